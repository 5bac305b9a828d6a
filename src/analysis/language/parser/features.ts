import type { FeatureList } from '../featureList.ts';
import { combine } from '../hash.ts';
import type { Word } from '../words.ts';
import { type Configuration, LEFT, type Subtree } from './transitions.ts';

/** Where there is no node. */
const NO_WORD = 0x5f3759df;
const NO_TAG = 251;
const ROOT_WORD = 0x2545f491;
const ROOT_TAG = 252;

/** What the parser knows of the nodes: a word each (a placeholder such as "[person]" for a name), and its tags. */
export class ParserNodes {
  readonly words: Int32Array;
  readonly suffixes: Int32Array;
  readonly tags: Int32Array;
  /** Parts of speech: the coarser tags. */
  readonly parts: Int32Array;

  /**
   * @param tags as the tagger numbers them
   * @param partOf the part of speech of each of the tagger's tags
   */
  constructor(
    readonly nodes: readonly Word[],
    tags: ArrayLike<number>,
    partOf: ArrayLike<number>,
  ) {
    const length = nodes.length;
    this.words = new Int32Array(length + 1).fill(ROOT_WORD);
    this.suffixes = new Int32Array(length + 1).fill(ROOT_WORD);
    this.tags = new Int32Array(length + 1).fill(ROOT_TAG);
    this.parts = new Int32Array(length + 1).fill(ROOT_TAG);
    nodes.forEach((word, i) => {
      this.words[i] = word.lower;
      this.suffixes[i] = word.suffix3;
      this.tags[i] = tags[i] ?? NO_TAG;
      this.parts[i] = partOf[tags[i] ?? -1] ?? NO_TAG;
    });
  }

  /** The node so many places behind one of the buffer; -1 where there is none. The root is the last. */
  after(node: number, places: number): number {
    return node + places <= this.nodes.length ? node + places : -1;
  }

  word(node: number): number {
    return node < 0 ? NO_WORD : this.words[node]!;
  }

  suffix(node: number): number {
    return node < 0 ? NO_WORD : this.suffixes[node]!;
  }

  tag(node: number): number {
    return node < 0 ? NO_TAG : this.tags[node]!;
  }

  part(node: number): number {
    return node < 0 ? NO_TAG : this.parts[node]!;
  }
}

/** Distances that matter: 1, 2, 3, 4, up to 7, more. */
function near(distance: number): number {
  return distance < 5 ? distance : distance < 8 ? 5 : 6;
}

/** Stands for a count where there is no node. */
const NO_COUNT = 9;
/** Stands for the relation of a child that is not there. */
const NO_CHILD = -2;

/**
 * Features of the next move, after Zhang and Nivre (2011); those that gave nothing were left out. They come in groups by
 * the nodes that they depend on, as half-built trees of a sentence have most of these in common. In the names of nodes,
 * s0, s1 and s2 are the top of the stack and the nodes below it, b0, b1 and b2 the first nodes of the buffer, -1 where
 * there is none; behind them, w is a word, p a tag and u a part of speech.
 */
export function moveFeatures(c: Configuration, nodes: ParserNodes, out: FeatureList): void {
  const b0 = c.front.node;
  const s0 = c.top === null ? -1 : c.top.node;
  const s1 = c.top?.below ? c.top.below.node : -1;
  out.clear();
  bufferFeatures(nodes, b0, out);
  stackFeatures(nodes, s1, s0, out);
  pairFeatures(nodes, s0, b0, out);
  tripleFeatures(nodes, s1, s0, b0, out);
  childFeatures(c, nodes, out);
}

/** Of the buffer alone. */
export function bufferFeatures(nodes: ParserNodes, b0: number, out: FeatureList): void {
  const b1 = nodes.after(b0, 1);
  const b2 = nodes.after(b0, 2);
  const b0w = nodes.word(b0);
  const b1w = nodes.word(b1);
  const b0p = nodes.tag(b0);
  const b1p = nodes.tag(b1);
  out.add(0, 1);
  out.add(4, combine(b0w, b0p));
  out.add(5, b0w);
  out.add(6, b0p);
  out.add(7, combine(b1w, b1p));
  out.add(8, b1w);
  out.add(9, b1p);
  out.add2(10, nodes.word(b2), nodes.tag(b2));
  out.add(11, nodes.tag(b2));
  out.add2(22, b0p, b1p);
  out.add3(55, combine(nodes.part(b0), nodes.part(b1)), nodes.part(b2), nodes.part(nodes.after(b0, 3)));
}

