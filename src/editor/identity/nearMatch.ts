import { Uri } from 'vscode';
import { different, merged } from '../../marks/entityEdits.ts';
import type { DecisionServices } from '../marks/decisionServices.ts';
import type { Nameable } from './rename.ts';

/** A row that asks whether two are the same; the first is the one whose name stays. */
interface PairRow {
  readonly pair: readonly [Nameable, Nameable];
  readonly folderOf: string;
}

/** Two that look alike are the same, or the selected pairs of two. */
export async function acceptMatch({ folderFiles }: DecisionServices, ...args: unknown[]): Promise<void> {
  for (const { pair, folderOf } of pairsIn(args))
    await folderFiles.edit(Uri.parse(folderOf), (folder) => merged(folder, pair[0], [pair[1]]));
}

/** Two that look alike are different, and are not suggested again. */
export async function refuseMatch({ folderFiles }: DecisionServices, ...args: unknown[]): Promise<void> {
  for (const { pair, folderOf } of pairsIn(args))
    await folderFiles.edit(Uri.parse(folderOf), () => different(pair));
}

function pairsIn([first, selected]: readonly unknown[]): readonly PairRow[] {
  const rows: readonly unknown[] = Array.isArray(selected) && selected.includes(first) ? selected : [first];
  return rows.filter(
    (row): row is PairRow => typeof row === 'object' && row !== null && 'pair' in row && 'folderOf' in row,
  );
}
