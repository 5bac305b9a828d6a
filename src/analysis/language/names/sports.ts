import { hashText } from '../hash.ts';
import type { Word } from '../words.ts';
import { words as list } from './lists/list.ts';

const SPORTS_WORDS = new Set(
  list(`
match matches game games goal goals scored score scores scorer team teams squad player players coach captain manager
season league championship championships champion champions tournament qualifier qualifiers final semi-final quarter-final
semifinal quarterfinal half-time halftime defeat victory win wins won beat draw penalty penalties striker midfielder
defender goalkeeper winger forward referee stadium club clubs fans medal medals gold silver bronze athlete athletes
marathon sprint race podium wicket wickets innings batsman bowler overs cricket rugby tennis football soccer basketball
baseball hockey boxing quarterback pitcher playoffs playoff overtime kick corner offside substitute substituted equaliser
equalized equalised hat-trick fixture fixtures knockout
`).map((word) => hashText(word)),
);
/** One word in forty: an article on politics stays far below. */
const SHARE = 1 / 40;

export function isAboutSports(sentences: readonly (readonly Word[])[]): boolean {
  let all = 0;
  let sports = 0;
  for (const sentence of sentences)
    for (const word of sentence) {
      all++;
      if (SPORTS_WORDS.has(word.lower)) sports++;
    }
  return sports >= 3 && sports > all * SHARE;
}
