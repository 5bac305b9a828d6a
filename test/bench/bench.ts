import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { OUT } from '../../scripts/lib/paths.mjs';
import { MODELS } from '../../src/training/loadModels.ts';
import { articleNames, articlePath } from '../annotations/samples.ts';
import type { Measurement } from './measure.ts';
import { READERS, type ReaderName } from './readers.ts';

/** Every reader is measured this often, in turns, so that what else the machine does meets all of them; medians count. */
const ROUNDS = 3;

const script = join(OUT, 'bench', 'measure.mjs');
const articles = articleNames().map(articlePath);
const names = Object.keys(READERS) as ReaderName[];
// Bundled, as it is shipped.
buildSync({
  entryPoints: [join(import.meta.dirname, 'measure.ts')],
  outfile: script,
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: ['compromise'],
});
const measured = new Map<ReaderName, Measurement[]>(names.map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++)
  for (const name of names) measured.get(name)?.push(measureApart(name));

const WHAT: Readonly<Record<ReaderName, string>> = {
  compromise: 'compromise: people, places, organisations',
  names: 'Pressmark: names alone',
  all: 'Pressmark: names, tags, lemmas, arcs',
};
const base = typical('compromise');
console.log('Our sample articles, warm, one process each; ratios are to compromise in the same run.\n');
console.log(row('', 'tokens/s', 'ratio', 'memory', 'ratio', 'load'));
for (const name of names) {
  const { tokensPerSecond, memory, load } = typical(name);
  console.log(
    row(
      WHAT[name],
      Math.round(tokensPerSecond).toLocaleString('en'),
      `${(tokensPerSecond / base.tokensPerSecond).toFixed(1)}×`,
      `${(memory / 1e6).toFixed(1)} MB`,
      `${(memory / base.memory).toFixed(1)}×`,
      `${load.toFixed(0)} ms`,
    ),
  );
}

/** In a process of its own: what one reader leaves in memory, or makes the compiler believe, is not the other's. */
function measureApart(name: ReaderName): Measurement {
  const output = execFileSync(process.execPath, ['--expose-gc', script, name, MODELS, ...articles], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as Measurement;
}

function typical(name: ReaderName): Measurement {
  const all = measured.get(name) ?? [];
  const median = (of: (measurement: Measurement) => number): number =>
    all.map(of).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;
  return {
    tokensPerSecond: median((one) => one.tokensPerSecond),
    load: median((one) => one.load),
    memory: median((one) => one.memory),
  };
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(42) + cells.map((cell) => cell.padStart(10)).join('');
}
