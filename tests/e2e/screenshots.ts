import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { BrowserName } from '../tools/browsers.ts';
import { clickInShadow, dragOver, painted, tabWith } from './acts.ts';
import { launch, until } from './harness.ts';
import { takeLayouts } from './layoutPictures.ts';
import { takeLibrary } from './libraryPictures.ts';
import { takeMarks } from './markPictures.ts';
import { startProxy } from './proxy.ts';
import { sampleFiles, sampleUrl } from './sample.ts';

/**
 * `npm run screenshots -- [FOLDER]`: every surface in both browsers, light and dark, German and English, to look at; the two of the
 * README are renewed with `--readme`. `--marks`: what annotations can look like, in light, dark and forced colours. `--layouts`: ten pages
 * before and after decluttering. `--library [SIZES…]`: every view of the library, wide and narrow, with 0, 3 and 220 clippings or as many as are named; `--only=VIEW,VIEW`: some views alone;
 * `--in=chrome-de-light,firefox-en-dark`: some of the eight ways alone.
 */
const root = join(import.meta.dirname, '..', '..');
const isForMarks = process.argv.includes('--marks');
const isForLayouts = process.argv.includes('--layouts');
const isForLibrary = process.argv.includes('--library');
const isForReadme = process.argv.includes('--readme');
const folder = process.argv.slice(2).find(word => !/^(?:--|\d+$)/.test(word)) ?? join(root, 'artifacts', 'screenshots');
mkdirSync(folder, { recursive: true });

async function takeAll(name: BrowserName, language: 'de' | 'en', colorScheme: 'light' | 'dark'): Promise<void> {
  const proxy = await startProxy(sampleFiles());
  const test = await launch(name, { proxyPort: proxy.port, language, colorScheme });
  const path = (what: string) => join(folder, `${what}-${name}-${language}-${colorScheme}.png`) as `${string}.png`;
  try {
    const welcome = await tabWith(test, '/welcome.html');
    await until('the question', () => welcome.evaluate(() => document.querySelectorAll('input[name=consent]').length === 2));
    await welcome.screenshot({ path: path('welcome'), fullPage: true });
    await welcome.evaluate(() => document.querySelector<HTMLInputElement>('input[name=consent][value=refuse]')?.click());

    const empty = await test.openExtensionPage('library.html');
    await until('the empty library', () => empty.evaluate(() => Boolean(document.querySelector('.empty'))));
    await empty.setViewport({ width: 1280, height: 860 });
    await empty.screenshot({ path: path('library-empty') });
    await empty.close();

    const page = await test.openPage(sampleUrl);
    await page.setViewport({ width: 1180, height: 900 });
    await until(
      'paint and quiet',
      async () =>
        Boolean((await painted(page))['amtslupe-quote']) && page.evaluate(() => document.documentElement.dataset.consent === 'rejected'),
    );
    await page.screenshot({ path: path('article') });
    const popup = await test.openPopup(page);
    await until('the popup', () => popup.evaluate<boolean>("return Boolean(document.querySelector('.hidden-head'));"));
    await popup.evaluate("for (const details of document.querySelectorAll('details')) details.open = true;");
    await popup.screenshot(path('popup'));
    await popup.close();

    await dragOver(page, '#zweiter', 'Ohne saubere Register bleibt jeder Onlinedienst eine hübsche Fassade');
    await clickInShadow(test, page, '.toolbar .meaning-quote');
    await clickInShadow(test, page, 'textarea');
    await page.keyboard.type(language === 'de' ? 'Gutes Zitat für den Registerteil' : 'Good quote for the chapter on registers');
    await page.screenshot({ path: path('popover') });
    await clickInShadow(test, page, '.editor-foot .primary');
    await until('the paint of the mark', async () => Boolean((await painted(page))['amtslupe-note-quote']));

    const panel = await test.openSidePanel(page);
    await until('the panel', () => panel.evaluate<boolean>("return Boolean(document.querySelector('li.annotation'));"));
    await until('the panel at rest', () => panel.evaluate<boolean>('return document.getAnimations().length === 0;'));
    await panel.screenshot(path('sidepanel'));
    await panel.close();

    for (const [what, address, ready] of [
      ['library', 'library.html', 'article.clipping-card'],
      ['library-figures', 'library.html#/figures', 'tbody tr'],
      ['library-states', 'library.html#/states', 'svg'],
      ['options', 'options.html', 'input:checked'],
    ] as const) {
      const own = await test.openExtensionPage(address);
      await own.setViewport({ width: 1280, height: 860 });
      await until(`the view of ${address}`, () => own.evaluate(selector => Boolean(document.querySelector(selector)), ready));
      await new Promise(resolve => setTimeout(resolve, 300));
      await own.screenshot({ path: path(what) });
      if (what === 'library') {
        await own.evaluate(() => document.querySelector<HTMLElement>('article.clipping-card a')?.click());
        await until('the saved copy', () => own.evaluate(() => Boolean(document.querySelector('.saved-text, .saved-copy'))));
        await new Promise(resolve => setTimeout(resolve, 300));
        await own.screenshot({ path: path('library-read') });
      }
      await own.close();
    }
    console.log(`✓ ${name}, ${language}, ${colorScheme}`);
  } finally {
    await test.close();
    await proxy.close();
  }
}

