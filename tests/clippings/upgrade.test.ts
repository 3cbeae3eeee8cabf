import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexedDB } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { openRepository } from '../../utils/clippings/repository.ts';
import './testing.ts';

interface Example {
  version: number;
  /** Dexie's description of each table: the primary key, then the indexes. */
  stores: Record<string, string>;
  tables: Record<string, object[]>;
}

/** A database as an older version of the extension left it, with its rows as they were written then. */
async function older(version: number): Promise<string> {
  const file = join(import.meta.dirname, '..', 'fixtures', 'databases', `version${version}.json`);
  const { version: number, stores, tables } = JSON.parse(readFileSync(file, 'utf8')) as Example;
  const name = `older-${crypto.randomUUID()}`;
  await new Promise((resolve, reject) => {
    const request = indexedDB.open(name, number);
    request.onupgradeneeded = () => {
      for (const [table, description] of Object.entries(stores)) {
        const [key = 'id', ...indexes] = description.split(', ');
        const store = request.result.createObjectStore(table, { keyPath: key });
        for (const index of indexes) {
          const path = index.replace(/^[*&]/, '');
          const keyPath = path.startsWith('[') ? path.slice(1, -1).split('+') : path;
          store.createIndex(path, keyPath, { multiEntry: index.startsWith('*') });
        }
        for (const row of tables[table] ?? []) store.put(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve(null);
    };
    request.onerror = () => reject(request.error);
  });
  return name;
}

test('a library of version 1 opens with all it held, its trash and its way back, and takes collections', async () => {
  const library = openRepository(await older(1));
  const { clippings, total } = await library.listClippings({});
  expect([total, clippings[0]?.clipping.title, clippings[0]?.annotationCount]).toEqual([1, 'E-Akte in Niedersachsen', 1]);
  const id = clippings[0]?.clipping.id ?? '';
  expect(await library.wholeClipping(id)).toMatchObject({
    clipping: { note: 'Für den Vortrag', tags: ['E-Akte', 'Länder'], text: expect.stringContaining('20.000 Arbeitsplätze') },
    annotations: [{ note: 'geprüft', tags: ['Zahl'], revisions: [{ note: 'prüfen' }] }],
    mentions: [{ kind: 'state' }, { kind: 'figure' }, { kind: 'official' }, { kind: 'quote' }],
  });
  expect((await library.listClippings({ isDeleted: true })).clippings.map(one => one.clipping.title)).toEqual(['Weggeworfen']);
  expect(await library.memo('backup')).toBe('2026-03-02T08:00:00.000Z');
  expect(await library.undo(null)).toBe('delete-clipping');
  const collection = await library.createCollection('Neu');
  await library.addToCollection(collection.id, [id]);
  expect((await library.collections())[0]?.members).toMatchObject([{ id }]);
});

test('a library of version 2 opens with its collections, and its mentions are found by article, Land and person, and go with their article', async () => {
  const library = openRepository(await older(2));
  const [collection] = await library.collections();
  const [id = ''] = collection?.members.map(member => member.id) ?? [];
  expect(collection?.name).toBe('Vortrag');
  expect((await library.wholeClipping(id))?.mentions.map(mention => mention.kind)).toEqual(['state', 'figure', 'official', 'quote']);
  expect((await library.mentionsIn([id], false)).get(id)).toHaveLength(4);
  expect(await library.clippingsAbout('state', 'DE-NI')).toContain(id);
  const [quote] = await library.mentionsAcross({ kind: 'quote' });
  expect(await library.mentionsOfPerson('quote', quote?.mention.key ?? '')).toHaveLength(2);
  await library.deleteClippings([id]);
  library.close();
});

test('a library of version 3 opens with its searches and templates in their order, and they can be undone, renamed and deleted', async () => {
  const library = openRepository(await older(3));
  const [register, figures, template] = await library.presets();
  expect(register).toMatchObject({ kind: 'search', name: '„Register“, Niedersachsen', body: '#/?q=Register&state=DE-NI' });
  expect(figures).toMatchObject({ kind: 'search', name: 'Zahlen: Berlin' });
  expect(template).toMatchObject({ id: '5f0c2c1e-0d0e-4a7e-9b57-1d8f6d0f2a11', kind: 'template', name: 'Vermerk' });
  expect(template?.body).toContain('{{#annotations}}\n');
  // The same search kept again is the one there is.
  await library.keepPreset({ kind: 'search', name: 'Register', body: '#/?q=Register&state=DE-NI' });
  expect((await library.presets()).map(row => row.name)).toEqual(['Register', 'Zahlen: Berlin', 'Vermerk']);
  expect(await library.memo('savedSearches')).toBeNull();
  expect((await library.collections())[0]?.name).toBe('Vortrag');
  library.close();
});
