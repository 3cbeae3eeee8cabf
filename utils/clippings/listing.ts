import { mentionsOfThese } from './mentions.ts';
import { grouped } from './rows.ts';
import type { Shelf } from './shelf.ts';
import type { Annotation, Clipping, ClippingHead, ClippingListed, ClippingQuery, ClippingWhole, Meaning, StoredMention } from './types.ts';

/** One page of the clippings that match, and how many match in all. */
export function listClippings({ db }: Shelf, query: ClippingQuery): Promise<{ clippings: ClippingListed[]; total: number }> {
  return db.transaction('r', [db.clippings, db.annotations], async () => {
    const isDeleted = query.isDeleted === true;
    const offset = query.offset ?? 0;
    const limit = query.limit ?? 100;
    const sort = query.sort ?? 'updated';
    const candidates = isDeleted ? await db.clippings.where('deletedAt').above('').toArray() : await narrowed(db, query);
    const withMeaning = query.meanings?.length ? await clippingsWithMeaning(db, query.meanings) : null;
    const matching = candidates
      .filter(row => (isDeleted ? row.deletedAt !== null && row.urlKey !== '' : row.deletedAt === null))
      .filter(row => matches(row, query) && (withMeaning === null || withMeaning.has(row.id)))
      .sort(orders[sort]);
    return { clippings: await withAnnotations(db, matching.slice(offset, offset + limit)), total: matching.length };
  });
}

/** The last saved or last changed live clippings, the latest first, at most `limit`; `isAll` says whether the library holds no others. */
export interface Newest {
  clippings: ClippingListed[];
  isAll: boolean;
}

/**
 * The beginning of the library, read backwards along an index. It takes as long in a library of 20,000 as in one of 60: asking Chromium
 * how many there are, or for all their ids, takes the better part of a second.
 */
export function newestClippings({ db }: Shelf, index: 'createdAt' | 'updatedAt', limit: number): Promise<Newest> {
  // One transaction, since opening one takes longer than most reads.
  return db.transaction('r', [db.clippings, db.annotations], async () => {
    const rows = await db.clippings
      .orderBy(index)
      .reverse()
      .limit(limit + 1)
      .toArray();
    const live = rows.filter(row => row.deletedAt === null);
    if (live.length > limit || rows.length <= limit) {
      return { clippings: await withAnnotations(db, live.slice(0, limit)), isAll: live.length <= limit };
    }
    // Some of them lie in the trash, and it may be 20,000 (an import that was undone): ids are read many times faster than rows.
    const ids = await liveIds(db, index);
    const found = (await db.clippings.bulkGet(ids.slice(0, limit))).filter(row => row !== undefined);
    return { clippings: await withAnnotations(db, found), isAll: ids.length <= limit };
  });
}

/** How many live clippings there are. */
export function countClippings({ db }: Shelf): Promise<number> {
  return db.transaction('r', db.clippings, async () => {
    const [all, deleted] = await Promise.all([db.clippings.count(), db.clippings.where('deletedAt').above('').count()]);
    return all - deleted;
  });
}

/** Ids of all live clippings, the latest first. */
export async function liveIds(db: Shelf['db'], index: 'createdAt' | 'updatedAt'): Promise<string[]> {
  const [ids, deleted] = await Promise.all([
    db.clippings.orderBy(index).primaryKeys(),
    db.clippings.where('deletedAt').above('').primaryKeys(),
  ]);
  const gone = new Set(deleted);
  return ids.reverse().filter(id => !gone.has(id));
}

/** The rows of the most selective index the query offers; the rest is compared in memory. */
async function narrowed(db: Shelf['db'], query: ClippingQuery): Promise<ClippingHead[]> {
  const { people, offices, tags, series, states, hosts } = query;
  const first = (
    [
      ['facts.people', people],
      ['tags', tags],
      ['series.name', series],
      ['facts.offices', offices],
      ['facts.states', states],
      ['host', hosts],
    ] as const
  ).find(([, values]) => values?.length);
  if (!first) return db.clippings.toArray();
  const [index, values] = first;
  // One question for each value: a cursor over all of them is many times slower.
  const found = await Promise.all([...new Set(values)].map(value => db.clippings.where(index).equals(value).toArray()));
  return [...new Map(found.flat().map(row => [row.id, row])).values()];
}

async function clippingsWithMeaning(db: Shelf['db'], meanings: readonly Meaning[]): Promise<Set<string>> {
  const rows = await db.annotations.where('meaning').anyOf(meanings).toArray();
  return new Set(rows.filter(row => row.deletedAt === null).map(row => row.clippingId));
}

/** Whether a clipping is what a query asks for, meanings apart: within one list any value will do, and all lists must agree. */
export function matches(row: ClippingHead, query: ClippingQuery): boolean {
  const hasOne = <T>(wanted: readonly T[] | undefined, values: readonly T[]) => !wanted?.length || wanted.some(one => values.includes(one));
  const published = (row.published ?? '').slice(0, 10);
  return (
    hasOne(query.states, row.facts.states) &&
    hasOne(query.people, row.facts.people) &&
    hasOne(query.offices, row.facts.offices) &&
    hasOne(query.tags, row.tags) &&
    hasOne(query.hosts, [row.host]) &&
    hasOne(query.series, row.series ? [row.series.name] : []) &&
    (!query.from || published >= query.from) &&
    (!query.to || (published !== '' && published <= query.to))
  );
}

const descending = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);
const german = new Intl.Collator('de', { numeric: true });

