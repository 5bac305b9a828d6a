import { l10n } from 'vscode';
import { registered, splitArticles } from '../../marks/entityEdits.ts';
import { mentionAt } from '../../marks/mentionAt.ts';
import type { ReadEntity } from '../../marks/model.ts';
import { comparableName } from '../../marks/registry.ts';
import type { SidecarEdit } from '../../marks/sidecarFile.ts';
import { answerIn } from '../marks/answers.ts';
import type { DecisionServices } from '../marks/decisionServices.ts';
import { MarkMaker } from '../marks/markMaker.ts';
import { pick } from '../marks/pick.ts';
import { caretIn } from '../marks/suggestions.ts';
import { placeOf, type Place } from '../marks/targets.ts';
import { entityTypeWord } from '../words.ts';
import { nobodyMeant } from './meant.ts';

/**
 * Says that the words at a place mean somebody else than Pressmark took them for. The full name is somebody else's in this
 * article as a whole, pronouns with it; another name is so wherever the article has the same words.
 *
 * @param args a target, or nothing for the caret; `{name}` in a keybinding answers who it is
 */
export async function somebodyElse(services: DecisionServices, ...args: unknown[]): Promise<void> {
  const place = await placeOf(services.readings, args);
  const at = place.targets[0]?.span?.start ?? caretIn(place);
  const here = mentionAt(place.reading, at);
  if (here?.mention.kind !== 'name') throw nobodyMeant();
  const { entity } = here;
  const words = place.text.slice(here.mention.start, here.mention.end);
  const name = answerIn(args[0], 'name') ?? (await askWho(place, entity, words));
  if (!name) return;
  const known = place.reading.entities.find((one) => one.name === name && one !== entity);
  const isWhole = [entity.name, ...entity.own.map((own) => own.name)].some(
    (own) => comparableName(own) === comparableName(words),
  );
  if (isWhole && !known) {
    const path = services.folderFiles.pathOf(place.article);
    const names = entity.own.map((own) => own.name);
    await services.folderFiles.edit(place.article, (folder) =>
      splitArticles(folder, entity, names, path === undefined ? [] : [path], name),
    );
    return;
  }
  await markAs(
    services,
    place,
    entity,
    known ?? { registered: null, type: entity.type, name },
    isWhole ? null : words,
  );
}

/** @param words those that are meant; null for every mention */
async function markAs(
  { folderFiles, sidecars }: DecisionServices,
  place: Place,
  entity: ReadEntity,
  other: Pick<ReadEntity, 'registered' | 'type' | 'name'>,
  words: string | null,
): Promise<void> {
  let id = '';
  await folderFiles.edit(place.article, (folder) => {
    const made = registered(folder, other);
    id = made.id;
    return made.edits;
  });
  const maker = new MarkMaker(place);
  const isMeant = ({ start, end }: ReadEntity['mentions'][number]): boolean =>
    words === null || comparableName(place.text.slice(start, end)) === comparableName(words);
  const edits = entity.mentions
    .filter(isMeant)
    .flatMap((mention): readonly SidecarEdit[] => [
      ...(mention.mark === null ? [] : [{ type: 'removeMark', id: mention.mark } as const]),
      { type: 'addMark', mark: maker.mark(mention, other.type, id) },
    ]);
  await sidecars.edit(place.article, [...maker.hash(), ...edits]);
}

async function askWho({ reading }: Place, entity: ReadEntity, words: string): Promise<string | undefined> {
  const chosen = await pick({
    title: l10n.t('Who Is "{0}"?', words.replace(/\s+/g, ' ')),
    placeholder: l10n.t('Choose somebody of this article, or type another name'),
    choices: reading.entities
      .filter((one) => one !== entity)
      .toSorted((a, b) => Number(b.type === entity.type) - Number(a.type === entity.type))
      .map(({ name, type }) => ({ name, description: entityTypeWord(type) })),
    asNew: (typed) => l10n.t('Somebody else: "{0}"', typed),
  });
  return chosen?.[0];
}
