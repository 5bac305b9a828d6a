import { findBoilerplate } from './boilerplate/findBoilerplate.ts';
import type { FolderLine } from './boilerplate/folder/folderLine.ts';
import { findDates } from './dates/findDates.ts';
import { findPublished } from './dates/findPublished.ts';
import { findEntities } from './entities/findEntities.ts';
import { withFirstPersons } from './entities/firstPersons.ts';
import { findEvents } from './events/findEvents.ts';
import type { OwnFrame } from './events/lexicon/ownFrame.ts';
import { findQuotes } from './events/quotes/findQuotes.ts';
import type { KnownName } from './language/sentence.ts';
import type { Analysis, Boilerplate, BoilerplateKind, Published, Span } from './model.ts';
import { ANALYSIS_VERSION } from './model.ts';
import type { Models } from './models.ts';
import type { Block } from './text/blocks.ts';
import { findBlocks } from './text/blocks.ts';
import { detectLanguage } from './text/language.ts';
import { splitLines } from './text/lines.ts';
import { findSentences } from './text/sentences.ts';

export interface AnalyzeOptions {
  /** How the article is called in the result. */
  readonly file: string;
  readonly sha256: string;
  /** The article's date as its sidecar has it (ISO 8601); it wins over a date found in the text. */
  readonly published?: string | undefined;
  readonly known?: readonly KnownName[];
  /** Verbs and nouns of events that the folder adds. */
  readonly frames?: readonly OwnFrame[];
  /** What the folder knows of lines that the text has. */
  readonly lines?: readonly FolderLine[];
}

/**
 * In UTF-16 units: several times the length of a long magazine article. What lies beyond is not read, so that a file of
 * megabytes that is no article is dealt with in the time of one that is.
 */
export const LONGEST_READ = 200_000;

/** Shown kinds that name people who are not what the article is about. */
const ASIDE: ReadonlySet<BoilerplateKind> = new Set(['byline', 'date', 'credit']);

/**
 * Text in, Analysis out: the pipeline, from top to bottom. Pure, and never throws for the sake of the text.
 *
 * Text in a language that the models were not trained for gets the boilerplate that rules know, and nothing else. Sentences
 * that did not change since the engine's last call are not analysed again; everything else takes linear time.
 */
export function analyze(
  text: string,
  options: AnalyzeOptions,
  { engine, boilerplate: classifier }: Models,
): Analysis {
  const read = text.slice(0, LONGEST_READ);
  const lines = splitLines(read);
  const blocks = findBlocks(read, lines);
  const language = detectLanguage(read);
  const boilerplate = findBoilerplate(
    read,
    blocks,
    language === 'en' ? classifier : undefined,
    options.lines,
  );
  const published = publishedOf(options) ?? findPublished(read, lines);
  const reference = published?.value ?? null;

  const sentences = findSentences(read, articleBlocks(blocks, boilerplate));
  const dates = language === 'en' ? findDates(read, sentences, reference) : [];
  const parsed = language === 'en' ? engine.read(read, sentences, dates, options.known ?? []) : [];
  const found = findEntities(read, parsed);
  const quotes = findQuotes(read, parsed, found);
  const entities = withFirstPersons(read, parsed, found, quotes);
  const toldOnce = parsed.filter((sentence) => !isDuplicate(sentence, boilerplate));
  const events = findEvents({
    sentences: toldOnce,
    entities,
    dates,
    quotes,
    reference,
    frames: options.frames ?? [],
  });

  return {
    version: ANALYSIS_VERSION,
    file: options.file,
    sha256: options.sha256,
    language,
    published,
    boilerplate,
    entities,
    dates,
    quotes,
    events,
  };
}

function publishedOf({ published }: AnalyzeOptions): Published | null {
  return published ? { value: published, start: 0, end: 0 } : null;
}

/**
 * The blocks in which names are looked for: without residue, and without lines that name the article's authors. The
 * second copy of a headline is read, because it is part of the article wherever a person keeps it.
 */
function articleBlocks(blocks: readonly Block[], boilerplate: readonly Boilerplate[]): Block[] {
  const unread = boilerplate.filter(
    ({ dimmed, kind }) => (dimmed && kind !== 'duplicate') || ASIDE.has(kind),
  );
  const starts = new Set(unread.map(({ start }) => start));
  return blocks.filter(({ start }) => !starts.has(start));
}

/** What is told twice happened once. */
function isDuplicate(sentence: Span, boilerplate: readonly Boilerplate[]): boolean {
  return boilerplate.some(
    ({ kind, dimmed, start, end }) =>
      kind === 'duplicate' && dimmed && start <= sentence.start && sentence.end <= end,
  );
}
