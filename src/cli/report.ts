import type { Output } from './cliIo.ts';

/** What a person has to know beside the result: files that could not be read, and how far the work has come. */
export class Report {
  private failures = 0;
  private progressShown = false;

  constructor(private readonly err: Output) {}

  /** 1 where something could not be read. */
  get exitCode(): 0 | 1 {
    return this.failures > 0 ? 1 : 0;
  }

  unreadable(file: string, reason: string): void {
    this.failures++;
    this.warn(file, reason);
  }

  warn(file: string, words: string): void {
    this.clearProgress();
    void this.err.write(`pressmark: ${file}: ${words}\n`);
  }

  /** One line that is written over and over, for a person at a terminal alone. */
  progress(done: number, total: number): void {
    const { columns } = this.err;
    if (columns === undefined) return;
    this.progressShown = true;
    void this.err.write(`\r${`${done} of ${total} files`.slice(0, columns - 1)}\x1b[K`);
  }

  clearProgress(): void {
    if (this.progressShown) void this.err.write('\r\x1b[K');
    this.progressShown = false;
  }
}
