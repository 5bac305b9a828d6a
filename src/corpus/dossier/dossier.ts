import type { EntityType, EventStatus, MentionKind, PloverCode, Span } from '../../analysis/model.ts';

/** A place in an article. Offsets are UTF-16 code units; lines and columns count from 1. */
export interface Place extends Span {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * All that the articles of a folder say of one person, organisation or place. Every entry has the place that it comes
 * from. Articles without a date come last wherever the order is by date.
 */
export interface Dossier {
  readonly type: EntityType;
  readonly name: string;
  /** Key in pressmark.yaml where the folder knows this entity. */
  readonly registered: string | null;
  /** By date. */
  readonly articles: readonly DossierArticle[];
  /** The forms of the name, most frequent first; last those that only pressmark.yaml has. */
  readonly names: readonly DossierName[];
  /** In the order of the articles. */
  readonly roles: readonly DossierRole[];
  /** Those that the entity takes part in, by date. Plain statements are left out, for they are quotations. */
  readonly events: readonly DossierEvent[];
  readonly quotes: readonly DossierQuote[];
  /** People and organisations named in the same articles: those in most paragraphs with the entity first. */
  readonly company: readonly Companion[];
  /** Names, pronouns and noun phrases that mean the entity, in the order of the articles. */
  readonly mentions: readonly Context[];
}

export interface DossierArticle {
  readonly file: string;
  /** ISO 8601 date. */
  readonly published: string | null;
  readonly mentions: number;
  /** The first mention. */
  readonly at: Place;
}

export interface DossierName {
  readonly name: string;
  readonly mentions: number;
  /** Null for one that is in no article. */
  readonly at: Place | null;
}

export interface DossierRole {
  readonly title: string;
  /** Whose it is: "Norway" of a minister. */
  readonly of: string | null;
  /** The first in each article that gives it. */
  readonly at: readonly Place[];
}

export interface DossierEvent {
  /** ISO prefix; null where the article does not say when. */
  readonly time: string | null;
  /** The article's date, by which it stands in the order where `time` is null. */
  readonly published: string | null;
  readonly kind: string;
  readonly plover: PloverCode;
  readonly status: EventStatus;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly place: string | null;
  readonly at: Place;
}

export interface DossierQuote {
  readonly published: string | null;
  readonly words: string;
  readonly at: Place;
}

export interface Companion {
  readonly type: EntityType;
  readonly name: string;
  /** In which both are named. */
  readonly articles: number;
  /** In which both are mentioned. */
  readonly paragraphs: number;
  /** The first that both are mentioned in; else the first mention in an article that names both. */
  readonly at: Place;
}

/** A mention with the words before and after it in its paragraph. */
export interface Context {
  readonly published: string | null;
  readonly kind: MentionKind;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly at: Place;
}
