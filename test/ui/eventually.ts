const LIMIT_MS = 60_000;
const PAUSE_MS = 100;

/**
 * Waits for a state: reads again and again until what was read is accepted.
 * @param accept by default, whether what was read is truthy
 * @param limit in milliseconds; by default a minute
 * @returns what was accepted
 * @throws Error with what was read last, after that time
 */
export async function eventually<T>(
  read: () => Promise<T>,
  accept: (value: T) => boolean = Boolean,
  limit = LIMIT_MS,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await read();
    if (accept(value)) return value;
    if (Date.now() > end) {
      throw new Error(`It did not come to be. Last seen: ${JSON.stringify(value, null, 2)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
