import { l10n, Uri } from 'vscode';
import { mentionAt } from '../../marks/mentionAt.ts';
import type { DecisionServices } from '../marks/decisionServices.ts';
import type { Nameable } from './rename.ts';
import { caretIn } from '../marks/suggestions.ts';
import { placeOf } from '../marks/targets.ts';

/** A row of all articles, or an answer that stands for one: it carries who is meant, so that no article has to be read. */
export interface NameableRow {
  readonly nameable: Nameable;
  /** An article of the folder whose pressmark.yaml counts. */
  readonly folderOf: string;
}

/** Who a command is about, and an article whose folder keeps what is decided. */
export interface Meant {
  readonly article: Uri;
  /** The one that was clicked first; at least one. */
  readonly entities: readonly Nameable[];
}

/**
 * Who is meant: the rows of a view, a target, or whom the caret is on.
 *
 * @param args of the command: a row or target, then all selected rows where a view has several
 * @throws Error with a message for the reader where nobody is meant
 */
export async function meantBy(
  { readings }: Pick<DecisionServices, 'readings'>,
  args: readonly unknown[],
): Promise<Meant> {
  const [first, selected] = args;
  const rows = Array.isArray(selected) && selected.includes(first) ? (selected as unknown[]) : [first];
  const meant: { readonly article: Uri; readonly entity: Nameable }[] = [];
  for (const row of [first, ...rows.filter((one) => one !== first)]) {
    if (isNameableRow(row)) {
      meant.push({ article: Uri.parse(row.folderOf), entity: row.nameable });
      continue;
    }
    const place = await placeOf(readings, [row]);
    const [target] = place.targets;
    const entity =
      target?.entity === undefined
        ? mentionAt(place.reading, target?.span?.start ?? caretIn(place))?.entity
        : place.reading.entities.find(({ id }) => id === target.entity);
    if (entity) meant.push({ article: place.article, entity });
  }
  const [one] = meant;
  if (!one) throw nobodyMeant();
  return { article: one.article, entities: meant.map(({ entity }) => entity) };
}

export function nobodyMeant(): Error {
  return new Error(l10n.t('Put the caret on the name of a person, an organisation or a place.'));
}

export function isNameableRow(value: unknown): value is NameableRow {
  return typeof value === 'object' && value !== null && 'nameable' in value && 'folderOf' in value;
}
