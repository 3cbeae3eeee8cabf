import { join } from 'node:path';
import type { BrowserName } from '../tools/browsers.ts';
import { clickInShadow, closePopover, dragOver, openSaved, painted } from './acts.ts';
import { launch, until } from './harness.ts';
import { startProxy } from './proxy.ts';
import { sampleFiles, sampleUrl } from './sample.ts';

export type Look = 'light' | 'dark' | 'forced';

/** Pictures of all that annotations can look like: toolbar, popover with handles, changed and lost marks on the page, in the panel and the library. */
export async function takeMarks(name: BrowserName, look: Look, folder: string): Promise<void> {
  const proxy = await startProxy(sampleFiles());
  const test = await launch(name, {
    proxyPort: proxy.port,
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced',
  });
  const path = (what: string) => join(folder, `mark-${what}-${name}-${look}.png`) as `${string}.png`;
  try {
    await test.inExtension(
      "const { settings } = await browser.storage.local.get('settings'); await browser.storage.local.set({ settings: { ...settings, consent: 'refuse' } });",
    );
    const page = await test.openPage(sampleUrl);
    await page.setViewport({ width: 1000, height: 760 });
    await until('the paint', async () => Boolean((await painted(page))['amtslupe-quote']), 20_000);
    await until('quiet', () => page.evaluate(() => !document.querySelector('#cmpbox')));
    const marked: [string, string, string, string][] = [
      ['#erster', 'arbeiten inzwischen rund 24.500 Beschäftigte', 'fact', 'Stand Herbst, **nachfragen**'],
      ['#zweiter', 'im nächsten Schritt ihre Register anschließen', 'follow-up', 'Wann genau?'],
      ['#zweiter', 'stehen 12,5 Millionen Euro bereit', 'contradiction', 'Im Haushalt stehen 9,8'],
      ['#zweiter', 'Ohne saubere Register bleibt jeder Onlinedienst eine hübsche Fassade', 'quote', ''],
    ];
    for (const [selector, text, meaning, note] of marked) {
      await dragOver(page, selector, text);
      if (meaning === 'fact') {
        await until('the toolbar', () => test.inShadow<boolean>(page, "return Boolean(root.querySelector('.toolbar'));"));
        await page.screenshot({ path: path('toolbar') });
      }
      await clickInShadow(test, page, `.toolbar .meaning-${meaning}`);
      if (note) {
        await clickInShadow(test, page, 'textarea');
        await page.keyboard.type(note);
      }
      if (meaning === 'quote') {
        await clickInShadow(test, page, '.editor summary');
        await page.mouse.move(5, 5);
        await page.screenshot({ path: path('popover') });
      }
      await closePopover(test, page);
    }
    const html = String(proxy.files.get(sampleUrl)?.body);
    proxy.files.set(sampleUrl, {
      body: html
        .replace('rund <strong>24.500</strong> Beschäftigte', 'rund <strong>26.100</strong> Beschäftigte')
        .replace(' Für die Registermodernisierung stehen 12,5 Millionen Euro bereit.', ''),
    });
    await page.reload({ waitUntil: 'load' });
    await until('the changed mark', async () => (await painted(page))['amtslupe-changed']?.length);
    await page.screenshot({ path: path('changed') });
    const at = await page.evaluate(() => {
      const box = document.querySelector('#erster strong')?.getBoundingClientRect();
      return box ? { x: box.left + 4, y: box.top + box.height / 2 } : { x: 0, y: 0 };
    });
    await page.mouse.click(at.x, at.y);
    await until('the popover', () => test.inShadow<boolean>(page, "return Boolean(root.querySelector('.changes'));"));
    await page.screenshot({ path: path('changed-popover') });
    await closePopover(test, page);
    const panel = await test.openSidePanel(page);
    await until('the panel', () => panel.evaluate<boolean>("return document.querySelectorAll('li.annotation').length === 4;"));
    await panel.screenshot(path('panel'));
    await panel.close();
    const library = await test.openExtensionPage('library.html');
    await library.setViewport({ width: 1200, height: 800 });
    await openSaved(library);
    await until('the saved copy', () => library.evaluate(() => Boolean(document.querySelector('.annotated'))));
    await library.evaluate(() => document.querySelector<HTMLElement>('.annotated')?.click());
    await until('the handles', () => library.evaluate(() => Boolean(document.querySelector('.span-handle'))));
    await library.screenshot({ path: path('library') });
    console.log(`✓ ${name}, ${look}`);
  } finally {
    await test.close();
    await proxy.close();
  }
}
