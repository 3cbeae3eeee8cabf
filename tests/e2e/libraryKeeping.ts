import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { mentionsOf } from '../../utils/clippings/mentions.ts';
import { backupHeader, backupLines } from '../../utils/export/backup.ts';
import { madeClippings } from '../bench/page/libraryRows.ts';
import { rows } from './acts.ts';
import { until } from './harness.ts';
import { clickText, fileIn, importFile, libraryAt, textOf } from './libraryActs.ts';
import { type Step, same } from './suite.ts';

const count = (page: Page) => textOf(page, '.list-head [role=status]');
const goTo = (page: Page, hash: string) =>
  page.evaluate(place => {
    location.hash = place;
  }, hash);

/** Handing on and keeping in order what a library of some hundred articles holds. */
export const keeping: Step[] = [
  {
    name: 'an export is stopped in the middle and leaves no file; what a search found is exported, and the form is remembered',
    async run({ test }) {
      const library = await libraryAt(test, '');
      await library.bringToFront();
      await until('all words', () => library.evaluate(() => performance.getEntriesByName('all words').length > 0), 30_000);
      await goTo(library, '#/?dialog=export');
      await clickText(library, 'dialog label', 'Bericht (ODT)');
      await until('a count', async () => /\d{3} Artikel/.test(await textOf(library, 'dialog')));
      await library.evaluate(() => {
        const dialog = document.querySelector('dialog');
        const cancel = () => {
          const button = [...(dialog?.querySelectorAll<HTMLElement>('footer button') ?? [])].find(one => one.textContent === 'Abbrechen');
          if (!dialog?.querySelector('progress') || !button) return;
          watch.disconnect();
          button.click();
          document.body.dataset.cancelled = 'yes';
        };
        const watch = new MutationObserver(cancel);
        if (dialog) watch.observe(dialog, { childList: true, subtree: true, attributes: true });
      });
      await clickText(library, 'dialog footer button', 'Exportieren');
      await until('the cancel', () => library.evaluate(() => document.body.dataset.cancelled === 'yes'));
      await until('the dialog at rest', () =>
        library.evaluate(() => document.querySelector('dialog') !== null && document.querySelector('dialog progress') === null),
      );
      await library.keyboard.press('Escape');

      await goTo(library, '#/?q=Staatskanzlei');
      const found = await until('what is found', async () => {
        const words = await count(library);
        return /^\d+ Artikel/.test(words) && Number.parseInt(words, 10) < 400 ? Number.parseInt(words, 10) : null;
      });
      await clickText(library, '.frame-nav a', 'Exportieren');
      await until('its scope', () =>
        library.evaluate(
          words => document.querySelector('dialog label:has(input[name=scope]:checked)')?.textContent?.includes(words),
          `${found} Artikel`,
        ),
      );
      await clickText(library, 'dialog label', 'CSL');
      await clickText(library, 'dialog footer button', 'Exportieren');
      const cited = JSON.parse(readFileSync(await fileIn(test.downloads, 'Literatur.json'), 'utf8')) as unknown[];
      same('works', cited.length, found);
      same(
        'reports',
        readdirSync(test.downloads).filter(name => name.endsWith('.odt')),
        [],
      );
      await goTo(library, '#/?dialog=export');
      await until('the form', () =>
        library.evaluate(() => document.querySelector('dialog label:has(input[name=format]:checked)')?.textContent?.includes('CSL')),
      );
      await library.close();
    },
  },
  {
    name: 'what was saved twice is found and made one, and undone; what is deleted lies in the trash and is taken out again',
    async run({ test, picture }) {
      const path = join(test.downloads, 'doppelt.amtslupe.ndjson');
      const [made] = madeClippings(0, 1);
      if (!made) throw new Error('nothing was made');
      const { head, content, annotations, entities } = made;
      const [id, address] = ['bbbbbbbb-0000-8000-a000-000000000000', `${head.host}/kopie`];
      const own = { id, url: `https://${address}`, articleId: null, urlKey: address, addresses: [address] };
      const { text, blocks, html } = content;
      const clipping = { ...head, ...own, text, blocks, html };
      const copies = annotations.map(row => ({ ...row, id: `${id}-${row.id.at(-1)}`, clippingId: id }));
      const lines = backupLines({ clipping, annotations: copies, mentions: mentionsOf(id, text, entities) });
      writeFileSync(path, [backupHeader({ now: new Date(0).toISOString() }), ...lines].join(''));
      const library = await libraryAt(test, '');
      await importFile(library, path);
      await clickText(library, 'dialog footer button', 'Übernehmen');
      await until('the copy', async () => (await rows<{ id: string }>(test, 'clippings')).some(row => row.id === id));
      await goTo(library, '#/upkeep');
      await until('the duplicates', () => library.evaluate(() => document.querySelector('.duplicate button') !== null), 30_000);
      await picture('library-5-duplicates', library);
      const live = async () => (await rows<{ deletedAt: string | null }>(test, 'clippings')).filter(row => row.deletedAt === null).length;
      const before = await live();
      await clickText(library, '.duplicate button', 'Zusammenführen');
      await until('one less', async () => (await live()) === before - 1);
      await until('no duplicates', () => library.evaluate(() => document.querySelector('.duplicate') === null));
      await clickText(library, '.toast button', 'Rückgängig');
      await until('both again', async () => (await live()) === before);

      await goTo(library, '#/');
      await until('the list', () => library.evaluate(() => document.querySelectorAll('article.clipping-card a').length > 1));
      const title = await textOf(library, 'article.clipping-card h2');
      await library.focus('article.clipping-card a[data-index="0"]');
      await library.keyboard.press('Delete');
      await until('one less', async () => (await live()) === before - 1);
      await goTo(library, '#/trash');
      await until('it lies there', async () => (await textOf(library, '.list-results')).includes(title));
      await clickText(library, '.list-head button', 'Alle auswählen');
      await until('all of it selected', async () => (await textOf(library, '.bulk strong')).includes('ausgewählt'));
      await clickText(library, '.bulk button', 'Auswahl aufheben');
      await library.evaluate(() => document.querySelector<HTMLElement>('article.clipping-card input')?.click());
      await clickText(library, '.bulk button', 'Zurückholen');
      await until('it is back', async () => (await live()) === before);
      await library.close();
    },
  },
  {
    name: 'in a narrow window a table stands in cards, and is sorted by a choice above them',
    async run({ test, picture }) {
      const library = await libraryAt(test, '#/figures');
      await library.bringToFront();
      await library.setViewport({ width: 640, height: 900 });
      const values = () =>
        library.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('tbody td.number')].map(cell =>
            Number((cell.innerText.split('–')[0] ?? '').replace(/[^\d,]/g, '').replace(',', '.')),
          ),
        );
      await until('the cards', async () => (await values()).length > 50);
      await library.select('.narrow-sort select', 'value');
      await until('the smallest first', async () => {
        const shown = await values();
        return shown.length > 50 && shown.every((value, place) => place === 0 || value >= (shown[place - 1] ?? 0));
      });
      await clickText(library, '.narrow-sort button', '↑');
      const first = () => textOf(library, 'tbody td.number');
      await until('the largest first', async () => (await first()).includes('Millionen'));
      await picture('library-6-narrow', library);
      await library.close();
    },
  },
];
