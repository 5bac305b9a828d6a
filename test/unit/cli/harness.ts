import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CliIo, Output } from '../../../src/cli/cliIo.ts';
import { runCli } from '../../../src/cli/runCli.ts';

/** Makes a folder with files, and takes it away again. A file's content is text, or bytes as they are. */
export async function withFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'pressmark-cli-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the command line in this process. */
export async function call(
  argv: readonly string[],
  terminal: { readonly columns?: number } = {},
): Promise<Outcome> {
  const out = new Collector(undefined);
  const err = new Collector(terminal.columns);
  const io: CliIo = { out, err };
  const code = await runCli(argv, io);
  return { code, out: out.text, err: err.text };
}

/** An output whose reader leaves after so many writes. */
export class Collector implements Output {
  text = '';

  constructor(
    readonly columns: number | undefined,
    private patience = Infinity,
  ) {}

  write(text: string): Promise<boolean> {
    if (this.patience-- <= 0) return Promise.resolve(false);
    this.text += text;
    return Promise.resolve(true);
  }
}
