import { env, l10n } from 'vscode';
import type { EventStatus, Participant, Stance } from '../../analysis/model.ts';
import type { EventSummary } from '../../corpus/articleSummary.ts';
import type { Saying } from '../../corpus/eventClues.ts';
import type { ToldEvent } from '../../corpus/toldEvents.ts';
import type { ReadEvent, ReadParticipant } from '../../marks/model.ts';
import { participantName } from '../../marks/participantName.ts';
import { statusWord } from '../words.ts';
import type { ReadFile } from './readFile.ts';

type Parties = Pick<EventSummary, 'kind' | 'status' | 'sources' | 'targets'>;

/**
 * "visit: Kim → Russia"; without parties the kind alone. What is no plain fact says so first, where no narrow view cuts
 * it off: "denied visit: Kim → Russia".
 */
export function eventTitle({ kind, status, sources, targets }: Parties): string {
  const what = qualified(kind, status);
  const who = list(sources);
  const whom = list(targets);
  if (who && whom) return l10n.t('{0}: {1} → {2}', what, who, whom);
  if (whom) return l10n.t('{0}: → {1}', what, whom);
  return who ? l10n.t('{0}: {1}', what, who) : what;
}

function qualified(kind: string, status: EventStatus): string {
  switch (status) {
    case 'happened':
      return kind;
    case 'did-not-happen':
      return l10n.t('no {0}', kind);
    default:
      return l10n.t('{0} {1}', statusWord(status), kind);
  }
}

/**
 * The parties as the text calls them, where that is part of their name; "he" and "the minister" by their name. "Kastria's finance
 * minister" and "Russian forces" act for a country and are not it: these as they are written, too.
 */
export function partiesOf({ text, reading }: ReadFile, event: ReadEvent): Parties {
  const words = (participant: ReadParticipant): string => {
    const written = participantName(text, [], participant);
    const name = participantName(text, reading.entities, participant);
    const mentions = reading.entities.find(({ id }) => id === participant.entity)?.mentions ?? [];
    const isEntity = mentions.some(({ start, end }) => start <= participant.start && participant.end <= end);
    return name.includes(written) || !isEntity ? written : name;
  };
  const inRole = (role: Participant['role']): readonly string[] => [
    ...new Set(event.participants.filter((participant) => participant.role === role).map(words)),
  ];
  return { kind: event.kind, status: event.status, sources: inRole('source'), targets: inRole('target') };
}

/** "denied by the Kremlin": the status, with whoever makes it no plain fact; undefined where a title says as much. */
export function statusRemark(status: EventStatus, says: readonly Saying[]): string | undefined {
  return status === 'happened' || says.some(({ stance }) => stance === 'deny' || stance === 'allege')
    ? statusWords(status, says)
    : undefined;
}

/** "denied by the Kremlin": the status, with whoever makes it no plain fact. */
export function statusWords(status: EventStatus, says: readonly Saying[]): string {
  const who = list(sayersWith(says, status === 'denied' ? ['deny'] : status === 'alleged' ? ['allege'] : []));
  if (!who) return statusWord(status);
  return status === 'denied' ? l10n.t('denied by {0}', who) : l10n.t('alleged by {0}', who);
}

/** By how many places and articles an event is told; undefined for a single one. */
export function toldWords({ tellings, articles }: ToldEvent): string | undefined {
  if (tellings.length === 1) return undefined;
  return articles === 1
    ? l10n.t('{0} places', tellings.length.toLocaleString())
    : l10n.t('{0} articles', articles.toLocaleString());
}

/** In what the tellings of an event differ, one remark for each: "disputed: denied by the Kremlin", "12 or 15". */
export function disagreementWords({ tellings, statuses, disagreement }: ToldEvent): readonly string[] {
  const others = statuses.slice(1).map((status) =>
    statusWords(
      status,
      tellings.filter((telling) => telling.status === status).flatMap(({ says }) => says),
    ),
  );
  const or = (values: readonly string[]): string => values.join(l10n.t(' or '));
  const { numbers, days } = disagreement;
  return [
    ...(disagreement.status ? [l10n.t('disputed: {0}', others.join(', '))] : []),
    ...(numbers.length > 0 ? [or(numbers.map((number) => number.toLocaleString()))] : []),
    ...(days.length > 0 ? [or(days.map((day) => dayWords(day) ?? day))] : []),
  ];
}

/** An ISO prefix in the words of the locale, short enough for a row: "2023", "Sep 2023", "Sep 5, 2023". */
export function dayWords(value: string | null): string | undefined {
  const date = new Date(value ?? NaN);
  if (value === null || Number.isNaN(date.getTime())) return undefined;
  if (value.length === 4) return value;
  return (value.length === 7 ? monthFormat() : dayFormat()).format(date);
}

/** Making a format takes longer than using it a hundred times. */
const monthFormat = once(() => dateFormat({ year: 'numeric', month: 'short' }));
const dayFormat = once(() => dateFormat({ dateStyle: 'medium' }));

function dateFormat(format: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(env.language, { ...format, timeZone: 'UTC' });
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Those who take one of these stances, each once. */
function sayersWith(says: readonly Saying[], stances: readonly Stance[]): readonly string[] {
  return [...new Set(says.filter(({ stance }) => stances.includes(stance)).map(({ who }) => who))];
}

function list(names: readonly string[]): string {
  return names.length > 2
    ? l10n.t('{0}, {1} and others', names[0] ?? '', names[1] ?? '')
    : names.join(l10n.t(' and '));
}
