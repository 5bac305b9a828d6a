import type { Token } from './sentence.ts';

/**
 * Tokens as in the Universal Dependencies treebanks of English: clitics ("'s", "n't") and hyphens stand alone, numbers
 * with their commas and points, abbreviations with their full stop. The alternatives are tried in this order.
 */
const TOKEN = new RegExp(
  [
    // Addresses: web, e-mail, @user, sites. Their lengths are bounded, so that no text takes quadratic time.
    /(?:https?:\/\/|www\.)[^\s<>"”“]*[^\s<>"”“.,;:!?)\]'’]/u,
    /[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}/u,
    /@\w+/u,
    /[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.(?:com|org|net|edu|gov|info)(?![\p{L}\d])/u,
    // Initials and abbreviations of letters: U.S., U.N., a.m., J.
    /(?:\p{L}\.){2,}(?![\p{L}\d])/u,
    /\p{Lu}\.(?=\s+\p{Lu})/u,
    // Abbreviations that keep their full stop.
    /(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Cmdr|Cpl|Sgt|Adm|Brig|Rev|Hon|Supt|Insp|St|Sr|Jr|Messrs|Mt|Ft|vs|etc|Inc|Ltd|Co|Corp|Bros|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.(?!\p{L})/u,
    /Nos?\.(?=\s?\d)/u,
    // Numbers: 08/16/2000; 1,200.5; 10:30; 5th; 1990s.
    /\d{1,4}\/\d{1,2}\/\d{1,4}(?!\d)/u,
    /\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}])/u,
    // The first halves of "cannot", "gonna" and their like, and a word up to its "n't".
    /[Cc]an(?=not\b)|(?:[Gg]on|[Ww]an|[Gg]ot)(?=[nt]a\b)/u,
    /[\p{L}\p{M}]+(?=n['’]t\b)/u,
    /n['’]t\b/u,
    // Possessive and contracted forms.
    /['’](?:s|S|re|ve|ll|d|m|RE|VE|LL|D|M)(?![\p{L}\p{M}])/u,
    // Words: letters and digits; apostrophes inside names (O'Brien), "&" and "." inside abbreviations (AT&T).
    /[\p{L}\p{M}\d_]+(?:['’](?!(?:s|re|ve|ll|d|m|t)(?![\p{L}\p{M}]))[\p{L}\p{M}]+|&\p{Lu}+)*/u,
    // Punctuation that stands together.
    /\.{2,}|-{2,}|[!?]{2,}|\*{2,}|_{2,}|={2,}/u,
    /\S/u,
  ]
    .map((part) => part.source)
    .join('|'),
  'uy',
);

const SPACE = 32;
const COMMA = 44;

/** "cannot" and its like, which are two tokens. */
const TWO = /^(?:cannot|gonna|wanna|gotta|gotna|gonta|wanta)$/i;

/** Splits a text into tokens; everything but white space belongs to exactly one. Never throws. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    if (isSpace(text, at)) {
      at++;
      continue;
    }
    const end = endOfPlainWord(text, at) ?? endOfToken(text, at);
    tokens.push({ text: text.slice(at, end), start: at, end });
    at = end;
  }
  return tokens;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === SPACE || (code > 126 || code < 33 ? /\s/.test(text.charAt(at)) : false);
}

/** The alternatives, tried one after the other. */
function endOfToken(text: string, at: number): number {
  TOKEN.lastIndex = at;
  return TOKEN.test(text) ? TOKEN.lastIndex : at + 1;
}

/**
 * Most tokens are letters of English before a space or a comma: there is nothing to try. Undefined for all others.
 * The result is the one that the alternatives have, in a fraction of the time.
 */
function endOfPlainWord(text: string, at: number): number | undefined {
  let end = at;
  while (isEnglishLetter(text.charCodeAt(end))) end++;
  if (end === at) return undefined;
  const after = text.charCodeAt(end);
  if (after !== SPACE && after !== COMMA && end < text.length) return undefined;
  return (end - at === 5 || end - at === 6) && TWO.test(text.slice(at, end)) ? undefined : end;
}

function isEnglishLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}
