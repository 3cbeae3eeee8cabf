import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { clickInShadow, closePopover, dragOver, painted, tabWith } from './acts.ts';
import { type Surface, type TestBrowser, until } from './harness.ts';
import { sampleFiles, sampleUrl } from './sample.ts';
import { holds, type Step, type Suite, same } from './suite.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong, as `rule: element`. */
const question = `${axe};
  // Colours half way through a transition are nobody's.
  await Promise.all(document.getAnimations().map(one => one.finished.catch(() => {})));
  const found = await axe.run(document, { resultTypes: ['violations'] });
  return found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 160)));`;

const ask = (page: Page): Promise<string[]> => page.evaluate(`(async () => { ${question} })()`) as Promise<string[]>;
const askSurface = (surface: Surface): Promise<string[]> => surface.evaluate<string[]>(question);

const copyUrl = 'http://www.egovernment.de/kopie/';

/** What axe-core finds in our closed surfaces, which it cannot look into: their markup and styles are copied into an open one on an empty page. */
async function askCopy(test: TestBrowser, page: Page, selector: string): Promise<string[]> {
  const markup = await until(`${selector} on the page`, () =>
    test.inShadow<string>(
      page,
      `if (!root.querySelector(${JSON.stringify(selector)})) return null;
       for (const input of root.querySelectorAll('input')) input.toggleAttribute('checked', input.checked);
       return root.innerHTML;`,
    ),
  );
  const copy = await test.openPage(copyUrl);
  await copy.evaluate(html => {
    const host = document.createElement('div');
    document.querySelector('main')?.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = html;
  }, markup);
  const found = await ask(copy);
  await copy.close();
  await page.bringToFront();
  return found;
}

const views = ['', '#/series', '#/timeline', '#/figures', '#/quotes', '#/officials', '#/states', '#/matrix', '#/trash'];

