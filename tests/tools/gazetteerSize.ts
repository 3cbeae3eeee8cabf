import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = join(import.meta.dirname, '..', '..', 'utils', 'gazetteer');

/** Bytes the lists may add to what is injected, after gzip. */
export const gazetteerLimit = 45_000;

/** Bytes all lists of the gazetteer take as the build writes them, without blanks, after gzip. */
export function gazetteerSize(): number {
  const lists = readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => JSON.stringify(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
  return gzipSync(lists.join('\n')).length;
}
