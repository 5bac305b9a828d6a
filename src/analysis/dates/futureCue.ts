/** Words that put what follows, or what stands around, into the future. */
const FUTURE =
  /\b(?:will|won['’]t|shall|['’]ll|is to|are to|was to|were to|to be|going to|due|set to|plans?|planned|planning|planned for|expects?|expected|scheduled|slated|upcoming|coming|ahead of|intends?|from next|starting|beginning|effective|deadline|(?:is|are) (?:also |now |then |not )?\w{2,}ing|hopes? to|aims? to|prepares?|preparing|next|would|later|until|till)\b|['’]ll\b/gi;

/** Words that report or tell, which put a weekday next to them into the past. */
const PAST =
  /\b(?:said|says?|told|announced|reported|was|were|had|did|has|have|been|went|came|took|gave|made|met|held|won|lost|left|began|got|found|sent|saw|shot|struck|hit|led|ran|\w{2,}ed)\b/gi;

/**
 * Whether the words around an expression look ahead: the nearest verb before it in its sentence decides, and where
 * there is none, the first one after it. ("Officials said on Tuesday that they will meet": Tuesday is past.)
 * @param start UTF-16 offset of the expression into `text`
 */
export function hasFutureCue(text: string, start: number, end: number): boolean {
  const before = text
    .slice(Math.max(0, start - 90), start)
    .replace(/^.*[.!?;:]["”’)]?\s+(?=[\p{Lu}“"‘(])/su, '');
  const future = lastIndex(FUTURE, before);
  const past = lastIndex(PAST, before);
  if (future !== -1 || past !== -1) return future >= past;
  const after = /^[^.!?;:]*/.exec(text.slice(end, end + 90))?.[0] ?? '';
  const ahead = after.search(FUTURE);
  const told = after.search(PAST);
  return ahead !== -1 && (told === -1 || ahead <= told);
}

function lastIndex(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
