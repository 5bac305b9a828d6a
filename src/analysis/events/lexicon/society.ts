import type { Field } from './frame.ts';

/** What news tells besides politics: travel, courts, elections, jobs, business, disasters, lives, sport, releases. */
export const society: Field = {
  verbs: [
    {
      code: 'GENERAL',
      kind: 'vote',
      roles: 'do',
      patterns:
        'vote | vote on | vote to | vote in favor of | vote in favour of | cast {ballot, vote} | hold {election, referendum, vote, primary} | go to {poll} | call {election, referendum} | count {vote, ballot} | run for | stand for {election, office, parliament, @office} | head to {poll} | campaign | campaign in | file {candidacy} | drop out of {race}',
    },
    {
      code: 'GENERAL',
      kind: 'legislation',
      roles: 'do',
      patterns:
        'pass {law, bill, act, budget, resolution, legislation, amendment, motion} | approve {law, bill, act, budget, resolution, constitution, legislation, amendment} | enact | adopt {law, resolution, budget, constitution, motion} | sign into law | sign {law, bill, act, decree, order} | table {bill} | introduce {bill, law, tax} | ratify {amendment, constitution} | amend {law, constitution} | repeal | overhaul {law, system} | scrap {law, tax}',
    },
    {
      code: 'TRAVEL',
      kind: 'travel',
      roles: 'travel',
      patterns:
        'fly out to | fly to | set foot in | touch down in | touch down at | pass through {@actor} | cross to | migrate to | relocate to | pull into | pull out of {station, port} | board {plane, train, ship, flight, ferry} | disembark | drive through | march to | escape to | slip into {@actor} | make way to | sail from | sail into | sail for | travel to | travel | fly to | arrive in | arrive at | arrive | depart for | depart from | depart | leave for | head to | head for | sail to | set off for | set out for | go to {@actor} | come to {@actor} | return to {@actor} | return from | return {home} | return home | land in | enter {@actor} | cross into | drive to | emigrate to | emigrate | flee to | flee | fly home | journey to | trek to | take off for | stop in {@actor}',
    },
    {
      code: 'ACCUSE',
      cameo: '116',
      kind: 'conviction',
      roles: 'done',
      patterns: 'convict | find guilty | condemn to {death, prison} | hold liable | find liable',
    },
    {
      code: 'COERCE',
      cameo: '173',
      kind: 'sentence',
      roles: 'done',
      patterns: 'sentence | sentence to | sentence {@actor} | jail for',
    },
    {
      code: 'GENERAL',
      kind: 'ruling',
      roles: 'done',
      patterns: '{@court} order {@actor, release, retrial, extradition, deportation, payment}',
    },
    { code: 'GENERAL', kind: 'acquittal', roles: 'done', patterns: 'acquit | clear of | clear {@actor}' },
    {
      code: 'GENERAL',
      kind: 'trial',
      roles: 'done',
      patterns:
        'retry | put on trial | hear {case, appeal, evidence, testimony, argument} | cross-examine | arraign | open {trial} | adjourn {trial, hearing, case} | try {case, @actor} | stand trial | go on trial | appear in court | appear before {@court} | plead {guilty}',
    },
    {
      code: 'GENERAL',
      kind: 'ruling',
      roles: 'do',
      patterns:
        'strike down {law, ban, order, conviction} | overturn {conviction, verdict, ruling, ban} | quash {conviction, verdict} | hand down {ruling, verdict, sentence, judgment} | deliver {ruling, verdict, judgment} | find {unconstitutional, illegal, unlawful} | declare {unconstitutional, illegal, unlawful, void} | throw out {case, lawsuit, conviction} | grant {injunction, bail, parole} | side with | rule that | rule against | {@court} rule | uphold {ruling, verdict, conviction, sentence, ban} | award {damage, compensation} | appeal against | hear {case, appeal}',
    },
    {
      code: 'GENERAL',
      kind: 'election',
      roles: 'done',
      patterns:
        '{newcomer, challenger, voter, electorate, candidate, outsider} oust | {newcomer, challenger, voter, electorate, candidate, outsider} unseat | oust in {election, vote, poll, runoff, ballot} | unseat in {election, vote, poll, runoff, ballot} | elect | re-elect | reelect | vote in | vote into {office, power, parliament} | vote out | choose as | swear in | inaugurate {@office, @actor} | unseat',
    },
    {
      code: 'GENERAL',
      kind: 'election win',
      roles: 'do',
      patterns:
        'win race for {@office, presidency, seat, house} | lose race for {@office, presidency, seat} | win {mayoral, presidential, gubernatorial, congressional, parliamentary} | lose {mayoral, presidential, gubernatorial, congressional, parliamentary} | win {election, vote, seat, majority, primary, presidency, referendum, term, mandate, poll} | lose {election, vote, seat, majority, primary, presidency, referendum, poll} | concede {election}',
    },
    {
      code: 'GENERAL',
      kind: 'appointment',
      roles: 'do',
      patterns:
        'step into {role, shoe} | take {helm, charge, reins} | take office | take {office} | assume {office, post, presidency, power}',
    },
    {
      code: 'GENERAL',
      kind: 'appointment',
      roles: 'appoint',
      patterns:
        'co-opt | be promote | be make {@office} | be confirm as | pick as | put in charge of | bring in as | sign {player, striker, midfielder, goalkeeper, coach} | swear in as | appoint | name as | name {@office} | nominate | promote to | install as | reappoint | designate | hire | recruit | take over as | become {@office} | succeed {@actor} | replace {@actor} | join as | crown | enthrone | ordain | anoint | tap {@actor}',
    },
    {
      code: 'GENERAL',
      kind: 'dismissal',
      roles: 'done',
      patterns:
        'give {notice} | show {door} | let go {worker, staff, employee} | part with | part company with | terminate {contract} | make redundant | force out as | vote off | dismiss {@office, @actor} | sack | fire {@office, @actor} | lay off | suspend {@office, @actor} | remove {@office, @actor} | remove from office | axe {job} | cut {job} | shed {job} | retire | retire from | retire as | demote',
    },
    {
      code: 'GENERAL',
      kind: 'business deal',
      roles: 'take',
      patterns:
        'snap up | take {control} | buy into | sell {share, property, house, painting} | auction | lease | rent | license | raise {stake} | merge into | tie up with | team with | sign {contract} | win {contract} | land {contract, order} | ink {deal} | close {deal} | take private | absorb {rival, firm} | acquire {@actor, @business} | buy {@actor, @business} | purchase {@business} | take over {@actor, @business} | merge with | merge | sell {company, stake, business, unit, share, asset, subsidiary} | invest | invest in | bid for | divest | spin off | float on | list on | buy out | swallow up | launch {bid, takeover}',
    },
    {
      code: 'GENERAL',
      kind: 'business news',
      roles: 'do',
      patterns:
        'go under | collapse | slash {price, cost, job, dividend} | trim {forecast, cost} | beat {forecast, expectation} | miss {forecast, expectation, target} | turn {profit} | swing to {loss, profit} | issue {warning, bond, share} | expand into | branch out | relocate | move {headquarters, production} | shut down {plant, factory, site, operation} | idle {plant} | mothball | restructure | refinance | write down | buy back {share} | settle {debt} | repay | default | launch {airline, bank, fund} | go bankrupt | file for {bankruptcy, insolvency, protection} | declare {bankruptcy} | post {profit, loss, revenue, result, earnings} | report {profit, loss, revenue, result, earnings} | open {factory, plant, store, branch, office} | close {factory, plant, store, branch, mine} | shut {factory, plant, mine, reactor} | raise {million, billion, money, fund, rate, price, capital} | cut {rate, price, tax, cost, dividend} | recall {car, vehicle, product} | outsource | default on | hike {rate, price, tax} | collapse into',
    },
    {
      code: 'GENERAL',
      kind: 'disaster',
      roles: 'act',
      patterns:
        'slam into | smash into | plow into | plough into | skid off | career off | veer off | come off {road} | overturn | keel over | founder | go down | crash-land | ditch | nosedive | rumble through | jolt | rock {city, region, island, town} | lash {coast, island} | pummel | wreak {havoc} | flatten {house, village, town, home} | level {house, village, town} | {@mishap} rage | rage through | spew | leak into | spill into | spill | break {levee, dam} | cave in | give way | implode | blow over | bring down {tree, line} | crash | crash into | derail | sink | capsize | collapse | explode | erupt | collide with | collide | burst | flood | engulf | devastate | ravage | batter {coast, island, city, @actor} | hit {coast, island, city} | strike {coast, island, city} | sweep through | sweep across | tear through | destroy {home, house, village, crop} | catch fire | catch {fire} | burn | break out | displace | strand | trap | quake | plunge into | run aground | topple over | shake {city, island, capital} | blow through | make landfall | make {landfall} | swamp | inundate | rip through',
    },
    {
      code: 'GENERAL',
      kind: 'death',
      roles: 'undergo',
      patterns:
        'lay to rest | bury {@actor} | be bury | cremate | fall to {death} | plunge to {death} | meet {death} | commit suicide | commit {suicide} | take {life} | kill {self} | bleed to death | freeze to death | choke on | collapse and die | be pronounce dead | be find dead | die | die of | die in | pass away | perish | drown | succumb to | starve | lose {life}',
    },
    {
      code: 'GENERAL',
      kind: 'illness',
      roles: 'undergo',
      patterns:
        'catch {virus, flu, disease, cold} | come down with | be diagnose with | suffer from | be infect | infect | sicken | fall into {coma} | be admit to {hospital} | be take to {hospital} | rush to {hospital} | be treat for | leave {hospital} | be discharge | have {surgery, operation, transplant} | fall ill | hospitalize | hospitalise | fall sick | contract {virus, disease, illness} | test positive | recover from | undergo {surgery, operation, treatment} | suffer {stroke, attack, injury}',
    },
    {
      code: 'GENERAL',
      kind: 'survival',
      roles: 'undergo',
      patterns: 'survive | outlive',
    },
    {
      code: 'GENERAL',
      kind: 'birth',
      roles: 'undergo',
      patterns: 'be bear | bear {child} | give birth | give birth to',
    },
    {
      code: 'GENERAL',
      kind: 'marriage',
      roles: 'mutual',
      patterns: 'marry {@actor} | marry | wed | get engaged | divorce {@actor} | divorce | tie {knot}',
    },
    {
      code: 'GENERAL',
      kind: 'sport result',
      roles: 'do',
      patterns:
        'see off | knock out | hammer | crush {side, team} | demolish {side, team} | humble | shock | stun | sneak past | squeeze past | ease past | cruise past | cruise to {victory, win} | romp to {victory, win} | storm to {victory, win} | race to {victory, win} | slump to {defeat} | crash to {defeat} | go down to | bow out of | crash out of | tie {game, match} | share {point, honour} | take {gold, silver, bronze, pole, title, crown, lead} | grab {winner, equaliser, equalizer, hat-trick, gold, silver, bronze} | net {winner, goal} | head {winner, home} | hold to {draw} | reach {final, semifinal, quarterfinal, round} | make {final, playoff} | top {group, table, league} | go through to | eliminate | dethrone | defend {title, crown} | smash {record} | equal {record} | run {mile, metre} | finish | come {first, second, third, last} | win {match, game, title, cup, final, race, medal, championship, tournament, league, gold, silver, trophy, series, stage, derby} | lose {match, game, title, final, race, series} | beat {side, team, champion, rival} | defeat | defeat {side, team, champion} | draw with | draw {match, game} | score | score for | score against | thrash | trounce | rout {side, team} | edge past | edge out | knock out of | qualify for | advance to {final, round, semifinal, quarterfinal, stage} | relegate | equalize | equalise | clinch {title, victory, win, medal, place} | lift {trophy, cup} | finish {first, second, third, top, last} | overcome | sweep aside | retain {title} | upset {champion}',
    },
    {
      code: 'GENERAL',
      kind: 'award',
      roles: 'done',
      patterns:
        'scoop | bag {prize, award} | pick up {prize, award} | land {prize, award} | be honour | be honor | be nominate | name {winner, player} | be decorate | be knight | crown | award {prize, medal, contract, honour, honor, degree, @actor} | receive {award, prize, medal, honour, honor} | win {prize, award, oscar, nobel, contract, bid, lawsuit, case, appeal} | honor with | honour with | decorate {@actor} | bestow | knight | shortlist | nominate for | collect {award, prize}',
    },
    {
      code: 'GENERAL',
      kind: 'release',
      roles: 'do',
      patterns:
        'drop {album, single, trailer} | bring out {album, book} | put out {album, single, book} | hit {shelf, cinema, store} | go on sale | screen {film, movie} | stage {play, opera, musical} | perform {symphony, play, opera, song} | exhibit | unveil {statue, plan, monument} | christen | dedicate {memorial, church} | land on {moon, mars} | dock with | orbit | put into orbit | successfully launch | switch on | go live | go into service | enter {service} | set up {website, hotline, charity} | clone | sequence {genome} | develop {vaccine, drug, treatment, app} | test {vaccine, drug} | approve {vaccine, drug, treatment} | release {album, film, movie, book, song, single, version, software, game, report, phone, trailer, model, update, record} | publish {book, novel, study, paper, article, finding, memoir, research} | launch {product, service, phone, model, campaign, satellite, programme, program, app, website, initiative, project, spacecraft, probe, system, scheme} | unveil | premiere | debut | introduce {product, model, service, feature} | present {model, product, collection} | open {exhibition, museum, festival, bridge, line, station, airport, stadium} | inaugurate {factory, plant, bridge, line, station, airport, dam} | roll out {vaccine, product, service, programme, program, update} | discover | invent | patent | found {company, party, group, organization, organisation, movement} | set up {company, party, group, organization, organisation, committee, fund, commission} | establish {company, party, group, organization, organisation, committee, fund, commission} | broadcast | air {interview, programme, program, footage} | blast off | lift off | land on {moon} | break {record} | set {record}',
    },
  ],
  nouns: [
    {
      code: 'GENERAL',
      kind: 'award',
      roles: 'done',
      patterns: 'award {@actor, prize} | knighthood | honour {@actor} | nomination {oscar, prize, award}',
    },
    {
      code: 'GENERAL',
      kind: 'illness',
      roles: 'undergo',
      patterns:
        'infection {@actor} | surgery | operation {hospital} | hospitalization | hospitalisation | diagnosis | transplant | recovery {@actor}',
    },
    {
      code: 'GENERAL',
      kind: 'vote',
      roles: 'do',
      patterns:
        'referendum | by-election | general election | presidential election | parliamentary election | runoff | run-off | primary election | ballot {@actor} | snap election | plebiscite',
    },
    {
      code: 'GENERAL',
      kind: 'legislation',
      roles: 'do',
      patterns:
        'passage {law, bill, act} | enactment | adoption {law, resolution, constitution} | repeal {law, act}',
    },
    {
      code: 'TRAVEL',
      kind: 'travel',
      roles: 'travel',
      patterns:
        'migration | exodus | crossing {river, border, sea} | expedition | pilgrimage | relocation | escape {@actor} | journey | voyage | arrival | departure | flight {@actor} | return {@actor, home}',
    },
    {
      code: 'ACCUSE',
      cameo: '116',
      kind: 'conviction',
      roles: 'done',
      patterns: 'conviction | guilty verdict',
    },
    {
      code: 'COERCE',
      cameo: '173',
      kind: 'sentence',
      roles: 'done',
      patterns: 'sentencing | prison sentence | jail sentence | death sentence | prison term | jail term',
    },
    { code: 'GENERAL', kind: 'acquittal', roles: 'done', patterns: 'acquittal' },
    {
      code: 'GENERAL',
      kind: 'trial',
      roles: 'done',
      patterns:
        'murder trial | court-martial | mistrial | hearing {court, bail, appeal} | show trial | war crimes trial | trial | court hearing | retrial | court case',
    },
    {
      code: 'GENERAL',
      kind: 'ruling',
      roles: 'do',
      patterns:
        'injunction | court ruling | court decision | court verdict | supreme court ruling | ruling | verdict | court order | judgment | judgement',
    },
    {
      code: 'GENERAL',
      kind: 'election',
      roles: 'done',
      patterns: 're-election | election {@office, @actor} | inauguration {@office, @actor}',
    },
    {
      code: 'GENERAL',
      kind: 'election win',
      roles: 'do',
      patterns: 'election victory | election win | election defeat | landslide',
    },
    {
      code: 'GENERAL',
      kind: 'appointment',
      roles: 'done',
      patterns: 'appointment | nomination | hiring | promotion {@office, @actor} | coronation',
    },
    {
      code: 'GENERAL',
      kind: 'dismissal',
      roles: 'done',
      patterns:
        'dismissal | sacking | firing {@office, @actor} | removal {@office, @actor} | layoff | retirement | redundancy',
    },
    {
      code: 'GENERAL',
      kind: 'business deal',
      roles: 'take',
      patterns:
        'share purchase | sell-off | privatization | privatisation | flotation | public offering | stock split | joint bid | deal {acquire, buy} | acquisition | takeover | merger | takeover bid | buyout | investment {@actor} | buy-out | joint bid',
    },
    {
      code: 'GENERAL',
      kind: 'business news',
      roles: 'do',
      patterns:
        'profit warning | bond issue | job cut | pay cut | pay rise | price cut | price rise | price increase | share buyback | restructuring | closure {plant, factory, mine, store} | bankruptcy | insolvency | rate cut | rate rise | rate hike | share sale | stock offering',
    },
    {
      code: 'GENERAL',
      kind: 'disaster',
      roles: 'act',
      patterns:
        'train crash | car crash | bus crash | helicopter crash | road accident | traffic accident | car accident | accident | mine collapse | building collapse | forest fire | house fire | fire {hotel, school, hospital, factory, nightclub, building, ferry} | oil spill | gas leak | gas explosion | flash flood | storm | heatwave | heat wave | aftershock | tremor | volcanic eruption | capsizing | stampede | epidemic | pandemic | power cut | blackout | power outage | chemical spill | meltdown | crash | plane crash | earthquake | eruption | flood | flooding | hurricane | cyclone | typhoon | tsunami | wildfire | avalanche | landslide {@actor} | mudslide | derailment | sinking | shipwreck | collision | outbreak | drought | famine | blast | blaze | tornado',
    },
    {
      code: 'GENERAL',
      kind: 'death',
      roles: 'undergo',
      patterns:
        'loss of life | state funeral | fatality | passing {@actor} | heart attack | stroke | death | drowning | suicide | demise | funeral | burial',
    },
    { code: 'GENERAL', kind: 'birth', roles: 'undergo', patterns: 'birth' },
    {
      code: 'GENERAL',
      kind: 'marriage',
      roles: 'mutual',
      patterns: 'wedding | marriage | divorce | engagement {@actor}',
    },
    {
      code: 'GENERAL',
      kind: 'sport result',
      roles: 'do',
      patterns:
        'penalty shootout | knockout | gold medal | silver medal | bronze medal | clean sheet | own goal | late goal | equaliser | equalizer | whitewash | walkover | comeback win | away win | home win | upset {@actor} | victory {@actor} | win {@actor} | defeat {@actor} | triumph | hat-trick | title win | world record',
    },
    {
      code: 'GENERAL',
      kind: 'release',
      roles: 'do',
      patterns:
        'album release | film premiere | book launch | product launch | rollout | roll-out | liftoff | lift-off | spacewalk | moon landing | opening {museum, exhibition, bridge, line, stadium} | inauguration {dam, bridge, line, plant, airport} | launch {@actor, product, service, satellite, campaign} | publication {book, report, study} | premiere | discovery | invention | unveiling',
    },
  ],
};
