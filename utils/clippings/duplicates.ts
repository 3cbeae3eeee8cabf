import { collectionChange } from './collecting.ts';
import { changeCollection } from './collectionRows.ts';
import { type Change, changeOf, record } from './journal.ts';
import { changeRow, latestOf } from './rows.ts';
import type { Shelf } from './shelf.ts';
import { StorageError } from './storageError.ts';
import type { ClippingHead } from './types.ts';

/** Groups of clippings that are probably one article: the same words, or the same title on the same site. */
export function duplicatesAmong(live: Iterable<ClippingHead>): ClippingHead[][] {
  const groups = new Map<string, ClippingHead[]>();
  const keys = (row: ClippingHead) => [
    ...(row.textHash === '' || row.textLength < 200 ? [] : [`text ${row.textHash}`]),
    ...(row.title.length < 12 ? [] : [`title ${row.host} ${row.title.toLowerCase().replace(/\s+/g, ' ').trim()}`]),
  ];
  for (const row of live) {
    // A clipping belongs to the first group that shares a key with it, and brings that group its own keys.
    const own = keys(row);
    const group = groups.get(own.find(key => groups.has(key)) ?? '') ?? [];
    group.push(row);
    for (const key of own) if (!groups.has(key)) groups.set(key, group);
  }
  return [...new Set(groups.values())].filter(group => group.length > 1);
}

/**
 * Makes one clipping of several, as one act: annotations, tags, notes, addresses and places in collections move to `keepId`, the others
 * go into the trash.
 * Answers how many went.
 */
export async function mergeDuplicates({ db, clock }: Shelf, keepId: string, otherIds: readonly string[]): Promise<number> {
  return db.transaction('rw', [db.clippings, db.annotations, db.collections, db.journal], async () => {
    const keep = await db.clippings.get(keepId);
    if (!keep || keep.deletedAt !== null) throw new StorageError('errorClippingMissing', keepId);
    const found = await db.clippings.bulkGet(otherIds.filter(id => id !== keepId));
    const others = found.filter(row => row !== undefined).filter(row => row.deletedAt === null);
    if (others.length === 0) return 0;
    const ids = others.map(row => row.id);
    const moved = (await db.annotations.where('clippingId').anyOf(ids).toArray()).map(before => ({
      before,
      after: changeRow(before, { clippingId: keepId }, clock),
    }));
    const notes = [keep, ...others].map(row => row.note).filter(note => note.trim() !== '');
    const change = { note: [...new Set(notes)].join('\n\n'), tags: [...new Set([keep, ...others].flatMap(row => row.tags))] };
    const kept = {
      ...changeRow(keep, change, clock),
      addresses: [...new Set([keep, ...others].flatMap(row => row.addresses))],
    };
    const seen = latestOf(moved.map(({ after }) => after));
    const gone = others.map(before => ({ before, after: changeRow(before, { deletedAt: clock.now().toISOString() }, clock, seen) }));
    await db.annotations.bulkPut(moved.map(({ after }) => after));
    await db.clippings.bulkPut([kept, ...gone.map(({ after }) => after)]);
    const collections = (await db.collections.toArray()).flatMap(before => {
      const place = before.members.find(member => ids.includes(member.id));
      if (!place || before.members.some(member => member.id === keepId)) return [];
      return [{ before, after: changeCollection(before, { ranks: { [keepId]: place.rank } }, clock) }];
    });
    await db.collections.bulkPut(collections.map(({ after }) => after));
    const changes: Change[] = [
      ...collections.map(({ before, after }) => collectionChange(before, after)),
      changeOf('clippings', keep, kept, ['note', 'tags']),
      ...gone.map(({ before, after }) => changeOf('clippings', before, after, ['deletedAt'])),
      ...moved.map(({ before, after }) => changeOf('annotations', before, after, ['clippingId'])),
    ];
    await record({ db, clock }, 'merge-clippings', changes);
    return others.length;
  });
}
