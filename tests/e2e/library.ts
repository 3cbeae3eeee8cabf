import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { writeBackup } from '../bench/libraryImport.ts';
import { rows } from './acts.ts';
import { until } from './harness.ts';
import { clickText, fileIn, importFile, libraryAt, openAndSave, planned, textOf, typeInto } from './libraryActs.ts';
import { keeping } from './libraryKeeping.ts';
import { pngOf } from './png.ts';
import type { Served } from './proxy.ts';
import { requestsOfExtension } from './proxy.ts';
import { sampleFiles, sampleUrl } from './sample.ts';
import { holds, type Step, type Suite, same } from './suite.ts';

let library: Page;
let backup = '';

/** Clippings more than the list draws, and than the finder is asked for at once. */
const many = 400;

const ownPicture = 'http://www.egovernment.de/bilder/aufmacher.png';
const foreignPicture = 'http://bilder.fremd.example/serverraum.png';
const otherUrl = 'http://www.egovernment.de/andere-reihe-teil-1-a-60011224/';

/** The sample article with a picture of its own site and one of another, and a second article. */
function files(): Map<string, Served> {
  const served = sampleFiles();
  const sample = String(served.get(sampleUrl)?.body);
  const foreign = `<figure><img src="${foreignPicture}" alt="Ein Serverraum" width="640" height="220"><figcaption>Serverraum (© Fremd)</figcaption></figure>`;
  const body = sample
    .replace('/bilder/aufmacher.svg', '/bilder/aufmacher.png')
    .replace('<h2 class="inf-xheading">Thüringen</h2>', `${foreign}$&`);
  served.set(sampleUrl, { body });
  served.set(ownPicture, { body: pngOf(2000, 700, [40, 90, 140]), type: 'image/png' });
  served.set(foreignPicture, { body: pngOf(640, 220, [140, 90, 40]), type: 'image/png' });
  served.set(otherUrl, {
    body: sample
      .replaceAll('60011223', '60011224')
      .replaceAll('werkstattbericht-verwaltung-teil-3', 'andere-reihe-teil-1')
      .replaceAll('Werkstattbericht Verwaltung, Teil 3', 'Andere Reihe, Teil 1'),
  });
  return served;
}

interface StoredAsset {
  url: string;
  mime: string;
  width: number;
  height: number;
  size: number;
}

const pictures: Step[] = [
  {
    name: 'saving keeps the picture the page has drawn, scaled; the one of another site it may not read',
    async run({ test }) {
      await openAndSave(test, sampleUrl);
      const [kept, ...others] = await until('the picture', async () => {
        const found = await test.inExtension<StoredAsset[]>(assetsCode);
        return found.length > 0 ? found : null;
      });
      same('pictures', [others, kept?.url, kept?.width, kept?.height], [[], ownPicture, 1600, 560]);
      holds(`an encoded picture of some size: ${kept?.mime} ${kept?.size}`, /webp|jpeg/.test(kept?.mime ?? '') && (kept?.size ?? 0) > 100);
    },
  },
  {
    name: 'the saved copy shows it with no network, in its place and with its caption; the other one as a link with its description',
    async run({ test, proxy, picture }) {
      const held = [...proxy.files];
      proxy.files.clear();
      const [{ id } = { id: '' }] = await rows<{ id: string }>(test, 'clippings');
      library = await libraryAt(test, `#/clipping/${id}`);
      const shown = await until('the picture drawn', () =>
        library.evaluate(() => {
          const image = document.querySelector<HTMLImageElement>('.saved-figure img');
          return image?.complete && image.naturalWidth > 0
            ? { width: image.naturalWidth, alt: image.alt, isBlob: image.src.startsWith('blob:') }
            : null;
        }),
      );
      same('the picture', shown, { width: 1600, alt: 'Ein Bürgerbüro ohne Warteschlange', isBlob: true });
      const text = await textOf(library, '.saved-text');
      const places = ['nachgefragt', 'Ein Bürgerbüro ohne Warteschlange.', '24.500', 'Ein Serverraum', 'Der Freistaat Thüringen'].map(
        word => text.indexOf(word),
      );
      holds(
        `in the order of the page: ${places}`,
        places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1)),
      );
      same(
        'the way to the other one',
        await library.evaluate(() => document.querySelector<HTMLAnchorElement>('.figure-missing a')?.href),
        foreignPicture,
      );
      holds('the caption can be marked', (await library.$$('.saved-figure figcaption [data-start]')).length > 0);
      await picture('library-1-pictures', library);
      same('requests', requestsOfExtension(proxy), []);
      for (const [url, file] of held) proxy.files.set(url, file);
    },
  },
];

