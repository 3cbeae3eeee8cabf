import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeCollection } from '../../utils/clippings/collectionRows.ts';
import { mergeCollections } from '../../utils/clippings/mergeCollections.ts';
import type { Collection } from '../../utils/clippings/types.ts';
import { backupHeader, backupLines, collectionLine } from '../../utils/export/backup.ts';
import { readImport } from '../../utils/import/readFile.ts';
import { freshRepository, input } from './testing.ts';

type Library = ReturnType<typeof freshRepository>;

/** Saves so many articles; answers their ids. */
async function filled(library: Library, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 1; number <= count; number++) {
    const url = `https://www.egovernment.de/artikel-a-${number}/`;
    ids.push((await library.saveClipping(input({ url, articleId: String(number), title: `Artikel Nummer ${number}` }), url)).clippingId);
  }
  return ids;
}

const membersOf = async (library: Library, name: string) =>
  (await library.collections()).find(row => row.name === name)?.members.map(member => member.id);

async function backupOf(library: Library): Promise<Uint8Array<ArrayBuffer>> {
  const lines = [backupHeader({ now: '2026-03-02T09:00:00.000Z' })];
  for await (const wholes of library.everything()) lines.push(...wholes.flatMap(backupLines));
  lines.push(...(await library.collections(true)).map(collectionLine));
  return new TextEncoder().encode(lines.join(''));
}

async function receive(library: Library, file: Uint8Array<ArrayBuffer>) {
  const imported = await readImport(file, '2026-03-02T09:00:00.000Z');
  return library.importClippings(imported.clippings, undefined, imported);
}

describe('collections', () => {
  test('hold clippings in an order of their own, across a restart', async () => {
    const library = freshRepository();
    const [a = '', b = '', c = ''] = await filled(library, 3);
    const { id } = await library.createCollection('  Vortrag   im Mai ');
    expect(await library.addToCollection(id, [c, a])).toBe(2);
    expect(await library.addToCollection(id, [a, b])).toBe(1);
    await library.moveInCollection(id, b, c);
    expect(await membersOf(library, 'Vortrag im Mai')).toEqual([b, c, a]);
    await library.moveInCollection(id, b, null);
    expect(await membersOf(library, 'Vortrag im Mai')).toEqual([c, a, b]);
    expect(await library.removeFromCollection(id, [a, 'none'])).toBe(1);
    library.close();
    expect(await membersOf(library, 'Vortrag im Mai')).toEqual([c, b]);
  });

  test('places are found between any two, however often', async () => {
    const library = freshRepository();
    const ids = Array.from({ length: 4 }, (_, index) => `id${index}`);
    const { id } = await library.createCollection('Reihe');
    await library.addToCollection(id, ids);
    let expected = ids;
    for (let round = 0; round < 120; round++) {
      const moved = expected[round % 2 === 0 ? 3 : 2] ?? '';
      await library.moveInCollection(id, moved, expected[1] ?? null);
      const others = expected.filter(one => one !== moved);
      expected = [others[0] ?? '', moved, ...others.slice(1)];
      expect(await membersOf(library, 'Reihe')).toEqual(expected);
    }
  });

  test('a name is used once, and a deleted collection of the name comes back empty', async () => {
    const library = freshRepository();
    const first = await library.createCollection('OZG');
    expect((await library.createCollection('OZG')).id).toBe(first.id);
    const other = await library.createCollection('Register');
    await expect(library.renameCollection(other.id, 'OZG')).rejects.toMatchObject({ key: 'errorCollectionExists' });
    await expect(library.createCollection('  ')).rejects.toMatchObject({ key: 'errorClippingInvalid' });
    await library.addToCollection(first.id, ['x']);
    await library.deleteCollection(first.id);
    expect((await library.collections()).map(row => row.name)).toEqual(['Register']);
    await expect(library.addToCollection(first.id, ['x'])).rejects.toMatchObject({ key: 'errorCollectionMissing' });
    expect((await library.createCollection('OZG')).members).toEqual([]);
    await library.renameCollection(first.id, 'OZG alt');
    expect((await library.createCollection('OZG')).id).not.toBe(first.id);
  });

  test('every act can be taken back and done again', async () => {
    const library = freshRepository();
    const { id } = await library.createCollection('OZG');
    await library.addToCollection(id, ['a', 'b']);
    await library.removeFromCollection(id, ['a']);
    await library.renameCollection(id, 'OZG 2.0');
    await library.deleteCollection(id);
    const names = async () => (await library.collections()).map(row => [row.name, row.members.map(member => member.id).join('')]);
    const seen = [await names()];
    for (let step = 0; step < 5; step++) {
      await library.undo(null);
      seen.push(await names());
    }
    expect(seen).toEqual([[], [['OZG 2.0', 'b']], [['OZG', 'b']], [['OZG', 'ab']], [['OZG', '']], []]);
    for (let step = 0; step < 5; step++) {
      await library.redo(null);
      expect(await names()).toEqual(seen[4 - step]);
    }
  });

  test('a merged duplicate hands its place on, and what was deleted long ago is forgotten', async () => {
    const library = freshRepository();
    const [a = '', b = '', c = ''] = await filled(library, 3);
    const { id } = await library.createCollection('OZG');
    await library.addToCollection(id, [a, b]);
    await library.mergeDuplicates(c, [b]);
    expect((await membersOf(library, 'OZG'))?.filter(one => one !== b)).toEqual([a, c]);
    await library.deleteCollection(id);
    library.pass(31 * 24 * 60);
    await library.purge();
    expect(await library.collections(true)).toMatchObject([{ id, name: '', members: [] }]);
  });

  test('travel with a backup: once, in order, onto the same clippings', async () => {
    const [mine, theirs] = [freshRepository('a'), freshRepository('b')];
    const ids = await filled(mine, 3);
    const { id } = await mine.createCollection('Vortrag');
    await mine.addToCollection(id, [...ids].reverse());
    const file = await backupOf(mine);
    expect((await receive(theirs, file)).collections).toEqual({ added: 1, changed: 0, same: 0 });
    expect(await membersOf(theirs, 'Vortrag')).toEqual([...ids].reverse());
    expect((await receive(theirs, file)).collections).toEqual({ added: 0, changed: 0, same: 1 });
    theirs.pass(5);
    await theirs.removeFromCollection(id, [ids[0] ?? '']);
    mine.pass(2);
    await mine.renameCollection(id, 'Vortrag im Mai');
    const [fromMine, fromTheirs] = [await backupOf(mine), await backupOf(theirs)];
    await receive(theirs, fromMine);
    await receive(mine, fromTheirs);
    for (const library of [mine, theirs]) expect(await membersOf(library, 'Vortrag im Mai')).toEqual([ids[2], ids[1]]);
    expect(await mine.undo(null)).toBe('import');
    expect(await membersOf(mine, 'Vortrag im Mai')).toEqual([...ids].reverse());
  });
});

