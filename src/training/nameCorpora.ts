import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginOf, insideOf, isInside, OUTSIDE } from '../analysis/language/names/labels.ts';
import { Gazetteer, NATIONALITY } from '../analysis/language/names/gazetteer.ts';
import type { NameType } from '../analysis/language/sentence.ts';
import { tokenize } from '../analysis/language/tokenizer.ts';
import { CAPITAL, type Word, WordTable } from '../analysis/language/words.ts';
import type { Random } from './random.ts';
import { withHeadlines, swapNames } from './swapNames.ts';
import { readLines } from './treebank.ts';

export interface LabelledSentence {
  readonly words: readonly Word[];
  /** For each word the set of labels that may be right: bit n for label n. */
  readonly allowed: Int32Array;
}

export type LabelledDocument = readonly LabelledSentence[];

interface Source {
  readonly path: string;
  /** Types that the corpus marks; what it leaves unmarked may still be a name of another type. */
  readonly types: Readonly<Record<string, NameType | null>>;
  readonly complete: boolean;
}

const CONLL: Readonly<Record<string, NameType | null>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  MISC: 'other',
  EVENT: 'other',
  PROD: 'other',
  NORP: 'nationality',
  DATE: null,
  NUM: null,
};

const GUM_SOURCE: Source = { path: 'ner/gum_perm/train.conll.gz', types: CONLL, complete: false };

/** Where the training sentences come from, in the data directory. */
export const NAME_SOURCES: readonly Source[] = [
  { path: 'ner/redocred/train.conll.gz', types: CONLL, complete: true },
  { path: 'ner/redocred/test.conll.gz', types: CONLL, complete: true },
  { path: 'ner/uner_ewt/dev.conll.gz', types: CONLL, complete: false },
  { path: 'ner/uner_ewt/test.conll.gz', types: CONLL, complete: false },
  GUM_SOURCE,
  { path: 'ner/wikigold/test.conll.gz', types: CONLL, complete: true },
  ...['politics', 'science', 'literature'].flatMap((topic) =>
    ['train', 'dev', 'test'].map((part) => ({
      path: `ner/crossner_${topic}/${part}.conll.gz`,
      types: CONLL,
      complete: false,
    })),
  ),
];

/** News that no model is trained on: for development scores. */
export const NEWS_SOURCE: Source = { path: 'ner/gum_news/dev.conll.gz', types: CONLL, complete: true };

export const OWN_SENTENCES = join(import.meta.dirname, 'sentences');
/** The project's own sentences count this often, each time with other names. */
const OWN_COPIES = 3;
/** Share of the corpora's articles that get other names. */
const SWAPPED = 0.3;

const table = new WordTable();
const gazetteer = Gazetteer.builtIn();

/** Types that corpora without them leave unmarked. */
const UNMARKED = setOf('other', 'equipment', 'nationality');

function setOf(...types: NameType[]): number {
  return types.reduce((set, type) => set | (1 << beginOf(type)) | (1 << insideOf(type)), 1 << OUTSIDE);
}

/** An article to learn names from; its copies with other names have the same source. */
export interface NameArticle {
  readonly source: number;
  readonly document: LabelledDocument;
}

/** All articles to learn names from: corpora and own sentences, some with other names and as headlines. */
export function readAllNames(data: string, random: Random): NameArticle[] {
  const corpora = NAME_SOURCES.flatMap((source) => readNames(data, source));
  // Annotated by the same rules as the news of GUM, which nothing is trained on.
  const gum = readNames(data, GUM_SOURCE);
  const own = readOwnSentences(OWN_SENTENCES);
  const varied = (document: LabelledDocument, share: number): LabelledDocument =>
    withHeadlines(random.next() < share ? swapNames(document, table, random) : document, table, random);
  const copies = (documents: readonly LabelledDocument[], share: number): LabelledDocument[] =>
    documents.map((document) => varied(document, share));
  return [
    [corpora, copies(corpora, SWAPPED)] as const,
    [gum, copies(gum, 1)] as const,
    [own, own] as const,
    ...Array.from({ length: OWN_COPIES - 1 }, () => [own, copies(own, 1)] as const),
  ].flatMap(([originals, documents]) =>
    documents.map((document, i) => ({ source: sourceOf(originals[i]!), document })),
  );
}

