import { l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import type { DecisionServices } from './decisionServices.ts';
import { baseName } from './paths.ts';
import { targetsOf } from './targets.ts';

/** Opens an article's sidecar beside it; where there is none yet, says how one comes about. */
export async function revealSidecar({ sidecars }: DecisionServices, ...args: unknown[]): Promise<void> {
  const [target] = targetsOf(args);
  const article = target ? Uri.parse(target.article) : window.activeTextEditor?.document.uri;
  if (!article) throw new Error(l10n.t('Open an article first.'));
  const sidecar = sidecars.uriOf(article);
  try {
    await workspace.fs.stat(sidecar);
  } catch {
    void window.setStatusBarMessage(
      l10n.t(
        '{0} has no tags or decisions yet, so there is no sidecar. Tag or accept something first.',
        baseName(article),
      ),
      10_000,
    );
    return;
  }
  await window.showTextDocument(sidecar, { viewColumn: ViewColumn.Beside, preview: true });
}