/** Of the top of the stack and the node below it. */
export function stackFeatures(nodes: ParserNodes, s1: number, s0: number, out: FeatureList): void {
  const s0w = nodes.word(s0);
  const s1w = nodes.word(s1);
  const s0p = nodes.tag(s0);
  const s1p = nodes.tag(s1);
  const s0wp = combine(s0w, s0p);
  const s1wp = combine(s1w, s1p);
  const gap = s1 < 0 ? 0 : near(s0 - s1);
  out.add(1, s0wp);
  out.add(2, s0w);
  out.add(3, s0p);
  out.add(12, s1wp);
  out.add(13, s1w);
  out.add(14, s1p);
  out.add2(23, s1wp, s0wp);
  out.add2(24, s1w, s0w);
  out.add2(25, s1p, s0wp);
  out.add2(26, s1wp, s0p);
  out.add2(27, s1p, s0p);
  out.add3(33, s1p, s0p, gap);
}

/** Of the top of the stack before the buffer. */
export function pairFeatures(nodes: ParserNodes, s0: number, b0: number, out: FeatureList): void {
  const b1 = nodes.after(b0, 1);
  const s0w = nodes.word(s0);
  const b0w = nodes.word(b0);
  const s0p = nodes.tag(s0);
  const b0p = nodes.tag(b0);
  const b0u = nodes.part(b0);
  const b1u = nodes.part(b1);
  const s0wp = combine(s0w, s0p);
  const b0wp = combine(b0w, b0p);
  const s0b0u = combine(nodes.part(s0), b0u);
  const gap = s0 < 0 ? 0 : near(b0 - s0);
  out.add2(15, s0wp, b0wp);
  out.add2(16, s0wp, b0w);
  out.add2(17, s0w, b0wp);
  out.add2(18, s0wp, b0p);
  out.add2(19, s0p, b0wp);
  out.add2(20, s0w, b0w);
  out.add2(21, s0p, b0p);
  out.add2(30, s0wp, gap);
  out.add2(31, b0wp, gap);
  out.add3(32, s0p, b0p, gap);
  out.add2(50, s0b0u, b1u);
  out.add2(53, combine(s0b0u, b1u), nodes.part(nodes.after(b0, 2)));
  out.add2(56, combine(b0u, b1u), s0w);
  out.add3(63, b0u, s0w, gap);
}

/** Of two nodes of the stack before the buffer. */
export function tripleFeatures(
  nodes: ParserNodes,
  s1: number,
  s0: number,
  b0: number,
  out: FeatureList,
): void {
  const s0w = nodes.word(s0);
  const s1w = nodes.word(s1);
  const b0w = nodes.word(b0);
  const s1p = nodes.tag(s1);
  const b0p = nodes.tag(b0);
  const s0u = nodes.part(s0);
  const s1u = nodes.part(s1);
  const b0u = nodes.part(b0);
  const s1s0u = combine(s1u, s0u);
  out.add2(28, combine(s1w, s1p), b0p);
  out.add2(29, s1p, combine(b0w, b0p));
  out.add2(51, s1s0u, b0u);
  out.add2(54, s1s0u, combine(b0u, nodes.part(nodes.after(b0, 1))));
  out.add2(57, combine(s1u, b0u), s0w);
  out.add2(58, s1s0u, b0w);
  out.add2(59, combine(s0u, b0u), s1w);
}

/** Of the children that the nodes have so far, their number and relations; and of the third node of the stack. */
export function childFeatures(c: Configuration, nodes: ParserNodes, out: FeatureList): void {
  const s0t = c.top;
  const s1t = s0t === null ? null : s0t.below;
  const s2t = s1t === null ? null : s1t.below;
  const b0t = c.front;
  const s0 = s0t === null ? -1 : s0t.node;
  const s1 = s1t === null ? -1 : s1t.node;
  const b0 = b0t.node;
  const s0w = nodes.word(s0);
  const s0p = nodes.tag(s0);
  const s1p = nodes.tag(s1);
  const b0p = nodes.tag(b0);
  const s0u = nodes.part(s0);
  const b0u = nodes.part(b0);
  const s0wp = combine(s0w, s0p);
  const s1s0u = combine(nodes.part(s1), s0u);
  const s0l = leftOf(s0t);
  const s0r = rightOf(s0t);
  const b0l = b0t.left1;
  out.add2(34, s0wp, s0t === null ? NO_COUNT : s0t.rightCount);
  out.add2(35, s0wp, s0t === null ? NO_COUNT : s0t.leftCount);
  out.add2(36, combine(nodes.word(b0), b0p), b0t.leftCount);
  out.add2(37, combine(nodes.word(s1), s1p), s1t === null ? NO_COUNT : s1t.rightCount);
  out.add(38, nodes.word(s0l));
  out.add(39, nodes.word(s0r));
  out.add(40, nodes.word(b0l));
  out.add(41, nodes.word(rightOf(s1t)));
  out.add3(42, s0p, leftRelation1(s0t), leftRelation2(s0t));
  out.add3(43, s0p, rightRelation1(s0t), rightRelation2(s0t));
  out.add3(44, b0p, leftRelation1(b0t), leftRelation2(b0t));
  out.add3(45, s1p, rightRelation1(s1t), rightRelation2(s1t));
  out.add3(46, s0p, b0p, combine(rightRelation1(s0t), leftRelation1(b0t)));
  out.add3(47, s1p, s0p, combine(rightRelation1(s1t), leftRelation1(s0t)));
  out.add3(48, nodes.word(s1), nodes.word(s0l), s0p);
  out.add3(49, s0w, nodes.word(b0l), b0p);
  out.add2(52, combine(nodes.part(s2t === null ? -1 : s2t.node), s1s0u), b0u);
  out.add3(60, combine(s0u, b0u), nodes.part(s0l), nodes.part(s0r));
  out.add3(61, s1s0u, nodes.part(leftOf(s1t)), nodes.part(rightOf(s1t)));
  out.add3(62, s1s0u, nodes.part(s0l), nodes.part(s0r));
}

