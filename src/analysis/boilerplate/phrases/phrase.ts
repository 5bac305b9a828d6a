import type { BoilerplateKind } from '../../model.ts';

/**
 * Wordings of one kind of residue in one language, as sources of regular expressions over a normalised line: lower
 * case, straight quotes, single spaces, and no arrows, bullets, colons or asterisks at its ends.
 */
export interface PhraseGroup {
  readonly kind: BoilerplateKind;
  /** The line is this and nothing else. */
  readonly whole?: readonly string[];
  /** The line begins with this and is short. */
  readonly start?: readonly string[];
  /** So peculiar that it may stand anywhere in a line. */
  readonly within?: readonly string[];
}
