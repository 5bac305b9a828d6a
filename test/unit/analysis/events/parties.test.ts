import { describe } from 'mocha';
import { reads } from './reads.ts';

/** Who takes part, where the words say it in a roundabout way. */
describe('parties of events', () => {
  reads('keeps whose people they are, without an entity', {
    text: 'Surgeons from two Peruvian aid groups donated medicines to Kilo Hospital.',
    at: 'donated',
    code: 'AID',
    source: ['Surgeons from two Peruvian aid groups'],
    target: ['Kilo Hospital'],
  });
  reads('knows the union that workers are affiliated with', {
    text: 'The strike was called by dockers affiliated with the Coastal Union.',
    at: 'strike',
    code: 'PROTEST',
    source: ['dockers affiliated with the Coastal Union'],
    target: [],
  });
  reads('reads all that a noun for people is described by', {
    text: 'Nepal is sending food to 9,000 Bhutanese hill people in the camps.',
    at: 'sending',
    code: 'AID',
    target: ['Bhutanese hill people'],
  });
  reads('says who "their forces" are', {
    text: 'The Chadians said on Friday their troops had completed their withdrawal from the town.',
    at: 'withdrawal',
    code: 'RETREAT',
    source: ['Chadians'],
  });
  reads('takes the doer for the party where a deed is condemned', {
    text: 'The bishops condemned the beating of nurses by soldiers.',
    at: 'condemned',
    code: 'ACCUSE',
    source: ['bishops'],
    target: ['soldiers'],
  });
  reads('shares the object of two verbs', {
    text: 'The governor criticised and mocked the teachers.',
    at: 'criticised',
    code: 'ACCUSE',
    source: ['governor'],
    target: ['teachers'],
  });
  reads('knows no other party where somebody does it to himself', {
    text: 'Two bombers blew themselves up at a market in Kano.',
    at: 'blew',
    code: 'ASSAULT',
    target: ['Kano'],
  });
  reads('takes the country for the one who arrests in it', {
    text: 'A Norwegian geologist was arrested in Chad on Sunday.',
    at: 'arrested',
    code: 'COERCE',
    source: ['Chad'],
    target: ['Norwegian geologist'],
    place: 'Chad',
  });
  reads('does not take a town for the one who arrests in it', {
    text: 'A Norwegian geologist was arrested in Lagos on Sunday.',
    at: 'arrested',
    code: 'COERCE',
    source: [],
    place: 'Lagos',
  });
  reads('knows from whom troops are withdrawn', {
    text: 'Rwanda says it is ready to withdraw its soldiers from neighbouring Burundi.',
    at: 'withdraw',
    code: 'AGREE',
    target: ['Burundi'],
  });
  reads('knows of whom it is demanded when the verb is lost', {
    text: 'The watchdog demanded that the Peruvian ministry halt layoffs at the yard.',
    at: 'demanded',
    code: 'REQUEST',
    source: ['watchdog'],
    target: ['ministry'],
  });
  reads('takes no part of a noun for a verb', {
    text: 'The cabinet wants to ease export controls.',
    at: 'ease',
    code: 'CONCEDE',
    source: ['cabinet'],
  });
  reads('takes the accused for whom is investigated, not the accuser', {
    text: 'Prosecutors are investigating claims by villagers that soldiers burned their farms.',
    at: 'investigating',
    code: 'ACCUSE',
    source: ['Prosecutors'],
    target: ['soldiers'],
  });
  reads('takes the accuser for the target where nobody is accused', {
    text: 'The court opened an inquiry into a complaint by a charity.',
    at: 'inquiry',
    code: 'ACCUSE',
    source: ['court'],
    target: ['charity'],
  });
});
