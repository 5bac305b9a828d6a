import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { detectLanguage } from '../../../../src/analysis/text/language.ts';

describe('detectLanguage', () => {
  for (const text of [
    'Foreign Minister Amara Okonkwo met Peter Brandt in Lisbon on Tuesday. In Lisbon, Okonkwo called the talks useful.',
    'Storm closes schools in Halden after a night of rain',
    'MINISTER SAYS HE WAS NOT TOLD OF THE PLAN',
    'Wan Rulei wins in Dar es Salaam; Otieno is second',
    'UN envoy wins a UN prize; UN denies a rift inside UN ranks',
    'Deputy Foreign Minister Amara Okonkwo led trade delegation between Lomé, Accra and Abidjan',
  ]) {
    it(`takes for English: ${text.slice(0, 40)}…`, () => assert.equal(detectLanguage(text), 'en'));
  }

  for (const text of [
    'Die Ministerin sagte in Berlin, dass die Regierung an der Reform festhalten will. Der Rat tagt am Montag.',
    'Le ministre a dit à la presse que les écoles de la région sont fermées pour la semaine.',
    'El alcalde dijo que las obras del puerto empiezan en la primavera y que no habrá más retrasos.',
    'De minister zei in Den Haag dat het plan van de raad op tafel is gekomen.',
    'Il sindaco ha detto che in centro i lavori sono finiti e che la strada è di nuovo aperta.',
    'Presiden mengatakan bahwa para menteri akan bertemu di Jakarta pada hari Senin untuk membahas rencana itu.',
    'Министр заявил, что переговоры продолжатся во вторник.',
    '市議会は月曜日に新しい橋の建設を承認した。',
    '12 34 !?',
    '',
  ]) {
    it(`takes for no English: ${text.slice(0, 40)}…`, () => assert.equal(detectLanguage(text), 'und'));
  }
});
