import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { eventAt, readText } from './readEvents.ts';
import { reads } from './reads.ts';

describe('participants of events', () => {
  reads('finds the subject behind a bare date', {
    text: 'Kenya Tuesday rejected an offer of talks.',
    at: 'rejected',
    code: 'REJECT',
    source: ['Kenya'],
  });
  reads('takes the owner of a refused offer for the other party', {
    text: 'Ghana has again rejected a Nigerian proposal for a joint port.',
    at: 'rejected',
    code: 'REJECT',
    source: ['Ghana'],
    target: ['Nigerian'],
  });
  reads('reads who made the appeal that was turned down', {
    text: 'Brazil turned down an appeal by Chile for a summit.',
    at: 'turned',
    code: 'REJECT',
    source: ['Brazil'],
    target: ['Chile'],
  });
  reads('asks whoever is to do the deed that is demanded', {
    text: 'Egypt demanded the withdrawal of Ethiopian troops from the dam.',
    at: 'demanded',
    code: 'REQUEST',
    source: ['Egypt'],
    target: ['Ethiopian troops'],
  });
  reads('asks whoever stands in a clause behind "that"', {
    text: 'Peru asked that Chile withdraw its ambassador.',
    at: 'asked',
    code: 'REQUEST',
    source: ['Peru'],
    target: ['Chile'],
  });
  reads('keeps extremists apart from the country they are of', {
    text: 'Croatia is investigating crimes by Croatian extremists against civilians.',
    at: 'investigating',
    code: 'ACCUSE',
    source: ['Croatia'],
    target: ['Croatian extremists'],
  });
  reads('reads an object behind a date', {
    text: 'The minister rejected on Monday calls by Norway for a vote.',
    at: 'rejected',
    code: 'REJECT',
    target: ['Norway'],
    time: '2023-09-11',
  });
  reads('takes a mission for what is led, not for a party to it', {
    text: 'The envoy undertook a mediation mission between Syria and Jordan.',
    at: 'mediation',
    code: 'CONSULT',
    source: ['envoy'],
    target: ['Syria', 'Jordan'],
  });
  reads('takes whoever travels meanwhile for no party', {
    text: 'The Kremlin says that no agreements will be signed during Lee Jae’s trip.',
    at: 'signed',
    code: 'AGREE',
    target: [],
  });
  reads('names the holder of an office behind a comma', {
    text: 'The finance minister of Kastria, Goran Petelin, resigned on Friday.',
    at: 'resigned',
    code: 'RETREAT',
    source: ['Goran Petelin'],
  });
  reads('names the holder of an office in capitals', {
    text: 'Russia’s Defense Minister, Sergei Shoigu, emphasised the importance of peace on Friday.',
    at: 'emphasised',
    code: 'STATEMENT',
    source: ['Sergei Shoigu'],
  });
  reads('takes an office for what is taken, not for somebody', {
    text: 'She will take office on May 4.',
    at: 'take office',
    code: 'GENERAL',
    source: ['She'],
    target: [],
  });
  reads('takes those on board for no board', {
    text: 'Fishermen rescued most of those on board.',
    at: 'rescued',
    code: 'AID',
    target: [],
  });
  reads('takes who stands "along with" others for the subject', {
    text: 'Washington along with its allies demanded that Hamas renounce its armed struggle against Israel.',
    at: 'demanded',
    code: 'REQUEST',
    source: ['Washington'],
    target: ['Hamas'],
  });
  reads('finds the agent behind the place', {
    text: 'Seitbekov, who arrived by train with his ministers, was welcomed at the frontier by Foreign Minister Henrik Aldous.',
    at: 'welcomed',
    code: 'CONSULT',
    source: ['Henrik Aldous'],
    target: ['Seitbekov'],
  });
  reads('leaves a possessor to its noun, title and all', {
    text: 'North Korean leader Kim Jong-un’s visit to Russia has raised concerns regarding a potential arms deal.',
    at: 'visit',
    code: 'CONSULT',
    source: ['Kim Jong-un'],
    target: ['Russia'],
  });
  reads('takes no town of a dateline for a party', {
    text: 'NAIROBI, Kenya — A judge on Thursday convicted Samuel Odhiambo of theft.',
    at: 'convicted',
    code: 'ACCUSE',
    source: ['judge'],
    target: ['Samuel Odhiambo'],
    time: '2023-09-07',
  });
  reads('lets "it" be willing', {
    text: 'Syria says it is willing to withdraw its troops from Lebanon.',
    at: 'withdraw',
    code: 'AGREE',
    source: ['it'],
    target: ['Lebanon'],
  });
  reads('addresses an infinitive behind "for"', {
    text: 'The bishops called for Poland to hold new elections.',
    at: 'called',
    code: 'REQUEST',
    source: ['bishops'],
    target: ['Poland'],
  });
  reads('warns whoever is to meet the condition', {
    text: 'The dockers threatened to walk out unless Peru raised their pay.',
    at: 'threatened',
    code: 'THREATEN',
    source: ['dockers'],
    target: ['Peru'],
  });
  reads('keeps a third party of a letter out of its plea', {
    text: 'The nuns wrote to Anna Kowalska urging her to visit the convent.',
    at: 'urging',
    code: 'REQUEST',
    source: ['nuns'],
  });
  reads('looks through a relative clause with a verb of its own', {
    text: 'A nurse who had never run for office accused the mayor of fraud.',
    at: 'accused',
    code: 'ACCUSE',
    source: ['nurse'],
    target: ['mayor'],
  });
  reads('takes the name between commas behind a noun for people', {
    text: 'The party named its treasurer, Laura Bianchi, as leader on Monday.',
    at: 'named',
    code: 'GENERAL',
    target: ['Laura Bianchi'],
  });
  reads('knows the speaker between commas', {
    text: 'A deputy minister, Carlos Medina, denied that Peru had bought the tanks.',
    at: 'denied',
    code: 'STATEMENT',
    source: ['Carlos Medina'],
  });
  reads('shares the subject between joined verbs', {
    text: 'Pirates boarded a tanker off Somalia and kidnapped eleven sailors.',
    at: 'kidnapped',
    code: 'ASSAULT',
    source: ['Pirates'],
    target: ['sailors'],
  });
  reads('turns a passive with an agent round', {
    text: 'Two monks were detained by Thai police in Bangkok.',
    at: 'detained',
    code: 'COERCE',
    source: ['Thai police'],
    target: ['monks'],
    place: 'Bangkok',
  });
  reads('invents no agent for a passive without one', {
    text: 'Four teachers were arrested in Cairo on Sunday.',
    at: 'arrested',
    code: 'COERCE',
    source: [],
    target: ['teachers'],
    place: 'Cairo',
    time: '2023-09-10',
  });
  reads('gives what a machine does to those who steer it', {
    text: 'Turkish warplanes bombed a village near Dohuk.',
    at: 'bombed',
    code: 'ASSAULT',
    source: ['Turkish warplanes'],
    place: 'Dohuk',
  });
  reads('reads both sides of a nominal meeting', {
    text: 'The talks between Bolivia and Paraguay ended without a deal.',
    at: 'talks',
    code: 'CONSULT',
    source: ['Bolivia', 'Paraguay'],
  });
  reads('reads doer and victim of a nominal deed', {
    text: 'The opposition condemned the shelling of Kuwait by Iraq.',
    at: 'shelling',
    code: 'ASSAULT',
    source: ['Iraq'],
    target: ['Kuwait'],
  });
  reads('reads whom a nominal criticism is of', {
    text: 'The bishop repeated his criticism of Hungary on Monday.',
    at: 'criticism',
    code: 'ACCUSE',
    target: ['Hungary'],
  });
  reads('gives a troop to what it is withdrawn from, not to itself', {
    text: 'France said it would withdraw its soldiers from Mali by May.',
    at: 'withdraw',
    code: 'AGREE',
    target: ['Mali'],
    status: 'planned',
  });
  reads('takes the giver and the one who is given to', {
    text: 'Denmark gave Malawi 20 million dollars of aid.',
    at: 'gave',
    code: 'AID',
    source: ['Denmark'],
    target: ['Malawi'],
  });
  reads('reads a visit by its possessor', {
    text: 'Maria Lopez’s visit to Cuba surprised her party.',
    at: 'visit',
    code: 'CONSULT',
    source: ['Maria Lopez'],
    target: ['Cuba'],
  });
});

