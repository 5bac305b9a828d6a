import search from 'approx-string-match';
import {
  DIFF_DELETE,
  DIFF_EQUAL,
  DIFF_INSERT,
  diffLevenshtein,
  diffMain,
  diffXIndex,
  type Diff,
} from 'diff-match-patch-es';
import type { Span } from '../analysis/model.ts';
import { CodePoints } from './codePoints.ts';
import type { Anchored, AnchorState, Quotation } from './model.ts';
import { splitsPair } from './quotation.ts';

/** Share of a quotation's characters, words and context together, that a place has to have. */
const ENOUGH = 0.5;
/** The same where the place is searched approximately: there a wrong place comes close more easily. */
const ENOUGH_APPROXIMATE = 0.6;
/** How much better than the second best a place has to be, as a share of the quotation's characters. */
const MARGIN = 0.1;
/** Share of the quote itself that has to be left, however well the context fits. */
const ENOUGH_OF_QUOTE = 0.5;
/** With fewer characters, words and context together, anything looks alike. */
const SHORTEST_APPROXIMATE = 24;
/** With more places that have the same words none can be told from the others, and looking would take long. */
const MOST_PLACES = 2_000;
/** In UTF-16 units; approximate search takes a while in longer texts, which are no articles. */
const LONGEST_APPROXIMATE = 1_000_000;

interface Place {
  readonly state: AnchorState;
  readonly span: Span | null;
}

const AMBIGUOUS: Place = { state: 'ambiguous', span: null };
const ORPHANED: Place = { state: 'orphaned', span: null };

/**
 * Finds the places in today's text that quotations stand for: by their offsets where the text is the same, else by
 * their words and context, else by words that are nearly the same in the same context. A place is taken only where
 * enough of the quotation is there, and clearly more than anywhere else.
 *
 * Mapping offsets through a diff would come before the search, but needs the text that the offsets count in, which is
 * not kept: sidecars stay small, and the articles of other people are not stored twice.
 *
 * @param text the article as it is now
 * @param sha256 of `text`
 * @param storedSha256 of the text that the quotations were taken from, where the sidecar has it
 * @returns the items in their order, with spans in UTF-16 units
 */
export function anchor<T extends Quotation>(
  text: string,
  sha256: string,
  storedSha256: string | undefined,
  items: readonly T[],
): Anchored<T>[] {
  const codePoints = new CodePoints(text);
  return items.map((item) => {
    const at = { start: codePoints.toUtf16(item.at[0]), end: codePoints.toUtf16(item.at[1]) };
    const place =
      sha256 === storedSha256 && text.slice(at.start, at.end) === item.quote
        ? { state: 'anchored' as const, span: at }
        : (findWords(text, item, at) ?? findSimilar(text, item, at));
    return { ...item, ...place };
  });
}

/** The one place that has the very words and enough of their context; undefined where that leaves a doubt. */
function findWords(text: string, item: Quotation, at: Span): Place | undefined {
  const { quote, before, after } = item;
  const length = before.length + quote.length + after.length;
  let best = { score: 0, start: -1 };
  let second = 0;
  let places = 0;
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    if (++places > MOST_PLACES) return AMBIGUOUS;
    const context = sharedEnd(text, start, before) + sharedStart(text, start + quote.length, after);
    const score = (quote.length + context) / length;
    if (score > best.score) {
      second = best.score;
      best = { score, start };
    } else {
      second = Math.max(second, score);
    }
  }
  const clear = best.score >= ENOUGH && best.score - second >= MARGIN;
  return clear ? found({ start: best.start, end: best.start + quote.length }, at) : undefined;
}

/** The one place where words and context together are nearly the same. */
function findSimilar(text: string, { quote, before, after }: Quotation, at: Span): Place {
  const pattern = before + quote + after;
  const mostErrors = Math.floor(pattern.length * (1 - ENOUGH_APPROXIMATE));
  if (pattern.length < SHORTEST_APPROXIMATE || text.length > LONGEST_APPROXIMATE) {
    return text.includes(quote) ? AMBIGUOUS : ORPHANED;
  }
  const [best, ...ties] = search(text, pattern, mostErrors);
  if (!best) return ORPHANED;
  const rivals = [
    ...ties.filter((tie) => tie.start >= best.end || tie.end <= best.start),
    ...search(text.slice(0, best.start), pattern, mostErrors),
    ...search(text.slice(best.end), pattern, mostErrors),
  ];
  const margin = MARGIN * pattern.length;
  if (rivals.some((rival) => rival.errors - best.errors < margin)) return AMBIGUOUS;

  const window = text.slice(best.start, best.end);
  const diff = diffMain(pattern, window, { diffTimeout: 0 });
  const start = best.start + diffXIndex(diff, before.length);
  const end = best.start + mapEnd(diff, before.length + quote.length);
  const words = text.slice(start, end);
  if (words === quote) return found({ start, end }, at);
  const errors = diffLevenshtein(diffMain(quote, words, { diffTimeout: 0 }));
  if (errors / Math.max(quote.length, words.length) > 1 - ENOUGH_OF_QUOTE) return ORPHANED;
  return {
    state: 'changed',
    span: { start: splitsPair(text, start) ? start - 1 : start, end: splitsPair(text, end) ? end + 1 : end },
  };
}

/**
 * Where the end of a span went, in UTF-16 units: other than `diffXIndex`, which maps beginnings, it leaves out what was
 * inserted right behind the span, but takes in what replaced the span's last characters.
 */
function mapEnd(diff: readonly Diff[], end: number): number {
  let old = 0;
  let now = 0;
  for (const [i, [operation, words]] of diff.entries()) {
    if (operation !== DIFF_INSERT) old += words.length;
    if (operation !== DIFF_DELETE) now += words.length;
    if (operation === DIFF_INSERT || old < end) continue;
    if (operation === DIFF_EQUAL) return now - (old - end);
    const next = diff[i + 1];
    return next?.[0] === DIFF_INSERT ? now + next[1].length : now;
  }
  return now;
}

function found(span: Span, at: Span): Place {
  return { state: span.start === at.start && span.end === at.end ? 'anchored' : 'moved', span };
}

/** Length of the longest end of `words` that stands in `text` right before `offset`. */
function sharedEnd(text: string, offset: number, words: string): number {
  let length = 0;
  while (length < words.length && text[offset - length - 1] === words[words.length - length - 1]) length++;
  return length;
}

/** Length of the longest beginning of `words` that stands in `text` at `offset`. */
function sharedStart(text: string, offset: number, words: string): number {
  let length = 0;
  while (length < words.length && text[offset + length] === words[length]) length++;
  return length;
}
