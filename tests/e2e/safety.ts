import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { anchorOf } from '../../utils/anchoring/anchorOf.ts';
import type { ClippingInput } from '../../utils/clippings/saving.ts';
import type { Annotation, JournalEntry } from '../../utils/clippings/types.ts';
import type { ArticleState } from '../../utils/messaging/protocol.ts';
import { clickInShadow, closePopover, dragOver, painted, ready, rows, said } from './acts.ts';
import { type TestBrowser, until } from './harness.ts';
import { sampleFiles, sampleUrl } from './sample.ts';
import { holds, type Step, type Suite, same } from './suite.ts';

let page: Page;

const live = async (test: TestBrowser) => (await rows<Annotation>(test, 'annotations')).filter(({ deletedAt }) => deletedAt === null);
const quoteOf = ({ anchor }: Annotation) => anchor?.quote.exact ?? '';

/** A tab of the sample article, read and painted, without its consent layer. */
async function openArticle(test: TestBrowser): Promise<Page> {
  const opened = await test.openPage(sampleUrl);
  await ready(opened);
  return opened;
}

/** Opens the popover over `text` and types a note; nothing is saved yet. */
async function begin(test: TestBrowser, on: Page, text: string, note: string): Promise<void> {
  await dragOver(on, '#zweiter', text);
  await clickInShadow(test, on, '.toolbar .meaning-fact');
  await clickInShadow(test, on, 'textarea');
  await on.keyboard.type(note);
  same('typed', await typed(test, on), note);
}

const typed = (test: TestBrowser, on: Page) => test.inShadow<string>(on, "return root.querySelector('textarea')?.value ?? null;");
const problem = (test: TestBrowser, on: Page) => test.inShadow<string>(on, "return root.querySelector('.problem')?.textContent ?? null;");

/** Presses "done" without waiting for what comes of it. */
const press = (test: TestBrowser, on: Page) =>
  test.inShadow<boolean>(on, "const button = root.querySelector('.editor-foot .primary'); button?.click(); return Boolean(button);");

/** The annotation of a note: there once, with its journal row there once and its clipping. */
async function keptOnce(test: TestBrowser, note: string): Promise<void> {
  const found = (await live(test)).filter(row => row.note === note);
  same(`annotations with «${note}»`, found.length, 1);
  const acts = (await rows<JournalEntry>(test, 'journal')).filter(({ rowId }) => rowId === found[0]?.id);
  same('journal rows', acts.length, 1);
}

const twoTabs: Step[] = [
  {
    name: 'two tabs annotate one article at the same time: one clipping, both notes in both tabs and the side panel',
    async run({ test }) {
      page = await openArticle(test);
      const other = await openArticle(test);
      await begin(test, page, 'Registermodernisierung', 'Aus dem ersten Fenster');
      await begin(test, other, 'hübsche Fassade', 'Aus dem zweiten Fenster');
      await press(test, other);
      await press(test, page);
      const kept = await until('both annotations', async () => {
        const all = await live(test);
        return all.length === 2 ? all : null;
      });
      same('quotes', kept.map(quoteOf).sort(), ['Registermodernisierung', 'hübsche Fassade'].sort());
      same('clippings', (await rows(test, 'clippings')).length, 1);
      same('clippings of the notes', new Set(kept.map(row => row.clippingId)).size, 1);
      // The one in front is told, nobody having turned to it; the other may wait until it is turned to.
      for (const tab of [other, page]) {
        await tab.bringToFront();
        await until('both in the tab', async () => (await painted(tab))['amtslupe-note-fact']?.length === 2);
      }
      const panel = await test.openSidePanel(page);
      const text = await until('both in the side panel', async () => {
        const shown = await panel.evaluate<string>(
          "return [...document.querySelectorAll('li.annotation')].map(row => row.textContent).join();",
        );
        return shown.includes('ersten') && shown.includes('zweiten') ? shown : null;
      });
      holds(`the panel shows both: ${text}`, text.includes('hübsche Fassade') && text.includes('Registermodernisierung'));
      await panel.close();
      await other.close();
    },
  },
  {
    name: 'the browser was asked not to clear the library when the disk is full',
    async run({ test }) {
      if (test.name === 'firefox') {
        same('persisted', await test.inExtension<boolean>('return navigator.storage.persisted();'), true);
        return;
      }
      const library = await test.browser.newPage();
      await library.evaluateOnNewDocument(() => {
        const { persist } = StorageManager.prototype;
        StorageManager.prototype.persist = function () {
          document.documentElement.dataset.asked = 'yes';
          return persist.call(this);
        };
      });
      await library.goto(`${test.origin}/library.html`, { waitUntil: 'load' });
      await until('the library to ask', () => library.evaluate(() => document.documentElement.dataset.asked === 'yes'));
      console.log(
        `    chrome: its service worker cannot ask, the library did; the answer: ${await library.evaluate(() => navigator.storage.persisted())}`,
      );
      await library.close();
    },
  },
];

