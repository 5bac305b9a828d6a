/** In UTF-16 units: the beginning of a file tells what it is, and a file of megabytes takes no longer than another. */
const SAMPLE_LENGTH = 20_000;
/** Share of the letters that have to stand in paragraphs of sentences; headings, lists and residue take the rest. */
const PROSE_SHARE = 0.4;
/** Share of the lines that may look like code or a log. */
const MACHINE_SHARE = 0.2;
/** A sentence of more words than this is none. */
const LONGEST_SENTENCE = 80;

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** A stop with what may close behind it, at the end of a word; the stops of scripts without spaces stand anywhere. */
const SENTENCE_END = /[.!?…؟।]["'”’»)\]]{0,3}(?=\s|$)|[。！？]/gu;
/** Letters of scripts that put no spaces between words; about three make a word. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/gu;

const CODE_LINE = [
  /[;{}]\s*$/,
  /^\s*(?:\/\/|\/\*|\*[ /]|#include|#!|@[a-z]|\$ |>>> |<\/?[a-z!?])/,
  /^\s*(?:import|from|export|const|let|var|def|class|function|public|private|return|if|for|while)\b.*[:({=]/,
  /^\s*["'][\w-]+["']\s*:/,
  /^\s*[\w.[\]-]+\s*(?:[=!<>~]=|:=|=>|->|=)\s*\S/,
];
const LOG_LINE = [
  /^\W?\d{4}-\d\d-\d\d[T ]\d\d:\d\d/,
  /^\w{3} +\d\d? \d\d:\d\d:\d\d /,
  /^\d{1,3}(?:\.\d{1,3}){3} /,
  /\b(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL)\b[\]: ]/,
];
/** What stands between columns. A comma with a space behind it is punctuation. */
const DELIMITERS = [/,(?! )/g, /;(?! )/g, /\t/g, /\|/g];
/** Headings and badges that manuals have, and news does not. */
const MANUAL_LINE =
  /^#+ *(?:install|installation|usage|getting started|quick ?start|contributing|licen[cs]e|api|requirements|prerequisites|configuration|development|building|features|table of contents|change ?log|unreleased|\[?v?\d+\.\d+.*)\s*$|^#+ .*`|^\[!\[/i;
/** Phrases of licences. One may stand in an article about a licence; two make one. */
const LICENCE_PHRASES = [
  /permission (?:is hereby granted|to use, copy)/i,
  /without\s+(?:any\s+)?warrant(?:y|ies)/i,
  /redistributions? (?:of source code|in binary form|and use)/i,
  /terms and conditions for (?:use|copying)/i,
  /everyone is permitted to copy and distribute verbatim/i,
  /free software foundation/i,
  /copyright (?:holders?|notice)/i,
  /merchantability/i,
  /\bsublicen[cs]/i,
  /as far as the law allows|required by applicable law|extent permitted by/i,
];

/**
 * Whether a text reads as an article: paragraphs of sentences, rather than code, a log, a table, a list, a manual or a
 * licence. One sentence of five words is enough.
 */
export function readsAsProse(text: string): boolean {
  const sample = text.slice(0, SAMPLE_LENGTH).replace(/\r\n?/g, '\n');
  const lines = sample.split('\n').filter((line) => /\S/.test(line));
  if (LICENCE_PHRASES.filter((phrase) => phrase.test(sample)).length > 1) return false;
  if (lines.filter((line) => MANUAL_LINE.test(line)).length > 1) return false;
  if (isTable(lines) || countMachineLines(lines) > lines.length * MACHINE_SHARE) return false;
  const words = countWords(sample);
  const paragraphs = sample.split(/\n[^\S\n]*\n/).filter(isProse);
  return words > 0 && paragraphs.reduce((sum, block) => sum + countWords(block), 0) / words >= PROSE_SHARE;
}

/** Whether lines without a blank one between them hold sentences: paragraphs, or one that is broken into lines. */
function isProse(block: string): boolean {
  const words = countWords(block);
  const lines = block.trim().split('\n').length;
  const sentences = block.match(SENTENCE_END)?.length ?? 0;
  return words >= 5 * lines && sentences > 0 && words / sentences <= LONGEST_SENTENCE;
}

function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return unspaced > 0
    ? (text.replace(UNSPACED, '').match(WORD)?.length ?? 0) + unspaced / 3
    : (text.match(WORD)?.length ?? 0);
}

/** Lines of code or of a log, and everything between code fences. */
function countMachineLines(lines: readonly string[]): number {
  let fenced = false;
  return lines.filter((line) => {
    if (/^\s*(?:```|~~~)/.test(line)) {
      fenced = !fenced;
      return true;
    }
    return fenced || [...CODE_LINE, ...LOG_LINE].some((pattern) => pattern.test(line));
  }).length;
}

/** Whether nearly all lines have the same number of columns. */
function isTable(lines: readonly string[]): boolean {
  return DELIMITERS.some((delimiter) => {
    const counts = lines.map((line) => line.match(delimiter)?.length ?? 0);
    const usual = counts[0] ?? 0;
    // Two short lines with a comma each are no table yet.
    return (
      usual > 0 &&
      lines.length >= (usual > 1 ? 3 : 8) &&
      counts.filter((n) => n === usual).length >= lines.length * 0.9
    );
  });
}
