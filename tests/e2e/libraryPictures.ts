import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { BrowserName } from '../tools/browsers.ts';
import { tabWith } from './acts.ts';
import { launch, type TestBrowser, until } from './harness.ts';
import { startProxy } from './proxy.ts';

/** What is pictured, by its name: the address, and what must be there before. */
const views: [name: string, hash: string, ready: string][] = [
  ['list', '#/', 'article.clipping-card'],
  ['search', '#/?q=Register', 'article.clipping-card mark'],
  ['read', '#/clipping/ID', '.saved-text'],
  ['figures', '#/figures', 'tbody tr'],
  ['quotes', '#/quotes', 'tbody tr'],
  ['officials', '#/officials', 'tbody tr'],
  ['person', '#/officials/PERSON', 'tbody tr'],
  ['states', '#/states', 'svg'],
  ['state', '#/states/DE-NI', '.state-page:not(:has(progress)):has(tbody tr, .empty)'],
  ['matrix', '#/matrix', 'table'],
  ['timeline', '#/timeline', 'svg'],
  ['series', '#/series', 'main li'],
  ['collection', '#/?collection=COLLECTION&sort=collection', 'article.clipping-card'],
  ['trash', '#/trash', 'h1'],
  ['upkeep', '#/upkeep', '.upkeep section'],
  ['nothing', '#/?q=Quastenflosser', '.empty'],
  ['export', '#/?dialog=export', 'dialog footer'],
  ['import', '#/?dialog=import', 'dialog footer'],
  ['templates', '#/?dialog=templates', 'dialog footer'],
];

/** Those for which a library must have a clipping, or a collection. */
const neverEmpty = ['read', 'collection'];

const widths = [1280, 640] as const;
/** More are made up in bulk. */
const many = 1_000;

export interface LibraryPictures {
  name: BrowserName;
  language: 'de' | 'en';
  colorScheme: 'light' | 'dark';
  folder: string;
  /** How many clippings, in rising order. */
  sizes: readonly number[];
  /** Names of the views, null for all. */
  only: readonly string[] | null;
}

/** Every view of the library, wide and narrow, empty, with some clippings and with very many. */
export async function takeLibrary({ name, language, colorScheme, folder, sizes, only }: LibraryPictures): Promise<void> {
  const proxy = await startProxy(new Map());
  const test = await launch(name, { proxyPort: proxy.port, language, colorScheme });
  try {
    // The first-run page would open over what is pictured.
    await (await tabWith(test, '/welcome.html')).close();
    const code = await fillCode();
    for (const [index, size] of sizes.entries()) {
      await fill(test, code, sizes[index - 1] ?? 0, size);
      const page = await test.openExtensionPage('library.html');
      await page.bringToFront();
      await until('all words', () => page.evaluate(() => performance.getEntriesByName('all words').length > 0), 240_000);
      const { id, person, collection } = (await page.evaluate(idsCode)) as Record<'id' | 'person' | 'collection', string>;
      for (const [view, hash, ready] of views) {
        if (only?.includes(view) === false || (size === 0 && neverEmpty.includes(view))) continue;
        for (const width of widths) {
          await page.setViewport({ width, height: width === 640 ? 1000 : 860 });
          await show(
            page,
            hash.replace('ID', id).replace('PERSON', encodeURIComponent(person)).replace('COLLECTION', collection),
            size > 0 || ready.startsWith('dialog') ? ready : '#main > *',
          );
          await page.screenshot({
            path: join(folder, `library-${size}-${view}-${width}-${name}-${language}-${colorScheme}.png`) as `${string}.png`,
          });
        }
      }
      await page.close();
    }
    console.log(`✓ library, ${name}, ${language}, ${colorScheme}`);
  } finally {
    await test.close();
    await proxy.close();
  }
}

async function show(page: Page, hash: string, ready: string): Promise<void> {
  await page.evaluate(place => {
    location.hash = '#/timeline';
    location.hash = place;
    scrollTo(0, 0);
  }, hash);
  await until(`${ready} at ${hash}`, () => page.evaluate(wanted => Boolean(document.querySelector(wanted)), ready), 60_000);
  await until(
    'rest',
    () => page.evaluate(() => !document.querySelector('[aria-busy=true], .waiting, .reading') && document.getAnimations().length === 0),
    240_000,
  );
  await new Promise(resolve => setTimeout(resolve, 150));
}

/** Ids of a clipping with marks and of a collection, '' where there is none, and somebody articles name. */
const idsCode = `(async () => {
  const database = await new Promise((resolve, reject) => { const request = indexedDB.open('amtslupe'); request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
  const first = store => new Promise(resolve => { if (![...database.objectStoreNames].includes(store)) return resolve(undefined); const request = database.transaction(store).objectStore(store).getAll(null, 1); request.onsuccess = () => resolve(request.result[0]); });
  const [annotation, clipping, collection] = [await first('annotations'), await first('clippings'), await first('collections')];
  database.close();
  return { id: annotation?.clippingId ?? clipping?.id ?? '', person: clipping?.facts.people[0] ?? 'Annegret Sommerlath', collection: collection?.id ?? '' };
})()`;

async function fill(test: TestBrowser, code: string, from: number, to: number): Promise<void> {
  const page = await test.openExtensionPage('options.html');
  await page.evaluate(`${code}; undefined`);
  const step = 1_000;
  for (let at = from; at < to; at += step) {
    const call = `${to > many ? 'fillMany' : 'fillDemo'}(${at}, ${Math.min(to, at + step)})`;
    await page.evaluate(`isFilled = ''; ${call}.then(() => { isFilled = 'yes'; }, error => { isFilled = String(error); }); undefined`);
    const answer = await until(call, () => page.evaluate(() => (globalThis as { isFilled?: string }).isFilled), 300_000);
    if (answer !== 'yes') throw new Error(answer);
  }
  await page.close();
}

async function fillCode(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'library-pictures-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      lib: {
        entry: join(import.meta.dirname, '..', 'fixtures', 'library', 'fill.ts'),
        formats: ['iife'],
        name: 'fill',
        fileName: () => 'fill.js',
      },
    },
  });
  const code = readFileSync(join(folder, 'fill.js'), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  return code;
}
