import {
  summarizeArticle,
  type ArticleSummary,
  type EntitySummary,
} from '../../src/corpus/articleSummary.ts';
import { CorpusIndex } from '../../src/corpus/corpusIndex.ts';
import { NamesChange } from '../../src/corpus/namesChange.ts';
import { nearMatches } from '../../src/corpus/nearMatches.ts';
import type { FolderFile } from '../../src/marks/model.ts';
import { readArticle } from '../../src/marks/readArticle.ts';
import { analyzeSamples } from '../annotations/analyzeSamples.ts';
import { coinName, random } from './names.ts';

/**
 * `npm run bench:folder`: what the lists of all articles cost, for folders of 1,000 and 10,000 articles: our samples over and
 * over, with the given names of three in four people changed as unevenly as names are spread in the news. Beside each time
 * stands how many times longer it is than reading the same summaries from JSON, which a window does when it opens again.
 */
const SIZES = [1_000, 10_000];
const PAGE = 200;

function renamed(entity: EntitySummary): EntitySummary {
  if (entity.type !== 'person' || random(4) === 0) return entity;
  const name = coinName(entity.name);
  return { ...entity, name, own: [{ type: entity.type, name }] };
}

function milliseconds(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

const samples = analyzeSamples().map(({ analysis, annotation: { text } }) =>
  summarizeArticle(text, readArticle(text, analysis, null, undefined)),
);
for (const size of SIZES) {
  const summaries = Array.from({ length: size }, (_, i): ArticleSummary => {
    const sample = samples[i % samples.length]!;
    return { ...sample, entities: sample.entities.map(renamed) };
  });
  const json = summaries.map((summary) => JSON.stringify(summary));
  const bytes = json.reduce((sum, text) => sum + text.length, 0);
  const reading = milliseconds(() => json.map((text) => JSON.parse(text) as unknown));
  const index = new CorpusIndex();
  const taking = milliseconds(() =>
    summaries.forEach((summary, i) => index.set(`file:///a/${i}.txt`, summary)),
  );
  const people = { types: ['person'], limit: PAGE } as const;
  const first = milliseconds(() => index.entities(people));
  const next = milliseconds(() => index.entities({ ...people, offset: PAGE }));
  let all = index.entities({ limit: 0 });
  const rows = milliseconds(() => (all = index.entities()));
  const near = milliseconds(() => nearMatches(all.rows, []));
  const nearAgain = milliseconds(() => nearMatches(all.rows, []));
  const [one, other] = index.entities(people).rows;
  const folder: FolderFile = {
    ...{ version: 1, labels: [], different: [], events: [], include: [], exclude: [] },
    boilerplate: { accepted: [], refused: [] },
    entities: [{ id: 'one', type: 'person', name: one!.name, aliases: [other!.name] }],
  };
  const change = new NamesChange(undefined, folder);
  const merging = milliseconds(() => {
    for (const file of summaries.keys())
      index.recognize(`file:///a/${file}.txt`, change.recognizerFor(`${file}.txt`));
    index.entities(people);
  });
  const times = {
    reading,
    taking,
    'first page': first,
    'next page': next,
    'all rows': rows,
    'near matches': near,
    again: nearAgain,
    merging,
  };
  console.log(
    `${size.toLocaleString()} articles, ${all.total.toLocaleString()} rows, ${(bytes / size / 1000).toFixed(1)} kB a summary: ` +
      Object.entries(times)
        .map(([name, ms]) => `${name} ${ms.toFixed(0)} ms (${(ms / reading).toFixed(2)})`)
        .join(', '),
  );
}
