import Dexie from 'dexie';
import type { Article, Detection } from '../article/types.ts';
import type { Entity } from '../entities/types.ts';
import { checkEntities } from './checkEntities.ts';
import { type ContentFields, contentFieldsOf, contentOf, putContent } from './content.ts';
import { sha256, uuidOf } from './digest.ts';
import { record } from './journal.ts';
import { checkArticle, checkDetection, checkHtml } from './limits.ts';
import { factsOf, mentionsOf } from './mentions.ts';
import { joinPages, withPage } from './pages.ts';
import { changeRow, freshStamps } from './rows.ts';
import type { Shelf } from './shelf.ts';
import { latestStamp, stampAfter, timeOf } from './stamps.ts';
import { type ClippingHead, type Content, schemaVersion } from './types.ts';
import { hostKey, pageNumber, urlKey } from './urlKey.ts';

/** An article as a page sends it; every part is checked before it is believed. */
export interface ClippingInput {
  article: Article;
  detection: Detection;
  entities: unknown[];
  html: string;
}

interface Reading {
  fields: ContentFields;
  content: Omit<Content, 'id'>;
  entities: Entity[];
  addresses: string[];
  page: number;
}

/**
 * Keeps an article: a new clipping, or the one of the same page with its note, tags and annotations kept and its content renewed.
 * `url` is the address the browser vouches for; the page's own canonical address is believed on the same host only.
 */
export async function saveClipping(shelf: Shelf, input: ClippingInput, url: string): Promise<{ clippingId: string; isNew: boolean }> {
  const article = checkArticle(input.article);
  const entities = checkEntities(input.entities, article.text.length);
  const read = await readingOf(article, checkDetection(input.detection), entities, checkHtml(input.html), url);
  const freshId = await uuidOf(pageKey(read.fields));
  const { db, clock } = shelf;
  return db.transaction('rw', [db.clippings, db.contents, db.mentions, db.journal], async () => {
    const known = await findClipping(shelf, read.fields.host, read.fields.articleId, read.addresses, true);
    const reading = known ? await withOtherPages(shelf, known, read) : read;
    const mentionsFor = (id: string) => mentionsOf(id, reading.content.text, reading.entities);
    if (!known) {
      // Where a purged clipping left its mark, the new one must be later than that deletion.
      const mark = await db.clippings.get(freshId);
      const row = newClipping(freshId, reading, stampAfter(clock, latestStamp(mark?.stamps ?? {})), mark !== undefined);
      await putContent(shelf, row, reading.content, mentionsFor(row.id));
      await record(shelf, 'save-clipping', [{ table: 'clippings', rowId: row.id, clippingId: row.id, before: null, after: {} }]);
      return { clippingId: row.id, isNew: true };
    }
    const isRevived = known.deletedAt !== null;
    const live = isRevived ? changeRow(known, { deletedAt: null }, clock) : known;
    const row = { ...live, addresses: [...new Set([...live.addresses, ...reading.addresses])] };
    const before = isSame(known, reading) ? null : await contentOf(shelf, known);
    if (!before) {
      await db.clippings.put(row);
    } else {
      const stamp = stampAfter(clock, latestStamp(row.stamps));
      const renewed = { ...row, ...reading.fields, updatedAt: timeOf(stamp), stamps: { ...row.stamps, content: stamp } };
      await putContent(shelf, renewed, reading.content, mentionsFor(row.id));
    }
    if (isRevived || before) {
      const change = { table: 'clippings', rowId: row.id, clippingId: row.id } as const;
      const wasDeleted = isRevived ? { deletedAt: known.deletedAt } : {};
      await record(shelf, 'save-clipping', [
        {
          ...change,
          before: { ...wasDeleted, ...(before ? { content: before } : {}) },
          after: {
            ...(isRevived ? { deletedAt: null } : {}),
            ...(before ? { content: await contentOf(shelf, { ...row, ...reading.fields }) } : {}),
          },
        },
      ]);
    }
    return { clippingId: row.id, isNew: false };
  });
}

/**
 * The reading as it becomes part of a split article of which another page is kept already; the article as a whole keeps what its
 * first page says of it. A reading of the page that is kept comes back as it is.
 */
