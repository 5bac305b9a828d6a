import { l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { EntityRow } from '../../corpus/corpusIndex.ts';
import { nearMatches } from '../../corpus/nearMatches.ts';
import type { DecisionServices } from '../marks/decisionServices.ts';
import type { Nameable } from './rename.ts';
import { entityTypeWord } from '../words.ts';

type Item = QuickPickItem & { readonly row?: Nameable };

/** Lets a person choose among the others of the folder: those whose names are near first, then those of the same type. */
export async function askEntities(
  { folder }: Pick<DecisionServices, 'folder'>,
  entity: Nameable,
  title: string,
  placeHolder: string,
): Promise<readonly Nameable[] | undefined> {
  const items = folder.ensureRead().then(() => itemsFor(entity, folder.index.entities().rows));
  const chosen = await window.showQuickPick(items, {
    title,
    placeHolder,
    canPickMany: true,
    matchOnDetail: true,
  });
  const rows = chosen?.flatMap(({ row }) => row ?? []);
  return rows && rows.length > 0 ? rows : undefined;
}

function itemsFor(entity: Nameable, rows: readonly EntityRow[]): Item[] {
  const isSame = (row: EntityRow): boolean =>
    row.registered === entity.registered &&
    (row.registered !== null || (row.type === entity.type && row.name === entity.name));
  const own = rows.find(isSame);
  const others = rows.filter((row) => !isSame(row));
  const near = new Set(
    nearMatches(
      rows.filter(({ type }) => type === entity.type),
      [],
    ).flatMap(({ into, other }) => (into === own ? other : other === own ? into : [])),
  );
  const group = (label: string, chosen: readonly EntityRow[]): Item[] =>
    chosen.length > 0 ? [{ label, kind: QuickPickItemKind.Separator }, ...chosen.map(itemOf)] : [];
  return [
    ...group(l10n.t('like it'), [...near]),
    ...group(
      entityTypeWord(entity.type),
      others.filter((row) => row.type === entity.type && !near.has(row)),
    ),
    ...group(
      l10n.t('of other kinds'),
      others.filter(({ type }) => type !== entity.type),
    ),
  ];
}

function itemOf(row: EntityRow): Item {
  const { name, type, mentions, aliases } = row;
  return {
    label: name,
    description: `${entityTypeWord(type)} · ${mentions.toLocaleString()}`,
    ...(aliases.length > 0 ? { detail: aliases.slice(0, 5).join(', ') } : {}),
    row,
  };
}
