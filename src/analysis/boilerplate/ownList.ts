import type { Layout } from './judgement.ts';
import type { Shape } from './shape.ts';

/** A run of so many items is the article's own list. */
const OWN_LIST = 3;
/** Tour dates, fixtures, results, rankings: "June 19 – …", "3. …". */
const NUMBERED = /^(?:\p{L}{3,9}[.,]? )?\d{1,4}\b/u;

/** Whether a block belongs to a list between the article's paragraphs. */
export function isOwnList({ shapes, firstProse, lastProse }: Layout, index: number): boolean {
  const between = index >= firstProse && index <= lastProse;
  return between && isInRun(shapes, index, ({ block }) => block.kind === 'list-item');
}

/** Whether a block stands among others that begin alike, with a bullet or a number, and are not known as residue. */
export function isInParallelRun(shapes: readonly Shape[], index: number): boolean {
  return isInRun(
    shapes,
    index,
    ({ block, text, phrase }) => !phrase && (block.kind === 'list-item' || NUMBERED.test(text)),
  );
}

function isInRun(shapes: readonly Shape[], index: number, belongs: (shape: Shape) => boolean): boolean {
  const belongsAt = (at: number): boolean => {
    const shape = shapes[at];
    return shape !== undefined && belongs(shape);
  };
  if (!belongsAt(index)) return false;
  let first = index;
  let last = index;
  while (last - first < OWN_LIST && belongsAt(first - 1)) first--;
  while (last - first < OWN_LIST && belongsAt(last + 1)) last++;
  return last - first + 1 >= OWN_LIST;
}
