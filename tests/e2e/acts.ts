import type { Page } from 'puppeteer-core';
import { type Surface, type TestBrowser, until } from './harness.ts';
import { holds } from './suite.ts';

/** Texts painted under each of our highlight names, in page order. */
export function painted(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const texts: Record<string, string[]> = {};
    CSS.highlights.forEach((highlight, name) => {
      if (!name.startsWith('amtslupe-')) return;
      texts[name] = [...highlight].map(range => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live
          .toString()
          .replace(/\u00AD/g, '')
          .replace(/\s+/g, ' ');
      });
    });
    return texts;
  });
}

/** Ids (or classes) of the elements we hid, with the kind of clutter. */
export function hidden(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-amtslupe-hidden]')].map(element => [
        element.id || element.className,
        element.getAttribute('data-amtslupe-hidden') ?? '',
      ]),
    ),
  );
}

/** Those of the selectors whose first element is there and visible. */
export function visible(page: Page, selectors: string[]): Promise<string[]> {
  return page.evaluate(
    list => list.filter(selector => document.querySelector(selector)?.checkVisibility({ visibilityProperty: true })),
    selectors,
  );
}

/** The body as markup, without the markers that the documentation names. */
export function bodyMarkup(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll('[data-amtslupe-hidden]')) element.removeAttribute('data-amtslupe-hidden');
    return copy.outerHTML;
  });
}

/** Selects `text` inside the first element that `selector` finds, by dragging the mouse over it as a reader does. */
export async function dragOver(page: Page, selector: string, text: string): Promise<void> {
  await page.bringToFront();
  const measure = () =>
    page.evaluate(
      (wanted, within) => {
        const element = document.querySelector(within);
        if (!element) return null;
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const nodes: { node: Text; start: number }[] = [];
        let whole = '';
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          nodes.push({ node: node as Text, start: whole.length });
          whole += (node as Text).data;
        }
        const from = whole.indexOf(wanted);
        if (from < 0) return null;
        const at = (offset: number) => {
          const entry = nodes.findLast(({ start }) => start <= offset);
          return entry ? ([entry.node, offset - entry.start] as const) : null;
        };
        const first = at(from);
        const last = at(from + wanted.length - 1);
        if (!first || !last) return null;
        const box0 = first[0].parentElement?.getBoundingClientRect();
        if (box0 && (box0.top < 60 || box0.bottom > innerHeight - 60))
          first[0].parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = ([node, offset]: readonly [Text, number]) => {
          const range = document.createRange();
          range.setStart(node, offset);
          range.setEnd(node, offset + 1);
          return range.getBoundingClientRect();
        };
        const begin = box(first);
        const end = box(last);
        return { x1: begin.left + 0.5, y1: begin.top + begin.height / 2, x2: end.right - 0.5, y2: end.top + end.height / 2 };
      },
      text,
      selector,
    );
  // A panel that opens and a smooth scroll move the text for a while.
  let ends = await measure();
  await until('the text to stand still', async () => {
    const before = JSON.stringify(ends);
    await new Promise(resolve => setTimeout(resolve, 100));
    ends = await measure();
    return JSON.stringify(ends) === before;
  });
  if (!ends) throw new Error(`«${text}» is not in ${selector}`);
  await page.mouse.move(ends.x1, ends.y1);
  await page.mouse.down();
  await page.mouse.move((ends.x1 + ends.x2) / 2, (ends.y1 + ends.y2) / 2, { steps: 4 });
  await page.mouse.move(ends.x2, ends.y2, { steps: 4 });
  await page.mouse.up();
}

/** Selects by script, as Shift and the arrow keys would. */
export async function select(page: Page, selector: string, from: number, to: number): Promise<string> {
  await page.bringToFront();
  return page.evaluate(
    (within, start, end) => {
      const element = document.querySelector(within);
      const node = element?.firstChild;
      if (!node) throw new Error(`nothing at ${within}`);
      getSelection()?.setBaseAndExtent(node, start, node, end);
      return getSelection()?.toString() ?? '';
    },
    selector,
    from,
    to,
  );
}

