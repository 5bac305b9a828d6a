import { l10n, type MarkdownString } from 'vscode';
import type { ParticipantRole } from '../../analysis/model.ts';
import type { ReadEvent } from '../../marks/model.ts';
import { participantName } from '../../marks/participantName.ts';
import { COMMANDS } from '../ids.ts';
import { roleWord, stanceWord, statusWord } from '../words.ts';
import { decisionLinks, HoverText } from './hoverText.ts';
import { originWord } from './nameHover.ts';
import { intervalWords, nameAt, type ReadText } from './readable.ts';

const ROLES: readonly ParticipantRole[] = ['source', 'target', 'topic', 'instrument'];

/** Who does what to whom, where and when, whether it happened, and who says so. */
export function eventHover(article: string, event: ReadEvent, read: ReadText): MarkdownString {
  const hover = new HoverText().heading(event.kind, statusWord(event.status), originWord(event.origin));
  for (const role of ROLES) {
    const participants = event.participants.filter((participant) => participant.role === role);
    hover.line(
      roleWord(role),
      participants.map((participant) => participantName(read.text, read.reading.entities, participant)),
    );
  }
  const { place, time, trigger } = event;
  const sayers = event.attribution.map(
    (level) => `${nameAt(read, level, level.entity)} (${stanceWord(level.stance)})`,
  );
  return hover
    .line(l10n.t('Where'), place ? [nameAt(read, place, place.entity)] : [])
    .line(l10n.t('When'), time ? [intervalWords(time) ?? read.text.slice(time.start, time.end)] : [])
    .line(l10n.t('Source'), sayers.length > 0 ? sayers : [l10n.t('the article itself')])
    .line(l10n.t('Code'), [event.cameo === null ? event.plover : `${event.plover} (CAMEO ${event.cameo})`])
    .links({ article, event: event.id, span: { start: trigger.start, end: trigger.end } }, [
      { command: COMMANDS.nextEvent, icon: 'arrow-down', title: l10n.t('Next event') },
      { command: COMMANDS.showEvents, icon: 'calendar', title: l10n.t('Show in Events') },
      ...decisionLinks(event.mark === null),
      { command: COMMANDS.changeEventKind, icon: 'symbol-event', title: l10n.t('Kind…') },
      { command: COMMANDS.changeEventParties, icon: 'account', title: l10n.t('Who…') },
    ])
    .build();
}
