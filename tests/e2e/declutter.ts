import type { Page } from 'puppeteer-core';
import { layouts } from '../fixtures/clutter/layouts.ts';
import { badPages, boxes, livePage } from '../fixtures/clutter/livePages.ts';
import { type TestBrowser, until } from './harness.ts';
import type { Served } from './proxy.ts';
import { sampleFiles, sampleUrl } from './sample.ts';
import { type Context, holds, type Suite, same } from './suite.ts';

const host = 'http://www.vitako.de';
const tidy = `${host}/aufgeraeumt`;
const singlePage = `${host}/einzelseite`;
const css = {
  share: '.share-buttons',
  newsletter: '.newsletter-box',
  vendor: '.firmen',
  related: '.related',
  advert: '.ad-slot',
  promotion: '.promo',
} satisfies Record<keyof typeof boxes, string>;

/** Watches from the very first moment: layout shifts, and clutter that was drawn. */
const watch = `<script>window.shifts = 0; window.flashes = [];
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shifts += entry.value; }).observe({ type: 'layout-shift', buffered: true });
(function look() { for (const css of ['.inf-box-article-nl', '.inf-toolbar', '.inf-companies-rel']) { const box = document.querySelector('article ' + css); if (box && box.getClientRects().length) window.flashes.push(css); } if (performance.now() < 4000) requestAnimationFrame(look); })();</script>`;

function files(): Map<string, Served> {
  const all = new Map<string, Served>([
    ...sampleFiles(),
    [tidy, { body: livePage().replace('<head>', `<head>${watch}`) }],
    [singlePage, { body: livePage({ title: 'Erster Artikel' }) }],
    ['http://anderswo.example/rahmen', { body: '<div class="newsletter-box">Newsletter abonnieren</div>' }],
  ]);
  const sample = all.get(sampleUrl);
  // Without the dialog, which is another suite's.
  if (sample)
    all.set(sampleUrl, {
      body: String(sample.body)
        .replace('<head>', `<head>${watch}`)
        .replace(/<div id="cmpbox"[\s\S]*?<\/div><\/div>/, '')
        .replace(/gesperrt/g, ''),
    });
  for (const [index, { html }] of layouts.entries())
    all.set(`${host}/anordnung/${index}`, { body: html.replace('<head>', `<head>${watch}`) });
  for (const [index, { html }] of badPages.entries()) all.set(`${host}/schlecht/${index}`, { body: html });
  return all;
}

const hidden = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-amtslupe-hidden]')].map(element => element.getAttribute('data-amtslupe-hidden') ?? '').sort(),
  );

const everyKind = Object.keys(css).sort();

/** Asks the reader in the tab; what it answers is JSON. */
function ask<T>(test: TestBrowser, url: string, method: string, ...args: unknown[]): Promise<T> {
  return test.inExtension<T>(
    `const tab = (await browser.tabs.query({})).findLast(tab => tab.url === ${JSON.stringify(url)});
     const reply = await browser.tabs.sendMessage(tab.id, { channel: 'reader', method: ${JSON.stringify(method)}, args: ${JSON.stringify(args)} });
     return reply?.ok ? reply.value : null;`,
  );
}

async function openTidied(test: TestBrowser, url: string): Promise<Page> {
  const page = await test.openPage(url);
  await until('the clutter to go', async () => (await hidden(page)).length >= 5);
  return page;
}

const setSettings = (test: TestBrowser, change: object) =>
  test.inExtension<void>(
    `const { settings } = await browser.storage.local.get('settings'); await browser.storage.local.set({ settings: { ...settings, ...${JSON.stringify(change)} } });`,
  );

const html = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);
const placeOf = (page: Page, id: string) =>
  page.evaluate(name => ({ y: Math.round(scrollY), top: Math.round(document.getElementById(name)?.getBoundingClientRect().top ?? 0) }), id);
const textLost = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('article p[id], h1')]
      .filter(p => p.getClientRects().length === 0 || getComputedStyle(p).visibility === 'hidden')
      .map(p => p.id || p.localName),
  );

async function shifts(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { shifts: number }).shifts);
}

async function checkBad({ test }: Context, index: number): Promise<void> {
  const bad = badPages[index] as (typeof badPages)[number];
  const url = `${host}/schlecht/${index}`;
  const page = await test.openPage(url);
  try {
    await until(
      'the clutter to go',
      async () => (await hidden(page)).filter(kind => kind === 'newsletter' || kind === 'vendor').length >= 2,
      30_000,
    );
    if (bad.name.includes('replaced')) await new Promise(resolve => setTimeout(resolve, 2500));
    await until('the same after all', async () => (await hidden(page)).length >= 5);
    same('text that is hidden', await textLost(page), []);
    const given = async () => (await ask<{ clutterGivenUp: string | null } | null>(test, url, 'articleState'))?.clutterGivenUp ?? null;
    if (bad.givenUp === 'time') await until('giving up', async () => (await given()) === 'time', 20_000);
    else same('given up', await given(), bad.givenUp);
    if (bad.givenUp) {
      const popup = await test.openPopup(page);
      holds(
        'the popup says so',
        await popup.evaluate<boolean>(
          'return new Promise(done => setTimeout(() => done(/ändert sich|sehr groß/.test(document.body.textContent)), 800));',
        ),
      );
      await popup.close().catch(() => {});
    }
  } finally {
    await page.close();
  }
}

