import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { describeEvent, eventAt, names, readText, who } from './readEvents.ts';

/** Code and status of the event at a word. */
function reading(text: string, word: string): string {
  const { plover, status } = eventAt(readText(text), word);
  return `${plover} ${status}`;
}

describe('events in sentences of the news', () => {
  it('codes a future kindness as AGREE and future harm as THREATEN', () => {
    assert.equal(reading('Norway will send aid to Ukraine next year.', 'send'), 'AGREE planned');
    assert.equal(reading('Turkey will impose sanctions on Greece next year.', 'impose'), 'THREATEN planned');
  });

  it('keeps the code of a deed that is only possible', () => {
    assert.equal(reading('Norway may send aid to Ukraine.', 'send'), 'AID possible');
  });

  it('codes a coming meeting as AGREE and keeps its kind', () => {
    const event = eventAt(readText('Emmanuel Macron will meet Olaf Scholz in Berlin.'), 'meet');
    assert.equal(event.plover, 'AGREE');
    assert.equal(event.kind, 'meeting');
    assert.equal(event.status, 'planned');
  });

  it('reads orders, pleas and demands with whom they address', () => {
    const read = readText('Germany urged Poland to open its border.');
    const event = eventAt(read, 'urged');
    assert.equal(event.plover, 'REQUEST');
    assert.deepEqual(names(read, event, 'source'), ['Germany']);
    assert.deepEqual(names(read, event, 'target'), ['Poland']);
  });

  it('addresses a demand to the subject of its clause', () => {
    const read = readText('France demanded that Iran release the prisoners.');
    assert.deepEqual(names(read, eventAt(read, 'demanded'), 'target'), ['Iran']);
    assert.equal(eventAt(read, 'release').status, 'requested');
  });

  it('hears a demand in what somebody says another must do', () => {
    const read = readText('France said that Iran must release the prisoners.');
    const demand = eventAt(read, 'must');
    assert.equal(demand.plover, 'REQUEST');
    assert.deepEqual(names(read, demand, 'source'), ['France']);
    assert.deepEqual(names(read, demand, 'target'), ['Iran']);
  });

  it('lends a light verb the code of its noun', () => {
    assert.equal(reading('France and Germany held talks in Paris.', 'talks'), 'CONSULT happened');
    assert.equal(reading('Israel launched an attack on Syria.', 'attack'), 'ASSAULT happened');
  });

  it('turns the noun round where the subject suffers it', () => {
    const read = readText('Russia faces sanctions from Japan.');
    const event = eventAt(read, 'sanctions');
    assert.deepEqual(names(read, event, 'target'), ['Russia']);
  });

  it('gives forces to the country that they are named after', () => {
    const read = readText('Russia sent soldiers to the border. Russian forces attacked Ukraine on Monday.');
    const event = eventAt(read, 'attacked');
    assert.deepEqual(names(read, event, 'source'), ['Russia']);
    assert.deepEqual(names(read, event, 'target'), ['Ukraine']);
    assert.equal(event.time?.value, '2023-09-11');
  });

  it('dates what happened "when", not what ended "since"', () => {
    const read = readText('It was the first visit by Merkel to Japan since 2008, when she met Abe in Kyoto.');
    assert.equal(eventAt(read, 'visit').time, null);
    assert.equal(eventAt(read, 'met').time?.value, '2008');
  });

  it('keeps participants without a name as what they are', () => {
    const read = readText('Thousands of protesters marched in Nairobi on Sunday.');
    const event = eventAt(read, 'marched');
    assert.equal(event.plover, 'PROTEST');
    assert.deepEqual(who(read, event, 'source'), ['protesters']);
    assert.deepEqual(names(read, event, 'source'), ['?']);
  });

  it('reads both parties of a nominal event with "between"', () => {
    const read = readText('The meeting between Emmanuel Macron and Olaf Scholz took place in Berlin.');
    assert.deepEqual(names(read, eventAt(read, 'meeting'), 'source'), ['Emmanuel Macron', 'Olaf Scholz']);
  });

  it('shares the subject between verbs joined by "and"', () => {
    const read = readText('Emmanuel Macron visited Berlin and met Olaf Scholz.');
    assert.deepEqual(names(read, eventAt(read, 'met'), 'source'), ['Emmanuel Macron', 'Olaf Scholz']);
  });

  it('says "reportedly" with nobody behind it', () => {
    const event = eventAt(readText('Iran reportedly attacked Iraq.'), 'attacked');
    assert.equal(event.status, 'alleged');
    assert.deepEqual(
      event.attribution.map(({ entity, stance }) => [entity, stance]),
      [[null, 'allege']],
    );
  });

  it('names who reports behind "according to"', () => {
    const read = readText('Iran attacked Iraq, according to Turkey.');
    const [attribution] = eventAt(read, 'attacked').attribution;
    assert.equal(attribution?.cue, 'according to');
    assert.equal(read.entities.find(({ id }) => id === attribution?.entity)?.name, 'Turkey');
  });

  it('reads a plain negation', () => {
    assert.equal(reading('Emmanuel Macron did not visit Berlin.', 'visit'), 'CONSULT did-not-happen');
    assert.equal(reading('Emmanuel Macron never visited Berlin.', 'visited'), 'CONSULT did-not-happen');
  });

  it('reads resignations, deaths and elections', () => {
    assert.equal(reading('Boris Johnson resigned on Thursday.', 'resigned'), 'RETREAT happened');
    assert.equal(reading('Angela Merkel was elected chancellor in 2005.', 'elected'), 'GENERAL happened');
    const read = readText('Queen Elizabeth died in Scotland on Thursday.');
    const died = eventAt(read, 'died');
    assert.equal(died.kind, 'death');
    assert.equal(died.participants[0]?.role, 'target');
  });

  it('tells nothing of things that act on nobody', () => {
    const { text, events } = readText(
      'The weather was fine. Prices rose again, and the shop met its target.',
    );
    assert.deepEqual(events.map(describeEvent(text)), []);
  });

  it('gives every event of an article a number of its own', () => {
    const { events } = readText('France met Germany. Iran attacked Iraq.');
    assert.deepEqual(
      events.map(({ id }) => id),
      ['event:1', 'event:2'],
    );
  });
});
