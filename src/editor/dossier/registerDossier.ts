import { commands, Disposable, languages, window, workspace } from 'vscode';
import { closeHover } from '../hovers/closeHover.ts';
import { COMMANDS } from '../ids.ts';
import { messageOf } from '../marks/textFiles.ts';
import { decorateDossiers } from './dossierDecorations.ts';
import { DossierDocuments } from './dossierDocuments.ts';
import { DossierLinks } from './dossierLinks.ts';
import { DOSSIER_SCHEME } from './dossierUri.ts';
import { openDossier, type DossierServices } from './openDossier.ts';

/** All that a folder says of one person, as a document. */
export function registerDossier(services: DossierServices): Disposable {
  const documents = new DossierDocuments(services.folder, services.readings);
  const links = new DossierLinks(documents);
  const selector = { scheme: DOSSIER_SCHEME };
  return Disposable.from(
    documents,
    decorateDossiers(documents),
    workspace.registerTextDocumentContentProvider(DOSSIER_SCHEME, documents),
    languages.registerDocumentLinkProvider(selector, links),
    languages.registerDefinitionProvider(selector, links),
    commands.registerCommand(COMMANDS.openDossier, async (...args: unknown[]) => {
      try {
        await closeHover();
        await openDossier(services, ...args);
      } catch (error) {
        void window.showErrorMessage(messageOf(error));
      }
    }),
  );
}
