import type { Entity } from '../entities/types.ts';
import { contentFieldsOf, type WholeContent } from './content.ts';
import type { Change } from './journal.ts';
import { joined } from './listing.ts';
import { mentionsOf } from './mentions.ts';
import { isSame, type SharedClipping } from './merge.ts';
import { merging } from './mergeLibraries.ts';
import { pick } from './rows.ts';
import { type Annotation, type Clipping, type ClippingHead, type Content, type StoredMention, schemaVersion } from './types.ts';

/** A clipping from a file with its annotations; rows deleted elsewhere come along as such. */
export interface IncomingClipping extends SharedClipping {
  annotations: Annotation[];
}

/** What an import makes of one clipping: the rows as they will be, and what undo needs. */
export interface Step {
  title: string;
  clipping: 'added' | 'changed' | 'same';
  head: ClippingHead;
  content: Omit<Content, 'id'>;
  mentions: StoredMention[];
  isContentNew: boolean;
  annotations: { kind: 'added' | 'changed' | 'same'; row: Annotation }[];
  changes: Change[];
}

/** What the library has of some incoming clippings, all that merging them asks for. */
export interface Known {
  /** The clipping of each incoming one, by the incoming id: the same row, or the same page under another id. */
  heads: Map<string, ClippingHead>;
  contents: Map<string, Content>;
  mentions: Map<string, StoredMention[]>;
  annotations: Map<string, Annotation>;
}

/** Merges one clipping of a file with what the library has of it; asks no database. */
export function stepFor(incoming: IncomingClipping, knownRows: Known): Step {
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
