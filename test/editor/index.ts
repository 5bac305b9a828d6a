import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import type Mocha from 'mocha';
import * as vscode from 'vscode';

/**
 * The one entry of the tests inside the extension host, in the npm VS Code and in a downloaded one: runs every bundled
 * test beside it. VS Code calls it and takes a rejection for failure.
 */
export async function run(): Promise<void> {
  process.setSourceMapsEnabled(true);
  markLog(process.env.PRESSMARK_LOG_MARK ?? '');
  console.log(`Tests in VS Code ${vscode.version}`);
  // Imported by paths that the bundler does not follow: mocha has to be one module for itself, its reporter and its tests.
  const root = join(__dirname, '..', '..');
  const { default: Runner } = await load<{ readonly default: typeof Mocha }>(
    join(root, 'node_modules/mocha/index.js'),
  );
  const reporter = await load<{ readonly default: Mocha.ReporterConstructor }>(
    join(root, 'test/harness/countingReporter.mjs'),
  );
  const grep = process.env.PRESSMARK_GREP;
  const mocha = new Runner({
    ui: 'bdd',
    timeout: 60_000,
    reporter: reporter.default,
    ...(grep === undefined ? {} : { grep }),
  });
  const names = await readdir(__dirname, { recursive: true });
  for (const name of names.filter((n) => n.endsWith('.test.js')).sort()) mocha.addFile(join(__dirname, name));
  await mocha.loadFilesAsync();
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} failed`))));
  });
}

async function load<T>(path: string): Promise<T> {
  return (await import(pathToFileURL(path).href)) as T;
}

/** Puts a mark before all that is logged here; the npm VS Code logs its own doings by the same way. */
function markLog(mark: string): void {
  const unmarked = console;
  const marked = Object.create(console) as Console;
  for (const type of ['log', 'info', 'warn', 'error'] as const) {
    Object.defineProperty(marked, type, {
      value: (...args: unknown[]) => unmarked[type](mark + format(...args)),
    });
  }
  // VS Code has made the methods of the console read-only, but not the console.
  globalThis.console = marked;
}