/** The pictures kept, without their bytes. */
const assetsCode = `const database = await new Promise((resolve, reject) => { const request = indexedDB.open('amtslupe'); request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
  try { const all = await new Promise((resolve, reject) => { const request = database.transaction('assets').objectStore('assets').getAll(); request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
    return all.map(({ url, mime, width, height, size }) => ({ url, mime, width, height, size })); } finally { database.close(); }`;

const collecting: Step[] = [
  {
    name: 'a collection is made, filled from the selection and put in order by the keyboard',
    async run({ test, picture }) {
      await openAndSave(test, otherUrl);
      await library.bringToFront();
      await library.evaluate(() => {
        location.hash = '#/';
      });
      await until('two articles', () => library.evaluate(() => document.querySelectorAll('article.clipping-card a').length === 2));
      await clickText(library, '.nav-act', 'Neue Mappe');
      await typeInto(library, '.frame-nav .name-form input', 'Vortrag');
      await library.keyboard.press('Enter');
      await until('the collection in the list of views', async () => (await textOf(library, '.frame-nav')).includes('Vortrag'));
      await clickText(library, '.list-head button', 'Alle auswählen');
      await clickText(library, '.bulk button', 'In Mappe legen');
      await typeInto(library, '.bulk-tags input', 'Vortrag');
      await library.keyboard.press('Enter');
      await clickText(library, '.bulk-tags button', 'In Mappe legen');
      await until('the two in it', async () => {
        const [collection] = await rows<{ members: unknown[] }>(test, 'collections');
        return collection?.members.length === 2;
      });
      await clickText(library, '.frame-nav a', 'Vortrag');
      const titles = () =>
        library.evaluate(() => [...document.querySelectorAll('article.clipping-card h2 a')].map(link => link.textContent ?? ''));
      const before = await until('the collection', async () => {
        const seen = await titles();
        return seen.length === 2 && (await textOf(library, 'h1')) === 'Vortrag' ? seen : null;
      });
      await library.focus('article.clipping-card a[data-index="0"]');
      await library.keyboard.down('Alt');
      await library.keyboard.press('ArrowDown');
      await library.keyboard.up('Alt');
      await until('the other order', async () => JSON.stringify(await titles()) === JSON.stringify([...before].reverse()));
      await picture('library-2-collection', library);
    },
  },
  {
    name: 'a collection is exported in its order',
    async run({ test }) {
      const first = await textOf(library, 'article.clipping-card h2');
      await clickText(library, '.list-head button', 'Exportieren');
      await until('its scope', () =>
        library.evaluate(() => document.querySelector('dialog label:has(input[name=scope]:checked)')?.textContent?.includes('2 Artikel')),
      );
      await clickText(library, 'dialog label', 'CSL');
      await clickText(library, 'dialog footer button', 'Exportieren');
      const path = await fileIn(test.downloads, '.json');
      const cited = JSON.parse(readFileSync(path, 'utf8')) as { title: string }[];
      same('the order', [cited.length, cited[0]?.title], [2, first]);
      await until('the end of it', () => library.evaluate(() => document.querySelector('dialog') === null));
    },
  },
];