/** A number that an article has in common with its copies. */
function sourceOf(document: LabelledDocument): number {
  return document.reduce((sum, { words }) => sum + words.length, 0);
}

/** Reads `token ⇥ BIO tag`, and tokenizes again as the engine does. */
export function readNames(data: string, source: Source): LabelledDocument[] {
  const documents: LabelledSentence[][] = [[]];
  let rows: [string, string][] = [];
  const finish = (): void => {
    if (rows.length > 0) documents.at(-1)?.push(relabel(rows, source));
    rows = [];
  };
  for (const line of readLines(join(data, source.path))) {
    const [token = '', tag = 'O'] = line.split('\t');
    if (token === '') finish();
    else if (token === '-DOCSTART-') documents.push([]);
    else rows.push([token, tag]);
  }
  finish();
  // A corpus without documents is one of loose sentences.
  return documents.length === 1
    ? (documents[0] ?? []).map((sentence) => [sentence])
    : documents.filter((document) => document.length > 0);
}

function relabel(rows: readonly (readonly [string, string])[], source: Source): LabelledSentence {
  const words: Word[] = [];
  const labels: number[] = [];
  for (const [token, tag] of rows) {
    const type = source.types[tag.slice(2)] ?? null;
    tokenize(token).forEach(({ text }, part) => {
      words.push(table.get(text));
      if (type === null) labels.push(OUTSIDE);
      else labels.push(part === 0 && tag.startsWith('B-') ? beginOf(type) : insideOf(type));
    });
  }
  dropArticles(words, labels);
  markNationalities(words, labels);
  const allowed = Int32Array.from(labels, (label, i) =>
    label === OUTSIDE && !source.complete && (words[i]?.flags ?? 0) & CAPITAL ? UNMARKED : 1 << label,
  );
  return { words, allowed };
}

/** Some corpora count "the" as part of a name. */
function dropArticles(words: readonly Word[], labels: number[]): void {
  for (let i = 0; i + 1 < labels.length; i++) {
    const [label = OUTSIDE, next = OUTSIDE] = [labels[i], labels[i + 1]];
    if (words[i]?.text !== 'the' || label === OUTSIDE || isInside(label) || next !== label + 1) continue;
    labels[i] = OUTSIDE;
    labels[i + 1] = label;
  }
}

/**
 * The corpora disagree about "Korean": a place, other, or nothing. Here it is a nationality wherever it is no part of
 * a longer name.
 */
function markNationalities(words: readonly Word[], labels: number[]): void {
  const lists = gazetteer.look(words);
  for (let i = 0; i < words.length;) {
    let end = i + 1;
    while (end < words.length && (labels[end] ?? 0) > 0 && (labels[end] ?? 0) % 2 === 0) end++;
    const named = (labels[i] ?? 0) !== OUTSIDE;
    if (!named) end = i + 1;
    const listed = lists.subarray(i, end).every((flags) => (flags & NATIONALITY) !== 0);
    const capital = ((words[i]?.flags ?? 0) & CAPITAL) !== 0;
    if (listed && capital && labels[i] !== beginOf('person')) {
      labels[i] = beginOf('nationality');
      labels.fill(insideOf('nationality'), i + 1, end);
    }
    i = end;
  }
}

/** Sentences of this project: one a line, names as `[[Kim Jong Un|person]]`, an empty line between articles. */
export function readOwnSentences(folder: string): LabelledDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\n\s*\n/))
    .map((article) =>
      article
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map(readMarked),
    );
}

export function readMarked(line: string): LabelledSentence {
  const words: Word[] = [];
  const allowed: number[] = [];
  for (const part of line.split(/(\[\[[^\]]+\]\])/)) {
    const [, name, type] = /^\[\[([^|]+)\|(\w+)\]\]$/.exec(part) ?? [];
    tokenize(name ?? part).forEach(({ text }, i) => {
      words.push(table.get(text));
      const label =
        type === undefined ? OUTSIDE : i === 0 ? beginOf(type as NameType) : insideOf(type as NameType);
      allowed.push(1 << label);
    });
  }
  return { words, allowed: Int32Array.from(allowed) };
}
