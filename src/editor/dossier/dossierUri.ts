import { Uri } from 'vscode';
import { ENTITY_TYPES } from '../../analysis/model.ts';
import type { Subject } from '../../corpus/dossier/buildDossier.ts';

export const DOSSIER_SCHEME = 'pressmark-dossier';

/** What a dossier's address holds. */
export interface DossierAddress {
  readonly subject: Subject;
  /** An article that names the subject: all that there is to read where it lies outside of the workspace. */
  readonly article: string;
}

/** The address of a dossier; the same for the same subject, so that it has one editor. */
export function dossierUri({ subject, article }: DossierAddress): Uri {
  const { type, name, registered } = subject;
  return Uri.from({
    scheme: DOSSIER_SCHEME,
    // A slash would begin a folder.
    path: `/${name.replaceAll('/', '∕')}.dossier`,
    query: JSON.stringify({ subject: { type, name, registered }, article }),
  });
}

/** @throws Error where the address was made by somebody else */
export function addressOf(uri: Uri): DossierAddress {
  const { subject, article } = JSON.parse(uri.query) as Partial<DossierAddress>;
  if (!subject || typeof article !== 'string' || !ENTITY_TYPES.includes(subject.type))
    throw new Error(`This is no dossier: ${uri.toString()}`);
  return { subject, article };
}
