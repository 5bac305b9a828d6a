import { l10n, window, type Uri } from 'vscode';
import { different, merged } from '../../marks/entityEdits.ts';
import { answerIn } from '../marks/answers.ts';
import type { DecisionServices } from '../marks/decisionServices.ts';
import type { Nameable } from './rename.ts';
import { remark } from '../marks/remark.ts';
import { askEntities } from './askEntity.ts';
import { meantBy } from './meant.ts';

/**
 * Says that several rows are one person, organisation or place: the selected rows, or one row and those that are asked for.
 *
 * @param args rows or targets, or nothing for the caret; `{into}`, the name that stays, in a keybinding answers a question
 */
export async function mergeEntities(services: DecisionServices, ...args: unknown[]): Promise<void> {
  const { article, entities } = await meantBy(services, args);
  const [first] = entities;
  if (!first) return;
  const all = entities.length > 1 ? entities : [first, ...((await askOthers(services, first)) ?? [])];
  if (all.length < 2) return;
  const into = entities.length > 1 ? await askName(all, answerIn(args[0], 'into')) : first;
  if (!into) return;
  await merge(
    services,
    article,
    into,
    all.filter((one) => one !== into),
  );
}

/** Makes all selected rows one with the first, whose name stays: what drag and drop says. */
export async function mergeInto(services: DecisionServices, ...args: unknown[]): Promise<void> {
  const { article, entities } = await meantBy(services, args);
  const [into, ...others] = entities;
  if (into && others.length > 0) await merge(services, article, into, others);
}

async function merge(
  { folderFiles }: DecisionServices,
  article: Uri,
  into: Nameable,
  others: readonly Nameable[],
): Promise<void> {
  await folderFiles.edit(article, (folder) => merged(folder, into, others));
  remark(l10n.t('{0} and {1} are one now.', into.name, others.map(({ name }) => name).join(', ')));
}

/** Says that rows whose names are alike are different: they are not suggested as the same again. */
export async function markDifferent(services: DecisionServices, ...args: unknown[]): Promise<void> {
  const { article, entities } = await meantBy(services, args);
  const [first, ...rest] = entities;
  if (!first) return;
  const others =
    rest.length > 0
      ? rest
      : await askEntities(
          services,
          first,
          l10n.t('{0} Is Different From', first.name),
          l10n.t('They are not suggested as the same again'),
        );
  if (!others) return;
  await services.folderFiles.edit(article, () => different([first, ...others]));
  remark(l10n.t('{0} and {1} stay different.', first.name, others.map(({ name }) => name).join(', ')));
}

function askOthers(services: DecisionServices, entity: Nameable): Promise<readonly Nameable[] | undefined> {
  return askEntities(
    services,
    entity,
    l10n.t('Same as {0}', entity.name),
    l10n.t('Tick those that are the same; this name stays'),
  );
}

/** Which name stays; a person sees the others as its aliases. */
async function askName(
  entities: readonly Nameable[],
  answer: string | undefined,
): Promise<Nameable | undefined> {
  const given = entities.find(({ name }) => name === answer);
  if (given) return given;
  const items = entities.map((entity) => ({
    label: entity.name,
    description: entity.aliases.join(', '),
    entity,
  }));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Merge {0} Rows', entities.length),
    placeHolder: l10n.t('Which name stays? The others become its aliases.'),
  });
  return chosen?.entity;
}
