import { createLanguageEngine } from '../../src/analysis/language/engine.ts';
import { DocumentContext } from '../../src/analysis/language/names/documentContext.ts';
import { Gazetteer } from '../../src/analysis/language/names/gazetteer.ts';
import { NameRecognizer } from '../../src/analysis/language/names/recognizer.ts';
import { splitLong } from '../../src/analysis/language/splitLong.ts';
import { tokenize } from '../../src/analysis/language/tokenizer.ts';
import { WordTable } from '../../src/analysis/language/words.ts';
import { findBlocks } from '../../src/analysis/text/blocks.ts';
import { splitLines } from '../../src/analysis/text/lines.ts';
import { findSentences } from '../../src/analysis/text/sentences.ts';
import type { Span } from '../../src/analysis/model.ts';

/** Reads one article, and gives back something that depends on all of what it found. */
export type Reader = (text: string) => unknown;

/** The bytes of the shipped models, by name. */
export type Models = Readonly<Record<string, Uint8Array>>;

/** How each is started; models are read from the disk by those who need them. */
export const READERS = {
  /** People, places and organisations: what it is asked for in most programs. */
  async compromise(): Promise<Reader> {
    const { default: nlp } = await import('compromise');
    return (text) => {
      const doc = nlp(text);
      return [doc.people(), doc.places(), doc.organizations()].map((found) => found.out('array') as unknown);
    };
  },

  names(models: () => Models): Promise<Reader> {
    const recognizer = NameRecognizer.read(models()['names.bin']);
    const table = new WordTable();
    const gazetteer = Gazetteer.builtIn();
    return Promise.resolve((text) => {
      const sentences = sentencesOf(text)
        .flatMap(({ start, end }) => splitLong(tokenize(text.slice(start, end))))
        .map((tokens) => tokens.map((token) => table.get(token.text)));
      const context = new DocumentContext(sentences);
      return recognizer.recognize(
        sentences.map((words, i) => ({
          words,
          lists: gazetteer.look(words),
          known: new Int32Array(words.length),
          context: context.evidence(i),
          aboutSports: context.aboutSports,
        })),
      );
    });
  },

  /** Names, tags, lemmas and arcs; nothing is remembered from one pass to the next. */
  all(models: () => Models): Promise<Reader> {
    const engine = createLanguageEngine(models(), 0);
    return Promise.resolve((text) => engine.read(text, sentencesOf(text), [], []));
  },
} as const;

export type ReaderName = keyof typeof READERS;

export function sentencesOf(text: string): Span[] {
  return findSentences(text, findBlocks(text, splitLines(text)));
}
