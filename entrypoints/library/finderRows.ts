import type { Remembered } from '../../utils/clippings/memory.ts';
import type { SearchDocument } from '../../utils/clippings/search/searchIndex.ts';
import type { ClippingHead, ClippingListed } from '../../utils/clippings/types.ts';

/** The line of a remembered clipping; null for one that is gone. */
export function listedOf({ clipping, annotations }: Remembered): ClippingListed | null {
  return clipping && { clipping, annotationCount: annotations.length, meanings: [...new Set(annotations.map(row => row.meaning))] };
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
