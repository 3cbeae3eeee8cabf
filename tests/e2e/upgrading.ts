import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestBrowser, until } from './harness.ts';
import { libraryAt } from './libraryActs.ts';
import { holds, type Suite, same } from './suite.ts';

const [clippings, mentionsEach] = [3_000, 20];

interface Example {
  version: number;
  stores: Record<string, string>;
  tables: { clippings: object[]; contents: object[]; mentions: object[] };
}

const example = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'fixtures', 'databases', 'version2.json'), 'utf8')) as Example;

/** Puts a library in place as the version before wrote it: the example's first article many times. */
const older = `
  const { version, stores, tables } = ${JSON.stringify(example)};
  const done = request => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
  await done(indexedDB.deleteDatabase('amtslupe'));
  const request = indexedDB.open('amtslupe', version);
  request.onupgradeneeded = () => {
    for (const [table, description] of Object.entries(stores)) {
      const [key, ...indexes] = description.split(', ');
      const store = request.result.createObjectStore(table, { keyPath: key });
      for (const index of indexes) {
        const path = index.replace(/^[*&]/, '');
        store.createIndex(path, path.startsWith('[') ? path.slice(1, -1).split('+') : path, { multiEntry: index.startsWith('*') });
      }
    }
  };
  const db = await done(request);
  for (let at = 0; at < ${clippings}; at += 250) {
    const transaction = db.transaction(['clippings', 'contents', 'mentions'], 'readwrite');
    for (let number = at; number < Math.min(${clippings}, at + 250); number++) {
      const id = '1fcb8467-9d24-840c-a226-' + String(number).padStart(12, '0');
      const url = 'https://alt.example/' + number;
      transaction.objectStore('clippings').put({ ...tables.clippings[0], id, url, urlKey: url, addresses: [url], articleId: String(number), deletedAt: null });
      transaction.objectStore('contents').put({ ...tables.contents[0], id });
      for (let n = 0; n < ${mentionsEach}; n++)
        transaction.objectStore('mentions').put({ ...tables.mentions[n % tables.mentions.length], id: id + '/' + n, clippingId: id, kind: 'state', key: 'DE-NI', state: 'DE-NI' });
    }
    await new Promise((resolve, reject) => { transaction.oncomplete = resolve; transaction.onabort = () => reject(transaction.error); });
  }
  db.close();
  return true;`;

/** Version of the library's database, as the browser lists it. */
const versionOf = (test: TestBrowser) =>
  test.inExtension<number>("return (await indexedDB.databases()).find(({ name }) => name === 'amtslupe')?.version ?? 0;");

const countsOf = (test: TestBrowser) =>
  test.inExtension<number[]>(
    `const db = await new Promise((resolve, reject) => { const request = indexedDB.open('amtslupe'); request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
     const count = (table, ask) => new Promise(resolve => { const request = ask(db.transaction(table).objectStore(table)); request.onsuccess = () => resolve(request.result); });
     const counts = [];
     for (const table of ['clippings', 'contents', 'mentions']) counts.push(await count(table, store => store.count()));
     counts.push(await count('mentions', store => store.index('[kind+state]').count(IDBKeyRange.only(['state', 'DE-NI']))));
     db.close(); return counts;`,
  );

/** A library of the version before is put in order by the first page that opens it, or by the next one. */
export const upgrading: Suite = {
  name: 'upgrade of a library',
  browsers: ['chrome', 'firefox'],
  files: () => new Map(),
  steps: [
    {
      name: 'the browser is killed while it puts an older library in order; opened again, all of it is there and in the new order',
      async run(context) {
        await context.test.inExtension<boolean>(
          `self.isFilled = ''; (async () => { ${older} })().then(() => { self.isFilled = 'yes'; }, error => { self.isFilled = String(error); }); return true;`,
        );
        same('filled', await until('the older library', () => context.test.inExtension<string>('return self.isFilled;'), 180_000), 'yes');
        const old = await versionOf(context.test);
        same('its version', old, example.version);
        const page = await context.test.browser.newPage();
        // Whether it comes to its end does not matter: the browser does not live so long.
        void page.goto(`${context.test.origin}/library.html`).catch(() => undefined);
        await new Promise(resolve => setTimeout(resolve, 250));
        context.test = await context.test.restart('kill');
        await until('the database to be listed after the kill', async () => (await versionOf(context.test)) > 0, 60_000);
        console.log(`    ${context.test.name}: after the kill the library has version ${await versionOf(context.test)} of ${old} before`);

        const library = await libraryAt(context.test, '');
        await until('its first list', () => library.evaluate(() => document.querySelectorAll('article.clipping-card').length > 0), 120_000);
        const all = clippings * mentionsEach;
        same('articles, texts, mentions, those found by their Land', await countsOf(context.test), [clippings, clippings, all, all]);
        holds('the version is the new one', (await versionOf(context.test)) > old);
      },
    },
  ],
};
