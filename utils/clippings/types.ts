import type { Anchor } from '../anchoring/types.ts';
import type { Article, Detection } from '../article/types.ts';
import type { Entity } from '../entities/types.ts';
import type { StateCode } from '../gazetteer/types.ts';

/** Version of the stored shapes below; a change needs a Dexie version, an upgrade and an example of the old shape in the tests. */
export const schemaVersion = 1;

/** Version of what a backup holds; 2 added collections and pictures, 3 presets. An older Amtslupe refuses a newer one instead of losing a part. */
export const backupVersion = 3;

/** What every stored row carries: UUID, ISO 8601 times, a mark instead of deletion, and a stamp per field so that copies can be merged. */
export interface Row {
  id: string;
  schema: number;
  createdAt: string;
  updatedAt: string;
  deletedAt: string | null;
  /**
   * Field name -> time of its last change (ISO 8601, then `@` and the device's id, so that two stamps always have an order).
   * A tag has a stamp of its own under `tag:NAME`, also when it was taken away; what a page says is one field, `content`.
   */
  stamps: Record<string, string>;
}

/** An earlier text of a note, with the stamp it had; kept so that no merge loses what somebody wrote. */
export interface NoteRevision {
  stamp: string;
  note: string;
}

/** What the user adds to a row. */
export interface Noted {
  note: string;
  /** Superseded texts of the note, oldest first. */
  revisions: NoteRevision[];
  tags: string[];
}

/** What the entities of a clipping come to, for lists and filters. */
export interface Facts {
  states: StateCode[];
  people: string[];
  offices: string[];
  figures: number;
  quotes: number;
}

/** A saved article without its long parts, as lists take it. */
export interface ClippingHead extends Row, Noted, Omit<Article, 'text' | 'blocks'> {
  /** Normalised URL, by which the page is met again. */
  urlKey: string;
  /** Every normalised URL under which the page was met, `urlKey` among them. */
  addresses: string[];
  /** Host without www., m., amp.; together with `articleId` it wins over the URL. */
  host: string;
  detection: Detection;
  /** SHA-256 of `text`, hex: says whether the page changed since. */
  textHash: string;
  /** UTF-16 units. */
  textLength: number;
  /** The first 300 characters of the text. */
  excerpt: string;
  facts: Facts;
}

/** A saved article. Its annotations and entities are rows of their own. */
export interface Clipping extends ClippingHead, Article {
  /** Sanitised HTML of the body for reading; empty when only the text could be kept. */
  html: string;
}

/** The long parts of a clipping, stored apart so that a list of 20,000 clippings stays small. */
export interface Content {
  id: string;
  text: string;
  blocks: Article['blocks'];
  html: string;
  /** Where other pages of a split article than the first were kept: each as it was read, from which the above is joined. */
  pages?: SavedPage[];
}

/** One page of a split article as it was read. */
export interface SavedPage extends Pick<Article, 'text' | 'blocks' | 'bodyEnd'> {
  page: number;
  html: string;
  entities: Entity[];
}

/** Ids of the meanings an annotation can have; label, colour and pattern are settings. */
export type Meaning = 'fact' | 'quote' | 'question' | 'follow-up' | 'contradiction';

export const meanings: readonly Meaning[] = ['fact', 'quote', 'question', 'follow-up', 'contradiction'];

/** The user's mark on a span of a clipping. */
export interface Annotation extends Row, Noted {
  clippingId: string;
  /** null for a note on the whole article. */
  anchor: Anchor | null;
  meaning: Meaning;
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

/** A picture kept with a clipping, as the page had drawn it and encoded anew; `id` depends on clipping and address alone. */
export interface Asset {
  id: string;
  clippingId: string;
  /** Address of the picture in the clipping's HTML. */
  url: string;
  mime: PictureMime;
  /** CSS pixels of the kept picture, at most 1,600 on the longer side. */
  width: number;
  height: number;
  /** Bytes; indexed, so that the use of space is known without reading pictures. */
  size: number;
  bytes: ArrayBuffer;
}

export type PictureMime = 'image/webp' | 'image/jpeg' | 'image/png';

/** A clipping's place in a collection: a smaller rank stands before a larger one, equal ranks by id. */
export interface Member {
  id: string;
  rank: number;
}

/** A named, ordered set of clippings. Every clipping that ever was in it has a stamp under `member:ID`. */
export interface Collection extends Row {
  name: string;
  /** In order. Clippings in the trash keep their place; those purged are left out when it is read. */
  members: Member[];
}

/** What the user keeps to use again. */
export interface Preset extends Row {
  kind: 'search' | 'template';
  name: string;
  /** Of a search its address in the library, of a template of exports its text. */
  body: string;
}

export type ActLabel =
  | 'save-clipping'
  | 'edit-clipping'
  | 'delete-clipping'
  | 'restore-clipping'
  | 'merge-clippings'
  | 'annotate'
  | 'edit-annotation'
  | 'delete-annotation'
  | 'edit-collection'
  | 'delete-collection'
  | 'keep-preset'
  | 'rename-preset'
  | 'delete-preset'
  | 'import';

/**
 * What changed: the source of undo and of later synchronisation. `before` and `after` hold the changed fields only;
 * `before` is null where the row did not exist.
 */
export interface JournalEntry {
  id: string;
  /** ISO 8601, strictly rising within a library. */
  at: string;
  /** Entries of one act share it and are undone together. */
  act: string;
  label: ActLabel;
  table: 'clippings' | 'annotations' | 'collections' | 'presets';
  rowId: string;
  /** '' for a collection and a preset. */
  clippingId: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown>;
  undoneAt: string | null;
}

/** A clipping with all that belongs to it, as exports and the reader view take it. */
export interface ClippingWhole {
  clipping: Clipping;
  annotations: Annotation[];
  mentions: StoredMention[];
}

/** How many paragraphs a page has that its saved copy has not, and the reverse. */
export interface News {
  fresh: number;
  gone: number;
}

/** What the library asks for; every part narrows, an empty list does not. */
export interface ClippingQuery {
  states?: StateCode[];
  people?: string[];
  offices?: string[];
  tags?: string[];
  hosts?: string[];
  series?: string[];
  meanings?: Meaning[];
  /** ISO dates, both inclusive, compared with the date of publication. */
  from?: string | null;
  to?: string | null;
  /** Shows what is in the trash instead of what is live. */
  isDeleted?: boolean;
  sort?: 'updated' | 'created' | 'published' | 'title';
  offset?: number;
  limit?: number;
}

/** One line of the library's list. */
export interface ClippingListed {
  clipping: ClippingHead;
  annotationCount: number;
  meanings: Meaning[];
}