const steps: Step[] = [
  {
    name: 'first run',
    async run({ test }) {
      const welcome = await tabWith(test, '/welcome.html');
      await until('the question', () => welcome.evaluate(() => document.querySelectorAll('input[name=consent]').length === 2));
      same('findings', await ask(welcome), []);
      await welcome.close();
    },
  },
  {
    name: 'settings',
    async run({ test }) {
      const options = await test.openExtensionPage('options.html');
      await until('the settings', () => options.evaluate(() => document.querySelectorAll('h2').length > 2));
      same('findings', await ask(options), []);
      await options.close();
    },
  },
  {
    name: 'toolbar, popover, its changes and handles, explanation and notice on the page',
    async run({ test, proxy }) {
      proxy.files.set(copyUrl, {
        body: '<!doctype html><html lang="de"><head><title>Kopie</title></head><body><main><h1>Kopie</h1></main></body></html>',
      });
      const page = await test.openPage(sampleUrl);
      await until('the paint', async () => Boolean((await painted(page))['amtslupe-quote']));
      await page.evaluate(() => document.querySelector<HTMLElement>('.cmpboxbtnno')?.click());
      await dragOver(page, '#zweiter', 'hübsche Fassade');
      same('findings in the toolbar', await askCopy(test, page, '.toolbar'), []);
      await clickInShadow(test, page, '.toolbar .meaning-contradiction');
      await clickInShadow(test, page, '.editor summary');
      same('findings in the popover', await askCopy(test, page, '.editor'), []);
      await closePopover(test, page);
      same('findings in the notice', await askCopy(test, page, '.notice'), []);
      await test.runCommand(page, 'walk-mentions');
      same('findings in the explanation', await askCopy(test, page, '.card'), []);
      await page.close();
    },
  },
  {
    name: 'at 200 % zoom nothing on the page or in our own pages is cut off',
    async run({ test }) {
      const page = await test.openPage(sampleUrl);
      // A window of 1280 by 900 at 200 % has half as many CSS pixels each way.
      await page.setViewport({ width: 640, height: 450 });
      await until('the paint', async () => Boolean((await painted(page))['amtslupe-quote']));
      await page.evaluate(() => document.querySelector<HTMLElement>('.cmpboxbtnno')?.click());
      await dragOver(page, '#zweiter', 'saubere Register');
      await clickInShadow(test, page, '.toolbar .meaning-question');
      const box = await until('the popover', () =>
        test.inShadow<{ left: number; top: number; right: number; bottom: number; foot: number }>(
          page,
          `const editor = root.querySelector('.editor'); if (!editor) return null; editor.querySelector('.editor-foot .primary').scrollIntoView({ block: 'nearest' });
           const { left, top, right, bottom } = editor.getBoundingClientRect();
           return { left, top, right, bottom, foot: editor.querySelector('.editor-foot .primary').getBoundingClientRect().bottom };`,
        ),
      );
      holds(
        `the popover is inside the window: ${JSON.stringify(box)}`,
        box.left >= 0 && box.top >= 0 && box.right <= 640 && box.bottom <= 450,
      );
      holds('its last button can be reached', box.foot <= 450);
      await closePopover(test, page);
      await page.close();
      for (const path of ['options.html', 'welcome.html', 'library.html', 'library.html#/figures', 'library.html#/upkeep']) {
        const own = await test.openExtensionPage(path);
        await own.setViewport({ width: 640, height: 450 });
        // A view that still reads the library has a heading too, and nothing in it that could be too wide.
        const whole = path.endsWith('figures') ? '.data-table tbody tr' : 'h1, h2';
        await until(path, () => own.evaluate(wanted => Boolean(document.querySelector(wanted)), whole));
        const [wide, there] = await own.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
        holds(`${path} needs no scrolling sideways: ${wide} in ${there}`, (wide ?? 0) <= (there ?? 0));
        await own.close();
      }
    },
  },
  {
    name: 'popup and side panel beside an annotated article',
    async run({ test }) {
      const page = await test.openPage(sampleUrl);
      await until('the paint', async () => Boolean((await painted(page))['amtslupe-quote']));
      await page.evaluate(() => document.querySelector<HTMLElement>('.cmpboxbtnno')?.click());
      await dragOver(page, '#zweiter', 'Registermodernisierung');
      await clickInShadow(test, page, '.toolbar .meaning-question');
      await closePopover(test, page);
      const popup = await test.openPopup(page);
      await until('the popup', () => popup.evaluate<boolean>("return Boolean(document.querySelector('.hidden-head'));"));
      await popup.evaluate("for (const details of document.querySelectorAll('details')) details.open = true;");
      same('findings in the popup', await askSurface(popup), []);
      await popup.close();
      const panel = await test.openSidePanel(page);
      await until('the panel', () => panel.evaluate<boolean>("return Boolean(document.querySelector('li.annotation'));"));
      same('findings in the side panel', await askSurface(panel), []);
    },
  },
  ...views.map(
    (view): Step => ({
      name: `library ${view || '#/'}`,
      async run({ test }) {
        const library = await test.openExtensionPage(`library.html${view}`);
        await until('the view', () =>
          library.evaluate(() => Boolean(document.querySelector('h1')) && !document.querySelector('[aria-busy=true]')),
        );
        same('findings', await ask(library), []);
        await library.close();
      },
    }),
  ),
  {
    name: 'library, the saved copy',
    async run({ test }) {
      const library = await test.openExtensionPage('library.html');
      await until('the clipping', () => library.evaluate(() => Boolean(document.querySelector('article.clipping-card a'))));
      await library.evaluate(() => document.querySelector<HTMLElement>('article.clipping-card a')?.click());
      await until('the saved copy', () => library.evaluate(() => Boolean(document.querySelector('.saved-text'))));
      same('findings', await ask(library), []);
    },
  },
];

/** axe-core on every surface. */
export const accessibility = (colorScheme: 'light' | 'dark'): Suite => ({
  name: `accessibility, ${colorScheme}`,
  browsers: ['chrome', 'firefox'],
  files: sampleFiles,
  colorScheme,
  steps,
});
