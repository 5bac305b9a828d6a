import type { Disposable } from 'vscode';
import type { CorpusIndex } from '../../corpus/corpusIndex.ts';
import { nearMatches, type NearMatch } from '../../corpus/nearMatches.ts';
import type { FolderFile } from '../../marks/model.ts';
import { Delayed } from '../delayed.ts';

/** Rows from which on it takes longer to find those that are alike than a person would wait for after each change. */
const MANY_ROWS = 5000;
/** Milliseconds without a change after which they are found again. */
const PAUSE = 3000;

/** Rows of the folder that may be the same, found when somebody asks for them; in a large folder once it is quiet. */
export class RowsAlike implements Disposable {
  private known: { readonly version: number; readonly matches: readonly NearMatch[] } | undefined;
  private isQuiet = false;
  private readonly quiet: Delayed;

  /**
   * @param different which rows are said to be different
   * @param whenQuiet called when they can be found again
   */
  constructor(
    private readonly index: CorpusIndex,
    private readonly different: () => FolderFile['different'],
    whenQuiet: () => void,
  ) {
    this.quiet = new Delayed(PAUSE, () => {
      this.isQuiet = true;
      whenQuiet();
    });
  }

  /**
   * Of all types. While a large folder changes, those whose rows are still there stand for them.
   *
   * @param version another one after each change of the rows, or of which are different
   */
  find(version: number): readonly NearMatch[] {
    if (this.known?.version === version) return this.known.matches;
    if (this.known && !this.isQuiet && this.index.entities({ limit: 0 }).total > MANY_ROWS) {
      this.quiet.ask();
      return this.known.matches.filter(({ into, other }) => this.index.has(into) && this.index.has(other));
    }
    this.isQuiet = false;
    const matches = nearMatches(this.index.entities().rows, this.different());
    this.known = { version, matches };
    return matches;
  }

  dispose(): void {
    this.quiet.dispose();
  }
}
