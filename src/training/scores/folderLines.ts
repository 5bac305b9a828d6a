import { articleLines } from '../../corpus/articleLines.ts';
import { RecurringLines } from '../../corpus/recurringLines.ts';
import type { FolderLine } from '../../analysis/boilerplate/folder/folderLine.ts';
import { type Page, textOf } from '../boilerplate/boilerplateCorpora.ts';

/** What a folder of these pages knows of the lines of each. */
export function folderLinesOf(pages: readonly Page[]): (page: Page) => readonly FolderLine[] {
  const folder = new RecurringLines();
  const lines = new Map(pages.map((page) => [page, articleLines(textOf(page))]));
  for (const [page, its] of lines) folder.set(page.id, its);
  folder.update();
  return (page) => [...new Set(lines.get(page)!.keys)].flatMap((key) => folder.get(key) ?? []);
}
