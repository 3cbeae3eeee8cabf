import type { Page } from 'puppeteer-core';
import type { Annotation } from '../../utils/clippings/types.ts';
import { boxInShadow, clickInShadow, closePopover, dragOver, openSaved, painted, ready, rows } from './acts.ts';
import { type Surface, type TestBrowser, until } from './harness.ts';
import { sampleFiles, sampleUrl } from './sample.ts';
import { holds, type Step, type Suite, same } from './suite.ts';

let page: Page;
let library: Page;
let panel: Surface;

const live = async (test: TestBrowser) =>
  (await rows<Annotation>(test, 'annotations'))
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
const quotes = async (test: TestBrowser) => (await live(test)).map(({ anchor }) => anchor?.quote.exact ?? '');
const inPopover = (test: TestBrowser, selector: string) =>
  test.inShadow<string>(page, `return root.querySelector(${JSON.stringify(selector)})?.textContent ?? null;`);

/** Middle of the last (`edge` end) or first character of `words` inside `selector`, where a finger would aim. */
const characterOf = (on: Page, selector: string, words: string, edge: 'start' | 'end') =>
  on.evaluate(
    (within, wanted, which) => {
      const root = document.querySelector(within);
      if (!root) throw new Error(within);
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        const offset = which === 'start' ? at : at + wanted.length - 1;
        range.setStart(node, offset);
        range.setEnd(node, offset + 1);
        const box = range.getBoundingClientRect();
        return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
      }
      throw new Error(`«${wanted}» is not in ${within}`);
    },
    selector,
    words,
    edge,
  );

interface Finger {
  down(x: number, y: number): Promise<void>;
  move(x: number, y: number): Promise<void>;
  up(): Promise<void>;
}

/** A finger on the screen. */
async function fingerOn(test: TestBrowser, on: Page): Promise<Finger> {
  const { touchscreen } = on;
  if (test.name === 'firefox') {
    return {
      down: (x, y) => touchscreen.touchStart(x, y).then(() => {}),
      move: (x, y) => touchscreen.touchMove(x, y),
      up: () => touchscreen.touchEnd(),
    };
  }
  await on.bringToFront();
  const session = await on.createCDPSession();
  // Chromium answers a touch when the page has handled it, which a page behind another window never does: the events are sent all the same.
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    Promise.race([session.send('Input.dispatchTouchEvent', { type, touchPoints }), pause(1500)]).then(() => {});
  return { down: (x, y) => send('touchStart', [{ x, y }]), move: (x, y) => send('touchMove', [{ x, y }]), up: () => send('touchEnd', []) };
}

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

/** A fresh mark over `text`, with its popover open. */
async function begin(test: TestBrowser, selector: string, text: string, meaning = 'fact'): Promise<void> {
  await dragOver(page, selector, text);
  await clickInShadow(test, page, `.toolbar .meaning-${meaning}`);
  await until('the popover', () => inPopover(test, '.editor-quote'));
}