/** What people do to their copies of one collection. */
const steps = fc.array(
  fc.record({
    who: fc.nat(2),
    after: fc.nat(20),
    what: fc.constantFrom('put', 'put', 'drop', 'name', 'delete', 'receive'),
    which: fc.nat(4),
    rank: fc.integer({ min: -3, max: 3 }),
  }),
  { maxLength: 30 },
);

describe('merging collections', () => {
  type Merge = typeof mergeCollections;
  const lawsHold = (merge: Merge) =>
    fc.assert(
      fc.property(steps, history => {
        const [a, b, c] = lived(history, merge);
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(a, a)).toEqual(a);
      }),
      { numRuns: 300 },
    );

  test('is commutative, associative and idempotent', () => lawsHold(mergeCollections));

  test('the laws notice a merge that puts the members of both together in the order of the first', () => {
    const wrong: Merge = (a, b) => ({
      ...mergeCollections(a, b),
      members: [...a.members, ...b.members.filter(({ id }) => a.members.every(member => member.id !== id))],
    });
    expect(() => lawsHold(wrong)).toThrow();
  });
});

function lived(history: typeof steps extends fc.Arbitrary<infer T> ? T : never, merge: typeof mergeCollections) {
  const at = '2026-03-02T08:00:00.000Z';
  const begun: Collection = {
    id: 'c',
    schema: 1,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    stamps: { name: `${at}@x` },
    name: 'A',
    members: [],
  };
  const copies: [Collection, Collection, Collection] = [begun, begun, begun];
  let minutes = 0;
  for (const { who, after, what, which, rank } of history) {
    minutes += after;
    // Clocks of people differ.
    const now = new Date(Date.parse(at) + (minutes + 7 * who) * 60_000);
    const clock = { now: () => now, device: `d${who}` };
    const mine = copies[who] ?? begun;
    // As in the library itself, nobody writes in what is deleted.
    if (mine.deletedAt !== null && what !== 'delete' && what !== 'receive') continue;
    const change =
      what === 'put'
        ? { ranks: { [`m${which}`]: rank } }
        : what === 'drop'
          ? { ranks: { [`m${which}`]: null } }
          : what === 'name'
            ? { name: ['A', 'B', 'C'][which % 3] ?? 'A' }
            : { deletedAt: mine.deletedAt === null ? now.toISOString() : null };
    copies[who] = what === 'receive' ? merge(mine, copies[which % 3] ?? begun) : changeCollection(mine, change, clock);
  }
  return copies;
}
