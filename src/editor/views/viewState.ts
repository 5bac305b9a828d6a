import { EventEmitter, type Disposable, type Memento } from 'vscode';
import { GROUPINGS, type Grouping } from '../../corpus/eventGroups.ts';
import type { ContextKeys } from '../contextKeys.ts';
import { CONTEXTS } from '../ids.ts';

export type Scope = 'article' | 'folder';

const GROUPING = 'pressmark.eventGrouping';
const STATEMENTS = 'pressmark.statements';
/** An article is read in its order; of a folder's events the dates tell most. */
const USUAL: Readonly<Record<Scope, Grouping>> = { article: 'none', folder: 'date' };

/**
 * What all views share: whether they show one article or all, and the filter; and how the events are listed, which the
 * workspace remembers.
 */
export class ViewState implements Disposable {
  private currentScope: Scope = 'article';
  private currentFilter = '';
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly keys: ContextKeys,
    private readonly memory: Memento,
  ) {
    this.publish();
  }

  get scope(): Scope {
    return this.currentScope;
  }

  set scope(scope: Scope) {
    this.currentScope = scope;
    this.publish();
  }

  /** As typed; empty for none. */
  get filter(): string {
    return this.currentFilter;
  }

  set filter(filter: string) {
    this.currentFilter = filter;
    this.publish();
  }

  /** What events are grouped by, in the scope that is shown. */
  get grouping(): Grouping {
    const kept = this.memory.get(`${GROUPING}.${this.currentScope}`);
    return GROUPINGS.find((one) => one === kept) ?? USUAL[this.currentScope];
  }

  set grouping(grouping: Grouping) {
    void this.memory.update(`${GROUPING}.${this.currentScope}`, grouping);
    this.publish();
  }

  /** Whether events are listed that say no more than that somebody said something. */
  get statements(): boolean {
    return this.memory.get(STATEMENTS) === true;
  }

  set statements(shown: boolean) {
    void this.memory.update(STATEMENTS, shown);
    this.publish();
  }

  dispose(): void {
    this.changed.dispose();
  }

  private publish(): void {
    this.keys.set(CONTEXTS.scope, this.currentScope);
    this.keys.set(CONTEXTS.filtered, this.currentFilter.trim() !== '');
    this.keys.set(CONTEXTS.statements, this.statements);
    this.changed.fire();
  }
}
