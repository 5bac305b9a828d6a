/** The mean of tables of weights that were learned apart: what one of them has by chance, the others do not. */
export function meanOf(tables: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(tables[0]?.length ?? 0);
  for (const table of tables) table.forEach((weight, i) => (sum[i]! += weight / tables.length));
  return sum;
}
