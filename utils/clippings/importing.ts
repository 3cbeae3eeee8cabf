import Dexie, { type EntityTable } from 'dexie';
import { limits } from './checking.ts';
import { collectionChange } from './collecting.ts';
import { uuidOf } from './digest.ts';
import { type IncomingClipping, type Known, type Step, stepFor } from './importStep.ts';
import { type Change, record } from './journal.ts';
import { byClipping } from './listing.ts';
import { deleteMentionsOf, mentionsOfThese } from './mentions.ts';
import { isSame } from './merge.ts';
import { merging } from './mergeLibraries.ts';
import { presetChange } from './presets.ts';
import { grouped } from './rows.ts';
import { chooseClipping } from './saving.ts';
import type { Shelf } from './shelf.ts';
import { type Asset, type ClippingHead, type Collection, type Preset, type Row, schemaVersion } from './types.ts';

/** How many rows of each kind an import brings. */
export interface ImportCounts {
  added: number;
  changed: number;
  same: number;
}

/** What an import does, or would do. */
export interface ImportPlan {
  clippings: ImportCounts;
  annotations: ImportCounts;
  collections: ImportCounts;
  presets: ImportCounts;
  /** Titles of the clippings that are changed, at most 50. */
  changedTitles: string[];
}

/** What a file brings besides clippings. */
export interface IncomingRest {
  collections: readonly Collection[];
  pictures: readonly Asset[];
  presets: readonly Preset[];
}

const chunk = 100;

/** Called with how many clippings are done; throws to stop, and then nothing was changed. */
export type Progress = (done: number, total: number) => void;

/** Says what an import would do, without doing it. */
export async function planImport(
  shelf: Shelf,
  incoming: readonly IncomingClipping[],
  { collections, presets }: IncomingRest,
  progress: Progress,
): Promise<ImportPlan> {
  const { db } = shelf;
  // An async function, or Dexie does not wait for native promises and the browser ends the transaction early.
  return db.transaction('r', [db.clippings, db.contents, db.annotations, db.mentions, db.collections, db.presets], async () => {
    const { plan, ids } = await walk(shelf, incoming, progress, null);
    const ours = collections.map(one => withIds(one, ids));
    return {
      ...plan,
      collections: (await rowSteps(db.collections, ours, merging.collections)).counted,
      presets: (await rowSteps(db.presets, presets, merging.presets)).counted,
    };
  });
}

/**
 * Merges what a file brought into the library, all or nothing, as one act that undo takes back. Nothing is overwritten silently:
 * later changes win field by field and a note that loses becomes a revision.
 */
export async function importClippings(
  shelf: Shelf,
  incoming: readonly IncomingClipping[],
  { collections, pictures, presets }: IncomingRest,
  progress: Progress,
): Promise<ImportPlan> {
  const { db } = shelf;
  const tables = [db.clippings, db.contents, db.annotations, db.mentions, db.assets, db.collections, db.presets, db.journal];
  return db.transaction('rw', tables, async () => {
    const changes: Change[] = [];
    const { plan, ids } = await walk(shelf, incoming, progress, async steps => {
      for (const step of steps) changes.push(...step.changes);
      const renewed = steps.filter(step => step.isContentNew);
      const replaced = renewed.filter(step => step.clipping !== 'added').map(step => step.head.id);
      await deleteMentionsOf(db, replaced);
      await db.contents.bulkPut(renewed.map(step => ({ id: step.head.id, ...step.content })));
      await db.mentions.bulkPut(renewed.flatMap(step => step.mentions));
      await db.clippings.bulkPut(steps.filter(step => step.clipping !== 'same').map(step => step.head));
      await db.annotations.bulkPut(steps.flatMap(step => step.annotations.filter(({ kind }) => kind !== 'same').map(({ row }) => row)));
    });
    const ours = collections.map(one => withIds(one, ids));
    const collected = await rowSteps(db.collections, ours, merging.collections);
    await db.collections.bulkPut(collected.rows.map(({ after }) => after));
    changes.push(...collected.rows.map(({ before, after }) => collectionChange(before, after)));
    const kept = await rowSteps(db.presets, presets, merging.presets);
    await db.presets.bulkPut(kept.rows.map(({ after }) => after));
    changes.push(...kept.rows.map(({ before, after }) => presetChange(before, after)));
    await putPictures(shelf, pictures, ids);
    if (changes.length > 0) await record(shelf, 'import', changes);
    return { ...plan, collections: collected.counted, presets: kept.counted };
  });
}

async function walk(
  shelf: Shelf,
  incoming: readonly IncomingClipping[],
  progress: Progress,
  write: ((steps: Step[]) => Promise<void>) | null,
): Promise<{ plan: ImportPlan; ids: Map<string, string> }> {
  const plan: ImportPlan = { clippings: counts(), annotations: counts(), collections: counts(), presets: counts(), changedTitles: [] };
  /** Ids of the file's clippings -> their ids here, where the same page has another one. */
  const ids = new Map<string, string>();
  for (let at = 0; at < incoming.length; at += chunk) {
    const some = incoming.slice(at, at + chunk);
    let known = await knownOf(shelf, some);
    let steps: Step[] = [];
    for (const one of some) {
      let step = stepFor(one, known);
      if (write && steps.some(other => other.head.id === step.head.id)) {
        // Two entries of the file are one clipping here: the second must meet what the first made of it.
        await write(steps);
        steps = [];
        known = await knownOf(shelf, some);
        step = stepFor(one, known);
      }
      steps.push(step);
      if (step.head.id !== one.clipping.id) ids.set(one.clipping.id, step.head.id);
      plan.clippings[step.clipping]++;
      if (step.clipping === 'changed' && plan.changedTitles.length < 50) plan.changedTitles.push(step.title);
      for (const { kind } of step.annotations) plan.annotations[kind]++;
    }
    await write?.(steps);
    progress(Math.min(incoming.length, at + chunk), incoming.length);
  }
  return { plan, ids };
}

