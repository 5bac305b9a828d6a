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
    text: 'UN Secretary General Marta Oyelaran undertook mediation mission between Chad and militia leader Idris Sow.',
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
  reads('finds the particle behind the object', {
    text: 'Israel pulled its last soldiers out of Lebanon.',
    at: 'pulled',
    code: 'RETREAT',
    source: ['Israel'],
    target: ['Lebanon'],
  });
  reads('finds an adverb behind the object that goes with the verb', {
    text: "Guinea's army drove Liberian rebels back across the river.",
    at: 'drove',
    code: 'ASSAULT',
    source: ["Guinea's army"],
    target: ['Liberian rebels'],
  });
  reads('takes the country that one leaves for on talks for the host', {
    text: 'The Indian foreign secretary left for Pakistan on Monday for talks on Kashmir.',
    at: 'left',
    code: 'CONSULT',
    source: ['Indian foreign secretary'],
    target: ['Pakistan'],
  });
  reads('takes the country that a visitor arrives in for the host', {
    text: 'A Kenyan envoy arrived in Oman on Sunday on a two-day visit.',
    at: 'arrived',
    code: 'CONSULT',
    source: ['Kenyan envoy'],
    target: ['Oman'],
  });
  reads('knows a form in -ing that is a noun', {
    text: 'Fighting flared between Chad and Sudan on Monday.',
    at: 'Fighting',
    code: 'ASSAULT',
    source: ['Chad', 'Sudan'],
    target: [],
  });
  reads('knows people that were taken for a verb', {
    text: 'Kenya will allow up to 13,000 Somali Bantu refugees who have lived in Yemen for a decade to return home.',
    at: 'allow',
    code: 'AGREE',
    source: ['Kenya'],
    target: ['Somali Bantu refugees'],
  });
  reads('asks the one that is called on for reforms', {
    text: 'African ministers had called for Togo to institute reforms before joining the pact.',
    at: 'called',
    code: 'REQUEST',
    source: ['African ministers'],
    target: ['Togo'],
  });
  reads('takes the country behind a border for the other side', {
    text: 'Ethiopia massed troops along its border with Somalia.',
    at: 'massed',
    code: 'MOBILIZE',
    source: ['Ethiopia'],
    target: ['Somalia'],
  });
  reads('lets power be shared, not take part', {
    text: "Mali's military rulers agreed to share power with the bishops.",
    at: 'share',
    code: 'COOPERATE',
    source: ["Mali's military rulers", 'bishops'],
    target: [],
  });
  reads('investigates whom an inquiry is into', {
    text: 'Chilean prosecutors opened an inquiry into a former minister over bribes.',
    at: 'opened',
    code: 'ACCUSE',
    source: ['Chilean prosecutors'],
    target: ['former minister'],
  });
  reads('recalls an ambassador from the other party', {
    text: 'Nigeria recalled its ambassador from South Africa.',
    at: 'recalled',
    code: 'SANCTION',
    source: ['Nigeria'],
    target: ['South Africa'],
  });
  reads('exchanges prisoners with each other', {
    text: 'Peru and Ecuador exchanged prisoners of war on Saturday.',
    at: 'exchanged',
    code: 'COOPERATE',
    source: ['Peru', 'Ecuador'],
    target: [],
  });
  reads('asks a ceasefire in a country of the country', {
    text: 'Leaders of the Pacific Forum called on Wednesday for an immediate ceasefire in war-torn Liberia.',
    at: 'called',
    code: 'REQUEST',
    source: ['Pacific Forum'],
    target: ['Liberia'],
  });
  reads('takes what is sold, not only arms', {
    text: 'Thailand bought 200,000 tonnes of rice from Vietnam last year.',
    at: 'bought',
    code: 'COOPERATE',
    source: ['Thailand'],
    target: ['Vietnam'],
  });
  reads('takes a meal for a welcome', {
    text: 'The Chinese premier hosted a dinner for his Indian guest.',
    at: 'hosted',
    code: 'CONSULT',
    source: ['Chinese premier'],
    target: ['Indian guest'],
  });
  reads('moves tanks and does not travel', {
    text: 'Syria has moved tanks to its frontier with Turkey.',
    at: 'moved',
    code: 'MOBILIZE',
    source: ['Syria'],
    target: ['Turkey'],
  });
  reads('says no comment without a word of its own for it', {
    text: 'The Peruvian minister declined on Tuesday to say whether the talks would resume.',
    at: 'declined',
    code: 'STATEMENT',
    kind: 'no comment',
    source: ['Peruvian minister'],
  });
  reads('knows a plan in a headline', {
    text: 'Chad president plans visit to Paris',
    at: 'visit',
    code: 'AGREE',
    status: 'planned',
    source: ['Chad president'],
    target: ['Paris'],
  });
  reads('knows a verb behind a bare "today"', {
    text: 'Togolese maritime authorities today release an impounded trawler, port officials said.',
    at: 'release',
    code: 'RETREAT',
    source: ['Togolese maritime authorities'],
  });
});
