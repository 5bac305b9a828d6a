import { readFileSync } from 'node:fs';
import { LineClassifier } from '../../src/analysis/boilerplate/classifier/lineClassifier.ts';
import { findBoilerplate } from '../../src/analysis/boilerplate/findBoilerplate.ts';
import { findBlocks } from '../../src/analysis/text/blocks.ts';
import { splitLines } from '../../src/analysis/text/lines.ts';
import { findSentences } from '../../src/analysis/text/sentences.ts';

/** What `boilerplate.ts` says: the model of the classifier, and the articles. Prints a line for each thing timed. */
const [, , model, ...paths] = process.argv as [string, string, string, ...string[]];
const LINES = 60;
/** The fastest round of each counts, so that what else the machine does is left out. */
const ROUNDS = { warm: 200, measured: 300 };

const lines = paths.flatMap((path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== ''),
);
const articles = Array.from({ length: Math.floor(lines.length / LINES) }, (_, i) => {
  const text = lines.slice(i * LINES, (i + 1) * LINES).join('\n\n');
  return { text, blocks: findBlocks(text, splitLines(text)) };
});
const classifier = LineClassifier.read(new Uint8Array(readFileSync(model)));

const tasks = {
  sentences: () => articles.map(({ text, blocks }) => findSentences(text, blocks)),
  'boilerplate, 60 lines: rules': () => articles.map(({ text, blocks }) => findBoilerplate(text, blocks)),
  'boilerplate, 60 lines: rules and classifier': () =>
    articles.map(({ text, blocks }) => findBoilerplate(text, blocks, classifier)),
};
const fastest = new Map<string, number>();
for (let round = 0; round < ROUNDS.warm + ROUNDS.measured; round++)
  for (const [name, run] of Object.entries(tasks)) {
    const start = performance.now();
    run();
    const milliseconds = (performance.now() - start) / articles.length;
    if (round >= ROUNDS.warm) fastest.set(name, Math.min(milliseconds, fastest.get(name) ?? Infinity));
  }

const base = fastest.get('sentences') ?? NaN;
for (const [name, milliseconds] of fastest)
  console.log(
    `${name.padEnd(46)}${milliseconds.toFixed(2).padStart(6)} ms${(milliseconds / base).toFixed(1).padStart(8)}×`,
  );