describe('predicates of events', () => {
  reads('reads a past tense that stands between two noun phrases as the verb', {
    text: 'Customs officers in Lima confiscated weapons and coins from the smugglers, a magistrate said.',
    at: 'confiscated',
    code: 'COERCE',
    source: ['Customs officers'],
    target: ['smugglers'],
  });
  reads('reads "nearly" as not done', {
    text: 'The runner nearly broke the record in Oslo.',
    at: 'broke',
    code: 'GENERAL',
    status: 'did-not-happen',
  });
  reads('lends a light verb of planning no word of the trigger', {
    text: 'Norway announced sanctions against Belarus on Friday.',
    at: 'sanctions',
    code: 'SANCTION',
    source: ['Norway'],
    target: ['Belarus'],
    time: '2023-09-08',
  });
  reads('takes a death by accident for no attack', {
    text: 'Six hikers were killed in an avalanche near Grenoble on Saturday.',
    at: 'killed',
    code: 'GENERAL',
    kind: 'death',
    source: [],
    target: ['hikers'],
    place: 'Grenoble',
    time: '2023-09-09',
  });
  reads('sees what killed behind a comma', {
    text: 'Four hikers have been killed, all by falling trees.',
    at: 'killed',
    code: 'GENERAL',
    kind: 'death',
  });
  it('tells no talks by the words of a headline that name nobody', () => {
    assert.deepEqual(readText('Talks in Moscow').events, []);
  });
  it('takes a wish for no request', () => {
    const { events } = readText('She said she wanted him in jail.');
    assert.deepEqual(
      events.map(({ lemma }) => lemma),
      ['say'],
    );
  });
  reads('takes a death by a bomb for one', {
    text: 'Six hikers were killed by a bomb near Grenoble on Saturday.',
    at: 'killed',
    code: 'ASSAULT',
  });
  reads('tells a court’s order from a request', {
    text: 'A court ordered Marco Ricci to pay the town 3 million euros.',
    at: 'ordered',
    code: 'GENERAL',
    kind: 'ruling',
    source: ['court'],
    target: ['Marco Ricci'],
  });
  reads('reads a verb with a particle by both', {
    text: 'Rebels in the north laid down their arms on Friday.',
    at: 'laid down',
    code: 'RETREAT',
    source: ['Rebels'],
  });
  reads('knows what rose from what only grew', {
    text: 'Shares of the airline rose 4 percent on Monday.',
    at: 'rose',
    code: 'GENERAL',
    kind: 'market move',
    time: '2023-09-11',
  });
  reads('reads a takeover', {
    text: 'Nestlé acquired a smaller rival for 90 million euros in March.',
    at: 'acquired',
    code: 'GENERAL',
    kind: 'business deal',
    source: ['Nestlé'],
    target: ['smaller rival'],
  });
  reads('reads an appointment', {
    text: 'Spain appointed Lucia Herrera as ambassador to Morocco.',
    at: 'appointed',
    code: 'GENERAL',
    kind: 'appointment',
    source: ['Spain'],
    target: ['Lucia Herrera'],
  });
  reads('reads a verdict', {
    text: 'Jurors convicted Peter Brandt of bribery on Thursday.',
    at: 'convicted',
    code: 'ACCUSE',
    kind: 'conviction',
    source: ['Jurors'],
    target: ['Peter Brandt'],
    time: '2023-09-07',
  });
  reads('reads a release of prisoners', {
    text: 'Iran freed three Swedish sailors on Sunday.',
    at: 'freed',
    code: 'RETREAT',
    kind: 'release',
    source: ['Iran'],
    target: ['Swedish sailors'],
    time: '2023-09-10',
  });
  reads('reads an evacuation', {
    text: 'Firefighters rescued two climbers from a cliff in Wales.',
    at: 'rescued',
    code: 'AID',
    source: ['Firefighters'],
    target: ['climbers'],
    place: 'Wales',
  });
  reads('reads a protest', {
    text: 'Hundreds of farmers blocked roads in Sofia on Wednesday.',
    at: 'blocked',
    code: 'PROTEST',
    source: ['farmers'],
    place: 'Sofia',
  });
});

