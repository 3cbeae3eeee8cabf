import type { ListRow } from '../../components/library/ClippingCard.tsx';
import type { Summary } from '../../components/library/compare/summary.ts';
import type { FacetCounts } from '../../components/library/Facets.tsx';
import type { Filter, Sort } from '../../components/library/route.ts';
import type { Span } from '../../utils/article/types.ts';

/** What the library page asks of its finder. */
export type ToFinder =
  /** The first list is drawn: the library may be read now. */
  | { kind: 'start' }
  | { kind: 'find'; query: number; filter: Filter; sort: Sort }
  /** Rows of the result of a query, by their ids. */
  | { kind: 'rows'; query: number; ids: string[] }
  /** The places in a text that a search finds. */
  | { kind: 'hits'; id: string; text: string; content: string }
  /** All tags of the library, the most used first. */
  | { kind: 'tags' }
  | { kind: 'summaries' };

/** What the finder tells the library page. */
export type FromFinder =
  | { kind: 'found'; query: number; ids: string[]; facets: FacetCounts }
  | { kind: 'rows'; query: number; rows: ListRow[] }
  | { kind: 'hits'; id: string; hits: Span[] }
  | { kind: 'tags'; tags: string[] }
  | { kind: 'summaries'; summaries: Summary[] }
  /** Clippings whose words can be searched, of all; null once all are. */
  | { kind: 'progress'; share: number | null }
  /** The library changed: what was found may be old. */
  | { kind: 'changed' }
  | { kind: 'failed'; key: string | null; message: string };
