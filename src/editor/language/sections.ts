import type { Boilerplate, BoilerplateKind, Span } from '../../analysis/model.ts';
import { findBlocks, type Block } from '../../analysis/text/blocks.ts';
import { splitLines } from '../../analysis/text/lines.ts';
import { overlaps } from '../../marks/spans.ts';

/** Short lines that belong to a headline or a picture. A doubtful line may well be a heading. */
const NO_HEADINGS: ReadonlySet<BoilerplateKind> = new Set(['byline', 'date', 'credit', 'caption']);

/** A heading with what stands under it, up to the next heading of its level. UTF-16 offsets. */
export interface Section extends Span {
  readonly title: string;
  readonly heading: Span;
  /** 1 for the headline, 2 for a heading within the article; `#` signs say it themselves. */
  readonly level: number;
}

/** The sections of an article in text order. What is dimmed has none and belongs to none. */
export function sectionsOf(text: string, boilerplate: readonly Boilerplate[]): readonly Section[] {
  const isOf = (block: Block, lines: readonly Boilerplate[]) => lines.some((line) => overlaps(line, block));
  const dimmed = boilerplate.filter((line) => line.dimmed);
  const asides = boilerplate.filter(({ kind }) => NO_HEADINGS.has(kind));
  const blocks = findBlocks(text, splitLines(text)).filter((block) => !isOf(block, dimmed));
  const levels = blocks.map((block, i) =>
    block.kind === 'heading' && !isOf(block, asides) ? levelOf(text, block, i === 0) : undefined,
  );
  return blocks.flatMap((block, i): readonly Section[] => {
    const level = levels[i];
    if (level === undefined) return [];
    const next = levels.findIndex((other, j) => j > i && other !== undefined && other <= level);
    const last = next < 0 ? blocks.at(-1) : blocks[next - 1];
    const { start, body, end } = block;
    return [{ start, end: last?.end ?? end, title: text.slice(body, end), heading: { start, end }, level }];
  });
}

function levelOf(text: string, { start, body }: Block, isFirst: boolean): number {
  const signs = /^#+/.exec(text.slice(start, body))?.[0].length;
  return signs ?? (isFirst ? 1 : 2);
}
