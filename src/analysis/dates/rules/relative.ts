import type { DatePrecision } from '../../model.ts';
import { addMonths, dayInterval, unitInterval, weekInterval } from '../calendar.ts';
import type { Day, Interval } from '../calendar.ts';
import { COUNT, countOf } from '../words.ts';
import { relative } from './rule.ts';
import type { DateRule } from './rule.ts';

const UNIT = '(?<unit>minute|hour|day|night|week|fortnight|month|quarter|year|decade|century|centurie)';

const PRECISIONS: Readonly<Record<string, DatePrecision>> = {
  minute: 'minute',
  hour: 'hour',
  night: 'day',
  fortnight: 'week',
  centurie: 'century',
};

function precisionOf(unit: string): DatePrecision {
  const lower = unit.toLowerCase();
  return PRECISIONS[lower] ?? (lower as DatePrecision);
}

/** "today", "yesterday", "tomorrow", "tonight", "last night", "this morning". */
export const nearDay: DateRule = {
  pattern:
    /\b(?:(?<word>[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow|[Tt]he day (?:before yesterday|after tomorrow))(?: (?:morning|afternoon|evening|night))?|(?<last>[Ll]ast night|[Ll]ast evening)|(?<this>[Tt]his (?:morning|afternoon|evening)))\b/g,
  accepts: (before, after, { word }) =>
    // "USA Today" and "Russia Today" are names, "today's youth" is no day but cannot be told apart.
    !(
      word === 'Today' &&
      (/[A-Z]\w+\s+$/.test(before) || /^\s+(?:show|programme|program|newspaper)\b/.test(after))
    ),
  read: ({ word, last }, context) =>
    relative('day', context, (reference) => {
      const lower = word?.toLowerCase() ?? '';
      if (lower === 'the day before yesterday') return dayInterval(reference - 2);
      if (lower === 'the day after tomorrow') return dayInterval(reference + 2);
      if (lower === 'tomorrow') return dayInterval(reference + 1);
      return dayInterval(lower === 'yesterday' || last !== undefined ? reference - 1 : reference);
    }),
};

/** "last week", "earlier this month", "this past year", "next quarter", "later this week", "the end of the month". */
export const namedUnit: DateRule = {
  pattern:
    /\b(?:(?<part>[Ee]arly|[Ee]arlier|[Ll]ater?|[Mm]id|[Tt]he end of|[Ee]nd of|[Ss]ometime)[- ])?(?:the )?(?<which>[Ll]ast|[Tt]his past|[Tt]his coming|[Tt]his|[Nn]ext|[Pp]ast|[Pp]revious|[Cc]oming|[Cc]urrent|[Ff]ollowing) (?<unit>week|month|quarter|year|decade|century)\b(?![-’']?old)/g,
  accepts: (before, _after, { which, part }) =>
    // "over the past year" is a stretch of time up to now: `stretch` reads it.
    !(
      /^(?:past|last|next|coming)$/i.test(which ?? '') &&
      /\b(?:[Ii]n|[Oo]ver|[Dd]uring|[Ff]or|[Ww]ithin)\s+the\s+$/.test(before)
    ) &&
    !(
      part === undefined &&
      /^(?:past|coming|current|following|previous)$/i.test(which ?? '') &&
      !/\bthe\s+$/i.test(`${before}`) &&
      !/^(?:[PC])/.test(which ?? '')
    ),
  read: ({ part, which, unit }, context) => {
    const precision = precisionOf(unit ?? '');
    const name = which?.toLowerCase() ?? '';
    if (name === 'following' || name === 'previous') {
      const { anchor } = context;
      const offset = name === 'following' ? 1 : -1;
      return { precision, interval: anchor && unitInterval(precision, anchor.from, offset) };
    }
    return relative(precision, context, (reference) => {
      const offset = /last|past/.test(name) ? -1 : /next|coming/.test(name) ? 1 : 0;
      const whole = unitInterval(precision, reference, offset);
      // "earlier this week" stays the whole week: how early, the text does not say.
      return /end of/i.test(part ?? '') ? dayInterval(whole.to) : whole;
    });
  },
};

/** "this weekend", "last weekend", "over the weekend". The one just past, unless a future cue stands next to it. */
export const weekend: DateRule = {
  pattern:
    /\b(?:(?<which>[Tt]his(?: past| coming)?|[Ll]ast|[Nn]ext|[Tt]he|[Pp]ast) )?(?:(?:past|coming|long) )?weekend\b/g,
  read: ({ which }, context) =>
    relative('day', context, (reference) => {
      const name = which?.toLowerCase() ?? '';
      const saturday = weekInterval(reference).from + 5;
      const ahead = /next|coming/.test(name) || (context.future && !/last|past/.test(name));
      // On Saturday and Sunday "the weekend" is the present one.
      const begun = reference >= saturday && !name.includes('last');
      const from = ahead || begun ? saturday : saturday - 7;
      return { from, to: from + 1 };
    }),
};

/** "three days ago", "two weeks earlier", "a year later", "10 days from now", "in two weeks". */
export const distance: DateRule = {
  pattern: new RegExp(
    `\\b(?:(?:[Jj]ust|[Oo]nly|[Aa]lmost|[Nn]early|[Aa]bout|[Ss]ome|[Mm]ore than|[Oo]ver) )?(?<count>${COUNT})[- ]${UNIT}s? (?<way>ago|earlier|later|from now|before that|after that)\\b`,
    'gi',
  ),
  read: ({ count, unit, way }, context) => {
    const precision = precisionOf(unit ?? '');
    const n = countOf(count ?? '');
    const toReference = /ago|now/i.test(way ?? '');
    const back = /ago|earlier|before/i.test(way ?? '');
    const base = toReference || context.anchor === null ? context.reference : context.anchor.from;
    if (n === null || base === null) return { precision, interval: null };
    const units = unit?.toLowerCase() === 'fortnight' ? 2 * n : n;
    return { precision, interval: moved(base, precision, back ? -units : units) };
  },
};

/** "in two weeks", only where the words around look ahead: "in two weeks" is a duration otherwise. */
export const ahead: DateRule = {
  pattern: new RegExp(
    `\\b[Ii]n (?:(?:just|about|only) )?(?<count>${COUNT})[- ]${UNIT}s?(?:[’'] time)?\\b(?! of\\b)`,
    'g',
  ),
  read: ({ count, unit }, context) => {
    if (!context.future) return null;
    const n = countOf(count ?? '');
    const precision = precisionOf(unit ?? '');
    return relative(precision, context, (reference) => (n === null ? null : moved(reference, precision, n)));
  },
};

/** "the past three years", "over the last few days", "in the past week", "the next five years". */
export const stretch: DateRule = {
  pattern: new RegExp(
    `\\b(?:(?:[Tt]he|[Tt]hese) )?(?<which>[Ll]ast|[Pp]ast|[Nn]ext|[Cc]oming|[Pp]revious) (?:(?<count>${COUNT})[- ])?${UNIT}s?\\b(?!-old)`,
    'g',
  ),
  accepts: (before, _after, { count }) =>
    count !== undefined || /\b(?:[Ii]n|[Oo]ver|[Dd]uring|[Ff]or|[Ww]ithin)\s+$/.test(before),
  read: ({ which, count, unit }, context) => {
    const precision = precisionOf(unit ?? '');
    const n = count === undefined ? 1 : countOf(count);
    return relative(precision, context, (reference) => {
      if (n === null) return null;
      const past = /last|past|previous/i.test(which ?? '');
      const other = shifted(reference, precision, past ? -n : n);
      return past ? { from: other + 1, to: reference } : { from: reference, to: other - 1 };
    });
  },
};

/** "the same day", "the next day", "the following month", "that year": relative to the expression before. */
export const anaphoric: DateRule = {
  pattern:
    /\b(?:[Tt]he (?<which>same|next|following|previous)|(?<that>[Tt]hat)) (?<unit>day|night|morning|evening|afternoon|week|month|year)\b/g,
  accepts: (_before, _after, { which, unit }) => !(which === 'next' && /week|month|year/.test(unit ?? '')),
  read: ({ which, unit }, { anchor, day }) => {
    const precision = /week|month|year/.test(unit ?? '') ? precisionOf(unit ?? '') : 'day';
    const base = precision === 'day' ? day : (anchor?.from ?? null);
    const offset = which === 'next' || which === 'following' ? 1 : which === 'previous' ? -1 : 0;
    return { precision, interval: base === null ? null : unitInterval(precision, base, offset) };
  },
};

/** "commemorated the date", "the last match of the day": the day that was spoken of. */
export const thatDay: DateRule = {
  pattern: /\bthe (?<unit>date|day)\b/g,
  accepts: (before, after, { unit }) =>
    unit === 'day'
      ? /\b(?:match|game|event|session|race|stage|talks|meeting) of\s+$/.test(before)
      : /\b(?:mark|marks|marked|marking|celebrat\w+|commemorat\w+|observ\w+) $/.test(before) &&
        !/^ (?:of|for|on|when|and|in)\b/.test(after),
  read: (_groups, { day }) => ({ precision: 'day', interval: day === null ? null : dayInterval(day) }),
};

/** "just months before his death": a distance to something that the text does not date. Never resolved. */
export const distanceToEvent: DateRule = {
  pattern: new RegExp(
    `\\b(?:(?:[Jj]ust|[Oo]nly|[Bb]arely|[Ss]hortly) )?(?:(?<count>${COUNT})[- ])?(?<unit>hours|days|weeks|months|years|decades|an? (?:hour|day|week|month|year)) (?:before|after)\\b(?= (?:the|his|her|its|their|a|an|he|she|it|they|being|taking|leaving|[A-Z]))`,
    'g',
  ),
  read: ({ unit }) => ({ interval: null, precision: precisionOf((unit ?? '').replace(/^an? |s$/g, '')) }),
};

/** A day moved by whole units, and the unit that it falls into. */
function moved(day: Day, precision: DatePrecision, units: number): Interval {
  return unitInterval(precision, shifted(day, precision, units));
}

function shifted(day: Day, precision: DatePrecision, units: number): Day {
  switch (precision) {
    case 'minute':
    case 'hour':
      return day;
    case 'day':
      return day + units;
    case 'week':
      return day + 7 * units;
    case 'month':
      return addMonths(day, units);
    case 'quarter':
      return addMonths(day, 3 * units);
    case 'year':
      return addMonths(day, 12 * units);
    case 'decade':
      return addMonths(day, 120 * units);
    case 'century':
      return addMonths(day, 1200 * units);
  }
}
