import type { Page } from 'puppeteer-core';
import type { Annotation } from '../../utils/clippings/types.ts';
import { button, clickInShadow, closePopover, dragOver, hidden, openSaved, painted, rows } from './acts.ts';
import { type TestBrowser, until } from './harness.ts';
import type { Served } from './proxy.ts';
import { sampleFiles, sampleUrl, startUrl } from './sample.ts';
import { holds, type Step, type Suite, same } from './suite.ts';

const printUrl = `${sampleUrl}print/`;
const ampUrl = `${sampleUrl}amp/`;
const secondUrl = `${sampleUrl}seite-2/`;
const appUrl = 'http://www.egovernment.de/app-a-60011300/';

const quote = 'hübsche Fassade';
let page: Page;

const live = async (test: TestBrowser) => (await rows<Annotation>(test, 'annotations')).filter(({ deletedAt }) => deletedAt === null);
const marksOn = async (on: Page) =>
  Object.entries(await painted(on))
    .filter(([name]) => name.startsWith('amtslupe-note-'))
    .flatMap(([, texts]) => texts)
    .sort();

/** Waits until exactly these texts are painted as annotations. */
const untilMarks = (on: Page, what: string, expected: string[]) =>
  until(
    what,
    async () => {
      same('marks', await marksOn(on), expected);
      return true;
    },
    15_000,
  );

async function open(test: TestBrowser, url: string): Promise<Page> {
  const opened = await test.openPage(url);
  await opened.evaluate(() => document.querySelector<HTMLElement>('.cmpboxbtnno')?.click());
  return opened;
}

async function mark(test: TestBrowser, on: Page, selector: string, text: string): Promise<void> {
  const before = (await live(test)).length;
  await on.evaluate(() => document.querySelector<HTMLElement>('.cmpboxbtnno')?.click());
  await dragOver(on, selector, text);
  await clickInShadow(test, on, '.toolbar .meaning-fact');
  await closePopover(test, on);
  await until('the annotation', async () => (await live(test)).length === before + 1);
}

