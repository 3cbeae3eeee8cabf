import type { Anchor } from '../anchoring/types.ts';
import type { Article, Detection } from '../article/types.ts';
import type { Entity } from '../entities/types.ts';
import type { StateCode } from '../gazetteer/types.ts';

/** Version of the stored shapes below; a change needs a Dexie version, an upgrade and an example of the old shape in the tests. */
export const schemaVersion = 1;

/** What every stored row carries: UUID, ISO 8601 times, a mark instead of deletion, and a stamp per field so that copies can be merged. */
export interface Row {
  id: string;
  schema: number;
  createdAt: string;
  updatedAt: string;
  deletedAt: string | null;
  /** Field name -> time of its last change (ISO 8601, then `@` and the device's id, so that two stamps always have an order). */
  stamps: Record<string, string>;
}

/** A saved article. Its annotations and entities are rows of their own. */
export interface Clipping extends Row, Article {
  /** Normalised URL, by which the page is met again. */
  urlKey: string;
  detection: Detection;
  /** Sanitised HTML of the body for reading; empty when only the text could be kept. */
  html: string;
  /** SHA-256 of `text`, hex: says whether the page changed since. */
  textHash: string;
  note: string;
  tags: string[];
}

/** Ids of the meanings an annotation can have; label, colour and pattern are settings. */
export type Meaning = 'fact' | 'quote' | 'question' | 'follow-up' | 'contradiction';

/** The user's mark on a span of a clipping. */
export interface Annotation extends Row {
  clippingId: string;
  /** null for a note on the whole article. */
  anchor: Anchor | null;
  meaning: Meaning;
  note: string;
  tags: string[];
}

/** An entity of a clipping, indexed for questions across articles. Rewritten whole when the clipping is saved again. */
export interface StoredMention {
  id: string;
  clippingId: string;
  kind: Entity['kind'];
  /** State code, person, unit or noun of a figure, speaker. */
  key: string;
  state: StateCode | null;
  entity: Entity;
  /** The sentence the mention stands in. */
  sentence: string;
}

/** An image kept with a clipping. */
export interface Asset {
  id: string;
  clippingId: string;
  url: string;
  mime: string;
  bytes: ArrayBuffer;
}

/** What changed: the source of undo and of later synchronisation. `before`/`after` are whole rows, null for "did not exist". */
export interface JournalEntry {
  id: string;
  at: string;
  /** Entries of one act share it and are undone together. */
  act: string;
  label:
    | 'save-clipping'
    | 'edit-clipping'
    | 'delete-clipping'
    | 'annotate'
    | 'edit-annotation'
    | 'delete-annotation'
    | 'import'
    | 'undo'
    | 'redo';
  table: 'clippings' | 'annotations';
  rowId: string;
  before: Clipping | Annotation | null;
  after: Clipping | Annotation | null;
  undoneAt: string | null;
}

/** A clipping with all that belongs to it, as exports and the reader view take it. */
export interface ClippingWhole {
  clipping: Clipping;
  annotations: Annotation[];
  mentions: StoredMention[];
}
