import { type CollectionChange, changeCollection } from './collectionRows.ts';
import { putContent, type WholeContent } from './content.ts';
import { byClipping } from './listing.ts';
import { deleteMentionsOf } from './mentions.ts';
import { changePreset, type PresetChange } from './presetRows.ts';
import { changeRow, latestOf, pick, type RowChange } from './rows.ts';
import type { Shelf } from './shelf.ts';
import { latestStamp, stampAfter, timeOf } from './stamps.ts';
import type { ActLabel, Annotation, ClippingHead, Collection, JournalEntry, Preset } from './types.ts';

/** One row's part in an act: the changed fields before (null: the row did not exist) and after. */
export type Change = Pick<JournalEntry, 'table' | 'rowId' | 'clippingId' | 'before' | 'after'>;

/** Journal entries and what was deleted are kept for so long. */
export const keptDays = 30;

/** Writes the journal rows of one act; must be called inside the transaction that makes the change. */
export async function record({ db, clock }: Shelf, label: ActLabel, changes: readonly Change[]): Promise<void> {
  const last = await db.journal.orderBy('at').last();
  const at = timeOf(stampAfter(clock, last?.at ?? ''));
  const act = crypto.randomUUID();
  await db.journal.bulkAdd(changes.map(change => ({ ...change, id: crypto.randomUUID(), at, act, label, undoneAt: null })));
}

/**
 * Takes back the latest act of a clipping (null: of the whole library) that was not undone yet, all its rows together;
 * answers its label, or null when there is none.
 */
export function undo(shelf: Shelf, clippingId: string | null): Promise<ActLabel | null> {
  return inJournal(shelf, async () => {
    const latest = await scope(shelf, clippingId)
      .reverse()
      .filter(entry => entry.undoneAt === null)
      .first();
    if (!latest) return null;
    const undoneAt = await nextTime(shelf, clippingId);
    const entries = await shelf.db.journal.where('act').equals(latest.act).toArray();
    await applyAll(shelf, entries, entry => entry.before ?? { deletedAt: undoneAt });
    await shelf.db.journal.bulkPut(entries.map(entry => ({ ...entry, undoneAt })));
    return latest.label;
  });
}

/** Makes the act undone last again; null when there is none, or when something new was done since. */
export function redo(shelf: Shelf, clippingId: string | null): Promise<ActLabel | null> {
  return inJournal(shelf, async () => {
    const entries = await scope(shelf, clippingId).toArray();
    const done = entries.findLast(entry => entry.undoneAt === null);
    const undone = entries
      .filter(entry => entry.undoneAt !== null && entry.undoneAt > (done?.at ?? ''))
      .sort((a, b) => ((a.undoneAt ?? '') < (b.undoneAt ?? '') ? 1 : -1))[0];
    if (!undone) return null;
    const act = await shelf.db.journal.where('act').equals(undone.act).toArray();
    await applyAll(shelf, act, entry => (entry.before === null ? { ...entry.after, deletedAt: null } : entry.after));
    await shelf.db.journal.bulkPut(act.map(entry => ({ ...entry, undoneAt: null })));
    return undone.label;
  });
}

/** The acts of a clipping (null: of the library) that can be undone, the latest first, at most `limit`. */
export async function acts(
  { db }: Shelf,
  clippingId: string | null,
  limit: number,
): Promise<{ act: string; at: string; label: ActLabel }[]> {
  const seen = new Map<string, { act: string; at: string; label: ActLabel }>();
  const entries = scope({ db }, clippingId)
    .reverse()
    .filter(entry => entry.undoneAt === null)
    .until(() => seen.size >= limit);
  await entries.each(({ act, at, label }) => {
    if (!seen.has(act)) seen.set(act, { act, at, label });
  });
  return [...seen.values()];
}

function inJournal<T>({ db }: Shelf, work: () => Promise<T>): Promise<T> {
  return db.transaction('rw', [db.clippings, db.contents, db.mentions, db.annotations, db.collections, db.presets, db.journal], work);
}

