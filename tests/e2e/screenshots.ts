import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { BrowserName } from '../tools/browsers.ts';
import { clickInShadow, dragOver, painted, tabWith } from './acts.ts';
import { launch, until } from './harness.ts';
import { startProxy } from './proxy.ts';
import { sampleFiles, sampleUrl } from './sample.ts';

/**
 * `npm run screenshots -- [FOLDER]`: every surface in both browsers, light and dark, German and English, to look at; the two of the
 * README are renewed with `--readme`.
 */
const root = join(import.meta.dirname, '..', '..');
const isForReadme = process.argv.includes('--readme');
const folder = process.argv.slice(2).find(word => !word.startsWith('--')) ?? join(root, 'artifacts', 'screenshots');
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
    await panel.screenshot(path('sidepanel'));
    await panel.close();

    for (const [what, address] of [
      ['library', 'library.html'],
      ['library-figures', 'library.html#/figures'],
      ['library-states', 'library.html#/states'],
      ['options', 'options.html'],
    ] as const) {
      const own = await test.openExtensionPage(address);
      await own.setViewport({ width: 1280, height: 860 });
      await new Promise(resolve => setTimeout(resolve, 700));
      await own.screenshot({ path: path(what) });
      if (what === 'library') {
        await own.evaluate(() => document.querySelector<HTMLElement>('article.clipping-card a')?.click());
        await new Promise(resolve => setTimeout(resolve, 700));
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

const browsers: BrowserName[] = isForReadme ? ['chrome'] : ['chrome', 'firefox'];
for (const name of browsers) {
  for (const language of isForReadme ? (['de'] as const) : (['de', 'en'] as const)) {
    for (const colorScheme of isForReadme ? (['light'] as const) : (['light', 'dark'] as const)) await takeAll(name, language, colorScheme);
  }
}
if (isForReadme) {
  const target = join(import.meta.dirname, 'pictures');
  mkdirSync(target, { recursive: true });
  copyFileSync(join(folder, 'article-chrome-de-light.png'), join(target, 'article.png'));
  copyFileSync(join(folder, 'library-read-chrome-de-light.png'), join(target, 'library.png'));
}
console.log(folder);
