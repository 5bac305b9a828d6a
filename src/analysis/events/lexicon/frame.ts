import type { PloverCode } from '../../model.ts';
import type { RoleName } from './roles.ts';

/**
 * A group of predicates that mean the same kind of event.
 *
 * Patterns are separated by " | ". A pattern is a lemma, then particles and prepositions as they stand ("rule out",
 * "lash out at", "call for"), then what the object must be, in braces: `lift {curfew, @limits}`. A name after "@" is a
 * set of `wordSets.ts`; `{@actor}` asks for a person, an organisation or a place. "be" before a verb asks for the passive.
 * Braces in front say who or what must do it, or in what it must happen: `{@court} order`, `{@mishap} kill`.
 */
export interface FrameGroup {
  readonly code: PloverCode;
  /** CAMEO code; left out where CAMEO has none (sport, births). */
  readonly cameo?: string;
  /** A plain word for people. */
  readonly kind: string;
  /** How grammar maps to participants; "act" where left out. */
  readonly roles?: RoleName;
  readonly patterns: string;
}

/** One field of the news: what its verbs and nouns mean. */
export interface Field {
  readonly verbs: readonly FrameGroup[];
  readonly nouns: readonly FrameGroup[];
}

/** One pattern of a group, taken apart. */
export interface Frame {
  readonly lemma: string;
  /** Particles and prepositions in order: ["out"], ["out", "at"]. */
  readonly particles: readonly string[];
  /** The verb must be passive: "be bear" for "was born". */
  readonly passive: boolean;
  /** Lemmas of which the object must be one; null where anything goes. */
  readonly objects: ReadonlySet<string> | null;
  readonly actorObject: boolean;
  /** Lemmas of which what does it must be one; null where anything goes. */
  readonly doers: ReadonlySet<string> | null;
  readonly code: PloverCode;
  readonly cameo: string | null;
  readonly kind: string;
  readonly roles: RoleName;
}
