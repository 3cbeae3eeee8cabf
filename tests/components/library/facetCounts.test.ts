import fc from 'fast-check';
import { expect, test } from 'vitest';
import { summaryMatches } from '../../../components/library/compare/matching.ts';
import { summaryOf } from '../../../components/library/compare/summary.ts';
import { columnsOf, type ListedInCollections, narrowed } from '../../../components/library/facetCounts.ts';
import { emptyFilter, type Filter } from '../../../components/library/route.ts';
import { meanings } from '../../../utils/clippings/types.ts';
import { plainWhole } from '../../export/corpus.ts';

const { clipping } = await plainWhole();
const few = <T>(...values: T[]) => fc.subarray(values);

const listed: fc.Arbitrary<ListedInCollections> = fc
  .record({
    states: few('DE-NI', 'DE-BY', 'DE-HH'),
    people: few('Horst Baier', 'Fabian Mehring'),
    tags: fc.array(fc.constantFrom('ozg', 'ki')),
    collections: few('c1', 'c2'),
    meanings: few(...meanings.slice(0, 2)),
    host: fc.constantFrom('a.example', 'b.example'),
    series: fc.constantFrom(null, { name: 'Bilanz', part: 1 }),
    published: fc.constantFrom(null, '2025-05-01', '2026-02-27T08:00:00Z'),
  })
  .map(({ states, people, tags, host, series, published, collections, meanings: own }) => ({
    clipping: { ...clipping, host, series, tags, published, facts: { ...clipping.facts, states: states as never[], people } },
    annotationCount: own.length,
    meanings: own,
    collections,
  }));

const filter: fc.Arbitrary<Filter> = fc.record({
  text: fc.constant(''),
  states: few('DE-NI', 'DE-BY').map(states => states as never[]),
  people: few('Horst Baier'),
  offices: fc.constant([]),
  tags: few('ozg', 'nirgends'),
  hosts: few('a.example'),
  series: few('Bilanz'),
  meanings: few(...meanings.slice(0, 1)),
  collections: few('c1'),
  from: fc.constantFrom(null, '2026-01-01'),
  to: fc.constantFrom(null, '2026-12-31'),
});

const narrow = (all: readonly ListedInCollections[], wanted: Filter) => narrowed(columnsOf(all), all.keys(), wanted);

/** Whether a clipping is what a filter asks for, looked at by itself. */
function isWanted(one: ListedInCollections, wanted: Filter): boolean {
  const hasMeaning = wanted.meanings.length === 0 || wanted.meanings.some(meaning => one.meanings.includes(meaning));
  return hasMeaning && summaryMatches(summaryOf(one.clipping, one.collections), wanted);
}

test('what is left is what a look at each clipping leaves, in the order of the list', () => {
  fc.assert(
    fc.property(fc.array(listed, { maxLength: 12 }), filter, (all, wanted) => {
      expect(narrow(all, wanted).matching.map(place => all[place])).toEqual(all.filter(one => isWanted(one, wanted)));
    }),
  );
});

test('every facet counts what would be there were its own part not narrowed', () => {
  fc.assert(
    fc.property(fc.array(listed, { maxLength: 12 }), filter, (all, wanted) => {
      const counts = narrow(all, wanted).facets;
      const plain = (part: 'states' | 'tags' | 'collections' | 'meanings', valuesOf: (one: ListedInCollections) => readonly string[]) => {
        const matching = all.filter(one => isWanted(one, { ...wanted, [part]: [] }));
        const values = [...new Set(matching.flatMap(valuesOf))];
        expect(Object.fromEntries(counts[part].map(({ value, count }) => [value, count]))).toEqual(
          Object.fromEntries(values.map(value => [value, matching.filter(one => valuesOf(one).includes(value)).length])),
        );
      };
      plain('states', one => one.clipping.facts.states);
      plain('tags', one => one.clipping.tags);
      plain('collections', one => one.collections);
      plain('meanings', one => one.meanings);
      expect(counts.hosts.map(one => one.count)).toEqual(counts.hosts.map(one => one.count).sort((a, b) => b - a));
    }),
  );
});

test('at most 200 values, the most frequent first', async () => {
  const all = Array.from({ length: 300 }, (_, n) => ({
    clipping: { ...clipping, tags: [`t${n}`, 'oft'] },
    annotationCount: 0,
    meanings: [],
    collections: [],
  }));
  const { tags } = narrow(all, emptyFilter).facets;
  expect([tags.length, tags[0]]).toEqual([200, { value: 'oft', count: 300 }]);
});
