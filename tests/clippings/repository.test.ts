import { describe, expect, test } from 'vitest';
import type { Anchor } from '../../utils/anchoring/types.ts';
import { duplicatesAmong } from '../../utils/clippings/duplicates.ts';
import { openRepository } from '../../utils/clippings/repository.ts';
import { article, freshRepository, input, url } from './testing.ts';

const anchor: Anchor = {
  quote: { type: 'TextQuoteSelector', exact: 'Rund 20.000 Arbeitsplätze', prefix: 'ein. ', suffix: ' sind' },
  position: { type: 'TextPositionSelector', start: 36, end: 61 },
  sentence: 'Rund 20.000 Arbeitsplätze sind umgestellt, sagt CIO Dr. Horst Baier.',
  sentenceOffset: 0,
};
const draft = { anchor, meaning: 'fact' as const, note: 'prüfen', tags: ['E-Akte'] };

describe('saving a clipping', () => {
  test('a saved article is there again after the library was closed and opened', async () => {
    const first = freshRepository();
    const { clippingId } = await first.saveClipping(input(), url);
    await first.saveAnnotation(clippingId, draft);
    first.close();
    const second = openRepository(first.name);
    const whole = await second.wholeClipping(clippingId);
    expect(whole?.clipping).toMatchObject({
      ...article(),
      note: '',
      tags: [],
      facts: { states: ['DE-NI'], people: ['Horst Baier'], offices: ['CIO'], figures: 1, quotes: 1 },
    });
    expect(whole?.annotations).toMatchObject([draft]);
    expect(whole?.mentions.map(mention => [mention.kind, mention.key, mention.sentence.slice(0, 13)])).toEqual([
      ['state', 'DE-NI', 'Niedersachsen'],
      ['figure', 'Arbeitsplätze', 'Rund 20.000 A'],
      ['official', 'Horst Baier', 'Rund 20.000 A'],
      ['quote', 'Horst Baier', '„Das hilft de'],
    ]);
  });

  test('the same page again renews the content and keeps note, tags and annotations', async () => {
    const library = freshRepository();
    const { clippingId } = await library.saveClipping(input(), url);
    await library.editClipping(clippingId, { note: 'wichtig', tags: ['Länder'] });
    await library.saveAnnotation(clippingId, draft);
    const again = await library.saveClipping(input({ title: 'Neuer Titel' }), 'http://m.egovernment.de/anderer-slug-a-1234567/amp/');
    expect(again).toEqual({ clippingId, isNew: false });
    expect(await library.wholeClipping(clippingId)).toMatchObject({
      clipping: { title: 'Neuer Titel', note: 'wichtig', tags: ['Länder'] },
      annotations: [draft],
    });
    expect((await library.listClippings({})).total).toBe(1);
  });

  test('two tabs saving the same page at once make one clipping', async () => {
    const library = freshRepository();
    const other = openRepository(library.name);
    await Promise.all([library.saveClipping(input(), url), other.saveClipping(input(), url), library.saveClipping(input(), url)]);
    expect((await library.listClippings({})).total).toBe(1);
  });

  test("a site's article id wins over the address, and another id at the same address is another article", async () => {
    const library = freshRepository();
    const { clippingId } = await library.saveClipping(input(), url);
    expect((await library.clippingOfPage('https://egovernment.de/umgezogen', '1234567'))?.clipping.id).toBe(clippingId);
    expect((await library.clippingOfPage(`${url}#kommentare`, null))?.clipping.id).toBe(clippingId);
    expect(await library.clippingOfPage(url, '7654321')).toBeNull();
    expect(await library.clippingOfPage('https://example.org/', '1234567')).toBeNull();
    expect((await library.saveClipping(input({ articleId: '7654321' }), url)).isNew).toBe(true);
  });

  test('a canonical address on a foreign host is not believed', async () => {
    const library = freshRepository();
    const { clippingId } = await library.saveClipping(input({ url: 'https://boese.example/', articleId: null }), url);
    expect((await library.wholeClipping(clippingId))?.clipping).toMatchObject({ url, host: 'egovernment.de' });
  });

  test('the pages of a split article become one text, in whatever order they were met', async () => {
    const address = 'https://www.egovernment.de/e-akte-in-niedersachsen-a-1234567/';
    const third = `Auf Seite drei steht, dass Bayern im nächsten Jahr folgen will.`;
    const second = `Auf Seite zwei steht, dass Hessen auch schon so weit ist.\nTitel der Seite`;
    const two = {
      ...input({ text: second, bodyEnd: 57 }),
      entities: [{ kind: 'state' as const, start: 27, end: 33, code: 'DE-HE' as const, why: { rule: 't', evidence: [] } }],
    };
    for (const order of [
      [1, 2, 3, 1],
      [3, 2, 1],
      [2, 1, 3, 2],
    ]) {
      const library = freshRepository();
      let id = '';
      for (const page of order) {
        const one = page === 1 ? input() : page === 2 ? two : input({ text: third });
        id = (await library.saveClipping(one, page === 1 ? address : `${address}?p=${page}`)).clippingId;
      }
      const whole = await library.wholeClipping(id);
      expect([order, whole?.clipping.text]).toEqual([
        order,
        `${article().text}\nAuf Seite zwei steht, dass Hessen auch schon so weit ist.\n${third}`,
      ]);
      const hessen = whole?.mentions.find(mention => mention.key === 'DE-HE');
      expect(whole?.clipping.text.slice(hessen?.entity.start, hessen?.entity.end)).toBe('Hessen');
      expect(whole?.mentions).toHaveLength(5);
      expect(whole?.clipping.facts.states).toEqual(['DE-NI', 'DE-HE']);
      expect((await library.listClippings({})).total).toBe(1);
    }
  });

  test('the view of all pages at once takes the place of the pages', async () => {
    const library = freshRepository();
    const address = 'https://www.egovernment.de/e-akte-in-niedersachsen-a-1234567/';
    const second = 'Auf Seite zwei steht, dass Hessen auch schon so weit ist.';
    await library.saveClipping(input(), address);
    await library.saveClipping(input({ text: second }), `${address}?p=2`);
    const all = `${article().text}\n${second}`;
    const { clippingId } = await library.saveClipping(input({ text: all }), address);
    expect((await library.wholeClipping(clippingId))?.clipping.text).toBe(all);
    await library.undo(clippingId);
    expect((await library.wholeClipping(clippingId))?.clipping.text).toBe(all);
    await library.undo(clippingId);
    expect((await library.wholeClipping(clippingId))?.clipping.text).toBe(article().text);
  });

  test('links to clipped pages are known under any of their addresses', async () => {
    const library = freshRepository();
    await library.saveClipping(input(), url);
    const links = ['http://egovernment.de/e-akte-in-niedersachsen-a-1234567/?p=2', 'https://www.egovernment.de/anderes/'];
    expect([...(await library.clippedAmong(links))]).toEqual([links[0]]);
  });
});

