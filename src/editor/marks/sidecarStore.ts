import {
  EventEmitter,
  l10n,
  workspace,
  type Disposable,
  type Event,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { Sidecar } from '../../marks/model.ts';
import { editSidecar, parseSidecar, type SidecarEdit } from '../../marks/sidecarFile.ts';
import { SIDECAR_SUFFIX } from '../ids.ts';
import type { Sidecars, SidecarState } from '../services.ts';
import { articleOf, hasPlace, sidecarOf } from './paths.ts';
import type { ProblemReporter } from './problemReporter.ts';
import type { TextFiles } from './textFiles.ts';
import { YamlFiles, type YamlFormat, type YamlState } from './yamlFiles.ts';

/** The sidecars of open articles, and open sidecars. Those of closed articles are dropped from memory. */
export class SidecarStore implements Sidecars {
  private readonly yaml: YamlFiles<Sidecar, SidecarEdit>;
  private readonly changed = new EventEmitter<Uri>();
  private readonly disposables: Disposable[];

  readonly onDidChange: Event<Uri> = this.changed.event;

  constructor(files: TextFiles, problems: ProblemReporter) {
    this.yaml = new YamlFiles(SIDECAR_FORMAT, files, problems);
    this.disposables = [
      this.yaml,
      this.changed,
      this.yaml.onDidChange((sidecar) => this.changed.fire(articleOf(sidecar) ?? sidecar)),
      workspace.onDidOpenTextDocument((document) => this.loadOpenSidecar(document)),
      workspace.onDidCloseTextDocument((document) => this.releaseUnused(document)),
    ];
    for (const document of workspace.textDocuments) this.loadOpenSidecar(document);
  }

  uriOf(article: Uri): Uri {
    return sidecarOf(article);
  }

  peek(article: Uri): SidecarState | undefined {
    const state = this.yaml.peek(sidecarOf(article));
    return state && stateOf(state);
  }

  async load(article: Uri): Promise<SidecarState> {
    if (!hasPlace(article)) return { sidecar: null, problems: [] };
    return stateOf(await this.yaml.load(sidecarOf(article)));
  }

  async edit(article: Uri, edits: readonly SidecarEdit[]): Promise<void> {
    if (!hasPlace(article)) {
      throw new Error(l10n.t('Save the article first: its tags and decisions are kept in a file beside it.'));
    }
    await this.yaml.edit(sidecarOf(article), () => edits);
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  /** A sidecar that is opened by itself is checked too. */
  private loadOpenSidecar(document: TextDocument): void {
    if (document.uri.path.endsWith(SIDECAR_SUFFIX)) void this.yaml.load(document.uri);
  }

  private releaseUnused(closed: TextDocument): void {
    const article = articleOf(closed.uri) ?? closed.uri;
    const sidecar = sidecarOf(article);
    const users = new Set([article.toString(), sidecar.toString()]);
    if (!workspace.textDocuments.some((open) => !open.isClosed && users.has(open.uri.toString()))) {
      this.yaml.release(sidecar);
    }
  }
}

export const SIDECAR_FORMAT: YamlFormat<Sidecar, SidecarEdit> = {
  pattern: `*${SIDECAR_SUFFIX}`,
  parse(text) {
    const { sidecar, problems } = parseSidecar(text);
    return { content: sidecar, problems };
  },
  edit: (text, edits) => editSidecar(text ?? null, edits),
};

function stateOf({ content, problems }: YamlState<Sidecar>): SidecarState {
  return { sidecar: content, problems };
}
