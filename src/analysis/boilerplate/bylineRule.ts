import type { Judgement, Rule } from './judgement.ts';
import { isResidue } from './judgement.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const CALENDAR_DATE = new RegExp(
  `${MONTH} ${DAY},? (?:19|20)\\d\\d|${DAY} ${MONTH},? (?:19|20)\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d`,
);
const DATE_LEAD =
  /^(?:(?:first |last )?(?:published|updated|posted|modified|created)(?: on| at)?\b|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b)/;
const AGO = /^(?:(?:published|updated|posted) )?(?:an?|\d{1,2}) (?:minute|hour|day|week|month|year)s? ago$/;
/** What may stand beside the date in a line that is about the date alone, in words. */
const DATE_LINE_WORDS = 14;

const CREDIT =
  /^(?:\(?(?:additional )?(?:reporting|report|writing|editing|compiled|edited|translated|produced|photography|graphics) (?:by|from)\b|\(?with (?:inputs?|files|reporting|additional reporting|contributions?) (?:from|by)\b|(?:sources?|via|photos?|photo credits?|images?|image credits?|pictures?|credits?) ?:|this (?:article|story|report|piece|content) (?:is|was|has been|originally|first) ?(?:based|originally|first|also|produced|written|published|syndicated|translated|adapted|republished|provided|appeared)\b|(?:a version of )?this (?:article|story) (?:first |originally )?appeared\b)/;
const PICTURE =
  /(?:\((?:photo|picture|image|file photo|pic|credit|ap photo|photograph)s?\b[^)]*\)?|(?:photo|picture|image|photograph)s? ?(?:by|courtesy|credit|:) ?.{2,60}|(?:getty images|ap photo|afp via getty|shutterstock|reuters\/.{3,40}|\/(?:ap|afp|reuters|epa)\)?|file (?:photo|picture|image)))\.?\)?$/;
const CAPTION_WORDS = 60;

const BYLINE = /^(?:by|written by|words by|story by|reported by|from) (?=\p{L})/iu;
const BYLINE_WORDS = 12;
const BIOGRAPHY =
  /^(?:\p{Lu}[\p{L}'’.-]* ){1,4}(?:is (?:a|an|the) (?:[\p{L}-]+ ){0,3}(?:writer|reporter|journalist|correspondent|editor|columnist|contributor|author|freelancer?)\b|(?:covers|reports on|reported from|writes about|writes on|contributed to this)\b)/u;
const BIOGRAPHY_WORDS = 50;
const LONE_NAME = /^\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,2}$/u;

/** Bylines, dates, credits and captions: recognised and shown, except for an account name in place of an author. */
export const bylineRule: Rule = (layout, index, judged) =>
  byline(layout, index) ??
  date(layout, index) ??
  credit(layout, index) ??
  caption(layout, index) ??
  biography(layout, index, judged) ??
  authorBox(layout, index, judged);

function byline({ shapes, firstProse, lastProse }: Parameters<Rule>[0], index: number): Judgement | null {
  const shape = shapes[index];
  const inside = index > firstProse && index < lastProse;
  if (!shape || shape.stopped || shape.words > BYLINE_WORDS || inside || !BYLINE.test(shape.text))
    return null;
  const author = shape.text.replace(BYLINE, '');
  if (/^\p{Lu}/u.test(author)) return shown('byline', 'The line names the author.');
  const account = /^\p{Ll}[\p{Ll}\d_.-]*(?: \p{Ll}+){0,2}$/u.test(author) && shape.text.startsWith('b');
  return account
    ? { kind: 'other', confidence: 0.92, reason: 'An account of the site stands in the place of an author.' }
    : null;
}

function date({ shapes }: Parameters<Rule>[0], index: number): Judgement | null {
  const shape = shapes[index];
  if (!shape || shape.prose || shape.words > DATE_LINE_WORDS) return null;
  const line = shape.normalized;
  const dated = CALENDAR_DATE.exec(line);
  const rest = dated ? (line.replace(dated[0], '').match(/\p{L}+/gu)?.length ?? 0) : Infinity;
  const isDate = AGO.test(line) || rest <= 3 || (rest <= 10 && DATE_LEAD.test(line));
  return isDate ? shown('date', 'The line gives the date of the article.') : null;
}

function credit({ shapes, firstProse, lastProse }: Parameters<Rule>[0], index: number): Judgement | null {
  const shape = shapes[index];
  const inside = index > firstProse && index < lastProse;
  if (!shape || inside || shape.words > CAPTION_WORDS || !CREDIT.test(shape.normalized)) return null;
  return shown('credit', 'The line says where the text or the pictures come from.');
}

function caption({ shapes }: Parameters<Rule>[0], index: number): Judgement | null {
  const shape = shapes[index];
  if (!shape || index === 0 || shape.words > CAPTION_WORDS || !PICTURE.test(shape.normalized)) return null;
  return shown('caption', 'The line ends with the source of a picture.');
}

/** "Ana Silva covers energy." below the article: only residue, dates and the like may follow. */
function biography(
  { shapes, firstProse }: Parameters<Rule>[0],
  index: number,
  judged: Parameters<Rule>[2],
): Judgement | null {
  const shape = shapes[index];
  if (!shape || index <= firstProse || shape.words > BIOGRAPHY_WORDS || !BIOGRAPHY.test(shape.text))
    return null;
  const last = shapes.slice(index + 1).every((next, i) => !next.prose || judged[index + 1 + i]);
  return last ? shown('byline', 'The line introduces the author.') : null;
}

/** A name alone below the article, followed by a comment form or the like: what is left of the author's box. */
function authorBox(
  { shapes, lastProse }: Parameters<Rule>[0],
  index: number,
  judged: Parameters<Rule>[2],
): Judgement | null {
  const shape = shapes[index];
  if (!shape || lastProse < 0 || index <= lastProse || !LONE_NAME.test(shape.text)) return null;
  if (!isResidue(judged[index + 1]) || shape.block.kind === 'list-item') return null;
  return {
    kind: 'other',
    confidence: 0.92,
    reason: 'A name alone between the end of the article and other residue: what is left of an author’s box.',
  };
}

function shown(kind: 'byline' | 'date' | 'credit' | 'caption', reason: string): Judgement {
  return { kind, confidence: 0.9, reason };
}
