/** Before a name or a number: the stop after these never ends a sentence. */
const ALWAYS_OPEN =
  'adj adm amb asst atty brig bros capt cardl cmdr col cpl cpt det dir dr drs ens esq fr gen gov hon insp lt maj mr mrs ' +
  'ms mx messrs mme mlle mgr msgr mt ofc pfc pres prof pvt rep reps rev rt sen sens sgt sr. st ste supt ' +
  'vs v viz cf eg ie ca approx figs fig pp vol';

/** Before a number ("No. 5", "Sept. 3"); they may end a sentence otherwise. */
const OPEN_BEFORE_NUMBER = 'no nos art sec ch p jan feb mar apr jun jul aug sep sept oct nov dec';

/** These end a sentence only where the next word is one that begins sentences. */
const UNCERTAIN =
  'inc corp co ltd llc plc jr sr bros dept univ assn ave blvd rd sq etc al est a.m p.m am pm ph.d m.d b.a m.a e.g i.e ' +
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn ' +
  'tenn tex va vt wash wis wyo ont que alta';

/** Words that begin a sentence far more often than a name. */
const STARTERS =
  'the a an this that these those it its he she they we i you his her their our there here but and or so yet if when ' +
  'while as at in on by for from after before since during although though however meanwhile officials police what ' +
  'who where why how no not some many most more all both each one two three several another other such then now ' +
  'today yesterday earlier later last next with without under over according asked also still only even once';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const always = set(ALWAYS_OPEN);
const beforeNumber = set(OPEN_BEFORE_NUMBER);
const uncertain = set(UNCERTAIN);
const starters = set(STARTERS);
const DOTTED_LETTERS = /^(?:\p{L}\.)*\p{L}$/u;

/**
 * Whether the stop after `word` belongs to an abbreviation rather than ending a sentence.
 *
 * @param word what stands before the stop, without it: "Dr", "U.S", "No"
 * @param next the word that follows, without quotes or brackets before it
 */
export function isAbbreviation(word: string, next: string): boolean {
  const key = word.toLowerCase();
  if (always.has(key)) return true;
  if (beforeNumber.has(key)) return /^\d/.test(next);
  // "J. Smith" and "the U.S. Congress", but "in the U.S. The talks": only the next word can tell.
  if (uncertain.has(key) || (DOTTED_LETTERS.test(word) && word !== 'I'))
    return !starters.has(next.toLowerCase());
  return false;
}
