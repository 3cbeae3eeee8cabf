import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { clickInShadow, closePopover, dragOver, painted, tabWith } from './acts.ts';
import { type Surface, until } from './harness.ts';
import { sampleFiles, sampleUrl } from './sample.ts';
import { type Step, type Suite, same } from './suite.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong, as `rule: element`. */
const question = `${axe};
  // Colours half way through a transition are nobody's.
  await Promise.all(document.getAnimations().map(one => one.finished.catch(() => {})));
  const found = await axe.run(document, { resultTypes: ['violations'] });
  return found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 160)));`;

const ask = (page: Page): Promise<string[]> => page.evaluate(`(async () => { ${question} })()`) as Promise<string[]>;
const askSurface = (surface: Surface): Promise<string[]> => surface.evaluate<string[]>(question);

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
