import { l10n, window } from 'vscode';
import { PLOVER_CODES, type PloverCode } from '../../analysis/model.ts';
import { eventKinds, type EventKind } from '../../marks/eventKinds.ts';
import type { EventCorrection, FolderFile, ReadEvent } from '../../marks/model.ts';
import { participantName } from '../../marks/participantName.ts';
import type { SidecarEdit } from '../../marks/sidecarFile.ts';
import { codeWord, entityTypeWord } from '../words.ts';
import { answerIn, answersIn } from './answers.ts';
import type { DecisionServices } from './decisionServices.ts';
import { MarkMaker } from './markMaker.ts';
import { pick } from './pick.ts';
import { caretIn } from './suggestions.ts';
import { placesOf, type Place } from './targets.ts';

/**
 * Says what kind of event something is.
 *
 * @param args rows or targets, or nothing for the caret; `{kind}`, with `{code}` for a kind of one's own, in a keybinding
 *   answers the questions
 */
export async function changeEventKind(services: DecisionServices, ...args: unknown[]): Promise<void> {
  await change(services, args, async (event, { article }) => {
    const kinds = knownKinds(await services.folderFiles.load(article));
    const kind = answerIn(args[0], 'kind') ?? (await askKind(event, kinds));
    if (!kind) return undefined;
    const code = codeOf(kind, event, kinds) ?? codeIn(args[0]) ?? (await askCode(kind));
    return code && { kind, code };
  });
}

/**
 * Says who takes part in an event.
 *
 * @param args as above; `{source}` and `{target}`, lists of names, in a keybinding answer the questions
 */
export async function changeEventParties(services: DecisionServices, ...args: unknown[]): Promise<void> {
  await change(services, args, async (event, place) => {
    const ask = async (role: 'source' | 'target', title: string) =>
      answersIn(args[0], role) ?? (await askParties(event, place, role, title));
    const source = await ask('source', l10n.t('Who Does It: {0}', event.kind));
    const target = source && (await ask('target', l10n.t('To Whom: {0}', event.kind)));
    return source && target && { source, target };
  });
}

/** Asks once, about the first of the events that are meant, and keeps the answer for all of them. */
async function change(
  { readings, sidecars }: DecisionServices,
  args: readonly unknown[],
  ask: (event: ReadEvent, place: Place) => Promise<EventCorrection | undefined>,
): Promise<void> {
  const places = await placesOf(readings, args);
  const meant = places.flatMap((place) => eventsIn(place).map((event) => ({ place, event })));
  const [first] = meant;
  if (!first) {
    throw new Error(l10n.t('There is no event here. Put the caret on a word that is marked as one.'));
  }
  const correction = await ask(first.event, first.place);
  if (!correction) return;
  for (const place of places) {
    const maker = new MarkMaker(place);
    const edits = eventsIn(place).map((event) => correct(event, place, maker, correction));
    if (edits.length > 0) await sidecars.edit(place.article, [...maker.hash(), ...edits]);
  }
}

/** A correction is a decision that stands: it accepts the event, and adds to what was said of it before. */
function correct(
  event: ReadEvent,
  { reading }: Place,
  maker: MarkMaker,
  correction: EventCorrection,
): SidecarEdit {
  const known = reading.marks.find(({ id }) => id === event.mark);
  const mark = known ? maker.again(known) : maker.mark(event.trigger, 'event');
  return { type: 'addMark', mark: { ...mark, event: { ...known?.event, ...correction } } };
}

function eventsIn(place: Place): readonly ReadEvent[] {
  const { events } = place.reading;
  if (place.targets.length > 0) {
    const ids = new Set(place.targets.map(({ event }) => event));
    return events.filter(({ id }) => ids.has(id));
  }
  const caret = caretIn(place);
  return events.filter(({ trigger }) => trigger.start <= caret && caret <= trigger.end).slice(0, 1);
}

type Kind = Pick<EventKind, 'kind' | 'code'>;

/** The folder's own kinds, then those that Pressmark brings. */
function knownKinds(folder: FolderFile | undefined): readonly Kind[] {
  const own = new Map((folder?.events ?? []).map(({ kind, code }) => [kind, { kind, code }]));
  return [...own.values(), ...eventKinds().filter(({ kind }) => !own.has(kind))];
}

async function askKind({ kind, lemma }: ReadEvent, kinds: readonly Kind[]): Promise<string | undefined> {
  const chosen = await pick({
    title: l10n.t('Kind of Event: {0}', lemma),
    placeholder: l10n.t('Choose a kind, or type a new one'),
    choices: kinds
      .toSorted((a, b) => Number(b.kind === kind) - Number(a.kind === kind))
      .map((one) => ({ name: one.kind, description: codeWord(one.code) })),
    asNew: (typed) => l10n.t('New kind "{0}"', typed),
  });
  return chosen?.[0];
}

/** The code of a kind that is known; a meeting or a visit that is still to come is an agreement to hold it. */
function codeOf(kind: string, event: ReadEvent, kinds: readonly Kind[]): PloverCode | undefined {
  if (kind === event.kind) return event.plover;
  const code = kinds.find((one) => one.kind === kind)?.code;
  return code === 'CONSULT' && event.tense === 'future' ? 'AGREE' : code;
}

function codeIn(argument: unknown): PloverCode | undefined {
  const code = answerIn(argument, 'code');
  return PLOVER_CODES.find((one) => one === code);
}

async function askCode(kind: string): Promise<PloverCode | undefined> {
  const items = PLOVER_CODES.map((code) => ({ code, label: code, description: codeWord(code) }));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Code of "{0}"', kind),
    placeHolder: l10n.t('Under which code does it count?'),
    matchOnDescription: true,
  });
  return chosen?.code;
}

/** Lets a person tick names of the article, or type words of it. */
function askParties(
  event: ReadEvent,
  { text, reading }: Place,
  role: 'source' | 'target',
  title: string,
): Promise<readonly string[] | undefined> {
  const now = event.participants.filter((one) => one.role === role);
  return pick({
    title,
    placeholder: l10n.t('Tick names, or type words of the article'),
    ticked: [...new Set(now.map((one) => participantName(text, reading.entities, one)))],
    choices: reading.entities
      .toSorted((a, b) => b.mentions.length - a.mentions.length)
      .map(({ name, type }) => ({ name, description: entityTypeWord(type) })),
    asNew: (typed) => l10n.t('"{0}", as written', typed),
  });
}
