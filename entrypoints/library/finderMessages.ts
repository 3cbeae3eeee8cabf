import type { ListRow } from '../../components/library/ClippingCard.tsx';
import type { Summary } from '../../components/library/compare/summary.ts';
import type { FacetCounts } from '../../components/library/Facets.tsx';
import { type Filter, isEmptyFilter, type Sort } from '../../components/library/route.ts';
import type { Span } from '../../utils/article/types.ts';

/** What the library page asks of its finder. */
export type ToFinder =
  /** The first list is drawn: the library may be read now. */
  | { kind: 'start' }
  | { kind: 'find'; query: number; filter: Filter; sort: Sort }
  /** Rows `start` to `end` of what a query found. */
  | { kind: 'rows'; query: number; start: number; end: number }
  /** All that a query found, by ids. */
  | { kind: 'ids'; query: number }
  /** The places in a text that a search finds. */
  | { kind: 'hits'; id: string; text: string; content: string }
  /** All tags of the library, the most used first. */
  | { kind: 'tags' }
  | { kind: 'summaries' };

/** What the finder tells the library page. */
export type FromFinder =
  /** Without ids: 20,000 of them cross from the worker slower than they are found. */
  | { kind: 'found'; query: number; total: number; facets: FacetCounts }
  /** From row `start` on; null for one that is gone since. */
  | { kind: 'rows'; query: number; start: number; rows: (ListRow | null)[] }
  | { kind: 'ids'; query: number; ids: string[] }
  | { kind: 'hits'; id: string; hits: Span[] }
  | { kind: 'tags'; tags: string[] }
  | { kind: 'summaries'; summaries: Summary[] }
  /** Clippings whose words can be searched, of all; null once all are. */
  | { kind: 'progress'; share: number | null }
  /** The library changed: what was found may be old. */
  | { kind: 'changed' }
  | { kind: 'failed'; key: string | null; message: string };

/** Whether a message makes the finder read the library. */
export function isStarting(message: ToFinder): boolean {
  return message.kind === 'start' || message.kind === 'summaries' || (message.kind === 'find' && !isEmptyFilter(message.filter));
}