const searching: Step[] = [
  {
    name: 'a search is kept, renamed by the keyboard, forgotten and taken back, and leads to what it found',
    async run({ test, picture }) {
      await library.evaluate(() => {
        location.hash = '#/?q=Register&sort=relevance';
      });
      await clickText(library, '.filter-line button', 'Suche merken');
      const names = () =>
        library.evaluate(() => [...document.querySelectorAll('.saved-search a')].map(link => (link.textContent ?? '').trim()));
      await until('the search in the list of views', async () => (await names()).join() === '„Register“');
      holds(
        'it cannot be kept twice',
        await library.evaluate(() => !document.querySelector('.filter-line')?.textContent?.includes('Suche merken')),
      );
      await library.focus('.saved-search button');
      await library.keyboard.press('Enter');
      await typeInto(library, '.saved-search .name-form input', 'Alles über Register');
      await library.keyboard.press('Enter');
      await until('the new name', async () => (await names()).join() === 'Alles über Register');
      await picture('library-2-search', library);
      const chord = async (key: 'z' | 'y') => {
        await library.keyboard.down('Control');
        await library.keyboard.press(key);
        await library.keyboard.up('Control');
      };
      await chord('z');
      await until('the old name', async () => (await names()).join() === '„Register“');
      await chord('y');
      await until('the new name again', async () => (await names()).join() === 'Alles über Register');
      await library.evaluate(() => document.querySelector<HTMLElement>('.saved-search button:last-child')?.click());
      await until('it to be gone', async () => (await names()).length === 0);
      await library.evaluate(() => document.querySelector<HTMLElement>('.toast button')?.click());
      await until('it to be back', async () => (await names()).join() === 'Alles über Register');
      await library.evaluate(() => {
        location.hash = '#/';
      });
      await clickText(library, '.saved-search a', 'Alles über Register');
      await until('what it finds', () => library.evaluate(() => Boolean(document.querySelector('article.clipping-card mark'))));
      same(
        'it alone is the view at hand',
        await library.evaluate(() => [...document.querySelectorAll('.frame-nav [aria-current]')].map(link => link.textContent)),
        ['Alles über Register'],
      );
      same(
        'kept',
        (await rows<{ name: string }>(test, 'presets')).map(row => row.name),
        ['Alles über Register'],
      );
    },
  },
];

const templating: Step[] = [
  {
    name: 'a template is named, has its name again where none is typed, and its deletion is taken back in the dialog',
    async run({ test }) {
      await library.evaluate(() => {
        location.hash = '#/?dialog=templates';
      });
      await clickText(library, '.template-tools button', 'Neue Vorlage');
      await until('the keyboard in the name', () => library.evaluate(() => document.activeElement?.closest('.template-name') !== null));
      const kept = async () =>
        (await rows<{ kind: string; name: string; deletedAt: string | null }>(test, 'presets'))
          .filter(row => row.kind === 'template' && row.deletedAt === null)
          .map(row => row.name);
      await library.keyboard.type('Vermerk');
      await until('the name kept', async () => (await kept()).join() === 'Vermerk');
      await library.keyboard.press('Tab');
      await library.focus('.template-name input');
      for (const _ of 'Vermerk') await library.keyboard.press('Backspace');
      await library.keyboard.type(' ');
      await library.keyboard.press('Tab');
      await until('the name again', () =>
        library.evaluate(() => document.querySelector<HTMLInputElement>('.template-name input')?.value === 'Vermerk'),
      );
      await until('the name kept all the same', async () => (await kept()).join() === 'Vermerk');
      same('no complaint', await textOf(library, '.toast.error'), '');
      await clickText(library, 'dialog footer button', 'Vorlage löschen');
      await until('it to be gone', async () => (await kept()).length === 0);
      const undo = await library.waitForSelector('.toast button');
      // A real click: whatever lies outside an open dialog does not hear it.
      await undo?.click();
      await until('it to be back', async () => (await kept()).join() === 'Vermerk');
      await clickText(library, 'dialog footer button', 'Vorlage löschen');
      await until('it to be gone again', async () => (await kept()).length === 0);
      await library.evaluate(() => {
        location.hash = '#/';
      });
    },
  },
  {
    name: 'a template is previewed while it is written, an error names its line, and it decides the export',
    async run({ test, picture }) {
      await library.evaluate(() => {
        location.hash = '#/?dialog=templates';
      });
      await clickText(library, '.template-tools button', 'Neue Vorlage');
      await until('the preview of an article', async () => (await textOf(library, '.template-preview')).startsWith('# '));
      const write = (text: string) =>
        library.evaluate(value => {
          const field = document.querySelector<HTMLTextAreaElement>('.template-panes textarea');
          if (!field) throw new Error('no field');
          field.value = value;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }, text);
      await write('Titel: {{title}}\n{{#annotations}}\n{{satz}}\n{{/annotations}}');
      await until('the problem', async () => (await textOf(library, 'dialog [role=alert]')).includes('Zeile 3'));
      await write('Titel: {{title}}\nLänder: {{states}}');
      await until('the new preview', async () => /^Titel: .+\nLänder: Schleswig-Holstein/.test(await textOf(library, '.template-preview')));
      await picture('library-3-template', library);
      await clickText(library, 'dialog footer button', 'Fertig');
      await clickText(library, 'dialog label', 'Markdown');
      const choice = await until('the template in the list', () =>
        library.evaluate(() => document.querySelector<HTMLOptionElement>('.template-choice option:last-child:not([value=""])')?.value),
      );
      await library.select('.template-choice select', choice);
      await clickText(library, 'dialog footer button', 'Exportieren');
      const names = Object.keys(unzipSync(new Uint8Array(readFileSync(await fileIn(test.downloads, '.zip')))));
      same('files', names.length, 2);
    },
  },
];

