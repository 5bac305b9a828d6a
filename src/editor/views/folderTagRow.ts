import { ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { TagRow as FolderTag } from '../../corpus/corpusIndex.ts';
import { ArticleRow } from './articleRow.ts';
import { articleWords } from './folderEntityRow.ts';
import { Row } from './row.ts';

/** A tag of articles, or a label of marks, with the articles that have it under it. */
export class FolderTagRow extends Row {
  readonly id: string;
  readonly words: string;

  constructor(readonly data: FolderTag) {
    super();
    this.id = `${data.kind}:${data.name}`;
    this.words = data.name;
  }

  item(): TreeItem {
    const { name, kind, articles } = this.data;
    const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
    item.iconPath = new ThemeIcon(kind === 'tag' ? 'tag' : 'bookmark');
    item.description = articles.length.toLocaleString();
    item.accessibilityInformation = { label: `${name}, ${articleWords(articles.length)}` };
    return item;
  }

  override children(): readonly Row[] {
    return this.adopt(
      this.data.articles.map(
        ({ file, marks, first }) =>
          new ArticleRow({
            under: this.id,
            file,
            first,
            description: marks > 0 ? marks.toLocaleString() : '',
          }),
      ),
    );
  }
}
