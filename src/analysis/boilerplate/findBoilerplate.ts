import type { Boilerplate } from '../model.ts';
import type { Block } from '../text/blocks.ts';
import { bylineRule } from './bylineRule.ts';
import type { LineClassifier } from './classifier/lineClassifier.ts';
import { duplicateRule } from './duplicateRule.ts';
import type { FolderLine } from './folder/folderLine.ts';
import type { Judgement, Layout, Rule } from './judgement.ts';
import { DIMMED_FROM, POSSIBLE_FROM, SHOWN } from './judgement.ts';
import { judgeByFolder } from './judgeByFolder.ts';
import { judgeByModel } from './judgeByModel.ts';
import { kickerRule } from './kickerRule.ts';
import { betweenRule, listRule } from './listRule.ts';
import { isOwnList } from './ownList.ts';
import { phraseRule } from './phraseRule.ts';
import { shapeOf } from './shape.ts';
import { sloganRule } from './sloganRule.ts';

/**
 * The rules in the order in which they are asked; the first that has something to say about a block is believed.
 * Wording comes first because it is the most certain, position last because it leans on what was found by then.
 */
const RULES: readonly Rule[] = [
  kickerRule,
  phraseRule,
  duplicateRule,
  bylineRule,
  sloganRule,
  listRule,
  betweenRule,
];

/**
 * Which blocks are not the article itself, in order. Spans are those of the blocks; offsets are UTF-16 code units.
 *
 * Precision first: the first line is residue only where it is a known section label, and lists between paragraphs are
 * left alone. The classifier adds what the rules know nothing about; without one they judge alone. What the folder knows of
 * the article's lines comes last, because a person's word about a line of all articles is among it.
 */
export function findBoilerplate(
  text: string,
  blocks: readonly Block[],
  classifier?: LineClassifier,
  folderLines: readonly FolderLine[] = [],
): Boilerplate[] {
  const layout = layOut(text, blocks);
  const ruled = judgeByRules(layout);
  const estimates = classifier?.estimate(layout, ruled) ?? [];
  const found = classifier ? judgeByModel(layout, ruled, estimates) : ruled;
  const judged = folderLines.length > 0 ? judgeByFolder(layout, found, estimates, folderLines) : found;
  return judged.flatMap((judgement, index) => {
    const block = blocks[index];
    if (!judgement || !block || judgement.confidence < POSSIBLE_FROM) return [];
    const { kind, confidence, reason } = judgement;
    const dimmed = confidence >= DIMMED_FROM && !SHOWN.has(kind);
    return [{ start: block.start, end: block.end, kind, confidence, dimmed, reason }];
  });
}

export function layOut(text: string, blocks: readonly Block[]): Layout {
  const shapes = blocks.map((block) => shapeOf(text, block));
  return {
    shapes,
    firstProse: shapes.findIndex(({ prose }) => prose),
    lastProse: shapes.findLastIndex(({ prose }) => prose),
  };
}

/** What the rules say about each block. */
export function judgeByRules(layout: Layout): readonly (Judgement | null)[] {
  const judged: (Judgement | null)[] = layout.shapes.map(() => null);
  for (const rule of RULES) {
    layout.shapes.forEach((_, index) => {
      if (!judged[index] && !isGuarded(layout, index, rule)) judged[index] = rule(layout, index, judged);
    });
  }
  return judged;
}

function isGuarded(layout: Layout, index: number, rule: Rule): boolean {
  if (index === 0) return rule !== kickerRule;
  return rule !== phraseRule && isOwnList(layout, index);
}