async function withOtherPages(shelf: Shelf, known: ClippingHead, reading: Reading): Promise<Reading> {
  const { fields, content, mentions } = await contentOf(shelf, known);
  const kept = content.pages ?? [
    { ...content, page: pageNumber(known.url), bodyEnd: known.bodyEnd, entities: mentions.map(mention => mention.entity) },
  ];
  if (known.urlKey === '' || kept.every(page => page.page === reading.page)) return reading;
  const { text, blocks, html } = reading.content;
  const pages = withPage(kept, { page: reading.page, text, blocks, html, bodyEnd: reading.fields.bodyEnd, entities: reading.entities });
  const joined = joinPages(pages);
  const said = pages[0]?.page === reading.page ? reading.fields : fields;
  return {
    ...reading,
    fields: {
      ...said,
      bodyEnd: joined.bodyEnd,
      // The transaction must not end while the hash is made.
      textHash: await Dexie.waitFor(sha256(joined.text)),
      textLength: joined.text.length,
      excerpt: joined.text.slice(0, 300),
      facts: factsOf(joined.entities),
    },
    content: {
      text: joined.text,
      blocks: joined.blocks,
      html: checkHtml(joined.html),
      ...(pages.length > 1 || pages[0]?.page !== 1 ? { pages } : {}),
    },
    entities: joined.entities,
  };
}

/**
 * The clipping of a page: by the site's own article id where there is one, else by an address; the live one before one in the trash,
 * which is found only with `withDeleted`.
 */
export async function findClipping(
  { db }: Shelf,
  host: string,
  articleId: string | null,
  addresses: string[],
  withDeleted: boolean,
): Promise<ClippingHead | null> {
  const byId = articleId === null ? [] : await db.clippings.where('[host+articleId]').equals([host, articleId]).toArray();
  const byAddress = await db.clippings.where('addresses').anyOf(addresses).toArray();
  return chooseClipping(byId, byAddress, { host, articleId, addresses }, withDeleted);
}

/** Of the clippings with a page's article id and of those with one of its addresses, the one of that page. */
export function chooseClipping(
  byId: readonly ClippingHead[],
  byAddress: readonly ClippingHead[],
  { host, articleId, addresses }: Pick<ClippingHead, 'host' | 'articleId' | 'addresses'>,
  withDeleted: boolean,
): ClippingHead | null {
  const isOther = (row: ClippingHead) => row.host === host && row.articleId !== null && articleId !== null && row.articleId !== articleId;
  const found = [...byId, ...byAddress.filter(row => !isOther(row))].filter(row => withDeleted || row.deletedAt === null);
  const live = found.filter(row => row.deletedAt === null);
  // Of two that know the address, the one whose own it is.
  return live.find(row => byId.includes(row) || row.urlKey === addresses[0]) ?? live[0] ?? found[0] ?? null;
}

function pageKey(fields: ContentFields): string {
  return fields.articleId === null ? fields.urlKey : `${fields.host}#${fields.articleId}`;
}

async function readingOf(
  { text, blocks, ...metadata }: Article,
  detection: Detection,
  entities: ReturnType<typeof checkEntities>,
  html: string,
  url: string,
): Promise<Reading> {
  const isBelievable = metadata.url !== '' && (url === '' || hostKey(metadata.url) === hostKey(url));
  const address = isBelievable ? metadata.url : url;
  const key = urlKey(address);
  const page = pageNumber(url === '' ? address : url);
  return {
    fields: {
      ...metadata,
      url: address,
      urlKey: key,
      host: hostKey(address),
      detection,
      textHash: await sha256(text),
      textLength: text.length,
      excerpt: text.slice(0, 300),
      facts: factsOf(entities),
    },
    content: { text, blocks, html, ...(page > 1 ? { pages: [{ page, text, blocks, html, bodyEnd: metadata.bodyEnd, entities }] } : {}) },
    entities,
    addresses: [...new Set([key, ...(url === '' ? [] : [urlKey(url)])])],
    page,
  };
}

function isSame(known: ClippingHead, { fields }: Reading): boolean {
  // The address may differ by its tracking parameters and the reading by a newer recogniser; the words decide, then what is made of them.
  const { url: _1, ...before } = contentFieldsOf(known);
  const { url: _2, ...after } = fields;
  return Object.entries(after).every(([field, value]) => JSON.stringify(value) === JSON.stringify(before[field as keyof typeof before]));
}

function newClipping(id: string, { fields, addresses }: Reading, stamp: string, wasDeleted: boolean): ClippingHead {
  const at = timeOf(stamp);
  return {
    id,
    schema: schemaVersion,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    stamps: freshStamps(wasDeleted ? ['content', 'deletedAt'] : ['content'], [], stamp),
    ...fields,
    addresses,
    note: '',
    revisions: [],
    tags: [],
  };
}
