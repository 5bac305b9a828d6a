import type { Uri } from 'vscode';
import {
  EventEmitter,
  l10n,
  RelativePattern,
  workspace,
  type Disposable,
  type FileSystemWatcher,
} from 'vscode';
import type { Problem } from '../../marks/model.ts';
import { baseName, folderOf } from './paths.ts';
import type { ProblemReporter } from './problemReporter.ts';
import { messageOf, type TextFiles } from './textFiles.ts';

/** How a kind of YAML file is understood and changed; the core's functions, which know no editor. */
export interface YamlFormat<Content, Edit> {
  /** File name or pattern of one part: `*.marks.yaml`. */
  readonly pattern: string;
  /** Never throws. `content` is null where the problems have an error. */
  parse(text: string): { readonly content: Content | null; readonly problems: readonly Problem[] };
  /** @param text undefined for a new file */
  edit(text: string | undefined, edits: readonly Edit[]): string;
}

export interface YamlState<Content> {
  /** The last good content; null where there is no file. */
  readonly content: Content | null;
  /** What is wrong with the file as it is now. */
  readonly problems: readonly Problem[];
}

const EMPTY: YamlState<never> = { content: null, problems: [] };

interface Entry<Content> {
  readonly uri: Uri;
  /** Undefined before the first reading. */
  state: YamlState<Content> | undefined;
  /** What `state` was made of: undefined where there is no file, null where it could not be read. */
  text: string | undefined | null;
  /** A reading that has not begun: a storm of changes asks for one. */
  pending: Promise<void> | undefined;
  reading: Promise<void>;
}

/**
 * Keeps YAML files in memory, in step with the disk and with what is typed in an editor. A file with errors is never
 * written to: it gets diagnostics, and its last good content stays in use.
 */
export class YamlFiles<Content, Edit> implements Disposable {
  private readonly entries = new Map<string, Entry<Content>>();
  private readonly watchers = new Map<string, FileSystemWatcher>();
  private readonly changed = new EventEmitter<Uri>();
  private readonly disposables: Disposable[];

  /** Fires with the file's URI when its state changed. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly format: YamlFormat<Content, Edit>,
    private readonly files: TextFiles,
    private readonly problems: ProblemReporter,
  ) {
    this.disposables = [
      this.changed,
      workspace.onDidChangeTextDocument(({ document }) => this.refreshIfLoaded(document.uri)),
      workspace.onDidSaveTextDocument((document) => this.refreshIfLoaded(document.uri)),
      workspace.onDidCloseTextDocument((document) => this.refreshIfLoaded(document.uri)),
    ];
  }

  peek(uri: Uri): YamlState<Content> | undefined {
    return this.entries.get(uri.toString())?.state;
  }

  /** Reads a file and keeps it in step from now on, until it is released. Never throws: see `problems`. */
  async load(uri: Uri): Promise<YamlState<Content>> {
    let entry = this.entries.get(uri.toString());
    if (!entry) {
      entry = {
        uri,
        state: undefined,
        text: null,
        pending: undefined,
        reading: Promise.resolve(),
      };
      this.entries.set(uri.toString(), entry);
      this.watch(folderOf(uri));
      void this.refresh(entry);
    }
    await entry.reading;
    return entry.state ?? EMPTY;
  }

  release(uri: Uri): void {
    if (!this.entries.delete(uri.toString())) return;
    this.problems.clear(uri);
    const folder = folderOf(uri).toString();
    if ([...this.entries.values()].some((entry) => folderOf(entry.uri).toString() === folder)) return;
    this.watchers.get(folder)?.dispose();
    this.watchers.delete(folder);
  }

  /**
   * @param change makes edits of what the file holds now; null where there is none
   * @throws Error with a message for the reader where the file has errors or cannot be written
   */
  async edit(uri: Uri, change: (content: Content | null) => readonly Edit[]): Promise<void> {
    const text = await this.files.update(uri, (before) => {
      const known = before === undefined ? undefined : this.format.parse(before);
      if (known && before !== undefined) refuseIfBroken(uri, before, known.problems);
      return this.format.edit(before, change(known?.content ?? null));
    });
    const entry = this.entries.get(uri.toString());
    if (entry) this.take(entry, text);
  }

  dispose(): void {
    for (const watcher of this.watchers.values()) watcher.dispose();
    for (const disposable of this.disposables) disposable.dispose();
  }

  private watch(folder: Uri): void {
    const key = folder.toString();
    if (this.watchers.has(key)) return;
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, this.format.pattern));
    const refresh = (uri: Uri): void => this.refreshIfLoaded(uri);
    watcher.onDidCreate(refresh);
    watcher.onDidChange(refresh);
    watcher.onDidDelete(refresh);
    this.watchers.set(key, watcher);
  }

  private refreshIfLoaded(uri: Uri): void {
    const entry = this.entries.get(uri.toString());
    if (entry) void this.refresh(entry);
  }

  private refresh(entry: Entry<Content>): Promise<void> {
    entry.pending ??= entry.reading = entry.reading.then(async () => {
      entry.pending = undefined;
      try {
        this.take(entry, await this.files.read(entry.uri));
      } catch (error) {
        this.show(entry, { content: entry.state?.content ?? null, problems: [unreadable(error)] }, null);
      }
    });
    return entry.pending;
  }

  private take(entry: Entry<Content>, text: string | undefined): void {
    if (text === entry.text) return;
    if (text === undefined) {
      this.show(entry, EMPTY, undefined);
      return;
    }
    const { content, problems } = this.format.parse(text);
    this.show(entry, { content: content ?? entry.state?.content ?? null, problems }, text);
  }

  private show(entry: Entry<Content>, state: YamlState<Content>, text: string | undefined | null): void {
    const first = entry.state === undefined;
    entry.state = state;
    entry.text = text;
    this.problems.report(entry.uri, text ?? '', state.problems);
    if (!first) this.changed.fire(entry.uri);
  }
}

function unreadable(error: unknown): Problem {
  return { start: 0, end: 0, severity: 'error', code: 'unreadable', message: messageOf(error) };
}

function refuseIfBroken(uri: Uri, text: string, problems: readonly Problem[]): void {
  const error = problems.find((problem) => problem.severity === 'error');
  if (!error) return;
  const line = text.slice(0, error.start).split(/\r\n|\r|\n/).length;
  throw new Error(
    l10n.t(
      '{0} is left as it is, because line {1} has an error: {2} Mend it, then try again.',
      baseName(uri),
      line,
      error.message,
    ),
  );
}