describe('annotations', () => {
  test('a message that arrives twice makes one annotation', async () => {
    const library = freshRepository();
    const { clippingId } = await library.saveClipping(input(), url);
    const id = crypto.randomUUID();
    expect(await library.saveAnnotation(clippingId, draft, id)).toEqual(await library.saveAnnotation(clippingId, draft, id));
    expect(await library.annotationsOf(clippingId)).toHaveLength(1);
  });

  test('one of a clipping that is gone is refused by name', async () => {
    const library = freshRepository();
    await expect(library.saveAnnotation('nirgends', draft)).rejects.toMatchObject({ key: 'errorClippingMissing' });
    await expect(library.editAnnotation('nirgends', { note: '' })).rejects.toMatchObject({ key: 'errorAnnotationMissing' });
  });

  test('they come in page order, a note on the whole article first', async () => {
    const library = freshRepository();
    const { clippingId } = await library.saveClipping(input(), url);
    const at = (start: number) => ({ ...anchor, position: { ...anchor.position, start, end: 95 } });
    for (const [note, place] of [
      ['hinten', at(90)],
      ['vorn', at(4)],
      ['ganz', null],
    ] as const)
      await library.saveAnnotation(clippingId, { ...draft, note, anchor: place });
    expect((await library.annotationsOf(clippingId)).map(row => row.note)).toEqual(['ganz', 'vorn', 'hinten']);
  });

  test('a rewritten note keeps what stood for more than ten minutes', async () => {
    const library = freshRepository();
    const { clippingId } = await library.saveClipping(input(), url);
    const { id } = await library.saveAnnotation(clippingId, draft);
    await library.editAnnotation(id, { note: 'prüfen!' });
    library.pass(60);
    const row = await library.editAnnotation(id, { note: 'geprüft' });
    expect(row).toMatchObject({ note: 'geprüft', revisions: [{ note: 'prüfen!' }] });
  });
});

