import { l10n } from 'vscode';
import { ENTITY_TYPES, EVENT_STATUSES } from '../../analysis/model.ts';
import type { DossierWords } from '../../corpus/dossier/dossierWords.ts';
import { entityTypeWord, statusWord } from '../words.ts';

/** The words of a dossier in the reader's language. */
export function dossierWords(): DossierWords {
  return {
    types: wordsFor(ENTITY_TYPES, entityTypeWord),
    statuses: wordsFor(EVENT_STATUSES, statusWord),
    mentions: l10n.t('{0} mentions'),
    oneMention: l10n.t('1 mention'),
    inArticles: l10n.t('{0} in {1} articles'),
    inOneArticle: l10n.t('{0} in 1 article'),
    names: l10n.t('Names'),
    inNoArticle: l10n.t('in no article'),
    roles: l10n.t('Titles and roles'),
    articles: l10n.t('Articles'),
    events: l10n.t('Events'),
    quotes: l10n.t('Quotations'),
    company: l10n.t('Appears with'),
    mentionsByDate: l10n.t('Mentions by date'),
    mentionsByContext: l10n.t('Mentions by what follows'),
    nothing: l10n.t('None was found.'),
    noDate: l10n.t('no date'),
    columns: {
      date: l10n.t('Date'),
      article: l10n.t('Article'),
      mentions: l10n.t('Mentions'),
      event: l10n.t('Event'),
      status: l10n.t('Status'),
      who: l10n.t('Who'),
      whom: l10n.t('To whom'),
      where: l10n.t('Where'),
      source: l10n.t('Source'),
      name: l10n.t('Name'),
      type: l10n.t('Type'),
      paragraphs: l10n.t('Paragraphs'),
      articles: l10n.t('Articles'),
      firstTogether: l10n.t('First together'),
    },
  };
}

function wordsFor<K extends string>(keys: readonly K[], word: (key: K) => string): Record<K, string> {
  return Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<K, string>;
}
