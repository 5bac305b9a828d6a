import { FileSystemError, Uri, workspace, type Disposable } from 'vscode';
import type { ArticleSummary } from '../../corpus/articleSummary.ts';
import { Delayed } from '../delayed.ts';

/** Of what is written; what another form wrote is not read. */
const FORMAT = 2;
/** Files that summaries are spread over: one that changed is written again as a whole. */
const SHARDS = 64;
/** Milliseconds without news after which what is new is written. */
const PAUSE = 2000;
/** New summaries, with a quarter of those before, that are written without a pause: all of it is written a few times at most. */
const BATCH = 500;

/** A summary with what tells whether it still holds. */
export interface KeptSummary {
  /** Stands for all that the summary was made of. */
  readonly key: string;
  /** Stands for the article and its sidecar without their content; not there where that could not be told. */
  readonly stamp?: string | undefined;
  /** Stands for all else that the summary was made of. */
  readonly given: string;
  readonly summary: ArticleSummary;
}

interface Shard {
  readonly entries: Map<string, KeptSummary>;
  changed: boolean;
}

/**
 * Summaries of articles that outlive the window, so that a folder that was read once is there again at once, and a reading
 * that was broken off goes on where it stopped. Nothing is lost with it: what it does not have is read again.
 */
export class SummaryCache implements Disposable {
  private readonly shards = new Map<number, Promise<Shard>>();
  private readonly later = new Delayed(PAUSE, () => void this.write());
  private writing: Promise<void> = Promise.resolve();
  /** Summaries taken in, and how many of them when it was written last. */
  private taken = 0;
  private written = 0;
  private stamp: Promise<string> | undefined;

  /**
   * @param folder of the extension for this workspace; without one nothing is kept
   * @param madeBy names the code that makes summaries: those that other code made are not taken
   */
  constructor(
    private readonly folder: Uri | undefined,
    private readonly madeBy: () => Promise<string>,
  ) {}

  async get(file: string): Promise<KeptSummary | undefined> {
    return this.folder && (await this.shardOf(file)).entries.get(file);
  }

  async set(file: string, kept: KeptSummary): Promise<void> {
    if (!this.folder) return;
    const shard = await this.shardOf(file);
    shard.entries.set(file, kept);
    shard.changed = true;
    this.taken++;
    if (this.taken - this.written > BATCH + this.written / 4) void this.write();
    else this.later.ask();
  }

  /** Forgets files that are gone. @param files all that there are */
  async keepOnly(files: ReadonlySet<string>): Promise<void> {
    for (const loading of this.shards.values()) {
      const shard = await loading;
      for (const file of shard.entries.keys()) {
        if (files.has(file)) continue;
        shard.entries.delete(file);
        shard.changed = true;
      }
    }
    await this.write();
  }

  /** Writes what is new. Where the disk takes nothing, the folder is read anew next time. */
  write(): Promise<void> {
    this.later.cancel();
    this.written = this.taken;
    return (this.writing = this.writing.then(async () => {
      for (const [number, loading] of this.shards) {
        const shard = await loading;
        if (!shard.changed) continue;
        shard.changed = false;
        const content = { format: FORMAT, madeBy: await this.madeByNow(), entries: [...shard.entries] };
        const bytes = new TextEncoder().encode(JSON.stringify(content));
        await Promise.resolve(workspace.fs.writeFile(this.fileOf(number), bytes)).catch(() => undefined);
      }
    }));
  }

  dispose(): void {
    this.later.dispose();
    void this.write();
  }

  private shardOf(file: string): Promise<Shard> {
    const number = numberOf(file);
    let shard = this.shards.get(number);
    if (!shard) this.shards.set(number, (shard = this.read(number)));
    return shard;
  }

  private async read(number: number): Promise<Shard> {
    return { entries: new Map(await this.entriesIn(number)), changed: false };
  }

  private async entriesIn(number: number): Promise<readonly (readonly [string, KeptSummary])[]> {
    try {
      const bytes = await workspace.fs.readFile(this.fileOf(number));
      const content = JSON.parse(new TextDecoder().decode(bytes)) as {
        readonly format?: number;
        readonly madeBy?: string;
        readonly entries?: readonly (readonly [string, KeptSummary])[];
      };
      const isOurs = content.format === FORMAT && content.madeBy === (await this.madeByNow());
      return isOurs ? (content.entries ?? []) : [];
    } catch (error) {
      // Half written when a window was killed: as good as not there.
      if (error instanceof FileSystemError || error instanceof SyntaxError) return [];
      throw error;
    }
  }

  private madeByNow(): Promise<string> {
    return (this.stamp ??= this.madeBy());
  }

  private fileOf(number: number): Uri {
    return Uri.joinPath(this.folder!, 'summaries', `${number}.json`);
  }
}

/** FNV-1a: the same in every window. */
function numberOf(file: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < file.length; i++) hash = Math.imul(hash ^ file.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % SHARDS;
}
