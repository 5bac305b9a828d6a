import type { Field } from './frame.ts';

/** Saying, announcing, commenting; claims and denials. */
export const statements: Field = {
  verbs: [
    {
      code: 'STATEMENT',
      cameo: '010',
      kind: 'statement',
      roles: 'say',
      patterns:
        'optimistic | pessimistic | hopeful | play down | downplay | insinuate | allude to | boast | boast of | retract {statement, claim, remark} | take back {remark} | despair of | concur with | share {view, concern, opinion} | suggest that | warn that | caution that | speculate | reckon | estimate | retort | lecture | expound | chronicle | set out {plan, view, position} | lay out {plan, position} | detail {plan} | give {account, detail, version} | read out {statement} | hold {press} | break {silence} | speak out | speak out about | sum up | wonder | say | state | tell {@actor} | add | note | explain | remark | mention | observe | report | write | argue | stress | emphasize | emphasise | underline | underscore | highlight | point out | maintain | insist | claim | contend | comment on | comment | declare | announce | reveal | disclose | confirm | reiterate | repeat | recall | clarify | speak of | speak about | speak at | address {@actor, nation} | tweet | post | joke | quip | concede | admit | acknowledge | describe | brief {@actor} | inform {@actor} | quote | cite | spell out | outline | respond to | react to | reply | answer | assert | affirm | suggest | hint | hint at | signal | indicate | predict | forecast | testify | recount | elaborate on | opine | muse | proclaim | publish {statement, report, finding, letter} | issue {statement, communique} | release {statement, video, footage} | make {statement, remark, comment, speech, announcement} | deliver {speech, address, statement, verdict} | give {speech, interview, briefing, press} | hold {briefing, conference} | express {hope, view, confidence, optimism, belief, interest, intention, surprise, opinion} | voice {hope, view, confidence, optimism, opinion} | weigh in on | put out {statement} | mince {word} | sing {praise}',
    },
    {
      code: 'STATEMENT',
      cameo: '010',
      kind: 'warning',
      roles: 'say',
      patterns:
        'warn {@public} | warn of {@mishap, @weather} | {@forecaster} warn | warn against {travel, swimming, complacency} | issue {@weather, @mishap} | caution {@public}',
    },
    {
      code: 'STATEMENT',
      cameo: '011',
      kind: 'no comment',
      roles: 'say',
      patterns:
        'decline say | decline discuss | decline elaborate | decline confirm | decline reveal | decline answer | decline give {detail} | decline name | decline identify | refuse discuss | refuse comment | refuse elaborate | refuse say | refuse confirm | decline {comment} | decline comment | refuse {comment} | keep {silent, quiet, mum}',
    },
    {
      code: 'STATEMENT',
      cameo: '016',
      kind: 'denial',
      roles: 'say',
      patterns:
        'deny | refute | rebut | disavow | dismiss {report, rumor, rumour, claim, allegation, accusation, charge, speculation, suggestion} | reject {accusation, allegation, charge, claim, report, criticism} | disclaim {responsibility} | brush off {report, claim, allegation, accusation} | shrug off {report, claim, allegation, accusation, criticism} | contradict | dispute {claim, report, allegation, account}',
    },
    {
      code: 'STATEMENT',
      cameo: '015',
      kind: 'claim of responsibility',
      roles: 'say',
      patterns:
        'claim {responsibility} | accept {responsibility, blame} | take {responsibility} | admit {responsibility, guilt} | own up to | confess | confess to',
    },
    {
      code: 'STATEMENT',
      cameo: '018',
      kind: 'condolence',
      roles: 'say',
      patterns:
        'console | mourn | commiserate with | express {condolence, sympathy, sorrow, sadness, regret, grief} | offer {condolence, sympathy} | send {condolence, sympathy} | pay {tribute, respect} | lay {wreath, flower} | light {candle} | commemorate | mark {anniversary} | express {solidarity, condolence} | pray for | observe {silence}',
    },
    {
      code: 'STATEMENT',
      cameo: '014',
      kind: 'consideration',
      roles: 'say',
      patterns:
        'consider | mull | mull over | weigh | contemplate | ponder | study {proposal, plan, idea, option, offer} | explore {possibility, option, idea} | toy with',
    },
    {
      code: 'SUPPORT',
      cameo: '055',
      kind: 'apology',
      roles: 'act',
      patterns:
        'apologize | apologise | apologize to | apologise to | offer {apology} | issue {apology} | express {remorse, apology} | make {apology}',
    },
    {
      code: 'SUPPORT',
      cameo: '056',
      kind: 'pardon',
      roles: 'done',
      patterns:
        'forgive | pardon | grant {amnesty, pardon, clemency} | commute {sentence} | exonerate | absolve',
    },
    {
      code: 'SUPPORT',
      cameo: '051',
      kind: 'praise',
      roles: 'act',
      patterns:
        'wish {well, luck} | send {message, congratulation, greeting} | convey {congratulation, greeting} | pay {compliment} | shower with {praise} | single out for {praise} | cheer {@actor} | heap {praise} | greet {decision, news, agreement} | rejoice | celebrate | praise | hail | laud | applaud | commend | congratulate | compliment | extol | salute | thank | pay homage | express {gratitude, appreciation, admiration, satisfaction, thank} | welcome {decision, move, step, announcement, agreement, deal, news, proposal, initiative, plan, ruling, result} | cheer {decision, move} | celebrate {victory} | honour {@actor} | honor {@actor} | toast',
    },
    {
      code: 'SUPPORT',
      cameo: '051',
      kind: 'support',
      roles: 'act',
      patterns:
        'rally round | stand up for | throw {support, weight} | cast vote for | co-sponsor | sponsor {bill, resolution} | embrace {@actor} | get behind | swing behind | come down on | plump for | reaffirm | affirm {support, commitment} | root for | support | back | endorse | champion | advocate | uphold | throw weight behind | rally behind | stand by {@actor} | stand with {@actor} | stand behind {@actor} | side with | vote for | approve of | express {support, solidarity, backing} | extend {support, solidarity} | pledge {allegiance, loyalty} | voice {support, solidarity, backing} | reaffirm {support, commitment, alliance, solidarity} | reiterate {support} | lend {support} | give {backing, endorsement, blessing, support} | ally with | vouch for | favor | favour | second {proposal}',
    },
    {
      code: 'SUPPORT',
      cameo: '052',
      kind: 'defence in words',
      roles: 'act',
      patterns:
        'defend {@actor} | defend {right, decision, record, policy, move, action} | justify {action, decision, move} | vindicate | stick up for | speak up for | come out for',
    },
    {
      code: 'SUPPORT',
      cameo: '053',
      kind: 'rallying support',
      roles: 'act',
      patterns:
        'rally {support} | drum up {support} | mobilize {support} | mobilise {support} | lobby for | campaign for | canvass for | win {support, backing}',
    },
  ],
  nouns: [
    {
      code: 'STATEMENT',
      cameo: '010',
      kind: 'warning',
      roles: 'say',
      patterns: 'warning {@weather, @mishap, travel, health} | alert {@weather, @mishap, health}',
    },
    {
      code: 'STATEMENT',
      cameo: '010',
      kind: 'statement',
      roles: 'say',
      patterns:
        'news conference | press conference | press briefing | broadcast {@actor} | televised address | keynote | open letter | pronouncement | message {@actor} | statement | announcement | remark | comment | speech | address | declaration | briefing | interview | testimony | disclosure | assertion | revelation | communique | press release',
    },
    {
      code: 'STATEMENT',
      cameo: '016',
      kind: 'denial',
      roles: 'say',
      patterns: 'denial | rebuttal | refutation | disavowal',
    },
    {
      code: 'STATEMENT',
      cameo: '018',
      kind: 'condolence',
      roles: 'say',
      patterns: 'condolence | tribute | eulogy',
    },
    {
      code: 'STATEMENT',
      cameo: '015',
      kind: 'claim of responsibility',
      roles: 'say',
      patterns: 'claim of responsibility | admission | confession',
    },
    { code: 'SUPPORT', cameo: '055', kind: 'apology', roles: 'act', patterns: 'apology' },
    { code: 'SUPPORT', cameo: '056', kind: 'pardon', roles: 'done', patterns: 'pardon | amnesty | clemency' },
    {
      code: 'SUPPORT',
      cameo: '051',
      kind: 'praise',
      roles: 'against',
      patterns:
        'accolade | tribute {@actor} | compliment | commendation | ovation | praise | congratulation | applause',
    },
    {
      code: 'SUPPORT',
      cameo: '051',
      kind: 'support',
      roles: 'against',
      patterns:
        'vote of confidence | sponsorship {@actor} | advocacy | support | endorsement | backing | solidarity | show of support',
    },
  ],
};
