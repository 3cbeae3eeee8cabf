import type { Entity } from '../entities/types.ts';
import { sortRevisions } from './rows.ts';
import { latestStamp } from './stamps.ts';
import type { Annotation, Clipping, Noted, Preset, Row } from './types.ts';

/** A clipping with its entities, as it is exchanged. */
export interface SharedClipping {
  clipping: Clipping;
  entities: Entity[];
}

/** Fields with rules of their own; all others are taken one by one. */
const ruled = new Set(['id', 'schema', 'createdAt', 'updatedAt', 'deletedAt', 'stamps', 'note', 'revisions', 'tags', 'addresses']);

/** One clipping of two: what the page said comes whole from the later reading. */
export function mergeClippings(a: SharedClipping, b: SharedClipping): SharedClipping {
  const later = isLater(a.clipping.stamps.content ?? '', contentOf(a), b.clipping.stamps.content ?? '', contentOf(b)) ? a : b;
  const merged = { ...later.clipping, ...mergeRuled(a.clipping, b.clipping) };
  const addresses = [...new Set([...a.clipping.addresses, ...b.clipping.addresses])];
  return { clipping: { ...merged, addresses }, entities: later.entities };
}

function contentOf({ clipping, entities }: SharedClipping): unknown {
  return [Object.entries(clipping).filter(([field]) => !ruled.has(field)), entities];
}

/** One annotation of two, field by field. */
export function mergeAnnotations(a: Annotation, b: Annotation): Annotation {
  return { ...mergeFields(a, b), ...mergeRuled(a, b) };
}

/** One preset of two: the later name and the later words, each for itself. */
export function mergePresets(a: Preset, b: Preset): Preset {
  return { ...mergeFields(a, b), ...mergeRow(a, b) };
}

/** The fields without rules of their own, each as it was changed last; those of a newer version are carried along. */
function mergeFields<T extends Row>(a: T, b: T): T {
  const merged: Record<string, unknown> = {};
  const [one, other] = [a as unknown as Record<string, unknown>, b as unknown as Record<string, unknown>];
  for (const field of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (ruled.has(field)) continue;
    const isOne = !(field in other) || (field in one && isLater(a.stamps[field] ?? '', one[field], b.stamps[field] ?? '', other[field]));
    merged[field] = isOne ? one[field] : other[field];
  }
  // Every field of a row is in one of the two, and whoever asks adds the ruled ones.
  return merged as unknown as T;
}

type Ruled = Row & Noted;

function mergeRuled(a: Ruled, b: Ruled): Ruled {
  return { ...mergeRow(a, b), ...mergeNotes(a, b), tags: mergeTags(a, b) };
}

/** What every kind of row has, of two copies of one; a row that somebody went on writing in after its deletion lives. */
export function mergeRow(a: Row, b: Row): Row {
  const row: Row = {
    id: a.id,
    schema: Math.max(a.schema, b.schema),
    createdAt: inOrder(a.createdAt, b.createdAt)[0],
    updatedAt: inOrder(a.updatedAt, b.updatedAt)[1],
    deletedAt: mergeDeletion(a, b),
    stamps: mergeStamps(a.stamps, b.stamps),
  };
  return outlives(latestWords(row), row) ? { ...row, deletedAt: null } : row;
}

function mergeStamps(a: Record<string, string>, b: Record<string, string>): Record<string, string> {
  const stamps = { ...a };
  for (const [field, stamp] of Object.entries(b)) if (stamp > (stamps[field] ?? '')) stamps[field] = stamp;
  return stamps;
}

function mergeDeletion(a: Row, b: Row): string | null {
  const [one, other] = [a.stamps.deletedAt ?? '', b.stamps.deletedAt ?? ''];
  if (one !== other) return one > other ? a.deletedAt : b.deletedAt;
  // Of equal stamps the deletion counts; whether somebody wrote after it is looked at again.
  if (a.deletedAt === null || b.deletedAt === null) return a.deletedAt ?? b.deletedAt;
  return inOrder(a.deletedAt, b.deletedAt)[1];
}

function inOrder(a: string, b: string): [string, string] {
  return a <= b ? [a, b] : [b, a];
}

/** Whether something was written in or below a row after it was deleted; `words` is the stamp of the latest such change. */
export function outlives(words: string, row: Row): boolean {
  return row.deletedAt !== null && words > (row.stamps.deletedAt ?? row.deletedAt);
}

/** The stamp of the latest change by the user other than deleting. */
export function latestWords(row: Row): string {
  return latestStamp(Object.fromEntries(Object.entries(row.stamps).filter(([field]) => field !== 'deletedAt' && field !== 'content')));
}

function mergeNotes(a: Ruled, b: Ruled): Pick<Noted, 'note' | 'revisions'> {
  const [one, other] = [a.stamps.note ?? '', b.stamps.note ?? ''];
  const isOne = isLater(one, a.note, other, b.note);
  const [note, stamp] = isOne ? [a.note, one] : [b.note, other];
  const lost = isOne ? { stamp: other, note: b.note } : { stamp: one, note: a.note };
  const earlier = [...a.revisions, ...b.revisions, lost].filter(
    revision => revision.note !== '' && !(revision.stamp === stamp && revision.note === note),
  );
  return { note, revisions: sortRevisions(earlier) };
}

function mergeTags(a: Ruled, b: Ruled): string[] {
  const names = new Set([...a.tags, ...b.tags]);
  return [...names].filter(tag => {
    const [one, other] = [a, b].map(row => ({ has: row.tags.includes(tag), stamp: row.stamps[`tag:${tag}`] ?? '' }));
    if (!one || !other) return false;
    // A row without a stamp for the tag has never heard of it.
    if (one.stamp !== other.stamp) return one.stamp > other.stamp ? one.has : other.has;
    return one.has || other.has;
  });
}

/** Whether the first of two values wins: by its stamp, with equal stamps by an order of the values that every copy shares. */
function isLater(stampA: string, a: unknown, stampB: string, b: unknown): boolean {
  if (stampA !== stampB) return stampA > stampB;
  if (isSame(a, b)) return true;
  return ordered(a) >= ordered(b);
}

/** Whether two JSON values say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every(key => key in other && isSame(one[key], other[key]));
}

/** JSON with the keys of objects in order, so that the same value gives the same string everywhere. */
function ordered(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(ordered).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${ordered(part)}`).join(',')}}`;
}
