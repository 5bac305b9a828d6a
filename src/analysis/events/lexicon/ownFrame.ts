import type { FrameGroup } from './frame.ts';

/** A frame that a folder adds: the patterns of a verb or of a noun, in the language of `FrameGroup`. */
export interface OwnFrame extends Omit<FrameGroup, 'patterns'> {
  readonly verb?: string;
  readonly noun?: string;
}
