import type { Page } from 'puppeteer-core';
import { painted, select } from '../e2e/acts.ts';
import { launch, type TestBrowser, until } from '../e2e/harness.ts';
import { startProxy } from '../e2e/proxy.ts';
import { sampleFiles, sampleUrl } from '../e2e/sample.ts';
import type { BrowserName } from '../tools/browsers.ts';
import { median, type Row } from './row.ts';

const rounds = 9;
const limit = 50;

/** Notes when the mouse was let go and when the frame with our surface in it was drawn; our element is the page's to see, what is in it is not. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times = { up: 0, shown: 0 };
    Object.assign(globalThis, { popoverTimes: times });
    addEventListener('mouseup', event => Object.assign(times, { up: performance.timeOrigin + event.timeStamp, shown: 0 }), true);
    new MutationObserver(() => {
      if (document.querySelector('amtslupe-ui') && !times.shown)
        requestAnimationFrame(() => Object.assign(times, { shown: performance.timeOrigin + performance.now() }));
    }).observe(document.documentElement, { childList: true });
  });
}

const times = (page: Page) => page.evaluate(() => (globalThis as unknown as { popoverTimes: { up: number; shown: number } }).popoverTimes);

async function clear(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await until('the page to be clear', () => page.evaluate(() => !document.querySelector('amtslupe-ui')));
  await page.evaluate(() => Object.assign((globalThis as unknown as { popoverTimes: object }).popoverTimes, { up: 0, shown: 0 }));
}

/** Milliseconds from letting the mouse go after a selection to the frame that shows the toolbar there. */
async function byMouse(page: Page): Promise<number> {
  // Frames are drawn in the tab in front alone, and the first-run page may have opened over this one.
  await page.bringToFront();
  const at = await page.evaluate(() => {
    const text = document.querySelector('#zweiter');
    text?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top } = text?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { x: left + 20, y: top + 14 };
  });
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 220, at.y, { steps: 4 });
  await page.mouse.up();
  const seen = await until('the toolbar', async () => {
    const now = await times(page);
    return now.shown > 0 ? now : null;
  });
  await clear(page);
  return seen.shown - seen.up;
}

/** Milliseconds from the command of the shortcut in the background to the frame that shows the popover (Chromium alone lets a test raise it there). */
async function byShortcut(test: TestBrowser, page: Page): Promise<number> {
  await select(page, '#zweiter', 0, 30);
  const pressed = await test.inBackground<number>(
    `const [tab] = (await browser.tabs.query({ url: '*://*/*' })).filter(tab => tab.url === ${JSON.stringify(sampleUrl)});
     const now = performance.timeOrigin + performance.now(); browser.commands.onCommand.dispatch('annotate-selection', tab); return now;`,
  );
  const seen = await until('the popover', async () => {
    const now = await times(page);
    return now.shown > 0 ? now : null;
  });
  await clear(page);
  return seen.shown - pressed;
}

/** How long the toolbar and the popover take to be there, in both browsers. */
export async function run(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of ['chrome', 'firefox'] satisfies BrowserName[]) {
    const proxy = await startProxy(sampleFiles());
    const test = await launch(name, { proxyPort: proxy.port });
    try {
      const page = await test.openPage(sampleUrl);
      await page.bringToFront();
      await page.evaluate(() => document.querySelector<HTMLElement>('.cmpboxbtnno')?.click());
      await until('the paint', async () => Boolean((await painted(page))['amtslupe-quote']), 20_000);
      await watch(page);
      const kinds: [string, () => Promise<number>][] = [['mouse-up to toolbar', () => byMouse(page)]];
      if (name === 'chrome') kinds.push(['shortcut to popover', () => byShortcut(test, page)]);
      for (const [what, measure] of kinds) {
        const measured: number[] = [];
        for (let round = 0; round < rounds; round += 1) measured.push(await measure());
        const middle = median(measured);
        rows.push({
          name: `${name}: ${what}, ms to the frame (median of ${rounds}, worst ${Math.max(...measured).toFixed(0)})`,
          value: middle.toFixed(0),
          limit: `≤ ${limit}`,
          ok: middle <= limit,
        });
      }
    } finally {
      await test.close();
      await proxy.close();
    }
  }
  return rows;
}
