/**
 * What an analysis says about one article. This is the JSON that `pressmark analyze` prints and the type that the
 * editor works with.
 *
 * All offsets are UTF-16 code units into the text as VS Code holds it, 0-based and end-exclusive.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const ANALYSIS_VERSION = 1;

export interface Analysis {
  readonly version: typeof ANALYSIS_VERSION;
  /** Path of the article as it was given; the editor uses the last part of its URI. */
  readonly file: string;
  /** Hex digest of the text's UTF-8 bytes. */
  readonly sha256: string;
  /** A BCP 47 tag; "und" where the text is no language that the models were trained for. */
  readonly language: string;
  /** The article's date, found in the text or kept in its sidecar (then `start` and `end` are 0). */
  readonly published: Published | null;
  readonly boilerplate: readonly Boilerplate[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateExpression[];
  readonly quotes: readonly Quote[];
  readonly events: readonly ArticleEvent[];
}

export interface Published extends Span {
  /** ISO 8601 date, such as 2023-09-05. */
  readonly value: string;
}

export const BOILERPLATE_KINDS = [
  'comment-form',
  'related',
  'promotion',
  'navigation',
  'section-label',
  'byline',
  'date',
  'credit',
  'caption',
  'duplicate',
  'legal',
  'advertisement',
  'other',
] as const;
export type BoilerplateKind = (typeof BOILERPLATE_KINDS)[number];

export interface Boilerplate extends Span {
  readonly kind: BoilerplateKind;
  /** 0 to 1. */
  readonly confidence: number;
  /** False for what is recognised and shown as it is: bylines, dates, credits, captions and doubtful lines. */
  readonly dimmed: boolean;
  /** One sentence for the reader that says why. */
  readonly reason: string;
}

export const ENTITY_TYPES = ['person', 'organization', 'place', 'equipment', 'other'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export type MentionKind = 'name' | 'nominal' | 'pronoun';

export interface Entity {
  /** Unique in the article and stable while the entity's name and type are: "person:kim-jong-un". */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name in the article. */
  readonly name: string;
  /** Other forms of the name in the article, without `name` itself. */
  readonly aliases: readonly string[];
  /** Titles and roles as written: "President", "Defence Minister". */
  readonly titles: readonly string[];
  /** In text order, at least one. */
  readonly mentions: readonly Mention[];
}

/** The span of a mention is the name alone, without title, article or possessive. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly confidence: number;
  /** The title or role that stands with the name. */
  readonly role?: Role;
  /** Ids of others whom the same words fit: of two people who share a surname, the one who is less likely meant. */
  readonly alternatives?: readonly string[];
}

/** A title or role where the article gives it: "Defence Minister". */
export interface Role extends Span {
  /** Whose it is: "Russia" in "Russia’s Defence Minister", "Russian"; null where that is not said beside it. */
  readonly of: RoleOwner | null;
}

export interface RoleOwner extends Span {
  /** Id of an entity; null where the article names it nowhere. */
  readonly entity: string | null;
}

export type DatePrecision =
  'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

export interface DateExpression extends Span {
  /** First and last day of the interval, ISO 8601, both inclusive; null where the expression could not be resolved. */
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: DatePrecision;
}

export interface Quote extends Span {
  /** Id of the entity that speaks. */
  readonly speaker: string | null;
  readonly cue: Span | null;
}

/** PLOVER's sixteen: what one side does to another, or two do together. */
export const DYADIC_CODES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
/** With three of our own, where PLOVER has none. */
export const PLOVER_CODES = [...DYADIC_CODES, 'STATEMENT', 'TRAVEL', 'GENERAL'] as const;
export type PloverCode = (typeof PLOVER_CODES)[number];

export type ParticipantRole = 'source' | 'target' | 'topic' | 'instrument';

export interface Participant extends Span {
  readonly role: ParticipantRole;
  /** Id of an entity; null where the participant is none ("protesters"). */
  readonly entity: string | null;
}

export interface EventPlace extends Span {
  readonly entity: string | null;
}

export interface EventTime extends DateExpression {
  /** ISO prefix: "2019", "2023-07", "2023-09-05"; null where unresolved. */
  readonly value: string | null;
}

export type Polarity = 'positive' | 'negative';
export type Tense = 'past' | 'ongoing' | 'future' | 'generic';
export type Certainty = 'asserted' | 'possible' | 'hypothetical';
export type Stance = 'assert' | 'allege' | 'deny' | 'doubt';

export const EVENT_STATUSES = [
  'happened',
  'ongoing',
  'planned',
  'possible',
  'hypothetical',
  'requested',
  'alleged',
  'denied',
  'did-not-happen',
] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** One level of the stack of reported speech. */
export interface Attribution extends Span {
  readonly entity: string | null;
  /** Lemma of the word that reports: "say", "deny", "according to". */
  readonly cue: string;
  readonly stance: Stance;
}

export interface ArticleEvent {
  /** Unique in the article: "event:12". */
  readonly id: string;
  readonly trigger: Span;
  readonly lemma: string;
  /** A plain word for people: "visit", "meeting", "arms deal", "denial". */
  readonly kind: string;
  readonly plover: PloverCode;
  /** CAMEO code where it is known. */
  readonly cameo: string | null;
  readonly participants: readonly Participant[];
  readonly place: EventPlace | null;
  readonly time: EventTime | null;
  readonly polarity: Polarity;
  readonly tense: Tense;
  readonly certainty: Certainty;
  /** Derived from polarity, tense, certainty and attribution. */
  readonly status: EventStatus;
  /** Outermost first. */
  readonly attribution: readonly Attribution[];
  readonly confidence: number;
}
