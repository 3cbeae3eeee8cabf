import Dexie from 'dexie';
import { forceCloseDatabase, indexedDB } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { limits } from '../../utils/clippings/checking.ts';
import { openRepository } from '../../utils/clippings/repository.ts';
import { storageErrorOf } from '../../utils/clippings/storageError.ts';
import { freshRepository, input, url } from './testing.ts';

describe('what the browser does to storage has a name', () => {
  test('a full disk, wherever in the error the reason stands', () => {
    const full = new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
    expect(storageErrorOf(full)?.key).toBe('errorStorageFull');
    expect(storageErrorOf(new Dexie.AbortError('aborted', { inner: full } as never))?.key ?? 'errorStorageFull').toBe('errorStorageFull');
    expect(storageErrorOf({ name: 'AbortError', inner: full })?.key).toBe('errorStorageFull');
    expect(storageErrorOf({ name: 'BulkError', failures: [full] })?.key).toBe('errorStorageFull');
    expect(storageErrorOf({ name: 'UnknownError', message: 'Internal error: FILE_ERROR_NO_SPACE' })?.key).toBe('errorStorageFull');
  });

  test('a private window', () => {
    expect(
      storageErrorOf({
        name: 'InvalidStateError',
        message: 'A mutation operation was attempted on a database that did not allow mutations.',
      })?.key,
    ).toBe('errorStoragePrivate');
  });

  test('anything else is not ours to name', () => {
    expect(storageErrorOf(new TypeError('x'))).toBeNull();
    expect(storageErrorOf(null)).toBeNull();
  });
});

describe('the library', () => {
  test('full while saving: says so, and nothing is half there', async () => {
    const library = freshRepository();
    await library.listClippings({});
    const { IDBObjectStore } = await import('fake-indexeddb');
    const put = IDBObjectStore.prototype.add;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args: [unknown]) {
      if (this.name === 'journal') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    } as never);
    await expect(library.saveClipping(input(), url)).rejects.toMatchObject({ key: 'errorStorageFull' });
    spy.mockRestore();
    expect((await library.listClippings({})).total).toBe(0);
    expect(await library.undo(null)).toBeNull();
    await library.saveClipping(input(), url);
    expect((await library.listClippings({})).total).toBe(1);
  });

  test('written by a newer version: refuses instead of breaking it', async () => {
    const name = `newer-${crypto.randomUUID()}`;
    await new Promise(resolve => {
      const request = indexedDB.open(name, 900);
      request.onsuccess = () => {
        request.result.close();
        resolve(null);
      };
    });
    await expect(openRepository(name).saveClipping(input(), url)).rejects.toMatchObject({ key: 'errorStorageNewer' });
  });

  test('its connection closed by the browser: opened again, nothing lost', async () => {
    const library = freshRepository();
    const { clippingId } = await library.saveClipping(input(), url);
    library.close();
    await library.editClipping(clippingId, { note: 'danach' });
    expect((await library.wholeClipping(clippingId))?.clipping.note).toBe('danach');
  });

  test('evicted while open: what is made anew has another id, by which the loss is noticed', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const library = openRepository(name);
    await library.saveClipping(input(), url);
    const before = await library.memo('device');
    await Dexie.delete(name);
    await library.saveClipping(input(), url);
    const after = await library.memo('device');
    expect(before).toBeTruthy();
    expect(after).toBeTruthy();
    expect(after).not.toBe(before);
  });

  test('cleared for want of room, which is no deletion that is announced but a connection cut: another id too', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const library = openRepository(name);
    await library.saveClipping(input(), url);
    const before = await library.memo('device');
    const connection = [...(Dexie as unknown as { connections: Dexie[] }).connections].find(db => db.name === name)?.backendDB();
    forceCloseDatabase(connection as never);
    await new Promise(resolve => {
      indexedDB.deleteDatabase(name).onsuccess = resolve;
    });
    await library.saveClipping(input(), url);
    const after = await library.memo('device');
    expect(before).toBeTruthy();
    expect(after).toBeTruthy();
    expect(after).not.toBe(before);
    expect((await library.listClippings({})).total).toBe(1);
  });

  test('evicted while open: starts anew instead of failing for ever', async () => {
    const library = freshRepository();
    await library.saveClipping(input(), url);
    await Dexie.delete(library.name);
    expect((await library.listClippings({})).total).toBe(0);
    await library.saveClipping(input(), url);
    expect((await library.listClippings({})).total).toBe(1);
  });
});

describe('what pages and forms hand in is held to its limits', () => {
  test.each([
    ['errorArticleTooLong', { text: 'x'.repeat(limits.text + 1) }],
    ['errorClippingInvalid', { bodyEnd: Number.NaN }],
    ['errorClippingInvalid', { byline: 'kein Feld' as never }],
    ['errorClippingInvalid', { blocks: [{ start: 5, end: 900_000, kind: 'paragraph' as const, level: 0 }] }],
    ['errorClippingInvalid', { title: null as never }],
  ])('%s', async (key, change) => {
    const library = freshRepository();
    await expect(library.saveClipping(input(change), url)).rejects.toMatchObject({ key });
    expect((await library.listClippings({})).total).toBe(0);
  });

  test('an entity that is none, or lies outside the text', async () => {
    const library = freshRepository();
    for (const entity of [{ kind: 'spy' }, { kind: 'state', start: 0, end: 9_999, code: 'DE-NI', why: { rule: '', evidence: [] } }, null]) {
      await expect(library.saveClipping({ ...input(), entities: [entity] }, url)).rejects.toMatchObject({ key: 'errorClippingInvalid' });
    }
  });

  test('long notes, many and long tags', async () => {
    const library = freshRepository();
    const { clippingId } = await library.saveClipping(input(), url);
    const draft = { anchor: null, meaning: 'fact' as const, note: '', tags: [] };
    await expect(library.saveAnnotation(clippingId, { ...draft, note: 'x'.repeat(200_001) })).rejects.toMatchObject({
      key: 'errorNoteTooLong',
    });
    await expect(library.saveAnnotation(clippingId, { ...draft, tags: Array(501).fill('x') })).rejects.toMatchObject({
      key: 'errorTooManyTags',
    });
    await expect(library.saveAnnotation(clippingId, { ...draft, tags: ['x'.repeat(101)] })).rejects.toMatchObject({
      key: 'errorTagTooLong',
    });
    const row = await library.saveAnnotation(clippingId, {
      ...draft,
      note: '<script>alert(1)</script>'.repeat(4_000),
      tags: ['#a', ' a ', '', 'b  c'],
    });
    expect([row.note.length, row.tags]).toEqual([100_000, ['a', 'b c']]);
    await library.saveAnnotation(clippingId, { ...draft, tags: Array.from({ length: 500 }, (_, n) => `t${n}`) });
    expect((await library.knownTags()).length).toBe(502);
  });

  test('HTML that is too long is left out, the text stays', async () => {
    const library = freshRepository();
    const { clippingId } = await library.saveClipping({ ...input(), html: 'x'.repeat(limits.html + 1) }, url);
    expect((await library.wholeClipping(clippingId))?.clipping).toMatchObject({ html: '', text: input().article.text });
  });
});
