import type { Field } from './frame.ts';

/** Help of every kind, and its end; giving up fights and returning what was taken. */
export const aid: Field = {
  verbs: [
    {
      code: 'AID',
      cameo: '074',
      kind: 'protection',
      roles: 'done',
      patterns:
        'protect {@actor} | shelter {@actor} | safeguard {@actor} | guard {@actor, embassy, convoy} | escort {@actor, convoy, ship, tanker, carrier}',
    },
    {
      code: 'AID',
      cameo: '073',
      kind: 'medical help',
      roles: 'done',
      patterns:
        'treat {wounded, injured, patient, victim, @actor} | vaccinate | inoculate | operate on | nurse',
    },
    {
      code: 'AID',
      cameo: '070',
      kind: 'aid',
      roles: 'give',
      patterns:
        'fly {@aid} | fly in {@aid} | send {container, convoy, lorry} | earmark {@aid} | set aside {million, billion} | approve {aid, loan, credit, grant} | offer {@aid} | bail out | fund | finance | subsidize | subsidise | sponsor | feed | compensate | reimburse | cushion | underwrite {cost, loan} | ship {@aid} | truck in {@aid} | airdrop | air-drop | hand out {@aid} | distribute {@aid} | raise {million} | write off {debt} | forgive {debt} | cancel {debt} | aid | assist | help {@actor} | donate | fund | finance | subsidize | subsidise | bankroll | provide {@aid} | give {@aid} | send {@aid} | deliver {@aid} | supply {@aid} | supply | extend {@aid} | grant {aid, loan, credit, fund, money, million, billion, dollar, euro} | allocate {@aid} | lend {money, million, billion, dollar, euro} | hand out {@aid} | hand over {@aid} | distribute {@aid} | contribute {@aid, @troops} | airlift {@aid} | airdrop {@aid} | ship {@aid} | channel {@aid} | release {fund, tranche, million, billion} | bail out {@actor} | provide with | provide | render {@aid} | rush {@aid} | pour {@aid} | treat {wounded, patient, injured} | feed {@actor}',
    },
    {
      code: 'AID',
      cameo: '072',
      kind: 'military aid',
      roles: 'give',
      patterns:
        'arm {@actor} | equip {@actor} | provide {@arms, intelligence, training} | supply {@arms} | send {@arms} | deliver {@arms} | give {@arms} | transfer {@arms} | hand over {@arms} | ship {@arms} | donate {@arms} | train {@troops} | smuggle {@arms}',
    },
    {
      code: 'AID',
      cameo: '073',
      kind: 'rescue',
      roles: 'act',
      patterns:
        'save {@actor, life} | pull from {rubble, wreckage, water, sea} | airlift {@actor} | winch | free from {rubble, wreckage} | rescue | evacuate | airlift | shelter {@actor} | resettle | save {@actor} | free {survivor} | pull from {rubble, wreckage} | pluck from',
    },
    {
      code: 'AID',
      cameo: '074',
      kind: 'peacekeeping',
      roles: 'deploy',
      patterns:
        'deploy {peacekeeper} | send {peacekeeper, observer, monitor, personnel, medic, doctor, nurse, engineer, adviser, advisor, expert, rescuer} | dispatch {peacekeeper} | contribute {peacekeeper} | monitor {ceasefire, truce}',
    },
    {
      code: 'AID',
      cameo: '075',
      kind: 'asylum',
      roles: 'give',
      patterns:
        'grant {asylum, refuge, sanctuary} | give {asylum, refuge, sanctuary} | offer {asylum, refuge, sanctuary} | take in {refugee, migrant, evacuee, family, child, orphan, people, asylum-seeker, survivor} | harbor {@actor} | harbour {@actor} | accept {refugee, migrant}',
    },
    {
      code: 'RETREAT',
      cameo: '084',
      kind: 'release',
      roles: 'done',
      patterns:
        'return {prisoner, body, vehicle, weapon, equipment, loot, artefact, artifact} | swap {prisoner} | let free | parole | let out | free {@actor} | free {@captive} | release {@captive} | release {@actor} | liberate {@captive} | let go {@captive, @actor} | set free | return {@captive, land, territory, island, bone} | hand back | give back | repatriate | unfreeze {asset, fund, account} | let free | bail | discharge {@captive} | turn over {@captive, weapon}',
    },
    {
      code: 'RETREAT',
      cameo: '087',
      kind: 'ceasefire',
      roles: 'mutual',
      patterns:
        'declare {ceasefire, truce} | announce {ceasefire, truce} | observe {ceasefire, truce} | call {ceasefire, truce} | implement {ceasefire, truce} | cease {fire, hostility, attack} | stop {fighting, attack, bombing, shelling} | halt {offensive, attack, fighting, bombing, hostility} | suspend {attack, operation, offensive} | end {war, hostility, fighting, siege} | hold {fire} | stand down | de-escalate | respect {ceasefire, truce}',
    },
    {
      code: 'RETREAT',
      cameo: '0874',
      kind: 'withdrawal',
      roles: 'leave',
      patterns:
        'pull out {peacekeeper} | bring back {@troops} | turn in {weapon, arm} | scale down {presence, mission} | wind down {mission, operation} | leave {position, country} | withdraw {@troops} | withdraw from {@actor} | withdraw | pull out {@troops} | pull out of {@actor} | pull back {@troops} | retreat | retreat from | evacuate {settlement, base, post, position, camp} | surrender | surrender to | lay down {arm, weapon} | hand in {weapon, arm} | disarm | demobilize | demobilise | disband | vacate | abandon {position, post, base, city, town} | complete {withdrawal} | begin {withdrawal} | bring home {@troops} | remove {@troops, @arms} | dismantle {base, settlement, checkpoint, missile, weapon} | cede {territory, control} | flee {position} | quit {base} | leave {base, position}',
    },
    {
      code: 'RETREAT',
      cameo: '0872',
      kind: 'lifting of a blockade',
      roles: 'leave',
      patterns:
        'lift {@blockade} | ease {@blockade} | end {@blockade} | reopen {border, frontier, crossing, road, airport, port, airspace} | re-open {border, frontier, crossing, road, airport} | open {border, frontier, crossing, corridor} | remove {blockade, checkpoint, roadblock}',
    },
    {
      code: 'RETREAT',
      cameo: '0863',
      kind: 'access',
      roles: 'leave',
      patterns:
        'admit {inspector, observer, monitor, aid, convoy} | receive {inspector, observer, monitor, peacekeeper, mission} | allow {inspector, observer, monitor, peacekeeper, access, aid, convoy} | let in {inspector, observer, monitor, aid, convoy} | grant {access} | invite {inspector, observer, monitor}',
    },
    {
      code: 'RETREAT',
      cameo: '0831',
      kind: 'resignation',
      roles: 'do',
      patterns:
        'resign | resign from | resign as | step down | step aside | stand down as | quit as | tender {resignation} | hand in {resignation} | submit {resignation} | offer {resignation} | abdicate | relinquish {power, post, control} | give up {power, post} | cede {power} | bow out | announce {resignation}',
    },
    {
      code: 'SANCTION',
      cameo: '162',
      kind: 'end of aid',
      roles: 'act',
      patterns:
        'turn off {gas, tap, water} | stop {sale, supply, payment, aid} | reduce {supply, ration, aid, staff} | shut off {gas, water, power, supply} | freeze out | cut {@aid} | cut off {@aid, electricity, supply, gas} | suspend {@aid, delivery, shipment} | halt {@aid, delivery, shipment} | stop {@aid, delivery, shipment} | freeze {@aid, asset, account} | withhold {@aid} | reduce {@aid} | slash {@aid} | end {@aid} | cancel {aid, loan, contract, sale} | terminate {aid, contract} | withdraw {support, aid, funding, inspector, peacekeeper, worker} | ship out {peacekeeper} | pull out {inspector, peacekeeper, observer, worker} | prohibit {aid, export, sale, trade} | end {mediation} | halt {mediation} | expel {inspector, peacekeeper, aid, observer} | deny {aid, entry, visa, loan} | block {aid, loan, sale}',
    },
  ],
  nouns: [
    {
      code: 'AID',
      cameo: '070',
      kind: 'aid',
      roles: 'give',
      patterns:
        'food aid | relief supply | financial support | subsidy {@actor} | handout | debt relief | loan {@actor} | aid | assistance | humanitarian aid | economic aid | relief | donation | bailout | grant | relief effort | airlift | delivery {@aid} | provision {@aid} | supply {@aid}',
    },
    {
      code: 'AID',
      cameo: '072',
      kind: 'military aid',
      roles: 'give',
      patterns:
        'military aid | military assistance | arms delivery | arms shipment | weapons shipment | delivery {@arms} | shipment {@arms} | supply {@arms} | transfer {@arms} | provision {@arms} | aid package',
    },
    {
      code: 'AID',
      cameo: '073',
      kind: 'rescue',
      roles: 'done',
      patterns:
        'search and rescue | airlift | medical evacuation | rescue | evacuation | rescue operation | rescue mission',
    },
    {
      code: 'AID',
      cameo: '074',
      kind: 'peacekeeping',
      roles: 'deploy',
      patterns: 'peacekeeping | peacekeeping mission | deployment {peacekeeper}',
    },
    { code: 'AID', cameo: '075', kind: 'asylum', roles: 'give', patterns: 'asylum | refuge | sanctuary' },
    {
      code: 'RETREAT',
      cameo: '084',
      kind: 'release',
      roles: 'done',
      patterns:
        'prisoner swap | prisoner exchange | prisoner release | parole | handover {@captive, prisoner, body} | release {@captive, @actor} | liberation {@captive} | repatriation | freeing {@captive} | return {@captive}',
    },
    {
      code: 'RETREAT',
      cameo: '087',
      kind: 'ceasefire',
      roles: 'mutual',
      patterns:
        'cessation {hostility} | end {hostility, fighting, war} | lull | ceasefire | cease-fire | truce | armistice | cessation of hostilities | de-escalation',
    },
    {
      code: 'RETREAT',
      cameo: '0874',
      kind: 'withdrawal',
      roles: 'leave',
      patterns:
        'withdrawal | pullout | pullback | retreat | surrender | disarmament | troop withdrawal | demobilization',
    },
    {
      code: 'RETREAT',
      cameo: '0831',
      kind: 'resignation',
      roles: 'do',
      patterns: 'resignation | abdication',
    },
    {
      code: 'SANCTION',
      cameo: '162',
      kind: 'end of aid',
      roles: 'act',
      patterns: 'aid cut | suspension {@aid} | aid freeze | halt {@aid}',
    },
  ],
};
