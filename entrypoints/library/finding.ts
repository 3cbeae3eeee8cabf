import type { ListRow } from '../../components/library/ClippingCard.tsx';
import { summaryOf } from '../../components/library/compare/summary.ts';
import { facetCounts, listedMatches } from '../../components/library/facetCounts.ts';
import type { Filter, Sort } from '../../components/library/route.ts';
import { snippetAround } from '../../components/library/snippet.ts';
import { openRepository } from '../../utils/clippings/repository.ts';
import type { ClippingListed } from '../../utils/clippings/types.ts';
import type { FromFinder, ToFinder } from './finderMessages.ts';
import { documentOf, matcherOf, type ScanDocument } from './scanning.ts';

/** Clippings whose text is read at a time, so that a question is answered in between. */
const batch = 100;

/**
 * The memory of the library: every live clipping's row and words, kept up to date, asked by filter and words. It runs in a worker, so
 * that neither reading 20,000 clippings nor searching them holds up the page.
 */
export function createFinder(tell: (message: FromFinder) => void): { hear: (message: ToFinder) => void } {
  const repository = openRepository();
  let all: ClippingListed[] | null = null;
  let byId = new Map<string, ClippingListed>();
  const documents = new Map<string, ScanDocument>();
  const filters = new Map<number, Filter>();
  const waiting: ToFinder[] = [];
  let reading = 0;

  const fail = (error: unknown) => {
    const key = (error as { key?: unknown } | null)?.key;
    tell({ kind: 'failed', key: typeof key === 'string' ? key : null, message: error instanceof Error ? error.message : String(error) });
  };

  repository.watch(
    () => repository.listClippings({ limit: 1e9, sort: 'created' }),
    ({ clippings }) => {
      const isFirst = all === null;
      all = clippings;
      byId = new Map(clippings.map(listed => [listed.clipping.id, listed]));
      for (const message of waiting.splice(0)) hear(message);
      if (!isFirst) tell({ kind: 'changed' });
      void readDocuments().catch(fail);
    },
    fail,
    new AbortController().signal,
  );

  /** Reads the words of clippings that are new or changed; a later run takes over from an earlier one. */
  const readDocuments = async () => {
    const run = ++reading;
    for (const id of documents.keys()) if (!byId.has(id)) documents.delete(id);
    const stale = [...byId.values()]
      .filter(listed => documents.get(listed.clipping.id)?.version !== versionOf(listed))
      .map(listed => listed.clipping.id);
    for (let at = 0; at < stale.length; at += batch) {
      if (stale.length > batch) tell({ kind: 'progress', share: at / stale.length });
      const wholes = await repository.wholeClippings(stale.slice(at, at + batch));
      if (run !== reading) return;
      for (const whole of wholes) {
        const listed = byId.get(whole.clipping.id);
        if (listed) documents.set(whole.clipping.id, documentOf(whole, versionOf(listed)));
      }
    }
    tell({ kind: 'progress', share: null });
    if (stale.length > 0) tell({ kind: 'changed' });
  };

  const find = (query: number, filter: Filter, sort: Sort) => {
    const scores = filter.text.trim() ? scoresOf(filter.text) : null;
    const found = scores ? (all ?? []).filter(listed => scores.has(listed.clipping.id)) : (all ?? []);
    const matching = found.filter(listed => listedMatches(listed, filter)).sort(orderOf(sort, scores));
    filters.set(query, filter);
    for (const old of filters.keys()) if (old < query - 4) filters.delete(old);
    tell({ kind: 'found', query, ids: matching.map(listed => listed.clipping.id), facets: facetCounts(found, filter) });
  };

  const scoresOf = (text: string): Map<string, number> => {
    const score = matcherOf(text).score;
    const scores = new Map<string, number>();
    for (const listed of all ?? []) {
      const document = documents.get(listed.clipping.id);
      const points = document ? score(document) : 0;
      if (points > 0) scores.set(listed.clipping.id, points);
    }
    return scores;
  };

  const rowsOf = (query: number, ids: readonly string[]): ListRow[] => {
    const matcher = matcherOf(filters.get(query)?.text ?? '');
    return ids.flatMap(id => {
      const listed = byId.get(id);
      if (!listed) return [];
      const text = documents.get(id)?.text ?? '';
      const hits = matcher.hits(text);
      const snippet = hits.length > 0 ? snippetAround(text, hits) : { text: listed.clipping.excerpt, hits: [] };
      return [{ listed, snippet, titleHits: matcher.hits(listed.clipping.title) }];
    });
  };

  const hear = (message: ToFinder) => {
    if (all === null) waiting.push(message);
    else if (message.kind === 'find') find(message.query, message.filter, message.sort);
    else if (message.kind === 'summaries') tell({ kind: 'summaries', summaries: all.map(listed => summaryOf(listed.clipping)) });
    else tell({ kind: 'rows', query: message.query, rows: rowsOf(message.query, message.ids) });
  };
  return { hear };
}

/** Changes whenever something searched of a clipping may have changed. */
function versionOf({ clipping, annotationCount, meanings }: ClippingListed): string {
  return `${clipping.updatedAt} ${annotationCount} ${meanings.join()}`;
}

const descending = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);
const german = new Intl.Collator('de', { numeric: true });

function orderOf(sort: Sort, scores: Map<string, number> | null): (a: ClippingListed, b: ClippingListed) => number {
  switch (sort) {
    case 'relevance':
      return (a, b) =>
        (scores?.get(b.clipping.id) ?? 0) - (scores?.get(a.clipping.id) ?? 0) ||
        descending(a.clipping.published ?? '', b.clipping.published ?? '');
    case 'updated':
      return (a, b) => descending(a.clipping.updatedAt, b.clipping.updatedAt);
    case 'published':
      return (a, b) => descending(a.clipping.published ?? '', b.clipping.published ?? '');
    case 'title':
      return (a, b) => german.compare(a.clipping.title, b.clipping.title);
    case 'created':
      return (a, b) => descending(a.clipping.createdAt, b.clipping.createdAt);
  }
}
