import { workspace, type Disposable, type Uri } from 'vscode';
import type { Readings } from '../services.ts';

/**
 * Has VS Code ask for the outline again when an article reads differently and its text is the same: after a decision or
 * a rename. VS Code asks by itself after an edit only, or when an outline is registered.
 */
export class LiveOutline implements Disposable {
  private registration: Disposable;
  private readonly following: Disposable;
  /** Versions of the documents when they were last read. */
  private readonly versions = new Map<string, number>();

  constructor(
    readings: Readings,
    private readonly register: () => Disposable,
  ) {
    this.registration = register();
    this.following = readings.onDidChange((article) => this.readAnew(article));
  }

  dispose(): void {
    this.following.dispose();
    this.registration.dispose();
  }

  private readAnew(article: Uri): void {
    const key = article.toString();
    const version = workspace.textDocuments.find(({ uri }) => uri.toString() === key)?.version;
    const isSameText = version !== undefined && version === this.versions.get(key);
    if (version === undefined) this.versions.delete(key);
    else this.versions.set(key, version);
    if (!isSameText) return;
    this.registration.dispose();
    this.registration = this.register();
  }
}