const draw: Step[] = [
  {
    name: 'the end of a mark is drawn with the mouse and snaps to the word',
    async run({ test }) {
      page = await test.openPage(sampleUrl);
      await ready(page);
      await begin(test, '#zweiter', 'saubere Register');
      const grip = await until('the grip at the end', () => boxInShadow(test, page, '.span-handle.end .span-grip'));
      const goal = await characterOf(page, '#zweiter', 'Onlinedi', 'end');
      await page.mouse.move(grip.x, grip.y);
      await page.mouse.down();
      await page.mouse.move(grip.x + 20, grip.y, { steps: 3 });
      const quote = await characterOf(page, '#zweiter', 'saubere Register', 'end');
      await page.mouse.move(goal.x + (grip.x - quote.x), goal.y + (grip.y - quote.y), { steps: 8 });
      same(
        'the popover while drawing',
        await test.inShadow<number>(
          page,
          "return Number(root.ownerDocument.defaultView.getComputedStyle(root.querySelector('.editor')).opacity);",
        ),
        0,
      );
      await page.mouse.up();
      same('the quote', await inPopover(test, '.editor-quote'), 'saubere Register bleibt jeder Onlinedienst');
      same('the paint', (await painted(page))['amtslupe-note-fact'], ['saubere Register bleibt jeder Onlinedienst']);
      holds('nothing is selected by it', await page.evaluate(() => getSelection()?.isCollapsed ?? true));
    },
  },
  {
    name: 'Escape puts an end that is being drawn back, and the popover stays',
    async run({ test }) {
      const grip = await until('the grip', () => boxInShadow(test, page, '.span-handle.start .span-grip'));
      await page.mouse.move(grip.x, grip.y);
      await page.mouse.down();
      await page.mouse.move(grip.x - 60, grip.y, { steps: 6 });
      await until(
        'the start to be drawn',
        async () => (await inPopover(test, '.editor-quote')) === 'Ohne saubere Register bleibt jeder Onlinedienst',
      );
      await page.keyboard.press('Escape');
      await page.mouse.move(grip.x - 90, grip.y, { steps: 3 });
      await page.mouse.up();
      same('the quote', await inPopover(test, '.editor-quote'), 'saubere Register bleibt jeder Onlinedienst');
      await closePopover(test, page);
      same('kept', await quotes(test), ['saubere Register bleibt jeder Onlinedienst']);
    },
  },
  {
    name: 'a finger draws the beginning of a mark that is kept already; the page does not scroll',
    async run({ test }) {
      const at = await characterOf(page, '#zweiter', 'jeder', 'end');
      await page.mouse.click(at.x, at.y);
      const grip = await until('the grip at the start', () => boxInShadow(test, page, '.span-handle.start .span-grip'));
      const scrolled = await page.evaluate(() => scrollY);
      const goal = await characterOf(page, '#zweiter', 'Ohne', 'start');
      const from = await characterOf(page, '#zweiter', 'saubere', 'start');
      const finger = await fingerOn(test, page);
      await finger.down(grip.x, grip.y);
      for (let step = 1; step <= 6; step += 1)
        await finger.move(grip.x + ((goal.x - from.x) * step) / 6, grip.y + ((goal.y - from.y) * step) / 6);
      await finger.up();
      await until(
        'the quote to grow',
        async () => (await inPopover(test, '.editor-quote')) === 'Ohne saubere Register bleibt jeder Onlinedienst',
      );
      same('scrolled', await page.evaluate(() => scrollY), scrolled);
      await closePopover(test, page);
      same('kept', await quotes(test), ['Ohne saubere Register bleibt jeder Onlinedienst']);
    },
  },
  {
    name: 'the same in the saved copy: drawn with the mouse, put back by Escape, moved by the keyboard, taken back by undo',
    async run({ test }) {
      library = await test.openExtensionPage('library.html');
      await openSaved(library);
      await until('the mark', () => library.evaluate(() => Boolean(document.querySelector('.annotated'))));
      await library.evaluate(() => {
        document.querySelector('.annotated')?.scrollIntoView({ block: 'center', behavior: 'instant' });
        document.querySelector<HTMLElement>('.annotated')?.click();
      });
      const gripAt = (edge: string) =>
        until(`the grip at the ${edge}`, () =>
          library.evaluate(which => {
            const box = document.querySelector(`.span-handle.${which} .span-grip`)?.getBoundingClientRect();
            return box?.width ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
          }, edge),
        );
      const drawTo = async (edge: 'start' | 'end', from: string, to: string) => {
        const grip = await gripAt(edge);
        const [a, b] = [await characterOf(library, '.saved-text', from, edge), await characterOf(library, '.saved-text', to, edge)];
        await library.mouse.move(grip.x, grip.y);
        await library.mouse.down();
        await library.mouse.move(grip.x + (b.x - a.x), grip.y + (b.y - a.y), { steps: 8 });
      };
      await drawTo('end', 'jeder Onlinedienst', 'hübsche Fassa');
      await library.mouse.up();
      const wide = 'Ohne saubere Register bleibt jeder Onlinedienst eine hübsche Fassade';
      await until('the wider mark', async () => (await quotes(test))[0] === wide);
      await until('the copy to show it', () =>
        library.evaluate(text => [...document.querySelectorAll('.annotated')].map(one => one.textContent).join('') === text, wide),
      );
      await drawTo('start', 'Ohne', 'bleibt');
      await library.keyboard.press('Escape');
      await library.mouse.up();
      same('after Escape', (await quotes(test))[0], wide);
      holds('it is still open', await library.evaluate(() => Boolean(document.querySelector('.span-handle'))));
      await library.evaluate(() => document.querySelector<HTMLElement>('.note-card.current .row button')?.click());
      await until('the form', () => library.evaluate(() => Boolean(document.querySelector('.note-card details summary'))));
      await library.focus('.note-card details summary');
      await library.keyboard.press('Enter');
      await library.keyboard.press('Tab');
      await library.keyboard.press('Tab');
      await library.keyboard.press('Enter');
      await until('a word less', async () => (await quotes(test))[0] === wide.replace('Ohne ', ''));
      await library.evaluate(() => document.querySelector<HTMLElement>('.toast button')?.click());
      await until('it to be taken back', async () => (await quotes(test))[0] === wide);
      await library.close();
    },
  },
];

