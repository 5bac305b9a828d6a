import { SHOWN } from '../analysis/boilerplate/judgement.ts';
import { blocksOf, recurringKeys } from '../analysis/boilerplate/folder/lineKey.ts';
import type { Span } from '../analysis/model.ts';
import type { ArticleReading } from '../marks/model.ts';

/** What an article makes of one of its lines; one letter each, because there are many. */
export const LINE_STATES = {
  /** Part of the article as far as is known. */
  plain: '-',
  possible: 'p',
  dimmed: 'd',
  /** Recognised and not dimmed: a byline, a date. */
  shown: 's',
  /** A person marked it as boilerplate, or said that it is part of the article. */
  marked: 'm',
  refused: 'r',
} as const;

/** The lines of one article without their words, in text order. All three say something of each line. */
export interface ArticleLines {
  /** As `recurringKeys` makes them. */
  readonly keys: readonly number[];
  /** UTF-16 offsets into the text: where each line begins and ends, one after the other. */
  readonly places: readonly number[];
  /** A letter a line, of `LINE_STATES`. */
  readonly states: string;
}

/** The lines of a text; how an article reads them, where it was read. */
export function articleLines(
  text: string,
  reading?: Pick<ArticleReading, 'boilerplate' | 'marks' | 'rejected'>,
): ArticleLines {
  const blocks = blocksOf(text);
  const stateOf = reading ? statesIn(reading) : () => LINE_STATES.plain;
  return {
    keys: recurringKeys(text, blocks),
    places: blocks.flatMap(({ start, end }) => [start, end]),
    states: blocks.map(stateOf).join(''),
  };
}

function statesIn({
  boilerplate,
  marks,
  rejected,
}: Pick<ArticleReading, 'boilerplate' | 'marks' | 'rejected'>): (line: Span) => string {
  const spans = (decisions: ArticleReading['marks'] | ArticleReading['rejected']): readonly Span[] =>
    decisions.flatMap(({ label, state, span }) =>
      label === 'boilerplate' && span && (state === 'anchored' || state === 'moved') ? [span] : [],
    );
  const marked = spans(marks);
  const refused = spans(rejected);
  return (line) => {
    const covers = ({ start, end }: Span): boolean => start <= line.start && line.end <= end;
    if (marked.some(covers)) return LINE_STATES.marked;
    if (refused.some(covers)) return LINE_STATES.refused;
    const found = boilerplate.find(covers);
    if (!found) return LINE_STATES.plain;
    if (found.dimmed) return LINE_STATES.dimmed;
    return SHOWN.has(found.kind) ? LINE_STATES.shown : LINE_STATES.possible;
  };
}
