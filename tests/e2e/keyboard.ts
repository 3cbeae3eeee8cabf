import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { painted, rows, select } from './acts.ts';
import { type Surface, type TestBrowser, until } from './harness.ts';
import { sampleFiles, sampleUrl } from './sample.ts';
import { holds, type Step, type Suite, same } from './suite.ts';

const axe = readFileSync(join(import.meta.dirname, '..', '..', 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

let page: Page;
let panel: Surface;

/** What the reader shows on the page, in the words a person reads; null while nothing is shown. */
const shown = (test: TestBrowser, selector: string) =>
  test.inShadow<string>(page, `return root.querySelector(${JSON.stringify(selector)})?.textContent ?? null;`);

/** Name or text of what has the focus inside our surface. */
const focused = (test: TestBrowser) =>
  test.inShadow<string>(
    page,
    "const at = root.activeElement; return at ? at.getAttribute('aria-label') || at.value || at.textContent : null;",
  );

const kept = async (test: TestBrowser) =>
  (await rows<{ note: string; tags: string[]; meaning: string; deletedAt: string | null }>(test, 'annotations')).filter(
    row => !row.deletedAt,
  );

async function save(test: TestBrowser): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await until('the popover to close', async () => (await shown(test, '.editor')) === null);
}

async function openPopover(test: TestBrowser, from: number, to: number): Promise<void> {
  await select(page, '#zweiter', from, to);
  await test.runCommand(page, 'annotate-selection');
  await until('the keyboard in the popover', () => focused(test));
}

/** Violations that axe-core finds, as lines; `root` is the name of a variable or expression that holds the part to look at. */
const violations = (surface: { evaluate<T>(code: string): Promise<T> }) =>
  surface.evaluate<string[]>(
    `${axe}; await Promise.all(document.getAnimations().map(one => one.finished.catch(() => {}))); const { violations } = await axe.run(document, { resultTypes: ['violations'] }); return violations.map(({ id, nodes }) => id + ': ' + nodes.map(node => node.target.join(' ')).join(', '));`,
  );

const annotate: Step[] = [
  {
    name: 'the command opens the popover at the selection with the keyboard in it',
    async run({ test }) {
      await test.inExtension(
        "const { settings } = await browser.storage.local.get('settings'); await browser.storage.local.set({ settings: { ...settings, consent: 'refuse' } });",
      );
      page = await test.openPage(sampleUrl);
      await until('paint', async () => Object.keys(await painted(page)).length > 2);
      await openPopover(test, 0, 15);
      same('the focus', await focused(test), 'fact');
    },
  },
  {
    name: 'digits choose the meaning, Tab stays inside, Control and Enter save',
    async run({ test }) {
      await page.keyboard.press('3');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Wann genau?');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Register');
      await page.keyboard.press('Enter');
      for (let stop = 0; stop < 4; stop += 1) await page.keyboard.press('Tab');
      same('the focus after one round', await focused(test), 'question');
      await save(test);
      same(
        'what was kept',
        (await kept(test)).map(({ meaning, note, tags }) => [meaning, note, tags]),
        [['question', 'Wann genau?', ['Register']]],
      );
    },
  },
  {
    name: 'Escape discards what is new and offers it back',
    async run({ test }) {
      await openPopover(test, 16, 22);
      await page.keyboard.press('Tab');
      await page.keyboard.type('doch nicht');
      await page.keyboard.press('Escape');
      await until('the notice', async () => (await shown(test, '.notice'))?.includes('Verworfen'));
      same('what was kept', (await kept(test)).length, 1);
      same('the popover', await shown(test, '.editor'), null);
    },
  },
  {
    name: 'the walk leads through the mentions, explains each, and ends where it began',
    async run({ test }) {
      await test.runCommand(page, 'walk-mentions');
      const first = await until('an explanation', () => shown(test, '.card'));
      await page.keyboard.press('ArrowRight');
      await until('the next one', async () => {
        const next = await shown(test, '.card');
        return next && next !== first;
      });
      holds('the mention is painted as the current one', (await painted(page))['amtslupe-current']?.length === 1);
      await page.keyboard.press('Escape');
      await until('the end', async () => (await shown(test, '.card')) === null);
    },
  },
];

