/** Where a program's words go. */
export interface Output {
  /**
   * Settles when the reader is ready for more, so that a long output takes little memory.
   *
   * @returns false where nobody reads any more (`pressmark analyze … | head`): then it is time to stop
   */
  write(text: string): Promise<boolean>;
  /** Whether a person is looking, at a terminal of so many columns; undefined in a file or a pipe. */
  readonly columns: number | undefined;
}

export interface CliIo {
  readonly out: Output;
  readonly err: Output;
}

export function processIo(): CliIo {
  return { out: new StreamOutput(process.stdout), err: new StreamOutput(process.stderr) };
}

class StreamOutput implements Output {
  private closed = false;

  constructor(private readonly stream: NodeJS.WriteStream) {
    // EPIPE: the reader has gone. It comes as an event, and would end the process with a stack trace.
    stream.on('error', () => (this.closed = true));
  }

  get columns(): number | undefined {
    return this.stream.isTTY ? this.stream.columns : undefined;
  }

  write(text: string): Promise<boolean> {
    if (this.closed) return Promise.resolve(false);
    return new Promise((resolve) => {
      this.stream.write(text, (error) => resolve(!error));
    });
  }
}
