import { l10n, type Uri } from 'vscode';
import { inverseOf } from '../../marks/inverseOf.ts';
import { inverseOfFolderEdits } from '../../marks/inverseOfFolderEdits.ts';
import type { ContextKeys } from '../contextKeys.ts';
import { CONTEXTS } from '../ids.ts';
import type { FolderFiles, Sidecars } from '../services.ts';
import type { DecisionServices } from './decisionServices.ts';
import { remark } from './remark.ts';

/** What takes back one file's part of a decision. */
type Step = () => Promise<void>;

/** The files that decisions are written to. */
export type DecisionFiles = Pick<DecisionServices, 'sidecars' | 'folderFiles'>;

/** What takes back the decisions that were made in this window, as far as sidecars and `pressmark.yaml` keep them. */
export class DecisionHistory {
  private readonly decisions: (readonly Step[])[] = [];

  constructor(
    private readonly sidecars: Sidecars,
    private readonly folderFiles: FolderFiles,
    private readonly keys: ContextKeys,
  ) {}

  /** Runs a command that decides. All that it writes is taken back as one. */
  async record(decide: (files: DecisionFiles) => Promise<void>): Promise<void> {
    const steps: Step[] = [];
    const done = (step: Step): unknown => steps.unshift(step);
    try {
      await decide({ sidecars: this.recordingSidecars(done), folderFiles: this.recordingFolderFiles(done) });
    } finally {
      if (steps.length > 0) this.decisions.push(steps);
      this.publish();
    }
  }

  /** @throws Error with a message for the reader where there is nothing to take back, or a file cannot be written */
  async undo(): Promise<void> {
    const steps = this.decisions.at(-1);
    if (!steps) throw new Error(l10n.t('Nothing was decided in this window yet.'));
    for (const step of steps) await step();
    this.decisions.pop();
    this.publish();
    remark(l10n.t('The last decision was taken back.'));
  }

  private recordingSidecars(done: (step: Step) => void): DecisionFiles['sidecars'] {
    const { sidecars } = this;
    return {
      uriOf: (article) => sidecars.uriOf(article),
      edit: async (article, edits) => {
        const { sidecar } = await sidecars.load(article);
        await sidecars.edit(article, edits);
        done(async () => {
          // Where a person has deleted the sidecar there is nothing left to take back.
          if ((await sidecars.load(article)).sidecar) await sidecars.edit(article, inverseOf(edits, sidecar));
        });
      },
    };
  }

  private recordingFolderFiles(done: (step: Step) => void): DecisionFiles['folderFiles'] {
    const { folderFiles } = this;
    return {
      peek: (article: Uri) => folderFiles.peek(article),
      load: (article: Uri) => folderFiles.load(article),
      pathOf: (article: Uri) => folderFiles.pathOf(article),
      edit: async (article, change) => {
        let inverse: ReturnType<typeof inverseOfFolderEdits> = [];
        await folderFiles.edit(article, (folder) => {
          const edits = change(folder);
          inverse = inverseOfFolderEdits(edits, folder);
          return edits;
        });
        done(async () => {
          if (inverse.length > 0 && (await folderFiles.load(article)))
            await folderFiles.edit(article, () => inverse);
        });
      },
    };
  }

  private publish(): void {
    this.keys.set(CONTEXTS.decided, this.decisions.length > 0);
  }
}
