import { liveQuery } from 'dexie';
import type { StateCode } from '../gazetteer/types.ts';
import {
  type AnnotationDraftInput,
  deleteAnnotation,
  deleteClippings,
  editAnnotation,
  editClippings,
  restoreClippings,
  saveAnnotation,
} from './annotating.ts';
import {
  addToCollection,
  createCollection,
  deleteCollection,
  listCollections,
  moveInCollection,
  removeFromCollection,
  renameCollection,
} from './collecting.ts';
import { mergeDuplicates } from './duplicates.ts';
import { type ImportPlan, type IncomingRest, importClippings, type Progress, planImport } from './importing.ts';
import type { IncomingClipping } from './importStep.ts';
import { acts, purge, redo, undo } from './journal.ts';
import {
  annotationsOf,
  countClippings,
  counts,
  knownTags,
  listClippings,
  liveIds,
  type Newest,
  newestClippings,
  wholeClippings,
} from './listing.ts';
import {
  changedSince,
  clippingsAbout,
  countByState,
  latestChange,
  mentionsIn,
  mentionsOfPerson,
  type Remembered,
  remember,
  rememberThese,
  type Seen,
  seenNow,
  textsOf,
} from './memory.ts';
import { pageAgain } from './news.ts';
import { keepPictures, picturesOf, pictureUse } from './picturing.ts';
import { deletePreset, keepPreset, listPresets, type PresetDraft } from './presets.ts';
import { type ClippingInput, findClipping, saveClipping } from './saving.ts';
import { ClippingsDatabase } from './schema.ts';
import { guarded, type Shelf } from './shelf.ts';
import type {
  ActLabel,
  Annotation,
  Asset,
  ClippingHead,
  ClippingListed,
  ClippingQuery,
  ClippingWhole,
  Collection,
  News,
  Preset,
  StoredMention,
} from './types.ts';
import { hostKey, urlKey } from './urlKey.ts';

/**
 * The one door to the stored library. Every promise rejects with a StorageError (its `key` is an i18n key) when the browser cannot
 * keep or read, or when what was handed in is not allowed; a promise that resolved is in the database, with its journal row.
 */
