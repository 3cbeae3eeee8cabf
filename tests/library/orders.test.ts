import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ListedInCollections } from '../../components/library/facetCounts.ts';
import type { Sort } from '../../components/library/route.ts';
import { createOrders } from '../../entrypoints/library/finderOrders.ts';
import { createSearchIndex } from '../../utils/clippings/search/searchIndex.ts';
import { plainWhole } from '../export/corpus.ts';

const { clipping } = await plainWhole();

const made = fc.record({
  published: fc.constantFrom(null, '2025-05-01', '2026-02-27', '2026-03-01'),
  created: fc.constantFrom('2026-03-01T08:00:00.000Z', '2026-03-02T08:00:00.000Z'),
  title: fc.constantFrom('Äpfel', 'Apfel', 'Zug', 'Teil 10', 'Teil 9'),
  text: fc.array(fc.constantFrom('Akte', 'Amt', 'Register'), { maxLength: 9 }),
  /** What the index has not read yet stands in no answer to a search. */
  isRead: fc.boolean(),
});

test('a search stands in the order asked for: by relevance, of equal ones the later published first', () => {
  fc.assert(
    fc.property(
      fc.array(made, { maxLength: 12 }),
      fc.constantFrom<Sort>('relevance', 'created', 'published', 'title', 'collection'),
      (all, sort) => {
        const index = createSearchIndex();
        const rows: ListedInCollections[] = all.map((one, n) => ({
          clipping: { ...clipping, id: `c${n}`, published: one.published, createdAt: one.created, title: one.title },
          annotationCount: 0,
          meanings: [],
          collections: [],
        }));
        for (const [n, { text, isRead }] of all.entries()) {
          if (isRead) index.put({ id: `c${n}`, title: '', own: '', names: '', text: text.join(' ') });
        }
        const place = (id: string) => -Number(id.slice(1));
        const found = index.find('Akte');
        const orders = createOrders(() => rows, index);
        const got = [...orders.of(sort, found, place)].map(at => orders.base().list[at] as ListedInCollections);
        const points = ({ clipping: { id } }: ListedInCollections) => found?.points[index.numberOf(id)] ?? -1;
        const date = (one: ListedInCollections) => one.clipping.published ?? '';
        const german = new Intl.Collator('de', { numeric: true });
        const isInOrder = (a: ListedInCollections, b: ListedInCollections) => {
          if (sort === 'relevance') return points(a) > points(b) || (points(a) === points(b) && date(a) >= date(b));
          if (sort === 'created') return a.clipping.createdAt >= b.clipping.createdAt;
          if (sort === 'published') return date(a) >= date(b);
          if (sort === 'title') return german.compare(a.clipping.title, b.clipping.title) <= 0;
          return place(a.clipping.id) <= place(b.clipping.id);
        };
        expect(new Set(got)).toEqual(new Set(rows.filter(row => points(row) >= 0)));
        expect(got.every((one, at) => at === 0 || isInOrder(got[at - 1] ?? one, one))).toBe(true);
      },
    ),
  );
});

test('what comes, goes or changes is found by its new words after the orders were told to forget', () => {
  const index = createSearchIndex();
  const rows = new Map<string, ListedInCollections>();
  const orders = createOrders(() => rows.values(), index);
  const put = (id: string, text: string) => {
    rows.set(id, { clipping: { ...clipping, id }, annotationCount: 0, meanings: [], collections: [] });
    index.put({ id, title: '', own: '', names: '', text });
    orders.forget();
  };
  const ids = () => [...orders.of('relevance', index.find('Akte'), () => 0)].map(place => orders.base().list[place]?.clipping.id);
  put('a', 'Akte');
  put('b', 'Amt');
  expect(ids()).toEqual(['a']);
  put('b', 'Akte Akte');
  put('a', 'Amt');
  expect(ids()).toEqual(['b']);
  // The index read a text while the order stood.
  index.put({ id: 'a', title: '', own: '', names: '', text: 'Akte' });
  expect(ids()).toEqual(['b', 'a']);
});
