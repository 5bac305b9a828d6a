import { dayOf, monthInterval, partsOf, yearInterval } from '../calendar.ts';
import { ORDINAL, YEAR, ordinalOf } from '../words.ts';
import { relative } from './rule.ts';
import type { DateRule } from './rule.ts';

/** Things that are counted: a number before them is no year. */
const COUNTED =
  /^\s+(?:people|persons|men|women|children|students|troops|soldiers|workers|jobs|protesters|police|officers|residents|families|homes|houses|dollars|euros|pounds|rubles|roubles|yen|won|tons|tonnes|metres?|meters?|miles?|kilomet\w+|km|feet|foot|kg|acres|hectares|votes|seats|points|cases|deaths|victims|hours|years|days|words|members|others|delegates|participants|employees|square|per\b|percent|MHz|calories)/;

/** Words before a number that make it a quantity or a label. */
const QUANTITY =
  /(?:[$€£¥#№/.,:+\w]|\b(?:about|around|some|over|nearly|almost|than|least|approximately|roughly|No\.|number|Route|Highway|Flight|flight|Room|room|Boeing|Airbus|page|p\.|Section|section|Article|Resolution|Rs|Code|U\.S\.C\.)\s)$/;

/** "in 2014", "(2007)", "the 2014 protests", "World Cup 2018". */
export const bareYear: DateRule = {
  pattern: /(?<![\d.,$€£–-])\b(?<year>1\d{3}|20\d\d)\b(?![\d%°]|[.,:]\d|\s*%|\s*[ap]\.?m\b|\s*GMT)/g,
  accepts: (before, after, { year }) =>
    !QUANTITY.test(before) &&
    !COUNTED.test(after) &&
    // Before 1800 a number is rarely a year in the news: ask for a preposition or brackets.
    (Number(year) >= 1800 ||
      /(?:\b(?:in|since|until|by|from|to|of|and|or|around)\s+|[(–-]\s*)$/i.test(before)),
  read: ({ year }) => ({ interval: yearInterval(Number(year)), precision: 'year' }),
};

/** "2019–2021", "2004-09", "the 2022/23 season". */
export const yearRange: DateRule = {
  pattern: new RegExp(
    `(?<![\\d.,$€£–/-])\\b(?<first>${YEAR})[-–—/](?<last>\\d{4}|\\d{2})\\b(?![-–/\\d%])`,
    'g',
  ),
  read: ({ first, last }) => {
    const from = Number(first);
    const to = last?.length === 2 ? Math.floor(from / 100) * 100 + Number(last) : Number(last);
    if (to <= from || to > 2100) return null;
    return { interval: yearInterval(from, to - from + 1), precision: 'year' };
  },
};

/** "early 2022", "mid-2019", "late in 2021", "the end of 2023", "the start of the year". */
export const partOfYear: DateRule = {
  pattern: new RegExp(
    `\\b(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate)(?:\\s+in)?[- ]|(?<edge>(?:[Tt]he\\s+)?(?:end|close|start|beginning|turn)\\s+of)\\s+)(?:(?<year>${YEAR})\\b(?!s)|(?<this>the\\s+(?:current\\s+)?year\\b|this\\s+year\\b))`,
    'g',
  ),
  read: ({ part, edge, year }, context) => {
    const read = (y: number) => {
      if (edge !== undefined) {
        const day = /end|close/.test(edge) ? dayOf(y, 12, 31) : dayOf(y, 1, 1);
        return day === null ? null : { from: day, to: day };
      }
      const first = { early: 1, mid: 5, late: 9 }[part?.toLowerCase() ?? ''] ?? 1;
      return monthInterval(y, first, 4);
    };
    const precision = edge === undefined ? 'quarter' : 'day';
    if (year !== undefined) return { interval: read(Number(year)), precision };
    return relative(precision, context, (reference) => read(partsOf(reference).year));
  },
};

/** "the third quarter of 2023", "Q3 2023", "the first half of the year", "H1 2021". */
export const quarter: DateRule = {
  pattern: new RegExp(
    `\\b(?:(?:[Tt]he\\s+)?(?<ordinal>first|second|third|fourth|last|final)[- ](?<unit>quarter|half)|(?<short>[QH])(?<number>[1-4]))(?:(?:\\s+(?:of|in))?\\s+(?:(?<year>${YEAR})\\b|(?<which>the\\s+year|this\\s+year|last\\s+year|next\\s+year)))?`,
    'g',
  ),
  // "the second half" of a match is no date; without a year only quarters of the year are.
  accepts: (_before, _after, { year, which, unit, short }) =>
    year !== undefined || which !== undefined || short === 'Q' || unit === 'quarter',
  read: ({ ordinal, unit, short, number, year, which }, context) => {
    const quarters = unit === 'quarter' || short === 'Q';
    const months = quarters ? 3 : 6;
    const count = 12 / months;
    const index =
      number === undefined
        ? ['first', 'second', 'third', 'fourth'].indexOf(ordinal ?? '')
        : Number(number) - 1;
    const nth = index === -1 ? count - 1 : index;
    if (nth >= count) return null;
    const inYear = (y: number) => monthInterval(y, nth * months + 1, months);
    const precision = quarters ? 'quarter' : 'year';
    if (year !== undefined) return { interval: inYear(Number(year)), precision };
    return relative(precision, context, (reference) => {
      const now = partsOf(reference).year;
      if (which?.startsWith('last') === true) return inYear(now - 1);
      if (which?.startsWith('next') === true) return inYear(now + 1);
      const here = inYear(now);
      // Results of a quarter come out after it: one that has not begun yet is last year's.
      return which === undefined && !context.future && here.from > reference ? inYear(now - 1) : here;
    });
  },
};

const DECADES = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];

/** "the 1960s", "the early 1990s", "the '80s", "the sixties". */
export const decade: DateRule = {
  pattern: new RegExp(
    `\\b(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate)[- ]\\s*)?(?:(?<year>1[6-9]\\d0|20\\d0)['’]?s\\b|(?<=\\b[Tt]he\\s+(?:(?:early|mid|late)[- ])?)(?:['’]?(?<short>[2-9]0)['’]?s\\b|(?<word>${DECADES.join('|')})\\b))`,
    'g',
  ),
  read: ({ part, year, short, word }) => {
    const tens = word === undefined ? Number(short) : 20 + 10 * DECADES.indexOf(word);
    const first = year === undefined ? 1900 + tens : Number(year);
    switch (part?.toLowerCase()) {
      case 'early':
        return { interval: yearInterval(first, 5), precision: 'decade' };
      case 'mid':
        return { interval: yearInterval(first + 3, 4), precision: 'decade' };
      case 'late':
        return { interval: yearInterval(first + 5, 5), precision: 'decade' };
      default:
        // "the 1900s" may mean the century; the decade is what the digits say.
        return { interval: yearInterval(first, 10), precision: 'decade' };
    }
  },
};

/** "the 20th century", "the nineteenth century". */
export const century: DateRule = {
  pattern: new RegExp(`\\b(?:[Tt]he\\s+)?(?<ordinal>${ORDINAL})[- ][Cc]entur(?:y|ies)\\b(?!-old)`, 'g'),
  read: ({ ordinal }) => ({
    interval: yearInterval((ordinalOf(ordinal ?? '') - 1) * 100, 100),
    precision: 'century',
  }),
};

const SEASONS = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 } as const;

/** "the summer of 2022", "winter 2021", "last spring". Seasons of the northern half of the earth. */
export const season: DateRule = {
  pattern: new RegExp(
    `\\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?)\\s+(?<s1>spring|summer|autumn|fall|winter)\\b|(?:[Tt]he\\s+)?(?<s2>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?:\\s+(?:of|in))?\\s+(?<year>${YEAR})\\b)`,
    'g',
  ),
  read: ({ which, s1, s2, year }, context) => {
    const first = SEASONS[(s1 ?? s2 ?? '').toLowerCase() as keyof typeof SEASONS];
    const inYear = (y: number) => monthInterval(y, first, 3);
    if (year !== undefined) return { interval: inYear(Number(year)), precision: 'quarter' };
    return relative('quarter', context, (reference) => {
      const now = partsOf(reference).year;
      const name = which?.toLowerCase() ?? '';
      if (/past|last/.test(name)) return [now, now - 1].map(inYear).find((s) => s.to < reference) ?? null;
      if (/next|coming/.test(name)) return [now, now + 1].map(inYear).find((s) => s.from > reference) ?? null;
      return inYear(now);
    });
  },
};
