import { l10n, window, type Uri } from 'vscode';
import { renamed } from '../../marks/entityEdits.ts';
import type { ReadEntity } from '../../marks/model.ts';
import { answerIn } from '../marks/answers.ts';
import type { DecisionServices } from '../marks/decisionServices.ts';
import type { FolderFiles } from '../services.ts';
import { meantBy } from './meant.ts';

/** What decisions about who is who need to know of an entity; rows of the whole folder carry it with them. */
export type Nameable = Pick<ReadEntity, 'registered' | 'type' | 'name' | 'aliases'>;

/**
 * Gives an entity another name, in all articles of the folder. The articles' text stays as it is: the name is kept in
 * pressmark.yaml.
 *
 * @param args a target, or nothing for the caret; `{name}` in a keybinding answers the question
 */
export async function rename(services: DecisionServices, ...args: unknown[]): Promise<void> {
  const { article, entities } = await meantBy(services, args.slice(0, 1));
  const [entity] = entities;
  if (!entity) return;
  const name = answerIn(args[0], 'name') ?? (await ask(entity));
  if (name) await renameEntity(services.folderFiles, article, entity, name);
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

async function ask({ name }: Nameable): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title: l10n.t('Rename {0}', name),
    prompt: l10n.t('The name is used in all articles of this folder. Their text stays as it is.'),
    value: name,
    validateInput: (value) => (value.trim() ? undefined : l10n.t('A name is needed.')),
  });
  return answer?.trim();
}
