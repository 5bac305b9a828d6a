import type { Layout, Rule } from './judgement.ts';

const SLOGAN_WORDS = { least: 5, most: 25 };
/** In words. Below this much prose nothing can be said about what an article is about. */
const ARTICLE_WORDS = 120;
/** Speaks to readers at large instead of reporting. */
const APPEAL =
  /\b(?:(?:citizens|people|readers|we|you|everyone|voters|let us|let's) (?:all )?(?:should|must|need to|have to|ought to|can|deserve)|ask (?:your|them|our)sel(?:f|ves)|let us|let's|our (?:children|future|planet|duty|mission)|make a difference|stand (?:with|up for)|together we)\b/;
const REPORTED = /["'“”‘’]|\b(?:said|says|told|added|according|argued|wrote|noted|warned|urged|concluded)\b/;
const COMMON =
  /^(?:.{1,3}|that|this|with|from|have|will|they|their|them|themselves|whether|should|must|more|than|what|when|which|about|into|also|were|been|other|such|some|these|those|there|would|could|want|need)$/;

/**
 * A slogan that the site appends to every article: a last paragraph of one sentence that speaks to readers at large,
 * names nobody, quotes nobody and shares hardly a word with the article.
 */
export const sloganRule: Rule = (layout, index) => {
  const shape = layout.shapes[index];
  if (!shape || index !== layout.lastProse || index < 3) return null;
  if (shape.words < SLOGAN_WORDS.least || shape.words > SLOGAN_WORDS.most) return null;
  const line = shape.normalized;
  if (!APPEAL.test(line) || REPORTED.test(line) || /\d/.test(line) || /[.!?] /.test(line)) return null;
  if (/\s\p{Lu}/u.test(shape.text)) return null;
  const { words, vocabulary } = articleWords(layout, index);
  if (words < ARTICLE_WORDS) return null;
  const own = [...new Set(line.match(/\p{L}+/gu))].filter((word) => !COMMON.test(word));
  const shared = own.filter((word) => vocabulary.has(word)).length;
  if (shared > 1 && shared > own.length / 4) return null;
  return {
    kind: 'promotion',
    confidence: 0.9,
    reason: 'A last line that speaks to readers at large and has nothing to do with the article.',
  };
};

function articleWords({ shapes }: Layout, end: number): { words: number; vocabulary: Set<string> } {
  const prose = shapes.slice(0, end);
  return {
    words: prose.reduce((sum, shape) => sum + shape.words, 0),
    vocabulary: new Set(prose.flatMap((shape) => shape.normalized.match(/\p{L}+/gu) ?? [])),
  };
}
