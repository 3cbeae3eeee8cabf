import { type ContentFields, contentFieldsOf, putContent } from './content.ts';
import { type Change, record } from './journal.ts';
import { joined } from './listing.ts';
import { mentionsOf } from './mentions.ts';
import { isSame, merging, type SharedClipping } from './merge.ts';
import { pick } from './rows.ts';
import { findClipping } from './saving.ts';
import type { Shelf } from './shelf.ts';
import { type Annotation, type Clipping, type ClippingHead, type Content, type StoredMention, schemaVersion } from './types.ts';

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

const chunk = 100;

/** Called with how many clippings are done; throws to stop, and then nothing was changed. */
export type Progress = (done: number, total: number) => void;

/** Says what an import would do, without doing it. */
export async function planImport(shelf: Shelf, incoming: readonly IncomingClipping[], progress: Progress): Promise<ImportPlan> {
  const { db } = shelf;
  // An async function, or Dexie does not wait for native promises and the browser ends the transaction early.
  return db.transaction('r', [db.clippings, db.contents, db.annotations, db.mentions], async () => walk(shelf, incoming, progress, null));
}

/**
 * Merges what a file brought into the library, all or nothing, as one act that undo takes back. Nothing is overwritten silently:
 * later changes win field by field and a note that loses becomes a revision.
 */
export async function importClippings(shelf: Shelf, incoming: readonly IncomingClipping[], progress: Progress): Promise<ImportPlan> {
  const { db } = shelf;
  return db.transaction('rw', [db.clippings, db.contents, db.annotations, db.mentions, db.journal], async () => {
    const changes: Change[] = [];
    const plan = await walk(shelf, incoming, progress, async steps => {
      for (const step of steps) {
        if (step.isContentNew) await putContent(shelf, step.head, step.content, step.mentions);
        changes.push(...step.changes);
      }
      await db.clippings.bulkPut(steps.filter(step => step.clipping !== 'same' && !step.isContentNew).map(step => step.head));
      await db.annotations.bulkPut(steps.flatMap(step => step.annotations.filter(({ kind }) => kind !== 'same').map(({ row }) => row)));
    });
    if (changes.length > 0) await record(shelf, 'import', changes);
    return plan;
  });
}

async function walk(
  shelf: Shelf,
  incoming: readonly IncomingClipping[],
  progress: Progress,
  write: ((steps: Step[]) => Promise<void>) | null,
): Promise<ImportPlan> {
  const plan: ImportPlan = { clippings: counts(), annotations: counts(), changedTitles: [] };
  for (let at = 0; at < incoming.length; at += chunk) {
    const steps: Step[] = [];
    for (const one of incoming.slice(at, at + chunk)) steps.push(await stepFor(shelf, one));
    for (const step of steps) {
      plan.clippings[step.clipping]++;
      if (step.clipping === 'changed' && plan.changedTitles.length < 50) plan.changedTitles.push(step.title);
      for (const { kind } of step.annotations) plan.annotations[kind]++;
    }
    await write?.(steps);
    progress(Math.min(incoming.length, at + chunk), incoming.length);
  }
  return plan;
}

function counts(): ImportCounts {
  return { added: 0, changed: 0, same: 0 };
}

async function stepFor(shelf: Shelf, incoming: IncomingClipping): Promise<Step> {
  const { db } = shelf;
  const { host, articleId, addresses } = incoming.clipping;
  const known = (await db.clippings.get(incoming.clipping.id)) ?? (await findClipping(shelf, host, articleId, addresses, true));
  const id = known?.id ?? incoming.clipping.id;
  const theirs: SharedClipping = { clipping: { ...incoming.clipping, id, schema: schemaVersion }, entities: incoming.entities };
  const ours = known ? await sharedOf(shelf, known) : null;
  let merged = ours ? merging.clippings(ours, theirs) : theirs;
  const annotations = await annotationSteps(
    shelf,
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
  if (isChanged) changes.unshift(await clippingChange(shelf, known, ours, head, { text, blocks, html }, isContentNew, mentions));
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

async function sharedOf({ db }: Shelf, head: ClippingHead): Promise<SharedClipping> {
  const mentions = await db.mentions.where('clippingId').equals(head.id).toArray();
  const entities = mentions.map(mention => mention.entity).sort((a, b) => a.start - b.start || a.end - b.end);
  return { clipping: joined(head, await db.contents.get(head.id)), entities };
}

function content({ clipping, entities }: SharedClipping): unknown {
  return [
    clipping.text,
    clipping.html,
    clipping.blocks,
    contentFieldsOf(clipping),
    [...entities].sort((a, b) => a.start - b.start || a.end - b.end),
  ];
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

async function annotationSteps({ db }: Shelf, incoming: readonly Annotation[]) {
  const known = await db.annotations.bulkGet(incoming.map(row => row.id));
  return incoming.map((theirs, index) => {
    const before = known[index] ?? null;
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

async function clippingChange(
  { db }: Shelf,
  known: ClippingHead | null,
  ours: SharedClipping | null,
  after: ClippingHead,
  newContent: Omit<Content, 'id'>,
  isContentNew: boolean,
  mentions: StoredMention[],
): Promise<Change> {
  const change = { table: 'clippings', rowId: after.id, clippingId: after.id } as const;
  if (!known || !ours) return { ...change, before: null, after: {} };
  if (!isContentNew) return { ...change, before: pick(known, clippingFields), after: pick(after, clippingFields) };
  const { text, blocks, html } = ours.clipping;
  const before: { fields: ContentFields; content: Omit<Content, 'id'>; mentions: StoredMention[] } = {
    fields: contentFieldsOf(known),
    content: { text, blocks, html },
    mentions: await db.mentions.where('clippingId').equals(known.id).toArray(),
  };
  return {
    ...change,
    before: { ...pick(known, clippingFields), content: before },
    after: { ...pick(after, clippingFields), content: { fields: contentFieldsOf(after), content: newContent, mentions } },
  };
}
