import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, type MarkdownString } from 'vscode';
import { LINE_STATES } from '../../corpus/articleLines.ts';
import type { FolderLineRow, LineStanding } from '../folder/folderLines.ts';
import type { LineTarget } from '../marks/decideLine.ts';
import { ArticleRow } from './articleRow.ts';
import { articleWords } from './folderEntityRow.ts';
import { Row } from './row.ts';
import { plainTooltip } from './tooltips.ts';

const ICONS: Readonly<Record<LineStanding, string>> = {
  accepted: 'pass',
  refused: 'circle-slash',
  dimmed: 'eye-closed',
  possible: 'question',
};

/** Characters of a line that leave room for its number of articles in a sidebar of usual width. */
const LABEL = 22;

/** A line that recurs in the articles of the folder, with the articles under it. */
export class RecurringLineRow extends Row implements LineTarget {
  readonly id: string;
  readonly data: FolderLineRow;
  readonly words: string;
  readonly article: string;
  readonly line: string;

  constructor(line: FolderLineRow) {
    super();
    this.id = `line:${line.key}`;
    this.data = line;
    this.words = line.words;
    this.line = line.words;
    this.article = line.articles[0]?.file ?? '';
  }

  /** It is none of the tags that the view counts. */
  override count(): number {
    return 0;
  }

  item(): TreeItem {
    const { words, standing, articles } = this.data;
    const label = words.length > LABEL ? `${words.slice(0, LABEL).trimEnd()}…` : words;
    const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
    item.iconPath = new ThemeIcon(ICONS[standing]);
    item.description = [articles.length.toLocaleString(), standingWord(standing)].join(' · ');
    item.contextValue = [
      ...(standing === 'accepted' ? [] : ['acceptable-line']),
      ...(standing === 'refused' ? [] : ['refusable-line']),
    ].join(' ');
    item.accessibilityInformation = {
      label: [words, articleWords(articles.length), standingWord(standing)].join(', '),
    };
    return item;
  }

  override tooltip(): MarkdownString {
    const { words, standing, dimmed, articles } = this.data;
    return plainTooltip(
      words,
      l10n.t(
        'It stands in {0} and is dimmed in {1} of them.',
        articleWords(articles.length),
        dimmed.toLocaleString(),
      ),
      explanation(standing),
    );
  }

  override children(): readonly Row[] {
    return this.adopt(
      this.data.articles.map(
        ({ file, start, end, state }) =>
          new ArticleRow({ under: this.id, file, first: { start, end }, description: stateWord(state) }),
      ),
    );
  }
}

function standingWord(standing: LineStanding): string {
  switch (standing) {
    case 'accepted':
      return l10n.t('accepted');
    case 'refused':
      return l10n.t('part of the articles');
    case 'dimmed':
      return l10n.t('dimmed');
    case 'possible':
      return l10n.t('possible');
  }
}

function explanation(standing: LineStanding): string {
  switch (standing) {
    case 'accepted':
      return l10n.t('You accepted it as boilerplate of this folder.');
    case 'refused':
      return l10n.t('You said that it is part of the articles of this folder.');
    case 'dimmed':
      return l10n.t('Pressmark takes it for boilerplate. Accept or refuse it for the whole folder.');
    case 'possible':
      return l10n.t('It may be boilerplate, and stays as it is until you accept it.');
  }
}

function stateWord(state: string): string {
  switch (state) {
    case LINE_STATES.dimmed:
      return l10n.t('dimmed');
    case LINE_STATES.marked:
      return l10n.t('marked by you');
    case LINE_STATES.refused:
      return l10n.t('part of this article');
    default:
      return '';
  }
}
