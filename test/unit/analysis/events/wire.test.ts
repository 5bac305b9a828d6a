import { describe } from 'mocha';
import { reads } from './reads.ts';

/** The first sentences of agency reports: long, with days and offices between the words that belong together. */
describe('events in the leads of agency reports', () => {
  reads('takes the noun before a bare day for the subject', {
    text: 'Zambian mining leaders Friday called for greater openness towards foreign trade.',
    at: 'called',
    code: 'REQUEST',
    source: ['Zambian mining leaders'],
  });
  reads('reads what is said behind a bare day', {
    text: 'Kenya said today it had expelled two Sudanese diplomats based in Mombasa for spying, adding to a row over trade.',
    at: 'expelled',
    code: 'SANCTION',
    source: ['it'],
    target: ['Sudanese diplomats'],
  });
  reads('keeps who speaks at the end of a sentence out of what is said', {
    text: 'Peru today accepted a formula for ending its border dispute with its southern neighbours, ministry officials said.',
    at: 'accepted',
    code: 'AGREE',
    source: ['Peru'],
    target: ['southern neighbours'],
  });
  reads('takes "up to" for part of a number', {
    text: 'Spain is ready to contribute up to 900 soldiers to a stabilisation force in Chad, its premier said.',
    at: 'contribute',
    code: 'AGREE',
    source: ['Spain'],
    target: ['force in Chad'],
  });
  reads('knows an infinitive that was taken for a noun', {
    text: 'President Amos Kiprono threatened to institute a curfew in Kisumu after the unrest.',
    at: 'institute',
    code: 'COERCE',
    status: 'planned',
    source: ['Amos Kiprono'],
    target: ['Kisumu'],
  });
  reads('knows irregular past tenses that were taken for nouns', {
    text: 'UN Secretary General Marta Oyelaran undertook mediation mission between Chad and rebel leader Idris Sow.',
    at: 'mission',
    code: 'CONSULT',
    source: ['Marta Oyelaran'],
    target: ['Chad', 'Idris Sow'],
  });
  reads('reads who sets fire to what', {
    text: 'Armed farmers in the northern town of Tillaberi set fire to the offices of the French mining company on Monday.',
    at: 'set',
    code: 'COERCE',
    source: ['Armed farmers'],
    target: ['French mining company'],
  });
  reads('takes those who are engaged in something for its doers', {
    text: 'Rebel forces were engaged in heavy fighting against the Malian army, the mission said.',
    at: 'engaged',
    code: 'ASSAULT',
    source: ['Rebel forces'],
    target: ['Malian army'],
  });
  reads('names a group by the name before its alias', {
    text: 'The West African Trade Union (WATU) bloc has agreed to set up a court in Accra.',
    at: 'agreed',
    code: 'AGREE',
    source: ['West African Trade Union (WATU) bloc'],
  });
  reads('gives in to nobody by giving in a place', {
    text: 'The bank gave loans to fishermen in Malta in 2020.',
    at: 'gave',
    code: 'AID',
    source: ['bank'],
    target: ['fishermen in Malta'],
  });
  reads('does nothing to the troops that are massed', {
    text: 'Ethiopia massed troops along the border.',
    at: 'massed',
    code: 'MOBILIZE',
    source: ['Ethiopia'],
    target: [],
  });
  reads('lets no embassy take part in its opening', {
    text: 'Fiji has established diplomatic ties with and opened an embassy in Nairobi, the ministry said on Friday.',
    at: 'opened',
    code: 'SUPPORT',
    source: ['Fiji'],
    target: ['Nairobi'],
  });
  reads('asks elections in a country of the country', {
    text: 'Bishops called for free elections in Togo.',
    at: 'called',
    code: 'REQUEST',
    source: ['Bishops'],
    target: ['Togo'],
  });
  reads('lets a new participle end the search for the other party', {
    text: 'Prisoners rioted at a jail in Suva on Monday, joining thousands of strikers.',
    at: 'rioted',
    code: 'PROTEST',
    source: ['Prisoners'],
    target: ['Suva'],
  });
  reads('arrives in a place, not at a party', {
    text: 'Ann Tolva arrived in Pyongyang on Tuesday.',
    at: 'arrived',
    code: 'TRAVEL',
    source: ['Ann Tolva'],
    target: [],
    place: 'Pyongyang',
  });
});
