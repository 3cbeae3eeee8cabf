import { useCallback, useMemo, useState } from 'preact/hooks';
import type { ListRow } from '../../components/library/ClippingCard.tsx';
import type { FacetCounts } from '../../components/library/Facets.tsx';
import type { Route } from '../../components/library/route.ts';
import type { ClippingListed, ClippingQuery } from '../../utils/clippings/types.ts';
import { repository } from './repository.ts';
import { type Live, useLive } from './useLive.ts';

/** A page of rows is read at a time; a screen shows fewer. */
const pageSize = 60;

export interface Found {
  total: Live<number>;
  rowAt: (index: number) => ListRow | null;
  onRange: (start: number, end: number) => void;
  allIds: () => Promise<string[]>;
  /** null while they are not known. */
  facets: FacetCounts | null;
}

function rowOf(listed: ClippingListed): ListRow {
  return { listed, snippet: { text: listed.clipping.excerpt, hits: [] }, titleHits: [] };
}

/** The clippings a route asks for: how many, and those in view. */
export function useFound(route: Route): Found {
  const [page, setPage] = useState(0);
  const { text: _, ...narrowing } = route.filter;
  const query: ClippingQuery = {
    ...narrowing,
    isDeleted: route.view === 'trash',
    sort: route.sort === 'relevance' ? 'created' : route.sort,
    offset: Math.max(0, page - 1) * pageSize,
    limit: 3 * pageSize,
  };
  const live = useLive(() => repository.listClippings(query), [JSON.stringify(query)]);
  const offset = query.offset ?? 0;
  const rows = useMemo(() => (live.state === 'ready' ? live.value.clippings.map(rowOf) : []), [live]);
  const rowAt = useCallback((index: number) => rows[index - offset] ?? null, [rows, offset]);
  const onRange = useCallback((start: number) => setPage(Math.floor(start / pageSize)), []);
  return {
    total: live.state === 'ready' ? { state: 'ready', value: live.value.total } : live,
    rowAt,
    onRange,
    allIds: async () => (await repository.listClippings({ ...query, offset: 0, limit: 1e9 })).clippings.map(listed => listed.clipping.id),
    facets: null,
  };
}
