import type { ClippingListed } from '../../utils/clippings/types.ts';
import { summaryMatches } from './compare/matching.ts';
import { type Summary, summaryOf } from './compare/summary.ts';
import type { FacetCount, FacetCounts } from './Facets.tsx';
import { emptyFilter, type Filter, isEmptyFilter, type ListPart, listParts } from './route.ts';

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

const parts = Object.keys(listParts) as ListPart[];

/** More values of a facet are no list to choose from. */
const valueCap = 200;

/** Every value of a part that was ever counted has a number, so that counting 20,000 clippings adds numbers instead of asking for words. */
const numbering = parts.map(() => ({ numbers: new Map<string, number>(), values: [] as string[] }));

/** What counting asks of a clipping again and again. */
interface Counted {
  summary: Summary;
  /** By part: the numbers of its values, each once. */
  numbers: number[][];
}

const counted = new WeakMap<ListedInCollections, Counted>();

function countedFor(listed: ListedInCollections): Counted {
  let known = counted.get(listed);
  if (!known) {
    const summary = summaryOf(listed.clipping, listed.collections);
    known = { summary, numbers: parts.map((part, at) => [...new Set(valuesOf[part](summary, listed).map(value => numberOf(at, value)))]) };
    counted.set(listed, known);
  }
  return known;
}

function numberOf(part: number, value: string): number {
  const { numbers, values } = numbering[part] ?? { numbers: new Map<string, number>(), values: [] };
  let number = numbers.get(value);
  if (number === undefined) {
    number = values.push(value) - 1;
    numbers.set(value, number);
  }
  return number;
}

/** Whether a listed clipping is what a filter asks for, its words apart. */
export function listedMatches(listed: ListedInCollections, filter: Filter): boolean {
  if (filter.meanings.length > 0 && !filter.meanings.some(meaning => listed.meanings.includes(meaning))) return false;
  return summaryMatches(countedFor(listed).summary, filter);
}

/** The values of every facet with their counts, each counted as if its own part were not narrowed, so that a second value can be added. */
export function facetCounts(all: readonly ListedInCollections[], filter: Filter): FacetCounts {
  const wanted = parts.flatMap((name, part) =>
    filter[name].length > 0 ? [{ part, numbers: new Set(filter[name].map(value => numberOf(part, value))) }] : [],
  );
  const dates = { ...emptyFilter, from: filter.from, to: filter.to };
  const hasDates = !isEmptyFilter(dates);
  const rows = all.map(countedFor);
  const tallies = numbering.map(({ values }) => new Int32Array(values.length));
  for (const { summary, numbers } of rows) {
    if (hasDates && !summaryMatches(summary, dates)) continue;
    // A clipping counts for every facet or, where one part alone refuses it, for that part's facet.
    let refusals = 0;
    let refusing = -1;
    for (const { part, numbers: allowed } of wanted) {
      if (numbers[part]?.some(number => allowed.has(number))) continue;
      refusals++;
      refusing = part;
    }
    if (refusals > 1) continue;
    for (let part = 0; part < parts.length; part++) {
      const tally = tallies[part];
      if (!tally || (refusals === 1 && refusing !== part)) continue;
      for (const number of numbers[part] ?? []) tally[number] = (tally[number] ?? 0) + 1;
    }
  }
  const counts = parts.map((part, at) => [part, mostFrequent(numbering[at]?.values ?? [], tallies[at] ?? new Int32Array())] as const);
  return Object.fromEntries(counts) as unknown as FacetCounts;
}

function mostFrequent(values: readonly string[], tally: Int32Array): FacetCount[] {
  const counts = values.flatMap((value, number) => (tally[number] ? [{ value, count: tally[number] }] : []));
  return counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, valueCap);
}
