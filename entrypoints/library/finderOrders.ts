import type { ListedInCollections } from '../../components/library/facetCounts.ts';
import type { Sort } from '../../components/library/route.ts';

/** The library in each order it can be shown in. */
export interface Orders {
  /** All clippings; `scores` are those of a search (null for none), `placeOf` gives the place in the collection that is shown. */
  of(sort: Sort, scores: ReadonlyMap<string, number> | null, placeOf: (clippingId: string) => number): readonly ListedInCollections[];
  /** What was sorted is old. */
  forget(): void;
}

const german = new Intl.Collator('de', { numeric: true });
const descending = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);

/**
 * Sorts what `all` answers, once for each order until it is told to forget: putting 20,000 titles into German order takes longer than
 * every search among them, and what is picked from a sorted list is sorted.
 */
export function createOrders(all: () => Iterable<ListedInCollections>): Orders {
  let sorted = new Map<Sort, readonly ListedInCollections[]>();
  const by = (sort: Sort, compare: (a: ListedInCollections, b: ListedInCollections) => number) => {
    const list = sorted.get(sort) ?? [...all()].sort(compare);
    sorted.set(sort, list);
    return list;
  };
  const dated = () => by('published', (a, b) => descending(a.clipping.published ?? '', b.clipping.published ?? ''));
  return {
    of(sort, scores, placeOf) {
      switch (sort) {
        case 'created':
          return by(sort, (a, b) => descending(a.clipping.createdAt, b.clipping.createdAt));
        case 'updated':
          return by(sort, (a, b) => descending(a.clipping.updatedAt, b.clipping.updatedAt));
        case 'published':
          return dated();
        case 'title':
          return by(sort, (a, b) => german.compare(a.clipping.title, b.clipping.title));
        case 'collection':
          return byNumber([...all()], ({ clipping }) => placeOf(clipping.id));
        case 'relevance': {
          if (!scores) return dated();
          const found = dated().filter(({ clipping }) => scores.has(clipping.id));
          return byNumber(found, ({ clipping }) => -(scores.get(clipping.id) ?? 0));
        }
      }
    },
    forget() {
      sorted = new Map();
    },
  };
}

/** Sorted by a number that is asked for once; equal ones stay as they stood. */
function byNumber<T>(list: readonly T[], numberOf: (one: T) => number): T[] {
  return list
    .map(one => ({ one, number: numberOf(one) }))
    .sort((a, b) => a.number - b.number)
    .map(({ one }) => one);
}