function leftOf(subtree: Subtree | null): number {
  return subtree === null ? -1 : subtree.left1;
}

function rightOf(subtree: Subtree | null): number {
  return subtree === null ? -1 : subtree.right1;
}

function leftRelation1(subtree: Subtree | null): number {
  return subtree === null || subtree.left1 < 0 ? NO_CHILD : subtree.leftRelation1;
}

function leftRelation2(subtree: Subtree | null): number {
  return subtree === null || subtree.left2 < 0 ? NO_CHILD : subtree.leftRelation2;
}

function rightRelation1(subtree: Subtree | null): number {
  return subtree === null || subtree.right1 < 0 ? NO_CHILD : subtree.rightRelation1;
}

function rightRelation2(subtree: Subtree | null): number {
  return subtree === null || subtree.right2 < 0 ? NO_CHILD : subtree.rightRelation2;
}

/** Features of the relation of an arc, at the moment when it is drawn: the dependent has all its children by then. */
export function relationFeatures(c: Configuration, move: number, nodes: ParserNodes, out: FeatureList): void {
  const { head, dependent } = c.arc(move);
  const h = head.node;
  const d = dependent.node;
  const side = move === LEFT ? 1 : 2;
  const hw = nodes.word(h);
  const hp = nodes.tag(h);
  const dw = nodes.word(d);
  const dp = nodes.tag(d);
  const hwp = combine(hw, hp);
  const dwp = combine(dw, dp);
  const hwdp = combine(hw, dp);
  const dl = dependent.left1;
  const dl2 = dependent.left2;
  const pair = combine(combine(hp, dp), side);
  const gap = near(Math.abs(h - d));
  const next = d + 1 < nodes.tags.length ? d + 1 : -1;

  out.clear();
  out.add(100, 1);
  out.add2(101, hwp, side);
  out.add2(102, hp, side);
  out.add(103, dwp);
  out.add2(104, dw, side);
  out.add2(105, dp, side);
  out.add(106, pair);
  out.add2(107, pair, hw);
  out.add2(108, pair, dw);
  out.add2(109, pair, gap);
  out.add3(110, hw, dw, side);
  // The dependent's children: a preposition makes it oblique, a relative pronoun a clause.
  out.add3(111, pair, nodes.word(dl), leftRelation1(dependent));
  out.add3(112, pair, nodes.word(dl2), leftRelation2(dependent));
  out.add2(113, pair, rightRelation1(dependent));
  out.add3(114, pair, leftRelation1(dependent), leftRelation2(dependent));
  out.add2(115, hwdp, nodes.word(dl));
  out.add3(116, dw, nodes.word(dl), hp);
  out.add2(117, pair, nodes.tag(dl));
  out.add2(118, pair, dependent.leftCount);
  // The head's other children: one subject, one object.
  out.add3(119, pair, leftRelation1(head), rightRelation1(head));
  out.add3(120, pair, nodes.word(head.left1), leftRelation1(head));
  out.add3(121, pair, nodes.word(head.right1), rightRelation1(head));
  out.add2(122, pair, leftRelation2(head));
  out.add2(123, pair, rightRelation2(head));
  // Neighbours in the text.
  out.add2(124, pair, nodes.tag(d - 1));
  out.add2(125, pair, nodes.tag(next));
  out.add2(126, pair, nodes.word(d - 1));
  out.add2(127, pair, nodes.tag(h - 1));
  out.add2(128, pair, nodes.suffix(d));
  out.add2(129, pair, nodes.suffix(h));
  out.add2(130, hwdp, rightRelation1(head));
  out.add2(131, dw, nodes.word(dl));
  out.add2(132, pair, nodes.word(next));
  out.add2(133, hwdp, nodes.tag(dl));
  out.add3(134, hwdp, leftRelation1(head), rightRelation1(head));
  out.add2(135, pair, nodes.suffix(dl));
  out.add3(136, hp, dw, leftRelation1(dependent));
}