const importing: Step[] = [
  {
    name: 'one click makes a full backup',
    async run({ test }) {
      await library.evaluate(() => {
        location.hash = '#/?dialog=backup';
      });
      await until('the dialog', () =>
        library.evaluate(() => document.querySelector('dialog label:has(input[name=scope]:checked)')?.textContent?.includes('2 Artikel')),
      );
      await clickText(library, 'dialog footer button', 'Exportieren');
      backup = await fileIn(test.downloads, '.ndjson');
      const kinds = readFileSync(backup, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map(line => JSON.parse(line).kind);
      same('what is in it', [...new Set(kinds)].sort(), ['clipping', 'collection', 'picture', 'preset']);
    },
  },
  {
    name: 'reading it again says that all is there, and changes nothing',
    async run({ test }) {
      const before = JSON.stringify(await rows(test, 'clippings'));
      await importFile(library, backup);
      same('the plan', await planned(library), { new: [0, 0, 0, 0], changed: [0, 0, 0, 0], same: [2, 0, 1, 3] });
      await clickText(library, 'dialog footer button', 'Schließen');
      same('the library', JSON.stringify(await rows(test, 'clippings')) === before, true);
    },
  },
  {
    name: 'a file with an error names the line, and nothing is changed',
    async run({ test }) {
      const broken = join(test.downloads, 'kaputt.amtslupe.ndjson');
      const lines = readFileSync(backup, 'utf8').split('\n');
      writeFileSync(broken, [lines[0], lines[1], '{"kind":"annotation"', ''].join('\n'));
      await importFile(library, broken);
      const words = await until('the message', () => textOf(library, 'dialog [role=alert]'));
      holds(`it names line 3: ${words}`, words.includes('Zeile 3'));
      await clickText(library, 'dialog footer button', 'Abbrechen');
    },
  },
  {
    name: 'a dry run tells new from changed; applied it merges, and undo takes it back',
    async run({ test }) {
      const changed = join(test.downloads, 'geaendert.amtslupe.ndjson');
      const later = '2027-01-01T00:00:00.000Z';
      const lines = readFileSync(backup, 'utf8')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line));
      const [first, second] = lines.filter(line => line.kind === 'clipping');
      first.clipping.note = 'Von der Kollegin';
      first.clipping.stamps.note = `${later}@kollegin`;
      const fresh = structuredClone(second);
      Object.assign(fresh.clipping, { id: 'aaaaaaaa-0000-8000-a000-000000000000', url: 'http://www.egovernment.de/neu/', articleId: null });
      Object.assign(fresh.clipping, { addresses: ['egovernment.de/neu'], title: 'Ein neuer Artikel' });
      writeFileSync(changed, `${[lines[0], first, second, fresh].map(line => JSON.stringify(line)).join('\n')}\n`);
      await importFile(library, changed);
      same('the plan', await planned(library), { new: [1, 0], changed: [1, 0], same: [1, 0] });
      same('nothing yet', (await rows(test, 'clippings')).length, 2);
      await clickText(library, 'dialog footer button', 'Übernehmen');
      await until('three articles', async () => (await rows(test, 'clippings')).length === 3);
      const notes = async () => (await rows<{ note: string; deletedAt: string | null }>(test, 'clippings')).map(row => row.note);
      holds('the note is there', (await notes()).includes('Von der Kollegin'));
      await library.evaluate(() => document.querySelector<HTMLElement>('.toast button')?.click());
      await until('the note to be gone again', async () => !(await notes()).includes('Von der Kollegin'));
      const live = (await rows<{ deletedAt: string | null }>(test, 'clippings')).filter(row => row.deletedAt === null);
      same('articles', live.length, 2);
    },
  },
];

