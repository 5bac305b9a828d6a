import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { eventAt, names, readText, who } from './readEvents.ts';

describe('happenings of the news beyond politics', () => {
  it('tells what befell people who are only counted', () => {
    const killed = readText('Four people were killed and two passengers were hurt on Monday.');
    assert.equal(eventAt(killed, 'killed').plover, 'ASSAULT');
    assert.deepEqual(who(killed, eventAt(killed, 'killed'), 'target'), ['people']);
    assert.equal(eventAt(killed, 'hurt').plover, 'GENERAL');
    const missing = readText('Another 25 people were still missing.');
    assert.equal(eventAt(missing, 'missing').kind, 'disappearance');
  });

  it('needs no party for what happens to a thing', () => {
    const storm = readText('The cyclone crossed the coast at dawn. The airport was closed until Friday.');
    assert.equal(eventAt(storm, 'crossed').kind, 'disaster');
    assert.equal(eventAt(storm, 'closed').kind, 'closure');
    const market = readText('Shares of the brewer fell 6 percent.');
    assert.equal(eventAt(market, 'fell').kind, 'market move');
  });

  it('reads what the subject undergoes without an object', () => {
    assert.equal(eventAt(readText('The school closed after the flood.'), 'closed').kind, 'closure');
  });

  it('knows a thing named by the last word of its name', () => {
    const read = readText('The novelist Marta Oduya won the Baobab Trophy on Tuesday.');
    assert.equal(eventAt(read, 'won').kind, 'sport result');
    assert.deepEqual(names(read, eventAt(read, 'won'), 'source'), ['Marta Oduya']);
  });

  it('takes people for parties by what they do for a living', () => {
    const read = readText('Divers found three bodies in the wreck. The dockers voted to walk out.');
    assert.deepEqual(who(read, eventAt(read, 'found'), 'source'), ['Divers']);
    assert.deepEqual(who(read, eventAt(read, 'voted'), 'source'), ['dockers']);
  });

  it('reads vessels and trains as what acts, and not as parties that suffer', () => {
    const read = readText('A ferry rescued nine sailors. The navy sank the trawler.');
    assert.equal(eventAt(read, 'rescued').plover, 'AID');
    assert.deepEqual(who(read, eventAt(read, 'sank'), 'target'), []);
  });

  it('reads the verb of a headline that looks like a plural', () => {
    const read = readText('Kastria’s interior minister resigns');
    assert.equal(eventAt(read, 'resigns').plover, 'RETREAT');
    const plans = readText('The ministry plans to inspect the ships.');
    assert.deepEqual(who(plans, eventAt(plans, 'inspect'), 'source'), ['ministry']);
  });

  it('reads an irregular past that the tagger missed behind an apposition', () => {
    const read = readText('A rival bidder, Castor Group of Lyon, withdrew last week.');
    assert.equal(eventAt(read, 'withdrew').plover, 'RETREAT');
  });

  it('takes the hearer for whom something is told', () => {
    const read = readText('Ann Lee runs the port. “The port is full,” Lee told reporters.');
    assert.deepEqual(names(read, eventAt(read, 'told'), 'source'), ['Ann Lee']);
  });

  it('tells deeds done by nobody who is named', () => {
    const signed = readText('The ceasefire was signed in November.');
    assert.equal(eventAt(signed, 'signed').kind, 'signing');
    const shelling = readText('The truce was shaken by the shelling of a bridge.');
    assert.equal(eventAt(shelling, 'shelling').plover, 'ASSAULT');
  });

  it('finds the noun in front of a participle that the parse hung elsewhere', () => {
    const read = readText('Corals grow faster in the shade, according to a study published on 3 July.');
    assert.equal(eventAt(read, 'published').kind, 'release');
  });
});
