import type { ListRow } from '../../components/library/ClippingCard.tsx';
import type { Summary } from '../../components/library/compare/summary.ts';
import type { FacetCounts } from '../../components/library/Facets.tsx';
import { type Filter, isEmptyFilter, type Sort } from '../../components/library/route.ts';
import type { Span } from '../../utils/article/types.ts';
import type { ClippingHead, StoredMention } from '../../utils/clippings/types.ts';
import type { StateCode } from '../../utils/gazetteer/types.ts';

export type TableOf = 'figure' | 'quote' | 'official';

/** A mention as the tables show it; it carries no reasons. */
export interface TableLine {
  mention: StoredMention;
  clipping: Summary;
  /** Who says a figure; null where nobody is quoted with it. */
  speaker: string | null;
  /** Office of a quote's speaker in the same article, and its Land. */
  role: string | null;
  state: StateCode | null;
  /** What can be searched of it, see `rowWords`. */
  words: string;
}

/** What the library page asks of its finder. */
export type ToFinder =
  /** The first list is drawn: the library may be read now. */
  | { kind: 'start' }
  | { kind: 'find'; query: number; filter: Filter; sort: Sort }
  /** Rows `start` to `end` of what a query found. */
  | { kind: 'rows'; query: number; start: number; end: number }
  /** What a query found from row `start` to `end`, by ids. */
  | { kind: 'ids'; query: number; start: number; end: number }
  /** The places in a text that a search finds. */
  | { kind: 'hits'; id: string; text: string; content: string }
  /** All tags of the library, the most used first. */
  | { kind: 'tags' }
  /** Ids of all live clippings, the latest change first. */
  | { kind: 'all'; ask: number }
  /** Groups of clippings that are probably one article. */
  | { kind: 'duplicates'; ask: number }
  /** A summary of every clipping that a filter leaves. */
  | { kind: 'summaries'; ask: number; filter: Filter }
  /** The lines of a table about the clippings that a filter leaves; `land`: those alone that are about it. */
  | { kind: 'lines'; ask: number; of: TableOf; filter: Filter; land: StateCode | null }
  /** Nobody waits for these lines any more. */
  | { kind: 'stop'; ask: number };

/** What the finder tells the library page. */
export type FromFinder =
  /** Without ids: 20,000 of them cross from the worker slower than they are found. */
  | { kind: 'found'; query: number; total: number; facets: FacetCounts }
  /** From row `start` on; null for one that is gone since. */
  | { kind: 'rows'; query: number; start: number; rows: (ListRow | null)[] }
  | { kind: 'ids'; query: number; start: number; end: number; ids: string[] }
  | { kind: 'hits'; id: string; hits: Span[] }
  | { kind: 'tags'; tags: string[] }
  | { kind: 'all'; ask: number; ids: string[] }
  | { kind: 'duplicates'; ask: number; groups: ClippingHead[][] }
  | { kind: 'summaries'; ask: number; summaries: Summary[] }
  /** Some more lines of a table; `share` of its clippings are read, 1 when all are. */
  | { kind: 'lines'; ask: number; lines: TableLine[]; share: number }
  /** Clippings whose words can be searched, of all; null once all are. */
  | { kind: 'progress'; share: number | null }
  /** What was found may be old: the library changed, or more of its words can be searched. */
  | { kind: 'changed'; isLibrary: boolean }
  | { kind: 'failed'; key: string | null; message: string };

/** Whether a message makes the finder read the library. */
export function isStarting(message: ToFinder): boolean {
  return (
    message.kind === 'start' ||
    message.kind === 'all' ||
    message.kind === 'duplicates' ||
    message.kind === 'summaries' ||
    message.kind === 'lines' ||
    (message.kind === 'find' && !isEmptyFilter(message.filter))
  );
}
