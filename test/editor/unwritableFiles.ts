import * as vscode from 'vscode';

/** Files of a folder that may be read and not written: what a mode of 0555 does, also for root. */
export class UnwritableFiles implements vscode.FileSystemProvider {
  protected readonly files: Map<string, Uint8Array>;
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  /** @param files contents by path */
  constructor(files: Readonly<Record<string, string>>) {
    const encoder = new TextEncoder();
    this.files = new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)]));
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const type = uri.path === '/' ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, ctime: 0, mtime: 0, size: this.sizeOf(uri) };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  }

  private sizeOf(uri: vscode.Uri): number {
    if (uri.path === '/') return 0;
    const file = this.files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file.length;
  }

  readDirectory(): [string, vscode.FileType][] {
    return [...this.files.keys()].map((path) => [path.slice(1), vscode.FileType.File]);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  writeFile(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  createDirectory(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}
