import type { Field } from './frame.ts';

/** Protest, sanctions, mobilisation, coercion, violence. */
export const conflict: Field = {
  verbs: [
    {
      code: 'PROTEST',
      cameo: '141',
      kind: 'protest',
      roles: 'act',
      patterns:
        'dump {manure, milk, rubbish, produce, grape} | surround {office, ministry, embassy, parliament, palace} | besiege {office, ministry, embassy, parliament, palace} | tear down {statue, flag, poster} | vent {anger, fury} | shout {slogan} | throw {paint} | turn out in {protest, force} | stage {vigil, picket, blockade} | set up {camp, barricade} | block {entrance} | call for {strike} | march for | rally for | lie down in | occupy {street, bridge, office} | burn {tyre, tire, portrait, ballot} | clash over | protest | protest against | demonstrate | demonstrate against | rally | rally against | march | march on | march against | picket | take to the street | stage {protest, demonstration, rally, march, sit-in, walkout} | hold {protest, demonstration, rally, march, vigil} | organize {protest, demonstration, rally, march, strike} | organise {protest, demonstration, rally, march, strike} | chant | converge on | converge for | gather outside | collect {signature} | burn {flag, effigy} | wave {placard, banner} | heckle | boo | pour into {street, square} | throng | rise up | rise up against | revolt | revolt against | mutiny | occupy {square, building, campus}',
    },
    {
      code: 'PROTEST',
      cameo: '143',
      kind: 'strike',
      roles: 'act',
      patterns:
        'stop {work} | stop work | lay down {tool} | stay away from {work} | strike for | strike | refuse {work} | strike over | go on strike | walk out | walk off {job} | down {tool} | begin {strike} | call {strike} | stage {strike} | hold {strike} | launch {strike} | organize {boycott} | boycott {election, vote, referendum, parliament, ceremony} | observe {strike}',
    },
    {
      code: 'PROTEST',
      cameo: '142',
      kind: 'hunger strike',
      roles: 'act',
      patterns: 'fast for | fast against | begin {hunger} | go on hunger',
    },
    {
      code: 'PROTEST',
      cameo: '144',
      kind: 'obstruction',
      roles: 'act',
      patterns:
        'block {transport, access, street} | bring to a standstill | paralyze {city, traffic} | paralyse {city, traffic} | bring {traffic, city} | block {@road} | blockade {@road, @actor} | barricade | obstruct {@road} | shut down {city, capital} | chain to | disrupt {session, ceremony, traffic}',
    },
    {
      code: 'PROTEST',
      cameo: '145',
      kind: 'riot',
      roles: 'act',
      patterns:
        'go on rampage | run riot | run amok | riot | rampage | loot | ransack | pelt | throw {stone, rock, bottle, petrol, egg, tomato, molotov, firebomb} | hurl {stone, rock, bottle, petrol, egg, molotov, firebomb} | set {tyre, tire, barricade} | torch {tyre, tire, barricade}',
    },
    {
      code: 'SANCTION',
      cameo: '163',
      kind: 'sanctions',
      roles: 'act',
      patterns:
        'sanction | impose {@sanctions} | slap {@sanctions} | tighten {@sanctions} | renew {@sanctions} | extend {@sanctions} | embargo | boycott | blacklist | levy {@sanctions} | ban {import, export, company, sale, product, flight, oil} | bar {company, import, export, athlete, team} | raise {tariff, duty} | introduce {@sanctions} | enforce {@sanctions} | suspend from | expel from {organization, organisation, party, league, union, group, council} | ostracize | ostracise | disqualify | delist | strip of',
    },
    {
      code: 'MOBILIZE',
      cameo: '154',
      kind: 'mobilisation',
      roles: 'deploy',
      patterns:
        '{@troops} arrive in | {@troops} arrive at | put on standby | rush {@troops} | beef up {security, force, defence, defense} | bolster {defence, defense, force, security} | arm | rearm | equip with {@arms} | test-launch | ready {@troops} | raise {readiness} | mass on {border} | call up | send in {@troops} | fly in {@troops} | reposition {@troops} | stockpile | manufacture {@arms} | build {@arms, bunker} | develop {@arms} | produce {@arms} | acquire {@arms} | parade | mobilize {@troops, army, reservist, reserve} | mobilise {@troops, army, reservist, reserve} | mobilize | mobilise | deploy {@troops, @arms} | deploy | send {@troops} | dispatch {@troops} | mass {@troops} | amass {@troops} | station {@troops, @arms} | call up {reservist, reserve, soldier} | conscript | reinforce {@troops, border, position} | strengthen {@troops, defense, defence} | build up {@troops} | move {@troops, @arms} | position {@troops, @arms} | scramble {jet, fighter, aircraft} | test {missile, weapon, rocket, bomb} | test-fire | launch {missile, rocket} | parade {@arms} | put on alert | place on alert | remain on alert | fortify | rearm | step up {patrol, security} | enrich {uranium} | patrol | conduct {test} | draft {soldier}',
    },
    {
      code: 'COERCE',
      cameo: '173',
      kind: 'arrest',
      roles: 'done',
      patterns:
        'haul in | pick up {suspect} | bust {ring, gang} | swoop on | court-martial | lock up | put behind {bar} | take away {suspect, @actor} | bring in for {questioning} | stop {suspect, vehicle} | arrest | detain | apprehend | capture {@actor, suspect, soldier} | imprison | jail | incarcerate | intern | take into custody | take in custody | hold {suspect} | round up | seize {suspect, @actor} | remand | nab | handcuff | re-arrest | put under arrest | place under arrest | intercept | place in custody',
    },
    {
      code: 'COERCE',
      cameo: '174',
      kind: 'expulsion',
      roles: 'done',
      patterns:
        'drive out of | chase from | chase out of | drive from | force from | force off | uproot {@actor} | resettle | displace {@actor} | run out of {town} | bring down {government} | unseat {government} | remove from {power, office} | deport | expel {@actor} | expel | exile | banish | evict | extradite to | drive out | force out | oust | overthrow | depose | topple | turn back {migrant, refugee, boat} | purge',
    },
    {
      code: 'COERCE',
      cameo: '171',
      kind: 'seizure',
      roles: 'done',
      patterns:
        'take {control} | seize | hijack {data} | steal {data, document, secret} | phish | breach {network, system, computer} | freeze {asset, account} | commandeer | appropriate | confiscate | seize {@property, @arms, drug, asset, document, vessel, ship, tanker, cargo} | impound | requisition | nationalize | nationalise | expropriate | take over {company, building, office} | loot {shop, store, house} | raid | search {home, office, house} | hack | hack into | deface | infiltrate | tap {phone} | wiretap | spy on | storm {building, office, embassy, parliament, residence}',
    },
    {
      code: 'COERCE',
      cameo: '1712',
      kind: 'destruction',
      roles: 'done',
      patterns:
        'knock down {house, building, wall, statue} | reduce to {rubble, ash} | blow up {bridge, house, building, pipeline, mosque, church} | smash {window, furniture, shop} | gut | level {village, house, town} | destroy {@property, crop, home} | demolish | bulldoze | raze | vandalize | vandalise | torch | set fire to | set {fire, ablaze, alight} | burn down | burn {house, village, church, mosque, school, home, car} | wreck | sabotage | trash {office, embassy} | poison {well}',
    },
    {
      code: 'COERCE',
      cameo: '172',
      kind: 'restriction',
      roles: 'act',
      patterns:
        'ban {march, rally, use, sale, entry, travel} | close {frontier, crossing, border, airspace, newspaper, station, university, mosque} | seal off | seal {border} | cordon off | place under {curfew, arrest, siege, lockdown} | put under {curfew, house} | restrict {movement, travel, access, export} | curb | limit {movement, travel, access} | tighten {blockade, siege, grip, security} | ration | impose {quota, fine} | block {website, access, site, app} | shut {border, airspace} | jam | cut {internet, phone, communication} | strip {citizenship, immunity} | impose {@limits, restriction} | declare {emergency, martial, curfew, siege, lockdown} | extend {emergency, martial, curfew, lockdown} | reimpose {@limits, @blockade} | enforce {curfew, lockdown, ban} | ban {party, protest, rally, march, demonstration, book, group, newspaper, film, organization, organisation, @actor} | outlaw | censor | shut down {newspaper, station, channel, radio, website, internet} | suspend {constitution, parliament, publication, newspaper, license, licence, party, internet} | close down {newspaper, station, office} | gag | restrict | clamp down on | crack down on | crack down | crush {protest, revolt, rebellion, uprising, dissent} | suppress | quell | disperse {protester, crowd, demonstrator, rally, protest} | dissolve {parliament, party, government} | muzzle | fire {gas, cannon} | use {gas, cannon} | persecute | harass | repress | silence {critic, dissent, opposition} | institute {curfew} | disenfranchise | impose {blockade, siege} | fine | bar {@actor} | bar from | ban from | prohibit {protest, rally, march} | tighten {@limits, control} | order {curfew, evacuation, closure, lockdown}',
    },
    {
      code: 'ASSAULT',
      cameo: '190',
      kind: 'attack',
      roles: 'fight',
      patterns:
        'push back {@troops, rebel, insurgent, @actor} | drive back {@actor} | beat back {@actor} | fight off {@actor} | take over {city, town, village, territory, base, airport} | attack with | pepper with | rake with | spray with {bullet, gunfire} | set upon | pound {@actor} | lay siege to | rocket | mortar | drop {bomb} | set off {bomb, device, explosive} | trigger {bomb, device} | ram | ram into | drive into {crowd} | plow into {crowd} | burst into | march into | move into {territory} | move against | close in on | take {city, town, village, territory} | reoccupy | counterattack | counter-attack | retaliate against | retaliate | strike back | exchange {gunfire, shot, salvo} | trade {fire, shot} | snipe at | bombard with | hurl {grenade} | throw {grenade, bomb} | fire {artillery, round} | violate {airspace, armistice} | break out between | engage {@troops, rebel, militant} | put down {revolt, uprising, rebellion, mutiny} | attack | assault | strike {@actor, target, base, position, facility, building, city, convoy} | bomb | bombard | shell | pound {position, target, city, town} | invade | storm {city, town, village, camp, position} | raid {village, camp, position} | fire on | fire at | fire {missile, rocket, shell, shot, mortar} | open fire | open fire on | open {fire} | shoot at | shoot {@actor} | shoot | shoot down {plane, jet, drone, helicopter, aircraft} | down {plane, jet, drone, helicopter, aircraft} | fight {@actor} | fight against | fight with | fight | battle {@actor} | battle | clash with | clash | ambush | besiege | encircle | occupy {territory, city, town, area, village, region, @actor} | capture {city, town, village, territory, base, post} | seize {city, town, village, territory, base, post, control, power} | overrun | annex | recapture | retake | launch {attack, offensive, assault, strike, airstrike, invasion, raid, operation, incursion} | mount {attack, offensive, assault, invasion, raid} | carry out {attack, strike, airstrike, bombing, raid, massacre} | stage {attack, coup, raid, ambush} | hit {@actor, target, position, base, building} | advance on | push into {@actor} | torpedo | strafe | repel | repulse | violate {ceasefire, truce} | break {ceasefire, truce} | exchange {fire} | go to war | wage {war} | engage in {fighting, battle, cleansing, combat} | unleash {attack, missile} | rain {missile, bomb} | lob {shell, grenade} | target {civilian, hospital, position} | gun down | open up on | sink {ship, vessel, boat} | destroy {tank, position, base, target, ship}',
    },
    {
      code: 'ASSAULT',
      cameo: '180',
      kind: 'killing',
      roles: 'done',
      patterns:
        'stone {@actor} | stone to death | crucify | machine-gun | bayonet | shoot in {head, back} | cut down {@actor} | hang {@actor} | burn to death | run over | put to death | die by | kill off | dismember | bludgeon | strangle to death | gun down | mow down | shoot and kill | open fire on | wound in | detonate {bomb, explosive, vest} | blow {self} | kill {@actor} | kill | murder | assassinate | slay | massacre | execute {prisoner, hostage, @actor} | behead | lynch | slaughter | exterminate | gas | stab | stab to death | strangle | poison {@actor} | beat to death | shoot dead | shoot to death | hack to death | wipe out | wound | injure | maim | mow down | blow up | detonate | explode {bomb, device} | plant {bomb} | knife | burn {alive} | decapitate | drown {@actor}',
    },
    {
      code: 'ASSAULT',
      cameo: '182',
      kind: 'physical assault',
      roles: 'done',
      patterns:
        'rough up | attack with {knife, acid} | spray with | tear-gas | teargas | club | scuffle with | spit on | taser | tase | harass {@actor} | sexually assault | grope | bully | beat {@actor} | beat up | torture | rape | abuse {@actor} | mistreat | punch | kick | slap {@actor} | maul | batter | molest | brutalize | flog | whip | club | manhandle | mug | rob',
    },
    {
      code: 'ASSAULT',
      cameo: '181',
      kind: 'abduction',
      roles: 'done',
      patterns:
        'hold {hostage, captive} | carry off {@actor} | seize as {hostage} | make off with {@actor} | kidnap | abduct | hijack | take hostage | seize {hostage} | hold hostage | hold captive | snatch | take {hostage, captive, prisoner} | ransom',
    },
  ],
  nouns: [
    {
      code: 'PROTEST',
      cameo: '141',
      kind: 'protest',
      roles: 'act',
      patterns:
        'mass demonstration | protest march | protest rally | protest camp | blockade {road, port} | picket line | civil disobedience | procession {@actor} | hunger march | disturbance | rebellion | insurrection | anti-government protest | protest | demonstration | rally | march | sit-in | vigil | street protest | picket | unrest | uprising | revolt | mutiny',
    },
    {
      code: 'PROTEST',
      cameo: '143',
      kind: 'strike',
      roles: 'act',
      patterns:
        'transport strike | teachers strike | wildcat strike | stoppage | strike {@actor, miner, driver, teacher, nurse, worker, doctor, pilot, docker} | general strike | walkout | work stoppage | rail strike | strike action | industrial action',
    },
    { code: 'PROTEST', cameo: '142', kind: 'hunger strike', roles: 'act', patterns: 'hunger strike' },
    {
      code: 'PROTEST',
      cameo: '145',
      kind: 'riot',
      roles: 'act',
      patterns: 'riot | rioting | looting | violent protest',
    },
    {
      code: 'SANCTION',
      cameo: '163',
      kind: 'sanctions',
      roles: 'act',
      patterns:
        'sanction | sanctions | embargo | boycott | arms embargo | trade ban | travel ban | export ban | import ban | tariff | blacklist',
    },
    {
      code: 'MOBILIZE',
      cameo: '154',
      kind: 'mobilisation',
      roles: 'deploy',
      patterns:
        'troop movement | troop deployment | show of force | war game | military parade | call-up | draft {soldier} | rearmament | test firing | test-firing | test flight | mobilization | mobilisation | deployment {@troops, @arms} | military build-up | troop buildup | buildup | missile test | nuclear test | missile launch | rocket launch | test launch | conscription',
    },
    {
      code: 'COERCE',
      cameo: '173',
      kind: 'arrest',
      roles: 'done',
      patterns:
        'roundup | round-up | house arrest | custody | internment | jailing | mass arrest | police raid | arrest | detention | imprisonment | capture {@actor, suspect} | incarceration',
    },
    {
      code: 'COERCE',
      cameo: '174',
      kind: 'expulsion',
      roles: 'done',
      patterns: 'deportation | expulsion | eviction | overthrow | ouster | banishment',
    },
    {
      code: 'COERCE',
      cameo: '171',
      kind: 'seizure',
      roles: 'done',
      patterns:
        'data breach | data theft | takeover {@property, company} | espionage | spying | land grab | wiretap | surveillance {@actor} | seizure | confiscation | raid | cyberattack | hack | hacking | cyber attack | expropriation | nationalization | nationalisation',
    },
    {
      code: 'COERCE',
      cameo: '1712',
      kind: 'destruction',
      roles: 'done',
      patterns: 'demolition | destruction {@property} | arson | sabotage | vandalism',
    },
    {
      code: 'COERCE',
      cameo: '172',
      kind: 'restriction',
      roles: 'against',
      patterns:
        'news blackout | ban {party, protest, book, film, rally, import, export, travel} | gag order | quarantine | restriction {@actor} | closure {border, airspace} | purge | clampdown {@actor} | suppression | crackdown | curfew | martial law | state of emergency | lockdown | clampdown | censorship | repression | blockade | siege | state of siege | persecution | house arrest',
    },
    {
      code: 'ASSAULT',
      cameo: '190',
      kind: 'attack',
      roles: 'fight',
      patterns:
        'counteroffensive | counter-offensive | counterattack | missile barrage | barrage | artillery fire | rocket fire | gunfire | crossfire | bomb blast | car bomb | suicide bomb | roadside bomb | mortar attack | knife attack | arson attack | gun attack | firing {missile, rocket, artillery} | air attack | ground offensive | air raid | hostilities | combat | putsch | siege | storming | military operation | military action | military strike | retaliation | reprisal | cross-border raid | attack | assault | airstrike | air strike | air raid | missile strike | drone strike | drone attack | offensive | incursion | clash | fighting | battle | gunfight | gun battle | shootout | raid {village, camp} | war | coup | coup attempt | bomb attack | rocket attack | missile attack | suicide bombing | suicide attack | car bombing | terrorist attack | terror attack | massacre {@actor} | genocide | ethnic cleansing | onslaught | skirmish | firefight | explosion',
    },
    {
      code: 'ASSAULT',
      cameo: '190',
      kind: 'attack',
      roles: 'against',
      patterns:
        'invasion | annexation | occupation {@actor, territory} | bombing | bombardment | shelling | ambush | storming | capture {city, town, village, @actor} | encirclement | recapture',
    },
    {
      code: 'ASSAULT',
      cameo: '180',
      kind: 'killing',
      roles: 'done',
      patterns:
        'homicide | manslaughter | bloodshed | bloodbath | slaughter | hanging {@actor} | murder attempt | gangland killing | mass shooting | drive-by shooting | pogrom | extermination | atrocity | killing | murder | assassination | execution | massacre | beheading | slaying | shooting | stabbing | poisoning | assassination attempt | lynching',
    },
    {
      code: 'ASSAULT',
      cameo: '182',
      kind: 'physical assault',
      roles: 'done',
      patterns: 'torture | rape | beating | mistreatment | sexual assault',
    },
    {
      code: 'ASSAULT',
      cameo: '181',
      kind: 'abduction',
      roles: 'done',
      patterns:
        'hostage taking | hostage crisis | enforced disappearance | ransom demand | kidnapping | abduction | hijacking | hostage-taking',
    },
  ],
};
