import { env, l10n } from 'vscode';
import { EVENT_STATUSES, type EventStatus } from '../../analysis/model.ts';
import type { TimelineTexts } from '../../webview/timeline/protocol.ts';
import { statusWord } from '../words.ts';

/** The words of the page, in the editor's language. */
export function timelineTexts(): TimelineTexts {
  const statuses = EVENT_STATUSES.map((status) => [status, statusWord(status)] as const);
  return {
    language: env.language,
    statuses: Object.fromEntries(statuses) as Record<EventStatus, string>,
    filters: l10n.t('Filters'),
    search: l10n.t('Search in events'),
    who: l10n.t('Who'),
    everybody: l10n.t('everybody'),
    kind: l10n.t('Kind'),
    everyKind: l10n.t('every kind'),
    status: l10n.t('Status'),
    thisArticle: l10n.t('This Article'),
    allArticles: l10n.t('All Articles'),
    scope: l10n.t('Events of'),
    zoomIn: l10n.t('Zoom in'),
    zoomOut: l10n.t('Zoom out'),
    fit: l10n.t('Show All'),
    placeUndated: l10n.t('Undated at Their Article’s Date'),
    asList: l10n.t('Show as List'),
    asTimeline: l10n.t('Show as Timeline'),
    saveSvg: l10n.t('Save SVG…'),
    savePng: l10n.t('Save PNG…'),
    chart: l10n.t(
      'Timeline, {0} events. Left and right arrow go from event to event, Enter opens one, plus and minus zoom.',
    ),
    crowd: l10n.t('{0} events, {1} to {2}: zoom in'),
    list: l10n.t('Events'),
    undated: l10n.t('Undated'),
    more: l10n.t('Show more'),
    nothing: l10n.t('No events to show.'),
    events: l10n.t('{0} events'),
    earlier: l10n.t('{0} earlier'),
    later: l10n.t('{0} later'),
    undatedCount: l10n.t('{0} undated'),
  };
}
