import { changeOf, record } from './journal.ts';
import { checkAnchor, checkMeaning, checkNote, checkTags } from './limits.ts';
import { byClipping } from './listing.ts';
import { changeRow, freshStamps, latestOf, type RowChange } from './rows.ts';
import type { Shelf } from './shelf.ts';
import { stampAfter, timeOf } from './stamps.ts';
import { StorageError } from './storageError.ts';
import { type Annotation, type ClippingHead, schemaVersion } from './types.ts';

/** What an annotation is made of before it is kept. */
export type AnnotationDraftInput = Pick<Annotation, 'anchor' | 'meaning' | 'note' | 'tags'>;

/** Keeps a new annotation of a live clipping; answers the row as stored. `id` makes a repeated message harmless. */
export async function saveAnnotation(
  { db, clock }: Shelf,
  clippingId: string,
  draft: AnnotationDraftInput,
  id: string = crypto.randomUUID(),
): Promise<Annotation> {
  const said = {
    anchor: checkAnchor(draft.anchor),
    meaning: checkMeaning(draft.meaning),
    note: checkNote(draft.note),
    tags: checkTags(draft.tags),
  };
  return db.transaction('rw', [db.clippings, db.annotations, db.journal], async () => {
    const known = await db.annotations.get(id);
    if (known) return known;
    const clipping = await db.clippings.get(clippingId);
    if (!clipping || clipping.deletedAt !== null) throw new StorageError('errorClippingMissing', clippingId);
    const stamp = stampAfter(clock, '');
    const at = timeOf(stamp);
    const row: Annotation = {
      id,
      schema: schemaVersion,
      createdAt: at,
      updatedAt: at,
      deletedAt: null,
      stamps: freshStamps(['clippingId', 'anchor', 'meaning', 'note'], said.tags, stamp),
      clippingId,
      ...said,
      revisions: [],
    };
    await db.annotations.add(row);
    await record({ db, clock }, 'annotate', [{ table: 'annotations', rowId: id, clippingId, before: null, after: {} }]);
    return row;
  });
}

/** Changes an annotation's meaning, note, tags or anchor; answers the row as stored. */
export async function editAnnotation(shelf: Shelf, id: string, change: Partial<AnnotationDraftInput>): Promise<Annotation> {
  const checked: RowChange = {};
  if (change.anchor !== undefined) checked.anchor = checkAnchor(change.anchor);
  if (change.meaning !== undefined) checked.meaning = checkMeaning(change.meaning);
  if (change.note !== undefined) checked.note = checkNote(change.note);
  if (change.tags !== undefined) checked.tags = checkTags(change.tags);
  return changeAnnotation(shelf, id, checked, 'edit-annotation');
}

/** Marks an annotation as deleted; undo brings it back. */
export async function deleteAnnotation(shelf: Shelf, id: string): Promise<void> {
  await changeAnnotation(shelf, id, { deletedAt: shelf.clock.now().toISOString() }, 'delete-annotation');
}

async function changeAnnotation(
  { db, clock }: Shelf,
  id: string,
  change: RowChange,
  label: 'edit-annotation' | 'delete-annotation',
): Promise<Annotation> {
  return db.transaction('rw', [db.clippings, db.annotations, db.journal], async () => {
    const before = await db.annotations.get(id);
    if (!before || before.deletedAt !== null) throw new StorageError('errorAnnotationMissing', id);
    const clipping = await db.clippings.get(before.clippingId);
    if (!clipping || clipping.deletedAt !== null) throw new StorageError('errorClippingMissing', before.clippingId);
    const after = changeRow(before, change, clock);
    if (after === before) return before;
    await db.annotations.put(after);
    await record({ db, clock }, label, [changeOf('annotations', before, after, Object.keys(change))]);
    return after;
  });
}

/** Changes the note or the tags of clippings, all as one act; those that are gone are left out. Answers how many were changed. */
export async function editClippings(
  shelf: Shelf,
  ids: readonly string[],
  change: { note?: string; tags?: string[]; addTags?: string[]; removeTags?: string[] },
): Promise<number> {
  const note = change.note === undefined ? {} : { note: checkNote(change.note) };
  const added = checkTags(change.addTags ?? []);
  const removed = checkTags(change.removeTags ?? []);
  const tags = change.tags === undefined ? null : checkTags(change.tags);
  return changeClippings(shelf, ids, 'edit-clipping', row => {
    if (row.deletedAt !== null) return {};
    const kept = (tags ?? row.tags).filter(tag => !removed.includes(tag));
    return { ...note, tags: checkTags([...kept, ...added]) };
  });
}

/** Puts clippings into the trash, as one act. */
export function deleteClippings(shelf: Shelf, ids: readonly string[]): Promise<number> {
  const deletedAt = shelf.clock.now().toISOString();
  return changeClippings(shelf, ids, 'delete-clipping', row => (row.deletedAt === null ? { deletedAt } : {}));
}

/** Takes clippings out of the trash, as one act. */
export function restoreClippings(shelf: Shelf, ids: readonly string[]): Promise<number> {
  return changeClippings(shelf, ids, 'restore-clipping', row => (row.urlKey === '' ? {} : { deletedAt: null }));
}

async function changeClippings(
  { db, clock }: Shelf,
  ids: readonly string[],
  label: 'edit-clipping' | 'delete-clipping' | 'restore-clipping',
  changeFor: (row: ClippingHead) => RowChange,
): Promise<number> {
  return db.transaction('rw', [db.clippings, db.annotations, db.journal], async () => {
    const rows = (await db.clippings.bulkGet([...ids])).filter(row => row !== undefined);
    const annotations = label === 'delete-clipping' ? await db.annotations.where('clippingId').anyOf(ids).toArray() : [];
    const seen = byClipping(annotations);
    const changes = rows.flatMap(before => {
      const change = changeFor(before);
      const after = changeRow(before, change, clock, latestOf(seen.get(before.id) ?? []));
      return after === before ? [] : [{ before, after, fields: Object.keys(change) }];
    });
    if (changes.length === 0) return 0;
    await db.clippings.bulkPut(changes.map(({ after }) => after));
    await record(
      { db, clock },
      label,
      changes.map(({ before, after, fields }) => changeOf('clippings', before, after, fields)),
    );
    return changes.length;
  });
}
