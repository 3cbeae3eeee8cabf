import { limits } from './checking.ts';
import { type CollectionChange, changeCollection, differenceOf, rankBetween, ranksAtEnd } from './collectionRows.ts';
import { uuidOf } from './digest.ts';
import { type Change, record } from './journal.ts';
import { checkName } from './limits.ts';
import type { Shelf } from './shelf.ts';
import { stampAfter, timeOf } from './stamps.ts';
import { StorageError } from './storageError.ts';
import { type ActLabel, type Collection, schemaVersion } from './types.ts';

const german = new Intl.Collator('de', { numeric: true });

/** All live collections by name; with `withDeleted` also those marked as deleted, for a backup. */
export async function listCollections({ db }: Shelf, withDeleted: boolean): Promise<Collection[]> {
  const rows = await db.collections.toArray();
  return rows.filter(row => withDeleted || row.deletedAt === null).sort((a, b) => german.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

/** The collection of that name: the one there is, or a new one. The id follows the name, so that two colleagues' collections meet. */
export async function createCollection(shelf: Shelf, wanted: string): Promise<Collection> {
  const name = checkName(wanted);
  const { db, clock } = shelf;
  const idOfName = await uuidOf(`collection\n${name}`);
  return inCollections(shelf, async () => {
    const same = (await db.collections.toArray()).find(row => row.deletedAt === null && row.name === name);
    if (same) return same;
    const known = await db.collections.get(idOfName);
    if (known && known.deletedAt !== null) {
      // A deleted one of the name is taken up again, empty.
      const ranks = Object.fromEntries(known.members.map(member => [member.id, null]));
      return change(shelf, known, { name, ranks, deletedAt: null }, 'edit-collection');
    }
    const stamp = stampAfter(clock, '');
    const at = timeOf(stamp);
    const row: Collection = {
      // One that was renamed since keeps the id of its first name.
      id: known ? crypto.randomUUID() : idOfName,
      schema: schemaVersion,
      createdAt: at,
      updatedAt: at,
      deletedAt: null,
      stamps: { name: stamp },
      name,
      members: [],
    };
    await db.collections.add(row);
    await record(shelf, 'edit-collection', [{ table: 'collections', rowId: row.id, clippingId: '', before: null, after: {} }]);
    return row;
  });
}

/** Gives a collection another name; a name in use is refused. */
export async function renameCollection(shelf: Shelf, id: string, wanted: string): Promise<void> {
  const name = checkName(wanted);
  await inCollections(shelf, async () => {
    const taken = (await shelf.db.collections.toArray()).some(row => row.deletedAt === null && row.id !== id && row.name === name);
    if (taken) throw new StorageError('errorCollectionExists', name);
    await change(shelf, await live(shelf, id), { name }, 'edit-collection');
  });
}

/** Marks a collection as deleted; its clippings stay in the library. */
export async function deleteCollection(shelf: Shelf, id: string): Promise<void> {
  const deletedAt = shelf.clock.now().toISOString();
  await inCollections(shelf, async () => change(shelf, await live(shelf, id), { deletedAt }, 'delete-collection'));
}

/** Puts clippings at the end of a collection, in the order given; answers how many were not in it before. */
export function addToCollection(shelf: Shelf, id: string, clippingIds: readonly string[]): Promise<number> {
  return inCollections(shelf, async () => {
    const row = await live(shelf, id);
    const ranks = ranksAtEnd(row.members, clippingIds);
    const count = Object.keys(ranks).length;
    if (row.members.length + count > limits.members) throw new StorageError('errorCollectionFull', String(limits.members));
    await change(shelf, row, { ranks }, 'edit-collection');
    return count;
  });
}

/** Takes clippings out of a collection; answers how many were in it. */
export function removeFromCollection(shelf: Shelf, id: string, clippingIds: readonly string[]): Promise<number> {
  return inCollections(shelf, async () => {
    const row = await live(shelf, id);
    const gone = new Set(clippingIds);
    const ids = row.members.flatMap(member => (gone.has(member.id) ? [member.id] : []));
    await change(shelf, row, { ranks: Object.fromEntries(ids.map(one => [one, null])) }, 'edit-collection');
    return ids.length;
  });
}

/** Moves a clipping of a collection before another one, null: to the end. */
export async function moveInCollection(shelf: Shelf, id: string, clippingId: string, beforeId: string | null): Promise<void> {
  await inCollections(shelf, async () => {
    const row = await live(shelf, id);
    const others = row.members.filter(member => member.id !== clippingId);
    const at = beforeId === null ? others.length : others.findIndex(member => member.id === beforeId);
    if (others.length === row.members.length || at < 0) return;
    await change(shelf, row, { ranks: rankBetween(others, clippingId, at) }, 'edit-collection');
  });
}

/** The journal's record of what became of a collection. */
export function collectionChange(before: Collection | null, after: Collection): Change {
  const row = { table: 'collections', rowId: after.id, clippingId: '' } as const;
  // A change is a plain object; its type names optional fields, the journal's any.
  return { ...row, before: before && { ...differenceOf(after, before) }, after: before ? { ...differenceOf(before, after) } : {} };
}

async function change(shelf: Shelf, row: Collection, wanted: CollectionChange, label: ActLabel): Promise<Collection> {
  const after = changeCollection(row, wanted, shelf.clock);
  if (after === row) return row;
  await shelf.db.collections.put(after);
  await record(shelf, label, [collectionChange(row, after)]);
  return after;
}

async function live({ db }: Shelf, id: string): Promise<Collection> {
  const row = await db.collections.get(id);
  if (!row || row.deletedAt !== null) throw new StorageError('errorCollectionMissing', id);
  return row;
}

function inCollections<T>({ db }: Shelf, work: () => Promise<T>): Promise<T> {
  return db.transaction('rw', [db.collections, db.journal], work);
}
