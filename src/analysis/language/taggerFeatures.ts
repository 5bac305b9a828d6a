import type { FeatureList } from './featureList.ts';
import { combine } from './hash.ts';
import { CALENDAR_WORD } from './names/gazetteer.ts';
import { LABELS } from './names/labels.ts';
import { ALL_CAPS, CAPITAL, PUNCTUATION, type Word } from './words.ts';

/** Stands for the words before the first and after the last. */
const NONE = 0x5f3759df;

/** One sentence as the tagger sees it. */
export interface TagEvidence {
  readonly words: readonly Word[];
  /** Flags of the gazetteer, one number a word. */
  readonly lists: ArrayLike<number>;
  /** Labels of the name recogniser, one a word. */
  readonly names: ArrayLike<number>;
}

/** The ambiguity class of each word, as `TagLexicon` numbers them. */
export type Ambiguities = ArrayLike<number>;

/** One more than the largest sum of the gazetteer's flags. */
const LISTS = 2 * CALENDAR_WORD;

/**
 * Features of the tagger at token `i`, with the tags before it and what the words around it may be. Words are compared in lower
 * case and the case is a feature of its own, so that headlines in capitals lose little. The features come in groups by what they
 * depend on, as most words come again and again.
 */
export function tagFeatures(
  evidence: TagEvidence,
  i: number,
  tags: ArrayLike<number>,
  ambiguities: Ambiguities,
  out: FeatureList,
): void {
  out.clear();
  wordFeatures(evidence, i, out);
  nextWordFeatures(evidence, i, ambiguities, out);
  historyFeatures(evidence, i, tags, out);
  contextFeatures(evidence, i, tags, ambiguities, out);
}

/** Whether the token stands where a sentence or a part of one begins, and whether the next has a capital: 0 to 3. */
function placeOf({ words }: TagEvidence, i: number): number {
  const begins = i === 0 || ((words[i - 1]?.flags ?? 0) & PUNCTUATION) !== 0;
  const capitalNext = ((words[i + 1]?.flags ?? 0) & CAPITAL) !== 0;
  return (begins ? 1 : 0) + (capitalNext ? 2 : 0);
}

/** A number that tokens with the same features of this group share, and no others. */
export function wordKey(evidence: TagEvidence, i: number): number {
  const { words, lists, names } = evidence;
  const place = placeOf(evidence, i);
  return (((words[i]?.id ?? 0) * LISTS + (lists[i] ?? 0)) * LABELS.length + (names[i] ?? 0)) * 4 + place;
}

/** Of the word, with what it is listed as and in which name it stands. */
export function wordFeatures(evidence: TagEvidence, i: number, out: FeatureList): void {
  const word = evidence.words[i];
  if (word === undefined) throw new RangeError(`No token ${i}.`);
  const name = evidence.names[i] ?? 0;
  out.add(0, 1);
  out.add(1, word.lower);
  out.add(2, word.exact);
  out.add(3, word.suffix1);
  out.add(4, word.suffix2);
  out.add(5, word.suffix3);
  out.add(6, word.suffix4);
  out.add(7, word.prefix3);
  out.add2(8, word.shape, (word.flags & (CAPITAL | ALL_CAPS)) + 16 * placeOf(evidence, i));
  out.add2(30, name, word.shape);
  out.add2(32, name, word.suffix3);
  out.add2(33, evidence.lists[i] ?? 0, word.shape);
  out.add(37, word.suffix5);
  out.add(38, word.prefix1);
  out.add(39, word.prefix2);
  out.add(40, word.prefix4);
  out.add2(41, word.prefix3, word.suffix3);
  out.add2(42, word.suffix2, word.shape);
  out.add2(43, word.suffix3, word.shape);
  out.add(57, word.cluster);
  out.add2(58, word.cluster, word.shape);
  out.add(59, word.supercluster);
  out.add2(60, word.supercluster, word.suffix2);
}

/** As `wordKey`, for the next group. */
export function nextWordKey({ words }: TagEvidence, i: number): number {
  return words[i + 1]?.id ?? 0;
}

/** Of the next word alone. */
export function nextWordFeatures(
  { words }: TagEvidence,
  i: number,
  ambiguities: Ambiguities,
  out: FeatureList,
): void {
  const after = words[i + 1];
  out.add(13, after?.lower ?? NONE);
  out.add(18, after?.suffix3 ?? NONE);
  out.add(19, after?.suffix2 ?? NONE);
  out.add(46, ambiguities[i + 1] ?? NONE);
  out.add(61, after?.cluster ?? NONE);
  out.add(62, after?.supercluster ?? NONE);
}

