import type { Analysis } from '../analysis/model.ts';
import type { AnalyzeOptions } from '../analysis/analyze.ts';

/**
 * What the editor and the command line say to a worker, and what it answers. Plain data that structured cloning copies.
 * A worker answers every request once, in the order of the requests, unless the request was cancelled before it began.
 */
export type Request =
  | { readonly type: 'load'; readonly id: number; readonly models: Readonly<Record<string, Uint8Array>> }
  | {
      readonly type: 'analyze';
      readonly id: number;
      readonly text: string;
      readonly options: Omit<AnalyzeOptions, 'sha256'>;
    }
  | { readonly type: 'cancel'; readonly id: number };

export type Response =
  | { readonly type: 'loaded'; readonly id: number }
  | { readonly type: 'analysis'; readonly id: number; readonly analysis: Analysis }
  | { readonly type: 'cancelled'; readonly id: number }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
