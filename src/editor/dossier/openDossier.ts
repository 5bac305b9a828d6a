import { l10n, window, workspace, type QuickPickItem } from 'vscode';
import { mentionAt } from '../../marks/mentionAt.ts';
import type { EntityType } from '../../analysis/model.ts';
import type { FolderReader } from '../folder/folderReader.ts';
import { isNameableRow } from '../identity/meant.ts';
import { placeOf, targetsOf } from '../marks/targets.ts';
import type { Readings } from '../services.ts';
import { entityTypeWord } from '../words.ts';
import { type DossierAddress, dossierUri } from './dossierUri.ts';

const OFFERED: readonly EntityType[] = ['person', 'organization'];

export interface DossierServices {
  readonly readings: Readings;
  readonly folder: FolderReader;
}

/**
 * Opens the dossier of a row, of a hover's name or of whom the caret is on; else asks whose.
 *
 * @param args a row of a view or a target, or nothing
 */
export async function openDossier(services: DossierServices, ...args: unknown[]): Promise<void> {
  const [row] = args;
  const address = isNameableRow(row)
    ? { subject: row.nameable, article: row.folderOf }
    : ((await addressAt(services, args)) ?? (await ask(services)));
  if (!address) return;
  const document = await workspace.openTextDocument(dossierUri(address));
  await window.showTextDocument(document);
}

/** The entity of a target, or the one that the caret is on. */
async function addressAt(
  { readings }: DossierServices,
  args: readonly unknown[],
): Promise<DossierAddress | undefined> {
  const [target] = targetsOf(args);
  const editor = window.activeTextEditor;
  if (!target && !(editor && readings.isArticle(editor.document.uri))) return undefined;
  const { article, reading } = await placeOf(readings, args);
  const entity =
    target?.entity === undefined
      ? editor && mentionAt(reading, editor.document.offsetAt(editor.selection.active))?.entity
      : reading.entities.find(({ id }) => id === target.entity);
  return entity && { subject: entity, article: article.toString() };
}

/** Lets the reader choose among the people and organisations of the folder. */
async function ask({ folder }: DossierServices): Promise<DossierAddress | undefined> {
  const items = folder.ensureRead().then(() =>
    folder.index
      .entities({ types: OFFERED })
      .rows.map((row): QuickPickItem & { address: DossierAddress } => ({
        label: row.name,
        description: `${entityTypeWord(row.type)} · ${row.mentions.toLocaleString()}`,
        detail: row.aliases.join(', '),
        address: { subject: row, article: row.articles[0]?.file ?? '' },
      })),
  );
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Open Dossier'),
    placeHolder: l10n.t('A person or an organisation of this folder'),
    matchOnDetail: true,
  });
  return chosen?.address;
}
