import type { ClippingHead } from '../../../utils/clippings/types.ts';
import type { StateCode } from '../../../utils/gazetteer/types.ts';

/** What the overviews need of a clipping; small, so that all of a library fits into memory. */
export interface Summary {
  id: string;
  title: string;
  host: string;
  siteName: string | null;
  published: string | null;
  createdAt: string;
  url: string;
  states: StateCode[];
  people: string[];
  offices: string[];
  tags: string[];
  /** Ids of the collections it is in. */
  collections: string[];
  series: { name: string; part: number } | null;
  figures: number;
  quotes: number;
}

/** The summary of a clipping's row; `collections` are the ids of those it is in. */
export function summaryOf(head: ClippingHead, collections: string[]): Summary {
  const { id, title, host, siteName, published, createdAt, url, tags, series, facts } = head;
  const { states, people, offices, figures, quotes } = facts;
  return { id, title, host, siteName, published, createdAt, url, tags, collections, series, states, people, offices, figures, quotes };
}
