import type { CancellationToken, Disposable, Event, Uri } from 'vscode';
import type { Analysis, Span } from '../analysis/model.ts';
import type { Evidence } from '../marks/evidence.ts';
import type { SidecarEdit } from '../marks/sidecarFile.ts';
import type { FolderFileEdit } from '../marks/folderFile.ts';
import type { ArticleReading, FolderFile, Problem, ReadEntity, Rejection, Sidecar } from '../marks/model.ts';

/** The services that the features of the editor are built from. `extension.ts` makes one of each and hands them on. */

/** Runs analyses in a worker. */
export interface Analyses extends Disposable {
  /**
   * @param article names the file in the result
   * @returns undefined where it was cancelled
   * @throws Error with a message for the reader where the models or the worker failed
   */
  analyze(
    article: Uri,
    text: string,
    evidence: Evidence,
    token?: CancellationToken,
  ): Promise<Analysis | undefined>;
}

/** The readings of open articles, always in step with their documents. */
export interface Readings extends Disposable {
  /** Fires when the reading of an open article is new, changed or gone. */
  readonly onDidChange: Event<Uri>;
  /** Today's reading, its spans moved along with what was typed since; undefined for what is no article, or not yet read. */
  get(article: Uri): ArticleReading | undefined;
  /** Settles when the article's text as it is now has been read. */
  whenRead(article: Uri): Promise<ArticleReading | undefined>;
  /** Whether an open document is annotated, on its own or because a person said so. */
  isArticle(article: Uri): boolean;
}

export interface SidecarState {
  /** The last good state; null where there is no sidecar. */
  readonly sidecar: Sidecar | null;
  /** What is wrong with the file as it is now; with errors it is not written to. */
  readonly problems: readonly Problem[];
}

/** The sidecars beside articles. */
export interface Sidecars extends Disposable {
  /** Fires with the article's URI when its sidecar changed, here or on disk. */
  readonly onDidChange: Event<Uri>;
  uriOf(article: Uri): Uri;
  /** From memory: undefined until `load` was called for the article. */
  peek(article: Uri): SidecarState | undefined;
  load(article: Uri): Promise<SidecarState>;
  /**
   * Reads the file as it is on disk now, applies the edits and writes it: what another window wrote stays.
   * @throws Error with a message for the reader where the file has errors or cannot be written
   */
  edit(article: Uri, edits: readonly SidecarEdit[]): Promise<void>;
}

/** The `pressmark.yaml` of the folder that an article lies in. */
export interface FolderFiles extends Disposable {
  readonly onDidChange: Event<Uri>;
  peek(article: Uri): FolderFile | undefined;
  load(article: Uri): Promise<FolderFile | undefined>;
  /** The file that holds for an article, there or not; undefined until `load` was called for its folder. */
  peekUri(article: Uri): Uri | undefined;
  /** The article's path from the folder of its file, divided by "/"; undefined until `load` was called for its folder. */
  pathOf(article: Uri): string | undefined;
  /**
   * Reads the file as it is on disk now, and writes it with the edits that are made of that.
   * @throws Error with a message for the reader where the file has errors or cannot be written
   */
  edit(article: Uri, change: FolderChange): Promise<void>;
}

/** @param folder undefined where there is no file yet */
export type FolderChange = (folder: FolderFile | undefined) => readonly FolderFileEdit[];

/** All articles of the workspace, read in the background once a view asks for them. */
export interface FolderReadings extends Disposable {
  readonly onDidChange: Event<void>;
  /** Reads the folder unless it was read, or is being read. */
  ensureRead(): Promise<void>;
  /** Number of mentions of this entity in the folder's articles, and of articles; undefined until all of them were read. */
  countOf(entity: ReadEntity): { readonly mentions: number; readonly articles: number } | undefined;
}

/** What a command was called on: a row of a view, a link of a hover, or nothing (then the caret or selection counts). */
export interface CommandTarget {
  readonly article: string;
  readonly span?: Span;
  /** Id of an entity, an event or a mark in the article's reading. */
  readonly entity?: string;
  readonly event?: string;
  readonly mark?: string;
  /** A tag of the article as a whole. */
  readonly tag?: string;
  /** A suggestion that was refused, as its sidecar has it. */
  readonly rejection?: Pick<Rejection, 'label' | 'at'>;
  /** Everything that it stands for, where that is more than one thing. */
  readonly targets?: readonly CommandTarget[];
}
