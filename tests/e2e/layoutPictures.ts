import { join } from 'node:path';
import { layouts } from '../fixtures/clutter/layouts.ts';
import type { BrowserName } from '../tools/browsers.ts';
import { launch, type TestBrowser, until } from './harness.ts';
import { startProxy } from './proxy.ts';

const host = 'http://www.vitako.de';

const switchHere = (test: TestBrowser, isOff: boolean) =>
  test.inExtension<void>(
    `const { settings } = await browser.storage.local.get('settings'); await browser.storage.local.set({ settings: { ...settings, consent: 'leave', shownKinds: { ...settings?.shownKinds, state: false, official: false, figure: false, quote: false }, sitesNotDecluttered: ${isOff ? "['vitako.de']" : '[]'} } });`,
  );

/** Pictures of ten layouts: as they come, the first screen with clutter hidden under the reader's eyes, and the whole page scrolled through. */
export async function takeLayouts(name: BrowserName, folder: string): Promise<void> {
  const addressOf = (index: number) => `${host}/layout/${index}`;
  const proxy = await startProxy(new Map(layouts.map(({ html }, index) => [addressOf(index), { body: html }])));
  const test = await launch(name, { proxyPort: proxy.port });
  const path = (index: number, what: string) => join(folder, `layout-${index}-${what}-${name}.png`) as `${string}.png`;
  try {
    for (const [index, { width }] of layouts.entries()) {
      await switchHere(test, true);
      const page = await test.openPage(addressOf(index));
      await page.setViewport({ width, height: 820 });
      await page.screenshot({ path: path(index, '1-before'), fullPage: true });
      await switchHere(test, false);
      await page.reload({ waitUntil: 'load' });
      await until('the clutter to go', () => page.evaluate(() => document.querySelectorAll('[data-amtslupe-hidden]').length >= 3), 20_000);
      await new Promise(resolve => setTimeout(resolve, 500));
      await page.screenshot({ path: path(index, '2-first-screen') });
      for (const to of [1, 0]) {
        await page.evaluate(end => scrollTo({ top: end * document.documentElement.scrollHeight, behavior: 'instant' }), to);
        await new Promise(resolve => setTimeout(resolve, 300));
      }
      await page.screenshot({ path: path(index, '3-after'), fullPage: true });
      await page.close();
    }
    console.log(`✓ ${name}, ten layouts`);
  } finally {
    await test.close();
    await proxy.close();
  }
}
