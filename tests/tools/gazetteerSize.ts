import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = join(import.meta.dirname, '..', '..', 'utils', 'gazetteer');

/** Bytes the lists of the recognisers may take, after gzip; `checkBuild` sees to it that no page gets any of them. */
export const gazetteerLimit = 45_000;

/** The words that tell an article are no list of the recognisers. */
const ofDetection = ['detection.json', 'detectionWords.json'];

/** Bytes the lists of the recognisers take as the build writes them, without blanks, after gzip. */
export function gazetteerSize(): number {
  const lists = readdirSync(folder)
    .filter(name => name.endsWith('.json') && !ofDetection.includes(name))
    .sort()
    .map(name => JSON.stringify(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
  return gzipSync(lists.join('\n')).length;
}
