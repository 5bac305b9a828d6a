import type { PloverCode } from '../analysis/model.ts';
import { buildLexicon } from '../analysis/events/lexicon/lexicon.ts';

/** A kind of event that the lexicon knows: a plain word, and the code that it mostly has. */
export interface EventKind {
  readonly kind: string;
  readonly code: PloverCode;
  /** Whether the parties do it together, so that it does not matter who is named first: a meeting, an agreement. */
  readonly mutual: boolean;
}

let known: ReadonlyMap<string, EventKind> | undefined;

/** The kinds of event that the lexicon has, in alphabetical order. */
export function eventKinds(): readonly EventKind[] {
  known ??= readKinds();
  return [...known.values()];
}

/** Whether the parties of events of this kind do it together; false for a kind that the lexicon does not know. */
export function isMutual(kind: string): boolean {
  known ??= readKinds();
  return known.get(kind)?.mutual ?? false;
}

function readKinds(): ReadonlyMap<string, EventKind> {
  const { verbs, nouns } = buildLexicon();
  const frames = [...verbs.values(), ...nouns.values()].flat();
  const kinds = new Map<string, EventKind>();
  for (const { kind, code, roles } of frames.sort((a, b) => (a.kind < b.kind ? -1 : 1)))
    if (!kinds.has(kind)) kinds.set(kind, { kind, code, mutual: roles === 'mutual' });
  return kinds;
}
