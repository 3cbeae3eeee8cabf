import type { ClippingListed } from '../../utils/clippings/types.ts';
import { summaryMatches } from './compare/matching.ts';
import { type Summary, summaryOf } from './compare/summary.ts';
import type { FacetCounts } from './Facets.tsx';
import { type Filter, type ListPart, listParts } from './route.ts';

/** A line of the list with the ids of the collections its clipping is in. */
export interface ListedInCollections extends ClippingListed {
  collections: string[];
}

const valuesOf: Record<ListPart, (summary: Summary, listed: ListedInCollections) => readonly string[]> = {
  states: summary => summary.states,
  people: summary => summary.people,
  offices: summary => summary.offices,
  tags: summary => summary.tags,
  collections: summary => summary.collections,
  hosts: summary => [summary.host],
  series: summary => (summary.series ? [summary.series.name] : []),
  meanings: (_, listed) => listed.meanings,
};

/** Counting asks for the same summaries again and again. */
const summaries = new WeakMap<ListedInCollections, Summary>();

function summaryFor(listed: ListedInCollections): Summary {
  let summary = summaries.get(listed);
  if (!summary) {
    summary = summaryOf(listed.clipping, listed.collections);
    summaries.set(listed, summary);
  }
  return summary;
}

/** Whether a listed clipping is what a filter asks for, its words apart. */
export function listedMatches(listed: ListedInCollections, filter: Filter): boolean {
  if (filter.meanings.length > 0 && !filter.meanings.some(meaning => listed.meanings.includes(meaning))) return false;
  return summaryMatches(summaryFor(listed), filter);
}

/** The values of every facet with their counts, each counted as if its own part were not narrowed, so that a second value can be added. */
export function facetCounts(all: readonly ListedInCollections[], filter: Filter): FacetCounts {
  const parts = Object.keys(listParts) as ListPart[];
  const narrowed = all.filter(listed => listedMatches(listed, filter));
  const counts = parts.map(part => {
    const rows = filter[part].length > 0 ? all.filter(listed => listedMatches(listed, { ...filter, [part]: [] })) : narrowed;
    const tally = new Map<string, number>();
    for (const listed of rows) {
      const values = valuesOf[part](summaryFor(listed), listed);
      for (const value of values.length > 1 ? new Set(values) : values) tally.set(value, (tally.get(value) ?? 0) + 1);
    }
    const values = [...tally].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    return [part, values.slice(0, 200)] as const;
  });
  return Object.fromEntries(counts) as unknown as FacetCounts;
}
