import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { readerMark, readingMark, surfaceMark } from '../../entrypoints/background/readerMark.ts';
import {
  bodyMarkup,
  button,
  clickIn,
  clickInShadow,
  closePopover,
  dragOver,
  hidden,
  painted,
  rows,
  select,
  tabWith,
  visible,
} from './acts.ts';
import { type Surface, type TestBrowser, until } from './harness.ts';
import { requestsOfExtension } from './proxy.ts';
import { elsewhereUrl, sampleFiles, sampleUrl, shopUrl, startUrl } from './sample.ts';
import { holds, type Step, type Suite, same } from './suite.ts';

interface StoredAnnotation {
  id: string;
  meaning: string;
  note: string;
  tags: string[];
  deletedAt: string | null;
  anchor: { quote: { exact: string } } | null;
}

let page: Page;
let panel: Surface;
let library: Page;

const clutter = ['#share-bar', '#vendors', '#newsletter-box', '#related', '#newsletter-aside', '#cmpbox'];

/** Painted annotations as `meaning: text`, sorted. */
const notes = (texts: Record<string, string[]>) =>
  Object.entries(texts)
    .filter(([name]) => name.startsWith('amtslupe-note-'))
    .flatMap(([name, list]) => list.map(text => `${name}: ${text}`))
    .sort();

const annotationsOf = async (test: Parameters<typeof rows>[0]) =>
  (await rows<StoredAnnotation>(test, 'annotations')).filter(({ deletedAt }) => deletedAt === null);

