import { l10n, Uri, type MarkdownString } from 'vscode';
import type { Boilerplate, DateExpression, Span } from '../../analysis/model.ts';
import { givesNumber } from '../../analysis/boilerplate/judgeByFolder.ts';
import { lineAt } from '../../analysis/boilerplate/folder/lineKey.ts';
import type { Anchored, ArticleReading, LineDecision, Mark } from '../../marks/model.ts';
import type { FolderLines } from '../folder/folderLines.ts';
import { COMMANDS } from '../ids.ts';
import { decidablesOf } from '../marks/decidable.ts';
import { boilerplateWord } from '../words.ts';
import type { LineTarget } from '../marks/decideLine.ts';
import type { ReadFile } from '../views/readFile.ts';
import { decisionLinks, HoverText, type CommandLink } from './hoverText.ts';
import { intervalWords } from './readable.ts';

/** Which days a date stands for. */
export function dateHover(article: string, date: DateExpression, reading: ArticleReading): MarkdownString {
  const days = intervalWords(date) ?? l10n.t('a date that could not be resolved');
  return new HoverText()
    .heading(days, l10n.t('date'))
    .links({ article, span: spanOf(date) }, decisionLinks(isUndecided(article, date, reading)))
    .build();
}

/** Why a text is dimmed, and in how many articles its line stands. */
export function dimmedHover(
  article: string,
  line: Boilerplate,
  { text, reading }: Pick<ReadFile, 'text' | 'reading'>,
  lines: Pick<FolderLines, 'size' | 'countOf' | 'decisionOf'>,
): MarkdownString {
  const sure = l10n.t('{0} % sure', Math.round(line.confidence * 100));
  const hover = new HoverText().heading(l10n.t('Dimmed: {0}', boilerplateWord(line.kind)), sure);
  const words = lineAt(text, line.start);
  const count = words === undefined ? 0 : lines.countOf(words);
  if (count <= 1 || !givesNumber(line.reason)) hover.paragraph(line.reason);
  if (count > 1)
    hover.paragraph(
      l10n.t(
        'The line stands in {0} of the {1} articles of this folder.',
        count.toLocaleString(),
        lines.size.toLocaleString(),
      ),
    );
  hover.links({ article, span: spanOf(line) }, decisionLinks(isUndecided(article, line, reading)));
  const decision = words === undefined ? null : lines.decisionOf(Uri.parse(article), words);
  if (words !== undefined && (count > 1 || decision !== null)) {
    const target: LineTarget = { article, line: words };
    hover.links(target, lineLinks(decision));
  }
  return hover.build();
}

function lineLinks(decision: LineDecision | null): readonly CommandLink[] {
  const accept = { command: COMMANDS.acceptLine, icon: 'check-all', title: l10n.t('Dim in all articles') };
  const refuse = {
    command: COMMANDS.refuseLine,
    icon: 'circle-slash',
    title: l10n.t('Keep in all articles'),
  };
  return decision === 'accepted' ? [refuse] : [accept, refuse];
}

/** A label of the folder's own that a person put on a text. */
export function tagHover(article: string, mark: Anchored<Mark>): MarkdownString {
  return new HoverText()
    .heading(mark.label, l10n.t('tag'), ...(mark.by === undefined ? [] : [mark.by]))
    .paragraph(mark.note ?? '')
    .links({ article, mark: mark.id }, [
      { command: COMMANDS.removeMark, icon: 'trash', title: l10n.t('Remove') },
    ])
    .build();
}

function isUndecided(article: string, span: Span, reading: ArticleReading): boolean {
  return decidablesOf(reading, { article, span }).every(({ mark }) => mark === null);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
