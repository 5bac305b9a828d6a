import type { Field } from './frame.ts';

/** Agreeing, promising, offering, signing; conceding; cooperating. */
export const agreements: Field = {
  verbs: [
    {
      code: 'AGREE',
      cameo: '030',
      kind: 'readiness',
      roles: 'act',
      patterns: 'willing | ready | prepared',
    },
    {
      code: 'AGREE',
      cameo: '030',
      kind: 'agreement',
      roles: 'mutual',
      patterns:
        'renew {@agreement} | extend {@agreement} | iron out {difference, @agreement, detail} | bury {hatchet} | settle on | patch up {difference, quarrel} | work towards {@agreement} | approve {ceasefire, peace} | agree | agree on | agree upon | agree with | reach {@agreement, consensus} | strike {@agreement, bargain} | conclude {@agreement} | clinch {@agreement} | make {@agreement} | seal {@agreement} | hammer out {@agreement} | come to {@agreement} | negotiate {@agreement} | work out {@agreement} | settle {dispute, difference, lawsuit} | resolve {dispute, difference} | compromise | cut {deal} | arrive at {@agreement} | shake on',
    },
    { code: 'AGREE', cameo: '030', kind: 'agreement', roles: 'accept', patterns: 'agree to | consent to' },
    {
      code: 'SUPPORT',
      cameo: '057',
      kind: 'signing',
      roles: 'mutual',
      patterns:
        'sign {@agreement} | initial {@agreement} | ratify {@agreement} | ink {@agreement} | finalize {@agreement} | finalise {@agreement} | sign {contract, order} | sign up to | accede to {@agreement} | sign on to | adopt {@agreement}',
    },
    {
      code: 'AGREE',
      cameo: '030',
      kind: 'promise',
      roles: 'give',
      patterns:
        'promise | pledge | commit to | commit | undertake | guarantee | assure {@actor} | vow | pledge {@aid, @arms, @troops} | promise {@aid, @arms, @troops} | swear | give {assurance, guarantee, undertaking} | make {promise, pledge, commitment}',
    },
    {
      code: 'AGREE',
      cameo: '030',
      kind: 'offer',
      roles: 'give',
      patterns:
        'put forward {plan, idea} | bid {million, billion} | dangle | proffer | offer | make {offer} | propose {cooperation, exercise, talk, meeting, summit, truce, ceasefire, deal} | put forward {offer, proposal} | extend {offer, hand} | table {offer, proposal} | volunteer | float {idea, proposal} | present {plan, proposal} | tender {offer} | hold out {prospect} | express {willingness, readiness} | indicate {willingness, readiness} | signal {willingness, readiness}',
    },
    {
      code: 'AGREE',
      cameo: '037',
      kind: 'acceptance',
      roles: 'reject',
      patterns:
        'give {consent, approval, nod, go-ahead} | greenlight | green-light | assent to | acquiesce | acquiesce in | say yes | drop {objection, opposition, demand} | accept {@demand} | accept {@agreement, formula, mediation} | welcome {offer, proposal} | say yes to | take up {offer} | embrace {plan, proposal} | approve {@demand, plan, deal, sale}',
    },
    {
      code: 'CONCEDE',
      cameo: '080',
      kind: 'concession',
      roles: 'leave',
      patterns:
        'hand over {power} | bow to | grant {amnesty, autonomy, access} | restore {right, democracy, power, freedom} | abolish | phase out {@limits, @sanctions} | roll back {@limits, @sanctions, law, ban} | repeal {law, ban} | decriminalize | decriminalise | let {participate, run, return, leave, enter, compete} | hold {referendum} | institute {reform} | introduce {wage, right, freedom, benefit, pension, allowance} | step back from | soften {stance, position, demand} | scale back {demand, restriction} | concede to | concede | yield to | give in to | give in | bow to | cave in to | cave in | relent | capitulate | backtrack | back down | climb down | make {concession} | grant {concession, autonomy, right, request, demand, independence, leave, permission, bail, visa, citizenship} | accede to | meet {demand} | comply with {demand, order, request, resolution} | satisfy {demand} | reverse {decision, policy, course, ban} | rescind | repeal | revoke {ban, law, order, emergency} | legalize | legalise | allow | permit | authorize {protest, march, rally, party, opposition, vote} | lift {@limits} | ease {@limits} | relax {@limits} | end {@limits} | loosen {@limits} | scrap {@limits} | lift {@sanctions} | ease {@sanctions} | relax {@sanctions} | remove {@sanctions} | suspend {@sanctions} | waive | accept {demand, defeat} | admit {defeat} | reinstate | unban | introduce {reform} | unblock | reform | call {election, referendum}',
    },
    {
      code: 'COOPERATE',
      cameo: '060',
      kind: 'cooperation',
      roles: 'mutual',
      patterns:
        'share {power} | set up {venture, body, mission} | co-host | co-produce | jointly develop | twin with | integrate with | synchronize with | hold {ceremony} | cooperate with | cooperate | collaborate with | collaborate | work with {@actor} | work together | team up with | join force | join {force} | partner with | coordinate with | coordinate | liaise with | ally | unite with | pool {resource} | cooperate on | collaborate on',
    },
    {
      code: 'COOPERATE',
      cameo: '061',
      kind: 'trade',
      roles: 'take',
      patterns:
        'do {business} | strike {contract} | open {market} | boost {trade, export, import} | resume {trade, export, import} | deliver {@arms} | supply {gas, oil, electricity} | trade with | buy {@arms, @goods, plane, jet, aircraft} | purchase | import | export | sell {@arms, @goods} | ship {@goods} | sell to {@actor} | buy from {@actor} | invest in {@actor} | procure | acquire {@arms, technology} | obtain {@arms, technology, fuel} | swap',
    },
    {
      code: 'COOPERATE',
      cameo: '062',
      kind: 'military cooperation',
      roles: 'mutual',
      patterns:
        'take part in {exercise, drill, maneuver, manoeuvre} | participate in {exercise, drill} | train with | hold {exercise, drill, maneuver, manoeuvre} | conduct {exercise, drill, maneuver, manoeuvre} | stage {exercise, drill, maneuver, manoeuvre} | patrol with | carry out {exercise, drill}',
    },
    {
      code: 'COOPERATE',
      cameo: '063',
      kind: 'judicial cooperation',
      roles: 'give',
      patterns: 'extradite | hand over {suspect, fugitive} | turn over {suspect, fugitive}',
    },
    {
      code: 'COOPERATE',
      cameo: '064',
      kind: 'exchange',
      roles: 'mutual',
      patterns: 'exchange {intelligence, information, prisoner, data, technology} | swap {prisoner}',
    },
    {
      code: 'COOPERATE',
      cameo: '064',
      kind: 'sharing of information',
      roles: 'give',
      patterns:
        'pass {intelligence, information, detail} | supply {intelligence, information} | provide {intelligence, detail, expertise} | share {intelligence, information, evidence, expertise, data, technology, experience} | pass on {intelligence, information} | transfer {technology, know-how} | provide {information, evidence}',
    },
  ],
  nouns: [
    {
      code: 'AGREE',
      cameo: '030',
      kind: 'readiness',
      roles: 'act',
      patterns: 'willingness | readiness',
    },
    {
      code: 'AGREE',
      cameo: '030',
      kind: 'agreement',
      roles: 'mutual',
      patterns:
        'trade deal | trade agreement | framework agreement | power-sharing deal | ceasefire deal | nuclear deal | peace accord | peace treaty | protocol | concord | truce deal | agreement | deal | accord | pact | treaty | memorandum of understanding | memorandum | settlement | compromise | understanding | bargain | consensus | peace deal | peace agreement | convention | contract',
    },
    {
      code: 'AGREE',
      cameo: '0312',
      kind: 'arms deal',
      roles: 'mutual',
      patterns:
        'arms deal | weapons deal | arms agreement | arms sale | arms transfer | arms supply | arms trade | weapons sale',
    },
    {
      code: 'AGREE',
      cameo: '057',
      kind: 'signing',
      roles: 'mutual',
      patterns:
        'signing {@agreement} | ratification {@agreement} | signature {@agreement} | conclusion {@agreement}',
    },
    {
      code: 'AGREE',
      cameo: '030',
      kind: 'promise',
      roles: 'give',
      patterns: 'promise | pledge | assurance | guarantee | commitment | vow',
    },
    {
      code: 'AGREE',
      cameo: '030',
      kind: 'offer',
      roles: 'give',
      patterns: 'offer | overture | olive branch | bid for peace | peace proposal | peace offer',
    },
    { code: 'AGREE', cameo: '037', kind: 'acceptance', roles: 'reject', patterns: 'acceptance' },
    {
      code: 'CONCEDE',
      cameo: '080',
      kind: 'concession',
      roles: 'leave',
      patterns:
        'concession | climbdown | u-turn | easing {@limits, @sanctions} | lifting {@limits, @sanctions} | relaxation {@limits, @sanctions} | removal {@limits, @sanctions}',
    },
    {
      code: 'COOPERATE',
      cameo: '060',
      kind: 'cooperation',
      roles: 'mutual',
      patterns:
        'exchange {prisoner, information, intelligence, student} | trade mission | joint patrol | joint operation | joint project | cooperation | collaboration | partnership | joint venture | alliance | coordination',
    },
    {
      code: 'COOPERATE',
      cameo: '062',
      kind: 'military cooperation',
      roles: 'mutual',
      patterns:
        'manoeuvres | maneuver | naval drill | drill {@actor} | military cooperation | military exercise | joint exercise | military drill | joint drill | naval exercise | war game',
    },
    {
      code: 'COOPERATE',
      cameo: '061',
      kind: 'trade',
      roles: 'take',
      patterns: 'purchase | import',
    },
    {
      code: 'COOPERATE',
      cameo: '061',
      kind: 'sale',
      roles: 'give',
      patterns: 'sale {@arms, oil, gas, grain} | export {@arms, grain, oil}',
    },
    { code: 'COOPERATE', cameo: '063', kind: 'extradition', roles: 'give', patterns: 'extradition' },
    {
      code: 'COOPERATE',
      cameo: '064',
      kind: 'exchange',
      roles: 'mutual',
      patterns:
        'prisoner swap | prisoner exchange | exchange {prisoner} | swap {prisoner} | intelligence sharing | technology transfer',
    },
  ],
};
