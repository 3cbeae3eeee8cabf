import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { button, clickInShadow, closePopover, dragOver, painted, rows } from './acts.ts';
import { type TestBrowser, until } from './harness.ts';
import type { Served } from './proxy.ts';
import { sampleFiles, sampleUrl } from './sample.ts';
import { holds, type Step, type Suite, same } from './suite.ts';

const article = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'sample', 'article.html'), 'utf8').replace(
  /<script>[\s\S]*?<\/script>/,
  '',
);
const host = 'http://www.egovernment.de';

/** The sample article under another address and identifier, changed by `change`. */
function variant(name: string, number: number, change: (html: string) => string, type?: string): [string, Served] {
  const body = change(article.replaceAll('werkstattbericht-verwaltung-teil-3-a-60011223', name).replaceAll('60011223', String(number)));
  return [`${host}/${name}/`, type ? { body, type } : { body }];
}

const filler =
  'Die Verwaltung in Thüringen hat rund 1.200 Anträge digital bearbeitet, und die Kommunen ziehen mit ihren Onlinediensten nach. ';
const inHead = (script: string) => (html: string) => html.replace('<head>', `<head><script>${script}</script>`);

const variants: [name: string, page: [url: string, served: Served]][] = [
  [
    'a page that redefines Array.prototype.map and friends',
    variant(
      'prototypen',
      61000001,
      inHead(
        "for (const name of ['map', 'filter', 'push', 'forEach']) Array.prototype[name] = () => { throw new Error('gotcha'); }; String.prototype.replace = () => 'gotcha'; Object.prototype.polluted = 'yes';",
      ),
    ),
  ],
  [
    'a page that fills CSS.highlights, with our names too',
    variant('highlights', 61000002, html =>
      html.replace(
        '</body>',
        "<script>for (let i = 0; i < 300; i += 1) { const range = document.createRange(); range.selectNodeContents(document.querySelector('h1')); CSS.highlights.set('page-' + i, new Highlight(range)); } CSS.highlights.set('amtslupe-official', new Highlight());</script></body>",
      ),
    ),
  ],
  [
    'five megabytes of text',
    variant('lang', 61000003, html =>
      html.replace(
        '<h2 class="inf-xheading">Thüringen</h2>',
        `${`<p class="inf-text--medium-sec">${filler.repeat(20)}</p>`.repeat(2000)}$&`,
      ),
    ),
  ],
  [
    'frames',
    variant('rahmen', 61000004, html =>
      html.replace(
        '</article>',
        '<iframe src="/shop/kochtopf-nordlicht/"></iframe><iframe srcdoc="<p>Niedersachsen und Bayern</p>"></iframe></article>',
      ),
    ),
  ],
  [
    'shadow roots',
    variant('schatten', 61000005, html =>
      html.replace(
        '</article>',
        '<div id="wirt"></div></article><script>document.getElementById("wirt").attachShadow({ mode: "open" }).innerHTML = "<p>Im Schatten: Niedersachsen</p>";</script>',
      ),
    ),
  ],
  [
    'text that is being edited',
    variant('bearbeiten', 61000006, html =>
      html.replace(
        '</article>',
        '<div contenteditable="true" id="feld"><p>Hier schreibt jemand über Niedersachsen und 17 Dienste.</p></div></article>',
      ),
    ),
  ],
  [
    'XHTML',
    variant(
      'xhtml',
      61000007,
      html =>
        html
          .replace('<!doctype html>', '')
          .replace('<html lang="de">', '<html xmlns="http://www.w3.org/1999/xhtml" lang="de">')
          .replace(/<(meta|link|img|input)([^>]*?)\/?>/g, '<$1$2/>')
          .replace(/<br>/g, '<br/>')
          .replace(/&nbsp;/g, '&#160;')
          .replace(/&shy;/g, '&#173;'),
      'application/xhtml+xml',
    ),
  ],
  [
    'right-to-left surroundings',
    variant('rtl', 61000008, html =>
      html
        .replace('<html lang="de">', '<html lang="de" dir="rtl">')
        .replace('</article>', '<p dir="rtl">مرحبا بكم في الإدارة الرقمية</p></article>'),
    ),
  ],
  [
    'form fields that take the names of DOM properties',
    variant('verdeckt', 61000009, html =>
      html.replace(
        '<article class="inf-article-detail">',
        '$&<form><input name="children"><input name="querySelectorAll"><input name="textContent"><input name="parentNode"><input name="childNodes"></form>',
      ),
    ),
  ],
];

const pages = variants.map(([name, [url, served]]) => ({ name, url, served }));

