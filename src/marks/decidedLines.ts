import { sha256Hex } from '../analysis/sha256.ts';
import { anchor } from './anchor.ts';
import type { ArticleReading, Sidecar } from './model.ts';

/** What a person decided about the lines of an article that was not analysed. */
export function decidedLines(
  text: string,
  { article, marks, rejected }: Sidecar,
): Pick<ArticleReading, 'boilerplate' | 'marks' | 'rejected'> {
  const isLine = ({ label }: { readonly label: string }): boolean => label === 'boilerplate';
  const lines = { marks: marks.filter(isLine), rejected: rejected.filter(isLine) };
  const sha256 = sha256Hex(text);
  return {
    boilerplate: [],
    marks: anchor(text, sha256, article.sha256, lines.marks),
    rejected: anchor(text, sha256, article.sha256, lines.rejected),
  };
}
