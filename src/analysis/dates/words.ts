/** Words for numbers, weekdays, months and units, and the pieces of patterns made of them. */

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TEENS = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const NUMBERS = new Map<string, number>([
  ...[...UNITS, ...TEENS].map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, 20 + 10 * i]),
  ['a', 1],
  ['an', 1],
  ['a couple of', 2],
  ['a dozen', 12],
]);

/** A count in front of a unit: "3", "three", "twenty-one", "a", "a couple of"; vague ones are matched as well. */
export const COUNT = `(?:\\d{1,3}|a couple of|a dozen|an?|(?:${TENS.join('|')})(?:[- ](?:${UNITS.slice(1, 10).join('|')}))?|${[...UNITS.slice(1), ...TEENS].join('|')}|(?:a |the )?few|several|many|some)`;

/** The number that words of `COUNT` name; null for vague ones ("several"). */
export function countOf(words: string): number | null {
  const lower = words.toLowerCase().trim();
  if (/^\d+$/.test(lower)) return Number(lower);
  const whole = NUMBERS.get(lower);
  if (whole !== undefined) return whole;
  const [tens, units] = lower.split(/[- ]/).map((word) => NUMBERS.get(word));
  return tens !== undefined && units !== undefined ? tens + units : null;
}

/** 1 is the first. */
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|twenty-first|${ORDINALS.join('|')})`;

export function ordinalOf(word: string): number {
  const lower = word.toLowerCase();
  if (lower === 'twenty-first') return 21;
  return /^\d/.test(lower) ? Number.parseInt(lower, 10) : ORDINALS.indexOf(lower) + 1;
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Capitalised, so that "sat" and "sun" are no days; the short forms need their full stop or nothing behind them. */
export const WEEKDAY =
  '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|(?:Sun|Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat)\\.)';

/** 0 is Sunday. */
export function weekdayNumber(word: string): number {
  return WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase());
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';

/** 1 is January. */
export function monthNumber(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

export const YEAR = '(?:1[0-9]\\d\\d|20\\d\\d)';
