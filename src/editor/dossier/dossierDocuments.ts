import {
  Disposable,
  EventEmitter,
  l10n,
  ProgressLocation,
  Uri,
  window,
  workspace,
  type CancellationToken,
  type Progress,
  type TextDocumentContentProvider,
} from 'vscode';
import { buildDossier, type DossierSource, type Subject } from '../../corpus/dossier/buildDossier.ts';
import { findSubject } from '../../corpus/dossier/findSubject.ts';
import { renderDossier, type RenderedDossier } from '../../corpus/dossier/renderDossier.ts';
import { Delayed } from '../delayed.ts';
import { eachOf } from '../folder/eachOf.ts';
import type { FolderReader } from '../folder/folderReader.ts';
import type { Readings } from '../services.ts';
import { addressOf, DOSSIER_SCHEME, type DossierAddress } from './dossierUri.ts';
import { dossierWords } from './dossierWords.ts';

/** Articles that are read for their words, those with most mentions first: each of them is analysed anew. */
const MOST_ARTICLES = 500;
/** Articles read at the same time. */
const CONCURRENCY = 4;
/** With more articles than these it takes long enough for somebody to wonder. */
const SHOW_PROGRESS = 25;
/** Milliseconds of quiet before open dossiers are written anew. */
const PAUSE = 1000;

/** Writes dossiers, which are read-only documents, and writes those that are open anew when the folder reads differently. */
export class DossierDocuments implements TextDocumentContentProvider, Disposable {
  private readonly changed = new EventEmitter<Uri>();
  readonly onDidChange = this.changed.event;
  /** Each dossier that is open, as it was written last. */
  private readonly written = new Map<string, RenderedDossier>();
  private readonly rewrite = new Delayed(PAUSE, () => this.rewriteOpen());
  private readonly disposables: Disposable;

  constructor(
    private readonly folder: FolderReader,
    readings: Readings,
  ) {
    this.disposables = Disposable.from(
      this.changed,
      this.rewrite,
      folder.onDidChange(() => this.rewriteSoon()),
      readings.onDidChange(() => this.rewriteSoon()),
      workspace.onDidCloseTextDocument(({ uri }) => this.written.delete(uri.toString())),
    );
  }

  dispose(): void {
    this.disposables.dispose();
  }

  /** Undefined for one that is not open. */
  get(dossier: Uri): RenderedDossier | undefined {
    return this.written.get(dossier.toString());
  }

  async provideTextDocumentContent(uri: Uri, token: CancellationToken): Promise<string> {
    const dossier = await this.write(addressOf(uri), token);
    this.written.set(uri.toString(), dossier);
    return dossier.text;
  }

  private async write(address: DossierAddress, token: CancellationToken): Promise<RenderedDossier> {
    await this.readFolder(address.subject, token);
    const subject = this.rowOf(address.subject) ?? { ...address.subject, articles: [] };
    const files = new Set([...subject.articles.map(({ file }) => file), address.article]);
    const chosen = [...files].slice(0, MOST_ARTICLES);
    const sources = await this.read(chosen, subject, token);
    const dossier = renderDossier(
      buildDossier(subject, sources),
      { nameOf: (file) => workspace.asRelativePath(Uri.parse(file)) },
      dossierWords(),
    );
    const missing = files.size - sources.length;
    if (missing <= 0 || (missing === 1 && !sources.some(({ file }) => file === address.article)))
      return dossier;
    const remark = l10n.t(
      'Only {0} of {1} articles, those with most mentions, are in here.',
      sources.length,
      files.size,
    );
    return { ...dossier, text: `${dossier.text}\n${remark}\n` };
  }

  /** The row of the folder that the subject has now: it may have got another name since. */
  private rowOf(subject: Subject): ReturnType<FolderReader['index']['rowOf']> {
    const { index } = this.folder;
    const row = index.rowOf(subject);
    if (row) return row;
    const found = findSubject(index, subject.name, ({ type }) => type === subject.type);
    return 'row' in found ? found.row : undefined;
  }

  /** Waits for the folder, with a way out. */
  private async readFolder({ name }: Subject, token: CancellationToken): Promise<void> {
    if (!workspace.workspaceFolders?.length) return;
    const done = this.folder.ensureRead();
    if (!this.folder.progress) return done;
    await withProgress(l10n.t('Reading the folder for the dossier of {0}', name), async (_, cancel) =>
      Promise.race([done, cancelled(cancel), cancelled(token)]),
    );
  }

  /** Articles with their words; those that went from the disk since are left out. */
  private async read(
    files: readonly string[],
    { name }: Subject,
    token: CancellationToken,
  ): Promise<DossierSource[]> {
    const sources: DossierSource[] = [];
    const all = (report: () => void, cancel: CancellationToken): Promise<void> =>
      eachOf(
        files,
        CONCURRENCY,
        async (file) => {
          const read = await this.folder.readFile(Uri.parse(file)).catch(() => undefined);
          if (read) sources.push({ file, text: read.text, reading: read.reading });
          report();
        },
        cancel,
      );
    if (files.length <= SHOW_PROGRESS) await all(() => undefined, token);
    else
      await withProgress(l10n.t('Writing the dossier of {0}', name), (progress, cancel) =>
        all(() => progress.report({ increment: 100 / files.length }), cancel),
      );
    return sources;
  }

  private rewriteSoon(): void {
    const isOpen = workspace.textDocuments.some(({ uri }) => uri.scheme === DOSSIER_SCHEME);
    // What is being read changes every second: dossiers wait until all is read.
    if (isOpen && !this.folder.progress) this.rewrite.ask();
  }

  private rewriteOpen(): void {
    for (const { uri } of workspace.textDocuments) if (uri.scheme === DOSSIER_SCHEME) this.changed.fire(uri);
  }
}

function withProgress(
  title: string,
  task: (progress: Progress<{ increment: number }>, token: CancellationToken) => Promise<void>,
): Thenable<void> {
  return window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, task);
}

function cancelled(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => token.onCancellationRequested(() => resolve()));
}
