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

const [noStamps, noRevisions, noAddresses] = [{}, [], []];
const noDetection = { isEgov: true, isArticle: true, score: 0, reasons: [] };

/** A row without what no list, facet or search asks for: how it was recognised, what it was called by and what became of it. */
function slim(head: ClippingHead): ClippingHead {
  const { facts } = head;
  return {
    ...head,
    host: once(head.host),
    siteName: head.siteName && once(head.siteName),
    byline: head.byline.map(once),
    tags: head.tags.map(once),
    facts: { ...facts, states: facts.states.map(once), people: facts.people.map(once), offices: facts.offices.map(once) },
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
      meanings: [...new Set(annotations.map(row => row.meaning))],
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