describe('two tabs', () => {
  test('annotating the same article at once keep everything of both', async () => {
    const one = freshRepository();
    const two = openRepository(one.name);
    const { clippingId } = await one.saveClipping(input(), url);
    const drafts = Array.from({ length: 20 }, (_, n) => ({ ...draft, note: `Notiz ${n}` }));
    await Promise.all(drafts.map((each, n) => (n % 2 ? one : two).saveAnnotation(clippingId, each)));
    expect((await one.annotationsOf(clippingId)).map(row => row.note).sort()).toEqual(drafts.map(each => each.note).sort());
    for (let n = 0; n < 20; n++) await (n % 2 ? one : two).undo(clippingId);
    expect(await two.annotationsOf(clippingId)).toEqual([]);
  });

  test('changing different fields of one annotation keep both changes', async () => {
    const one = freshRepository();
    const two = openRepository(one.name);
    const { clippingId } = await one.saveClipping(input(), url);
    const { id } = await one.saveAnnotation(clippingId, draft);
    await Promise.all([
      one.editAnnotation(id, { note: 'neu' }),
      two.editAnnotation(id, { meaning: 'question' }),
      one.editAnnotation(id, { tags: ['x'] }),
    ]);
    expect(await one.annotationsOf(clippingId)).toMatchObject([{ note: 'neu', meaning: 'question', tags: ['x'] }]);
  });
});

describe('undo and redo', () => {
  test('go through every act of a clipping and back, also after a restart', async () => {
    const first = freshRepository();
    const { clippingId } = await first.saveClipping(input(), url);
    const { id } = await first.saveAnnotation(clippingId, draft);
    await first.editAnnotation(id, { note: 'zwei', tags: [] });
    await first.deleteAnnotation(id);
    first.close();
    const library = openRepository(first.name, () => new Date('2026-03-02T09:00:00Z'));
    const notes = async () => (await library.annotationsOf(clippingId)).map(row => [row.note, ...row.tags]);
    expect(await notes()).toEqual([]);
    expect([await library.undo(clippingId), await notes()]).toEqual(['delete-annotation', [['zwei']]]);
    expect([await library.undo(clippingId), await notes()]).toEqual(['edit-annotation', [['prüfen', 'E-Akte']]]);
    expect([await library.undo(clippingId), await notes()]).toEqual(['annotate', []]);
    expect([await library.redo(clippingId), await notes()]).toEqual(['annotate', [['prüfen', 'E-Akte']]]);
    expect([await library.redo(clippingId), await notes()]).toEqual(['edit-annotation', [['zwei']]]);
    expect([await library.redo(clippingId), await notes()]).toEqual(['delete-annotation', []]);
    expect(await library.redo(clippingId)).toBeNull();
  });

  test('a new act ends what could be redone', async () => {
    const library = freshRepository();
    const { clippingId } = await library.saveClipping(input(), url);
    const { id } = await library.saveAnnotation(clippingId, draft);
    await library.editAnnotation(id, { note: 'zwei' });
    await library.undo(clippingId);
    await library.editAnnotation(id, { note: 'drei' });
    expect(await library.redo(clippingId)).toBeNull();
    expect(await library.annotationsOf(clippingId)).toMatchObject([{ note: 'drei' }]);
  });

  test('undoing a deletion in bulk brings all back at once', async () => {
    const library = freshRepository();
    const one = await library.saveClipping(input(), url);
    const two = await library.saveClipping(
      input({ url: 'https://www.egovernment.de/zwei/', articleId: '2' }),
      'https://www.egovernment.de/zwei/',
    );
    expect(await library.deleteClippings([one.clippingId, two.clippingId, 'nirgends'])).toBe(2);
    expect((await library.listClippings({})).total).toBe(0);
    expect((await library.listClippings({ isDeleted: true })).total).toBe(2);
    expect(await library.undo(null)).toBe('delete-clipping');
    expect((await library.listClippings({})).total).toBe(2);
  });

  test('undoing the renewal of a changed page brings the earlier text and its entities back', async () => {
    const library = freshRepository();
    const { clippingId } = await library.saveClipping(input(), url);
    await library.saveClipping(input({ text: 'Ganz anders.' }), url);
    expect((await library.wholeClipping(clippingId))?.mentions).toEqual([]);
    expect(await library.undo(clippingId)).toBe('save-clipping');
    const whole = await library.wholeClipping(clippingId);
    expect([whole?.clipping.text, whole?.mentions.length]).toEqual([article().text, 4]);
  });
});

