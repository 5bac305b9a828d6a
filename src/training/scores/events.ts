import type { Analysis, ArticleEvent, ParticipantRole, PloverCode, Span } from '../../analysis/model.ts';
import type { ScoreTable } from '../scoreTable.ts';
import { developmentAnalyzer } from './developmentAnalyzer.ts';
import { readJsonLines } from './jsonLines.ts';
import { scoreStatus } from './status.ts';

/** Text in, analysis out: what is scored. */
export type Analyze = (text: string, published: string | null) => Analysis;

export interface Figure {
  readonly name: string;
  /** Of `of`. */
  readonly right: number;
  readonly of: number;
  /** One line for each that is wrong. */
  readonly misses: readonly string[];
}

interface GoldActor {
  readonly actorText: string;
}

interface PloverSentence {
  readonly id: string;
  readonly text: string;
  readonly date: string;
  readonly events: readonly {
    readonly code: string;
    readonly source: readonly GoldActor[];
    readonly target: readonly GoldActor[];
  }[];
}

/** Who did what to whom, and whether it is so: the figures of issue 6 that public data can give. */
export const eventScores: ScoreTable = {
  title: 'Events (PLOVER and CAMEO sentences, Wikinews; development halves)',
  rows: (data) =>
    figures(data).map(({ name, right, of }) => ({ figure: name, 'per cent': (100 * right) / of, right, of })),
  misses: (data) => figures(data).flatMap(({ misses }) => misses),
};

function figures(data: string): readonly Figure[] {
  const analyze = developmentAnalyzer();
  return [...scorePlover(data, analyze), ...scoreCameo(data, analyze), ...scoreStatus(data, analyze)];
}

/** The gold standard is of 2016; later editions of PLOVER merged some of its codes. */
const LATER_CODES: Readonly<Record<string, PloverCode>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
};

/** For how many gold events the code is among those given for the sentence; and how many events are given. */
function scorePlover(data: string, analyze: Analyze): readonly Figure[] {
  const misses: string[] = [];
  let [right, of, given, sentences] = [0, 0, 0, 0];
  for (const { id, text, date, events } of readJsonLines<PloverSentence>(
    data,
    'events/plover_sentences.jsonl.gz',
  )) {
    const analysis = analyze(text, date);
    given += analysis.events.length;
    sentences++;
    for (const { code } of events) {
      const wanted = LATER_CODES[code] ?? code;
      of++;
      if (analysis.events.some(({ plover }) => plover === wanted)) right++;
      else misses.push(`${id} ${wanted}: ${text}\n      ${show(text, analysis.events)}`);
    }
  }
  return [
    { name: 'PLOVER: right code among those given', right, of, misses },
    { name: 'PLOVER: events for 100 sentences', right: given, of: sentences, misses: [] },
  ];
}

interface CameoSentence {
  readonly id: string;
  readonly text: string;
  readonly events: readonly {
    readonly source: readonly string[];
    readonly target: readonly string[];
    readonly verb: readonly string[];
    readonly code: string;
  }[];
}

/**
 * In how many CAMEO sentences a participant given as source (target) overlaps one marked as such: of all, and of those
 * where an event stands at a marked verb, which leaves aside what no event was found for.
 */
function scoreCameo(data: string, analyze: Analyze): readonly Figure[] {
  const count = { source: { right: 0, of: 0 }, target: { right: 0, of: 0 } };
  const told = { source: { right: 0, of: 0 }, target: { right: 0, of: 0 } };
  const misses: string[] = [];
  let [placed, targets] = [0, 0];
  for (const { id, text, events } of readJsonLines<CameoSentence>(data, 'events/cameo_sentences.jsonl.gz')) {
    const analysis = analyze(text, null);
    for (const event of events) {
      // Where two act on each other the manual marks both as targets.
      const mutual = event.source.length === 0;
      const isTold = event.verb.some((words) => hasEventAt(text, analysis, words));
      for (const role of ['source', 'target'] as const) {
        if (event[role].length === 0) continue;
        const roles: readonly ParticipantRole[] = mutual ? ['source', 'target'] : [role];
        const isRight = event[role].some((actor) => hasParticipant(text, analysis, roles, actor));
        if (role === 'target') {
          targets++;
          if (isRight || event.target.some((actor) => hasPlace(text, analysis, actor))) placed++;
        }
        for (const tally of isTold ? [count, told] : [count]) {
          tally[role].of++;
          if (isRight) tally[role].right++;
        }
        if (!isRight)
          misses.push(
            `${id} ${role} ${event[role].join('; ')}: ${text}\n      ${show(text, analysis.events)}`,
          );
      }
    }
  }
  const roles = ['source', 'target'] as const;
  return [
    ...roles.map((role) => ({
      name: `CAMEO: ${role} found`,
      ...count[role],
      misses: misses.filter((miss) => miss.includes(` ${role} `)),
    })),
    ...roles.map((role) => ({
      name: `CAMEO: ${role} found, where an event is at the verb`,
      ...told[role],
      misses: [],
    })),
    { name: 'CAMEO: target found, as target or as place', right: placed, of: targets, misses: [] },
  ];
}

function hasEventAt(text: string, { events }: Pick<Analysis, 'events'>, words: string): boolean {
  return placesOf(text, words).some(({ start, end }) =>
    events.some(({ trigger }) => trigger.start < end && start < trigger.end),
  );
}

/** Where whole words stand in a text: "Iraq" is not in "Iraqi". The corpus gives words and no offsets. */
function placesOf(text: string, words: string): Span[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`,
    'gu',
  );
  return [...text.matchAll(pattern)].map(({ index }) => ({ start: index, end: index + words.length }));
}

/** Whether a participant in one of the roles, or another mention of its entity, overlaps the marked words. */
function hasParticipant(
  text: string,
  { events, entities }: Pick<Analysis, 'events' | 'entities'>,
  roles: readonly ParticipantRole[],
  actor: string,
): boolean {
  const overlaps = overlapping(text, actor);
  return events
    .flatMap(({ participants }) => {
      // In a meeting both are sources here, while the manual calls one of them the target.
      const isMutual = participants.length > 1 && participants.every(({ role }) => role === 'source');
      return participants.filter(({ role }) => isMutual || roles.includes(role));
    })
    .some(
      (p) => overlaps(p) || entities.some(({ id, mentions }) => id === p.entity && mentions.some(overlaps)),
    );
}

/** Whether the place of an event overlaps the marked words: the manual takes "in Lima" for the target. */
function hasPlace(text: string, { events }: Pick<Analysis, 'events'>, actor: string): boolean {
  const overlaps = overlapping(text, actor);
  return events.some(({ place }) => place !== null && overlaps(place));
}

function overlapping(text: string, actor: string): (span: Span) => boolean {
  const places = placesOf(text, actor.replaceAll('_s', "'s").trim());
  return (span) => places.some(({ start, end }) => span.start < end && start < span.end);
}

export function show(text: string, events: readonly ArticleEvent[]): string {
  return events
    .map(({ plover, kind, trigger, participants, status }) => {
      const who = participants
        .map(({ role, start, end }) => `${role.charAt(0)}:${text.slice(start, end)}`)
        .join(', ');
      return `${plover} ${kind} "${text.slice(trigger.start, trigger.end)}" (${who}) ${status}`;
    })
    .join(' | ');
}