/** Decluttering of live pages: no flash, no jump, all of it reversible, and bad pages. */
export const declutter: Suite = {
  name: 'decluttering',
  browsers: ['chrome', 'firefox'],
  files,
  steps: [
    {
      name: 'a dedicated site is clean before it is drawn, and nothing jumps',
      async run({ test }) {
        const page = await openTidied(test, sampleUrl);
        await new Promise(resolve => setTimeout(resolve, 1500));
        same('clutter that was drawn', await page.evaluate(() => (window as unknown as { flashes: string[] }).flashes), []);
        const moved = await shifts(page);
        console.log(`    cumulative layout shift on the sample: ${moved.toFixed(4)}`);
        holds(`layout shift ${moved} is near zero`, moved <= 0.01);
        holds('the early sheet has stood down', await page.evaluate(() => !document.documentElement.hasAttribute('data-amtslupe-early')));
        await page.close();
      },
    },
    {
      name: 'what is hidden in sight keeps its room until it is scrolled away',
      async run({ test }) {
        const page = await openTidied(test, tidy);
        same('kinds', await hidden(page), everyKind);
        const moved = await shifts(page);
        console.log(`    cumulative layout shift without an early sheet: ${moved.toFixed(4)}`);
        holds(`layout shift ${moved} is near zero`, moved <= 0.01);
        holds(
          'nothing hidden can be seen',
          await page.evaluate(() =>
            [...document.querySelectorAll('[data-amtslupe-held]')].every(box => getComputedStyle(box).visibility === 'hidden'),
          ),
        );
        await page.evaluate(() => document.getElementById('p20')?.scrollIntoView());
        await until('the room to be given back', () =>
          page.evaluate(() => document.querySelector('[data-amtslupe-held]') === null || scrollY === 0),
        );
        await new Promise(resolve => setTimeout(resolve, 300));
        holds('scrolling did not jump either', (await shifts(page)) <= 0.01);
        await page.close();
      },
    },
    {
      name: 'ten layouts: nothing jumps, and large rooms say what they are empty of',
      async run({ test }) {
        const moved: string[] = [];
        let rooms = 0;
        for (const [index, { name, width }] of layouts.entries()) {
          const page = await test.openPage('about:blank');
          await page.setViewport({ width, height: 820 });
          await page.goto(`${host}/anordnung/${index}`);
          await until('the clutter to go', async () => (await hidden(page)).length >= 3, 20_000);
          await new Promise(resolve => setTimeout(resolve, 400));
          if ((await shifts(page)) > 0.01) moved.push(`${name}: ${(await shifts(page)).toFixed(3)}`);
          rooms += await page.evaluate(
            () =>
              [...document.querySelectorAll('[data-amtslupe-held]:not([data-amtslupe-held=""])')].filter(
                box => box.getBoundingClientRect().height >= 90 && getComputedStyle(box, '::before').visibility === 'visible',
              ).length,
          );
          same(
            'large rooms without a word',
            await page.evaluate(
              () =>
                [...document.querySelectorAll('[data-amtslupe-held=""]')].filter(box => {
                  const { height, width } = box.getBoundingClientRect();
                  return height >= 90 && width >= 150;
                }).length,
            ),
            0,
          );
          same(
            `${name}: words wider than their room`,
            await page.evaluate(() =>
              [...document.querySelectorAll('[data-amtslupe-held]:not([data-amtslupe-held=""])')]
                .filter(box => Number.parseFloat(getComputedStyle(box, '::before').width) > box.getBoundingClientRect().width)
                .map(box => box.getAttribute('data-amtslupe-held')),
            ),
            [],
          );
          await page.close();
        }
        same('layouts that jumped', moved, []);
        holds('some rooms were large', rooms >= 3);
      },
    },
    {
      name: 'on paper nothing keeps its room, and the text is whole',
      async run({ test }) {
        const page = await openTidied(test, tidy);
        await until('a room that is kept', () => page.evaluate(() => document.querySelector('[data-amtslupe-held]') !== null));
        const rooms = () =>
          page.evaluate(
            () => [...document.querySelectorAll('[data-amtslupe-hidden]')].filter(box => box.getClientRects().length > 0).length,
          );
        holds('on the screen it is there', (await rooms()) > 0);
        await test.layOut(page, 'print');
        await until('the paper', () => page.evaluate(() => matchMedia('print').matches));
        same('rooms on paper', await rooms(), 0);
        same('text that is hidden', await textLost(page), []);
        await test.layOut(page, 'screen');
        await page.close();
      },
    },
    {
      name: 'switching off restores the very same DOM and place, switching on again the place before',
      async run({ test }) {
        await setSettings(test, { sitesNotDecluttered: ['vitako.de'] });
        let page = await test.openPage(tidy);
        await until('the reader', () => ask(test, tidy, 'articleState'));
        const before = await html(page);
        await page.close();
        await setSettings(test, { sitesNotDecluttered: [] });
        page = await openTidied(test, tidy);
        await page.evaluate(() => document.getElementById('p14')?.scrollIntoView());
        await new Promise(resolve => setTimeout(resolve, 400));
        const clean = await placeOf(page, 'p14');
        await ask(test, tidy, 'declutter', { on: false, kinds: null });
        same('hidden', await hidden(page), []);
        holds('the DOM is the very same', (await html(page)) === before);
        const full = await placeOf(page, 'p14');
        same('place of the line that was read', full.top, clean.top);
        await ask(test, tidy, 'declutter', { on: true, kinds: null });
        same('place when switched on again', await placeOf(page, 'p14'), clean);
        await ask(test, tidy, 'declutter', { on: false, kinds: null });
        same('place when switched off again', await placeOf(page, 'p14'), full);
        holds('the DOM is the very same again', (await html(page)) === before);
        await page.close();
      },
    },
    {
      name: 'a kind that is switched off for the site stays visible there, and one switched off everywhere',
      async run({ test }) {
        await setSettings(test, { shownClutter: { 'vitako.de': ['vendor'] } });
        const page = await openTidied(test, tidy);
        same(
          'kinds',
          await hidden(page),
          everyKind.filter(kind => kind !== 'vendor'),
        );
        await test.inExtension(
          "const { settings } = await browser.storage.local.get('settings'); await browser.storage.local.set({ settings: { ...settings, hiddenClutter: { ...settings?.hiddenClutter, share: false } } });",
        );
        await until('the share bar to come', async () => !(await hidden(page)).includes('share'));
        await test.inExtension(
          "const { settings } = await browser.storage.local.get('settings'); await browser.storage.local.set({ settings: { ...settings, shownClutter: {}, hiddenClutter: { ...settings?.hiddenClutter, share: true } } });",
        );
        await until('all to go', async () => (await hidden(page)).length === everyKind.length);
        await page.close();
      },
    },
    {
      name: 'the popup lists what is hidden and shows any of it again',
      async run({ test, picture }) {
        const page = await openTidied(test, tidy);
        const popup = await test.openPopup(page);
        const listed = await until('the list', () =>
          popup.evaluate<number>(
            "const list = document.querySelector('.hidden-list details'); if (list) list.open = true; return document.querySelectorAll('.hidden-items li').length;",
          ),
        );
        same('entries', listed, everyKind.length);
        same(
          'switches of kinds',
          await popup.evaluate<number>("return document.querySelectorAll('.hidden-kinds input').length;"),
          everyKind.length,
        );
        await popup.evaluate(
          "[...document.querySelectorAll('.hidden-items li')].find(li => li.textContent.includes('Anbieter')).querySelector('button').click(); return true;",
        );
        await until('the vendor box', async () => !(await hidden(page)).includes('vendor'));
        await picture('popup-hidden', { screenshot: ({ path }) => popup.screenshot(path) });
        await popup.close().catch(() => {});
        holds('it can be seen', await page.evaluate(() => (document.querySelector('.firmen')?.getClientRects().length ?? 0) > 0));
        await page.close();
      },
    },
    {
      name: 'what is added later goes too; navigation within the page begins anew',
      async run({ test }) {
        const page = await openTidied(test, singlePage);
        await page.evaluate(box => {
          document.querySelector('#p20')?.insertAdjacentHTML('afterend', box.replace('firmen', 'firmen spaet'));
        }, boxes.vendor);
        await until('the late box to go', () =>
          page.evaluate(() => document.querySelector('.spaet')?.hasAttribute('data-amtslupe-hidden') === true),
        );
        const next = livePage({ title: 'Zweiter Artikel' }).match(/<body>([\s\S]*)<\/body>/)?.[1] ?? '';
        await page.evaluate(body => {
          history.pushState({}, '', '/einzelseite-2');
          document.body.innerHTML = body;
        }, next);
        await until('the second article to be clean', async () => (await hidden(page)).length === everyKind.length);
        same('text that is hidden', await textLost(page), []);
        await page.close();
      },
    },
    ...badPages.map(({ name }, index) => ({ name: `bad page: ${name}`, run: (context: Context) => checkBad(context, index) })),
  ],
};
