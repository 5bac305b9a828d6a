import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { eventAt, names, readText, who } from './readEvents.ts';

/** Sentences that introduce the people of the cases, as an article does before it comes to them. */
const CAST =
  'North Korean leader Kim Jong Un and Russian President Vladimir Putin run two countries. ' +
  'Kremlin spokesman Dmitry Peskov works in Moscow, Defence Minister Sergei Shoigu in the ministry. ';

describe('the thirteen cases of the design', () => {
  it('takes both sides of a meeting as sources and keeps the place apart', () => {
    const read = readText('Kim Jong Un met Vladimir Putin at Vostochny.');
    const met = eventAt(read, 'met');
    assert.equal(met.plover, 'CONSULT');
    assert.deepEqual(who(read, met, 'source'), ['Kim Jong Un', 'Vladimir Putin']);
    assert.equal(met.status, 'happened');
    assert.equal(met.place && read.text.slice(met.place.start, met.place.end), 'Vostochny');
  });

  it('reads visitor and host of a nominal visit', () => {
    const read = readText(`${CAST}The trip followed a visit to Pyongyang by Sergei Shoigu.`);
    const visit = eventAt(read, 'visit');
    assert.equal(visit.plover, 'CONSULT');
    assert.deepEqual(names(read, visit, 'source'), ['Sergei Shoigu']);
    assert.deepEqual(names(read, visit, 'target'), ['Pyongyang']);
  });

  it('turns a passive round, and invents no agent', () => {
    const welcomed = readText('Kim Jong Un was welcomed by Oleg Kozlov.');
    const event = eventAt(welcomed, 'welcomed');
    assert.deepEqual(names(welcomed, event, 'source'), ['Oleg Kozlov']);
    assert.deepEqual(names(welcomed, event, 'target'), ['Kim Jong Un']);
    const greeted = readText('Kim Jong Un was greeted with flowers.');
    assert.deepEqual(who(greeted, eventAt(greeted, 'greeted'), 'source'), []);
    assert.deepEqual(names(greeted, eventAt(greeted, 'greeted'), 'target'), ['Kim Jong Un']);
  });

  it('gives a denied signing to the one who denies it', () => {
    const read = readText(`${CAST}Dmitry Peskov denied that any arms deal was signed.`);
    const signing = eventAt(read, 'signed');
    assert.equal(signing.status, 'denied');
    const [attribution] = signing.attribution;
    assert.equal(attribution?.stance, 'deny');
    assert.equal(read.entities.find(({ id }) => id === attribution?.entity)?.name, 'Dmitry Peskov');
    const denial = eventAt(read, 'denied');
    assert.equal(denial.plover, 'STATEMENT');
    assert.deepEqual(names(read, denial, 'source'), ['Dmitry Peskov']);
  });

  it('finds no deal where somebody declines to comment on one', () => {
    const read = readText(`${CAST}Dmitry Peskov declined to comment on an arms deal.`);
    const said = read.events.filter(({ trigger }) => trigger.start > CAST.length);
    assert.deepEqual(
      said.map(({ plover }) => plover),
      ['STATEMENT'],
    );
  });

  it('reads a condition and what hangs on it as hypothetical', () => {
    const read = readText('If North Korea supplied arms to Russia, it would face sanctions.');
    assert.equal(eventAt(read, 'supplied').status, 'hypothetical');
    assert.equal(eventAt(read, 'sanctions').status, 'hypothetical');
  });

  it('reads "failed to" as not done and "refused to rule out" as possible', () => {
    const failed = readText('Russia and North Korea failed to reach an agreement.');
    const agreement = eventAt(failed, 'agreement');
    assert.equal(agreement.plover, 'AGREE');
    assert.equal(agreement.status, 'did-not-happen');
    const refused = readText('Dmitry Peskov refused to rule out a deal between Russia and North Korea.');
    assert.equal(eventAt(refused, 'refused').plover, 'REJECT');
    assert.equal(eventAt(refused, 'refused').status, 'happened');
    assert.equal(eventAt(refused, 'deal').status, 'possible');
  });

  it('tells a summons and its purpose once', () => {
    const read = readText(
      'South Korea summoned the Russian ambassador to express concern over the visit. Russia did not reply.',
    );
    const accusations = read.events.filter(({ plover }) => plover === 'ACCUSE');
    assert.equal(accusations.length, 1);
    assert.deepEqual(names(read, accusations[0]!, 'source'), ['South Korea']);
    assert.deepEqual(names(read, accusations[0]!, 'target'), ['Russia']);
  });

  it('takes inspected jets for no party', () => {
    const read = readText('Kim Jong Un inspected fighter jets in Vladivostok.');
    const inspection = eventAt(read, 'inspected');
    assert.equal(inspection.plover, 'CONSULT');
    assert.deepEqual(who(read, inspection, 'target'), []);
    assert.equal(
      inspection.place && read.text.slice(inspection.place.start, inspection.place.end),
      'Vladivostok',
    );
  });

  it('looks through a relative clause', () => {
    const read = readText(
      'Kim Jong Un, who is making his first trip since 2019, said that the weather was fine.',
    );
    const trip = eventAt(read, 'trip');
    assert.deepEqual(names(read, trip, 'source'), ['Kim Jong Un']);
    assert.equal(trip.status, 'ongoing');
    assert.deepEqual(names(read, eventAt(read, 'said'), 'source'), ['Kim Jong Un']);
  });

  it('reads the first person of a quotation as its speaker', () => {
    const read = readText('“We will always support Moscow,” Kim Jong Un told Vladimir Putin.');
    const support = eventAt(read, 'support');
    assert.deepEqual(names(read, support, 'source'), ['Kim Jong Un']);
    assert.deepEqual(names(read, support, 'target'), ['Moscow']);
    assert.equal(read.quotes[0]?.speaker, support.participants[0]?.entity);
  });

  it('dates an event by the expression that stands with it', () => {
    const bracket = readText('Kim Jong Un met Vladimir Putin on Tuesday (5 Sept) in Vladivostok.');
    assert.equal(eventAt(bracket, 'met').time?.value, '2023-09-05');
    const plain = readText('Kim Jong Un met Vladimir Putin on Tuesday.');
    assert.equal(eventAt(plain, 'met').time?.value, '2023-09-12');
  });

  it('makes no cross product of two pairs', () => {
    const read = readText(
      'North Korea and Russia’s plan to cooperate was condemned by the United States and Japan.',
    );
    assert.deepEqual(
      read.events.map(({ plover }) => plover),
      ['AGREE', 'ACCUSE'],
    );
    assert.deepEqual(names(read, read.events[0]!, 'source'), ['North Korea', 'Russia']);
    assert.deepEqual(names(read, read.events[1]!, 'source'), ['United States', 'Japan']);
  });
});
