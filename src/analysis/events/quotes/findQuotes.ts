import { EntityIndex } from '../entityIndex.ts';
import type { SentenceAnalysis } from '../../language/sentence.ts';
import type { Entity, Quote, Span } from '../../model.ts';
import { countWords, FEWEST_WORDS, quotedSpans } from './quotedSpans.ts';
import { speechCues } from './speechCues.ts';
import type { SpeechCue } from './speechCues.ts';

/**
 * Who said what, in text order: words in quotation marks, and clauses that a verb of saying reports. "He added" goes
 * to the one who spoke before, and so does a quotation that goes on after its speaker was named. Linear in the text.
 */
export function findQuotes(
  text: string,
  sentences: readonly SentenceAnalysis[],
  entities: readonly Entity[],
): Quote[] {
  const index = new EntityIndex(entities);
  const cues = sentences.map((sentence) => speechCues(sentence, index));
  const quoted = quotedSpans(text);
  const quotes: Quote[] = [];
  let next = 0;
  let spoke: Speech | null = null;
  for (const [i, sentence] of sentences.entries()) {
    const said = (cues[i] ?? []).map((cue) => resolved(cue, spoke, text, sentence));
    const direct: Quote[] = [];
    for (let span = quoted[next]; span && span.start < sentence.end; span = quoted[++next]) {
      if (span.start < sentence.start) continue;
      const cue = cueOf(span, said) ?? cueAfter(text, span, sentences, cues, i);
      if (!cue && countWords(text.slice(span.start, span.end)) < FEWEST_WORDS) continue;
      const goesOn = spoke !== null && isClose(text, spoke.end, span.start) ? spoke.speaker : null;
      direct.push({ ...span, speaker: cue ? cue.speaker : goesOn, cue: cue?.cue ?? null });
    }
    quotes.push(...direct, ...said.flatMap((cue) => reportedQuote(cue, direct)));
    spoke = lastSpeech(direct, said) ?? spoke;
  }
  return quotes.sort((a, b) => a.start - b.start);
}

/** The last that was said, and by whom. */
interface Speech {
  readonly speaker: string;
  readonly end: number;
}

function lastSpeech(direct: readonly Quote[], said: readonly SpeechCue[]): Speech | null {
  const all = [
    ...direct.map(({ speaker, end }) => ({ speaker, end })),
    ...said.map(({ speaker, cue }) => ({ speaker, end: cue.end })),
  ].flatMap(({ speaker, end }) => (speaker === null ? [] : [{ speaker, end }]));
  return all.sort((a, b) => a.end - b.end).at(-1) ?? null;
}

/** A pronoun that nothing resolves means who spoke just before. */
function resolved(cue: SpeechCue, spoke: Speech | null, text: string, sentence: Span): SpeechCue {
  if (!cue.isOpenPronoun || !spoke || !isClose(text, spoke.end, sentence.start)) return cue;
  return { ...cue, speaker: spoke.speaker };
}

/** Without a whole paragraph in between. */
function isClose(text: string, before: number, after: number): boolean {
  return (text.slice(before, after).match(/\n\s*\S/g)?.length ?? 0) <= 1 && after - before < 400;
}

/** The cue nearest to a quotation, outside of it. */
function cueOf(span: Span, said: readonly SpeechCue[]): SpeechCue | null {
  const outside = said.filter(({ cue }) => cue.end <= span.start || cue.start >= span.end);
  const distance = ({ cue }: SpeechCue) =>
    cue.end <= span.start ? span.start - cue.end : cue.start - span.end;
  const [nearest] = [...outside].sort((a, b) => distance(a) - distance(b));
  return nearest ?? null;
}

/** "… of friends.” Kim said.": the sentence ends inside the marks, the cue opens the next one. */
function cueAfter(
  text: string,
  span: Span,
  sentences: readonly SentenceAnalysis[],
  cues: readonly (readonly SpeechCue[])[],
  from: number,
): SpeechCue | null {
  let at = from;
  while ((sentences[at]?.end ?? Infinity) <= span.end) at++;
  const following = sentences[at];
  if (!following || at === from || following.start > span.end + 2) return null;
  const first = cues[at]?.find(({ cue }) => cue.start >= span.end);
  return first && countWords(text.slice(span.end, first.cue.start)) <= 8 ? first : null;
}

function reportedQuote({ cue, speaker, reported }: SpeechCue, direct: readonly Quote[]): Quote[] {
  if (speaker === null || reported === null) return [];
  const covered = direct.some(
    (quote) => (quote.start <= reported.end && reported.start <= quote.end) || quote.cue?.start === cue.start,
  );
  return covered ? [] : [{ ...reported, speaker, cue }];
}
