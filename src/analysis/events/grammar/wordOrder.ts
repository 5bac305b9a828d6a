import type { ParseNode } from '../../language/sentence.ts';

const DAY = /^(?:today|yesterday|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/**
 * The head of the noun phrase that ends right before `end`, read from the order of words alone: "rebels" in "rebels in
 * the north on Tuesday | blocked", "Kim" in "Kim, who is ill, | said". Null at another verb or a clause boundary.
 */
export function phraseBefore(nodes: readonly ParseNode[], end: number): number | null {
  let i = end - 1;
  if (nodes[i]?.text === ',') {
    // An insertion between commas: the phrase stands before it.
    i--;
    while (i >= 0 && nodes[i]?.text !== ',') i--;
    i--;
  }
  for (; i >= 0; i--) {
    const node = nodes[i];
    if (!node || /^[,;:.“”"]$/.test(node.text) || node.upos === 'VERB') return null;
    // "The premier today rejected": a bare day does nothing.
    if (DAY.test(node.text) && nodes[i - 1]?.upos !== 'ADP') continue;
    if (!isNominal(node) && !(i === 0 && /^\p{Lu}/u.test(node.text) && node.upos !== 'DET')) continue;
    const preposition = prepositionBefore(nodes, i);
    if (preposition === null) return i;
    i = preposition;
  }
  return null;
}

export function isNominal({ upos, xpos, name }: ParseNode): boolean {
  return name !== null || upos === 'NOUN' || upos === 'PROPN' || (upos === 'PRON' && xpos !== 'PRP$');
}

/** The preposition that the phrase ending at `end` hangs on, without leaving the phrase. */
export function prepositionBefore(nodes: readonly ParseNode[], end: number): number | null {
  for (let i = end - 1; i >= 0; i--) {
    const node = nodes[i];
    if (!node || node.upos === 'ADP') return node ? i : null;
    const isInPhrase = /^(?:DET|ADJ|NUM|PROPN|NOUN|PART)$/.test(node.upos) || node.xpos === 'PRP$';
    if (!isInPhrase && node.text !== ')' && node.text !== '(') return null;
  }
  return null;
}

/** "in war-torn Kastria": a hyphen and what is joined by it stand in the phrase. */
function isInPhrase(nodes: readonly ParseNode[], i: number): boolean {
  if (/^(?:DET|ADJ|NUM|PROPN|NOUN|PART)$/.test(nodes[i]?.upos ?? '')) return true;
  return [i, i - 1].some(
    (at) => at > 0 && /^[-–]$/.test(nodes[at]?.text ?? '') && nodes[at]?.start === nodes[at - 1]?.end,
  );
}

/** The heads of the prepositional phrases that follow a noun one upon the other: "visit | to Minsk | by the minister". */
export function phrasesAfter(nodes: readonly ParseNode[], noun: number): number[] {
  const heads: number[] = [];
  let i = noun + 1;
  while (nodes[i]?.upos === 'ADP') {
    let head: number | null = null;
    for (i++; isInPhrase(nodes, i); i++) {
      const node = nodes[i];
      if (node && isNominal(node)) head = i;
    }
    if (head === null) break;
    heads.push(head);
  }
  return heads;
}