const comparing: Step[] = [
  {
    name: 'a range is selected whole by the keyboard, though most of its rows were never drawn; tags for all of it at once',
    async run({ test }) {
      const path = join(test.downloads, 'viele.amtslupe.ndjson');
      await writeBackup(path, 0, many);
      await importFile(library, path);
      await clickText(library, 'dialog footer button', 'Übernehmen');
      const count = () => textOf(library, '.list-head [role=status]');
      await until('all of them', async () => (await count()).startsWith(String(many + 2)), 30_000);
      await library.evaluate(() => {
        location.hash = '#/?source=heise.de&source=vdz.org&source=kommune21.de&source=egovernment.de&tag=OZG';
      });
      await until('those with the tag', async () => /^\d+ /.test(await count()) && Number.parseInt(await count(), 10) < many);
      const tagged = Number.parseInt(await count(), 10);
      const focused = (index: number) =>
        until(`row ${index}`, () => library.evaluate(at => document.activeElement?.getAttribute('data-index') === String(at), index));
      // What an earlier step selected stays selected from one list to the next.
      if (await textOf(library, '.bulk strong')) await clickText(library, '.bulk button', 'Auswahl aufheben');
      await library.evaluate(() => document.querySelector<HTMLElement>('#main a[data-index="0"]')?.focus());
      await focused(0);
      await library.keyboard.press('x');
      await library.keyboard.press('End');
      await focused(tagged - 1);
      await library.keyboard.down('Shift');
      await library.keyboard.press('X');
      await library.keyboard.up('Shift');
      await until('all selected', async () => (await textOf(library, '.bulk strong')).startsWith(`${tagged} `));
      await clickText(library, '.bulk button', 'Schlagwort hinzufügen');
      await typeInto(library, '.bulk-tags input', 'Kapitel 3');
      await library.keyboard.press('Enter');
      await clickText(library, '.bulk-tags button', 'Schlagwort hinzufügen');
      const withTag = async () => (await rows<{ tags: string[] }>(test, 'clippings')).filter(row => row.tags.includes('Kapitel 3')).length;
      await until('the tag in all', async () => (await withTag()) === tagged);
    },
  },
  {
    name: 'what the list is narrowed to narrows the tables; every figure is there, found as the search finds, sorted by who says it',
    async run() {
      await clickText(library, '.frame-nav a', 'Zahlen');
      await until('the table', () => library.evaluate(() => document.querySelectorAll('#main tbody tr').length > 0));
      holds('the filter is shown', (await textOf(library, '.narrowing')).includes('OZG'));
      const lines = () => library.evaluate(() => Number((document.querySelector('caption')?.textContent ?? '').replace(/\D/g, '')));
      const narrowed = await lines();
      await library.evaluate(() => {
        location.hash = '#/figures';
      });
      // They come in steps; that there are five in each, and the sample's, shows when all are there.
      const all = await until(`more than ${5 * many} of them`, async () => {
        const count = await lines();
        return count > Math.max(narrowed, 5 * many) ? count : null;
      });
      await typeInto(library, '.search input', 'beschaeftigte „24.500"');
      await until('one of them', async () => (await lines()) < 10 && (await lines()) > 0);
      await library.evaluate(() => {
        location.hash = '#/figures';
      });
      await until('all of them again', async () => (await lines()) === all);
      await clickText(library, 'th:nth-child(6) button', 'Wer');
      const first = await until('speakers in order', () =>
        library.evaluate(() => {
          const cells = [...document.querySelectorAll<HTMLElement>('tbody td[data-label="Wer"]')].map(cell => cell.innerText);
          return document.querySelector('th:nth-child(6)[aria-sort=ascending]') ? cells : null;
        }),
      );
      const said = first.filter(name => name !== '');
      same('by alphabet, nobody last', first, [
        ...said.sort((a, b) => a.localeCompare(b, 'de', { numeric: true })),
        ...first.filter(name => name === ''),
      ]);
      holds('somebody says one', said.length > 0);
    },
  },
];

