import type { ClippingListed } from '../../utils/clippings/types.ts';
import { type Summary, summaryOf } from './compare/summary.ts';
import type { FacetCount, FacetCounts } from './Facets.tsx';
import { type Filter, type ListPart, listParts } from './route.ts';

/** A line of the list with the ids of the collections its clipping is in. */
export interface ListedInCollections extends ClippingListed {
  collections: string[];
}

/**
 * What counting asks of a list, in columns: 20,000 clippings are run through in a few milliseconds that way, where looking at one object
 * after the other takes a hundred.
 */
export interface Columns {
  /** Numbers of the values of all parts, those of a place of the list side by side, each once. */
  values: Int32Array;
  /** Where in `values` those of a place begin; one more at the end. */
  starts: Int32Array;
  /** Day of publication as a number, 20260227; 0 for none. */
  days: Int32Array;
}

/** What a filter leaves, as places of the list, and what each facet offers beside it. */
export interface Narrowed {
  matching: number[];
  facets: FacetCounts;
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

/** More values of a facet are no list to choose from: it offers the most frequent ones. */
export const valueCap = 200;

/** Every value that was ever counted has a number, so that counting 20,000 clippings adds numbers instead of asking for words. */
const values: { part: number; value: string }[] = [];
const numbers = parts.map(() => new Map<string, number>());

/** Numbers of the values of a clipping; kept with it, since a list is put into columns again after every change. */
const numbered = new WeakMap<ListedInCollections, number[]>();

function numbersFor(listed: ListedInCollections): number[] {
  let known = numbered.get(listed);
  if (!known) {
    const summary = summaryOf(listed.clipping, listed.collections);
    known = [...new Set(parts.flatMap((part, at) => valuesOf[part](summary, listed).map(value => numberOf(at, value))))];
    numbered.set(listed, known);
  }
  return known;
}

function numberOf(part: number, value: string): number {
  let number = numbers[part]?.get(value);
  if (number === undefined) {
    number = values.push({ part, value }) - 1;
    numbers[part]?.set(value, number);
  }
  return number;
}

/** Puts a list into columns. */
export function columnsOf(list: readonly ListedInCollections[]): Columns {
  const rows = list.map(numbersFor);
  const starts = new Int32Array(rows.length + 1);
  for (const [place, row] of rows.entries()) starts[place + 1] = (starts[place] ?? 0) + row.length;
  const values = new Int32Array(starts[rows.length] ?? 0);
  for (const [place, row] of rows.entries()) values.set(row, starts[place]);
  return { values, starts, days: Int32Array.from(list, ({ clipping }) => dayOf(clipping.published)) };
}

function dayOf(date: string | null): number {
  return Number((date ?? '').slice(0, 10).replaceAll('-', '')) || 0;
}

/**
 * What a filter, its words apart, leaves of some places of a list, in their order, and the values of every facet with their counts, each
 * counted as if its own part were not narrowed, so that a second value can be added.
 */
export function narrowed({ values: held, starts, days }: Columns, places: Iterable<number>, { from, to, ...filter }: Filter): Narrowed {
  const wanted = parts.flatMap((name, part) => filter[name].map(value => ({ part, number: numberOf(part, value) })));
  /** One bit for each part: those that are narrowed, and by number of a value the bit it answers. */
  const narrowing = wanted.reduce((bits, { part }) => bits | (1 << part), 0);
  const answers = new Uint8Array(values.length);
  for (const { part, number } of wanted) answers[number] = 1 << part;
  const bits = Uint8Array.from(values, ({ part }) => 1 << part);
  const [first, last] = [dayOf(from), to ? dayOf(to) : Number.POSITIVE_INFINITY];
  const tally = new Int32Array(values.length);
  const matching: number[] = [];
  for (const place of places) {
    const day = days[place] ?? 0;
    if (day < first || day > last || (to && day === 0)) continue;
    const [start, end] = [starts[place] ?? 0, starts[place + 1] ?? 0];
    let open = narrowing;
    if (narrowing !== 0) for (let at = start; at < end; at++) open &= ~(answers[held[at] ?? 0] ?? 0);
    if (open === 0) {
      matching.push(place);
      for (let at = start; at < end; at++) tally[held[at] ?? 0] = (tally[held[at] ?? 0] ?? 0) + 1;
      // Where one part alone refuses it, a clipping counts for that part's facet.
    } else if ((open & (open - 1)) === 0) {
      for (let at = start; at < end; at++) if (bits[held[at] ?? 0] === open) tally[held[at] ?? 0] = (tally[held[at] ?? 0] ?? 0) + 1;
    }
  }
  return { matching, facets: facetsOf(tally) };
}

function facetsOf(tally: Int32Array): FacetCounts {
  const facets: FacetCount[][] = parts.map(() => []);
  for (const [number, { part, value }] of values.entries()) {
    const count = tally[number] ?? 0;
    if (count > 0) facets[part]?.push({ value, count });
  }
  const mostFrequent = (counts: FacetCount[]) =>
    counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, valueCap);
  return Object.fromEntries(parts.map((part, at) => [part, mostFrequent(facets[at] ?? [])])) as unknown as FacetCounts;
}
