import type { BoilerplateKind } from '../model.ts';
import type { Shape } from './shape.ts';

/** What one rule thinks of a block. */
export interface Judgement {
  readonly kind: BoilerplateKind;
  /** 0 to 1. */
  readonly confidence: number;
  /** One sentence for the reader. */
  readonly reason: string;
}

/** The article as the rules see it: its blocks, and where its running text begins and ends. */
export interface Layout {
  readonly shapes: readonly Shape[];
  /** Index of the first and of the last block of prose; both -1 where there is none. */
  readonly firstProse: number;
  readonly lastProse: number;
}

/** Looks at the block at `index`; `judged` holds what earlier rules said, by index. */
export type Rule = (layout: Layout, index: number, judged: readonly (Judgement | null)[]) => Judgement | null;

/** From here a block is dimmed: wrong dimming loses text to the reader, so only near certainty will do. */
export const DIMMED_FROM = 0.9;
/** From here a block is listed as possible residue. */
export const POSSIBLE_FROM = 0.6;

/** Recognised, and part of what the reader wants to see. */
export const SHOWN: ReadonlySet<BoilerplateKind> = new Set(['byline', 'date', 'credit', 'caption']);

/** Whether a line is dimmed, which a byline or a date never is. */
export function isDimmed(judgement: Judgement | null | undefined): boolean {
  return isResidue(judgement) && !SHOWN.has(judgement!.kind);
}

export function isResidue(judgement: Judgement | null | undefined): boolean {
  return judgement !== null && judgement !== undefined && judgement.confidence >= DIMMED_FROM;
}
