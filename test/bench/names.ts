const GIVEN =
  'Ada Bea Cleo Dora Edda Faye Gerd Hedi Ines Jula Kaja Lene Mina Nora Olga Pola Rita Sina Tora Una'.split(
    ' ',
  );

let seed = 1;

/** The same numbers in every run, from 0 up to `below`. */
export function random(below: number): number {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return (seed >>> 8) % below;
}

/** `Ilse Marrant` → `Nora Marrantb`: a few names many times, many names a few times, as unevenly as in the news. */
export function coinName(name: string): string {
  const [, ...rest] = name.split(' ');
  const rank = Math.floor(3_000 * (random(10_000) / 10_000) ** 3);
  const letters = rank.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!);
  return `${GIVEN[random(GIVEN.length)]} ${rest.at(-1) ?? name}${letters}`;
}