/** Where an element of our closed surfaces stands on the page; null while it is not there. */
export function boxInShadow(test: TestBrowser, page: Page, selector: string): Promise<{ x: number; y: number } | null> {
  return test.inShadow<{ x: number; y: number }>(
    page,
    `const element = root.querySelector(${JSON.stringify(selector)}); if (!element) return null; const box = element.getBoundingClientRect();
     return box.width ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;`,
  );
}

/** Clicks an element of our closed surfaces with the real mouse. */
export async function clickInShadow(test: TestBrowser, page: Page, selector: string): Promise<void> {
  const { x, y } = await until(`${selector} on the page`, () => boxInShadow(test, page, selector));
  await page.mouse.click(x, y);
}

/** All rows of a table of the database, read with the extension's rights. */
export function rows<T>(test: TestBrowser, table: string): Promise<T[]> {
  return test.inExtension<T[]>(
    `const names = (await indexedDB.databases()).map(database => database.name); if (!names.includes('amtslupe')) return [];
     const database = await new Promise((resolve, reject) => { const request = indexedDB.open('amtslupe'); request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
     try { return await new Promise((resolve, reject) => { const request = database.transaction(${JSON.stringify(table)}).objectStore(${JSON.stringify(table)}).getAll(); request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); }); } finally { database.close(); }`,
  );
}

/** Badge and tooltip of the toolbar button over the tab with this address. */
export function button(test: TestBrowser, url: string): Promise<{ badge: string; title: string; panel: string }> {
  return test.inExtension(
    `const tab = (await browser.tabs.query({})).find(tab => tab.url === ${JSON.stringify(url)}); if (!tab) return { badge: '', title: '', panel: '' };
     return { badge: await browser.action.getBadgeText({ tabId: tab.id }), title: await browser.action.getTitle({ tabId: tab.id }), panel: '' };`,
  );
}

/** Clicks what `selector` finds in a popup or side panel. */
export async function clickIn(surface: Surface, selector: string): Promise<void> {
  await until(`${selector} to click`, () =>
    surface.evaluate<boolean>(
      `const element = document.querySelector(${JSON.stringify(selector)}); element?.click(); return Boolean(element);`,
    ),
  );
}

/** The tab whose address has `part` in it; Firefox reports no address for tabs that the extension opened, so the tab is asked. */
export function tabWith(test: TestBrowser, part: string): Promise<Page> {
  return until(`a tab of ${part}`, async () => {
    for (const candidate of await test.browser.pages()) {
      const address = await candidate.evaluate(() => location.href).catch(() => '');
      if (address.includes(part)) return candidate;
    }
    return null;
  });
}

/** Presses "done" in the annotation popover and waits until it has saved and closed. */
export async function closePopover(test: TestBrowser, page: Page): Promise<void> {
  await clickInShadow(test, page, '.editor-foot .primary');
  await until('the popover to close', async () => !(await test.inShadow<boolean>(page, "return Boolean(root.querySelector('textarea'));")));
}

/** Opens the first clipping of the list and waits for its saved copy; the list may be drawn anew between finding a card and clicking it. */
export async function openSaved(library: Page): Promise<void> {
  await until(
    'the saved copy',
    () =>
      library.evaluate(() => {
        if (document.querySelector('.saved-text')) return true;
        document.querySelector<HTMLElement>('article.clipping-card a')?.click();
        return false;
      }),
    20_000,
  );
}

/** One of our own sentences in the language of the browser, up to where something is filled in. */
export async function said(test: TestBrowser, key: string): Promise<string> {
  const text = (await test.inExtension<string>(`return browser.i18n.getMessage('${key}', ['§']);`)).split('§')[0] ?? '';
  holds(`there is a text for ${key}`, text.length > 10);
  return text;
}

/** Waits until the article is read and painted, its consent layer pressed away where it is still there. */
export async function ready(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('.cmpboxbtnno')?.click());
  await until('the paint', async () => Boolean((await painted(page))['amtslupe-quote']), 20_000);
}
