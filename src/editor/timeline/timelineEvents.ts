import { l10n, Uri } from 'vscode';
import type { ToldEvent } from '../../corpus/toldEvents.ts';
import type { TimelineEvent } from '../../webview/timeline/protocol.ts';
import { intervalWords } from '../hovers/readable.ts';
import { baseName } from '../marks/paths.ts';
import { dayWords, disagreementWords, eventTitle, statusRemark, toldWords } from '../views/eventWords.ts';

/**
 * Events as the page of the timeline shows them: those with a date first, in the order of their first day.
 *
 * @param withArticle whether to name the article that tells one
 */
export function timelineEvents(told: readonly ToldEvent[], withArticle: boolean): readonly TimelineEvent[] {
  return told
    .map((event) => timelineEvent(event, withArticle))
    .sort((a, b) => (a.days?.[0] ?? Infinity) - (b.days?.[0] ?? Infinity) || 0);
}

/** Names of those who take part, by their key. */
export function partyNames(told: readonly ToldEvent[]): Readonly<Record<string, string>> {
  return Object.fromEntries(told.flatMap(({ main }) => main.parties.map(({ key, name }) => [key, name])));
}

function timelineEvent(event: ToldEvent, withArticle: boolean): TimelineEvent {
  const { main, tellings, statuses } = event;
  const [status = main.status] = statuses;
  const { days } = main.clues;
  const says = tellings.filter((telling) => telling.status === status).flatMap((telling) => telling.says);
  const remarks = [
    toldWords(event),
    statusRemark(status, says),
    ...disagreementWords(event),
    withArticle && event.articles === 1 ? baseName(Uri.parse(main.file)) : undefined,
  ];
  return {
    id: event.id,
    title: eventTitle({ ...main, status }),
    kind: main.kind,
    status,
    parties: [...new Set(main.parties.map(({ key }) => key))],
    days: days && [dayNumber(days[0]), dayNumber(days[1])],
    when: days ? (dayWords(main.time) ?? intervalWords({ from: days[0], to: days[1] }) ?? days[0]) : '',
    told: days || main.published === null ? null : dayNumber(main.published),
    whenTold:
      days || main.published === null ? '' : l10n.t('told {0}', dayWords(main.published) ?? main.published),
    remark: remarks.filter(Boolean).join(' · '),
  };
}

/** Days since 1970. */
function dayNumber(iso: string): number {
  return Math.floor(Date.parse(iso) / 86_400_000);
}
