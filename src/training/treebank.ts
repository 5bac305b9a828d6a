import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../analysis/model.ts';
import type { Upos } from '../analysis/language/sentence.ts';

/** Paths in the data directory. */
export const TRAINING_TREEBANKS = ['treebank/ewt-train.conllu.gz', 'treebank/gum-train-free.conllu.gz'];
export const DEVELOPMENT_TREEBANKS = ['treebank/ewt-dev.conllu.gz', 'treebank/gum-dev.conllu.gz'];

export interface TreeToken extends Span {
  readonly text: string;
  readonly lemma: string;
  readonly upos: Upos;
  readonly xpos: string;
  /** Index of the head; -1 at the root. */
  readonly head: number;
  readonly relation: string;
}

export interface Tree {
  readonly text: string;
  readonly tokens: readonly TreeToken[];
}

/** A text of a treebank: sentences that belong together. */
export type TreeDocument = readonly Tree[];

export function readLines(path: string): string[] {
  return gunzipSync(readFileSync(path)).toString('utf8').split('\n');
}

/** Reads CoNLL-U (universaldependencies.org/format). Multiword ranges and empty nodes are left out. */
export function readTreebank(path: string): TreeDocument[] {
  const documents: Tree[][] = [];
  let tokens: TreeToken[] = [];
  let text = '';
  const finish = (): void => {
    if (tokens.length === 0) return;
    if (documents.length === 0) documents.push([]);
    documents.at(-1)?.push({ text: text.trimEnd(), tokens });
    tokens = [];
    text = '';
  };
  let gluedUntil = 0;
  for (const line of readLines(path)) {
    if (line.startsWith('# newdoc')) documents.push([]);
    if (line === '') finish();
    if (line === '') gluedUntil = 0;
    const [id = '', form = '', lemma = '', upos, xpos = '', , head, relation = '', , misc = ''] =
      line.split('\t');
    const range = /^\d+-(\d+)$/.exec(id);
    if (range) gluedUntil = Number(range[1]);
    if (!/^\d+$/.test(id)) continue;
    const start = text.length;
    text += form;
    tokens.push({
      text: form,
      start,
      end: text.length,
      lemma,
      upos: upos as Upos,
      xpos,
      head: Number(head) - 1,
      relation,
    });
    if (!misc.includes('SpaceAfter=No') && Number(id) >= gluedUntil) text += ' ';
  }
  finish();
  return documents;
}
