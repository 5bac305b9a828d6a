import { l10n } from 'vscode';
import type { SidecarEdit } from '../../marks/sidecarFile.ts';
import { answersIn } from './answers.ts';
import type { DecisionServices } from './decisionServices.ts';
import { baseName } from './paths.ts';
import { pick } from './pick.ts';
import { placeOf } from './targets.ts';

/**
 * Sets the tags of an article as a whole.
 *
 * @param args a target, or nothing for the active editor; `{tags}` in a keybinding adds these without a question
 */
export async function tagArticle(services: DecisionServices, ...args: unknown[]): Promise<void> {
  const place = await placeOf(services.readings, args);
  const before = place.reading.tags;
  const given = answersIn(args[0], 'tags');
  const after = given
    ? [...new Set([...before, ...given])]
    : await pick({
        title: l10n.t('Tag {0}', baseName(place.article)),
        placeholder: l10n.t('Tick tags, or type a new one'),
        choices: services.tagsInUse().then((tags) => tags.map((name) => ({ name }))),
        ticked: before,
        asNew: (typed) => l10n.t('New tag "{0}"', typed),
      });
  if (!after) return;
  const edits: SidecarEdit[] = [
    ...before.filter((tag) => !after.includes(tag)).map((tag) => ({ type: 'removeTag', tag }) as const),
    ...after.filter((tag) => !before.includes(tag)).map((tag) => ({ type: 'addTag', tag }) as const),
  ];
  if (edits.length > 0) await services.sidecars.edit(place.article, edits);
}
