import type { Published, Span } from '../model.ts';
import { findDates } from './findDates.ts';

/** A date line stands near the top, before the article has run on for long. */
const LINES_LOOKED_AT = 15;

/** A line is a date line when, without its date, at most these many characters of it are left ("Published:"). */
const REST_OF_DATE_LINE = 60;

/**
 * The article's date from a date line or a dateline near its top: "Tuesday, 5 September 2023", "Published: Sept. 5,
 * 2023, 10:04 GMT", "LONDON, Sept. 5, 2023 (Agency) –".
 * @param lines spans of the lines or blocks of `text`, in order, residue included: scrapers leave dates among it
 */
export function findPublished(text: string, lines: readonly Span[]): Published | null {
  const top = lines
    .filter((line) => text.slice(line.start, line.end).trim() !== '')
    .slice(0, LINES_LOOKED_AT);
  for (const line of top) {
    const published = dateOfLine(text, line);
    if (published) return published;
  }
  return null;
}

function dateOfLine(text: string, line: Span): Published | null {
  const content = text.slice(line.start, line.end);
  for (const date of findDates(text, [line], null)) {
    if (date.from === null || date.from !== date.to) continue;
    const before = text.slice(line.start, date.start);
    const rest = content.length - (date.end - date.start);
    const isDateLine =
      rest <= REST_OF_DATE_LINE && !/[.!?]["”’)]?\s*$/.test(content.replace(/\b[ap]\.m\.\s*$/i, ''));
    const isDateline = /^\s*[A-Z][A-Z .’'-]+,(?:[^.]{0,40},)?\s*(?:\([A-Za-z ]+\)\s*)?$/.test(before);
    const isLabelled = /\b(?:published|updated|posted|last modified|date)\b[^.!?]{0,30}$/i.test(before);
    if (isDateLine || isDateline || isLabelled) {
      return { value: date.from, start: date.start, end: date.end };
    }
  }
  return null;
}
