import type { Field } from './frame.ts';

/** Meetings, visits, mediation, diplomatic ties. */
export const diplomacy: Field = {
  verbs: [
    {
      code: 'CONSULT',
      cameo: '042',
      kind: 'visit',
      roles: 'call',
      patterns:
        'begin {visit, tour, trip} | start {visit, tour, trip} | end {visit, tour, trip} | conclude {visit, tour, trip} | wrap up {visit, tour, trip} | wind up {visit, tour, trip} | cut short {visit, tour, trip} | extend {visit, tour, trip} | continue {visit, tour, trip} | return from {visit, tour, trip} | arrive on {visit, tour, trip} | leave on {visit, tour, trip} | leave for {@talks} | arrive for {@talks} | fly for {@talks} | travel for {@talks} | depart for {@talks}',
    },
    {
      code: 'CONSULT',
      cameo: '042',
      kind: 'mission',
      roles: 'deploy',
      patterns:
        'send {envoy, emissary, delegation, representative, mission, mediator, negotiator} | dispatch {envoy, emissary, delegation, representative, mission, mediator, negotiator}',
    },
    {
      code: 'CONSULT',
      cameo: '040',
      kind: 'meeting',
      roles: 'mutual',
      patterns:
        'contact {@actor} | get in touch with | touch base with | hold {call, videoconference, meeting} | exchange {letter, message, visit, pleasantry} | correspond with | team up for {talk} | gather for {@talks} | gather in | take part in {@talks} | participate in {@talks} | attend {summit, conference, forum, session, congress, ceremony, funeral, wedding} | meet {@actor} | meet with | meet | meet up with | confer with | confer | consult {@actor} | consult with | sit down with | hold {@talks} | have {@talks} | convene {@talks} | attend {@talks} | conclude {@talks} | end {@talks} | wrap up {@talks} | open {@talks} | reconvene | huddle with | dine with | chat with | shake {hand} | exchange {gift, view, rifle, opinion, handshake, greeting} | interact with | mingle with | join {@talks} | address {conference, summit, assembly, gathering, session} | see {@actor}',
    },
    {
      code: 'CONSULT',
      cameo: '036',
      kind: 'negotiation',
      roles: 'mutual',
      patterns:
        'negotiate | negotiate with | bargain with | haggle with | discuss with | discuss | talk with | talk to {@actor} | resume {@talks} | begin {@talks} | start {@talks} | restart {@talks} | conduct {@talks} | enter {@talks} | renegotiate',
    },
    {
      code: 'CONSULT',
      cameo: '041',
      kind: 'phone call',
      roles: 'mutual',
      patterns:
        'speak by phone | talk by phone | call {president, minister, premier, chancellor, counterpart} | phone {@actor} | telephone {@actor} | speak by | speak with | speak to {@actor} | ring {@actor}',
    },
    {
      code: 'CONSULT',
      cameo: '042',
      kind: 'visit',
      roles: 'visit',
      patterns:
        'stop over in | swing through | travel for {@talks} | fly in to | go on {visit, tour, trip} | embark on {visit, tour, trip} | visit | revisit | tour | pay {visit, call} | make {visit, trip} | inspect | view {site, weapon, system, factory, plant, exhibition, facility, drill, parade} | drop in on | call in on | fly in for',
    },
    {
      code: 'CONSULT',
      cameo: '042',
      kind: 'visit',
      roles: 'act',
      patterns: 'accompany {@actor} | escort {@actor}',
    },
    {
      code: 'CONSULT',
      cameo: '043',
      kind: 'welcome',
      roles: 'done',
      patterns:
        'give {audience, lunch, banquet} | host {@actor} | host {@talks} | welcome {@actor} | greet | receive {@actor} | receive {delegation, guest, visitor, envoy, ambassador} | entertain {@actor} | usher in {@actor} | give {welcome, reception} | roll out {carpet}',
    },
    {
      code: 'CONSULT',
      cameo: '043',
      kind: 'welcome',
      roles: 'give',
      patterns: 'host {dinner, lunch, banquet, breakfast, reception} | throw {banquet}',
    },
    {
      code: 'CONSULT',
      cameo: '045',
      kind: 'mediation',
      roles: 'mediate',
      patterns:
        'bring together | bring {side, party} | get together | broker | undertake {mission, effort} | launch {effort, mediation} | offer {mediation} | step in as {mediator} | mediate | mediate between | broker {@talks, @agreement} | arbitrate | intercede | act as {mediator, intermediary, go-between} | undertake {mediation} | launch {mediation} | shuttle between | facilitate {@talks, @agreement}',
    },
    {
      code: 'SUPPORT',
      cameo: '050',
      kind: 'diplomatic ties',
      roles: 'mutual',
      patterns:
        'establish {@ties} | restore {@ties} | resume {@ties} | upgrade {@ties} | normalize {@ties} | normalise {@ties} | strengthen {@ties} | deepen {@ties} | improve {@ties} | expand {@ties} | forge {@ties} | build {@ties} | cement {@ties} | reinforce {@ties} | boost {@ties} | develop {@ties} | mend {@ties, fence} | bolster {@ties} | reopen {embassy, consulate, mission} | open {embassy, consulate, mission} | accredit {ambassador} | draw close | grow close | reconcile | reconcile with',
    },
    {
      code: 'SUPPORT',
      cameo: '054',
      kind: 'recognition',
      roles: 'done',
      patterns:
        'recognize {@actor} | recognise {@actor} | recognize {independence, state, sovereignty, government} | recognise {independence, state, sovereignty, government}',
    },
    {
      code: 'SANCTION',
      cameo: '161',
      kind: 'break of ties',
      roles: 'act',
      patterns:
        'sever {@ties} | break off {@ties} | break {@ties} | cut {@ties} | cut off {@ties} | downgrade {@ties} | suspend {@ties} | freeze {@ties} | end {@ties} | declare persona | close {embassy, consulate, mission} | shut {embassy, consulate, mission} | expel {@envoy} | kick out {@envoy} | throw out {@envoy}',
    },
    {
      code: 'SANCTION',
      cameo: '161',
      kind: 'break of ties',
      roles: 'leave',
      patterns:
        'recall {ambassador, envoy, diplomat} | withdraw {ambassador, envoy, diplomat} | pull {ambassador, envoy, diplomat} | bring home {ambassador, envoy, diplomat}',
    },
    {
      code: 'SANCTION',
      cameo: '164',
      kind: 'end of talks',
      roles: 'act',
      patterns:
        'stay away from {@talks} | skip {@talks} | storm out of {@talks} | break up {@talks} | withdraw from {treaty, accord, pact, convention, agreement, organization, organisation} | cancel {@talks} | call off {@talks} | break off {@talks} | suspend {@talks} | halt {@talks} | postpone {@talks} | walk out of {@talks} | pull out of {@talks, @agreement} | quit {@talks} | scrap {@talks, @agreement} | withdraw from {@talks, @agreement} | abandon {@talks, @agreement} | boycott {@talks} | snub | leave {@talks} | tear up {@agreement} | renounce {@agreement}',
    },
    {
      code: 'ACCUSE',
      cameo: '114',
      kind: 'diplomatic protest',
      roles: 'act',
      patterns:
        'summon {ambassador, envoy, diplomat, affaires, attache, @actor} | call in {ambassador, envoy, diplomat} | lodge {protest, complaint} | file {protest, complaint} | deliver {protest}',
    },
    {
      code: 'COERCE',
      cameo: '173',
      kind: 'summons',
      roles: 'done',
      patterns: 'subpoena | haul before',
    },
    {
      code: 'AGREE',
      cameo: '036',
      kind: 'invitation',
      roles: 'act',
      patterns: 'invite {@actor} | extend {invitation} | accept {invitation} | issue {invitation}',
    },
  ],
  nouns: [
    {
      code: 'SANCTION',
      cameo: '161',
      kind: 'break of ties',
      roles: 'act',
      patterns:
        'severance {@ties} | severing {@ties} | suspension {@ties, flight} | rupture {@ties} | cutting {@ties} | recall {ambassador}',
    },
    {
      code: 'CONSULT',
      cameo: '040',
      kind: 'meeting',
      roles: 'mutual',
      patterns:
        'gathering | forum {@actor} | telephone talk | round of talks | working lunch | working dinner | face-to-face | colloquium | symposium | congress {party} | meeting | summit | talk | talks | conference | consultation | get-together | encounter | sit-down | handshake | rendezvous | audience | dialogue | discussion | roundtable | exchange {view, rifle, gift, opinion} | conversation | tete-a-tete | parley | luncheon',
    },
    {
      code: 'CONSULT',
      cameo: '046',
      kind: 'negotiation',
      roles: 'mutual',
      patterns: 'negotiation | bargaining | peace talks',
    },
    {
      code: 'CONSULT',
      cameo: '041',
      kind: 'phone call',
      roles: 'mutual',
      patterns: 'phone call | telephone call | video call | phone conversation',
    },
    {
      code: 'CONSULT',
      cameo: '042',
      kind: 'visit',
      roles: 'visit',
      patterns: 'visit | trip | tour | stopover | stay | pilgrimage',
    },
    {
      code: 'CONSULT',
      cameo: '042',
      kind: 'visit',
      roles: 'against',
      patterns: 'inspection | tour {@actor, site, factory, plant, facility, region}',
    },
    {
      code: 'CONSULT',
      cameo: '043',
      kind: 'welcome',
      roles: 'act',
      patterns: 'welcome | reception | state dinner | banquet',
    },
    {
      code: 'CONSULT',
      cameo: '045',
      kind: 'mediation',
      roles: 'mediate',
      patterns:
        'mediation effort | peace mission | peace effort | peace process | peace initiative | mediation | good offices | shuttle diplomacy | arbitration',
    },
    { code: 'SUPPORT', cameo: '054', kind: 'recognition', roles: 'against', patterns: 'recognition' },
    {
      code: 'SUPPORT',
      cameo: '050',
      kind: 'diplomatic ties',
      roles: 'mutual',
      patterns: 'rapprochement | normalization | normalisation | reconciliation | detente | thaw',
    },
    { code: 'AGREE', cameo: '036', kind: 'invitation', roles: 'act', patterns: 'invitation' },
    {
      code: 'SANCTION',
      cameo: '161',
      kind: 'expulsion of diplomats',
      roles: 'done',
      patterns: 'expulsion {@envoy} | recall {@envoy}',
    },
  ],
};