/** As `wordKey`, for the next group. */
export function historyKey({ names }: TagEvidence, i: number, tags: ArrayLike<number>): number {
  const history = (tagBefore(tags, i, 1) + 2) * 256 + tagBefore(tags, i, 2) + 2;
  return (history * LABELS.length + (names[i] ?? 0)) * LABELS.length + (names[i + 1] ?? 0);
}

/** Of the tags before the word and the names that it and the next stand in. */
export function historyFeatures(
  { names }: TagEvidence,
  i: number,
  tags: ArrayLike<number>,
  out: FeatureList,
): void {
  const tag1 = tagBefore(tags, i, 1);
  const name = names[i] ?? 0;
  out.add(9, tag1);
  out.add2(10, tag1, tagBefore(tags, i, 2));
  out.add2(31, name, names[i + 1] ?? 0);
  out.add2(34, tag1, name);
}

/** Of several things at once: they seldom come again. */
export function contextFeatures(
  { words }: TagEvidence,
  i: number,
  tags: ArrayLike<number>,
  ambiguities: Ambiguities,
  out: FeatureList,
): void {
  const word = words[i];
  if (word === undefined) throw new RangeError(`No token ${i}.`);
  const before = words[i - 1];
  const before2 = words[i - 2];
  const after = words[i + 1];
  const after2 = words[i + 2];
  const tag1 = tagBefore(tags, i, 1);
  const tag2 = tagBefore(tags, i, 2);
  const beforeLower = before?.lower ?? NONE;
  const afterLower = after?.lower ?? NONE;

  out.add2(11, tag1, word.lower);
  out.add(12, beforeLower);
  out.add(14, before2?.lower ?? NONE);
  out.add(15, after2?.lower ?? NONE);
  out.add2(16, beforeLower, word.lower);
  out.add2(17, word.lower, afterLower);
  out.add(20, before?.suffix3 ?? NONE);
  out.add2(21, tag1, word.suffix3);
  out.add2(22, tag1, afterLower);
  out.add2(23, combine(tag1, tag2), word.lower);
  out.add2(24, after?.suffix2 ?? NONE, word.suffix3);
  out.add2(25, afterLower, after2?.lower ?? NONE);
  out.add2(26, beforeLower, before2?.lower ?? NONE);
  out.add2(27, beforeLower, afterLower);
  out.add2(28, after?.shape ?? NONE, word.shape);
  out.add2(29, tag1, after?.suffix3 ?? NONE);
  out.add3(35, tag1, word.shape, after?.shape ?? NONE);
  out.add3(36, beforeLower, word.suffix3, afterLower);
  out.add3(44, tag1, word.suffix3, after?.suffix3 ?? NONE);
  out.add3(45, tag1, tag2, word.suffix3);
  const may = ambiguities[i] ?? NONE;
  const afterMay = ambiguities[i + 1] ?? NONE;
  const after2May = ambiguities[i + 2] ?? NONE;
  out.add2(47, may, afterMay);
  out.add2(48, tag1, afterMay);
  out.add3(49, tag1, may, afterMay);
  out.add2(50, afterMay, after2May);
  out.add3(51, may, afterMay, after2May);
  out.add3(52, tag1, word.lower, afterMay);
  out.add3(53, tag1, tag2, combine(may, afterMay));
  out.add2(54, word.lower, afterMay);
  out.add3(55, word.lower, afterMay, after2May);
  out.add3(56, tag1, word.suffix3, afterMay);
  const { cluster, supercluster } = word;
  const beforeCluster = before?.cluster ?? NONE;
  const beforeSuper = before?.supercluster ?? NONE;
  const afterCluster = after?.cluster ?? NONE;
  const afterSuper = after?.supercluster ?? NONE;
  out.add(63, beforeCluster);
  out.add(64, beforeSuper);
  out.add(65, after2?.cluster ?? NONE);
  out.add(66, before2?.cluster ?? NONE);
  out.add2(67, tag1, cluster);
  out.add2(68, cluster, afterCluster);
  out.add2(69, beforeCluster, cluster);
  out.add2(70, tag1, afterCluster);
  out.add3(71, beforeSuper, supercluster, afterSuper);
  out.add3(72, beforeSuper, word.suffix3, afterSuper);
  out.add3(73, tag1, supercluster, afterSuper);
  out.add3(74, word.suffix3, afterSuper, after2?.supercluster ?? NONE);
  out.add3(75, tag1, tag2, supercluster);
}

/** The tag so many words before; -1 and -2 where there is none. */
function tagBefore(tags: ArrayLike<number>, i: number, distance: number): number {
  return i < distance ? -distance : (tags[i - distance] ?? -distance);
}
