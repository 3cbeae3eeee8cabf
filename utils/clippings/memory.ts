import type { StateCode } from '../gazetteer/types.ts';
import { byClipping } from './listing.ts';
import { clippingIdOf } from './mentions.ts';
import type { Shelf } from './shelf.ts';
import type { Annotation, ClippingHead, StoredMention } from './types.ts';

/** What whoever keeps the whole library in memory has seen of it. */
export interface Seen {
  /** ISO 8601, by this device's clock: rows changed here since then carry a later time. */
  since: string;
  /** Time of the latest journal row. */
  journal: string;
}

/** A clipping with its live annotations, without its long parts; null for one that is gone or in the trash. */
export interface Remembered {
  id: string;
  clipping: ClippingHead | null;
  annotations: Annotation[];
}

/** Clocks are read a little before they are compared. */
const margin = 5_000;

/** The live clippings in the order of their ids, at most `limit` behind `after` ('' for the first), with their live annotations. */
export async function remember({ db }: Shelf, after: string, limit: number): Promise<Remembered[]> {
  const heads = await db.clippings.where('id').above(after).limit(limit).toArray();
  return withAnnotations(db, heads);
}

/** Those of the clippings that are live, and for each other id that it is gone. */
export async function rememberThese({ db }: Shelf, ids: readonly string[]): Promise<Remembered[]> {
  const heads = (await db.clippings.bulkGet([...ids])).filter(head => head !== undefined);
  const remembered = new Map((await withAnnotations(db, heads)).map(one => [one.id, one]));
  return ids.map(id => remembered.get(id) ?? { id, clipping: null, annotations: [] });
}

/** Texts of clippings, in the order of `ids`; '' where there is none. */
export async function textsOf({ db }: Shelf, ids: readonly string[]): Promise<string[]> {
  return (await db.contents.bulkGet([...ids])).map(content => content?.text ?? '');
}

/** All mentions of one kind of a person (official or speaker), those of clippings in the trash included. */
export function mentionsOfPerson({ db }: Shelf, kind: StoredMention['kind'], person: string): Promise<StoredMention[]> {
  return db.mentions.where('[kind+key]').equals([kind, person]).toArray();
}

/** Ids of the clippings with a mention of a kind that belongs to a Land; read from the index alone. */
export async function clippingsAbout({ db }: Shelf, kind: StoredMention['kind'], code: StateCode): Promise<string[]> {
  const ids = await db.mentions.where('[kind+state]').equals([kind, code]).primaryKeys();
  return [...new Set(ids.map(clippingIdOf))];
}

/**
 * The mentions of clippings, by the clipping's id. `isDense` says that the ids lie close together in the library: then all between the
 * first and the last are read at once, which is several times faster than asking for each.
 */
export async function mentionsIn({ db }: Shelf, ids: readonly string[], isDense: boolean): Promise<Map<string, StoredMention[]>> {
  const sorted = [...ids].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return new Map();
  // Along the rows themselves, whose ids begin with the clipping's: the index would look each of them up, which takes ten times longer.
  const between = (one: string, other: string) => db.mentions.where('id').between(`${one}/`, `${other}0`).toArray();
  if (isDense) return byClipping(await between(first, last));
  const found = await db.transaction('r', db.mentions, () => Promise.all(ids.map(id => between(id, id))));
  return byClipping(found.flat());
}

/** How many mentions of a kind belong to each Land; counted in the index, without reading one. */
export async function countByState({ db }: Shelf, kind: StoredMention['kind'], codes: readonly StateCode[]): Promise<number[]> {
  return Promise.all(codes.map(code => db.mentions.where('[kind+state]').equals([kind, code]).count()));
}

/** Where the library stands now; asked before reading it, so that nothing written meanwhile is missed. */
export async function seenNow({ db, clock }: Shelf): Promise<Seen> {
  const last = await db.journal.orderBy('at').last();
  return { since: new Date(clock.now().getTime() - margin).toISOString(), journal: last?.at ?? '' };
}

/** Differs after every change of a clipping, an annotation or the journal; for watching, since it reads three rows alone. */
export async function latestChange({ db }: Shelf): Promise<string> {
  const [clipping, annotation, act] = await Promise.all([
    db.clippings.orderBy('updatedAt').last(),
    db.annotations.orderBy('updatedAt').last(),
    db.journal.orderBy('at').last(),
  ]);
  return [clipping?.updatedAt, annotation?.updatedAt, act?.at, act?.undoneAt].join(' ');
}

/** Ids of the clippings that were changed, or whose annotations were, since `seen`; imported rows may be older and are told by the journal. */
export async function changedSince({ db }: Shelf, { since, journal }: Seen): Promise<string[]> {
  const [clippings, annotations, acts] = await Promise.all([
    db.clippings.where('updatedAt').aboveOrEqual(since).primaryKeys(),
    db.annotations.where('updatedAt').aboveOrEqual(since).toArray(),
    db.journal.where('at').above(journal).toArray(),
  ]);
  return [...new Set([...clippings, ...annotations.map(row => row.clippingId), ...acts.map(act => act.clippingId)])];
}

async function withAnnotations(db: Shelf['db'], heads: readonly ClippingHead[]): Promise<Remembered[]> {
  const ids = heads.map(head => head.id).sort();
  const [first = '', last = ''] = [ids[0], ids.at(-1)];
  // Heads by neighbouring ids have their annotations side by side in the index: one range instead of a step for each id.
  const isDense = ids.length > 50;
  const rows = isDense
    ? await db.annotations.where('clippingId').between(first, last, true, true).toArray()
    : await db.annotations.where('clippingId').anyOf(ids).toArray();
  const byClipping = new Map<string, Annotation[]>(ids.map(id => [id, []]));
  for (const row of rows) if (row.deletedAt === null) byClipping.get(row.clippingId)?.push(row);
  return heads.map(head => ({
    id: head.id,
    clipping: head.deletedAt === null ? head : null,
    annotations: head.deletedAt === null ? (byClipping.get(head.id) ?? []) : [],
  }));
}
