import { type Clock, latestStamp, stampAfter, timeOf } from './stamps.ts';
import type { Annotation, ClippingHead, NoteRevision, Row } from './types.ts';

/** The fields a user changes; everything else of a row comes from the page or from the library itself. */
export type RowChange = Partial<Pick<Annotation, 'note' | 'tags' | 'meaning' | 'anchor' | 'clippingId' | 'deletedAt'>>;

/** How many superseded texts of a note are kept. */
export const revisionCap = 50;

/** While a note is being written it is saved again and again; only what stood longer than this becomes a revision. */
const sameSitting = 10 * 60 * 1000;

/**
 * A copy of `row` with the fields of `change` that differ, each stamped, and the superseded note kept. The stamp is later than all of the
 * row's and than `seen`: whoever deletes a clipping has seen its annotations, though they come from a device whose clock is ahead.
 */
export function changeRow<T extends Annotation | ClippingHead>(row: T, change: RowChange, clock: Clock, seen = ''): T {
  const latest = latestStamp(row.stamps);
  const stamp = stampAfter(clock, latest > seen ? latest : seen);
  const stamps = { ...row.stamps };
  const next: Record<string, unknown> = { ...row };
  for (const [field, value] of Object.entries(change)) {
    if (JSON.stringify(next[field]) === JSON.stringify(value)) continue;
    next[field] = value;
    if (field === 'tags') stampTags(stamps, row.tags, value as string[], stamp);
    else stamps[field] = stamp;
  }
  if (stamps.note !== row.stamps.note) next.revisions = keepRevision(row, stamp);
  if (latestStamp(stamps) === latest) return row;
  // The fields of `change` exist on both kinds of row or were taken from one of the same kind.
  return { ...(next as unknown as T), stamps, updatedAt: timeOf(stamp) };
}

function stampTags(stamps: Record<string, string>, before: readonly string[], after: readonly string[], stamp: string): void {
  for (const tag of after) if (!before.includes(tag)) stamps[`tag:${tag}`] = stamp;
  for (const tag of before) if (!after.includes(tag)) stamps[`tag:${tag}`] = stamp;
}

function keepRevision(row: Annotation | ClippingHead, stamp: string): NoteRevision[] {
  const old = row.stamps.note ?? '';
  const isSitting =
    old.slice(old.indexOf('@')) === stamp.slice(stamp.indexOf('@')) && Date.parse(timeOf(stamp)) - Date.parse(timeOf(old)) < sameSitting;
  if (row.note === '' || isSitting) return row.revisions;
  return sortRevisions([...row.revisions, { stamp: old, note: row.note }]);
}

/** Revisions in order of their stamps, each once, the latest `revisionCap` of them. */
export function sortRevisions(revisions: readonly NoteRevision[]): NoteRevision[] {
  const byKey = new Map(revisions.map(revision => [`${revision.stamp}\n${revision.note}`, revision]));
  return [...byKey.entries()]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .slice(-revisionCap)
    .map(([, revision]) => revision);
}

/** Stamps for a row made now: one for each given field, and one for each tag. */
export function freshStamps(fields: readonly string[], tags: readonly string[], stamp: string): Record<string, string> {
  return Object.fromEntries([...fields, ...tags.map(tag => `tag:${tag}`)].map(field => [field, stamp]));
}

/** The named fields of a row, as the journal keeps them. */
export function pick(row: Row, fields: readonly string[]): Record<string, unknown> {
  const all = row as unknown as Record<string, unknown>;
  return Object.fromEntries(fields.filter(field => field in all).map(field => [field, all[field]]));
}

/** The latest stamp of several rows, '' for none. */
export function latestOf(rows: readonly (Annotation | ClippingHead)[]): string {
  return (
    rows
      .map(row => latestStamp(row.stamps))
      .sort()
      .at(-1) ?? ''
  );
}

/** Values by their keys, in order. */
export function grouped<T>(entries: readonly (readonly [string, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
