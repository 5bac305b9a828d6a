import { l10n, window, type Uri } from 'vscode';
import { inverseOf } from '../../marks/inverseOf.ts';
import type { SidecarEdit } from '../../marks/sidecarFile.ts';
import type { ContextKeys } from '../contextKeys.ts';
import { CONTEXTS } from '../ids.ts';
import type { Sidecars } from '../services.ts';
import type { DecisionServices } from './decisionServices.ts';

/** How long a remark stays in the status bar, in milliseconds. */
const REMARK = 4000;

/** One article's part of what takes a decision back. */
interface Step {
  readonly article: Uri;
  readonly edits: readonly SidecarEdit[];
}

/** What takes back the decisions that were made in this window, as far as sidecars keep them. */
export class DecisionHistory {
  private readonly decisions: (readonly Step[])[] = [];

  constructor(
    private readonly sidecars: Sidecars,
    private readonly keys: ContextKeys,
  ) {}

  /** Runs a command that decides. All that it writes is taken back as one. */
  async record(decide: (sidecars: DecisionServices['sidecars']) => Promise<void>): Promise<void> {
    const { sidecars } = this;
    const steps: Step[] = [];
    try {
      await decide({
        uriOf: (article) => sidecars.uriOf(article),
        edit: async (article, edits) => {
          const { sidecar } = await sidecars.load(article);
          await sidecars.edit(article, edits);
          steps.unshift({ article, edits: inverseOf(edits, sidecar) });
        },
      });
    } finally {
      if (steps.length > 0) this.decisions.push(steps);
      this.publish();
    }
  }

  /** @throws Error with a message for the reader where there is nothing to take back, or a sidecar cannot be written */
  async undo(): Promise<void> {
    const steps = this.decisions.at(-1);
    if (!steps) throw new Error(l10n.t('Nothing was decided in this window yet.'));
    for (const { article, edits } of steps) {
      // Where a person has deleted the sidecar there is nothing left to take back.
      if ((await this.sidecars.load(article)).sidecar) await this.sidecars.edit(article, edits);
    }
    this.decisions.pop();
    this.publish();
    window.setStatusBarMessage(l10n.t('The last decision was taken back.'), REMARK);
  }

  private publish(): void {
    this.keys.set(CONTEXTS.decided, this.decisions.length > 0);
  }
}
