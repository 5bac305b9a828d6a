import type { Field } from './frame.ts';

/** Asking and demanding, accusing and criticising, rejecting, threatening. */
export const demands: Field = {
  verbs: [
    {
      code: 'REQUEST',
      cameo: '020',
      kind: 'request',
      roles: 'ask',
      patterns:
        'sound out {@actor} | court {investor, voter} | woo | seek {investment, ceasefire, truce, release, custody, refuge, return, funding, credit, membership, ties} | sue for {peace} | seek {meeting, audience, apology, damage, injunction, review, extension} | plead {@actor} | summon {help} | bid {@actor} | want {@actor} | lobby {@actor} | turn to {@actor} | write to {@actor} | petition {court, government} | ask {@actor} | ask for | ask that | request that | propose that | request | urge | call for | call on {@actor} | call upon {@actor} | appeal to | appeal for | implore | beseech | beg | plead with | plead for | plead | petition | press {@actor} | press for | pressure {@actor} | push for | push {@actor} | lobby | solicit | encourage {@actor} | exhort | advise {@actor} | recommend | seek {support, help, aid, assistance, asylum, loan, talk, meeting, backing, approval, permission, cooperation, concession, clarification, extradition, arm, weapon, food, technology, compensation, supply, information, assurance} | invoke {article, clause} | apply for | nudge | make {appeal, request, plea} | issue {appeal} | submit {request, petition} | prod | coax | pray {@actor} | remind {@actor} | propose',
    },
    {
      code: 'REQUEST',
      cameo: '100',
      kind: 'demand',
      roles: 'ask',
      patterns:
        'put {pressure} | exert {pressure} | increase {pressure} | pile {pressure} | apply {pressure} | give {deadline, hour} | set {condition} | press {demand, claim} | table {motion, resolution} | step up {pressure} | demand | insist on | insist that | order {@actor} | instruct {@actor} | command {@actor} | require {@actor} | insist {@actor} | make {demand} | issue {demand, order} | push through | impose {condition} | dictate',
    },
    {
      code: 'ACCUSE',
      cameo: '112',
      kind: 'accusation',
      roles: 'act',
      patterns:
        'call {liar, terrorist, dictator, tyrant, traitor} | tear into | lay into | finger as | name as {suspect} | hold {responsible} | pin {blame} | lay {blame} | put {blame} | cast {blame} | tie to {attack, crime} | link to {attack, crime, killing} | smear | defame | slander | libel | accuse {@actor} | accuse | blame | allege | implicate | denounce as | charge that | point finger at | level {accusation, charge, allegation} | hold {responsible, accountable} | brand {@actor} | label {@actor} | suspect {@actor} | fault | impugn | finger',
    },
    {
      code: 'ACCUSE',
      cameo: '111',
      kind: 'criticism',
      roles: 'act',
      patterns:
        'dismiss as | pillory | take {swipe} | protest over {@actor, jailing, arrest, killing, detention, plan} | rip | ridicule | scoff at | sneer at | bristle at | take aim at | take to task | come out against | hit back at | round on | boo | jeer | heckle | rail at | voice {dissatisfaction, regret, unease} | pour {scorn} | regret {decision, move, statement} | deny as | find fault with | cast {doubt} | protest {decision, move, treatment, arrest, plan} | criticize | criticise | condemn | denounce | deplore | decry | slam | blast | lambast | lambaste | berate | rebuke | reprimand | chide | scold | censure | castigate | attack {policy, record, decision, plan, government} | hit out at | lash out at | lash out | rail against | fulminate against | complain | complain about | complain of | protest to | disapprove of | disapprove | deride | mock | ridicule | ape | question {decision, move, legality, wisdom, commitment} | express {concern, anger, outrage, alarm, dismay, disappointment, displeasure, disapproval, unease, indignation, condemnation, frustration, worry, fear} | voice {concern, anger, outrage, alarm, dismay, disappointment, displeasure, objection, criticism, fear} | raise {concern, objection, alarm, fear} | take {issue, exception} | object to | admonish | rap | pan | savage | excoriate | vilify | bemoan | lament | register {protest, objection} | draw {criticism} | insult | disparage | trash | call out {@actor}',
    },
    {
      code: 'ACCUSE',
      cameo: '115',
      kind: 'lawsuit',
      roles: 'act',
      patterns:
        'haul to court | put on trial | bring to trial | bring to justice | drag to court | seek {prosecution, indictment} | hand down {indictment} | subpoena | file {appeal, petition} | sue | prosecute | take to court | file {lawsuit, suit, charge, claim, complaint} | indict | charge with | charge {@actor} | arraign | bring {charge, suit, case, action} | press {charge} | impeach | try for | put on trial | launch {lawsuit, action}',
    },
    {
      code: 'ACCUSE',
      cameo: '090',
      kind: 'investigation',
      roles: 'against',
      patterns:
        'hunt for | track down | check {claim, allegation, report} | raise {question} | hear {witness} | search for {evidence, suspect, gunman, killer, attacker} | grill | quiz | open {case} | reopen {investigation, inquiry, case} | widen {investigation} | look at {allegation, claim} | review {case, conduct} | search for {evidence} | trace {weapon, money, call} | investigate | probe | look into | inquire into | open {investigation, inquiry, probe} | launch {investigation, inquiry, probe} | complete {investigation, inquiry, probe} | conduct {investigation, inquiry, probe} | begin {investigation, inquiry} | interrogate | question {suspect, @actor} | examine {case, evidence, allegation, claim} | audit | scrutinize | scrutinise | order {investigation, inquiry, probe} | put under investigation | exhume',
    },
    {
      code: 'ACCUSE',
      cameo: '113',
      kind: 'rallying against',
      roles: 'act',
      patterns:
        'campaign against | lobby against | rally {opposition} | speak out against | vote against | mobilize against | turn against | drum up {opposition}',
    },
    {
      code: 'REJECT',
      cameo: '120',
      kind: 'rejection',
      roles: 'reject',
      patterns:
        'turn away {@actor} | go back on {promise, pledge, word, deal, @agreement} | break {promise, pledge, word} | opt out of | stay out of {deal, treaty, pact, alliance} | keep out {@actor} | deny {access, entry} | walk away from {@talks, @agreement, deal} | say no to | shun | scorn | pour cold water on | push back against | strike out | void | annul | invalidate | nullify | override | boycott {talk} | stall | hold up {@agreement, bill, aid} | scupper | sink {deal, talk, bill} | torpedo {deal, talk, bill, plan} | derail {talk, deal, process} | reject | refuse | rebuff | spurn | turn down | decline {@demand} | decline | dismiss {@demand, idea, prospect, possibility} | rule out | oppose | resist {call, pressure, demand, plan, attempt} | veto | vote down | overrule | block {@demand, bid, move, resolution, plan, deal, law, bill, sale} | defy | flout | ignore {warning, call, demand, order, ban, appeal} | violate {ban, agreement, resolution, order, law, sanction, embargo, airspace} | breach {agreement, resolution, order, sanction, embargo, treaty, law} | disobey | balk at | baulk at | stonewall | repudiate | renege on | shoot down {@demand} | disagree with | disagree | contest {result, ruling} | throw out {@demand, case, appeal, lawsuit} | strike down {law, ban, order} | overturn {decision, ruling, ban, law} | quash | shelve {plan, proposal} | thwart | obstruct {inquiry, investigation} | withhold {consent, approval} | deny {request, permission, access, application, bail, appeal, visa, allocation, license, licence, recognition} | impose {blackout} | stand firm | hold out against | fail {agreement} | disregard {warning, call, ruling}',
    },
    {
      code: 'THREATEN',
      cameo: '130',
      kind: 'threat',
      roles: 'act',
      patterns:
        'brandish | rattle {saber, sabre} | hint at {war, force, retaliation} | hold out {threat} | vow {attack} | serve {notice} | menace with | put on notice | raise {specter, spectre, prospect} | threaten | threaten with | warn {@actor} | warn against | warn of | warn | menace | issue {threat, warning, ultimatum} | give {ultimatum, warning, deadline} | make {threat} | blackmail | intimidate | vow {revenge, retaliation} | swear {revenge} | caution {@actor} | caution against | set {deadline} | promise {retaliation, revenge} | bully | sound {warning, alarm}',
    },
  ],
  nouns: [
    {
      code: 'REQUEST',
      cameo: '020',
      kind: 'request',
      roles: 'ask',
      patterns:
        'entreaty | lobbying | call {@actor} | invocation | application {asylum, membership} | request | appeal | plea | petition | call {ceasefire, peace, action, restraint, election, talk, calm, help, end} | urging | calls for',
    },
    {
      code: 'REQUEST',
      cameo: '100',
      kind: 'demand',
      roles: 'ask',
      patterns: 'ultimatum {@actor} | condition {@actor} | demand',
    },
    {
      code: 'ACCUSE',
      cameo: '112',
      kind: 'accusation',
      roles: 'act',
      patterns:
        'charge {treason, corruption, fraud, murder, genocide, spying, bribery, abuse} | smear | slander | finger-pointing | incrimination | accusation | allegation | blame',
    },
    {
      code: 'ACCUSE',
      cameo: '111',
      kind: 'criticism',
      roles: 'against',
      patterns:
        'rebuke | reproach | scolding | reprimand | disapproval | tirade | protest note | denouncement | booing | criticism | condemnation | denunciation | rebuke | censure | outcry | backlash | complaint | outrage | diatribe',
    },
    {
      code: 'ACCUSE',
      cameo: '115',
      kind: 'lawsuit',
      roles: 'against',
      patterns:
        'suit {@actor} | court challenge | criminal case | charge sheet | arraignment | civil action | lawsuit | indictment | prosecution | legal action | impeachment | class action',
    },
    {
      code: 'ACCUSE',
      cameo: '090',
      kind: 'investigation',
      roles: 'against',
      patterns:
        'criminal investigation | fact-finding mission | audit | autopsy | post-mortem | questioning {@actor, suspect} | inquest | manhunt | police investigation | investigation | inquiry | probe | interrogation',
    },
    {
      code: 'REJECT',
      cameo: '120',
      kind: 'rejection',
      roles: 'against',
      patterns:
        'snub | noncompliance | non-compliance | denial {visa, access, bail, permission} | annulment | repudiation | resistance {@actor} | rejection | refusal | veto | rebuff | defiance | opposition | breach {agreement, resolution, treaty, sanction} | violation {agreement, resolution, treaty, sanction, airspace, ceasefire, truce}',
    },
    {
      code: 'THREATEN',
      cameo: '130',
      kind: 'threat',
      roles: 'act',
      patterns:
        'death threat | bomb threat | saber-rattling | sabre-rattling | blackmail | extortion | threat | warning | ultimatum | intimidation',
    },
  ],
};
