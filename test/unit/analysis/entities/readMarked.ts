import { tokenize } from '../../../../src/analysis/language/tokenizer.ts';
import type { NameType, SentenceAnalysis, Upos } from '../../../../src/analysis/language/sentence.ts';
import { parseMarkers } from '../../markers.ts';
import type { MarkedSpan } from '../../markers.ts';

export interface MarkedArticle {
  readonly text: string;
  /** One a line, as if the language engine had read them and found the marked names. */
  readonly sentences: readonly SentenceAnalysis[];
  readonly spans: readonly MarkedSpan[];
}

/**
 * Reads sentences, one a line, with names as markers: `[[Kim|person#kim-jong-un]]`. The names that a test wants to be
 * overlooked are marked with the type `missed`. All other words are tagged X.
 */
export function readMarked(...lines: readonly string[]): MarkedArticle {
  const { text, spans } = parseMarkers(lines.join('\n'));
  let start = 0;
  const sentences = text.split('\n').map((line) => {
    const sentence = readSentence(line, start, spans);
    start += line.length + 1;
    return sentence;
  });
  return { text, sentences, spans };
}

function readSentence(line: string, offset: number, spans: readonly MarkedSpan[]): SentenceAnalysis {
  const end = offset + line.length;
  const marked = spans.filter((span) => span.start >= offset && span.end <= end);
  const tokens = tokenize(line).map((token) => {
    const at = { start: token.start + offset, end: token.end + offset };
    const named = marked.some((span) => span.start <= at.start && at.end <= span.end);
    const upos: Upos = named ? 'PROPN' : /^\p{L}/u.test(token.text) ? 'X' : 'PUNCT';
    return { ...token, ...at, lemma: token.text.toLowerCase(), upos, xpos: 'NN' };
  });
  const names = marked
    .filter(({ label }) => label !== 'missed')
    .map((span) => ({
      start: span.start,
      end: span.end,
      first: tokens.findIndex((token) => token.end > span.start),
      last: tokens.findLastIndex((token) => token.start < span.end),
      type: span.label as NameType,
      confidence: 0.9,
    }));
  return { start: offset, end, tokens, nodes: [], names };
}
