import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { Span } from '../../src/analysis/model.ts';
import type { ReadEntity, ReadEvent } from '../../src/marks/model.ts';
import type { Grouping } from '../../src/corpus/eventGroups.ts';
import { eventsView } from '../../src/editor/views/eventsView.ts';
import { FolderEventRow } from '../../src/editor/views/folderEventRow.ts';
import type { ReadFile } from '../../src/editor/views/readFile.ts';
import type { Row } from '../../src/editor/views/row.ts';
import type { ToldEventRow } from '../../src/editor/views/toldEventRow.ts';
import { parseMarkers } from '../unit/markers.ts';

const HAPPENED = {
  origin: 'suggested',
  mark: null,
  lemma: 'visit',
  kind: 'visit',
  plover: 'CONSULT',
  cameo: '042',
  place: null,
  time: null,
  polarity: 'positive',
  tense: 'past',
  certainty: 'asserted',
  status: 'happened',
  attribution: [],
  confidence: 1,
} as const;

/** An article with one event per trigger; spans labelled source and target take part in the event of their id. */
function fileOf(marked: string, events: Readonly<Record<string, Partial<ReadEvent>>>): ReadFile {
  const { text, spans } = parseMarkers(marked);
  const readEvents = spans
    .filter(({ label }) => label === 'event')
    .map((trigger) => ({
      ...HAPPENED,
      id: `event:${trigger.id}`,
      trigger,
      participants: spans.flatMap(({ start, end, label, id }) =>
        id === trigger.id && (label === 'source' || label === 'target')
          ? [{ role: label, start, end, entity: null } as const]
          : [],
      ),
      ...events[trigger.id ?? ''],
    }));
  const nothing = { tags: [], marks: [], rejected: [], entities: [], dates: [], quotes: [], boilerplate: [] };
  const analysis = { version: 1, file: 'a.txt', sha256: '', language: 'en', published: null } as const;
  return {
    article: vscode.Uri.file('/a.txt'),
    text,
    reading: {
      ...nothing,
      analysis: { ...nothing, ...analysis, events: [] },
      events: readEvents,
    },
  };
}

/** The same with people of these names, who take part wherever they are named; so does whoever is theirs ("Kim’s aide"). */
function withEntities(
  marked: string,
  names: readonly string[],
  events: Readonly<Record<string, Partial<ReadEvent>>> = {},
): ReadFile {
  const file = fileOf(marked, events);
  const entityAt = ({ start, end }: Span) => {
    const words = file.text.slice(start, end);
    const name = names.find((one) => one === words || words.startsWith(`${one}’s `));
    return name === undefined ? null : `person:${name}`;
  };
  const entities = names.map((name): ReadEntity => {
    const start = file.text.indexOf(name);
    const mention = {
      start,
      end: start + name.length,
      kind: 'name',
      confidence: 1,
      origin: 'suggested',
    } as const;
    const id = `person:${name}`;
    const mentions = [{ ...mention, mark: null }];
    return { id, registered: null, own: [], type: 'person', name, aliases: [], titles: [], mentions };
  });
  const readEvents = file.reading.events.map((event) => ({
    ...event,
    participants: event.participants.map((one) => ({ ...one, entity: entityAt(one) })),
  }));
  return { ...file, reading: { ...file.reading, entities, events: readEvents } };
}

function rowsOf(file: ReadFile, grouping: Grouping = 'none', statements = false): readonly Row[] {
  return eventsView({ grouping, statements }).articleRows(file);
}

/** Rows as `label: description`, those of groups indented. */
async function outline(rows: readonly Row[], indent = ''): Promise<string[]> {
  const lines: string[] = [];
  for (const row of rows) {
    const { label, description } = row.item();
    lines.push(
      `${indent}${typeof label === 'string' ? label : (label?.label ?? '')}: ${String(description)}`,
    );
    if (row.members().length > 0) lines.push(...(await outline(row.members(), `${indent}  `)));
  }
  return lines;
}

function day(value: string) {
  return { start: 0, end: 1, value, from: value, to: value, precision: 'day' } as const;
}

