import { Disposable, type CancellationToken, type Event, type TextDocument } from 'vscode';
import type { Readings } from '../services.ts';
import type { MasterSwitch } from '../settings/masterSwitch.ts';
import { ArticleDocument } from './articleDocument.ts';

/** The documents that language features answer for: articles, while Pressmark is on. */
export class ArticleDocuments {
  /** Fires when an article reads differently, and when Pressmark is switched. */
  readonly onDidChange: Event<void> = (listener: () => unknown, self?: unknown, owner?: Disposable[]) => {
    const changed = (): void => void listener.call(self);
    const both = Disposable.from(this.readings.onDidChange(changed), this.master.onDidChange(changed));
    owner?.push(both);
    return both;
  };

  constructor(
    private readonly readings: Readings,
    private readonly master: MasterSwitch,
  ) {}

  /** @returns undefined for what is no article, and where it was cancelled; other features of VS Code then answer */
  async read(document: TextDocument, token: CancellationToken): Promise<ArticleDocument | undefined> {
    if (!this.master.isOn) return undefined;
    const reading = await this.readings.whenRead(document.uri);
    return reading && !token.isCancellationRequested ? new ArticleDocument(document, reading) : undefined;
  }
}