describe('the trash', () => {
  test('a deleted clipping comes back with its annotations, until it is purged after 30 days', async () => {
    const library = freshRepository();
    const { clippingId } = await library.saveClipping(input(), url);
    await library.saveAnnotation(clippingId, draft);
    await library.deleteClippings([clippingId]);
    expect(await library.clippingOfPage(url, '1234567')).toBeNull();
    library.pass(29 * 24 * 60);
    expect(await library.purge()).toBe(0);
    await library.restoreClippings([clippingId]);
    expect((await library.clippingOfPage(url, '1234567'))?.annotations).toHaveLength(1);
    await library.deleteClippings([clippingId]);
    library.pass(31 * 24 * 60);
    expect(await library.purge()).toBe(1);
    expect((await library.listClippings({ isDeleted: true })).total).toBe(0);
    expect(await library.wholeClipping(clippingId)).toMatchObject({ clipping: { title: '', text: '' }, mentions: [] });
    expect(await library.undo(null)).toBeNull();
    expect(await library.saveClipping(input(), url)).toMatchObject({ clippingId });
    expect(await library.wholeClipping(clippingId)).toMatchObject({ clipping: article(), annotations: [] });
  });
});

test('acts on 300 articles at once, and undo', async () => {
  const library = freshRepository();
  const ids: string[] = [];
  for (let number = 0; number < 300; number++) {
    const address = `https://vdz.org/${number}`;
    ids.push((await library.saveClipping(input({ url: address, articleId: null, title: `Nr. ${number % 150}` }), address)).clippingId);
  }
  await library.saveAnnotation(ids[0] ?? '', draft);
  expect(await library.editClippings(ids, { addTags: ['OZG'] })).toBe(300);
  expect((await library.listClippings({ tags: ['OZG'] })).total).toBe(300);
  const { id } = await library.createCollection('Alle');
  expect(await library.addToCollection(id, ids)).toBe(300);
  expect(await library.removeFromCollection(id, ids)).toBe(300);
  expect(await library.mergeDuplicates(ids[0] ?? '', ids.slice(1, 150))).toBe(149);
  await library.undo(null);
  expect(await library.deleteClippings(ids)).toBe(300);
  expect(await library.restoreClippings(ids)).toBe(300);
  expect(await library.undo(null)).toBe('restore-clipping');
  expect((await library.listClippings({ isDeleted: true })).total).toBe(300);
  await library.redo(null);
  expect((await library.listClippings({ tags: ['OZG'] })).total).toBe(300);
  expect((await library.wholeClippings(ids)).length).toBe(300);
}, 30_000);