const everywhere: Step[] = [
  {
    name: 'marks overlap and nest: all are painted, and a click opens the innermost',
    async run({ test }) {
      await page.bringToFront();
      await begin(test, '#zweiter', 'bleibt jeder Onlinedienst eine hübsche Fassade“, betont sie', 'question');
      await closePopover(test, page);
      await begin(test, '#zweiter', 'hübsche', 'contradiction');
      await closePopover(test, page);
      const texts = await until('all three', async () => {
        const now = await painted(page);
        return now['amtslupe-note-contradiction'] ? now : null;
      });
      same('fact', texts['amtslupe-note-fact'], ['Ohne saubere Register bleibt jeder Onlinedienst eine hübsche Fassade']);
      same('question', texts['amtslupe-note-question'], ['bleibt jeder Onlinedienst eine hübsche Fassade“, betont sie']);
      const at = await characterOf(page, '#zweiter', 'hübsche', 'end');
      await page.mouse.click(at.x, at.y);
      same('the innermost', await until('a popover', () => inPopover(test, '.editor-quote')), 'hübsche');
      await closePopover(test, page);
    },
  },
  {
    name: 'marks span paragraphs, list items and table cells',
    async run({ test }) {
      await page.evaluate(() => {
        const list = document.createElement('ul');
        list.id = 'liste';
        for (const text of ['Wohngeld wird digital beantragt', 'Bafög folgt im Sommer', 'Elterngeld bleibt vorerst auf Papier']) {
          const item = document.createElement('li');
          item.textContent = text;
          list.append(item);
        }
        document.querySelector('table')?.before(list);
      });
      await until('the list to be read', async () =>
        (
          await test.inExtension<string>(
            `const [tab] = await browser.tabs.query({ url: ${JSON.stringify(`${new URL(sampleUrl).origin}/*`)} });
           return (await browser.tabs.sendMessage(tab.id, { channel: 'reader', method: 'articleState', args: [] }))?.value?.article.text ?? '';`,
          )
        ).includes('Bafög'),
      );
      const across = async (from: [string, string], to: [string, string], expected: RegExp) => {
        const before = (await live(test)).length;
        await page.evaluate(
          (a, b) => {
            const place = ([selector, text]: string[]) => {
              const walker = document.createTreeWalker(document.querySelector(selector ?? '') as Node, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = (node as Text).data.indexOf(text ?? '');
                if (at >= 0) return [node, at, at + (text ?? '').length] as const;
              }
              throw new Error(text);
            };
            const [start, end] = [place(a), place(b)];
            start[0].parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
            getSelection()?.setBaseAndExtent(start[0], start[1], end[0], end[2]);
          },
          from,
          to,
        );
        await test.runCommand(page, 'annotate-selection');
        await until('the popover', () => inPopover(test, '.editor-quote'));
        await closePopover(test, page);
        const all = await until('one more', async () => {
          const now = await quotes(test);
          return now.length === before + 1 ? now : null;
        });
        holds(`«${all.at(-1)}» is what was marked`, expected.test(all.at(-1) ?? ''));
      };
      await across(['#erster', 'Prinzip übernommen'], ['#zweiter', 'Laut Vollmersen'], /^Prinzip übernommen hat\.\nLaut Vollmersen$/);
      await across(
        ['#liste li', 'digital'],
        ['#liste li:nth-child(3)', 'Elterngeld'],
        /^digital beantragt\nBafög folgt im Sommer\nElterngeld$/,
      );
      await across(['table tr:nth-child(2)', 'Holstein'], ['table tr:nth-child(3)', '274'], /^Holstein\t318 Dienste\nThüringen\t274$/);
      const marked = (await quotes(test)).slice(-3);
      await page.reload({ waitUntil: 'load' });
      // The list was put in by hand; what spanned it is listed as not found, the others are painted.
      await until('the others after reload', async () => {
        const texts = Object.entries(await painted(page))
          .filter(([name]) => name.startsWith('amtslupe-note-'))
          .flatMap(([, all]) => all);
        return texts.some(text => text.includes('hat. Laut')) || texts.some(text => text.startsWith('Prinzip'));
      });
      same('marked', marked.length, 3);
      await page.evaluate(() => document.querySelector<HTMLElement>('.cmpboxbtnno')?.click());
    },
  },
  {
    name: 'a figure caption is marked, and a picture through its caption',
    async run({ test }) {
      await begin(test, 'figcaption', 'Bürgerbüro ohne Warteschlange', 'quote');
      await closePopover(test, page);
      same('kept', (await quotes(test)).at(-1), 'Bürgerbüro ohne Warteschlange');
      await test.clickContextMenu(page, 'annotate-image', '', 'http://www.egovernment.de/bilder/aufmacher.svg');
      const quote = await until('the popover over the caption', () => inPopover(test, '.editor-quote'));
      holds(`the whole caption: ${quote}`, quote.startsWith('Ein Bürgerbüro ohne Warteschlange.'));
      await closePopover(test, page);
      await until('its paint', async () => (await painted(page))['amtslupe-note-quote']?.some(text => text.startsWith('Ein Bürgerbüro')));
    },
  },
  {
    name: 'a note on the whole article is written in the side panel and is there in the library',
    async run({ test }) {
      panel = await test.openSidePanel(page);
      await until('the field', () => panel.evaluate<boolean>("return Boolean(document.querySelector('.article-note textarea'));"));
      await panel.evaluate(
        `const field = document.querySelector('.article-note textarea'); field.value = 'Für den **Länderbericht**';
         field.dispatchEvent(new Event('input', { bubbles: true })); field.dispatchEvent(new FocusEvent('blur'));`,
      );
      await until('the note', async () => (await rows<{ note: string }>(test, 'clippings'))[0]?.note === 'Für den **Länderbericht**');
    },
  },
];

/** Marks of every shape: drawn, nested, across blocks, on captions and on the whole article. */
export const marks: Suite = {
  name: 'marks',
  browsers: ['chrome', 'firefox'],
  files: sampleFiles,
  steps: [...draw, ...everywhere],
};
