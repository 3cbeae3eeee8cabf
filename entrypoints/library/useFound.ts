import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ListRow } from '../../components/library/ClippingCard.tsx';
import type { FacetCounts } from '../../components/library/Facets.tsx';
import { isEmptyFilter, type Route } from '../../components/library/route.ts';
import { StorageError } from '../../utils/clippings/storageError.ts';
import type { ClippingListed } from '../../utils/clippings/types.ts';
import { afterDrawing } from './afterDrawing.ts';
import { askFinder, onFinder } from './finderClient.ts';
import { repository } from './repository.ts';
import { shownTogether } from './shownTogether.ts';
import { type Live, readyValue, useLive } from './useLive.ts';

/** Rows are asked for by pages of this many; a screen shows fewer. */
const pageSize = 60;

export interface Found {
  total: Live<number>;
  /** Whether `total` is all there is; until they are counted it is the rows that are there. */
  isCounted: boolean;
  rowAt: (index: number) => ListRow | null;
  onRange: (start: number, end: number) => void;
  /** Ids of the rows from `start` to `end`, those that were never in view included. */
  idsBetween: (start: number, end: number) => Promise<string[]>;
  allIds: () => Promise<string[]>;
  /** null while they are not known. */
  facets: FacetCounts | null;
  /** Share of the clippings whose words can be searched; null once all can. */
  progress: number | null;
}

interface Result {
  query: number;
  /** What it answers: filter and sort. */
  asked: string;
  total: number;
  facets: FacetCounts;
}

/** What is read straight from the database: the beginning of the library, or a part of the trash from place `offset` on. */
interface Direct {
  /** What was asked: the rows stay until the next ones are there, but no answer stands for another question. */
  asked: string | null;
  offset: number;
  clippings: ClippingListed[];
  total?: number;
  isAll?: boolean;
}

/** Rows by their places; those of the last query stand until the first of the next one are there, so that nothing flickers. */
interface Rows {
  query: number;
  byPlace: Map<number, ListRow | null>;
}

function rowOf(listed: ClippingListed): ListRow {
  return { listed, snippet: { text: listed.clipping.excerpt, hits: [] }, titleHits: [], noteHits: [], tagHits: [] };
}

/** The ids of what a query found, from row `start` to `end`. */
function idsOf(query: number, start: number, end: number): Promise<string[]> {
  return new Promise(resolve => {
    const abort = new AbortController();
    onFinder(message => {
      if (message.kind !== 'ids' || message.query !== query || message.start !== start || message.end !== end) return;
      abort.abort();
      resolve(message.ids);
    }, abort.signal);
    askFinder({ kind: 'ids', query, start, end });
  });
}

