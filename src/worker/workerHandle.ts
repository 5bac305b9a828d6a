import type { Request, Response } from './protocol.ts';

/** A running worker as its client sees it, in Node and in browsers alike. */
export interface WorkerHandle {
  post(request: Request): void;
  onMessage(listener: (response: Response) => void): void;
  /** Called at most once, when the worker died of itself. */
  onCrash(listener: (error: Error) => void): void;
  terminate(): void;
}
