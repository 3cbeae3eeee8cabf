import type { Remembered } from '../../utils/clippings/memory.ts';
import type { SearchDocument } from '../../utils/clippings/search/searchIndex.ts';
import type { ClippingHead, ClippingListed } from '../../utils/clippings/types.ts';

/** What every row says in few different words is kept once. */
const words = new Map<string, string>();

function once<T extends string>(word: T): T {
  const known = words.get(word);
  if (known !== undefined) return known as T;
  words.set(word, word);
  return word;
}

const lists = new Map<string, string[]>();

/** A short list that many rows have is kept once too; long ones differ. */
function listOnce<T extends string>(list: readonly T[]): T[] {
  const own = list.map(once);
  if (own.length > 3) return own;
  const key = own.join('\n');
  const known = lists.get(key);
  // Made of the same words.
  if (known) return known as T[];
  lists.set(key, own);
  return own;
}

const [noStamps, noRevisions, noAddresses] = [{}, [], []];
const noDetection = { isEgov: true, isArticle: true, score: 0, reasons: [] };

/** A row without what no list, facet or search asks for: how it was recognised, what it was called by and what became of it. */
function slim(head: ClippingHead): ClippingHead {
  const { facts } = head;
  return {
    ...head,
    host: once(head.host),
    siteName: head.siteName && once(head.siteName),
    // Two texts that say the same are two in memory, as they came from the database.
    updatedAt: head.updatedAt === head.createdAt ? head.createdAt : head.updatedAt,
    byline: listOnce(head.byline),
    tags: listOnce(head.tags),
    facts: { ...facts, states: listOnce(facts.states), people: listOnce(facts.people), offices: listOnce(facts.offices) },
    detection: noDetection,
    stamps: noStamps,
    revisions: noRevisions,
    addresses: noAddresses,
    urlKey: '',
  };
}

/** The line of a remembered clipping; null for one that is gone. */
export function listedOf({ clipping, annotations }: Remembered): ClippingListed | null {
  return (
    clipping && {
      clipping: slim(clipping),
      annotationCount: annotations.length,
      meanings: listOnce([...new Set(annotations.map(row => row.meaning))]),
    }
  );
}

/** The searchable words of a clipping; `annotated` are the notes and tags of its annotations. */
export function documentOf(clipping: ClippingHead, annotated: string, text: string): SearchDocument {
  const { facts, series, byline } = clipping;
  return {
    id: clipping.id,
    title: `${clipping.kicker ?? ''}\n${clipping.title}`,
    own: [clipping.note, ...clipping.tags, annotated].join('\n'),
    names: [clipping.siteName ?? '', clipping.host, series?.name ?? '', ...byline, ...facts.people, ...facts.offices].join('\n'),
    text,
  };
}
