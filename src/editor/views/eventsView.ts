import { l10n, ThemeIcon } from 'vscode';
import { summarizeArticle } from '../../corpus/articleSummary.ts';
import { groupEvents, type EventGroup, type Grouping } from '../../corpus/eventGroups.ts';
import { storiesOf, toldEvents, type ToldEvent } from '../../corpus/toldEvents.ts';
import type { ReadEvent } from '../../marks/model.ts';
import { isPlainStatement } from '../../marks/plainStatement.ts';
import type { FolderReader } from '../folder/folderReader.ts';
import { VIEWS } from '../ids.ts';
import { statusWord } from '../words.ts';
import { EventGroupRow } from './eventGroupRow.ts';
import { EventRow } from './eventRow.ts';
import { dayWords } from './eventWords.ts';
import { FolderEventRow } from './folderEventRow.ts';
import { statusIcon } from './icons.ts';
import type { ReadFile } from './readFile.ts';
import type { Row } from './row.ts';
import { ToldEventRow } from './toldEventRow.ts';
import { all, type ViewContent } from './viewContent.ts';
import type { ViewState } from './viewState.ts';

export type EventOptions = Pick<ViewState, 'grouping' | 'statements'>;

/** Events, each once however many places tell it, in groups as a person chose; plain statements only on request. */
export function eventsView(options: EventOptions): ViewContent {
  return {
    view: VIEWS.events,
    options: () => `${options.grouping} ${options.statements}`,
    articleRows: (file) => articleEventRows(file, options),
    folderRows: (folder) => all(folderEventRows(folder, options)),
  };
}

/** The events of one article, each once. In the order of the text as long as they are not grouped by something else. */
export function toldInArticle({ article, text, reading }: ReadFile): readonly ToldEvent[] {
  const { events, published } = summarizeArticle(text, reading);
  const file = article.toString();
  return toldEvents([storiesOf(events.map((event) => ({ ...event, file, published })))]).toSorted(
    (a, b) => (a.tellings[0]?.trigger.start ?? 0) - (b.tellings[0]?.trigger.start ?? 0),
  );
}

function articleEventRows(file: ReadFile, options: EventOptions): readonly Row[] {
  const events = new Map(file.reading.events.map((event) => [event.id, event]));
  const rowOf = ({ id }: Pick<ReadEvent, 'id'>, under: string): readonly Row[] => {
    const event = events.get(id);
    return event ? [new EventRow(file, event, under)] : [];
  };
  return rows(toldInArticle(file), options, (told, under) =>
    told.tellings.length === 1
      ? rowOf(told.main, under)
      : [new ToldEventRow(under + told.main.id, told, (telling, row) => rowOf(telling, `${row}/`))],
  );
}

function folderEventRows({ index, progress }: FolderReader, options: EventOptions): readonly Row[] {
  return rows(index.toldEvents(progress !== undefined), options, (told, under) =>
    told.tellings.length === 1
      ? [new FolderEventRow(told.main, under)]
      : [new ToldEventRow(under + told.id, told, (telling, row) => [new FolderEventRow(telling, `${row}/`)])],
  );
}

/** @param rowOf makes the row of an event; `under` goes before its id, because one event may stand under two headings */
function rows(
  told: readonly ToldEvent[],
  { grouping, statements }: EventOptions,
  rowOf: (told: ToldEvent, under: string) => readonly Row[],
): readonly Row[] {
  const shown = statements ? told : told.filter(({ main }) => !isPlainStatement(main));
  if (grouping === 'none') return shown.flatMap((event) => rowOf(event, ''));
  return groupEvents(shown, grouping).map(
    (group) =>
      new EventGroupRow(
        {
          id: `${grouping}:${group.key}`,
          ...headingOf(group, grouping),
          rowOf: (event, id) => rowOf(event, `${id}/`),
        },
        group.events,
      ),
  );
}

function headingOf(
  { key, name, events }: EventGroup,
  grouping: Exclude<Grouping, 'none'>,
): { readonly label: string; readonly icon: ThemeIcon; readonly open: boolean } {
  switch (grouping) {
    case 'date':
      return key === ''
        ? { label: l10n.t('Undated'), icon: new ThemeIcon('question'), open: false }
        : { label: dayWords(key) ?? key, icon: new ThemeIcon('calendar'), open: true };
    case 'kind':
      return { label: name, icon: new ThemeIcon('symbol-event'), open: false };
    case 'actor':
      return key === ''
        ? { label: l10n.t('Nobody Named'), icon: new ThemeIcon('question'), open: false }
        : { label: name, icon: new ThemeIcon('account'), open: false };
    case 'status': {
      const status = events[0]?.statuses[0] ?? 'happened';
      return { label: statusWord(status), icon: statusIcon(status), open: true };
    }
  }
}