/** The clippings a route asks for, from the finder; until it has read the library, and for the trash, straight from the database. */
export function useFound(route: Route): Found {
  const query = useRef(0);
  const current = useRef('');
  const [newest, setNewest] = useState<Result | null>(null);
  const [rows, setRows] = useState<Rows>({ query: 0, byPlace: new Map() });
  const [progress, setProgress] = useState<number | null>(null);
  const before = useRef<Result | null>(null);
  const result = shownTogether(before.current, newest, rows.query);
  before.current = result;
  const [changes, setChanges] = useState(0);
  const [failure, setFailure] = useState<unknown>(null);
  const isTrash = route.view === 'trash';

  useEffect(() => {
    const abort = new AbortController();
    onFinder(data => {
      switch (data.kind) {
        case 'found':
          if (data.query === query.current) setNewest({ ...data, asked: current.current });
          break;
        case 'rows':
          if (data.query !== query.current) break;
          setRows(old => ({
            query: data.query,
            byPlace: new Map([
              ...(old.query === data.query ? old.byPlace : []),
              ...data.rows.map((row, place) => [data.start + place, row] as const),
            ]),
          }));
          break;
        case 'progress':
          setProgress(data.share);
          if (data.share === null) performance.mark('all words');
          break;
        case 'changed':
          setChanges(count => count + 1);
          break;
        case 'failed':
          setFailure(data.key ? new StorageError(data.key, data.message) : new Error(data.message));
          break;
        case 'summaries':
        case 'ids':
        case 'all':
        case 'duplicates':
        case 'hits':
        case 'tags':
        case 'lines':
          break;
      }
    }, abort.signal);
    return () => abort.abort();
  }, []);

  const asked = JSON.stringify([route.filter, route.sort]);
  // `asked` stands for the filter and the sort, `changes` for the library.
  useEffect(() => {
    if (isTrash) return;
    query.current++;
    current.current = asked;
    askFinder({ kind: 'find', query: query.current, filter: route.filter, sort: route.sort });
  }, [asked, changes, isTrash]);

  const [page, setPage] = useState(0);
  const index = route.sort === 'updated' ? 'updatedAt' : route.sort === 'created' ? 'createdAt' : null;
  const isBeginning = !isTrash && rows.query === 0 && isEmptyFilter(route.filter) && index !== null;
  const isDirect = isTrash || isBeginning;
  const offset = isTrash ? Math.max(0, page - 1) * pageSize : 0;
  const from = isTrash ? 'trash' : isBeginning ? index : null;
  const live = useLive<Direct | null>(() => {
    if (isTrash)
      return repository
        .listClippings({ isDeleted: true, sort: 'updated', offset, limit: 3 * pageSize })
        .then(found => ({ ...found, asked: from, offset }));
    if (!isBeginning) return Promise.resolve(null);
    return repository.newestClippings(index, pageSize).then(found => ({ ...found, asked: from, offset }));
  }, [isTrash, isBeginning, index, offset]);
  const shown = live.state === 'ready' && live.value?.asked === from ? live.value : null;
  // Counting waits until the first rows are there, and is not done where these are all.
  const isCounting = isBeginning && shown !== null && shown.isAll === false;
  const counted = useLive(() => (isCounting ? repository.countClippings() : Promise.resolve(null)), [isCounting]);
  // Reading all of the library waits until the first rows are drawn.
  const isDrawn = !isDirect || shown !== null || live.state === 'failed';
  useEffect(() => {
    if (!isDrawn) return;
    return afterDrawing(
      () => askFinder({ kind: 'start' }),
      // For `npm run bench:library`, and for whoever looks at the page's timing.
      () => performance.mark('first list'),
    );
  }, [isDrawn]);
  const directRows = useMemo(() => (shown ? shown.clippings.map(rowOf) : []), [shown]);

  const range = useRef<[number, number]>([0, pageSize]);
  const askRows = useCallback(() => {
    if (!newest) return;
    const [start, end] = range.current;
    const from = Math.floor(start / pageSize) * pageSize;
    askFinder({ kind: 'rows', query: newest.query, start: from, end: Math.max(end, from + pageSize) });
  }, [newest]);
  useEffect(askRows, [askRows]);

  const onRange = useCallback(
    (start: number, end: number) => {
      range.current = [start, end];
      setPage(Math.floor(start / pageSize));
      askRows();
    },
    [askRows],
  );
  const rowAt = useCallback(
    (index: number) => (isDirect ? (directRows[index - (shown?.offset ?? 0)] ?? null) : (rows.byPlace.get(index) ?? null)),
    [isDirect, directRows, shown, rows],
  );
  const idsBetween = async (start: number, end: number) => {
    if (!isDirect) return idsOf(result?.query ?? 0, start, end);
    const { clippings } = isTrash
      ? await repository.listClippings({ isDeleted: true, sort: 'updated', offset: start, limit: end - start })
      : await repository.newestClippings(index ?? 'createdAt', end);
    return clippings.slice(isTrash ? 0 : start).map(listed => listed.clipping.id);
  };
  const allIds = () => (isBeginning ? repository.clippingIds() : idsBetween(0, 1e9));
  const isCounted = !isCounting || readyValue(counted) !== null;
  const total = useMemo<Live<number>>(() => {
    if (failure !== null) return { state: 'failed', error: failure };
    // Until it is answered, what was found before stands; but that nothing was found is no answer to another question.
    const isAnswer = result !== null && (result.total > 0 || result.asked === asked);
    if (!isDirect) return isAnswer ? { state: 'ready', value: result.total } : { state: 'loading' };
    if (live.state === 'failed') return live;
    if (!shown) return { state: 'loading' };
    return { state: 'ready', value: shown.total ?? readyValue(counted) ?? shown.clippings.length };
  }, [failure, isDirect, result, asked, live, shown, counted]);
  return { total, isCounted, rowAt, onRange, idsBetween, allIds, facets: isTrash ? null : (result?.facets ?? null), progress };
}
