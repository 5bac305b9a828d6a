import type { EventStatus } from '../../analysis/model.ts';
import type { Analyze, Figure } from './events.ts';
import { readJsonLines } from './jsonLines.ts';

interface WikinewsArticle {
  readonly id: string;
  readonly sents: readonly (readonly string[])[];
  readonly events: readonly {
    readonly sent: number;
    readonly toks: readonly number[];
    readonly certainty: string;
    readonly polarity: string;
    readonly time: string;
  }[];
}

type FourWay = 'happened' | 'future' | 'negated' | 'uncertain';

const FOUR_WAYS: Readonly<Record<EventStatus, FourWay>> = {
  happened: 'happened',
  ongoing: 'happened',
  alleged: 'happened',
  planned: 'future',
  requested: 'future',
  possible: 'uncertain',
  hypothetical: 'uncertain',
  denied: 'negated',
  'did-not-happen': 'negated',
};

/**
 * Status of the gold event mentions that an event was found for, four ways: with those that the annotators left
 * unspecified, which counts them as uncertain where they lie ahead, and without.
 */
export function scoreStatus(data: string, analyze: Analyze): readonly Figure[] {
  const all = new Tally();
  const specified = new Tally();
  for (const { sents, events } of readJsonLines<WikinewsArticle>(data, 'events/status_wikinews.jsonl.gz')) {
    const { text, starts } = detokenize(sents);
    const found = analyze(text, null).events;
    for (const gold of events) {
      const wanted = goldStatus(gold);
      const spans = gold.toks.map((tok) => ({
        start: starts[gold.sent]?.[tok] ?? -1,
        length: sents[gold.sent]?.[tok]?.length ?? 0,
      }));
      const event = found.find(({ trigger }) =>
        spans.some(({ start, length }) => trigger.start < start + length && start < trigger.end),
      );
      if (!event || !wanted) continue;
      const given = FOUR_WAYS[event.status];
      const miss = `${wanted}, read as ${given}: ${text.slice(event.trigger.start, event.trigger.end)}: ${(sents[gold.sent] ?? []).join(' ')}`;
      all.add(wanted, given, miss);
      if (gold.certainty !== 'UNDERSPECIFIED') specified.add(wanted, given, miss);
    }
  }
  return [
    ...all.figures(''),
    ...specified.figures(', certainty given').map((figure) => ({ ...figure, misses: [] })),
  ];
}

class Tally {
  readonly #misses: string[] = [];
  readonly #uncertain = { right: 0, of: 0 };
  #right = 0;
  #of = 0;

  add(wanted: FourWay, given: FourWay, miss: string): void {
    this.#of++;
    for (const one of [wanted, given]) if (one === 'uncertain') this.#uncertain.of++;
    if (given !== wanted) this.#misses.push(miss);
    else {
      this.#right++;
      if (wanted === 'uncertain') this.#uncertain.right += 2;
    }
  }

  figures(which: string): Figure[] {
    return [
      { name: `Wikinews: status, four ways${which}`, right: this.#right, of: this.#of, misses: this.#misses },
      { name: `Wikinews: F1 of "uncertain"${which}`, ...this.#uncertain, misses: [] },
    ];
  }
}

function goldStatus({ polarity, certainty, time }: WikinewsArticle['events'][number]): FourWay | null {
  if (polarity === 'NEG') return 'negated';
  if (certainty === 'POSSIBLE' || certainty === 'PROBABLE') return 'uncertain';
  if (time === 'FUTURE') return certainty === 'UNDERSPECIFIED' ? 'uncertain' : 'future';
  return certainty === 'CERTAIN' ? 'happened' : null;
}

/** Writes tokens as running text and says where each begins. */
function detokenize(sents: readonly (readonly string[])[]): { text: string; starts: number[][] } {
  let text = '';
  const starts = sents.map((tokens) => {
    const row = tokens.map((token, i) => {
      const glued =
        /^(?:[.,;:!?%)\]]|'s|'|n't|-|''|”|’s)$/.test(token) ||
        ['(', '$', '-', '``', '“'].includes(tokens[i - 1] ?? '');
      if (i > 0 && !glued) text += ' ';
      const start = text.length;
      text += token;
      return start;
    });
    text += '\n\n';
    return row;
  });
  return { text, starts };
}