const paragraphs = (html: string) =>
  [...html.matchAll(/<p class="inf-text[^>]*>([\s\S]*?)<\/p>/g)].map(([, inner]) => `<p>${inner}</p>`).join('\n');

/** The same article as other views of it are made: for printing, as AMP, and with a second page. */
function views(): Map<string, Served> {
  const files = sampleFiles();
  const html = String(files.get(sampleUrl)?.body);
  const title = '<h1>Werkstattbericht Verwaltung, Teil 3</h1>';
  const head = (extra: string) =>
    `<meta charset="utf-8"><title>Werkstattbericht Verwaltung, Teil 3</title><link rel="canonical" href="${sampleUrl}"><meta property="og:type" content="article">${extra}`;
  files.set(printUrl, {
    body: `<!doctype html><html lang="de"><head>${head('')}</head><body><div id="druck">${title}${paragraphs(html)}<p>(ID:60011223)</p></div></body></html>`,
  });
  files.set(ampUrl, {
    body: `<!doctype html><html amp lang="de"><head>${head('')}</head><body><article class="amp-wp-article"><header>${title}</header><div class="amp-wp-article-content">${paragraphs(html)}</div></article></body></html>`,
  });
  files.set(secondUrl, {
    body: html.replace(
      /<h2 class="inf-xheading">Schleswig-Holstein<\/h2>[\s\S]*?(?=<p class="inf-text--small" id="article-id">)/,
      '<p class="inf-text--medium-sec" id="dritter">Auf der zweiten Seite geht es um die Verwaltungscloud: Sachsen-Anhalt hat 2.300 Fachverfahren erfasst und will bis 2027 die Hälfte davon umziehen. Der IT-Planungsrat hat das Vorhaben im Herbst beraten.</p><p class="inf-text--medium-sec">Die Kommunen verlangen eine Zusage des Landes, dass der Umzug sie nichts kostet. Eine Antwort steht aus, das Ministerium verweist auf die laufenden Haushaltsberatungen.</p>',
    ),
  });
  files.set(appUrl, { body: appOf(html) });
  return files;
}

/** A site that draws its articles by script: the address changes and the page does not load. */
function appOf(html: string): string {
  // Words of its own: an article with the same ones would be the same article.
  const first = paragraphs(html)
    .replaceAll('Vollmersen', 'Brandis')
    .replaceAll('hübsche Fassade', 'schöne Kulisse')
    .replaceAll('Adler-Weidt', 'Falk')
    .replace('60011223', '60011300');
  const second = [
    'Das Onlinezugangsgesetz verpflichtet Bund und Länder, ihre Verwaltungsleistungen digital anzubieten. Bremen meldet 410 Onlinedienste, Hamburg 530.',
    'Die Registermodernisierung soll den Nachweisabruf erleichtern, sagt der Senat. Ein Zeitplan für das NOOTS liegt den Kommunen noch nicht vor, die E-Akte ist in den Behörden eingeführt.',
    'Im Saarland beginnt der Rollout der eID-Dienste im Frühjahr; die Landesregierung spricht von einem Meilenstein für die digitale Verwaltung und ihre Beschäftigten.',
  ]
    .map((text, index) => `<p id="neu-${index}">${text}</p>`)
    .join('');
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>E-Government in den Ländern</title></head><body><main><article><h1>E-Government in den Ländern</h1><div id="inhalt">${first}</div></article></main>
<script>const pages = { eins: ${JSON.stringify(first)}, zwei: ${JSON.stringify(second)} };
function go(name, address) { history.pushState({ name }, '', address); document.querySelector('h1').textContent = name === 'eins' ? 'E-Government in den Ländern' : 'Onlinedienste an der Küste'; document.querySelector('#inhalt').innerHTML = pages[name]; }
addEventListener('popstate', ({ state }) => { document.querySelector('h1').textContent = state ? 'Onlinedienste an der Küste' : 'E-Government in den Ländern'; document.querySelector('#inhalt').innerHTML = pages[state ? state.name : 'eins']; });</script></body></html>`;
}

const addresses: Step[] = [
  {
    name: 'an annotation of the live page is painted on its print view and its AMP page, and counts once',
    async run({ test }) {
      page = await open(test, sampleUrl);
      await until('the paint', async () => Boolean((await painted(page))['amtslupe-quote']), 20_000);
      await mark(test, page, '#zweiter', quote);
      for (const url of [printUrl, ampUrl]) {
        const view = await open(test, url);
        await untilMarks(view, `the mark on ${url}`, [quote]);
        await until('the button to say that it is in the library', async () => {
          const { title } = await button(test, url);
          return title.includes('Sammlung') ? title : null;
        });
        await view.close();
      }
      same('clippings', (await rows(test, 'clippings')).length, 1);
    },
  },
  {
    name: 'page 2 of a split article has marks of its own, none of the other page is missed there, and both are in the saved copy',
    async run({ test }) {
      const second = await open(test, secondUrl);
      await until('the paint', async () => Boolean((await painted(second))['amtslupe-figure']), 20_000);
      await mark(test, second, '#dritter', '2.300 Fachverfahren');
      await second.reload({ waitUntil: 'load' });
      await untilMarks(second, 'the mark after reload', ['2.300 Fachverfahren']);
      same('clippings', (await rows(test, 'clippings')).length, 1);
      const said = await until('the button', async () => {
        const { title } = await button(test, secondUrl);
        return title.includes('Sammlung') ? title : null;
      });
      holds(`nothing is said to be lost: ${said}`, !said.includes('nicht gefunden') && !said.includes('geändert'));
      await second.close();
      await page.reload({ waitUntil: 'load' });
      await untilMarks(page, 'the first page', [quote]);
      const library = await test.openExtensionPage('library.html');
      await openSaved(library);
      await until('both in the saved copy', () =>
        library.evaluate(() => {
          const marked = [...document.querySelectorAll('.annotated')].map(one => one.textContent).join('');
          return marked.includes('hübsche Fassade') && marked.includes('2.300 Fachverfahren');
        }),
      );
      await library.close();
    },
  },
  {
    name: 'the button says what is new since the article was saved, and calls a changed figure out',
    async run({ test, proxy }) {
      await mark(test, page, '#erster', 'arbeiten inzwischen rund 24.500 Beschäftigte');
      const html = String(proxy.files.get(sampleUrl)?.body);
      proxy.files.set(sampleUrl, {
        body: html
          .replace('24.500', '26.100')
          .replace(
            '<h2 class="inf-xheading">Thüringen</h2>',
            '<p>Nachtrag der Redaktion: Auch Hessen hat seine Zahlen inzwischen gemeldet, sie folgen in Teil 4 dieser Reihe.</p>$&',
          ),
      });
      await page.reload({ waitUntil: 'load' });
      const title = await until('the news on the button', async () => {
        const now = await button(test, sampleUrl);
        return now.title.includes('Seither geändert') ? now.title : null;
      });
      holds(`paragraphs and the figure: ${title}`, /neu oder anders 2, nicht mehr so da 1/.test(title) && title.includes('eine Zahl'));
      const panel = await test.openSidePanel(page);
      const called = await until('the change in the panel', () =>
        panel.evaluate<string>("return document.querySelector('.changes')?.textContent ?? '';"),
      );
      holds(`the panel calls it out: ${called}`, called.includes('24.500') && called.includes('26.100') && /Zahl/.test(called));
      await panel.close();
      proxy.files.set(sampleUrl, { body: html });
      await page.reload({ waitUntil: 'load' });
      await until('the old text again', async () => !(await button(test, sampleUrl)).title.includes('Seither'));
    },
  },
  {
    name: 'overview pages say which articles are in the library, under whichever address they link to',
    async run({ test, proxy }) {
      const html = String(proxy.files.get(startUrl)?.body);
      proxy.files.set(startUrl, {
        body: html.replace(
          '</main>',
          `<section><h2><a id="anders" href="/werkstattbericht-verwaltung-teil-3-a-60011223/print/?utm_source=start">Noch einmal zum Drucken: der Werkstattbericht</a></h2></section></main>`,
        ),
      });
      const start = await test.openPage(startUrl);
      const marked = () => start.evaluate(() => [...document.querySelectorAll('a[data-amtslupe-clipped]')].map(link => link.textContent));
      await until('the marked links', async () => (await marked()).length === 2);
      same('marked', await marked(), ['Werkstattbericht Verwaltung, Teil 3', 'Noch einmal zum Drucken: der Werkstattbericht']);
      const [words = '', content = ''] = await start.evaluate(() => {
        const link = document.querySelector('a[data-amtslupe-clipped]') as Element;
        return [link.getAttribute('data-amtslupe-clipped') ?? '', getComputedStyle(link, '::after').content];
      });
      holds(`it says so in words: ${words}, ${content}`, words.includes('Sammlung') && content !== 'none');
      await start.close();
    },
  },
];

const moving: Step[] = [
  {
    name: 'text behind "weiterlesen": its mark is not found while hidden and is painted once it is shown',
    async run({ proxy }) {
      const html = String(proxy.files.get(sampleUrl)?.body);
      proxy.files.set(sampleUrl, {
        body: html.replace(
          '<p class="inf-text--medium-sec" id="zweiter">',
          '<button id="mehr" onclick="document.querySelector(\'#zweiter\').hidden = false; this.remove()">Weiterlesen</button><p class="inf-text--medium-sec" id="zweiter" hidden>',
        ),
      });
      await page.reload({ waitUntil: 'load' });
      await until('the first mark', async () => (await marksOn(page)).join().includes('24.500'), 15_000);
      same('while hidden', await marksOn(page), ['arbeiten inzwischen rund 24.500 Beschäftigte']);
      await page.evaluate(() => document.querySelector<HTMLElement>('.cmpboxbtnno')?.click());
      await page.bringToFront();
      same('hidden as clutter', (await hidden(page)).mehr ?? null, null);
      await page.click('#mehr');
      await until('the mark behind it', async () => (await marksOn(page)).includes(quote));
      proxy.files.set(sampleUrl, { body: html });
    },
  },
  {
    name: 'a single-page site: each article has its own marks, forwards and back',
    async run({ test }) {
      const app = await test.openPage(appUrl);
      await until('the paint', async () => Boolean((await painted(app))['amtslupe-figure']), 20_000);
      await mark(test, app, '#inhalt', 'Mehr als 60 Kommunen');
      await app.evaluate("go('zwei', '/app-zwei-a-60011301/')");
      await until('the second article', async () => ((await painted(app))['amtslupe-state'] ?? []).includes('Bremen'), 15_000);
      same('marks on the second', await marksOn(app), []);
      await mark(test, app, '#neu-1', 'Ein Zeitplan für das NOOTS');
      await app.evaluate('history.back()');
      await untilMarks(app, 'the first again', ['Mehr als 60 Kommunen']);
      await app.evaluate('history.forward()');
      await untilMarks(app, 'the second again', ['Ein Zeitplan für das NOOTS']);
      same('articles', (await rows<{ urlKey: string }>(test, 'clippings')).length, 3);
      await app.close();
    },
  },
  {
    name: 'acts are undone and done again after the browser was started anew',
    async run(context) {
      let { test } = context;
      const id = await until('the mark', async () => (await live(test)).find(({ anchor }) => anchor?.quote.exact === quote)?.id);
      const library = await test.openExtensionPage('library.html');
      await library.evaluate(async annotation => {
        const { runtime } = (globalThis as never as { chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } } })
          .chrome;
        const ask = (method: string, argument: unknown) => runtime.sendMessage({ channel: 'background', method, args: [argument] });
        await ask('editAnnotation', { id: annotation, change: { note: 'erst diese Notiz' } });
        await ask('deleteAnnotation', { id: annotation });
      }, id);
      const row = async () => (await rows<Annotation>(test, 'annotations')).find(one => one.id === id);
      await until('it to be deleted', async () => (await row())?.deletedAt);
      const { clippingId } = (await row()) as Annotation;
      context.test = await test.restart('kill');
      test = context.test;
      const again = await until('the library', () => test.openExtensionPage(`library.html#/clipping/${clippingId}`).catch(() => null));
      await until('the saved copy', () => again.evaluate(() => Boolean(document.querySelector('.saved-text'))));
      const press = async (...keys: string[]) => {
        await again.bringToFront();
        for (const key of keys) await again.keyboard.down(key as never);
        for (const key of keys.reverse()) await again.keyboard.up(key as never);
      };
      await press('Control', 'z');
      await until('it to be back', async () => (await row())?.deletedAt === null);
      same('with its note', (await row())?.note, 'erst diese Notiz');
      await press('Control', 'z');
      await until('the note to be taken back', async () => (await row())?.note === '');
      await press('Control', 'Shift', 'z');
      await until('the note again', async () => (await row())?.note === 'erst diese Notiz');
    },
  },
];

/** Met again: other addresses of the article, its other pages, what is new, overview pages, pages that change, and yesterday's acts. */
export const again: Suite = {
  name: 'met again',
  browsers: ['chrome', 'firefox'],
  files: views,
  steps: [...addresses, ...moving],
};
