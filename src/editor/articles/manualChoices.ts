import { EventEmitter, Uri, workspace, type Disposable, type Memento, type TextDocument } from 'vscode';

export type Choice = 'annotate' | 'stop';

const KEY = 'pressmark.choices';

/**
 * Files that a person said are articles, or are none. Kept with the workspace; a renamed or moved file takes its choice
 * along. Untitled documents keep theirs until they close, as the next one may get the same name; one that was saved hands
 * its choice to its file.
 */
export class ManualChoices implements Disposable {
  private readonly choices: Map<string, Choice>;
  private readonly changed = new EventEmitter<Uri>();
  /** Fires with the URI of a file whose choice changed. */
  readonly onDidChange = this.changed.event;
  private readonly disposables: readonly Disposable[];

  constructor(private readonly memory: Memento) {
    this.choices = new Map(Object.entries(memory.get<Record<string, Choice>>(KEY) ?? {}));
    this.disposables = [
      this.changed,
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) this.move(oldUri, newUri);
      }),
      workspace.onDidDeleteFiles(({ files }) => {
        for (const uri of files) this.move(uri, undefined);
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document.isUntitled) this.closed(document);
      }),
    ];
  }

  get(uri: Uri): Choice | undefined {
    return this.choices.get(uri.toString());
  }

  set(uri: Uri, choice: Choice): void {
    this.choices.set(uri.toString(), choice);
    this.save();
    this.changed.fire(uri);
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  /** VS Code opens the file that an untitled document was saved as before it closes the document, and names neither to the other. */
  private closed(untitled: TextDocument): void {
    const choice = this.get(untitled.uri);
    this.choices.delete(untitled.uri.toString());
    const text = untitled.getText();
    const saved = workspace.textDocuments.findLast(
      (document) => !document.isUntitled && !document.isDirty && document.getText() === text,
    );
    if (choice && saved && text !== '') this.set(saved.uri, choice);
  }

  /** Moves the choices of a file, or of all files of a folder; drops them where there is no new place. */
  private move(from: Uri, to: Uri | undefined): void {
    for (const [key, choice] of [...this.choices]) {
      const path = key.slice(from.toString().length);
      if (!key.startsWith(from.toString()) || (path !== '' && !path.startsWith('/'))) continue;
      this.choices.delete(key);
      if (to) {
        this.choices.set(to.toString() + path, choice);
        this.changed.fire(Uri.parse(to.toString() + path));
      }
      this.save();
    }
  }

  private save(): void {
    const lasting = [...this.choices].filter(([key]) => !key.startsWith('untitled:'));
    void this.memory.update(KEY, Object.fromEntries(lasting));
  }
}