export interface Repository {
  saveClipping(input: ClippingInput, url: string): Promise<{ clippingId: string; isNew: boolean }>;
  /** The live clipping of a page with its live annotations in page order, or null. */
  clippingOfPage(url: string, articleId: string | null): Promise<{ clipping: ClippingHead; annotations: Annotation[] } | null>;
  /** What the page at `url` says now that its saved copy does not, and its annotations without those of its other pages; null where the clipping is gone. */
  pageAgain(clippingId: string, url: string, body: string): Promise<{ news: News; annotations: Annotation[] } | null>;
  /** Those of the addresses that lead to a live clipping, for marking links. */
  clippedAmong(urls: readonly string[]): Promise<Set<string>>;
  saveAnnotation(clippingId: string, draft: AnnotationDraftInput, id?: string): Promise<Annotation>;
  editAnnotation(id: string, change: Partial<AnnotationDraftInput>): Promise<Annotation>;
  deleteAnnotation(id: string): Promise<void>;
  editClipping(id: string, change: { note?: string; tags?: string[] }): Promise<void>;
  editClippings(ids: readonly string[], change: { addTags?: string[]; removeTags?: string[] }): Promise<number>;
  deleteClippings(ids: readonly string[]): Promise<number>;
  restoreClippings(ids: readonly string[]): Promise<number>;
  /** Moves annotations, tags, notes and addresses of the others to `keepId` and puts the others into the trash, as one act. */
  mergeDuplicates(keepId: string, otherIds: readonly string[]): Promise<number>;
  /** Forgets what was deleted more than 30 days ago. */
  purge(): Promise<number>;
  /** `clippingId` null means the whole library. */
  undo(clippingId: string | null): Promise<ActLabel | null>;
  redo(clippingId: string | null): Promise<ActLabel | null>;
  acts(clippingId: string | null, limit: number): Promise<{ act: string; at: string; label: ActLabel }[]>;
  knownTags(): Promise<string[]>;
  listClippings(query: ClippingQuery): Promise<{ clippings: ClippingListed[]; total: number }>;
  /** The live clippings last saved or last changed, without counting the others. */
  newestClippings(index: 'createdAt' | 'updatedAt', limit: number): Promise<Newest>;
  /** How many live clippings there are. */
  countClippings(): Promise<number>;
  wholeClipping(id: string): Promise<ClippingWhole | null>;
  wholeClippings(ids: readonly string[]): Promise<ClippingWhole[]>;
  annotationsOf(clippingId: string): Promise<Annotation[]>;
  /** Mentions across all live clippings, of one kind and, where given, of one key or one Land; with their clipping's row. */
  mentionsAcross(question: {
    kind: StoredMention['kind'];
    key?: string;
    state?: StateCode;
    limit?: number;
  }): Promise<{ mention: StoredMention; clipping: ClippingHead }[]>;
  /** What an import would do; nothing is changed. */
  planImport(incoming: readonly IncomingClipping[], progress?: Progress, rest?: IncomingRest): Promise<ImportPlan>;
  /** Merges what a file brought, all or nothing, as one act; throwing in `progress` stops it and nothing was changed. */
  importClippings(incoming: readonly IncomingClipping[], progress?: Progress, rest?: IncomingRest): Promise<ImportPlan>;
  /** The whole library piece by piece, the trash and the marks of what was deleted included, for a backup. */
  everything(size?: number): AsyncGenerator<ClippingWhole[]>;
  /** Keeps those of the pictures (see SharedPicture) that a live clipping's saved copy shows; answers how many. */
  keepPictures(clippingId: string, pictures: unknown): Promise<number>;
  picturesOf(clippingId: string): Promise<Asset[]>;
  pictureUse(): Promise<{ count: number; bytes: number }>;
  /** All live collections by name; with `withDeleted` also the marks of deleted ones. */
  collections(withDeleted?: boolean): Promise<Collection[]>;
  /** The collection of that name, made where there is none. */
  createCollection(name: string): Promise<Collection>;
  renameCollection(id: string, name: string): Promise<void>;
  /** The clippings stay in the library. */
  deleteCollection(id: string): Promise<void>;
  /** At the end, in the order given; answers how many were not in it before. */
  addToCollection(id: string, clippingIds: readonly string[]): Promise<number>;
  removeFromCollection(id: string, clippingIds: readonly string[]): Promise<number>;
  /** Before another clipping of the collection, null: to the end. */
  moveInCollection(id: string, clippingId: string, beforeId: string | null): Promise<void>;
  /** All live presets in the order they were made; with `withDeleted` also the marks of deleted ones. */
  presets(withDeleted?: boolean): Promise<Preset[]>;
  /** Keeps a search or a template, or what changed in one. */
  keepPreset(draft: PresetDraft): Promise<Preset>;
  deletePreset(id: string): Promise<void>;
  /** How many live clippings and annotations there are, and how many clippings lie in the trash. */
  counts(): Promise<{ clippings: number; annotations: number; deleted: number }>;
  /** Ids of all live clippings, the latest change first. */
  clippingIds(): Promise<string[]>;
  /** The library without its long parts, piece by piece in the order of ids: at most `limit` clippings behind `after`. */
  remember(after: string, limit: number): Promise<Remembered[]>;
  rememberThese(ids: readonly string[]): Promise<Remembered[]>;
  textsOf(ids: readonly string[]): Promise<string[]>;
  /** All mentions of one kind of a person, for whoever has their clippings in memory; those of clippings in the trash included. */
  mentionsOfPerson(kind: 'official' | 'quote', person: string): Promise<StoredMention[]>;
  /** Ids of the clippings with a mention of a kind that belongs to a Land. */
  clippingsAbout(kind: StoredMention['kind'], code: StateCode): Promise<string[]>;
  /** The mentions of clippings, by the clipping's id; `isDense` where few others lie between the ids (those of others may be among them). */
  mentionsIn(clippingIds: readonly string[], isDense: boolean): Promise<Map<string, StoredMention[]>>;
  countByState(kind: StoredMention['kind'], codes: readonly StateCode[]): Promise<number[]>;
  seenNow(): Promise<Seen>;
  /** Differs after every change; reads three rows alone. */
  latestChange(): Promise<string>;
  /** Ids of the clippings that differ from what was seen, in themselves or in their annotations. */
  changedSince(seen: Seen): Promise<string[]>;
  /** A remembered fact about this copy, such as the time of the last backup; null when there is none. */
  memo(key: string): Promise<string | null>;
  setMemo(key: string, value: string): Promise<void>;
  /** Calls back now and whenever another context changes what `read` reads, until `signal` aborts. */
  watch<T>(read: () => Promise<T>, callback: (value: T) => void, onError: (error: unknown) => void, signal: AbortSignal): void;
  close(): void;
}

