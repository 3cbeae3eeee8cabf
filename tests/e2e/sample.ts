import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Served } from './proxy.ts';

const folder = join(import.meta.dirname, '..', 'fixtures', 'sample');
const seedFolder = join(import.meta.dirname, '..', '..', '..', 'shared', 'seed');

export const sampleUrl = 'http://www.egovernment.de/werkstattbericht-verwaltung-teil-3-a-60011223/';
export const shopUrl = 'http://www.egovernment.de/shop/kochtopf-nordlicht/';
export const startUrl = 'http://www.egovernment.de/';
export const elsewhereUrl = 'http://www.beispiel-zeitung.de/werkstattbericht/';
export const seedUrl = 'http://www.egovernment.de/die-egovernment-bilanz-teil-5-a-50267925/';

/** Whether the article the project began with is at hand. */
export const hasSeed = existsSync(join(seedFolder, 'article.html'));

const picture: Served = { body: readFileSync(join(folder, 'aufmacher.svg'), 'utf8'), type: 'image/svg+xml' };

/** The sample article, two pages that are none, the same article where nothing is allowed, and the seed where it is at hand. */
export function sampleFiles(): Map<string, Served> {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const files = new Map<string, Served>([
    [sampleUrl, { body: read('article.html') }],
    [shopUrl, { body: read('none.html') }],
    [startUrl, { body: read('start.html') }],
    [elsewhereUrl, { body: read('article.html').replaceAll('www.egovernment.de', 'www.beispiel-zeitung.de') }],
    ['http://www.egovernment.de/bilder/aufmacher.svg', picture],
    ['http://www.beispiel-zeitung.de/bilder/aufmacher.svg', picture],
  ]);
  if (hasSeed) {
    files.set(seedUrl, {
      body: readFileSync(join(seedFolder, 'article.html'), 'utf8').replace('https://www.egovernment.de/', 'http://www.egovernment.de/'),
    });
    for (const name of ['aufmacher', 'baier', 'scharrenbach']) files.set(`http://www.egovernment.de/bilder/${name}.svg`, picture);
  }
  return files;
}
