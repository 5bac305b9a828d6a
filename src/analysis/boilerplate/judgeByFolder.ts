import type { LineEstimate } from './classifier/lineClassifier.ts';
import type { FolderLine, LineVerdict } from './folder/folderLine.ts';
import { lineKey } from './folder/lineKey.ts';
import { isGuarded } from './guards.ts';
import type { Judgement, Layout } from './judgement.ts';
import { DIMMED_FROM, isDimmed, POSSIBLE_FROM, SHOWN } from './judgement.ts';
import type { Shape } from './shape.ts';

/** What a line says that recurs, by how sure its place makes it. */
const SURE = 0.94;
const MARKED = 0.97;
const POSSIBLE = 0.75;
/** No more than this is said of a line of which a person said once that it is part of the article. */
const DOUBT = 0.85;
/** What the classifier has to think of a line that recurs, where its place does not tell. */
const LIKELY = { learned: 0.5, likely: 0.7, possible: Infinity } as const;

/** What makes a line residue without a person's word for the whole folder. */
const RECURS: ReadonlySet<LineVerdict> = new Set(['learned', 'likely', 'possible', 'marked']);

/**
 * Adds what the folder knows of an article's lines. A person's word about a line stands above all; a line that only recurs
 * is residue where it stands outside of the article, beside other residue, or where the classifier thinks so too: articles
 * have headings in common ("Key points", "What we know") and sentences of background.
 *
 * @param estimates what the classifier thinks of each block; empty without one
 */
export function judgeByFolder(
  layout: Layout,
  judged: readonly (Judgement | null)[],
  estimates: readonly LineEstimate[],
  lines: readonly FolderLine[],
): (Judgement | null)[] {
  const known = new Map(lines.map((line) => [line.key, line]));
  const own = layout.shapes.map(({ text }) => known.get(lineKey(text)));
  const result = own.map((line, i) => decided(line, judged[i] ?? null));
  const extent = extentOf(layout, result, own);
  // Residue stands in runs: what is sure makes its neighbours sure, from above and from below.
  const order = [...own.keys()];
  for (const i of [...order, ...order.toReversed()]) {
    const line = own[i];
    if (!line || !RECURS.has(line.verdict)) continue;
    const now = result[i] ?? null;
    if (isSettled(now) || isGuarded(layout, i, estimates[i]?.words ?? 0)) continue;
    const confidence = confidenceOf(layout, i, line, estimates[i]?.probability ?? 0, result, extent);
    if (confidence > (now?.confidence ?? 0))
      result[i] = { kind: now?.kind ?? 'other', confidence, reason: reasonOf(line) };
  }
  return result;
}

/** What a person said of the line, here or in another article, applied to what was found. */
function decided(line: FolderLine | undefined, found: Judgement | null): Judgement | null {
  const shown = found !== null && SHOWN.has(found.kind);
  switch (line?.verdict) {
    case 'accepted': {
      const kind = found && !shown ? found.kind : 'other';
      return { kind, confidence: 1, reason: 'You accepted this line as boilerplate of this folder.' };
    }
    case 'refused':
      return shown ? found : null;
    case 'doubted':
      return found && !shown ? { ...found, confidence: Math.min(found.confidence, DOUBT) } : found;
    default:
      return found;
  }
}

/** What is dimmed already, is shown as what it is, or is the title that comes back. */
function isSettled(found: Judgement | null): boolean {
  if (!found || found.confidence < POSSIBLE_FROM) return false;
  return found.confidence >= DIMMED_FROM || SHOWN.has(found.kind) || found.kind === 'duplicate';
}

/** Where the article begins and ends: at the first and the last block of prose that is neither residue nor recurs. */
interface Extent {
  readonly first: number;
  readonly last: number;
}

function extentOf(
  { shapes }: Layout,
  judged: readonly (Judgement | null)[],
  own: readonly (FolderLine | undefined)[],
): Extent {
  const isArticle = ({ prose }: Shape, i: number): boolean =>
    prose && !isDimmed(judged[i]) && !RECURS.has(own[i]?.verdict ?? 'refused');
  return { first: shapes.findIndex(isArticle), last: shapes.findLastIndex(isArticle) };
}

function confidenceOf(
  layout: Layout,
  index: number,
  { verdict }: FolderLine,
  probability: number,
  judged: readonly (Judgement | null)[],
  { first, last }: Extent,
): number {
  if (verdict === 'marked') return MARKED;
  const learned = verdict === 'learned';
  // Of running text only other residue between it and the article makes it sure.
  if (layout.shapes[index]?.prose)
    return learned && last >= 0 && index > last && judged.slice(last + 1, index).some(isDimmed)
      ? SURE
      : POSSIBLE;
  if (probability >= LIKELY[verdict as keyof typeof LIKELY]) return SURE;
  const outside = last >= 0 && (index < first || index > last);
  const beside = isDimmed(judged[index - 1]) || isDimmed(judged[index + 1]);
  return learned && (outside || beside) ? SURE : POSSIBLE;
}

const STANDS_IN = 'This line stands in ';

/** Whether a reason gives the number of articles, rounded; who knows the number as it is now says that instead. */
export function givesNumber(reason: string): boolean {
  return reason.startsWith(STANDS_IN);
}

function reasonOf({ verdict, articles }: FolderLine): string {
  if (verdict === 'marked') return 'You marked this line as boilerplate in another article of this folder.';
  return `${STANDS_IN}${articles} or more articles of this folder.`;
}
