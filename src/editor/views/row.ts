import type { MarkdownString, TreeItem } from 'vscode';

/**
 * One row of a view. Rows are made anew whenever what they show has changed; their `id` keeps them open and selected.
 * A row that commands work on is a `CommandTarget` too, because views hand rows to commands.
 */
export abstract class Row {
  /** Unique in its view, and the same for the same thing in a later reading. */
  abstract readonly id: string;
  /** Plain data that the row and its children show: while it is equal, there is nothing to paint again. */
  abstract readonly data: unknown;
  /** What a filter looks into. */
  abstract readonly words: string;

  /** Set by the row that this one stands under. */
  parent: Row | undefined;

  abstract item(): TreeItem;

  /** Asked for only when the pointer rests on the row. */
  tooltip(): MarkdownString | undefined {
    return undefined;
  }

  children(): readonly Row[] | Promise<readonly Row[]> {
    return [];
  }

  /** Number of rows behind `children` that are not made yet. */
  hidden(): number {
    return 0;
  }

  /** The row as a filter leaves it; undefined where nothing of it matches. */
  filtered(matches: (words: string) => boolean): Row | undefined {
    return matches(this.words) ? this : undefined;
  }

  /** Whether the row is the one of an entity or an event of the article that is shown. */
  standsFor(id: string): boolean {
    return id === this.id;
  }

  /** Rows under this one that are things of their own, rather than parts or places of what it stands for. */
  members(): readonly Row[] {
    return [];
  }

  /** Number of things that the row stands for in the view's count. */
  count(): number {
    return 1;
  }

  protected adopt<T extends Row>(rows: readonly T[]): readonly T[] {
    for (const row of rows) row.parent = this;
    return rows;
  }
}