const orders: Record<NonNullable<ClippingQuery['sort']>, (a: ClippingHead, b: ClippingHead) => number> = {
  updated: (a, b) => descending(a.updatedAt, b.updatedAt),
  created: (a, b) => descending(a.createdAt, b.createdAt),
  published: (a, b) => descending(a.published ?? '', b.published ?? ''),
  title: (a, b) => german.compare(a.title, b.title),
};

/** Beyond so many clippings all annotations are read at once, below each clipping's are asked for. */
const manyClippings = 500;

async function withAnnotations(db: Shelf['db'], clippings: readonly ClippingHead[]): Promise<ClippingListed[]> {
  const annotations =
    clippings.length > manyClippings
      ? await db.annotations.toArray()
      : (await Promise.all(clippings.map(row => db.annotations.where('clippingId').equals(row.id).toArray()))).flat();
  const ofClipping = byClipping(annotations.filter(row => row.deletedAt === null));
  return clippings.map(clipping => {
    const own = ofClipping.get(clipping.id) ?? [];
    return { clipping, annotationCount: own.length, meanings: [...new Set(own.map(row => row.meaning))] };
  });
}

/** How many live clippings and annotations there are, and how many clippings lie in the trash; those forgotten for good are no more. */
export async function counts({ db }: Shelf): Promise<{ clippings: number; annotations: number; deleted: number }> {
  const [clippings, annotations, marks, deletedAnnotations, forgotten] = await Promise.all([
    db.clippings.count(),
    db.annotations.count(),
    db.clippings.where('deletedAt').above('').count(),
    db.annotations.where('deletedAt').above('').count(),
    db.clippings.where('urlKey').equals('').count(),
  ]);
  return { clippings: clippings - marks, annotations: annotations - deletedAnnotations, deleted: Math.max(0, marks - forgotten) };
}

/** Annotations in page order; those on the whole article first. */
export function inPageOrder(annotations: readonly Annotation[]): Annotation[] {
  const start = (row: Annotation) => row.anchor?.position.start ?? -1;
  return [...annotations].sort((a, b) => start(a) - start(b) || (a.createdAt < b.createdAt ? -1 : 1));
}

/** The live annotations of a clipping in page order. */
export async function annotationsOf({ db }: Shelf, clippingId: string): Promise<Annotation[]> {
  const rows = await db.annotations.where('clippingId').equals(clippingId).toArray();
  return inPageOrder(rows.filter(row => row.deletedAt === null));
}

/**
 * Clippings with all that belongs to them, in the order of `ids`; ids that are gone are left out, and deleted annotations too
 * unless asked for.
 */
export async function wholeClippings({ db }: Shelf, ids: readonly string[], withDeleted = false): Promise<ClippingWhole[]> {
  return db.transaction('r', [db.clippings, db.contents, db.annotations, db.mentions], async () => {
    const heads = (await db.clippings.bulkGet([...ids])).filter(row => row !== undefined);
    const contents = await db.contents.bulkGet(heads.map(row => row.id));
    const found = heads.map(row => row.id);
    const annotations = byClipping(await db.annotations.where('clippingId').anyOf(found).toArray());
    const mentions = byClipping(await mentionsOfThese(db, found));
    return heads.map((head, index) => ({
      clipping: joined(head, contents[index]),
      annotations: inPageOrder((annotations.get(head.id) ?? []).filter(row => withDeleted || row.deletedAt === null)),
      mentions: inTextOrder(mentions.get(head.id) ?? []),
    }));
  });
}

/** A clipping put together from its row and its long parts. */
export function joined(head: ClippingHead, content: { text: string; blocks: Clipping['blocks']; html: string } | undefined): Clipping {
  return { ...head, text: content?.text ?? '', blocks: content?.blocks ?? [], html: content?.html ?? '' };
}

function inTextOrder(mentions: readonly StoredMention[]): StoredMention[] {
  return [...mentions].sort((a, b) => a.entity.start - b.entity.start || a.entity.end - b.entity.end);
}

/** Rows of the last so many days, and no more than so many of them, say which tags are in use. */
const recentDays = 60;
const recentRows = 1_000;

/** All tags of the library, those used most of late first, then by alphabet. */
export async function knownTags({ db }: Shelf): Promise<string[]> {
  return db.transaction('r', [db.clippings, db.annotations], async () => {
    const counts = new Map<string, number>();
    for (const table of [db.clippings, db.annotations]) {
      // Read along the indexes: counting every tag of a large library takes a second.
      for (const tag of await table.orderBy('tags').uniqueKeys()) counts.set(String(tag), counts.get(String(tag)) ?? 0);
      const latest = (await table.orderBy('updatedAt').last())?.updatedAt ?? '';
      const since = latest === '' ? '' : new Date(Date.parse(latest) - recentDays * 86_400_000).toISOString();
      // Upwards, since the browser hands out rows one by one when it goes down.
      const recent = await table.where('updatedAt').aboveOrEqual(since).limit(recentRows).toArray();
      for (const row of recent) {
        for (const tag of row.tags) counts.set(tag, (counts.get(tag) ?? 0) + (row.deletedAt === null ? 1 : 0));
      }
    }
    return [...counts].sort(([a, m], [b, n]) => n - m || german.compare(a, b)).map(([tag]) => tag);
  });
}

/** Rows by the clipping they belong to. */
export function byClipping<T extends { clippingId: string }>(rows: readonly T[]): Map<string, T[]> {
  return grouped(rows.map(row => [row.clippingId, row]));
}