const noBody = `${host}/ohne-koerper/`;

let page: Page;

/** What the reader in the tab says it read; asked of the reader, as nothing in such a page can be trusted to answer. */
const mentions = (test: TestBrowser, url: string) =>
  test.inExtension<string[] | null>(
    `const tab = (await browser.tabs.query({})).find(tab => tab.url === ${JSON.stringify(url)}); if (!tab) return null;
     const reply = await browser.tabs.sendMessage(tab.id, { channel: 'reader', method: 'articleState', args: [] }).catch(() => null);
     const state = reply?.ok ? reply.value : null; return state && state.entities.map(({ kind, start, end }) => kind + ' ' + state.article.text.slice(start, end));`,
  );

/** `reach`: how many of the four mentions of officials come before the reader stops looking in a text too long to search. */
async function readsWell(test: TestBrowser, url: string, reach: number): Promise<void> {
  page = await test.openPage(url);
  const found = await until('the reader', () => mentions(test, url), 30_000);
  same(
    'officials',
    found.filter(mention => mention.startsWith('official')),
    ['official Dr. Henrike Vollmersen', 'official Vollmersen', 'official Jonas Adler-Weidt', 'official Adler-Weidt'].slice(0, reach),
  );
  holds('nothing is read in frames, shadow roots and fields', !found.some(mention => mention.includes('Niedersachsen')));
  await page.close();
}

async function keepNote(test: TestBrowser, text: string, note: string): Promise<void> {
  await dragOver(page, '#zweiter', text);
  await clickInShadow(test, page, '.toolbar .meaning-fact');
  await clickInShadow(test, page, 'textarea');
  await test.inShadow(
    page,
    `const field = root.querySelector('textarea'); field.value = ${JSON.stringify(note)}; field.dispatchEvent(new (field.ownerDocument.defaultView.Event)('input', { bubbles: true })); return true;`,
  );
  await closePopover(test, page);
}

const steps: Step[] = [
  ...pages.map(({ name, url }): Step => ({ name, run: ({ test }) => readsWell(test, url, name.startsWith('five') ? 2 : 4) })),
  {
    name: 'a page without a body',
    async run({ test }) {
      const empty = await test.openPage(noBody);
      await new Promise(resolve => setTimeout(resolve, 600));
      same('badge', (await button(test, noBody)).badge, '');
      await empty.close();
    },
  },
  {
    name: 'a note with a script in it and one of 100 kB are kept to the letter and run nowhere',
    async run({ test }) {
      page = await test.openPage(sampleUrl);
      await page.evaluate(() => document.querySelector<HTMLElement>('.cmpboxbtnno')?.click());
      await until('the paint', async () => Boolean((await painted(page))['amtslupe-quote']));
      const script =
        '<script>document.title = "gotcha"</script><img src=x onerror="document.title = \'gotcha\'"> [x](javascript:document.title="gotcha")';
      const long = 'Ein langer Gedanke über Register. '.repeat(3100);
      await keepNote(test, 'Registermodernisierung', script);
      await keepNote(test, 'hübsche Fassade', long);
      const kept = (await rows<{ note: string }>(test, 'annotations')).map(({ note }) => note);
      holds('both notes are kept as written', kept.includes(script) && (kept.includes(long) || kept.includes(long.trim())));
      const library = await test.openExtensionPage('library.html');
      await until('the clipping', () => library.evaluate(() => Boolean(document.querySelector('article.clipping-card a'))));
      await library.evaluate(() => document.querySelector<HTMLElement>('article.clipping-card a')?.click());
      await until('the saved copy with its notes', () => library.evaluate(() => document.querySelectorAll('.note-card').length === 2));
      await new Promise(resolve => setTimeout(resolve, 300));
      holds('no script ran', (await library.title()) !== 'gotcha' && (await page.title()) !== 'gotcha');
      holds(
        'no handler was made',
        await library.evaluate(() => !document.querySelector('.note-card [onerror], .note-card script, .note-card a[href^="javascript:"]')),
      );
      await library.close();
    },
  },
];

/** Pages and notes that mean no good, or that no reader was made for. */
export const hostile: Suite = {
  name: 'bad input',
  browsers: ['chrome', 'firefox'],
  files: () =>
    new Map([
      ...sampleFiles(),
      ...pages.map(({ url, served }) => [url, served] as const),
      [noBody, { body: '<svg xmlns="http://www.w3.org/2000/svg"><text>OZG</text></svg>', type: 'image/svg+xml' }],
    ]),
  steps,
};