/** Keeps the pictures of a file that are not here yet, or larger than here. */
async function putPictures({ db }: Shelf, pictures: readonly Asset[], ids: ReadonlyMap<string, string>): Promise<void> {
  const perClipping = new Map<string, number>();
  const wanted: Asset[] = [];
  for (const picture of pictures) {
    const count = (perClipping.get(picture.clippingId) ?? 0) + 1;
    perClipping.set(picture.clippingId, count);
    if (count > limits.pictures) continue;
    const clippingId = ids.get(picture.clippingId) ?? picture.clippingId;
    // The transaction must not end while the id is made.
    const id = clippingId === picture.clippingId ? picture.id : await Dexie.waitFor(uuidOf(`${clippingId}\n${picture.url}`));
    wanted.push({ ...picture, id, clippingId });
  }
  // Few at a time, since those that are here are read with their bytes.
  for (let at = 0; at < wanted.length; at += chunk) {
    const some = wanted.slice(at, at + chunk);
    const known = await db.assets.bulkGet(some.map(picture => picture.id));
    await db.assets.bulkPut(
      some.flatMap((theirs, index) => {
        const ours = known[index];
        const merged = ours ? merging.pictures(ours, theirs) : theirs;
        return merged === ours ? [] : [merged];
      }),
    );
  }
}

/** What becomes of a file's rows of one kind: how many, and those that change anything with what was here before. */
async function rowSteps<T extends Row>(table: EntityTable<T, 'id'>, incoming: readonly T[], merge: (a: T, b: T) => T) {
  const counted = counts();
  const rows: { before: T | null; after: T }[] = [];
  for (const one of incoming) {
    const theirs = { ...one, schema: schemaVersion };
    const before = ((await table.where('id').equals(one.id).first()) as T | undefined) ?? null;
    const after = before ? merge(before, theirs) : theirs;
    const isKnown = before !== null && isSame(before, after);
    counted[!before ? 'added' : isKnown ? 'same' : 'changed']++;
    if (!isKnown) rows.push({ before, after });
  }
  return { counted, rows };
}

function withIds(collection: Collection, ids: ReadonlyMap<string, string>): Collection {
  if (ids.size === 0) return collection;
  const stamps = Object.entries(collection.stamps).map(([field, stamp]) => {
    const id = field.startsWith('member:') ? ids.get(field.slice('member:'.length)) : undefined;
    return [id === undefined ? field : `member:${id}`, stamp] as const;
  });
  const members = collection.members.map(member => ({ ...member, id: ids.get(member.id) ?? member.id }));
  return { ...collection, members, stamps: Object.fromEntries(stamps) };
}

function counts(): ImportCounts {
  return { added: 0, changed: 0, same: 0 };
}

/**
 * Asked once for many clippings, since a question to the database costs more than its answer; and since a transaction ends early where
 * a hundred promises are waited for without a question (Dexie follows its own through no more of the browser's).
 */
async function knownOf({ db }: Shelf, incoming: readonly IncomingClipping[]): Promise<Known> {
  const ids = incoming.map(({ clipping }) => clipping.id);
  const addresses = [...new Set(incoming.flatMap(({ clipping }) => clipping.addresses))];
  const articles = incoming.flatMap(({ clipping: { host, articleId } }) =>
    articleId === null ? [] : [[host, articleId] as [string, string]],
  );
  const annotations = await db.annotations.bulkGet(incoming.flatMap(one => one.annotations.map(row => row.id)));
  const sameId = await db.clippings.bulkGet(ids);
  const samePage = [
    ...(await db.clippings.where('addresses').anyOf(addresses).toArray()),
    ...(articles.length === 0 ? [] : await db.clippings.where('[host+articleId]').anyOf(articles).toArray()),
  ];
  const rows = new Map(samePage.map(row => [row.id, row]));
  const byAddress = grouped([...rows.values()].flatMap(row => row.addresses.map(address => [address, row] as const)));
  const byArticle = grouped([...rows.values()].map(row => [`${row.host}#${row.articleId}`, row] as const));
  const heads = new Map<string, ClippingHead>();
  for (const [at, { clipping }] of incoming.entries()) {
    const known =
      sameId[at] ??
      chooseClipping(
        clipping.articleId === null ? [] : (byArticle.get(`${clipping.host}#${clipping.articleId}`) ?? []),
        clipping.addresses.flatMap(address => byAddress.get(address) ?? []),
        clipping,
        true,
      );
    if (known) heads.set(clipping.id, known);
  }
  const known = [...new Set([...heads.values()].map(row => row.id))];
  const contents = (await db.contents.bulkGet(known)).filter(row => row !== undefined);
  const mentions = await mentionsOfThese(db, known);
  return {
    heads,
    contents: new Map(contents.map(row => [row.id, row])),
    mentions: byClipping(mentions),
    annotations: new Map(annotations.flatMap(row => (row === undefined ? [] : [[row.id, row] as const]))),
  };
}