const survive: Step[] = [
  {
    name: 'what was begun and not saved is offered again after a reload',
    async run({ test }) {
      await openPopover(test, 16, 22);
      await page.keyboard.press('Tab');
      await page.keyboard.type('angefangen');
      await until('the draft', () =>
        test.inExtension("return Object.values(await browser.storage.local.get(null)).some(value => value?.value?.note === 'angefangen');"),
      );
      // The tab goes without a word, as in a crash.
      await test.killBackground();
      const before = page;
      page = await test.openPage(sampleUrl);
      await before.close({ runBeforeUnload: false });
      await page.bringToFront();
      await until('the offer', async () => (await shown(test, '.notice'))?.includes('Fortsetzen'));
      await test.inShadow(page, "root.querySelector('.notice button').click();");
      await until('the text of before', () => test.inShadow(page, "return root.querySelector('textarea')?.value === 'angefangen';"));
      await page.keyboard.press('Escape');
      await until('the popover to close', async () => (await shown(test, '.editor')) === null);
    },
  },
  {
    name: 'text that arrives later is read and painted, the annotation stays where it is',
    async run() {
      const count = (await painted(page))['amtslupe-state']?.length ?? 0;
      await page.evaluate(() => {
        const late = document.createElement('p');
        late.textContent = 'Auch Bayern und Hessen haben ihre Register inzwischen an die gemeinsame Plattform angeschlossen.';
        document.querySelector('#zweiter')?.before(late);
      });
      await until('two more states', async () => (await painted(page))['amtslupe-state']?.length === count + 2);
      same('the annotation', (await painted(page))['amtslupe-note-question'], ['Laut Vollmersen']);
    },
  },
  {
    name: 'a passage that changed is shown as changed, one that is gone as not found, both in the side panel',
    async run({ test, proxy, folder }) {
      await openPopover(test, 27, 55);
      await page.keyboard.press('1');
      await save(test);
      const html = String(proxy.files.get(sampleUrl)?.body);
      const changed = html
        .replace('Laut Vollmersen sollen', 'Laut Ministerin Vollmersen sollen')
        .replace('die schleswig-holsteinischen Kreise', 'alle Behörden');
      proxy.files.set(sampleUrl, { body: changed });
      await page.reload();
      await until('the changed mark', async () => (await painted(page))['amtslupe-changed']?.length);
      panel = await test.openSidePanel(page);
      const states = await until('both states', () =>
        panel.evaluate<string[] | null>(
          "const pills = [...document.querySelectorAll('.annotation .pill')].map(pill => pill.textContent); return pills.length === 2 ? pills : null;",
        ),
      );
      same('states', states, ['Text geändert', 'Stelle nicht gefunden']);
      if (folder) await panel.screenshot(join(folder, `${test.name}-states.png`));
      proxy.files.set(sampleUrl, { body: html });
    },
  },
  {
    name: 'axe-core finds nothing to object to in the panel and the popup',
    async run({ test }) {
      await panel.evaluate("document.querySelector('.annotation-acts button').click(); document.querySelector('.mention-main').click();");
      same('the side panel', await violations(panel), []);
      await panel.close();
      const popup = await test.openPopup(page);
      await until('the popup', () => popup.evaluate<boolean>("return Boolean(document.querySelector('.popup-kinds'));"));
      await popup.evaluate("for (const details of document.querySelectorAll('details')) details.open = true;");
      same('the popup', await violations(popup), []);
      await popup.close();
    },
  },
];

/** Marking, walking and recovering without a mouse. */
export const keyboard: Suite = {
  name: 'by keyboard',
  browsers: ['chrome', 'firefox'],
  files: sampleFiles,
  steps: [...annotate, ...survive],
};
