/** What is known of a line from the folder that an article lies in, strongest first. */
export type LineVerdict =
  /** A person said for the whole folder that it is residue, or that it is part of the articles. */
  | 'accepted'
  | 'refused'
  /** A person said of another article that the line is part of it: there is a doubt everywhere. */
  | 'doubted'
  /** A person marked it as residue in another article. */
  | 'marked'
  /** It recurs in so many articles that it is residue wherever its place fits. */
  | 'learned'
  /** It recurs in few, but these are much of a small folder; or only in few. */
  | 'likely'
  | 'possible';

/** A line of an article that its folder knows. Only these change how the article reads. */
export interface FolderLine {
  /** As `lineKey` makes it. */
  readonly key: number;
  readonly verdict: LineVerdict;
  /** At least so many articles have the line: rounded down, so that one article more does not change all others. */
  readonly articles: number;
}

/** 1, 2, 3, 5, 10, 20, 50, 100 …: the largest that is not larger. */
export function roundedDown(count: number): number {
  if (count < 5) return count;
  const power = 10 ** Math.floor(Math.log10(count));
  return [5, 2, 1].map((step) => step * power).find((step) => step <= count) ?? power;
}