const memoCode = (key: string, days: number) =>
  `const database = await new Promise((resolve, reject) => { const request = indexedDB.open('amtslupe'); request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
  const store = database.transaction('memos', 'readwrite').objectStore('memos');
  await new Promise((resolve, reject) => { const request = store.put({ key: '${key}', value: new Date(Date.now() - ${days} * 86400000).toISOString() }); request.onsuccess = resolve; request.onerror = () => reject(request.error); });
  database.close();`;

const reminding: Step[] = [
  {
    name: 'a month after the last backup a line reminds of it by itself, rests a month after «later», and comes again until one is made',
    async run({ test, picture }) {
      await library.close();
      const open = async () => {
        library = await libraryAt(test, '');
        await until('the list', () => library.evaluate(() => document.querySelectorAll('article.clipping-card').length > 0));
        await until('all words', () => library.evaluate(() => performance.getEntriesByName('all words').length > 0), 30_000);
      };
      const isReminding = () => library.evaluate(() => document.querySelector('.reminder') !== null);
      await open();
      same('right after a backup', await isReminding(), false);
      await library.close();

      await test.inExtension(memoCode('backup', 31));
      await open();
      const last = new Intl.DateTimeFormat('de', { dateStyle: 'long' }).format(new Date(Date.now() - 31 * 86_400_000));
      const words = await until('the reminder', () => textOf(library, '.reminder'));
      holds(`it names the day, ${last}: ${words}`, words.includes(last));
      await picture('library-4-reminder', library);
      await clickText(library, '.reminder button', 'Später');
      await until('quiet', async () => !(await isReminding()));
      await library.close();
      await open();
      same('the library opened again', await isReminding(), false);
      await library.close();

      await test.inExtension(memoCode('backupLater', 31));
      await open();
      await until('it comes again', isReminding);
      await clickText(library, '.reminder button', 'Sichern');
      await clickText(library, 'dialog footer button', 'Exportieren');
      const lines = readFileSync(await fileIn(test.downloads, 'Sicherung.amtslupe.ndjson'), 'utf8')
        .trim()
        .split('\n');
      const clippings = lines.filter(line => line.startsWith('{"kind":"clipping"')).length;
      holds(`everything is in the file, the trash too: ${clippings}`, clippings >= many + 2);
      await until('no reminder', async () => !(await isReminding()));
    },
  },
];

/** The library: pictures, collections, files in and out. */
export const librarySuite: Suite = {
  name: 'library',
  browsers: ['chrome', 'firefox'],
  files,
  steps: [...pictures, ...collecting, ...searching, ...templating, ...importing, ...comparing, ...reminding, ...keeping],
};
