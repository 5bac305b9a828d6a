import { l10n, Uri, window } from 'vscode';
import { renamed } from '../../marks/entityEdits.ts';
import { mentionAt } from '../../marks/mentionAt.ts';
import type { ReadEntity } from '../../marks/model.ts';
import type { FolderFiles } from '../services.ts';
import { answerIn } from './answers.ts';
import type { DecisionServices } from './decisionServices.ts';
import { caretIn } from './suggestions.ts';
import { placeOf, type Place } from './targets.ts';

/** What a rename needs to know of an entity; rows of the whole folder carry it with them. */
export type Nameable = Pick<ReadEntity, 'registered' | 'type' | 'name' | 'aliases'>;

/**
 * Gives an entity another name, in all articles of the folder. The articles' text stays as it is: the name is kept in
 * pressmark.yaml.
 *
 * @param args a target, or nothing for the caret; `{name}` in a keybinding answers the question
 */
export async function rename({ readings, folderFiles }: DecisionServices, ...args: unknown[]): Promise<void> {
  const [first] = args;
  const row = isNameableRow(first) ? first : undefined;
  const place = row ? undefined : await placeOf(readings, args);
  const entity = row?.nameable ?? (place && entityIn(place));
  if (!entity) throw nothingToRename();
  const article = row ? Uri.parse(row.folderOf) : place?.article;
  const name = answerIn(first, 'name') ?? (await ask(entity));
  if (article && name) await renameEntity(folderFiles, article, entity, name);
}

/** Keeps another name of an entity in the file of the folder that an article lies in. */
export async function renameEntity(
  folderFiles: Pick<FolderFiles, 'edit'>,
  article: Uri,
  entity: Nameable,
  name: string,
): Promise<void> {
  const wanted = name.trim();
  if (!wanted || wanted === entity.name) return;
  await folderFiles.edit(article, (folder) => renamed(folder, entity, wanted));
}

export function nothingToRename(): Error {
  return new Error(l10n.t('Put the caret on the name of a person, an organisation or a place to rename it.'));
}

function entityIn(place: Place): Nameable | undefined {
  const [target] = place.targets;
  if (target?.entity !== undefined) return place.reading.entities.find(({ id }) => id === target.entity);
  const offset = target?.span?.start ?? caretIn(place);
  return mentionAt(place.reading, offset)?.entity;
}

async function ask({ name }: Nameable): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title: l10n.t('Rename {0}', name),
    prompt: l10n.t('The name is used in all articles of this folder. Their text stays as it is.'),
    value: name,
    validateInput: (value) => (value.trim() ? undefined : l10n.t('A name is needed.')),
  });
  return answer?.trim();
}

function isNameableRow(value: unknown): value is { readonly folderOf: string; readonly nameable: Nameable } {
  return typeof value === 'object' && value !== null && 'nameable' in value && 'folderOf' in value;
}