function scope({ db }: Pick<Shelf, 'db'>, clippingId: string | null) {
  return clippingId === null
    ? db.journal.orderBy('at')
    : db.journal.where('[clippingId+at]').between([clippingId, ''], [clippingId, '\uffff']);
}

async function nextTime({ db, clock }: Shelf, clippingId: string | null): Promise<string> {
  const last = await db.journal.orderBy('at').last();
  const undone = await scope({ db }, clippingId)
    .filter(entry => entry.undoneAt !== null)
    .toArray();
  const latest = [last?.at ?? '', ...undone.map(entry => entry.undoneAt ?? '')].sort().at(-1) ?? '';
  return timeOf(stampAfter(clock, latest));
}

const chunk = 500;

/** Gives the rows of an act other fields; many at a time, since an import is an act of 70,000 rows. */
async function applyAll(
  shelf: Shelf,
  entries: readonly JournalEntry[],
  fieldsOf: (entry: JournalEntry) => Record<string, unknown>,
): Promise<void> {
  for (let at = 0; at < entries.length; at += chunk) {
    const some = entries.slice(at, at + chunk);
    await applyToAnnotations(
      shelf,
      some.filter(entry => entry.table === 'annotations'),
      fieldsOf,
    );
    await applyToClippings(
      shelf,
      some.filter(entry => entry.table === 'clippings'),
      fieldsOf,
    );
    for (const entry of some) {
      if (entry.table === 'collections') await applyToCollection(shelf, entry, fieldsOf(entry));
      if (entry.table === 'presets') await applyToPreset(shelf, entry, fieldsOf(entry));
    }
  }
}

async function applyToCollection({ db, clock }: Shelf, { rowId }: JournalEntry, change: CollectionChange): Promise<void> {
  const row = await db.collections.get(rowId);
  if (row) await db.collections.put(changeCollection(row, change, clock));
}

async function applyToPreset({ db, clock }: Shelf, { rowId }: JournalEntry, change: PresetChange): Promise<void> {
  const row = await db.presets.get(rowId);
  if (row) await db.presets.put(changePreset(row, change, clock));
}

async function applyToAnnotations(
  { db, clock }: Shelf,
  entries: readonly JournalEntry[],
  fieldsOf: (entry: JournalEntry) => RowChange,
): Promise<void> {
  if (entries.length === 0) return;
  const found = await db.annotations.bulkGet(entries.map(entry => entry.rowId));
  const rows = new Map(found.flatMap(row => (row ? [[row.id, row] as const] : [])));
  for (const entry of entries) {
    const row = rows.get(entry.rowId);
    if (row) rows.set(row.id, changeRow(row, fieldsOf(entry), clock));
  }
  await db.annotations.bulkPut([...rows.values()]);
}

async function applyToClippings(
  shelf: Shelf,
  entries: readonly JournalEntry[],
  fieldsOf: (entry: JournalEntry) => Record<string, unknown>,
): Promise<void> {
  if (entries.length === 0) return;
  const { db, clock } = shelf;
  const found = await db.clippings.bulkGet(entries.map(entry => entry.rowId));
  const rows = new Map(found.flatMap(row => (row ? [[row.id, row] as const] : [])));
  const annotations = byClipping(
    await db.annotations
      .where('clippingId')
      .anyOf([...rows.keys()])
      .toArray(),
  );
  const contents = new Map<string, WholeContent>();
  for (const entry of entries) {
    const row = rows.get(entry.rowId);
    if (!row) continue;
    const { content, ...change } = fieldsOf(entry);
    let changed = changeRow(row, change as RowChange, clock, latestOf(annotations.get(row.id) ?? []));
    if (content !== undefined) {
      // Written by saveClipping or by an import as one piece.
      const whole = content as WholeContent;
      const stamp = stampAfter(clock, latestStamp(changed.stamps));
      changed = { ...changed, ...whole.fields, updatedAt: timeOf(stamp), stamps: { ...changed.stamps, content: stamp } };
      contents.set(row.id, whole);
    }
    rows.set(row.id, changed);
  }
  await db.clippings.bulkPut([...rows.values()]);
  for (const [id, whole] of contents) {
    const row = rows.get(id);
    if (row) await putContent(shelf, row, whole.content, whole.mentions);
  }
}