/** Which of our scripts beyond those of every allowed page were put into the tab, as the isolated world tells; none where we have no access. */
const readerScripts = (test: TestBrowser, url: string) =>
  test.inExtension<string[]>(
    `const [tab] = await browser.tabs.query({ url: ${JSON.stringify(`${new URL(url).origin}/*`)} });
     if (!tab?.url) return [];
     const asked = await browser.scripting.executeScript({ target: { tabId: tab.id }, args: [${JSON.stringify([readerMark, readingMark, surfaceMark])}], func: names => names.filter(name => name in globalThis) });
     return asked[0].result;`,
  );

const install: Step[] = [
  {
    name: 'the first-run page opens and takes the answer about consent dialogs',
    async run({ test, picture }) {
      const welcome = await tabWith(test, '/welcome.html');
      await until('its question', () => welcome.evaluate(() => document.querySelectorAll('input[name=consent]').length === 2));
      await picture('1-welcome', welcome);
      await welcome.evaluate(() => document.querySelector<HTMLInputElement>('input[name=consent][value=refuse]')?.click());
      await until('the answer to be kept', () =>
        test.inExtension<boolean>("return (await browser.storage.local.get('settings')).settings?.consent === 'refuse';"),
      );
      await welcome.close();
    },
  },
];

const detect: Step[] = [
  {
    name: 'a shop and a start page of the same site are left alone',
    async run({ test }) {
      for (const url of [shopUrl, startUrl]) {
        const other = await test.openPage(url);
        // The detect script runs when the page is idle; a second is ten times what it needs.
        await new Promise(resolve => setTimeout(resolve, 1000));
        same(`badge on ${url}`, (await button(test, url)).badge, '');
        same(`paint on ${url}`, Object.keys(await painted(other)), []);
        same(`hidden on ${url}`, await hidden(other), {});
        same(`scripts of the reader on ${url}`, await readerScripts(test, url), []);
        await other.close();
      }
    },
  },
  {
    name: 'the article is recognised: badge and tooltip say what was found',
    async run({ test }) {
      page = await test.openPage(sampleUrl);
      const { title } = await until('badge and tooltip', async () => {
        const shown = await button(test, sampleUrl);
        return /\d/.test(shown.badge) && /\d/.test(shown.title) ? shown : null;
      });
      holds(`the tooltip speaks of an eGovernment article: ${title}`, title.includes('eGovernment'));
      same('scripts of the reader', await readerScripts(test, sampleUrl), [readerMark, readingMark, surfaceMark]);
    },
  },
];

const clean: Step[] = [
  {
    name: 'the consent layer was refused by its own button and the page scrolls',
    async run() {
      await until('the refusal', () => page.evaluate(() => document.documentElement.dataset.consent === 'rejected'));
      await page.evaluate(() => scrollTo(0, 400));
      await until('the page to scroll', () => page.evaluate(() => scrollY > 0));
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
  {
    name: 'clutter is gone; every paragraph, heading, caption, byline and the navigation stay',
    async run({ picture }) {
      await until('all clutter hidden', async () => (await visible(page, clutter)).length === 0);
      const found = await hidden(page);
      same(
        'kinds',
        [found['share-bar'], found.vendors, found['newsletter-box'], found.related],
        ['share', 'vendor', 'newsletter', 'related'],
      );
      const lost = await page.evaluate(
        () =>
          [
            ...document.querySelectorAll(
              'h1, .inf-subhead-1, .inf-author, h2.inf-xheading, article > p, figure, figcaption, .inf-mainnav, table',
            ),
          ].filter(element => !(element as HTMLElement).checkVisibility()).length,
      );
      same('lost parts of the article', lost, 0);
      await picture('2-article', page);
    },
  },
  {
    name: 'the popup shows everything again with one click, and hides it again',
    async run({ test, picture, folder }) {
      const popup = await test.openPopup(page);
      await until('the popup', () => popup.evaluate<boolean>("return Boolean(document.querySelector('.hidden-head button'));"));
      if (folder) await popup.screenshot(join(folder, `${test.name}-3-popup.png`));
      await clickIn(popup, '.hidden-head button');
      await until('everything to be shown', async () => Object.keys(await hidden(page)).length === 0);
      await picture('3-everything-shown', page);
      await until('the popup to say so', () => popup.evaluate<boolean>("return !document.querySelector('.hidden-items');"));
      await clickIn(popup, '.hidden-head button');
      await until('clutter to be hidden again', async () => (await visible(page, clutter)).length === 0);
      await popup.close();
    },
  },
  {
    name: 'reading changed nothing in the page but the documented markers',
    async run({ test }) {
      const plain = await test.openPage(elsewhereUrl);
      await plain.evaluate(() => document.querySelector<HTMLElement>('.cmpboxbtnno')?.click());
      const without = (await bodyMarkup(plain)).replaceAll('www.beispiel-zeitung.de', 'www.egovernment.de');
      same('paint where nothing is allowed', Object.keys(await painted(plain)), []);
      const withUs = await bodyMarkup(page);
      holds('the bodies are the same', withUs === without);
      await plain.close();
    },
  },
];

const highlight: Step[] = [
  {
    name: 'states, officials and figures are painted, also where markup breaks them',
    async run() {
      await page.bringToFront();
      const texts = await until('paint', async () => {
        const now = await painted(page);
        return now['amtslupe-figure'] && now['amtslupe-official'] ? now : null;
      });
      same('states', [...new Set(texts['amtslupe-state'])].sort(), ['Schleswig-Holstein', 'Thüringen', 'schleswig-holsteinischen'].sort());
      same('officials', texts['amtslupe-official'], ['Dr. Henrike Vollmersen', 'Vollmersen', 'Jonas Adler-Weidt', 'Adler-Weidt']);
      same('figures', texts['amtslupe-figure'], [
        '24.500',
        '60',
        '12,5 Millionen Euro',
        'Platz elf',
        'Platz sieben',
        'Zwei Drittel',
        '40 bis 50',
        '318',
        '274',
      ]);
      holds('quotes are painted', (texts['amtslupe-quote'] ?? []).length === 3);
    },
  },
  {
    name: 'hovering a mention explains it',
    async run({ test, picture }) {
      await page.bringToFront();
      const at = await page.evaluate(() => {
        const link = document.querySelector('a[href="/thema/henrike-vollmersen/"]');
        link?.scrollIntoView({ block: 'center', behavior: 'instant' });
        // The name may be broken over two lines.
        const box = link?.getClientRects()[0];
        return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
      });
      if (!at) throw new Error('no link');
      await page.mouse.move(at.x - 60, at.y - 80);
      await page.mouse.move(at.x, at.y, { steps: 5 });
      const text = await until('the explanation', () =>
        test.inShadow<string>(page, "return root.querySelector('[role=tooltip], .card-part')?.textContent ?? '';"),
      );
      holds(
        `it names person, office and state: ${text}`,
        text.includes('Henrike Vollmersen') && text.includes('CIO') && text.includes('Schleswig-Holstein'),
      );
      await picture('4-explained', page);
      await page.mouse.move(5, 5);
    },
  },
];

const sidePanel: Step[] = [
  {
    name: 'the side panel lists states, officials, figures and quotes, and leads to them',
    async run({ test, folder }) {
      panel = await test.openSidePanel(page);
      const text = await until('the panel', async () => {
        const now = await panel.evaluate<string>('return document.body.innerText;');
        return now.includes('Vollmersen') ? now : null;
      });
      for (const word of [
        'Werkstattbericht Verwaltung, Teil 3',
        'eGovernment',
        'Henrike Vollmersen',
        'Staatssekretär im Digitalministerium',
        'Beschäftigte',
        'Fassade',
      ]) {
        holds(`the panel says «${word}»`, text.includes(word));
      }
      if (folder) await panel.screenshot(join(folder, `${test.name}-5-panel.png`));
      await page.evaluate(() => scrollTo(0, 0));
      await clickIn(panel, '.kind-quote .mention-row:last-child .mention-main');
      await until('the page to be led there', () => page.evaluate(() => scrollY > 100));
      holds('the place is flashed', Boolean((await painted(page))['amtslupe-flash'] ?? (await painted(page))['amtslupe-current']));
    },
  },
  {
    name: 'a kind is switched off and on again',
    async run() {
      await clickIn(panel, '.kind-figure [role=switch]');
      await until('figures unpainted', async () => !(await painted(page))['amtslupe-figure']);
      await until('the switch to say so', () =>
        panel.evaluate<boolean>("return document.querySelector('.kind-figure [role=switch]').ariaChecked === 'false';"),
      );
      await clickIn(panel, '.kind-figure [role=switch]');
      await until('figures painted', async () => Boolean((await painted(page))['amtslupe-figure']));
    },
  },
];

const annotate: Step[] = [
  {
    name: 'marking with the mouse: the passage, a meaning, a note, a tag; kept when the popover closes',
    async run({ test, picture }) {
      await dragOver(page, '#zweiter', 'Ohne saubere Register bleibt jeder Onlinedienst eine hübsche Fassade');
      await clickInShadow(test, page, '.toolbar .meaning-quote');
      await until('the popover', () => test.inShadow<boolean>(page, "return Boolean(root.querySelector('textarea'));"));
      await clickInShadow(test, page, 'textarea');
      await page.keyboard.type('Das Zitat für den Vortrag');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Register');
      await page.keyboard.press('Enter');
      await picture('6-popover', page);
      await closePopover(test, page);
      const [kept] = await until('the annotation in the database', async () => {
        const all = await annotationsOf(test);
        return all.length === 1 ? all : null;
      });
      same(
        'what was kept',
        [kept?.anchor?.quote.exact, kept?.meaning, kept?.note, kept?.tags],
        ['Ohne saubere Register bleibt jeder Onlinedienst eine hübsche Fassade', 'quote', 'Das Zitat für den Vortrag', ['Register']],
      );
      await until('its paint', async () => (await painted(page))['amtslupe-note-quote']?.length === 1);
    },
  },
  {
    name: 'marking by the keyboard command',
    async run({ test }) {
      const selected = await select(page, '.inf-lead', 0, 50);
      await test.runCommand(page, 'annotate-selection');
      await until('the keyboard in the popover', () => test.inShadow<boolean>(page, 'return Boolean(root.activeElement);'));
      await page.keyboard.press('Escape');
      await until(
        'the popover to close',
        async () => !(await test.inShadow<boolean>(page, "return Boolean(root.querySelector('textarea'));")),
      );
      same('Escape keeps nothing new', (await annotationsOf(test)).length, 1);
      await select(page, '.inf-lead', 0, 50);
      await test.runCommand(page, 'annotate-selection');
      await until('the popover', () => test.inShadow<boolean>(page, "return Boolean(root.querySelector('textarea'));"));
      await closePopover(test, page);
      await until('the second annotation', async () =>
        (await annotationsOf(test)).some(({ anchor }) => anchor?.quote.exact === selected.trim()),
      );
    },
  },
  {
    name: 'marking from the context menu, after the background was ended',
    async run({ test }) {
      await select(page, '#erster', 3, 21);
      await test.killBackground();
      await test.clickContextMenu(page, 'annotate-selection', 'Schleswig-Holstein');
      await until('the popover', () => test.inShadow<boolean>(page, "return Boolean(root.querySelector('textarea'));"));
      await closePopover(test, page);
      await until('the third annotation', async () => (await annotationsOf(test)).length === 3);
    },
  },
  {
    name: 'the side panel shows the annotations',
    async run({ test, folder }) {
      await until('three annotations in the panel', () =>
        panel.evaluate<boolean>("return document.querySelectorAll('li.annotation').length === 3;"),
      );
      if (folder) await panel.screenshot(join(folder, `${test.name}-7-panel.png`));
    },
  },
  {
    name: 'reloading paints the annotations where they were',
    async run() {
      const before = notes(await painted(page));
      await page.reload({ waitUntil: 'load' });
      await until('the paint after reload', async () => notes(await painted(page)).length === before.length);
      const after = notes(await painted(page));
      same('painted annotations', after, before);
    },
  },
];

const keep: Step[] = [
  {
    name: 'the library shows the clipping, finds it and filters it',
    async run({ test, picture }) {
      library = await test.openExtensionPage('library.html');
      await until('one clipping', () => library.evaluate(() => document.querySelectorAll('article.clipping-card').length === 1));
      await picture('8-library', library);
      for (const [words, expected] of [
        ['Fassade', 1],
        ['Zwiebelkuchen', 0],
        ['Vortrag', 1],
      ] as const) {
        await library.evaluate(value => {
          const field = document.querySelector<HTMLInputElement>('input[type=search]');
          if (!field) throw new Error('no search field');
          field.value = value;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }, words);
        await until(`${expected} hits for ${words}`, () =>
          library.evaluate(
            (count, query) =>
              document.querySelectorAll('article.clipping-card').length === count && decodeURIComponent(location.hash).includes(query),
            expected,
            words,
          ),
        );
      }
      await library.evaluate(() => {
        location.hash = '';
      });
      await until('facets', () => library.evaluate(() => document.querySelectorAll('.facet-value').length > 3));
      await library.evaluate(() => {
        const value = [...document.querySelectorAll<HTMLElement>('.facet-value')].find(
          one => one.textContent?.includes('Thüringen') || one.textContent?.includes('Thuringia'),
        );
        value?.querySelector('input')?.click();
      });
      await until('the filter', () =>
        library.evaluate(
          () =>
            document.querySelectorAll('.filter-chips li').length === 1 && document.querySelectorAll('article.clipping-card').length === 1,
        ),
      );
      await library.evaluate(() => {
        location.hash = '';
      });
    },
  },
  {
    name: 'the library follows what another tab saves',
    async run({ test }) {
      await dragOver(page, '#zweiter', 'Registermodernisierung');
      await clickInShadow(test, page, '.toolbar .meaning-question');
      await closePopover(test, page);
      await until('the fourth annotation', async () => (await annotationsOf(test)).length === 4);
      await until('the library to show four', () =>
        library.evaluate(() => /\b4\b/.test(document.querySelector('.clipping-card .counts')?.textContent ?? '')),
      );
    },
  },
];

const handOn: Step[] = [
  {
    name: 'the side panel exports Markdown, spreadsheets and a backup',
    async run({ test, folder }) {
      const arrived = (extension: string, count: number) =>
        until(`${count} files ${extension}`, () => {
          const names = readdirSync(test.downloads).filter(name => name.endsWith(extension));
          return names.length >= count ? names : null;
        });
      for (const format of ['markdown', 'csv-annotations', 'csv-figures', 'backup']) {
        await clickIn(panel, `button[value="${format}"]`);
        await new Promise(resolve => setTimeout(resolve, 300));
      }
      const [markdown = ''] = await arrived('.md', 1);
      const text = readFileSync(join(test.downloads, markdown), 'utf8');
      for (const part of ['---\n', 'Werkstattbericht Verwaltung, Teil 3', 'Das Zitat für den Vortrag', 'hübsche Fassade', sampleUrl])
        holds(`Markdown has ${part}`, text.includes(part));
      await arrived('.csv', 2);
      if (folder) {
        const { cpSync } = await import('node:fs');
        cpSync(test.downloads, join(folder, `${test.name}-exports`), { recursive: true });
      }
    },
  },
];

const restart: Step[] = [
  {
    name: 'after a restart of the browser everything is there',
    async run(context) {
      context.test = await context.test.restart();
      const { test } = context;
      same('annotations', (await annotationsOf(test)).length, 4);
      library = await test.openExtensionPage('library.html');
      await until('the clipping', () => library.evaluate(() => document.querySelectorAll('article.clipping-card').length === 1));
      page = await test.openPage(sampleUrl);
      await until('the paint of four annotations', async () => notes(await painted(page)).length === 4);
    },
  },
  {
    name: 'after the browser was killed everything is there',
    async run(context) {
      context.test = await context.test.restart('kill');
      same('annotations', (await annotationsOf(context.test)).length, 4);
    },
  },
  {
    name: 'deleting an article can be undone',
    async run({ test }) {
      library = await test.openExtensionPage('library.html');
      await until('the clipping', () => library.evaluate(() => document.querySelectorAll('article.clipping-card').length === 1));
      await until('it to be gone', async () => {
        // The list may be drawn anew between the focus and the key.
        await library.focus('article.clipping-card a, article.clipping-card [tabindex]').catch(() => {});
        await library.keyboard.press('Delete');
        await new Promise(resolve => setTimeout(resolve, 300));
        return library.evaluate(() => document.querySelectorAll('article.clipping-card').length === 0);
      });
      await library.evaluate(() => document.querySelector<HTMLElement>('.toast button')?.click());
      await until('it to be back', () => library.evaluate(() => document.querySelectorAll('article.clipping-card').length === 1));
    },
  },
  {
    name: 'the extension itself asked the network for nothing',
    async run({ proxy }) {
      same('requests', requestsOfExtension(proxy), []);
    },
  },
];

/** The reader's day: install, read, mark, find again, hand on, come back tomorrow. */
export const journey: Suite = {
  name: 'journey',
  browsers: ['chrome', 'firefox'],
  files: sampleFiles,
  steps: [...install, ...detect, ...clean, ...highlight, ...sidePanel, ...annotate, ...keep, ...handOn, ...restart],
};
