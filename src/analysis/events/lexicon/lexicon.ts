import { agreements } from './agreements.ts';
import { aid } from './aid.ts';
import { conflict } from './conflict.ts';
import { demands } from './demands.ts';
import { diplomacy } from './diplomacy.ts';
import type { Field, Frame, FrameGroup } from './frame.ts';
import { happenings } from './happenings.ts';
import type { OwnFrame } from './ownFrame.ts';
import { society } from './society.ts';
import { statements } from './statements.ts';
import { WORD_SETS } from './wordSets.ts';
import type { WordSet } from './wordSets.ts';

/** Fields in order of precedence: of two patterns alike, that of the earlier field stands. */
const FIELDS: readonly Field[] = [
  conflict,
  aid,
  agreements,
  demands,
  diplomacy,
  society,
  happenings,
  statements,
];

/** Frames by their lemma, the most specific pattern first. */
export interface Lexicon {
  readonly verbs: ReadonlyMap<string, readonly Frame[]>;
  readonly nouns: ReadonlyMap<string, readonly Frame[]>;
}

export function buildLexicon(fields: readonly Field[] = FIELDS): Lexicon {
  return {
    verbs: byLemma(fields.flatMap(({ verbs }) => verbs.flatMap((group) => framesOf(group, verbPattern)))),
    nouns: byLemma(fields.flatMap(({ nouns }) => nouns.flatMap((group) => framesOf(group, nounPattern)))),
  };
}

/** A lexicon with a folder's own frames, which come before others of the same lemma. */
export function withOwnFrames(lexicon: Lexicon, own: readonly OwnFrame[]): Lexicon {
  if (own.length === 0) return lexicon;
  const verbs = new Map(lexicon.verbs);
  const nouns = new Map(lexicon.nouns);
  for (const frame of [...own].reverse()) {
    const [map, patterns, split] =
      frame.verb === undefined ? [nouns, frame.noun ?? '', nounPattern] : [verbs, frame.verb, verbPattern];
    for (const taken of framesOf({ ...frame, patterns }, split)) {
      map.set(taken.lemma, [taken, ...(map.get(taken.lemma) ?? [])]);
    }
  }
  return { verbs, nouns };
}

type Pattern = Pick<Frame, 'lemma' | 'particles' | 'passive'>;

function framesOf(group: FrameGroup, split: (words: readonly string[]) => Pattern): Frame[] {
  return group.patterns.split(' | ').map((text) => {
    const [, doers, words = '', braces] = /^(?:\{([^}]*)\})?\s*([^{]*?)\s*(?:\{([^}]*)\})?$/.exec(text) ?? [];
    const { objects, actor } = objectsOf(braces);
    return {
      ...split(words.trim().split(/\s+/)),
      objects,
      actorObject: actor,
      doers: objectsOf(doers).objects,
      code: group.code,
      cameo: group.cameo ?? null,
      kind: group.kind,
      roles: group.roles ?? 'act',
    };
  });
}

/** "call for": the lemma, then what must follow it. "be bear" is "bear" in the passive. */
function verbPattern([first = '', ...rest]: readonly string[]): Pattern {
  const [lemma = '', ...particles] = first === 'be' ? rest : [first, ...rest];
  return { lemma, particles, passive: first === 'be' };
}

/** "arms deal": the lemma is the last word; "state of emergency": the one before "of". The others must be about. */
function nounPattern(words: readonly string[]): Pattern {
  const of = words.indexOf('of');
  const head = of === -1 ? words.length - 1 : of - 1;
  return {
    lemma: singular(words[head] ?? ''),
    particles: words.filter((word, i) => i !== head && word !== 'of'),
    passive: false,
  };
}

/** The lexicon may name a plural ("talks"); parsers give the singular as the lemma. */
function singular(word: string): string {
  return word === 'talks' || word === 'sanctions' || word === 'calls' ? word.slice(0, -1) : word;
}

function objectsOf(braces: string | undefined): { objects: ReadonlySet<string> | null; actor: boolean } {
  if (braces === undefined) return { objects: null, actor: false };
  const objects = new Set<string>();
  const entries = braces.split(',').map((entry) => entry.trim());
  for (const entry of entries) {
    if (entry === '@actor') continue;
    const words = entry.startsWith('@') ? WORD_SETS[entry.slice(1) as WordSet].split(' ') : [entry];
    words.forEach((word) => objects.add(word));
  }
  return { objects: objects.size > 0 ? objects : null, actor: entries.includes('@actor') };
}

function byLemma(frames: readonly Frame[]): Map<string, Frame[]> {
  const map = new Map<string, Frame[]>();
  for (const frame of frames) {
    const same = map.get(frame.lemma);
    if (same) same.push(frame);
    else map.set(frame.lemma, [frame]);
  }
  for (const same of map.values()) same.sort((a, b) => specificity(b) - specificity(a));
  return map;
}

/** A frame that asks for more comes first: particles, then a named object, then any actor as the object. */
function specificity({ particles, objects, actorObject, doers }: Frame): number {
  return particles.length * 4 + (doers ? 3 : 0) + (actorObject ? 1 : objects ? 2 : 0);
}
