import type { Page } from 'puppeteer-core';
import { clickInShadow, closePopover, dragOver, rows } from './acts.ts';
import { launch, type TestBrowser, until } from './harness.ts';
import { backUpInto, clickText, importFile, libraryAt, openAndSave, planned } from './libraryActs.ts';
import { sampleFiles, sampleUrl } from './sample.ts';
import { type Context, type Step, type Suite, same } from './suite.ts';

interface Row {
  id: string;
  note: string;
  tags: string[];
  deletedAt: string | null;
}

let colleague: TestBrowser;
const pages: Page[] = [];

/** Marks a passage and writes a note to it. */
async function mark(test: TestBrowser, page: Page, words: string, note: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => document.querySelector<HTMLElement>('.cmpboxbtnno')?.click());
  await dragOver(page, '#zweiter', words);
  await clickInShadow(test, page, '.toolbar .meaning-question');
  await until('the popover', () => test.inShadow<boolean>(page, "return Boolean(root.querySelector('textarea'));"));
  await clickInShadow(test, page, 'textarea');
  await page.keyboard.type(note);
  await closePopover(test, page);
  await until('the annotation', async () => (await rows<Row>(test, 'annotations')).some(row => row.note === note));
}

/** What a library holds, as far as two of them must agree. */
async function held(test: TestBrowser) {
  const clippings = await rows<Row & { title: string }>(test, 'clippings');
  const annotations = await rows<Row>(test, 'annotations');
  const collections = await rows<{ name: string; members: unknown[] }>(test, 'collections');
  return {
    articles: clippings.map(row => [row.id, row.note, [...row.tags].sort()]).sort(),
    notes: annotations
      .filter(row => row.deletedAt === null)
      .map(row => row.note)
      .sort(),
    searches: (await rows<{ name: string }>(test, 'presets')).map(row => row.name).sort(),
    collections: collections.map(row => [row.name, row.members.length]).sort(),
  };
}

async function keepSearch(test: TestBrowser, words: string): Promise<void> {
  const library = await libraryAt(test, `#/?q=${words}`);
  await clickText(library, '.filter-line button', 'Suche merken');
  await until('the kept search', async () => (await rows(test, 'presets')).length === 1);
  await library.close();
}

/** Gives a library the file a colleague put into the shared folder. */
async function receive(test: TestBrowser, path: string): Promise<Record<string, number[]>> {
  const library = await libraryAt(test, '#/');
  await importFile(library, path);
  const plan = await planned(library);
  const isNew = [...plan.new, ...plan.changed].some(count => count > 0);
  await clickText(library, 'dialog footer button', isNew ? 'Übernehmen' : 'Schließen');
  await until('the dialog to close', () => library.evaluate(() => !document.querySelector('dialog')));
  await library.close();
  return plan;
}

const steps: Step[] = [
  {
    name: 'two people save the same article and mark it, each in a library of their own',
    async run({ test, proxy }: Context) {
      colleague = await launch(test.name, { proxyPort: proxy.port });
      // The steps run in one browser after the other.
      pages.length = 0;
      for (const [one, words, note] of [
        [test, 'Ohne saubere Register', 'Ada: fürs Kapitel Register'],
        [colleague, 'hübsche Fassade', 'Bo: gutes Bild'],
      ] as const) {
        const page = await openAndSave(one, sampleUrl);
        pages.push(page);
        await mark(one, page, words, note);
      }
      same('one article each', [(await rows(test, 'clippings')).length, (await rows(colleague, 'clippings')).length], [1, 1]);
    },
  },
  {
    name: 'each puts a backup into the shared folder and reads the other one: both keep everything, nothing is there twice',
    async run({ test }) {
      await keepSearch(test, 'Register');
      await keepSearch(colleague, 'Fassade');
      const [fromAda, fromBo] = [await backUpInto(test), await backUpInto(colleague)];
      const plan = await receive(colleague, fromAda);
      same('what is new to Bo', plan.new, [0, 1, 1]);
      await receive(test, fromBo);
      const notes = ['Ada: fürs Kapitel Register', 'Bo: gutes Bild'];
      same("Ada's notes", (await held(test)).notes, notes);
      same("Bo's notes", (await held(colleague)).notes, notes);
      same('the libraries', await held(test), await held(colleague));
      same('searches', (await held(test)).searches, ['„Fassade“', '„Register“']);
      same('articles', (await rows(test, 'clippings')).length, 1);
    },
  },
  {
    name: 'both go on and exchange once more: the other one sees what was changed, and a third time nothing is new',
    async run({ test }) {
      await mark(test, pages[0] as Page, 'Registermodernisierung', 'Ada: noch eine Frage');
      const plan = await receive(colleague, await backUpInto(test));
      same('what is new to Bo', plan.new, [0, 1, 0]);
      const again = await receive(test, await backUpInto(colleague));
      same(
        'what is new to Ada',
        [again.new, again.changed],
        [
          [0, 0, 0],
          [0, 0, 0],
        ],
      );
      same('the libraries', await held(test), await held(colleague));
      await colleague.close();
    },
  },
];

/** Two colleagues exchange backups through a folder and both keep everything. */
export const colleagues: Suite = { name: 'two colleagues', browsers: ['chrome', 'firefox'], files: sampleFiles, steps };