describe('questions to the library', () => {
  test('filters narrow, and tags come by use', async () => {
    const library = freshRepository();
    const { clippingId } = await library.saveClipping(input(), url);
    library.pass(1);
    await library.saveClipping(
      input({ url: 'https://vdz.org/a', articleId: null, text: 'Kurz.', published: null, title: 'Ä' }),
      'https://vdz.org/a',
    );
    await library.editClipping(clippingId, { tags: ['OZG', 'E-Akte'] });
    await library.saveAnnotation(clippingId, draft);
    const titles = async (query: Parameters<typeof library.listClippings>[0]) =>
      (await library.listClippings(query)).clippings.map(({ clipping }) => clipping.title);
    expect(await titles({ states: ['DE-NI'] })).toEqual(['E-Akte in Niedersachsen']);
    expect(await titles({ people: ['Horst Baier'], meanings: ['question'] })).toEqual([]);
    expect(await titles({ people: ['Horst Baier'], meanings: ['fact'] })).toEqual(['E-Akte in Niedersachsen']);
    expect(await titles({ hosts: ['vdz.org'] })).toEqual(['Ä']);
    expect(await titles({ from: '2026-02-27', to: '2026-02-27' })).toEqual(['E-Akte in Niedersachsen']);
    expect(await titles({ sort: 'title' })).toEqual(['Ä', 'E-Akte in Niedersachsen']);
    expect(await titles({ offset: 1, limit: 1, sort: 'created' })).toEqual(['E-Akte in Niedersachsen']);
    expect(await library.knownTags()).toEqual(['E-Akte', 'OZG']);
    expect(await library.mentionsAcross({ kind: 'figure' })).toMatchObject([
      { mention: { key: 'Arbeitsplätze' }, clipping: { id: clippingId } },
    ]);
  });

  test('the beginning of the library: the latest, whatever lies in the trash before them, and whether they are all', async () => {
    const library = freshRepository();
    const ids: string[] = [];
    for (let number = 0; number < 12; number++) {
      const address = `https://vdz.org/${number}`;
      ids.push((await library.saveClipping(input({ url: address, articleId: null }), address)).clippingId);
      library.pass(1);
    }
    await library.deleteClippings(ids.slice(5));
    const newest = async (index: 'createdAt' | 'updatedAt', limit: number) => {
      const { clippings, isAll } = await library.newestClippings(index, limit);
      return [clippings.map(({ clipping }) => ids.indexOf(clipping.id)), isAll];
    };
    expect(await newest('createdAt', 2)).toEqual([[4, 3], false]);
    expect(await newest('createdAt', 5)).toEqual([[4, 3, 2, 1, 0], true]);
    expect(await newest('createdAt', 60)).toEqual([[4, 3, 2, 1, 0], true]);
    library.pass(1);
    await library.saveAnnotation(ids[1] ?? '', draft);
    await library.editClipping(ids[2] ?? '', { note: 'neu' });
    expect(await newest('updatedAt', 1)).toEqual([[2], false]);
    expect((await library.newestClippings('createdAt', 4)).clippings[3]).toMatchObject({ annotationCount: 1, meanings: ['fact'] });
    expect(await library.countClippings()).toBe(5);
  });

  test('a watcher hears what another context writes', async () => {
    const library = freshRepository();
    const other = openRepository(library.name);
    const stop = new AbortController();
    const totals: number[] = [];
    const heard = new Promise<void>(resolve =>
      library.watch(
        () => library.listClippings({}),
        ({ total }) => {
          totals.push(total);
          if (total === 0) void other.saveClipping(input(), url);
          else resolve();
        },
        error => {
          throw error;
        },
        stop.signal,
      ),
    );
    await heard;
    stop.abort();
    expect(totals).toEqual([0, 1]);
  });
});

describe('duplicates', () => {
  test('are found and made one, and undo makes them two again', async () => {
    const library = freshRepository();
    const text = 'Ein langer Artikel über die Verwaltung. '.repeat(10);
    const one = await library.saveClipping(input({ url: 'https://a.de/1', articleId: null, text }), 'https://a.de/1');
    const two = await library.saveClipping(input({ url: 'https://a.de/2', articleId: null, text }), 'https://a.de/2');
    await library.saveClipping(
      input({ url: 'https://a.de/3', articleId: null, text: 'Etwas anderes.', title: 'Ganz anderer Titel' }),
      'https://a.de/3',
    );
    await library.editClipping(one.clippingId, { note: 'eins', tags: ['a'] });
    await library.editClipping(two.clippingId, { note: 'zwei', tags: ['b'] });
    await library.saveAnnotation(two.clippingId, draft);
    const found = async () => duplicatesAmong((await library.remember('', 100)).flatMap(({ clipping }) => (clipping ? [clipping] : [])));
    const groups = await found();
    expect(groups.map(group => group.map(row => row.id).sort())).toEqual([[one.clippingId, two.clippingId].sort()]);
    expect(await library.mergeDuplicates(one.clippingId, [two.clippingId])).toBe(1);
    expect(await found()).toEqual([]);
    expect(await library.wholeClipping(one.clippingId)).toMatchObject({
      clipping: { note: 'eins\n\nzwei', tags: ['a', 'b'] },
      annotations: [draft],
    });
    expect((await library.clippingOfPage('https://a.de/2', null))?.clipping.id).toBe(one.clippingId);
    expect(await library.undo(null)).toBe('merge-clippings');
    expect(await library.annotationsOf(two.clippingId)).toMatchObject([draft]);
    expect((await library.clippingOfPage('https://a.de/2', null))?.clipping.id).toBe(two.clippingId);
    expect(await library.wholeClipping(one.clippingId)).toMatchObject({ clipping: { note: 'eins', tags: ['a'] }, annotations: [] });
  });
});