/** One picture of two surfaces as they stand beside each other in the window: headless browsers draw them apart. */
async function sideBySide(surfaces: string[], path: `${string}.png`): Promise<void> {
  const proxy = await startProxy(new Map());
  const test = await launch('chrome', { proxyPort: proxy.port });
  const pictures = surfaces.map(what => readFileSync(join(folder, `${what}-chrome-de-light.png`)).toString('base64'));
  const page = await test.browser.newPage();
  await page.setViewport({ width: 1540, height: 860 });
  await page.setContent(
    `<body style="margin:0;display:flex;background:#fff">${pictures.map(data => `<img style="flex:none;align-self:flex-start;border-left:1px solid #ccd;margin-left:-1px" src="data:image/png;base64,${data}">`).join('')}</body>`,
  );
  await page.screenshot({ path, clip: { x: 0, y: 0, width: 1540, height: 860 } });
  await test.close();
  await proxy.close();
}

const browsers: BrowserName[] = isForReadme ? ['chrome'] : ['chrome', 'firefox'];
for (const name of isForMarks ? browsers : []) {
  for (const look of ['light', 'dark', 'forced'] as const) await takeMarks(name, look, folder);
}
for (const name of isForLayouts ? browsers : []) await takeLayouts(name, folder);
const sizes = process.argv
  .slice(2)
  .filter(word => /^\d+$/.test(word))
  .map(Number);
const listOf = (option: string) =>
  process.argv
    .find(word => word.startsWith(option))
    ?.slice(option.length)
    .split(',') ?? null;
const [only, ways] = [listOf('--only='), listOf('--in=')];
for (const name of isForMarks || isForLayouts ? [] : browsers) {
  for (const language of isForReadme ? (['de'] as const) : (['de', 'en'] as const)) {
    for (const colorScheme of isForReadme ? (['light'] as const) : (['light', 'dark'] as const)) {
      if (ways?.includes(`${name}-${language}-${colorScheme}`) === false) continue;
      if (isForLibrary) await takeLibrary({ name, language, colorScheme, folder, sizes: sizes.length > 0 ? sizes : [0, 3, 220], only });
      else await takeAll(name, language, colorScheme);
    }
  }
}
if (isForReadme) {
  const target = join(import.meta.dirname, 'pictures');
  mkdirSync(target, { recursive: true });
  await sideBySide(['article', 'sidepanel'], join(target, 'article.png') as `${string}.png`);
  copyFileSync(join(folder, 'library-read-chrome-de-light.png'), join(target, 'library.png'));
}
console.log(folder);
