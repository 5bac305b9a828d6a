import type { Stance } from '../../model.ts';

/** What a word does to the event that it governs: "plan to visit", "a possible deal", "failed to agree". */
export interface Effect {
  readonly future?: true;
  /** Someone says or shows that they will do it: by itself a promise or a threat. */
  readonly intent?: true;
  readonly possible?: true;
  readonly negative?: true;
  readonly requested?: true;
}

type Row = readonly [effect: Effect, lemmas: string];

function table(rows: readonly Row[]): ReadonlyMap<string, Effect> {
  return new Map(
    rows.flatMap(([effect, lemmas]) => lemmas.split(/\s+/).map((lemma): [string, Effect] => [lemma, effect])),
  );
}

/** Verbs and adjectives, by lemma; particles are joined by a blank written as "_". */
export const GOVERNORS = table([
  [
    { future: true, intent: true },
    `plan intend prepare agree promise pledge vow offer commit undertake threaten swear announce ready willing prepared going
     set poise`,
  ],
  [
    { future: true },
    `schedule arrange decide expect slate opt resolve invite determine book earmark approve authorize authorise due about
     bound postpone delay await anticipate vote elect reschedule select designate nominate tap`,
  ],
  [
    { possible: true },
    `want hope wish seek try attempt aim like desire long consider mull contemplate explore weigh discuss propose suggest
     fear speculate wonder think can able capable likely possible potential keen interested eager strive struggle need
     debate evaluate study envisage envision look_for push allow permit entitle lead reluctant hesitant risk ponder
     negotiate touch talk conceivable probable unclear uncertain concerned worried
     afraid fearful alarmed`,
  ],
  [
    { requested: true },
    `urge ask demand request call appeal press beg plead implore encourage advise instruct push recommend lobby petition
     insist require exhort call_for call_on persuade pressure`,
  ],
  [
    { negative: true },
    `fail refuse decline avoid prevent prohibit forbid neglect forget refrain bar block thwart cancel scrap abort call_off
     rule_out shelve abandon lack unable unwilling impossible foil avert reject turn_down stop_short oppose veto resist
     skip`,
  ],
  [{ negative: true, possible: true }, 'unlikely'],
]);

/** Nouns that have an event under them: "plans for a visit", "the possibility of a deal". */
export const GOVERNING_NOUNS = table([
  [
    { future: true, intent: true },
    'plan intention promise pledge vow willingness readiness commitment preparation threat offer',
  ],
  [{ future: true }, 'decision arrangement schedule invitation agreement order deal'],
  [
    { possible: true },
    `possibility prospect potential chance likelihood risk fear speculation concern desire hope wish effort attempt bid
     ambition need goal interest proposal expectation talk discussion negotiation ability capability opportunity right idea
     dream aim purpose worry warning option question suspicion anxiety alarm campaign drive consideration scenario danger
     way condition`,
  ],
  [{ requested: true }, 'request call demand appeal plea petition calls'],
  [{ negative: true }, 'refusal failure cancellation lack absence rejection inability reluctance ban'],
]);

/** Adjectives before the noun of an event. */
export const ADJECTIVES = table([
  [
    { future: true },
    'planned upcoming scheduled forthcoming future proposed impending imminent pending expected coming promised intended',
  ],
  [{ possible: true }, 'possible potential likely prospective hypothetical probable eventual theoretical'],
  [{ negative: true }, 'cancelled canceled aborted averted failed abandoned'],
]);

/** Words that report, and how the speaker stands to what is reported. */
export const REPORTING: ReadonlyMap<string, Stance> = new Map(
  (
    [
      [
        'assert',
        `say state tell add note explain remark mention observe report write argue stress emphasize emphasise underline
         underscore highlight maintain insist declare announce reveal disclose confirm reiterate repeat recall clarify warn
         tweet post admit acknowledge concede describe inform quote cite conclude find show indicate testify complain quip
         reply respond answer promise vow pledge predict forecast assure advise according hear learn understand expect
         signal decide comment point know`,
      ],
      [
        'allege',
        `allege claim suspect believe think speculate accuse suggest contend estimate assume fear assert purport hint
         imply suppose rumor rumour charge`,
      ],
      ['deny', 'deny refute dispute dismiss disavow rebut contradict'],
      ['doubt', 'doubt question disbelieve doubtful sceptical skeptical'],
    ] satisfies readonly (readonly [Stance, string])[]
  ).flatMap(([stance, lemmas]) => lemmas.split(/\s+/).map((lemma): [string, Stance] => [lemma, stance])),
);

/** Nouns of `REPORTING` that only hold as nouns: a "report" alleges, what someone reports is asserted. */
export const REPORTING_NOUNS: ReadonlyMap<string, Stance> = new Map([
  ...'report claim allegation accusation suspicion speculation rumour rumor belief suggestion charge'
    .split(' ')
    .map((noun): [string, Stance] => [noun, 'allege']),
  ['denial', 'deny'],
  ['doubt', 'doubt'],
  ...'statement announcement confirmation word news'
    .split(' ')
    .map((noun): [string, Stance] => [noun, 'assert']),
]);

/** "reportedly signed", "the alleged attack": nobody is named who says so. */
export const HEARSAY: ReadonlySet<string> = new Set(
  'reportedly allegedly apparently supposedly purportedly seemingly ostensibly alleged reported supposed purported suspected rumoured rumored claimed'.split(
    ' ',
  ),
);

export const POSSIBLY: ReadonlySet<string> = new Set([
  'possibly',
  'perhaps',
  'maybe',
  'probably',
  'likely',
  'potentially',
  'presumably',
  'conceivably',
]);