describe('status of events', () => {
  reads('reads what is set for a day to come', {
    text: 'The premier is meeting Angela Rossi on Friday.',
    at: 'meeting',
    code: 'AGREE',
    kind: 'meeting',
    status: 'planned',
    time: '2023-09-15',
  });
  reads('reads "are to be"', {
    text: 'Two judges are to be appointed in June.',
    at: 'appointed',
    code: 'GENERAL',
    status: 'planned',
  });
  reads('threatens on a condition', {
    text: 'Sudan said it will boycott the vote unless the rebels leave.',
    at: 'boycott',
    code: 'THREATEN',
    status: 'hypothetical',
  });
  reads('refuses what it says it will not do', {
    text: 'Serbia said it will not release the prisoners.',
    at: 'release',
    code: 'REJECT',
    status: 'did-not-happen',
  });
  reads('takes what was turned down for asked', {
    text: 'The minister rejected on Monday calls by Norway for a vote.',
    at: 'calls',
    code: 'REQUEST',
    status: 'happened',
  });
  reads('announces with the infinitive of a headline', {
    text: 'Automaker GM to cut 10,000 jobs at Opel',
    at: 'cut',
    code: 'GENERAL',
    status: 'planned',
  });
  reads('counts as done what somebody enabled others to do', {
    text: 'Lee thanked them for enabling us to build a bridge.',
    at: 'build',
    code: 'GENERAL',
    status: 'happened',
  });
  reads('counts a win at the end as won', {
    text: 'Mar Azul came from two goals down to win the cup on Saturday.',
    at: 'win',
    code: 'GENERAL',
    status: 'happened',
  });
  reads('thanks with "would like to"', {
    text: '“We would like to thank Denmark,” said Ana Silva.',
    at: 'thank',
    code: 'SUPPORT',
    status: 'happened',
  });
  reads('reports with "would" what lies ahead', {
    text: 'Japan announced on Tuesday it would send doctors to Nepal.',
    at: 'send',
    code: 'AGREE',
    status: 'planned',
  });
  reads('reads an unfulfilled attempt', {
    text: 'The union failed to win the vote in Leeds.',
    at: 'win',
    code: 'GENERAL',
    status: 'did-not-happen',
  });
  reads('leaves open what may happen', {
    text: 'Chile may expel the Russian ambassador.',
    at: 'expel',
    code: 'SANCTION',
    status: 'possible',
  });
  reads('vouches for nothing that is only alleged', {
    text: 'Prosecutors allege that Ivan Petrov bribed the mayor.',
    at: 'bribed',
    code: 'GENERAL',
    status: 'alleged',
  });
  reads('takes what is told in the plain past for past, whatever is dated before it', {
    text: 'Asked whether talks might follow next month, Kim Yo Jong declined to comment.',
    at: 'declined',
    status: 'happened',
    code: 'STATEMENT',
  });
  reads('reads a plea as requested', {
    text: 'The monks urged Myanmar to release Aung Lin.',
    at: 'release',
    code: 'RETREAT',
    status: 'requested',
  });
  reads('reads what was called off as the end of talks', {
    text: 'Greece cancelled a visit to Albania.',
    at: 'cancelled',
    code: 'SANCTION',
    source: ['Greece'],
    target: ['Albania'],
    status: 'happened',
  });
  reads('reads "without" as not done', {
    text: 'The minister left Rome without meeting the strikers.',
    at: 'meeting',
    code: 'CONSULT',
    status: 'did-not-happen',
  });
});

