/** Irregular verbs of English: the lemma, the past, and the participle where it differs. Many are too rare for the treebanks. */
const VERBS = `
arise arose arisen, awake awoke awoken, bear bore borne, beat beat beaten, become became become, befall befell befallen,
beget begot begotten, begin began begun, behold beheld, bend bent, beset beset, bid bid, bind bound, bite bit bitten, bleed bled,
blow blew blown, break broke broken, breed bred, bring brought, broadcast broadcast, build built, burst burst, buy bought, cast cast,
catch caught, choose chose chosen, cling clung, come came come, cost cost, creep crept, cut cut, deal dealt, dig dug, do did done,
draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought,
find found, flee fled, fling flung, fly flew flown, forbid forbade forbidden, forecast forecast, forego forewent foregone,
foresee foresaw foreseen, foretell foretold, forget forgot forgotten, forgive forgave forgiven, forgo forwent forgone,
forsake forsook forsaken, freeze froze frozen, get got gotten, give gave given, go went gone, grind ground, grow grew grown,
hang hung, have had, hear heard, hide hid hidden, hit hit, hold held, hurt hurt, keep kept, kneel knelt, know knew known, lay laid,
lead led, leave left, lend lent, let let, lie lay lain, light lit, lose lost, make made, mean meant, meet met, mislay mislaid,
mislead misled, mistake mistook mistaken, misunderstand misunderstood, offset offset, outbid outbid, outdo outdid outdone,
outgrow outgrew outgrown, outrun outran outrun, outsell outsold, outspend outspent, overcome overcame overcome,
overdraw overdrew overdrawn, overhear overheard, override overrode overridden, overrun overran overrun, oversee oversaw overseen,
overtake overtook overtaken, overthrow overthrew overthrown, partake partook partaken, pay paid, put put, quit quit, read read,
rebuild rebuilt, recast recast, redo redid redone, redraw redrew redrawn, remake remade, repay repaid, rerun reran rerun,
resell resold, reset reset, retake retook retaken, retell retold, rethink rethought, rewrite rewrote rewritten, ride rode ridden,
ring rang rung, rise rose risen, run ran run, say said, see saw seen, seek sought, sell sold, send sent, set set, shake shook shaken,
shed shed, shine shone, shoot shot, show showed shown, shrink shrank shrunk, shut shut, sing sang sung, sink sank sunk, sit sat,
slay slew slain, sleep slept, slide slid, sling slung, speak spoke spoken, speed sped, spend spent, spin spun, split split,
spread spread, spring sprang sprung, stand stood, steal stole stolen, stick stuck, sting stung, strew strewed strewn,
stride strode stridden, strike struck, strive strove striven, swear swore sworn, sweep swept, swell swelled swollen,
swim swam swum, swing swung, take took taken, teach taught, tear tore torn, tell told, think thought, thrive throve thriven,
throw threw thrown, thrust thrust, tread trod trodden, undercut undercut, undergo underwent undergone,
understand understood, undertake undertook undertaken, undo undid undone, unwind unwound, uphold upheld, upset upset,
wake woke woken, wear wore worn, weave wove woven, weep wept, win won, wind wound, withdraw withdrew withdrawn,
withhold withheld, withstand withstood, wring wrung, write wrote written`;

export interface IrregularForm {
  readonly form: string;
  readonly lemma: string;
  /** VBD for the past, VBN for the participle. */
  readonly xpos: string;
}

export const IRREGULAR_FORMS: readonly IrregularForm[] = VERBS.split(',').flatMap((verb) => {
  const [lemma = '', past = '', participle = past] = verb.trim().split(/\s+/);
  return [
    { form: past, lemma, xpos: 'VBD' },
    { form: participle, lemma, xpos: 'VBN' },
  ];
});
