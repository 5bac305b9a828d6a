/** Letters that take no column of their own, and those that take two. */
const NARROW = /\p{M}|\p{Cf}/gu;
const WIDE = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{Extended_Pictographic}]/gu;

/** How many columns a text takes where all letters are equally wide. */
export function widthOf(text: string): number {
  const characters = Array.from(text.replace(NARROW, '')).length;
  return characters + (text.match(WIDE)?.length ?? 0);
}

/** A text cut at its end to so many columns, and filled up to them with spaces. */
export function fit(text: string, width: number): string {
  const cut = cutEnd(text, width);
  return cut + ' '.repeat(width - widthOf(cut));
}

/** A text cut at its beginning to so many columns, and moved to the right with spaces. */
export function fitRight(text: string, width: number): string {
  let cut = text;
  while (widthOf(cut) > width) cut = `…${Array.from(cut.replace(/^…/, '')).slice(1).join('')}`;
  return ' '.repeat(width - widthOf(cut)) + cut;
}

function cutEnd(text: string, width: number): string {
  let cut = text;
  while (widthOf(cut) > width) cut = `${Array.from(cut.replace(/…$/, '')).slice(0, -1).join('')}…`;
  return cut;
}
