import { type Columns, columnsOf, type ListedInCollections } from '../../components/library/facetCounts.ts';
import type { Sort } from '../../components/library/route.ts';
import type { Found, SearchIndex } from '../../utils/clippings/search/searchIndex.ts';

/** All of the library, in no order; what is told of it are places in it. */
interface Base {
  list: readonly ListedInCollections[];
  columns: Columns;
  /** The search index's numbers of the clippings, -1 where it has not read one yet, as of one edition of the index. */
  numbers: Int32Array;
  edition: number;
}

/** The library in each order it can be shown in. */
export interface Orders {
  /** The library as it was when it was first asked for since `forget`. */
  base(): Pick<Base, 'list' | 'columns'>;
  /** Places of what a search found (null: of all) in an order; `rankOf` gives the place in the collection that is shown. */
  of(sort: Sort, found: Found | null, rankOf: (clippingId: string) => number): Iterable<number>;
  /** What was sorted is old. */
  forget(): void;
}

const german = new Intl.Collator('de', { numeric: true });
const descending = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);

const orders: Record<Exclude<Sort, 'relevance' | 'collection'>, (a: ListedInCollections, b: ListedInCollections) => number> = {
  // Of one import all have the same time; the ids decide, as in the database's index from which the list began.
  created: (a, b) => descending(a.clipping.createdAt, b.clipping.createdAt) || descending(a.clipping.id, b.clipping.id),
  updated: (a, b) => descending(a.clipping.updatedAt, b.clipping.updatedAt) || descending(a.clipping.id, b.clipping.id),
  published: (a, b) => descending(a.clipping.published ?? '', b.clipping.published ?? ''),
  title: (a, b) => german.compare(a.clipping.title, b.clipping.title),
};

/**
 * Sorts what `all` answers, once for each order until it is told to forget: putting 20,000 titles into German order takes longer than
 * every search among them, and what is picked from a sorted list is sorted.
 */
export function createOrders(all: () => Iterable<ListedInCollections>, index: Pick<SearchIndex, 'numberOf' | 'edition'>): Orders {
  let kept: Base | null = null;
  let sorted = new Map<Sort, Int32Array>();

  const base = (): Base => {
    if (!kept) {
      const list = [...all()];
      kept = { list, columns: columnsOf(list), numbers: new Int32Array(), edition: -1 };
    }
    return kept;
  };
  const numbers = (): Int32Array => {
    const now = base();
    if (now.edition !== index.edition) {
      now.numbers = Int32Array.from(now.list, ({ clipping }) => index.numberOf(clipping.id));
      now.edition = index.edition;
    }
    return now.numbers;
  };
  const inOrder = (sort: keyof typeof orders): Int32Array => {
    let places = sorted.get(sort);
    if (!places) {
      const numbered = base().list.map((listed, place) => ({ listed, place }));
      places = Int32Array.from(
        numbered.sort((a, b) => orders[sort](a.listed, b.listed)),
        ({ place }) => place,
      );
      sorted.set(sort, places);
    }
    return places;
  };

  return {
    base,
    of(sort, found, rankOf) {
      const places = inOrder(sort === 'relevance' || sort === 'collection' ? 'published' : sort);
      const numberOf = numbers();
      const pointsAt = (place: number) => found?.points[numberOf[place] ?? -1] ?? -1;
      const standing = found ? places.filter(place => pointsAt(place) >= 0) : places;
      if (sort === 'relevance' && found) return bestFirst(standing, pointsAt);
      if (sort !== 'collection') return standing;
      const { list } = base();
      const ranks = new Map([...standing].map(place => [place, rankOf(list[place]?.clipping.id ?? '')]));
      return standing.slice().sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
    },
    forget() {
      kept = null;
      sorted = new Map();
    },
  };
}

/** Places with the most points first; of equal points the one that stood before. */
function bestFirst(places: Int32Array, pointsAt: (place: number) => number): Int32Array {
  // Points and position in one number each, since numbers are sorted many times faster than what must be compared by a function: the
  // bits of a positive 32-bit float rise as it does, and 52 bits stand exactly in a 64-bit float.
  const float = new Float32Array(1);
  const bits = new Uint32Array(float.buffer);
  const keys = Float64Array.from(places, (place, position) => {
    float[0] = pointsAt(place);
    return (most - (bits[0] ?? 0)) * positions + position;
  }).sort();
  return Int32Array.from(keys, key => places[key % positions] ?? 0);
}

/** More than the bits of any positive 32-bit float, and than any position. */
const [most, positions] = [2 ** 31, 2 ** 20];