/** Keeps all writing into the annotations waiting, as a slow disk would. */
const hold = (test: TestBrowser) =>
  test.inExtension<boolean>(
    `const database = await new Promise(resolve => { const request = indexedDB.open('amtslupe'); request.onsuccess = () => resolve(request.result); });
     const transaction = database.transaction('annotations', 'readwrite'); self.isHeld = true;
     const turn = () => { if (self.isHeld) transaction.objectStore('annotations').get('none').onsuccess = turn; };
     transaction.oncomplete = () => database.close(); turn(); return true;`,
  );
const release = (test: TestBrowser) => test.inExtension<boolean>('self.isHeld = false; return true;');

/** Presses "done" and ends the background once its write waits in the database: what else would write there has to wait as well. */
async function killWhileSaving(test: TestBrowser, on: Page): Promise<void> {
  await press(test, on);
  await until('the save to be under way', () => test.inExtension<boolean>(isWaiting));
  await test.killBackground();
}

const isWaiting = `const database = await new Promise(resolve => { const request = indexedDB.open('amtslupe'); request.onsuccess = () => resolve(request.result); });
  const transaction = database.transaction('clippings', 'readwrite'); transaction.oncomplete = () => database.close();
  return Promise.race([new Promise(resolve => { transaction.objectStore('clippings').count().onsuccess = () => resolve(false); }), new Promise(resolve => setTimeout(resolve, 700, true))]);`;

const failing: Step[] = [
  {
    name: 'the background is ended in the middle of a save: nothing is lost and nothing doubled',
    async run({ test }) {
      const note = 'Mitten im Speichern';
      await begin(test, page, 'Onlinedienst', note);
      await hold(test);
      await killWhileSaving(test, page);
      await release(test);
      const outcome = await until('the popover to close or to say why not', async () =>
        (await typed(test, page)) === null ? 'saved' : await problem(test, page),
      );
      console.log(`    after the kill: ${outcome}`);
      if (outcome !== 'saved') {
        same('the note in the popover', await typed(test, page), note);
        holds(`it says what to do: ${outcome}`, outcome.includes(await said(test, 'errorNoAnswer')));
        await closePopover(test, page);
      }
      await keptOnce(test, note);
    },
  },
  {
    name: 'storage is full: said plainly, the note stays in the popover and is saved when there is room again',
    async run({ test }) {
      const note = 'Für später, wenn Platz ist';
      await begin(test, page, 'Ohne saubere Register', note);
      const before = (await rows(test, 'journal')).length;
      await test.inBackground(
        `for (const name of ['add', 'put']) { self['real ' + name] = IDBObjectStore.prototype[name];
         IDBObjectStore.prototype[name] = function () { throw new DOMException('The quota has been exceeded.', 'QuotaExceededError'); }; } return true;`,
      );
      await press(test, page);
      const shown = await until('the reason', () => problem(test, page));
      holds(`it is the plain sentence: ${shown}`, shown.includes(await said(test, 'errorStorageFull')));
      same('the note in the popover', await typed(test, page), note);
      same('journal rows meanwhile', (await rows(test, 'journal')).length, before);
      await test.inBackground("for (const name of ['add', 'put']) IDBObjectStore.prototype[name] = self['real ' + name]; return true;");
      await closePopover(test, page);
      await keptOnce(test, note);
    },
  },
  {
    name: 'the extension is updated under an open page: it says so, and what was typed is offered after reloading',
    async run({ test }) {
      const note = 'Angefangen vor dem Update';
      await begin(test, page, 'hübsche', note);
      const [sentence, offer] = [await said(test, 'errorReload'), await said(test, 'noticeDraft')];
      await until('the draft', () =>
        test.inExtension<boolean>(`return JSON.stringify(await browser.storage.local.get()).includes(${JSON.stringify(note)});`),
      );
      await test.updateExtension();
      await page.bringToFront();
      if (test.name === 'chrome') {
        // Chromium leaves the old script running and cut off; it finds out with the next key.
        await page.keyboard.type('!');
        const shown = await until('the reason', () => problem(test, page));
        holds(`it says to reload: ${shown}`, shown.includes(sentence));
        holds('the note stays in the popover', (await typed(test, page))?.startsWith(note) === true);
        await page.reload({ waitUntil: 'load' });
      } else {
        // Firefox ends the old script and starts the new one in the open page: there is nothing to reload for.
        console.log('    firefox: the new version takes over the open page by itself and offers the text there');
      }
      await until(
        'the offer',
        () =>
          test.inShadow<boolean>(page, `return root.querySelector('.notice')?.textContent.includes(${JSON.stringify(offer)}) ?? false;`),
        20_000,
      );
      same('our elements on the page', await page.evaluate(() => document.querySelectorAll('amtslupe-ui').length), 1);
      await clickInShadow(test, page, '.notice button');
      await until('the text from before', async () => (await typed(test, page))?.startsWith(note));
      await closePopover(test, page);
      await keptOnce(test, note);
    },
  },
];

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const saves = 200;
const kills = 5;
const lanes = 4;

