/**
 * Works on several items at a time, and hands the results out in the order of the items. No more than `width` results
 * are under way or waiting, however slowly they are taken.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for (const item of items) {
    const result = work(item);
    // It is awaited later; until then a failure must not count as unhandled.
    result.catch(() => undefined);
    underWay.push(result);
    const oldest = underWay.length >= width ? underWay.shift() : undefined;
    if (oldest) yield await oldest;
  }
  for (const result of underWay) yield await result;
}
