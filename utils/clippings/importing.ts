import Dexie from 'dexie';
import type { Entity } from '../entities/types.ts';
import { limits } from './checking.ts';
import { collectionChange } from './collecting.ts';
import { contentFieldsOf, type WholeContent } from './content.ts';
import { uuidOf } from './digest.ts';
import { type Change, record } from './journal.ts';
import { byClipping, joined } from './listing.ts';
import { deleteMentionsOf, mentionsOf, mentionsOfThese } from './mentions.ts';
import { isSame, type SharedClipping } from './merge.ts';
import { merging } from './mergeLibraries.ts';
import { grouped, pick } from './rows.ts';
import { chooseClipping } from './saving.ts';
import type { Shelf } from './shelf.ts';
import {
  type Annotation,
  type Asset,
  type Clipping,
  type ClippingHead,
  type Collection,
  type Content,
  type StoredMention,
  schemaVersion,
} from './types.ts';

/** A clipping from a file with its annotations; rows deleted elsewhere come along as such. */
export interface IncomingClipping extends SharedClipping {
  annotations: Annotation[];
}

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
  /** Titles of the clippings that are changed, at most 50. */
  changedTitles: string[];
}

interface Step {
  title: string;
  clipping: 'added' | 'changed' | 'same';
  head: ClippingHead;
  content: Omit<Content, 'id'>;
  mentions: StoredMention[];
  isContentNew: boolean;
  annotations: { kind: 'added' | 'changed' | 'same'; row: Annotation }[];
  changes: Change[];
}

/** What a file brings besides clippings. */
export interface IncomingRest {
  collections: readonly Collection[];
  pictures: readonly Asset[];
}

const chunk = 100;

/** Called with how many clippings are done; throws to stop, and then nothing was changed. */
export type Progress = (done: number, total: number) => void;

/** Says what an import would do, without doing it. */
export async function planImport(
  shelf: Shelf,
  incoming: readonly IncomingClipping[],
  { collections }: IncomingRest,
  progress: Progress,
): Promise<ImportPlan> {
  const { db } = shelf;
  // An async function, or Dexie does not wait for native promises and the browser ends the transaction early.
  return db.transaction('r', [db.clippings, db.contents, db.annotations, db.mentions, db.collections], async () => {
    const { plan, ids } = await walk(shelf, incoming, progress, null);
    return { ...plan, collections: (await collectionSteps(shelf, collections, ids)).counted };
  });
}

/**
 * Merges what a file brought into the library, all or nothing, as one act that undo takes back. Nothing is overwritten silently:
 * later changes win field by field and a note that loses becomes a revision.
 */
export async function importClippings(
  shelf: Shelf,
  incoming: readonly IncomingClipping[],
  { collections, pictures }: IncomingRest,
  progress: Progress,
): Promise<ImportPlan> {
  const { db } = shelf;
  const tables = [db.clippings, db.contents, db.annotations, db.mentions, db.assets, db.collections, db.journal];
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
    const { counted, rows } = await collectionSteps(shelf, collections, ids);
    await db.collections.bulkPut(rows.map(({ after }) => after));
    changes.push(...rows.map(({ before, after }) => collectionChange(before, after)));
    await putPictures(shelf, pictures, ids);
    if (changes.length > 0) await record(shelf, 'import', changes);
    return { ...plan, collections: counted };
  });
}

