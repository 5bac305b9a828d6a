import { EventEmitter, workspace, type Disposable, type TextDocument, type Uri } from 'vscode';
import { LONGEST_READ } from '../../analysis/analyze.ts';
import { readsAsProse } from '../../corpus/articleFilter.ts';
import { Delayed } from '../delayed.ts';
import type { FolderFiles } from '../services.ts';
import { SECTION } from '../settings/settings.ts';
import { isIncluded, isText } from './eligibility.ts';
import type { ManualChoices } from './manualChoices.ts';

/** What a document is to Pressmark. */
export type Verdict = 'article' | 'too-large' | 'no-article';

/** Longer texts are read only when a person asks for it, and then as far as an analysis goes. In UTF-16 units. */
export const LARGEST_ARTICLE = LONGEST_READ;

/** Tells which of the open documents are articles, and says when that changes. */
export class Articles implements Disposable {
  private readonly verdicts = new Map<string, Verdict>();
  /** Judgements under way, by URI. */
  private readonly judging = new Map<string, Promise<void>>();
  private readonly changed = new EventEmitter<TextDocument>();
  /** Fires when an open document became an article or ceased to be one. */
  readonly onDidChange = this.changed.event;
  private readonly disposables: readonly Disposable[];
  /** Documents that are no articles, typed in: a pasted text may make them ones. */
  private readonly edited = new Set<TextDocument>();
  private readonly reconsider = new Delayed(300, () => {
    for (const document of this.edited) this.consider(document);
    this.edited.clear();
  });

  constructor(
    private readonly choices: ManualChoices,
    private readonly folderFiles: FolderFiles,
  ) {
    this.disposables = [
      this.changed,
      this.reconsider,
      workspace.onDidOpenTextDocument((document) => this.consider(document)),
      workspace.onDidCloseTextDocument((document) => this.take(document, undefined)),
      workspace.onDidChangeTextDocument(({ document }) => this.documentChanged(document)),
      workspace.onDidChangeConfiguration((event) => {
        if ([`${SECTION}.include`, `${SECTION}.exclude`].some((key) => event.affectsConfiguration(key)))
          this.considerAll();
      }),
      choices.onDidChange(() => this.considerAll()),
      folderFiles.onDidChange(() => this.considerAll()),
    ];
    this.considerAll();
  }

  /** `no-article` for what is not open, and until an opened document was looked at. */
  verdict(uri: Uri): Verdict {
    return this.verdicts.get(uri.toString()) ?? 'no-article';
  }

  isArticle(uri: Uri): boolean {
    return this.verdict(uri) === 'article';
  }

  /** Settles when a document that was just opened has been looked at. */
  async whenJudged(uri: Uri): Promise<void> {
    await this.judging.get(uri.toString());
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private considerAll(): void {
    for (const document of workspace.textDocuments) this.consider(document);
  }

  private documentChanged(document: TextDocument): void {
    if (this.isArticle(document.uri) || !isText(document)) return;
    this.edited.add(document);
    this.reconsider.ask();
  }

  private consider(document: TextDocument): void {
    const key = document.uri.toString();
    const judging = this.look(document).finally(() => {
      if (this.judging.get(key) === judging) this.judging.delete(key);
    });
    this.judging.set(key, judging);
  }

  private async look(document: TextDocument): Promise<void> {
    if (!isText(document)) return this.take(document, undefined);
    const folderFile = await this.folderFiles.load(document.uri);
    if (!document.isClosed) this.take(document, this.judge(document, folderFile));
  }

  private judge(document: TextDocument, folderFile: Awaited<ReturnType<FolderFiles['load']>>): Verdict {
    const choice = this.choices.get(document.uri);
    if (choice) return choice === 'annotate' ? 'article' : 'no-article';
    const said = document.languageId === 'article';
    if (document.isUntitled ? !said : !isIncluded(document, folderFile)) return 'no-article';
    const text = document.getText();
    // What once read as prose stays an article while it is being rewritten.
    const prose = said || this.isArticle(document.uri) || readsAsProse(text);
    if (!prose) return 'no-article';
    return text.length > LARGEST_ARTICLE ? 'too-large' : 'article';
  }

  /** @param verdict undefined where the document closed or is no text */
  private take(document: TextDocument, verdict: Verdict | undefined): void {
    const key = document.uri.toString();
    const before = this.verdicts.get(key);
    if (verdict) this.verdicts.set(key, verdict);
    else this.verdicts.delete(key);
    if ((before ?? 'no-article') !== (verdict ?? 'no-article')) this.changed.fire(document);
  }
}
