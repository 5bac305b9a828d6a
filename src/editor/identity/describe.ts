import { l10n, window } from 'vscode';
import { ENTITY_TYPES, type EntityType } from '../../analysis/model.ts';
import { retyped, withAlias, withNote, withWikidata, type NamedEntity } from '../../marks/entityEdits.ts';
import type { FolderFile, RegisteredEntity } from '../../marks/model.ts';
import { answerIn } from '../marks/answers.ts';
import type { DecisionServices } from '../marks/decisionServices.ts';
import type { Nameable } from './rename.ts';
import type { FolderChange } from '../services.ts';
import { entityTypeWord } from '../words.ts';
import { meantBy } from './meant.ts';

/** Says of what type an entity is, in all articles. @param args as of the others; `{type}` answers the question */
export async function changeType(services: DecisionServices, ...args: unknown[]): Promise<void> {
  await describe(services, args, async (entity) => {
    const type = typeIn(args[0]) ?? (await askType(entity));
    return type && ((folder) => retyped(folder, entity, type));
  });
}

/** Gives an entity another name that leads to it, in all articles. `{alias}` answers the question. */
export async function addAlias(services: DecisionServices, ...args: unknown[]): Promise<void> {
  await describe(services, args, async (entity) => {
    const alias =
      answerIn(args[0], 'alias') ??
      (await ask({
        title: l10n.t('Add an Alias of {0}', entity.name),
        prompt: l10n.t('Articles that call somebody so mean {0} from now on.', entity.name),
        validateInput: (value) => (value.trim() ? undefined : l10n.t('A name is needed.')),
      }));
    return alias ? (folder) => withAlias(folder, entity, alias) : undefined;
  });
}

/** Notes which Wikidata item an entity is. `{item}` answers the question; an empty one takes it away. */
export async function setWikidata(services: DecisionServices, ...args: unknown[]): Promise<void> {
  await describe(services, args, async (entity, known) => {
    const answer =
      answerIn(args[0], 'item') ??
      (await ask({
        title: l10n.t('Wikidata Item of {0}', entity.name),
        prompt: l10n.t('Such as Q42, or the address of its page. Leave it empty to take it away.'),
        value: known?.wikidata ?? '',
        validateInput: (value) =>
          itemIn(value) === undefined
            ? l10n.t('An item is the letter Q and a number, such as Q42.')
            : undefined,
      }));
    const item = answer === undefined ? undefined : itemIn(answer);
    if (answer !== undefined && item === undefined)
      throw new Error(l10n.t('An item is the letter Q and a number, such as Q42.'));
    return item === undefined ? undefined : (folder) => withWikidata(folder, entity, item);
  });
}

/** Writes a note about an entity. `{note}` answers the question; an empty one takes it away. */
export async function writeNote(services: DecisionServices, ...args: unknown[]): Promise<void> {
  await describe(services, args, async (entity, known) => {
    const note =
      answerIn(args[0], 'note') ??
      (await ask({
        title: l10n.t('Note About {0}', entity.name),
        prompt: l10n.t('It is shown with the name in every article. Leave it empty to take it away.'),
        value: known?.note ?? '',
      }));
    return note === undefined ? undefined : (folder) => withNote(folder, entity, note.trim() || null);
  });
}

/** Asks about the one entity that is meant, and keeps the answer in its folder's file. */
async function describe(
  services: DecisionServices,
  args: readonly unknown[],
  change: (
    entity: Nameable & NamedEntity,
    known: RegisteredEntity | undefined,
  ) => Promise<FolderChange | undefined>,
): Promise<void> {
  const { article, entities } = await meantBy(services, args.slice(0, 1));
  const [entity] = entities;
  if (!entity) return;
  const folder: FolderFile | undefined = await services.folderFiles.load(article);
  const made = await change(
    entity,
    folder?.entities.find(({ id }) => id === entity.registered),
  );
  if (made) await services.folderFiles.edit(article, made);
}

function typeIn(argument: unknown): EntityType | undefined {
  const type = answerIn(argument, 'type');
  return ENTITY_TYPES.find((one) => one === type);
}

async function askType(entity: Nameable): Promise<EntityType | undefined> {
  const items = ENTITY_TYPES.filter((type) => type !== entity.type).map((type) => ({
    label: entityTypeWord(type),
    type,
  }));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('What Is {0}?', entity.name),
    placeHolder: l10n.t('It counts as this in all articles of the folder'),
  });
  return chosen?.type;
}

async function ask(options: Parameters<typeof window.showInputBox>[0]): Promise<string | undefined> {
  const answer = await window.showInputBox(options);
  return answer?.trim();
}

/** `Q42` of "q42" or of an address that ends with it; null where nothing is said, undefined where it is no item. */
function itemIn(words: string): string | null | undefined {
  const trimmed = words.trim();
  if (trimmed === '') return null;
  return /(?:^|\/)(Q[1-9]\d*)$/i.exec(trimmed)?.[1]?.toUpperCase();
}
