import type { BoilerplateKind } from '../../model.ts';
import { ENGLISH } from './english.ts';
import { OTHER_LANGUAGES } from './languages.ts';
import type { PhraseGroup } from './phrase.ts';

/** Every language's wordings are tried on every article: sites mix languages, and the wordings are peculiar. */
const GROUPS: readonly PhraseGroup[] = [...ENGLISH, ...OTHER_LANGUAGES];

/** In characters. No line of residue that is known by its beginning is longer. */
const SHORT_LINE = 160;
/** In characters. A line this long is a paragraph and is known by no phrase. */
const LONGEST_LINE = 600;

export interface PhraseMatch {
  readonly kind: BoilerplateKind;
  readonly how: 'whole' | 'start' | 'within';
}

type How = PhraseMatch['how'];

const WRAPS: Readonly<Record<How, (source: string) => string>> = {
  whole: (source) => `^(?:${source})$`,
  start: (source) => `^(?:${source})`,
  within: (source) => `(?:^|\\W)(?:${source})`,
};
const HOWS = Object.keys(WRAPS) as How[];

const matchers = GROUPS.flatMap((group) =>
  HOWS.flatMap((how) => {
    const sources = group[how];
    return sources?.length ? [{ pattern: compile(how, sources), match: { kind: group.kind, how } }] : [];
  }),
);
/** Whether a line holds a wording at all, which most do not. One pattern for all would be too large to be compiled. */
const anyWording = [ENGLISH, OTHER_LANGUAGES].flatMap((groups) =>
  HOWS.flatMap((how) => {
    const sources = groups.flatMap((group) => group[how] ?? []);
    return sources.length > 0 ? [compile(how, sources)] : [];
  }),
);

/** Which residue a line's wording is known as, or null. Takes a line that `normalize` made. */
export function matchPhrase(line: string): PhraseMatch | null {
  if (line.length > LONGEST_LINE || !anyWording.some((pattern) => pattern.test(line))) return null;
  for (const { pattern, match } of matchers) {
    if (match.how === 'start' && line.length > SHORT_LINE) continue;
    if (pattern.test(line)) return match;
  }
  return null;
}

/** Lower case, straight quotes, single spaces; no arrows, bullets, colons or asterisks at the ends. */
export function normalize(line: string): string {
  return withoutOddEnd(
    line
      .toLowerCase()
      .replace(/[‘’]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/[^\S ]\s*| \s+/g, ' ')
      .replace(/^[^\p{L}\p{N}©(]+/u, ''),
  );
}

const END = /^[\p{L}\p{N}.!?)"']/u;

/** Looked at from the end on: a pattern would be tried from every mark inside the line. */
function withoutOddEnd(line: string): string {
  let end = line.length;
  while (end > 0) {
    const start = end > 1 && isLowSurrogate(line.charCodeAt(end - 1)) ? end - 2 : end - 1;
    if (END.test(line.slice(start, end))) break;
    end = start;
  }
  return line.slice(0, end);
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function compile(how: How, sources: readonly string[]): RegExp {
  return new RegExp(WRAPS[how](sources.join('|')), 'u');
}
