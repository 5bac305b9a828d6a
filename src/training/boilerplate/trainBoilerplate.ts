import { articleFacts } from '../../analysis/boilerplate/classifier/lineFacts.ts';
import { factTable, zoneOf } from '../../analysis/boilerplate/classifier/factTable.ts';
import { LineClassifier } from '../../analysis/boilerplate/classifier/lineClassifier.ts';
import { wordFeatures } from '../../analysis/boilerplate/classifier/lineWords.ts';
import { withoutMarkers } from '../../analysis/boilerplate/classifier/withoutMarkers.ts';
import { judgeByRules, layOut } from '../../analysis/boilerplate/findBoilerplate.ts';
import type { Judgement, Layout } from '../../analysis/boilerplate/judgement.ts';
import { FeatureList } from '../../analysis/language/featureList.ts';
import { packModel, rowOf } from '../../analysis/language/linearModel.ts';
import { findBlocks } from '../../analysis/text/blocks.ts';
import { detectLanguage } from '../../analysis/text/language.ts';
import { splitLines } from '../../analysis/text/lines.ts';
import type { Random } from '../random.ts';
import { type Page, type PageLine, partOf, textOf } from './boilerplateCorpora.ts';
import { boost } from './gradientBoosting.ts';
import { LogisticRegression } from './logisticRegression.ts';

const BITS = 16;
const RATE = 0.1;
const DROPOUT = 0.1;
const DECAY = 1e-4;
const EPOCHS = 6;
/** The trees learn from what words say on sites that the words were not learned from. */
const PARTS = 5;
/** A feature that fewer sites show says nothing about others. */
const FEWEST_SITES = 3;
/** Smaller weights are left out of the file. */
const LEAST = 0.15;

interface Example {
  readonly hashes: Int32Array;
  rows: Int32Array;
  readonly wanted: 0 | 1;
  readonly weight: number;
}

interface Article {
  readonly layout: Layout;
  readonly judged: readonly (Judgement | null)[];
  readonly domain: string;
  /** One a block; of no weight where the annotators did not decide. */
  readonly examples: readonly Example[];
}

/** Trains the line classifier: first what words say, then the trees that weigh it. */
export function trainBoilerplate(pages: readonly Page[], random: Random): Uint8Array {
  const articles = pages.flatMap((page) => readArticle(page) ?? []);
  keepShared(articles);
  const apart = Array.from({ length: PARTS }, (_, part) =>
    train(
      articles.filter(({ domain }) => partOf(domain, PARTS) !== part).flatMap(({ examples }) => examples),
      random,
    ),
  );
  const rows: Float32Array[] = [];
  const wanted: number[] = [];
  for (const { layout, judged, domain, examples } of articles) {
    const words = apart[partOf(domain, PARTS)]!;
    const seen = withoutMarkers(layout, judged);
    const asked = seen.places.map((i) => examples[i]!);
    const scores = Float64Array.from(asked, (example) => words.score(example.rows));
    const table = factTable(articleFacts(seen.layout, seen.judged), scores);
    asked.forEach((example, i) => {
      if (example.weight === 0) return;
      rows.push(table.rows[i]!);
      wanted.push(example.wanted);
    });
  }
  const words = train(
    articles.flatMap(({ examples }) => examples),
    random,
  );
  return packModel(
    LineClassifier.kind,
    LineClassifier.classes,
    BITS,
    words.weights,
    LEAST,
    boost(rows, Uint8Array.from(wanted)),
  );
}

function readArticle(page: Page): Article | null {
  const text = textOf(page);
  if (detectLanguage(text) === 'und') return null;
  const blocks = findBlocks(text, splitLines(text));
  const layout = layOut(text, blocks);
  const list = new FeatureList();
  const examples = page.lines.map((line, i): Example => {
    wordFeatures(layout.shapes[i]!, zoneOf(layout, i), list);
    return { hashes: list.hashes.slice(0, list.length), rows: new Int32Array(), ...wantedOf(line) };
  });
  return { layout, judged: judgeByRules(layout), domain: page.domain, examples };
}

/** Bylines and dates are shown as what they are, so they are learned as part of the article. */
function wantedOf({ label, note }: PageLine): { wanted: 0 | 1; weight: number } {
  if (note === 'mixed' || note?.startsWith('dup')) return { wanted: 0, weight: 0 };
  const shown = note === 'byline' || note === 'date';
  return { wanted: label === 'boilerplate' && !shown ? 1 : 0, weight: 1 };
}

/** Leaves out what few sites show, and says which rows of the table the rest has. */
function keepShared(articles: readonly Article[]): void {
  const sites = new Map<number, { count: number; last: string }>();
  for (const { domain, examples } of [...articles].sort((a, b) => (a.domain < b.domain ? -1 : 1)))
    for (const { hashes } of examples)
      for (const hash of hashes) {
        const seen = sites.get(hash);
        if (!seen) sites.set(hash, { count: 1, last: domain });
        else if (seen.last !== domain) {
          seen.count++;
          seen.last = domain;
        }
      }
  for (const { examples } of articles)
    for (const example of examples)
      example.rows = example.hashes
        .filter((hash) => (sites.get(hash)?.count ?? 0) >= FEWEST_SITES)
        .map((hash) => rowOf(hash, BITS));
}

function train(examples: readonly Example[], random: Random): LogisticRegression {
  const model = new LogisticRegression(2 ** BITS, RATE, DROPOUT, DECAY);
  for (let epoch = 0; epoch < EPOCHS; epoch++) model.epoch(examples, random);
  model.weights.set(model.averaged());
  return model;
}
