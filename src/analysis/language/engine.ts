import type { Span } from '../model.ts';
import { join, moved } from './join.ts';
import { Lemmatizer } from './lemmatizer.ts';
import { DocumentContext } from './names/documentContext.ts';
import { Gazetteer } from './names/gazetteer.ts';
import { knownLabels } from './names/knownNames.ts';
import { labelsOf } from './names/labels.ts';
import { type NameReading, NameRecognizer, type RecognizedName } from './names/recognizer.ts';
import { NameVotes } from './names/votes.ts';
import { ParserNodes } from './parser/features.ts';
import { Parser } from './parser/parser.ts';
import { unitsOf } from './parser/units.ts';
import { SentenceCache } from './sentenceCache.ts';
import type { KnownName, LanguageEngine, ParseNode, SentenceAnalysis, Token } from './sentence.ts';
import { splitLong } from './splitLong.ts';
import { Tagger } from './tagger.ts';
import { tokenize } from './tokenizer.ts';
import { WordClusters } from './wordClusters.ts';
import { type Word, WordTable } from './words.ts';

/** Names under media/models of the files that `createLanguageEngine` takes. */
export const MODEL_FILES: readonly string[] = [
  'names.bin',
  'clusters.bin',
  'tagger.bin',
  'lemmatizer.bin',
  'parser-moves.bin',
  'parser-relations.bin',
];

/** A language engine that says how much it worked, for tests and for the curious. */
export interface CountingLanguageEngine extends LanguageEngine {
  readonly statistics: { readonly sentencesRead: number };
}

/** Sentences of the last few articles. */
const REMEMBERED = 4000;

/**
 * @param models the bytes of each of MODEL_FILES, by name
 * @param remembered number of sentences that are not read again when they come again as they were
 * @throws ModelError where one is missing or damaged
 */
export function createLanguageEngine(
  models: Readonly<Record<string, Uint8Array>>,
  remembered = REMEMBERED,
): CountingLanguageEngine {
  return new LinearEngine(
    NameRecognizer.read(models['names.bin']),
    WordClusters.read(models['clusters.bin']),
    Tagger.read(models['tagger.bin']),
    Lemmatizer.read(models['lemmatizer.bin']),
    Parser.read(models['parser-moves.bin'], models['parser-relations.bin']),
    remembered,
  );
}

/** A sentence before it is read; its tokens' offsets count from its own beginning. */
interface Draft extends Span {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
}

/** A sentence after its first reading for names. */
interface FirstReading {
  /** The sentence with all evidence that it was read with. */
  readonly key: string;
  readonly lists: Int32Array;
  readonly reading: NameReading;
}

class LinearEngine implements CountingLanguageEngine {
  readonly statistics = { sentencesRead: 0 };
  readonly #table: WordTable;
  readonly #gazetteer = Gazetteer.builtIn();
  readonly #readings: SentenceCache<FirstReading>;
  readonly #analyses: SentenceCache<SentenceAnalysis>;

  constructor(
    readonly names: NameRecognizer,
    clusters: WordClusters,
    readonly tagger: Tagger,
    readonly lemmatizer: Lemmatizer,
    readonly parser: Parser,
    remembered: number,
  ) {
    this.#table = new WordTable(clusters);
    this.#readings = new SentenceCache(remembered);
    this.#analyses = new SentenceCache(remembered);
  }

  read(
    text: string,
    sentences: readonly Span[],
    dates: readonly Span[],
    known: readonly KnownName[],
  ): SentenceAnalysis[] {
    const drafts = sentences.map((sentence) => this.#draft(text, sentence));
    const readings = this.#readNames(drafts.flat(), known);
    const votes = new NameVotes(readings.map(({ reading }) => reading));
    let number = 0;
    return drafts.map((draft, i) =>
      join(
        sentences[i]!,
        draft.map((part) => {
          const votesHere = votes.evidence(number);
          const { key, lists, reading } = readings[number++]!;
          const datesHere = dates
            .filter((date) => date.start >= part.start && date.end <= part.end)
            .map((date) => moved(date, -part.start));
          const analysis = this.#analyses.get(SentenceCache.key(key, votesHere, datesHere), () =>
            this.#analyze(part, lists, this.names.readAgain(reading, votesHere), datesHere),
          );
          return { at: part.start, analysis };
        }),
      ),
    );
  }

  /** A first reading for names; what it finds is evidence for the second, all over the article. */
  #readNames(parts: readonly Draft[], known: readonly KnownName[]): FirstReading[] {
    const context = new DocumentContext(parts.map((part) => part.words));
    const { aboutSports } = context;
    const labels = knownLabels(known, this.#table);
    return parts.map(({ text, words }, number) => {
      const evidence = context.evidence(number);
      const knownHere = labels(words);
      const key = SentenceCache.key(`${aboutSports ? 'sports' : ''} ${text}`, [...evidence, knownHere], []);
      return this.#readings.get(key, () => {
        const lists = this.#gazetteer.look(words);
        const reading = this.names.read({ words, lists, known: knownHere, context: evidence, aboutSports });
        return { key, lists, reading };
      });
    });
  }

  /** The tokens of a sentence; in several parts where it is too long to be one. */
  #draft(text: string, { start, end }: Span): Draft[] {
    const slice = text.slice(start, end);
    return splitLong(tokenize(slice)).map((tokens) => {
      const from = tokens[0]?.start ?? 0;
      const to = tokens.at(-1)?.end ?? 0;
      return {
        start: start + from,
        end: start + to,
        text: slice.slice(from, to),
        tokens: from === 0 ? tokens : tokens.map((token) => moved(token, -from)),
        words: tokens.map((token) => this.#table.get(token.text)),
      };
    });
  }

  #analyze(
    { text, tokens, words }: Draft,
    lists: Int32Array,
    names: readonly RecognizedName[],
    dates: readonly Span[],
  ): SentenceAnalysis {
    this.statistics.sentencesRead++;
    const tags = this.tagger.tag({ words, lists, names: labelsOf(names, words.length) });
    const tagged = tokens.map((token, i) => {
      const { upos, xpos } = this.tagger.tags[tags[i] ?? 0] ?? { upos: 'X' as const, xpos: 'FW' };
      const { text, start, end } = token;
      return { text, start, end, upos, xpos, lemma: this.lemmatizer.lemma(text, xpos) };
    });
    const units = unitsOf(tokens, words, lists, names, dates);
    const arcs = this.parser.parse(
      new ParserNodes(
        units.map((unit) => (unit.placeholder ? this.#table.get(unit.placeholder) : words[unit.first]!)),
        units.map((unit) => tags[unit.last] ?? 0),
        this.tagger.partOf,
      ),
    );
    const startOf = (first: number): number => tokens[first]!.start;
    const endOf = (last: number): number => tokens[last]!.end;
    const nodes = units.map(({ first, last, name, placeholder }, i): ParseNode => {
      const { upos, xpos, lemma } = tagged[last]!;
      const start = startOf(first);
      const end = endOf(last);
      const written = text.slice(start, end);
      const { head, relation } = arcs[i]!;
      return {
        start,
        end,
        first,
        last,
        text: written,
        lemma: placeholder ? written : lemma,
        upos,
        xpos,
        head,
        relation,
        name,
      };
    });
    return {
      start: 0,
      end: text.length,
      tokens: tagged,
      nodes,
      names: names.map((name) => ({ ...name, start: startOf(name.first), end: endOf(name.last) })),
    };
  }
}