describe('time and place of events', () => {
  reads('gives a place behind the object to the deed', {
    text: 'Gunmen shot a judge in Tijuana on Monday.',
    at: 'shot',
    code: 'ASSAULT',
    place: 'Tijuana',
    time: '2023-09-11',
  });
  reads('finds the town inside a place without a name', {
    text: 'The ministers met at a hotel in Geneva.',
    at: 'met',
    code: 'CONSULT',
    place: 'Geneva',
  });
  reads('takes a town before a noun for the place', {
    text: 'The Vienna talks collapsed on Friday.',
    at: 'talks',
    code: 'CONSULT',
    place: 'Vienna',
  });
  reads('finds the place behind how long it took', {
    text: 'Ilse Marrant and Daniyar Seitbekov met for six hours in Minsk on Tuesday.',
    at: 'met',
    code: 'CONSULT',
    place: 'Minsk',
  });
  reads('looks for no place inside what something is for', {
    text: 'Peru bought tanks from Chile for its war in Bolivia.',
    at: 'bought',
    code: 'COOPERATE',
    place: null,
  });
  reads('takes the antecedent of "where" for the place', {
    text: 'He flew to Nairobi, where he met Amina Wanjiru.',
    at: 'met',
    code: 'CONSULT',
    place: 'Nairobi',
  });
  reads('gives a meeting the place where it is to take place', {
    text: 'The summit is expected to take place in Lisbon in May.',
    at: 'summit',
    code: 'AGREE',
    place: 'Lisbon',
    time: '2024-05',
  });
  reads('lets a date that opens the sentence hold for all that is joined', {
    text: 'On Monday police raided the bank and arrested two clerks.',
    at: 'arrested',
    code: 'COERCE',
    time: '2023-09-11',
  });
  reads('takes the date of a dateline for no event’s', {
    text: 'LISBON, September 6, 2023 - Maria Silva met Ana Lopes on Tuesday.',
    at: 'met',
    code: 'CONSULT',
    time: '2023-09-12',
  });
  reads('leaves an event without a date behind a dateline', {
    text: 'OSLO, Sept. 6 (Agency) — Police arrested two men.',
    at: 'arrested',
    code: 'COERCE',
    time: null,
  });
  reads('takes the date that opens a line of a chronology for its event’s', {
    text: '6 September 2023 – Police arrested two men in Oslo.',
    at: 'arrested',
    code: 'COERCE',
    time: '2023-09-06',
  });
  reads('finds the object before a bare date', {
    text: 'The bank settled a related lawsuit last year without admitting fault.',
    at: 'settled',
    code: 'AGREE',
    time: '2022',
  });
  it('hears who speaks at the end of the sentence', () => {
    const read = readText('Divers found 12 more bodies overnight, Hartanto said.');
    assert.deepEqual(
      eventAt(read, 'found').attribution.map(({ start, end, cue }) => [read.text.slice(start, end), cue]),
      [['Hartanto', 'say']],
    );
  });
  it('hears nobody in a story that is told', () => {
    const read = readText(
      'Ana Silva was awarded the prize for “The Salt Ledger”, a family story told through four letters.',
    );
    assert.deepEqual(eventAt(read, 'awarded').attribution, []);
  });
  reads('leaves a date behind "until" to what will end', {
    text: 'The airport is closed until Wednesday.',
    at: 'closed',
    code: 'GENERAL',
    time: null,
  });
  reads('leaves a date behind "since" to what ended', {
    text: 'The walkout by dockers was the first at the port since 1997.',
    at: 'walkout',
    code: 'PROTEST',
    time: null,
  });
});
