import { l10n, type MarkdownString } from 'vscode';
import type { Quote } from '../../analysis/model.ts';
import { COMMANDS } from '../ids.ts';
import { HoverText } from './hoverText.ts';
import type { ReadText } from './readable.ts';

/** Who says what is quoted, and by which word the article tells that. */
export function quoteHover(article: string, quote: Quote, { text, reading }: ReadText): MarkdownString {
  const { start, end, cue } = quote;
  const speaker = reading.entities.find(({ id }) => id === quote.speaker);
  const kind = isDirect(text.slice(start, end)) ? l10n.t('quotation') : l10n.t('reported speech');
  const hover = new HoverText()
    .heading(speaker?.name ?? l10n.t('Speaker not known'), kind, ...(speaker?.titles.slice(0, 1) ?? []))
    .line(l10n.t('Cue'), cue ? [text.slice(cue.start, cue.end)] : []);
  return speaker?.type === 'person'
    ? hover
        .links({ article, entity: speaker.id, span: { start, end } }, [
          { command: COMMANDS.showPeople, icon: 'person', title: l10n.t('Show in People') },
        ])
        .build()
    : hover.build();
}

/** Whether the words stand in quotation marks. */
function isDirect(words: string): boolean {
  return /^\s*["“”„«‘']/u.test(words);
}
