import { l10n } from 'vscode';
import type {
  BoilerplateKind,
  EntityType,
  EventStatus,
  ParticipantRole,
  PloverCode,
  Stance,
} from '../analysis/model.ts';

/** The words of an analysis as people read them. */
export function entityTypeWord(type: EntityType): string {
  switch (type) {
    case 'person':
      return l10n.t('person');
    case 'organization':
      return l10n.t('organisation');
    case 'place':
      return l10n.t('place');
    case 'equipment':
      return l10n.t('equipment');
    case 'other':
      return l10n.t('other name');
  }
}

export function statusWord(status: EventStatus): string {
  switch (status) {
    case 'happened':
      return l10n.t('happened');
    case 'ongoing':
      return l10n.t('ongoing');
    case 'planned':
      return l10n.t('planned');
    case 'possible':
      return l10n.t('possible');
    case 'hypothetical':
      return l10n.t('hypothetical');
    case 'requested':
      return l10n.t('requested');
    case 'alleged':
      return l10n.t('alleged');
    case 'denied':
      return l10n.t('denied');
    case 'did-not-happen':
      return l10n.t('did not happen');
  }
}

export function roleWord(role: ParticipantRole): string {
  switch (role) {
    case 'source':
      return l10n.t('Who');
    case 'target':
      return l10n.t('To whom');
    case 'topic':
      return l10n.t('About');
    case 'instrument':
      return l10n.t('With');
  }
}

export function stanceWord(stance: Stance): string {
  switch (stance) {
    case 'assert':
      return l10n.t('says so');
    case 'allege':
      return l10n.t('alleges it');
    case 'deny':
      return l10n.t('denies it');
    case 'doubt':
      return l10n.t('doubts it');
  }
}

/** What events of a code are about. */
export function codeWord(code: PloverCode): string {
  switch (code) {
    case 'AGREE':
      return l10n.t('agrees, promises, plans together');
    case 'CONSULT':
      return l10n.t('meets, visits, talks');
    case 'SUPPORT':
      return l10n.t('supports, praises, apologises');
    case 'CONCEDE':
      return l10n.t('yields, eases, lets go');
    case 'COOPERATE':
      return l10n.t('works or trades together');
    case 'AID':
      return l10n.t('gives help, money, arms');
    case 'RETREAT':
      return l10n.t('withdraws, releases, resigns');
    case 'REQUEST':
      return l10n.t('asks, demands, urges');
    case 'ACCUSE':
      return l10n.t('accuses, criticises, sues');
    case 'REJECT':
      return l10n.t('refuses, vetoes, defies');
    case 'THREATEN':
      return l10n.t('threatens, warns');
    case 'PROTEST':
      return l10n.t('demonstrates, strikes, riots');
    case 'SANCTION':
      return l10n.t('breaks off, punishes, embargoes');
    case 'MOBILIZE':
      return l10n.t('moves forces, drills');
    case 'COERCE':
      return l10n.t('arrests, seizes, restricts');
    case 'ASSAULT':
      return l10n.t('attacks, kills, abducts');
    case 'STATEMENT':
      return l10n.t('says, denies, declines to comment');
    case 'TRAVEL':
      return l10n.t('goes somewhere');
    case 'GENERAL':
      return l10n.t('happens outside politics');
  }
}

export function boilerplateWord(kind: BoilerplateKind): string {
  switch (kind) {
    case 'comment-form':
      return l10n.t('comment form');
    case 'related':
      return l10n.t('related articles');
    case 'promotion':
      return l10n.t('promotion');
    case 'navigation':
      return l10n.t('navigation');
    case 'section-label':
      return l10n.t('section label');
    case 'byline':
      return l10n.t('byline');
    case 'date':
      return l10n.t('date line');
    case 'credit':
      return l10n.t('credit');
    case 'caption':
      return l10n.t('caption');
    case 'duplicate':
      return l10n.t('repeated text');
    case 'legal':
      return l10n.t('legal notice');
    case 'advertisement':
      return l10n.t('advertisement');
    case 'other':
      return l10n.t('left over from the page');
  }
}
