import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { program } from 'commander';
import { analyze } from '../analysis/analyze.ts';
import type { Analysis, ArticleEvent, Span } from '../analysis/model.ts';
import { readModels } from '../analysis/models.ts';
import { loadModels } from './loadModels.ts';
import { Random } from './random.ts';

const ARTICLE = /\.(?:txt|md|article)$/;

const { seed, count } = program
  .name('npm run score:events-sample --')
  .description('Draw events at random from folders of articles, for a person to read and judge.')
  .argument('<folder...>', 'folders with articles')
  .option(
    '--seed <number>',
    'of the draw; the same seed draws the same events of the same analysis',
    Number,
    1,
  )
  .option('--count <number>', 'how many', Number, 100)
  .parse()
  .opts<{ seed: number; count: number }>();

interface Drawn {
  readonly file: string;
  readonly text: string;
  readonly analysis: Analysis;
  readonly event: ArticleEvent;
}

const models = readModels(loadModels());
const all = program.args.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => ARTICLE.test(name))
    .sort()
    .flatMap((name) => eventsOf(join(folder, name))),
);
const drawn = new Random(seed).shuffle([...all]).slice(0, count);
// In the order of the articles, so that a reader opens each once.
drawn.sort((a, b) => all.indexOf(a) - all.indexOf(b));
drawn.forEach((one, i) => console.log(describe(one, i + 1)));
console.log(`${drawn.length} of ${all.length} events, seed ${seed}`);

function eventsOf(path: string): Drawn[] {
  const text = readFileSync(path, 'utf8');
  const file = basename(path);
  const analysis = analyze(text, { file, sha256: '' }, models);
  return analysis.events.map((event) => ({ file, text, analysis, event }));
}

function describe({ file, text, analysis, event }: Drawn, number: number): string {
  const words = ({ start, end }: Span) => text.slice(start, end);
  const named = (span: Span & { readonly entity: string | null }) => {
    const name = analysis.entities.find(({ id }) => id === span.entity)?.name;
    return name === undefined || name === words(span) ? words(span) : `${words(span)} = ${name}`;
  };
  const who = (role: string) =>
    event.participants
      .filter((one) => one.role === role)
      .map(named)
      .join(', ') || '-';
  return [
    `${number}. ${file}: “${words(event.trigger)}” ${event.plover}, ${event.kind}, ${event.status}`,
    `   ${who('source')} → ${who('target')}; place ${event.place ? named(event.place) : '-'}; time ${event.time?.value ?? '-'}`,
    ...event.attribution.map((level) => `   says: ${named(level)} (${level.cue}, ${level.stance})`),
    `   ${sentenceAround(text, event.trigger)}`,
  ].join('\n');
}

/** Roughly the sentence: from one full stop with a blank to the next, on one line. */
function sentenceAround(text: string, { start, end }: Span): string {
  const before = text.slice(0, start).search(/(?:[.?!]["”’]?\s|\n)(?=[^\n]*$)(?!.*[.?!]["”’]?\s)/s);
  const after = text.slice(end).search(/[.?!]["”’]?\s|\n/);
  return text.slice(before + 1, after === -1 ? undefined : end + after + 1).trim();
}
