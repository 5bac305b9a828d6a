import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readText } from './readEvents.ts';
import { reads } from './reads.ts';

describe('what a verb means by what stands beside it', () => {
  reads('survives as people do', {
    text: 'Three passengers survived the crash near Lima.',
    at: 'survived',
    code: 'GENERAL',
    kind: 'survival',
    target: ['passengers'],
  });
  it('tells no survival of corals', () => {
    assert.deepEqual(readText('Corals near the island survived the heat wave.').events, []);
  });
  reads('wins a race for an office in an election', {
    text: 'Ann Tolva won the race for mayor of Tiszavar on Sunday.',
    at: 'won',
    code: 'GENERAL',
    kind: 'election win',
  });
  reads('ousts in an election without force', {
    text: 'Challenger ousts mayor in Tiszavar election.',
    at: 'ousts',
    code: 'GENERAL',
    kind: 'election',
    target: ['mayor'],
  });
  it('does not tell what somebody only pays for', () => {
    const { text, events } = readText(
      'Union leaders criticised the deal as paying for the mistakes of the bank.',
    );
    assert.deepEqual(
      events.map(({ trigger }) => text.slice(trigger.start, trigger.end)),
      ['criticised'],
    );
  });
  reads('appoints an ambassador, not the town that they go to', {
    text: 'Ann Lee was appointed ambassador to Seoul.',
    at: 'appointed',
    code: 'GENERAL',
    target: ['Ann Lee'],
  });
  reads('advises the public by a warning', {
    text: 'The department warned residents to stay away from the beach.',
    at: 'warned',
    code: 'STATEMENT',
    kind: 'warning',
    source: ['department'],
    target: ['residents'],
  });
  reads('forecasts by a warning of bad weather', {
    text: 'Forecasters warned of a storm in the north of Japan.',
    at: 'warned',
    code: 'STATEMENT',
    kind: 'warning',
    source: ['Forecasters'],
    target: [],
  });
  // This one was right before; it keeps the two above from going too far.
  reads('threatens another country by a warning', {
    text: 'Russia warned Finland against joining the alliance.',
    at: 'warned',
    code: 'THREATEN',
    source: ['Russia'],
    target: ['Finland'],
  });
  reads('takes a disease for no party', {
    text: 'Covid forced Peru to close its border, and Ebola killed 12 villagers in Guinea.',
    at: 'killed',
    code: 'GENERAL',
    kind: 'death',
    source: [],
  });
  reads('takes the town that people refuse to leave for no party', {
    text: 'Villagers refused to leave Satapada.',
    at: 'refused',
    code: 'REJECT',
    source: ['Villagers'],
    target: [],
  });
  reads('takes the town where two fight for no party', {
    text: 'Burundian rebels and the army clashed near Bujumbura on Saturday.',
    at: 'clashed',
    code: 'ASSAULT',
    source: ['Burundian rebels', 'army'],
    target: [],
    place: 'Bujumbura',
  });
  reads('settles a dispute between those who have it', {
    text: 'A border dispute between Mali and Burkina Faso was settled on Friday.',
    at: 'settled',
    code: 'AGREE',
    source: ['Mali', 'Burkina Faso'],
  });
  reads('renews calls for somebody to act', {
    text: 'Gulf states on Monday renewed calls for Iran to leave three islands.',
    at: 'calls',
    code: 'REQUEST',
    source: ['Gulf states'],
    target: ['Iran'],
  });
  reads('beats somebody with a verb that was taken for a preposition', {
    text: 'Chinese police beat Tibetan monks who marched in Lhasa, witnesses said.',
    at: 'beat',
    code: 'ASSAULT',
    source: ['Chinese police'],
    target: ['Tibetan monks'],
  });
  reads('joins others in what they do without a change of job', {
    text: 'Teachers marched in Suva, joining dockers and nurses in the square.',
    at: 'marched',
    code: 'PROTEST',
    source: ['Teachers'],
    target: ['Suva'],
  });
});

describe('whether a clause is so by what governs it', () => {
  reads('lies ahead with the clause that a present tense of time belongs to', {
    text: 'Ministers will vote on the plan when they meet in Lomé.',
    at: 'meet',
    code: 'AGREE',
    status: 'planned',
  });
  reads('leaves open what is feared', {
    text: 'Traders fear that the government will seize the bank.',
    at: 'seize',
    code: 'COERCE',
    status: 'possible',
  });
  reads('leaves open what worries are about', {
    text: 'The stock indexes fell amidst declining confidence and worries that the government will nationalize the banks.',
    at: 'nationalize',
    code: 'COERCE',
    status: 'possible',
  });
});
