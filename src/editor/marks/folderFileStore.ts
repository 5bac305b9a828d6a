import { EventEmitter, FileType, Uri, workspace, type Disposable, type Event } from 'vscode';
import { editFolderFile, parseFolderFile, type FolderFileEdit } from '../../marks/folderFile.ts';
import type { FolderFile } from '../../marks/model.ts';
import { FOLDER_FILE } from '../ids.ts';
import type { FolderChange, FolderFiles } from '../services.ts';
import { folderOf, hasPlace } from './paths.ts';
import type { ProblemReporter } from './problemReporter.ts';
import type { TextFiles } from './textFiles.ts';
import { YamlFiles, type YamlFormat } from './yamlFiles.ts';

/**
 * The `pressmark.yaml` that holds for an article: the nearest one from the article's folder up to the workspace folder.
 * Where there is none, a first entry makes one at the root of the workspace folder, or beside an article outside of it.
 */
export class FolderFileStore implements FolderFiles {
  private readonly yaml: YamlFiles<FolderFile, FolderFileEdit>;
  private readonly changed = new EventEmitter<Uri>();
  private readonly disposables: Disposable[];
  /** Folder of articles → its file, as far as asked for. */
  private readonly found = new Map<string, Promise<Uri>>();
  private readonly settled = new Map<string, Uri>();

  /** Fires with the URI of the `pressmark.yaml` that changed, appeared or went. */
  readonly onDidChange: Event<Uri> = this.changed.event;

  constructor(files: TextFiles, problems: ProblemReporter) {
    this.yaml = new YamlFiles(FOLDER_FILE_FORMAT, files, problems);
    const watcher = workspace.createFileSystemWatcher(`**/${FOLDER_FILE}`, false, true, false);
    const look = (uri: Uri): void => this.lookAgain(uri);
    this.disposables = [
      this.yaml,
      this.changed,
      watcher,
      watcher.onDidCreate(look),
      watcher.onDidDelete(look),
      this.yaml.onDidChange((uri) => this.changed.fire(uri)),
    ];
  }

  peek(article: Uri): FolderFile | undefined {
    const file = this.peekUri(article);
    return (file && this.yaml.peek(file)?.content) ?? undefined;
  }

  async load(article: Uri): Promise<FolderFile | undefined> {
    if (!hasPlace(article)) return undefined;
    return (await this.yaml.load(await this.fileOf(article))).content ?? undefined;
  }

  peekUri(article: Uri): Uri | undefined {
    return this.settled.get(folderOf(article).toString());
  }

  pathOf(article: Uri): string | undefined {
    const file = this.peekUri(article);
    return file && article.path.slice(folderOf(file).path.replace(/\/?$/, '/').length);
  }

  async edit(article: Uri, change: FolderChange): Promise<void> {
    // One that appeared a moment ago may not have been noticed yet.
    this.found.delete(folderOf(article).toString());
    await this.yaml.edit(await this.fileOf(article), (folder) => change(folder ?? undefined));
  }

  /** The file that holds for an article, or the one that a first entry would make. */
  async fileOf(article: Uri): Promise<Uri> {
    const folder = folderOf(article);
    const key = folder.toString();
    let found = this.found.get(key);
    if (!found) {
      found = nearestFolderFile(folder);
      this.found.set(key, found);
    }
    const file = await found;
    this.settled.set(key, file);
    return file;
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  /** A file that came or went may hold for other folders than before. */
  private lookAgain(uri: Uri): void {
    this.found.clear();
    this.settled.clear();
    this.changed.fire(uri);
  }
}

async function nearestFolderFile(folder: Uri): Promise<Uri> {
  const root = workspace.getWorkspaceFolder(folder)?.uri;
  if (!root) return Uri.joinPath(folder, FOLDER_FILE);
  for (let at = folder; at.path.length >= root.path.length; at = folderOf(at)) {
    const file = Uri.joinPath(at, FOLDER_FILE);
    if (await isFile(file)) return file;
    if (at.path === folderOf(at).path) break;
  }
  return Uri.joinPath(root, FOLDER_FILE);
}

async function isFile(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.File) !== 0;
  } catch {
    return false;
  }
}

const FOLDER_FILE_FORMAT: YamlFormat<FolderFile, FolderFileEdit> = {
  pattern: FOLDER_FILE,
  parse(text) {
    const { folder, problems } = parseFolderFile(text);
    return { content: folder, problems };
  },
  edit: (text, edits) => editFolderFile(text ?? null, edits),
};
