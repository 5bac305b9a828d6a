import type { Span } from '../model.ts';

/** Universal Dependencies' part-of-speech tags. */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Upos = (typeof UPOS)[number];

export const NAME_TYPES = ['person', 'organization', 'place', 'equipment', 'nationality', 'other'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** Offsets are UTF-16 code units, relative to the text that was given to the engine. */
export interface Token extends Span {
  readonly text: string;
}

export interface TaggedToken extends Token {
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag: "VBD" tells "visited" from "visits". */
  readonly xpos: string;
}

/**
 * A unit of the parse: usually one token, but a name ("Kim Jong Un"), a title with its name or a date is merged into
 * one node before parsing.
 */
export interface ParseNode extends Span {
  /** Tokens first..last (inclusive), as indexes into the sentence's tokens. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly lemma: string;
  readonly upos: Upos;
  readonly xpos: string;
  /** Index of the head node; -1 at the root. */
  readonly head: number;
  /** Universal Dependencies relation, with subtype ("nsubj:pass"); "root" at the root. */
  readonly relation: string;
  /** Index into the sentence's names, where this node is one. */
  readonly name: number | null;
}

export interface Name extends Span {
  /** Tokens first..last (inclusive). */
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface SentenceAnalysis extends Span {
  readonly tokens: readonly TaggedToken[];
  readonly nodes: readonly ParseNode[];
  readonly names: readonly Name[];
}

/** A name that the folder already knows, used as evidence when names are recognised. */
export interface KnownName {
  readonly name: string;
  readonly type: NameType;
}

/**
 * Reads the sentences of one article. The whole article comes at once, because the same word elsewhere in it is
 * evidence. Sentences that did not change since the last call come from a cache.
 */
export interface LanguageEngine {
  /**
   * @param text the article
   * @param sentences spans of `text`, in order, without overlap
   * @param dates spans of date expressions, merged into one node each before parsing
   */
  read(
    text: string,
    sentences: readonly Span[],
    dates: readonly Span[],
    known: readonly KnownName[],
  ): SentenceAnalysis[];
}
