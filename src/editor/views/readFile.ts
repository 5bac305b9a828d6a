import type { Uri } from 'vscode';
import type { ArticleReading } from '../../marks/model.ts';

/** An article with its reading, as rows need them; the reading's spans count in `text`. */
export interface ReadFile {
  readonly article: Uri;
  readonly text: string;
  readonly reading: ArticleReading;
}

/** Reads one article of the folder, when a row is opened down to its mentions. Undefined where it is none any more. */
export type ReadOne = (article: Uri) => Promise<ReadFile | undefined>;
