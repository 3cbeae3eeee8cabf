import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = join(import.meta.dirname, '..', '..', 'utils', 'gazetteer');

/** Bytes the lists may add to what is injected, after gzip. */
export const gazetteerLimit = 45_000;

/** The words that tell an article are the background's alone; `checkBuild` sees to it that no page gets them. */
export const notInjected = 'detection.json';

/** Bytes the injected lists of the gazetteer take as the build writes them, without blanks, after gzip. */
export function gazetteerSize(): number {
  const lists = readdirSync(folder)
    .filter(name => name.endsWith('.json') && name !== notInjected)
    .sort()
    .map(name => JSON.stringify(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
  return gzipSync(lists.join('\n')).length;
}