const nothing: IncomingRest = { collections: [], pictures: [], presets: [] };

/** Opens the library; `name`, `now` and `device` are given by tests. */
export function openRepository(name = 'amtslupe', now: () => Date = () => new Date(), device?: string): Repository {
  const db = new ClippingsDatabase(name);
  let ready: Promise<Shelf> | null = null;
  // A database that is deleted under us is made anew, and is another one: it gets an id of its own. What a program deletes is announced;
  // a browser that wants room cuts the connection.
  const begin = () => {
    ready = null;
  };
  db.on('versionchange', begin);
  db.on('close', begin);
  const shelf = (): Promise<Shelf> => {
    ready ??= deviceOf(db, device).then(
      id => ({ db, clock: { now, device: id } }),
      error => {
        ready = null;
        throw error;
      },
    );
    return ready;
  };
  const run = <T>(work: (opened: Shelf) => PromiseLike<T>): Promise<T> => guarded(db, async () => work(await shelf()));
  // Reads need no stamp; leaving the device out keeps them free of anything but Dexie's own promises, so that `watch` sees what they read.
  const read = <T>(work: (opened: Shelf) => PromiseLike<T>): Promise<T> => guarded(db, () => work({ db, clock: { now, device: '' } }));
  return {
    saveClipping: (input, url) => run(opened => saveClipping(opened, input, url)),
    clippingOfPage: (url, articleId) =>
      read(async opened => {
        const clipping = await findClipping(opened, hostKey(url), articleId, [urlKey(url)], false);
        return clipping && { clipping, annotations: await annotationsOf(opened, clipping.id) };
      }),
    pageAgain: (clippingId, url, body) => read(opened => pageAgain(opened, clippingId, url, body)),
    clippedAmong: urls =>
      read(async () => {
        const keys = new Map(urls.map(url => [url, urlKey(url)]));
        const rows = await db.clippings
          .where('addresses')
          .anyOf([...new Set(keys.values())])
          .toArray();
        const clipped = new Set(rows.filter(row => row.deletedAt === null).flatMap(row => row.addresses));
        return new Set(urls.filter(url => clipped.has(keys.get(url) ?? '')));
      }),
    saveAnnotation: (clippingId, draft, id) => run(opened => saveAnnotation(opened, clippingId, draft, id)),
    editAnnotation: (id, change) => run(opened => editAnnotation(opened, id, change)),
    deleteAnnotation: id => run(opened => deleteAnnotation(opened, id)),
    editClipping: (id, change) => run(async opened => void (await editClippings(opened, [id], change))),
    editClippings: (ids, change) => run(opened => editClippings(opened, ids, change)),
    deleteClippings: ids => run(opened => deleteClippings(opened, ids)),
    restoreClippings: ids => run(opened => restoreClippings(opened, ids)),
    mergeDuplicates: (keepId, otherIds) => run(opened => mergeDuplicates(opened, keepId, otherIds)),
    purge: () => run(purge),
    undo: clippingId => run(opened => undo(opened, clippingId)),
    redo: clippingId => run(opened => redo(opened, clippingId)),
    acts: (clippingId, limit) => read(opened => acts(opened, clippingId, limit)),
    knownTags: () => read(knownTags),
    listClippings: query => read(opened => listClippings(opened, query)),
    newestClippings: (index, limit) => read(opened => newestClippings(opened, index, limit)),
    countClippings: () => read(countClippings),
    wholeClipping: id => read(async opened => (await wholeClippings(opened, [id]))[0] ?? null),
    wholeClippings: ids => read(opened => wholeClippings(opened, ids)),
    annotationsOf: clippingId => read(opened => annotationsOf(opened, clippingId)),
    mentionsAcross: ({ kind, key, state, limit = 5_000 }) =>
      read(async () => {
        const rows =
          key !== undefined
            ? db.mentions.where('[kind+key]').equals([kind, key])
            : state !== undefined
              ? db.mentions.where('[kind+state]').equals([kind, state])
              : db.mentions.where('[kind+key]').between([kind, ''], [kind, '\uffff']);
        const mentions = await rows.limit(limit).toArray();
        const clippings = await db.clippings.bulkGet([...new Set(mentions.map(row => row.clippingId))]);
        const byId = new Map(clippings.filter(row => row !== undefined && row.deletedAt === null).map(row => [row?.id, row]));
        return mentions.flatMap(mention => {
          const clipping = byId.get(mention.clippingId);
          return clipping ? [{ mention, clipping }] : [];
        });
      }),
    planImport: (incoming, progress = () => {}, rest = nothing) => run(opened => planImport(opened, incoming, rest, progress)),
    importClippings: (incoming, progress = () => {}, rest = nothing) => run(opened => importClippings(opened, incoming, rest, progress)),
    async *everything(size = 100) {
      const ids = await read(() => db.clippings.orderBy('createdAt').primaryKeys());
      for (let at = 0; at < ids.length; at += size) yield read(opened => wholeClippings(opened, ids.slice(at, at + size), true));
    },
    keepPictures: (clippingId, pictures) => run(opened => keepPictures(opened, clippingId, pictures)),
    picturesOf: clippingId => read(opened => picturesOf(opened, clippingId)),
    pictureUse: () => read(pictureUse),
    collections: (withDeleted = false) => read(opened => listCollections(opened, withDeleted)),
    createCollection: name => run(opened => createCollection(opened, name)),
    renameCollection: (id, name) => run(opened => renameCollection(opened, id, name)),
    deleteCollection: id => run(opened => deleteCollection(opened, id)),
    addToCollection: (id, ids) => run(opened => addToCollection(opened, id, ids)),
    removeFromCollection: (id, ids) => run(opened => removeFromCollection(opened, id, ids)),
    moveInCollection: (id, clippingId, beforeId) => run(opened => moveInCollection(opened, id, clippingId, beforeId)),
    presets: (withDeleted = false) => read(opened => listPresets(opened, withDeleted)),
    keepPreset: draft => run(opened => keepPreset(opened, draft)),
    deletePreset: id => run(opened => deletePreset(opened, id)),
    remember: (after, limit) => read(opened => remember(opened, after, limit)),
    rememberThese: ids => read(opened => rememberThese(opened, ids)),
    textsOf: ids => read(opened => textsOf(opened, ids)),
    mentionsOfPerson: (kind, person) => read(opened => mentionsOfPerson(opened, kind, person)),
    clippingsAbout: (kind, code) => read(opened => clippingsAbout(opened, kind, code)),
    mentionsIn: (ids, isDense) => read(opened => mentionsIn(opened, ids, isDense)),
    countByState: (kind, codes) => read(opened => countByState(opened, kind, codes)),
    seenNow: () => read(seenNow),
    latestChange: () => read(latestChange),
    changedSince: seen => read(opened => changedSince(opened, seen)),
    counts: () => read(counts),
    clippingIds: () => read(() => db.transaction('r', db.clippings, () => liveIds(db, 'updatedAt'))),
    memo: key => read(async () => (await db.memos.get(key))?.value ?? null),
    setMemo: (key, value) => run(async () => void (await db.memos.put({ key, value }))),
    watch: (query, callback, onError, signal) => {
      const subscription = liveQuery(query).subscribe({ next: callback, error: onError });
      signal.addEventListener('abort', () => subscription.unsubscribe());
    },
    close: () => db.close(),
  };
}

/** This copy's device id, made at the first write. */
async function deviceOf(db: ClippingsDatabase, given: string | undefined): Promise<string> {
  if (given !== undefined) return given;
  return db.transaction('rw', db.memos, async () => {
    const known = await db.memos.get('device');
    if (known) return known.value;
    const value = crypto.randomUUID().slice(0, 8);
    await db.memos.add({ key: 'device', value });
    return value;
  });
}
