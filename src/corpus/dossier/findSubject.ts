import { comparableName } from '../../marks/registry.ts';
import type { CorpusIndex, EntityRow } from '../corpusIndex.ts';

/** Whom a name means in a folder. */
export type FoundSubject =
  | { readonly row: EntityRow }
  /** Several have the name, or none has it and these come near; most mentions first. */
  | { readonly exact: boolean; readonly candidates: readonly EntityRow[] };

/** How many near matches are worth reading. */
const MOST_CANDIDATES = 8;
/** Share of a name's pairs of letters above which another comes near: "Shoygu" and "Shoigu". */
const NEAR = 0.5;

/**
 * The one entity that is called so, whatever the capitals: by its name, else by another of its names, else by a part of
 * one, such as the surname. Only of the rows that `accept` takes.
 */
export function findSubject(
  index: CorpusIndex,
  name: string,
  accept: (row: EntityRow) => boolean = () => true,
): FoundSubject {
  const wanted = comparableName(name);
  const rows = index.entities().rows.filter(accept);
  const ways: readonly ((row: EntityRow) => boolean)[] = [
    (row) => comparableName(row.name) === wanted,
    ({ aliases }) => aliases.some((alias) => comparableName(alias) === wanted),
    (row) => [row.name, ...row.aliases].some((other) => ` ${comparableName(other)} `.includes(` ${wanted} `)),
  ];
  const called = ways.map((isCalled) => rows.filter(isCalled)).find(({ length }) => length > 0) ?? [];
  const [row, another] = called;
  if (row && !another) return { row };
  if (row) return { exact: true, candidates: called.slice(0, MOST_CANDIDATES) };
  return { exact: false, candidates: near(wanted, rows) };
}

function near(wanted: string, rows: readonly EntityRow[]): EntityRow[] {
  return rows
    .map((row) => ({
      row,
      likeness: Math.max(...[row.name, ...row.aliases].map((name) => likeness(wanted, comparableName(name)))),
    }))
    .filter(({ likeness: own }) => own > NEAR)
    .sort((a, b) => b.likeness - a.likeness || b.row.mentions - a.row.mentions)
    .slice(0, MOST_CANDIDATES)
    .map(({ row }) => row);
}

/** From 0 to 1: the pairs of neighbouring letters that two names share (Dice), or 1 where one name holds the other's words. */
function likeness(a: string, b: string): number {
  const [short, long] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  if (short.every((word) => long.includes(word))) return 1;
  const [pairs, others] = [pairsOf(a), pairsOf(b)];
  const shared = pairs.filter((pair) => others.includes(pair)).length;
  return (2 * shared) / (pairs.length + others.length);
}

function pairsOf(name: string): string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  return Array.from({ length: Math.max(0, plain.length - 1) }, (_, i) => plain.slice(i, i + 2));
}