describe('the view of events', () => {
  it('says who, whom and what, with the date and the status in words', () => {
    const [row] = rowsOf(
      fileOf('[[Kim|source#1]] [[visited|event#1]] [[Russia|target#1]] then.', {
        1: {
          time: {
            start: 0,
            end: 1,
            value: '2023-09-05',
            from: '2023-09-05',
            to: '2023-09-05',
            precision: 'day',
          },
        },
      }),
    );
    const item = row!.item();
    assert.equal(item.label, 'visit: Kim → Russia');
    assert.match(item.description as string, /^happened · .*2023$/);
    assert.equal(item.accessibilityInformation?.label, `visit: Kim → Russia, ${item.description as string}`);
  });

  it('calls those who act for somebody as the text does', () => {
    const rows = rowsOf(
      withEntities('[[Kim|source#1]] [[visited|event#1]] Oslo. [[Kim’s aide|source#2]] [[left|event#2]].', [
        'Kim',
      ]),
    );
    assert.deepEqual(
      rows.map((row) => row.item().label),
      ['visit: Kim', 'visit: Kim’s aide'],
    );
  });

  it('says plainly what was denied or only alleged, by word and by icon', () => {
    const items = rowsOf(
      fileOf(
        '[[Kim|source#1]] [[visited|event#1]]. [[Kim|source#2]] [[left|event#2]]. [[He|source#3]] [[ate|event#3]].',
        {
          1: { status: 'denied' },
          2: { status: 'alleged' },
        },
      ),
    ).map((row) => row.item());
    assert.deepEqual(
      items.map(({ label, description }) => [label, description]),
      [
        ['denied visit: Kim', ''],
        ['alleged visit: Kim', ''],
        ['visit: He', 'happened'],
      ],
    );
    assert.equal(new Set(items.map(({ iconPath }) => (iconPath as vscode.ThemeIcon).id)).size, 3);
  });

  it('lists what was only said when it is asked to', () => {
    const file = fileOf('[[He|source#1]] [[said|event#1]] so and [[left|event#2]].', {
      1: { plover: 'STATEMENT', kind: 'statement' },
    });
    assert.deepEqual(
      rowsOf(file).map(({ id }) => id),
      ['event:2'],
    );
    assert.deepEqual(
      rowsOf(file, 'none', true).map(({ id }) => id),
      ['event:1', 'event:2'],
    );
  });

  const AFFAIR = fileOf(
    '[[Kim|source#1]] [[visited|event#1]]. [[Lee|source#2]] [[struck|event#2]]. [[Kim|source#3]] [[visited|event#3]].',
    {
      1: { time: day('2023-09-05') },
      2: { kind: 'strike', status: 'denied', time: day('2022-01-01') },
      3: { status: 'planned' },
    },
  );

  it('groups by date, and keeps the undated apart', async () => {
    assert.deepEqual(await outline(rowsOf(AFFAIR, 'date')), [
      'Jan 1, 2022: 1',
      '  denied strike: Lee: Jan 1, 2022',
      'Sep 5, 2023: 1',
      '  visit: Kim: happened · Sep 5, 2023',
      'Undated: 1',
      '  planned visit: Kim: ',
    ]);
  });

  it('groups by kind and by status, with the icon of the status', async () => {
    assert.deepEqual(
      (await outline(rowsOf(AFFAIR, 'kind'))).filter((line) => !line.startsWith(' ')),
      ['visit: 2', 'strike: 1'],
    );
    const byStatus = rowsOf(AFFAIR, 'status').map((row) => row.item());
    assert.deepEqual(
      byStatus.map(({ label, iconPath }) => [label, (iconPath as vscode.ThemeIcon).id]),
      [
        ['denied', 'circle-slash'],
        ['happened', 'pass'],
        ['planned', 'watch'],
      ],
    );
  });

  it('groups by those who have a name and did it', async () => {
    const file = withEntities(
      '[[Kim|source#1]] and [[Lee|source#1]] [[met|event#1]], then [[Kim|source#2]] [[left|event#2]]. [[Rain|source#3]] [[fell|event#3]].',
      ['Kim', 'Lee'],
    );
    assert.deepEqual(
      (await outline(rowsOf(file, 'actor'))).map((line) => line.replace(/: happened$/, '')),
      [
        'Kim: 2',
        '  visit: Kim and Lee',
        '  visit: Kim',
        'Lee: 1',
        '  visit: Kim and Lee',
        'Nobody Named: 1',
        '  visit: Rain',
      ],
    );
  });

  it('shows an event once that several sentences tell, says where they differ, and lists the places', async () => {
    const denied = { start: 0, end: 5, entity: null, cue: 'deny', stance: 'deny' } as const;
    const file = withEntities(
      'Peskov. [[Kim|source#1]] [[visited|event#1]] [[Russia|target#1]]. [[Kim|source#2]] [[went|event#2]] to [[Russia|target#2]].',
      ['Kim', 'Russia'],
      { 2: { status: 'denied', attribution: [{ ...denied, end: 6 }] } },
    );
    const [row, ...others] = rowsOf(file);
    assert.deepEqual(others, []);
    const { label, description, contextValue } = row!.item();
    assert.equal(label, 'denied visit: Kim → Russia');
    assert.equal(description, '2 places · denied by Peskov · disputed: happened');
    assert.match(contextValue ?? '', /\bevent\b.*\bsuggestion\b/);
    assert.deepEqual(
      (await row!.children()).map(({ id }) => id),
      ['event:1/event:1', 'event:1/event:2'],
    );
    assert.deepEqual(
      (row as ToldEventRow).targets.map(({ event }) => event),
      ['event:1', 'event:2'],
      'a decision is about every place',
    );
  });

  it('opens an event to the places in the text that say what, who and whom', async () => {
    const [row] = rowsOf(fileOf('[[Kim|source#1]] [[visited|event#1]] [[Russia|target#1]].', {}));
    const children = await row!.children();
    assert.deepEqual(
      children.map((child) => (child.item().label as vscode.TreeItemLabel).label),
      ['What: visited', 'Who: Kim', 'To whom: Russia'],
    );
  });

  it('offers to decide about an event of the whole folder, and to take that back', () => {
    const event: Omit<FolderEventRow['data'], 'decided'> = {
      ...{ id: 'event:1', trigger: { start: 4, end: 11 }, file: 'file:///a.txt', published: null },
      ...{ kind: HAPPENED.kind, plover: HAPPENED.plover, status: HAPPENED.status },
      ...{ sources: ['Kim'], targets: [], parties: [], place: null, time: null, says: [] },
      clues: { sources: [], targets: [], place: null, topic: null, days: null, numbers: [] },
    };
    const menuOf = (decided: boolean) => new FolderEventRow({ ...event, decided }).item().contextValue;
    assert.match(menuOf(false) ?? '', /\bsuggestion\b/);
    assert.match(menuOf(true) ?? '', /\bremovable\b/);
  });
});
