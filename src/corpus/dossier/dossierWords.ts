import type { EntityType, EventStatus } from '../../analysis/model.ts';

/** The words of a dossier that come from no article. `{0}` and `{1}` stand for numbers and names. */
export interface DossierWords {
  readonly types: Readonly<Record<EntityType, string>>;
  readonly statuses: Readonly<Record<EventStatus, string>>;
  readonly mentions: string;
  readonly oneMention: string;
  readonly inArticles: string;
  readonly inOneArticle: string;
  readonly names: string;
  readonly inNoArticle: string;
  readonly roles: string;
  readonly articles: string;
  readonly events: string;
  readonly quotes: string;
  readonly company: string;
  readonly mentionsByDate: string;
  readonly mentionsByContext: string;
  readonly nothing: string;
  readonly noDate: string;
  /** Headings of columns. */
  readonly columns: {
    readonly date: string;
    readonly article: string;
    readonly mentions: string;
    readonly event: string;
    readonly status: string;
    readonly who: string;
    readonly whom: string;
    readonly where: string;
    readonly source: string;
    readonly name: string;
    readonly type: string;
    readonly paragraphs: string;
    readonly articles: string;
    readonly firstTogether: string;
  };
}

export const ENGLISH_DOSSIER: DossierWords = {
  types: {
    person: 'person',
    organization: 'organisation',
    place: 'place',
    equipment: 'equipment',
    other: 'other name',
  },
  statuses: {
    happened: 'happened',
    ongoing: 'ongoing',
    planned: 'planned',
    possible: 'possible',
    hypothetical: 'hypothetical',
    requested: 'requested',
    alleged: 'alleged',
    denied: 'denied',
    'did-not-happen': 'did not happen',
  },
  mentions: '{0} mentions',
  oneMention: '1 mention',
  inArticles: '{0} in {1} articles',
  inOneArticle: '{0} in 1 article',
  names: 'Names',
  inNoArticle: 'in no article',
  roles: 'Titles and roles',
  articles: 'Articles',
  events: 'Events',
  quotes: 'Quotations',
  company: 'Appears with',
  mentionsByDate: 'Mentions by date',
  mentionsByContext: 'Mentions by what follows',
  nothing: 'None was found.',
  noDate: 'no date',
  columns: {
    date: 'Date',
    article: 'Article',
    mentions: 'Mentions',
    event: 'Event',
    status: 'Status',
    who: 'Who',
    whom: 'To whom',
    where: 'Where',
    source: 'Source',
    name: 'Name',
    type: 'Type',
    paragraphs: 'Paragraphs',
    articles: 'Articles',
    firstTogether: 'First together',
  },
};
