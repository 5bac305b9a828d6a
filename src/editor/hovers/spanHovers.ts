import { l10n, type MarkdownString } from 'vscode';
import type { Boilerplate, DateExpression, Span } from '../../analysis/model.ts';
import type { Anchored, ArticleReading, Mark } from '../../marks/model.ts';
import { COMMANDS } from '../ids.ts';
import { decidablesOf } from '../marks/decidable.ts';
import { boilerplateWord } from '../words.ts';
import { decisionLinks, HoverText } from './hoverText.ts';
import { intervalWords } from './readable.ts';

/** Which days a date stands for. */
export function dateHover(article: string, date: DateExpression, reading: ArticleReading): MarkdownString {
  const days = intervalWords(date) ?? l10n.t('a date that could not be resolved');
  return new HoverText()
    .heading(days, l10n.t('date'))
    .links({ article, span: spanOf(date) }, decisionLinks(isUndecided(article, date, reading)))
    .build();
}

/** Why a text is dimmed. */
export function dimmedHover(article: string, line: Boilerplate, reading: ArticleReading): MarkdownString {
  const sure = l10n.t('{0} % sure', Math.round(line.confidence * 100));
  return new HoverText()
    .heading(l10n.t('Dimmed: {0}', boilerplateWord(line.kind)), sure)
    .paragraph(line.reason)
    .links({ article, span: spanOf(line) }, decisionLinks(isUndecided(article, line, reading)))
    .build();
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
