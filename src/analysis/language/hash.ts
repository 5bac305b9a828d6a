/** 32-bit FNV-1a over the UTF-16 units of a string. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Mixes two 32-bit values; the order matters. The multiplications are those of MurmurHash3 (public domain). */
export function combine(a: number, b: number): number {
  let hash = (Math.imul(a, 0x9e3779b1) + b) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
