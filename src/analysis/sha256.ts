/** First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const K = new Uint32Array(primes(64).map((p) => fraction(Math.cbrt(p))));
/** The same of the square roots of the first 8 primes (FIPS 180-4, 5.3.3). */
const INITIAL = primes(8).map((p) => fraction(Math.sqrt(p)));

/**
 * SHA-256 of the text's UTF-8 bytes as 64 hex digits (FIPS 180-4). Lone surrogates count as U+FFFD.
 *
 * Synchronous and in plain TypeScript, because a web worker's `crypto.subtle` answers later and the command line and
 * the editor have to agree.
 */
export function sha256Hex(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const padded = pad(bytes);
  const view = new DataView(padded.buffer);
  const state = new Uint32Array(INITIAL);
  const schedule = new Uint32Array(64);
  for (let at = 0; at < padded.length; at += 64) compress(state, schedule, view, at);
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

function pad(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  return padded;
}

/** FIPS 180-4, 6.2.2. */
function compress(state: Uint32Array, w: Uint32Array, view: DataView, at: number): void {
  for (let t = 0; t < 16; t++) w[t] = view.getUint32(at + 4 * t);
  for (let t = 16; t < 64; t++) {
    const [w2, w7, w15, w16] = [read(w, t - 2), read(w, t - 7), read(w, t - 15), read(w, t - 16)];
    const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
    const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
    w[t] = s1 + w7 + s0 + w16;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let t = 0; t < 64; t++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + read(K, t) + read(w, t)) >>> 0;
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) >>> 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) >>> 0, c, b, a, (t1 + t2) >>> 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, i) => {
    state[i] = read(state, i) + value;
  });
}

function rotate(x: number, by: number): number {
  return (x >>> by) | (x << (32 - by));
}

function read(words: Uint32Array, i: number): number {
  return words[i] ?? 0;
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((p) => n % p !== 0)) found.push(n);
  return found;
}

function fraction(x: number): number {
  return Math.floor((x - Math.floor(x)) * 2 ** 32);
}