async function walk(
  shelf: Shelf,
  incoming: readonly IncomingClipping[],
  progress: Progress,
  write: ((steps: Step[]) => Promise<void>) | null,
): Promise<{ plan: ImportPlan; ids: Map<string, string> }> {
  const plan: ImportPlan = { clippings: counts(), annotations: counts(), collections: counts(), changedTitles: [] };
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

/** What becomes of the collections of a file: those that change anything, with what was here before. */
async function collectionSteps({ db }: Shelf, incoming: readonly Collection[], ids: ReadonlyMap<string, string>) {
  const counted = counts();
  const rows: { before: Collection | null; after: Collection }[] = [];
  for (const one of incoming) {
    const theirs = { ...withIds(one, ids), schema: schemaVersion };
    const before = (await db.collections.get(one.id)) ?? null;
    const after = before ? merging.collections(before, theirs) : theirs;
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

/** What the library has of some incoming clippings, all that merging them asks for. */
interface Known {
  /** The clipping of each incoming one, by the incoming id: the same row, or the same page under another id. */
  heads: Map<string, ClippingHead>;
  contents: Map<string, Content>;
  mentions: Map<string, StoredMention[]>;
  annotations: Map<string, Annotation>;
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

function stepFor(incoming: IncomingClipping, knownRows: Known): Step {
  const known = knownRows.heads.get(incoming.clipping.id) ?? null;
  const id = known?.id ?? incoming.clipping.id;
  const theirs: SharedClipping = { clipping: { ...incoming.clipping, id, schema: schemaVersion }, entities: incoming.entities };
  const ours = known ? sharedOf(known, knownRows) : null;
  let merged = ours ? merging.clippings(ours, theirs) : theirs;
  const annotations = annotationSteps(
    knownRows,
    incoming.annotations.map(row => ({ ...row, clippingId: id, schema: schemaVersion })),
  );
  if (merged.clipping.deletedAt !== null && annotations.some(({ row }) => isWrittenAfter(row, merged.clipping))) {
    merged = { ...merged, clipping: { ...merged.clipping, deletedAt: null } };
  }
  const { text, blocks, html, ...head } = merged.clipping;
  const isContentNew = !ours || !isSame(content(ours), content(merged));
  const isChanged = isContentNew || (known !== null && !isSameRow(known, head));
  const mentions = isContentNew ? mentionsOf(id, text, merged.entities) : [];
  const changes = annotations.flatMap(({ kind, row, before }) => (kind === 'same' ? [] : [annotationChange(before, row)]));
  const renewed = isContentNew ? { content: { text, blocks, html }, mentions } : null;
  if (isChanged) changes.unshift(clippingChange(known, ours, knownRows.mentions.get(id) ?? [], head, renewed));
  return {
    title: head.title,
    clipping: !known ? 'added' : isChanged ? 'changed' : 'same',
    head,
    content: { text, blocks, html },
    mentions,
    isContentNew,
    annotations,
    changes,
  };
}

function sharedOf(head: ClippingHead, { contents, mentions }: Known): SharedClipping {
  const entities = (mentions.get(head.id) ?? []).map(mention => mention.entity).sort(byPlace);
  return { clipping: joined(head, contents.get(head.id)), entities };
}

/** The order of entities in the text; those in one place have one too, or the same article would differ from itself. */
function byPlace(a: Entity, b: Entity): number {
  return a.start - b.start || a.end - b.end || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
}

function content({ clipping, entities }: SharedClipping): unknown {
  return [clipping.text, clipping.html, clipping.blocks, contentFieldsOf(clipping), [...entities].sort(byPlace)];
}

/** Equal but for the order of tags, addresses and stamps. */
function isSameRow(a: ClippingHead | Annotation, b: ClippingHead | Annotation): boolean {
  const plain = (row: ClippingHead | Annotation) => ({
    ...row,
    tags: [...row.tags].sort(),
    ...('addresses' in row ? { addresses: [...row.addresses].sort() } : {}),
  });
  return isSame(plain(a), plain(b));
}

function annotationSteps(known: Known, incoming: readonly Annotation[]) {
  return incoming.map(theirs => {
    const before = known.annotations.get(theirs.id) ?? null;
    const row = before ? merging.annotations(before, theirs) : theirs;
    const kind: Step['clipping'] = !before ? 'added' : isSameRow(before, row) ? 'same' : 'changed';
    return { kind, row, before };
  });
}

function isWrittenAfter(row: Annotation, { stamps, deletedAt }: Clipping): boolean {
  const deleted = stamps.deletedAt ?? deletedAt ?? '';
  return Object.entries(row.stamps).some(([field, stamp]) => field !== 'deletedAt' && stamp > deleted);
}

const annotationFields = ['note', 'tags', 'meaning', 'anchor', 'deletedAt'];
const clippingFields = ['note', 'tags', 'deletedAt'];

function annotationChange(before: Annotation | null, after: Annotation): Change {
  return {
    table: 'annotations',
    rowId: after.id,
    clippingId: after.clippingId,
    before: before && pick(before, annotationFields),
    after: before ? pick(after, annotationFields) : {},
  };
}

/** `held` are the mentions the clipping has now; `renewed` is null where what the page said stays. */
function clippingChange(
  known: ClippingHead | null,
  ours: SharedClipping | null,
  held: StoredMention[],
  after: ClippingHead,
  renewed: { content: Omit<Content, 'id'>; mentions: StoredMention[] } | null,
): Change {
  const change = { table: 'clippings', rowId: after.id, clippingId: after.id } as const;
  if (!known || !ours) return { ...change, before: null, after: {} };
  if (!renewed) return { ...change, before: pick(known, clippingFields), after: pick(after, clippingFields) };
  const { text, blocks, html } = ours.clipping;
  const before: WholeContent = { fields: contentFieldsOf(known), content: { text, blocks, html }, mentions: held };
  return {
    ...change,
    before: { ...pick(known, clippingFields), content: before },
    after: { ...pick(after, clippingFields), content: { fields: contentFieldsOf(after), ...renewed } },
  };
}