/** The change that turns `before` into `after`, for the named fields; to be recorded. */
export function changeOf(
  table: JournalEntry['table'],
  before: Annotation | ClippingHead,
  after: Annotation | ClippingHead,
  fields: readonly string[],
): Change {
  const clippingId = 'clippingId' in after ? after.clippingId : after.id;
  return { table, rowId: after.id, clippingId, before: pick(before, fields), after: pick(after, fields) };
}

/**
 * Forgets for good what was deleted more than `keptDays` ago, and journal entries as old. What is left of a row is the mark that it
 * was deleted (its id and that stamp), so that an old backup does not bring it back; all it said is gone, and so are the annotations of
 * such an article. Answers how many rows.
 */
export function purge(shelf: Shelf): Promise<number> {
  const { db, clock } = shelf;
  const before = new Date(clock.now().getTime() - keptDays * 86_400_000).toISOString();
  const tables = [db.clippings, db.contents, db.mentions, db.assets, db.annotations, db.collections, db.presets, db.journal];
  return db.transaction('rw', tables, async () => {
    await db.journal.where('at').below(before).delete();
    const collections = await db.collections.where('deletedAt').below(before).toArray();
    await db.collections.bulkPut(collections.map(collectionShell));
    const presets = await db.presets.where('deletedAt').below(before).toArray();
    await db.presets.bulkPut(presets.map(presetShell));
    const isFull = (row: Annotation | ClippingHead) => Object.keys(row.stamps).some(field => field !== 'deletedAt');
    const clippings = await db.clippings.where('deletedAt').below(before).filter(isFull).toArray();
    const ids = clippings.map(row => row.id);
    const inClippings = await db.annotations.where('clippingId').anyOf(ids).toArray();
    const annotations = await db.annotations.where('deletedAt').below(before).filter(isFull).toArray();
    await deleteMentionsOf(db, ids);
    await db.assets.where('clippingId').anyOf(ids).delete();
    await db.contents.bulkDelete(ids);
    await db.annotations.bulkDelete(inClippings.map(row => row.id));
    const alone = annotations.filter(row => !ids.includes(row.clippingId));
    await db.annotations.bulkPut(alone.map(annotationShell));
    await db.clippings.bulkPut(clippings.map(clippingShell));
    return clippings.length + annotations.length;
  });
}

function collectionShell(row: Collection): Collection {
  return { ...row, name: '', members: [], stamps: { deletedAt: row.stamps.deletedAt ?? latestStamp(row.stamps) } };
}

function presetShell(row: Preset): Preset {
  return { ...row, name: '', body: '', stamps: { deletedAt: row.stamps.deletedAt ?? latestStamp(row.stamps) } };
}

function annotationShell(row: Annotation): Annotation {
  return {
    ...row,
    anchor: null,
    meaning: 'fact',
    note: '',
    revisions: [],
    tags: [],
    stamps: { deletedAt: row.stamps.deletedAt ?? latestStamp(row.stamps) },
  };
}

function clippingShell(row: ClippingHead): ClippingHead {
  return {
    ...row,
    stamps: { deletedAt: row.stamps.deletedAt ?? latestStamp(row.stamps) },
    url: '',
    siteName: null,
    title: '',
    kicker: null,
    byline: [],
    published: null,
    series: null,
    articleId: null,
    lang: null,
    bodyEnd: 0,
    urlKey: '',
    addresses: [],
    host: '',
    detection: { isEgov: false, isArticle: false, score: 0, reasons: [] },
    textHash: '',
    textLength: 0,
    excerpt: '',
    facts: { states: [], people: [], offices: [], figures: 0, quotes: 0 },
    note: '',
    revisions: [],
    tags: [],
  };
}
