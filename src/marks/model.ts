import type {
  Analysis,
  ArticleEvent,
  Boilerplate,
  DateExpression,
  Entity,
  EntityType,
  Mention,
  Participant,
  PloverCode,
  Quote,
  Span,
} from '../analysis/model.ts';
import type { OwnFrame } from '../analysis/events/lexicon/ownFrame.ts';

/**
 * What people decide, and what an article reads like once their decisions are applied to an analysis.
 *
 * Sidecars count Unicode code points (`at`); everything else here counts UTF-16 code units.
 */
export interface Quotation {
  /** The words that were marked, as they stood in the article at that time. Never overwritten by the machine. */
  readonly quote: string;
  /** Up to 32 characters of context on each side. */
  readonly before: string;
  readonly after: string;
  /** Unicode code points into the article, 0-based, end-exclusive. */
  readonly at: readonly [number, number];
}

export interface Mark extends Quotation {
  /** Six letters and digits, unique in the sidecar. */
  readonly id: string;
  /** A label of the codebook. */
  readonly label: string;
  /** A key of `entities` in pressmark.yaml. */
  readonly entity?: string;
  /** Who decided. */
  readonly by?: string;
  /** ISO 8601 date and time. */
  readonly made?: string;
  readonly note?: string;
  /** What a person says of an event, in place of what was suggested. */
  readonly event?: EventCorrection;
}

/** What a person says of the event that a mark stands for. What is left out stays as it is suggested. */
export interface EventCorrection {
  /** A plain word for people. */
  readonly kind?: string;
  readonly code?: PloverCode;
  /** Who does it, and to whom: names of entities, or words of the article. An empty list: nobody. */
  readonly source?: readonly string[];
  readonly target?: readonly string[];
}

/** A suggestion that a person refused: the same words at the same place are not suggested as `label` again. */
export interface Rejection extends Quotation {
  readonly label: string;
  readonly by?: string;
  readonly made?: string;
}

export interface Sidecar {
  readonly version: 1;
  readonly article: { readonly sha256?: string; readonly published?: string; readonly source?: string };
  /** Tags of the article as a whole. */
  readonly tags: readonly string[];
  readonly marks: readonly Mark[];
  readonly rejected: readonly Rejection[];
}

/** Labels that suggestions carry; a codebook may add its own. */
export const BUILT_IN_LABELS = [
  'person',
  'organization',
  'place',
  'equipment',
  'other',
  'event',
  'date',
  'boilerplate',
] as const;

export type AnchorState = 'anchored' | 'moved' | 'changed' | 'ambiguous' | 'orphaned';

/** A mark or rejection with the place in today's text that it stands for. */
export type Anchored<T extends Quotation> = T & {
  readonly state: AnchorState;
  /** Null where no place could be told with confidence: ambiguous and orphaned. */
  readonly span: Span | null;
};

/** Where a thing that the reader sees comes from. */
export type Origin = 'suggested' | 'accepted' | 'added';

export interface ReadMention extends Mention {
  readonly origin: Origin;
  /** Id of the mark behind it, where a person decided. */
  readonly mark: string | null;
}

/** What an article calls an entity, and takes it for, before the folder's names are put on it. */
export type OwnName = Pick<Entity, 'type' | 'name'>;

export interface ReadEntity {
  /** As in the analysis, or `${type}:${slug}` for one that a person added. */
  readonly id: string;
  /** Key in pressmark.yaml where the folder knows this entity. */
  readonly registered: string | null;
  /** One, or more where the folder knows as one what the article took for several. */
  readonly own: readonly OwnName[];
  /** What the folder says of it. */
  readonly note?: string;
  readonly wikidata?: string;
  readonly type: EntityType;
  /** The registry's name where there is one, else the fullest name in the article. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly titles: readonly string[];
  /** In text order; those in residue, in bylines and the rejected ones are left out. */
  readonly mentions: readonly ReadMention[];
}

export interface ReadParticipant extends Participant {
  /** What a person wrote; where the article does not have it, the span is that of the event's word. */
  readonly written?: string;
}

export interface ReadEvent extends ArticleEvent {
  readonly participants: readonly ReadParticipant[];
  readonly origin: Origin;
  readonly mark: string | null;
}

/** An analysis with a person's decisions applied: the one model that decorations, views, hovers and counts share. */
export interface ArticleReading {
  readonly analysis: Analysis;
  readonly tags: readonly string[];
  /** Every mark, whatever its label, in the order of the sidecar. */
  readonly marks: readonly Anchored<Mark>[];
  readonly rejected: readonly Anchored<Rejection>[];
  readonly entities: readonly ReadEntity[];
  readonly events: readonly ReadEvent[];
  readonly dates: readonly DateExpression[];
  readonly quotes: readonly Quote[];
  readonly boilerplate: readonly Boilerplate[];
}

/** An entity of a folder, kept in pressmark.yaml. */
export interface RegisteredEntity {
  readonly id: string;
  readonly type: EntityType;
  /** Types that its names are taken for in articles, and are not. */
  readonly insteadOf?: readonly EntityType[];
  readonly name: string;
  readonly aliases: readonly string[];
  /** A Wikidata item, such as Q56226. */
  readonly wikidata?: string;
  readonly note?: string;
  /** Ids of entities that were merged into this one: marks that have them mean it. */
  readonly replaces?: readonly string[];
  /**
   * Where others have the same name: the articles in which it means this entity, as paths from the folder of
   * pressmark.yaml, divided by "/". Without it, the name means this entity in all articles that no other claims.
   */
  readonly articles?: readonly string[];
}

/** Names of two entities that look alike and are not the same. */
export type DifferentNames = readonly [string, string];

/** What a person says of a line of all articles of a folder: that it is residue, or that it is part of them. */
export type LineDecision = 'accepted' | 'refused';

export interface CodebookLabel {
  readonly name: string;
  readonly description?: string;
  readonly parent?: string;
  readonly key?: string;
}

/** `pressmark.yaml` at the root of a folder of articles. */
export interface FolderFile {
  readonly version: 1;
  readonly labels: readonly CodebookLabel[];
  readonly entities: readonly RegisteredEntity[];
  /** What is never suggested as the same. */
  readonly different: readonly DifferentNames[];
  /** Verbs and nouns of events, beside the built-in ones. */
  readonly events: readonly OwnFrame[];
  /** Lines of articles as a person reads them. */
  readonly boilerplate: Readonly<Record<LineDecision, readonly string[]>>;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** A fault in a YAML file, for a diagnostic at its place. UTF-16 offsets into the file. */
export interface Problem extends Span {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  /** Says what is wrong and what to do. */
  readonly message: string;
}
