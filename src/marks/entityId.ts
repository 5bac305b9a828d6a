/**
 * An id for an entity, made of its name: "Kim Jong Un" is `kim-jong-un`. Letters of every script stay; accents go.
 *
 * @param taken ids in use; the first free one of `name`, `name-2`, `name-3` is taken
 */
export function entityIdOf(name: string, taken: ReadonlySet<string> = new Set()): string {
  const slug =
    name
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'entity';
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
  return id;
}
