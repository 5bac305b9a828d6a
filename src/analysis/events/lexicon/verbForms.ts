/** Past forms that no ending gives away. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `shot=shoot met=meet held=hold won=win lost=lose sank=sink sunk=sink fled=flee chose=choose chosen=choose withdrew=withdraw
   withdrawn=withdraw overthrew=overthrow overthrown=overthrow fought=fight sought=seek bought=buy sold=sell sent=send
   broke=break broken=break struck=strike stole=steal stolen=steal tore=tear torn=tear threw=throw thrown=throw
   swore=swear sworn=swear spoke=speak spoken=speak drove=drive driven=drive rose=rise risen=rise fell=fall fallen=fall
   froze=freeze frozen=freeze forgave=forgive forgiven=forgive gave=give given=give took=take taken=take led=lead
   lent=lend left=leave built=build rebuilt=rebuild caught=catch taught=teach brought=bring flew=fly flown=fly grew=grow
   knew=know drew=draw drawn=draw slew=slay slain=slay hung=hang rang=ring wrote=write written=write ran=run began=begin
   begun=begin resold=resell retook=retake retaken=retake overran=overrun foresaw=foresee paid=pay laid=lay said=say
   told=tell found=find bound=bind dug=dig stuck=stick swept=sweep crept=creep kept=keep slid=slide shook=shake shaken=shake
   forbade=forbid forbidden=forbid beaten=beat bore=bear born=bear beat=beat
   undertook=undertake undertaken=undertake withheld=withhold upheld=uphold overtook=overtake overtaken=overtake`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [form = '', lemma = ''] = pair.split('=');
      return [form, lemma];
    }),
);

/**
 * The lemmas that a form of a verb or noun may have: "expelled" → "expell", "expelle", "expel"; "shot" → "shoot". In lower
 * case.
 */
export function possibleLemmas(form: string): string[] {
  const irregular = IRREGULAR.get(form);
  if (irregular !== undefined) return [irregular];
  const ending = /(?:ies|ied|ed|ing|es|s)$/.exec(form)?.[0];
  if (ending === undefined || form.length - ending.length < 1) return [];
  const stem = form.slice(0, -ending.length);
  if (ending === 'ies' || ending === 'ied') return [`${stem}y`, `${stem}ie`];
  const doubled = /([b-df-hj-np-tv-z])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return ending === 's' ? [stem] : [stem, `${stem}e`, ...doubled];
}
