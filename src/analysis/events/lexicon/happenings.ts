import type { Field } from './frame.ts';

/** What news tells of people and things without politics: harm, search, closures, works, markets, play. */
export const happenings: Field = {
  verbs: [
    {
      code: 'GENERAL',
      kind: 'fraud',
      roles: 'done',
      patterns: 'deceive | con {@actor} | dupe | scam | bribe | cheat {@actor}',
    },
    {
      code: 'GENERAL',
      kind: 'theft',
      roles: 'take',
      patterns:
        'steal | steal from | rob | burgle | shoplift | pickpocket | make off with | swindle | defraud | embezzle | smuggle | traffic | launder {money} | counterfeit | forge {document, passport, signature, painting}',
    },
    {
      code: 'GENERAL',
      kind: 'escape',
      roles: 'undergo',
      patterns:
        'escape | escape from | break out of {prison, jail} | flee {prison, custody, jail} | evade | get away',
    },
    {
      code: 'GENERAL',
      kind: 'death',
      roles: 'undone',
      patterns: '{@mishap} kill | {@mishap} claim {life, victim} | {@mishap} leave {dead}',
    },
    {
      code: 'GENERAL',
      kind: 'injury',
      roles: 'undone',
      patterns: '{@mishap} injure | {@mishap} wound | {@mishap} hurt | {@mishap} maim',
    },
    {
      code: 'GENERAL',
      kind: 'injury',
      roles: 'done',
      patterns:
        'be hurt | hurt {@actor} | burn {@actor} | scald | suffocate | be electrocute | break {leg, arm, hip, rib}',
    },
    {
      code: 'GENERAL',
      kind: 'disappearance',
      roles: 'undergo',
      patterns:
        'lose {contact} | lose contact with | abscond | go into hiding | be report missing | go missing | missing | disappear | vanish',
    },
    {
      code: 'GENERAL',
      kind: 'find',
      roles: 'do',
      patterns:
        'turn up {evidence} | stumble on | stumble upon | come across {body, remains} | retrieve {body, recorder, box, wreckage} | identify {body, victim, remains} | photograph {species} | find {body, remains, survivor, wreck, wreckage, debris, weapon, drug, bone, fossil, skeleton, tomb, planet, species, trace, cache} | find dead | find alive | recover {body, remains, wreckage, recorder, box} | unearth | excavate | spot {@actor} | locate | detect | exhume | dig up',
    },
    {
      code: 'GENERAL',
      kind: 'shelter',
      roles: 'undergo',
      patterns:
        'shelter in | shelter | take {shelter, refuge, cover} | seek {shelter, refuge} | bring ashore | wash ashore',
    },
    {
      code: 'GENERAL',
      kind: 'disaster',
      roles: 'act',
      patterns:
        'cross {coast, coastline, shore} | bury {village, tunnel, road, house, town, @actor} | spread to | spread through | sweep away | wash away | uproot | overturn | overflow | break {bank} | run off {road} | go up in flame | submerge | cut off {village, town, island, road} | knock out {power, electricity} | lose {power, electricity}',
    },
    {
      code: 'GENERAL',
      kind: 'closure',
      roles: 'done',
      patterns:
        'go dark | close for {repair} | shut for | suspend {class, lesson} | board up | cordon off {street, area} | close {school, airport, road, port, station, museum, hospital, line, tunnel, park, court, beach, runway, bank, pan, mill, pit, library, door} | shut {school, airport, road, port, station, museum, hospital, store, office, park, bank, mill, pit, library, door} | reopen | be ground | ground {flight, fleet, plane, aircraft, jet} | be close | be shut',
    },
    {
      code: 'GENERAL',
      kind: 'change of plans',
      roles: 'do',
      patterns:
        'cancel | call off | postpone | delay | put off | put back | bring forward | reschedule | scrap {plan, project, scheme, fare, fee, programme, program} | drop {plan, project, charge, case, bid} | abandon {plan, project, attempt, search, bid, match, game} | shelve | freeze {fee, price, fare, rent, pay, wage, hiring} | extend {deadline, contract, search} | suspend {service, flight, search, match, game, production, operation, licence, license, sale, trading} | resume {service, flight, search, match, game, production, operation, work, delivery, sale, trading, shipment} | halt {service, flight, search, match, game, production, work, trading} | restart {production, service, reactor, work}',
    },
    {
      code: 'GENERAL',
      kind: 'construction',
      roles: 'do',
      patterns:
        'erect | renovate | refurbish | widen {road} | pave | electrify | demolish {stadium, tower, block} | inaugurate | build | construct | rebuild | restore {building, bridge, tower, church, temple, power, service, painting, line} | lay {rail, track, foundation, stone, cable, pipe, pipeline, wreath} | dig {tunnel, well, grave, canal, mine} | drill {well, tunnel, hole} | complete {bridge, line, tunnel, dam, station, stadium, project} | break ground on | pull down | tear down | install {system, turbine, panel, gauge, camera}',
    },
    {
      code: 'GENERAL',
      kind: 'market move',
      roles: 'do',
      patterns:
        '{@market} rise to | {@market} rise by | {@market} rise from | rise {%, percent, cent, point} | {@market} fall to | {@market} fall by | {@market} fall from | fall {%, percent, cent, point} | {@market} drop to | {@market} drop by | drop {%, percent, cent, point} | {@market} climb to | {@market} climb by | climb {%, percent, cent, point} | gain {%, percent, cent, point} | lose {%, percent, cent, point} | {@market} jump to | {@market} jump by | jump {%, percent, cent, point} | {@market} slip to | slip {%, percent, cent, point} | {@market} soar | {@market} surge | {@market} tumble | {@market} slump | {@market} plummet | {@market} rebound | slide {%, percent, cent, point} | {@market} dip | {@market} edge up | {@market} edge down | {@market} edge lower | {@market} edge higher',
    },
    {
      code: 'GENERAL',
      kind: 'business deal',
      roles: 'take',
      patterns:
        'agree {takeover, merger} | raise {stake} | outbid | take {stake} | sell off | win {order, tender, bid} | place {order} | order {plane, jet, aircraft, ship, train, bus} | secure {contract, order, funding, financing} | close {deal, sale, takeover}',
    },
    {
      code: 'GENERAL',
      kind: 'business news',
      roles: 'do',
      patterns:
        'lower {price, fare, fee, rate, tax, forecast, rating} | double {price, output, profit} | hire {worker, staff, people, thousand, hundred} | collect {million, billion, dollar, euro, pound} | raise {toll, fare, fee, wage, pension, forecast, price} | pay {fine, damage, compensation, dividend, ransom, million, billion} | build {factory, plant} | go public | go out of business | cease {trading, production} | start {production} | begin {production}',
    },
    {
      code: 'GENERAL',
      kind: 'alert',
      roles: 'do',
      patterns:
        'lower {alert, warning, level} | raise {alert, level} | issue {alert, forecast} | lift {alert, warning} | sound {siren}',
    },
    {
      code: 'GENERAL',
      kind: 'court appeal',
      roles: 'act',
      patterns:
        'appeal | appeal {ruling, verdict, conviction, sentence, decision, judgment} | challenge {ruling, verdict, decision, order, ban, finding, result, law} | challenge in court | lodge {appeal} | file {appeal} | settle {case, claim, suit} | testify | testify against | give {evidence, testimony} | confess to',
    },
    {
      code: 'AID',
      cameo: '073',
      kind: 'rescue',
      roles: 'give',
      patterns:
        'send {team, crew, rescuer, ambulance, doctor, medic, nurse, firefighter, engine} | dispatch {team, crew, rescuer, ambulance, doctor, medic, nurse, firefighter} | fly in {@aid, team, rescuer, doctor} | bring in {@aid, rescuer} | fly out {@actor}',
    },
    {
      code: 'REJECT',
      cameo: '120',
      kind: 'rejection',
      roles: 'reject',
      patterns: 'dismiss {complaint, charge, case, lawsuit, claim, objection, criticism}',
    },
    {
      code: 'AGREE',
      cameo: '037',
      kind: 'acceptance',
      roles: 'reject',
      patterns: 'accept {resignation, apology, result, verdict, ruling, nomination}',
    },
    {
      code: 'REQUEST',
      cameo: '100',
      kind: 'demand',
      roles: 'ask',
      patterns:
        'order {reservoir, building, school, town, street, border, station, beach, ship, recall, review, evacuation}',
    },
    {
      code: 'COERCE',
      cameo: '170',
      kind: 'punishment',
      roles: 'done',
      patterns: 'punish | discipline {@actor}',
    },
    {
      code: 'GENERAL',
      kind: 'choice',
      roles: 'done',
      patterns: 'choose | select | pick {@actor, winner, team, squad, candidate} | shortlist | long-list',
    },
    { code: 'GENERAL', kind: 'award', roles: 'done', patterns: 'award | honour | honor' },
    {
      code: 'GENERAL',
      kind: 'victory',
      roles: 'do',
      patterns: 'win | win by | win against | lose to | lose by | prevail | triumph over',
    },
    {
      code: 'GENERAL',
      kind: 'sport event',
      roles: 'do',
      patterns:
        'save {penalty, shot, header} | strike {post, bar, crossbar} | hit {post, bar, crossbar} | convert {penalty, try} | miss {penalty} | score {goal, penalty, try, point, run} | concede {goal, penalty} | send off | substitute | kick off | level {match, score, game} | break {tie} | serve {ace} | cross {line}',
    },
    {
      code: 'GENERAL',
      kind: 'change of job',
      roles: 'visit',
      patterns:
        'join {@actor, club, team, party, board, company, staff, union, army} | leave {club, team, party, board, company, post, job} | sign for | transfer to | quit | quit {job, post, party, club, team} | stay on | step in as',
    },
    {
      code: 'GENERAL',
      kind: 'publication',
      roles: 'do',
      patterns:
        'publish {list, letter, memo, result, plan, map, report, photo, photograph, picture, video, document, name, finding, data, figure, contract} | post {video, picture, photo, photograph, message} | leak {document, report, video, email}',
    },
    {
      code: 'TRAVEL',
      kind: 'travel',
      roles: 'travel',
      patterns:
        'leave {building, library, square, port, harbour, harbor, city, town, country, hospital, court, island, home} | move to | come to {town, city, village, island, country} | dock | dock at | dock in | set {sail} | cross {border, river, sea, frontier}',
    },
    {
      code: 'MOBILIZE',
      cameo: '150',
      kind: 'shadowing',
      roles: 'act',
      patterns:
        'shadow {@actor, ship, vessel, frigate, plane, warship, destroyer, submarine, tanker} | buzz {ship, plane, frigate, aircraft} | circle {ship, island, frigate}',
    },
    {
      code: 'THREATEN',
      cameo: '130',
      kind: 'threat',
      roles: 'act',
      patterns:
        'aim {weapon, gun, missile, rifle} | point {gun, weapon, rifle, missile} | train {gun, weapon, rifle}',
    },
  ],
  nouns: [
    {
      code: 'GENERAL',
      kind: 'closure',
      roles: 'done',
      patterns:
        'closure {school, road, airport, hospital, station, port} | shutdown | cancellation | postponement',
    },
    {
      code: 'GENERAL',
      kind: 'disappearance',
      roles: 'undergo',
      patterns: 'disappearance {@actor}',
    },
    {
      code: 'GENERAL',
      kind: 'find',
      roles: 'against',
      patterns: 'discovery {body, remains, fossil, tomb, wreck} | excavation | unearthing',
    },
    {
      code: 'GENERAL',
      kind: 'escape',
      roles: 'undergo',
      patterns: 'escape {prison, jail, custody} | jailbreak | prison break',
    },
    {
      code: 'GENERAL',
      kind: 'theft',
      roles: 'act',
      patterns:
        'theft | robbery | burglary | heist | break-in | fraud | embezzlement | bribery | smuggling | money laundering | scam | shoplifting | forgery',
    },
  ],
};
