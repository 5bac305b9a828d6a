import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The records of a gzipped file with one JSON object a line. */
export function readJsonLines<T>(data: string, file: string): T[] {
  return gunzipSync(readFileSync(join(data, file)))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}