/** What the reader would send for save `number`: every fourth one is of a new article. */
function requestOf(state: ArticleState, number: number) {
  const { article, detection, entities } = state;
  const start = (number * 37) % (article.text.length - 60);
  const clip: ClippingInput = {
    article: { ...article, articleId: `sicher-${number >> 2}` },
    detection,
    entities,
    html: `<p>${number >> 2}</p>`,
  };
  const draft = {
    anchor: anchorOf(article.text, { start, end: start + 40 }),
    meaning: 'question',
    note: `Notiz **${number}**`,
    tags: [`Stapel ${number % 7}`, 'Probe'],
  };
  return { clip, draft, id: `sicher-${number}` };
}

/** Sends what a popover sends, from a page of ours; true once both answers came, an error when one was no. */
const save = (driver: Page, request: ReturnType<typeof requestOf>) =>
  driver.evaluate(async ({ clip, draft, id }) => {
    const { runtime } = (globalThis as never as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome;
    const ask = async (method: string, argument: unknown) => {
      const reply = (await runtime.sendMessage({ channel: 'background', method, args: [argument] })) as {
        ok: boolean;
        value: { clippingId: string };
        message: string;
      };
      if (!reply?.ok) throw new Error(`${method}: ${reply?.message}`);
      return reply.value;
    };
    const { clippingId } = await ask('saveClipping', clip);
    await ask('saveAnnotation', { clippingId, draft, id });
    return true;
  }, request);

interface Row {
  id: string;
  clippingId: string;
}

/** What is missing of the confirmed saves, and what is there in part only, as sentences. */
async function losses(test: TestBrowser, state: ArticleState, confirmed: Set<number>): Promise<{ missing: string[]; half: string[] }> {
  // A browser that was killed a moment ago may still hold its files; what counts is what is there once they open.
  // Until then it is not even listed, which would read as a library without a row.
  await until('the database to be listed after the kill', () =>
    test.inExtension<boolean>("return (await indexedDB.databases()).some(({ name }) => name === 'amtslupe');"),
  );
  await until('the database to open after the kill', async () => Boolean(await rows(test, 'journal')));
  const [annotations, clippings, contents, mentions, journal] = [
    await rows<Annotation>(test, 'annotations'),
    await rows<{ id: string; facts: unknown; articleId: string | null }>(test, 'clippings'),
    new Map((await rows<{ id: string; text: string; html: string }>(test, 'contents')).map(row => [row.id, row])),
    await rows<Row>(test, 'mentions'),
    await rows<JournalEntry>(test, 'journal'),
  ];
  const stored = new Map(annotations.map(row => [row.id, row]));
  const articles = new Set(clippings.map(({ id }) => id));
  const missing: string[] = [];
  const half: string[] = [];
  for (const number of confirmed) if (!stored.has(`sicher-${number}`)) missing.push(`save ${number}`);
  const journalOf = (id: string) => journal.filter(({ rowId, before }) => rowId === id && before === null).length;
  for (const row of annotations) {
    if (!articles.has(row.clippingId)) half.push(`annotation ${row.id} without its clipping`);
    if (journalOf(row.id) !== 1) half.push(`annotation ${row.id} with ${journalOf(row.id)} journal rows`);
    const number = /^sicher-(\d+)$/.exec(row.id)?.[1];
    if (number === undefined) continue;
    const { draft } = requestOf(state, Number(number));
    const { anchor, meaning, note, tags } = row;
    const isWhole =
      isDeepStrictEqual(anchor, draft.anchor) &&
      isDeepStrictEqual([...tags].sort(), [...draft.tags].sort()) &&
      note === draft.note &&
      meaning === draft.meaning;
    if (!isWhole) half.push(`annotation ${row.id} is not what was sent: ${JSON.stringify(row)}`);
    if (clippings.find(({ id }) => id === row.clippingId)?.articleId !== `sicher-${Number(number) >> 2}`)
      half.push(`annotation ${row.id} at another article`);
  }
  const counts = new Map<string, number>();
  for (const { clippingId } of mentions) counts.set(clippingId, (counts.get(clippingId) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  for (const { id } of clippings) {
    if (contents.get(id)?.text !== state.article.text) half.push(`clipping ${id} without its text`);
    if (counts.get(id) !== most) half.push(`clipping ${id} with ${counts.get(id)} mentions of ${most}`);
    if (journalOf(id) !== 1) half.push(`clipping ${id} with ${journalOf(id)} journal rows`);
  }
  for (const id of contents.keys()) if (!articles.has(id)) half.push(`content ${id} without its clipping`);
  for (const id of counts.keys()) if (!articles.has(id)) half.push(`mentions of ${id} without their clipping`);
  for (const { rowId, table } of journal)
    if (!(table === 'annotations' ? stored.has(rowId) : articles.has(rowId))) half.push(`journal row of ${rowId} without it`);
  return { missing, half };
}

const killed: Step[] = [
  {
    name: `${saves} saves, the browser killed ${kills} times at random moments: nothing confirmed is missing, nothing is half there`,
    async run(context) {
      const state = await until('the article', () =>
        context.test.inExtension<ArticleState | null>(
          `const [tab] = await browser.tabs.query({ url: ${JSON.stringify(`${new URL(sampleUrl).origin}/*`)} });
           return (await browser.tabs.sendMessage(tab.id, { channel: 'reader', method: 'articleState', args: [] }))?.value;`,
        ),
      );
      const random = numbers(20_260_930);
      const queue = Array.from({ length: saves }, (_, number) => number);
      const confirmed = new Set<number>();
      const interrupted = new Set<number>();
      let count = 0;
      while (queue.length) {
        const driver = await context.test.openExtensionPage('options.html');
        const flying = new Set<number>();
        const killAt = count < kills ? confirmed.size + 8 + Math.floor(random() * 40) : Number.POSITIVE_INFINITY;
        const delay = random() * 25;
        let isDying = false;
        let pull: () => void = () => {};
        const pulled = new Promise<void>(resolve => {
          pull = resolve;
        });
        const died = pulled.then(() => new Promise(resolve => setTimeout(resolve, delay))).then(() => context.test.restart('kill'));
        const lane = async () => {
          for (let number = queue.shift(); number !== undefined; number = queue.shift()) {
            flying.add(number);
            const answer = save(driver, requestOf(state, number)).catch((error: unknown) => {
              if (!isDying) throw error;
              return false;
            });
            // A page of a killed browser may leave its callers without any answer.
            const isConfirmed = await Promise.race([answer, died.then(() => false)]);
            if (!isConfirmed) return;
            confirmed.add(number);
            flying.delete(number);
            if (confirmed.size < killAt || isDying) continue;
            isDying = true;
            count += 1;
            pull();
          }
        };
        await Promise.all(Array.from({ length: lanes }, lane));
        if (isDying) context.test = await died;
        else await driver.close();
        for (const number of flying) interrupted.add(number);
        queue.unshift(...flying);
        const { missing, half } = await losses(context.test, state, confirmed);
        same(`after kill ${count}: missing and half there`, [missing, half], [[], []]);
      }
      const { missing, half } = await losses(context.test, state, confirmed);
      console.log(
        `    ${context.test.name}: ${saves} saves, ${confirmed.size} confirmed (${interrupted.size} of them cut off by ${count} kills and asked again), ${missing.length} missing, ${half.length} half`,
      );
      same('kills', count, kills);
      same('confirmed', confirmed.size, saves);
      holds('some saves were cut off', interrupted.size > 0);
    },
  },
];

/** What was saved stays, whatever happens to the browser, its storage and the extension. */
export const safety: Suite = {
  name: 'data safety',
  browsers: ['chrome', 'firefox'],
  files: sampleFiles,
  steps: [...twoTabs, ...failing, ...killed],
};
