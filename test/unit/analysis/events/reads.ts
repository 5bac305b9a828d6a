import assert from 'node:assert/strict';
import { it } from 'mocha';
import type { EventStatus, PloverCode } from '../../../../src/analysis/model.ts';
import { eventAt, readText, who } from './readEvents.ts';

/** What a careful reader sees in one event of a text; what is left out is not asked for. */
export interface Reading {
  readonly text: string;
  /** A word of the trigger. */
  readonly at: string;
  readonly code: PloverCode;
  readonly kind?: string;
  readonly source?: readonly string[];
  readonly target?: readonly string[];
  readonly place?: string | null;
  readonly time?: string | null;
  readonly status?: EventStatus;
}

/** A test that one event of a text is read so. */
export function reads(title: string, { text, at, ...expected }: Reading): void {
  it(title, () => {
    const read = readText(text);
    const event = eventAt(read, at);
    const given = {
      code: event.plover,
      kind: event.kind,
      source: who(read, event, 'source'),
      target: who(read, event, 'target'),
      place: event.place && read.text.slice(event.place.start, event.place.end),
      time: event.time?.value ?? null,
      status: event.status,
    };
    assert.deepEqual({ ...given, ...expected }, given);
  });
}
