import { limits } from './checking.ts';
import { type Change, record } from './journal.ts';
import { checkName } from './limits.ts';
import { changePreset, newPreset, presetFields, searchId } from './presetRows.ts';
import { pick } from './rows.ts';
import type { Shelf } from './shelf.ts';
import { StorageError } from './storageError.ts';
import type { Preset } from './types.ts';

/** A preset as it is handed in; a search needs no id, since its address is one. */
export type PresetDraft = Pick<Preset, 'kind' | 'name' | 'body'> & { id?: string };

/** All live presets in the order they were made; with `withDeleted` also those marked as deleted, for a backup. */
export async function listPresets({ db }: Shelf, withDeleted: boolean): Promise<Preset[]> {
  const rows = await db.presets.toArray();
  return rows
    .filter(row => withDeleted || row.deletedAt === null)
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1));
}

/**
 * Keeps a search or a template, or what changed in one. A new one and another name of a search can be undone like any act; what is
 * typed into a template afterwards cannot, since its fields take it back themselves.
 */
export async function keepPreset(shelf: Shelf, { kind, id, name, body }: PresetDraft): Promise<Preset> {
  if (body.length > limits.note) throw new StorageError('errorNoteTooLong', String(body.length));
  const key = id ?? (kind === 'search' ? await searchId(body) : crypto.randomUUID());
  const checked = checkName(name);
  return inPresets(shelf, async () => {
    const known = await shelf.db.presets.get(key);
    if (!known && (await shelf.db.presets.count()) >= limits.presets) throw new StorageError('errorTooManyPresets', String(limits.presets));
    const row = known
      ? changePreset(known, { name: checked, body, deletedAt: null }, shelf.clock)
      : newPreset({ id: key, kind, name: checked, body }, shelf.clock);
    if (row === known) return row;
    await shelf.db.presets.put(row);
    const label = known?.deletedAt !== null ? 'keep-preset' : kind === 'search' ? 'rename-preset' : null;
    if (label) await record(shelf, label, [presetChange(known ?? null, row)]);
    return row;
  });
}

/** Marks a preset as deleted. */
export async function deletePreset(shelf: Shelf, id: string): Promise<void> {
  const deletedAt = shelf.clock.now().toISOString();
  await inPresets(shelf, async () => {
    const row = await shelf.db.presets.get(id);
    if (!row || row.deletedAt !== null) return;
    const after = changePreset(row, { deletedAt }, shelf.clock);
    await shelf.db.presets.put(after);
    await record(shelf, 'delete-preset', [presetChange(row, after)]);
  });
}

/** The journal's record of what became of a preset. */
export function presetChange(before: Preset | null, after: Preset): Change {
  const row = { table: 'presets', rowId: after.id, clippingId: '' } as const;
  return { ...row, before: before && pick(before, presetFields), after: before ? pick(after, presetFields) : {} };
}

function inPresets<T>({ db }: Shelf, work: () => Promise<T>): Promise<T> {
  return db.transaction('rw', [db.presets, db.journal], work);
}
