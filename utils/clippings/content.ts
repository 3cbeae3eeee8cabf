import { deleteMentionsOf, mentionsOfThese } from './mentions.ts';
import type { Shelf } from './shelf.ts';
import type { ClippingHead, Content, StoredMention } from './types.ts';

/** What the saved article says, apart from what the user adds. */
export type ContentFields = Omit<
  ClippingHead,
  'id' | 'schema' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'stamps' | 'note' | 'revisions' | 'tags' | 'addresses'
>;

/** Everything a page said about a clipping, in one piece: what the journal keeps and what a merge takes from one side. */
export interface WholeContent {
  fields: ContentFields;
  content: Omit<Content, 'id'>;
  mentions: StoredMention[];
}

/** Reads the content of a clipping as one piece. */
export async function contentOf({ db }: Shelf, row: ClippingHead): Promise<WholeContent> {
  const stored = await db.contents.get(row.id);
  return {
    fields: contentFieldsOf(row),
    content: {
      text: stored?.text ?? '',
      blocks: stored?.blocks ?? [],
      html: stored?.html ?? '',
      ...(stored?.pages ? { pages: stored.pages } : {}),
    },
    mentions: await mentionsOfThese(db, [row.id]),
  };
}

/** Writes a clipping's row with its long parts and its entities, the old entities replaced. */
export async function putContent(
  { db }: Shelf,
  row: ClippingHead,
  content: Omit<Content, 'id'>,
  mentions: readonly StoredMention[],
): Promise<void> {
  await db.clippings.put(row);
  await db.contents.put({ id: row.id, ...content });
  await deleteMentionsOf(db, [row.id]);
  await db.mentions.bulkPut(mentions);
}

/** The part of a row that the page says; the rest is the user's and the library's. */
export function contentFieldsOf(row: ClippingHead): ContentFields {
  const {
    id: _1,
    schema: _2,
    createdAt: _3,
    updatedAt: _4,
    deletedAt: _5,
    stamps: _6,
    note: _7,
    revisions: _8,
    tags: _9,
    addresses: _10,
    ...fields
  } = row;
  return fields;
}
