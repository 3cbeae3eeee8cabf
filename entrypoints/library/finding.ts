import type { ListRow } from '../../components/library/ClippingCard.tsx';
import { summaryOf } from '../../components/library/compare/summary.ts';
import { type ListedInCollections, narrowed } from '../../components/library/facetCounts.ts';
import { noteLine } from '../../components/library/noteLine.ts';
import type { Filter, Sort } from '../../components/library/route.ts';
import { snippetAround } from '../../components/library/snippet.ts';
import { duplicatesAmong } from '../../utils/clippings/duplicates.ts';
import type { Remembered, Seen } from '../../utils/clippings/memory.ts';
import { openRepository } from '../../utils/clippings/repository.ts';
import { createSearchIndex, type Found } from '../../utils/clippings/search/searchIndex.ts';
import { createShelves } from './finderCollections.ts';
import { type FromFinder, isStarting, type ToFinder } from './finderMessages.ts';
import { createOrders } from './finderOrders.ts';
import { documentOf, listedOf } from './finderRows.ts';
import { createTables } from './finderTables.ts';

/** Clippings read at a time: rows without their texts, and texts; a question is answered in between. */
const rowBatch = 1_000;
const textBatch = 200;

type Ask = Exclude<ToFinder, { kind: 'start' }>;

/**
 * The memory of the library: every live clipping's row and words, kept up to date, asked by filter and words. It runs in a worker, so
 * that neither reading 20,000 clippings nor searching them holds up the page, and reads nothing until the page has drawn its first list.
 */
export function createFinder(tell: (message: FromFinder) => void): { hear: (message: ToFinder) => void } {
  const repository = openRepository();
  const index = createSearchIndex();
  const shelves = createShelves(repository);
  const tables = createTables(repository, tell);
  const byId = new Map<string, ListedInCollections>();
  const orders = createOrders(() => byId.values(), index);
  /** Tags of the annotations of a clipping; those of the clipping itself are in its row. */
  const annotationTags = new Map<string, string[]>();
  /** What the last queries found, by their numbers: a way to the ids of some rows, and the search for whoever draws the hits. */
  const results = new Map<number, { ids: (start?: number, end?: number) => string[]; search: Found | null }>();
  const waiting: Ask[] = [];
  let isStarted = false;
  let isRead = false;
  let seen: Seen = { since: '', journal: '' };
  /** One piece of work on the memory at a time, in order. */
  let work: Promise<void> = Promise.resolve();

  const fail = (error: unknown) => {
    const key = (error as { key?: unknown } | null)?.key;
    tell({ kind: 'failed', key: typeof key === 'string' ? key : null, message: error instanceof Error ? error.message : String(error) });
  };
  const then = (step: () => Promise<void>) => {
    work = work.then(step).catch(fail);
  };

  const start = () => {
    if (isStarted) return;
    isStarted = true;
    then(readAll);
    let isFirst = true;
    repository.watch(
      () => repository.latestChange(),
      () => {
        if (!isFirst) then(readChanges);
        isFirst = false;
      },
      fail,
      new AbortController().signal,
    );
  };

  const readAll = async () => {
    seen = await repository.seenNow();
    await shelves.read();
    const owns = new Map<string, string>();
    for (let after = ''; ; ) {
      const rows = await repository.remember(after, rowBatch);
      for (const row of rows) {
        const listed = listedOf(row);
        if (!listed) continue;
        byId.set(row.id, { ...listed, collections: shelves.of(row.id) });
        keepTags(row);
        owns.set(row.id, row.annotations.flatMap(({ note, tags }) => [note, ...tags]).join('\n'));
      }
      const last = rows.at(-1);
      if (!last || rows.length < rowBatch) break;
      after = last.id;
    }
    isRead = true;
    orders.forget();
    for (const message of waiting.splice(0)) hear(message);
    await readTexts([...byId.keys()], id => owns.get(id) ?? '');
    // Words asked for meanwhile were looked for in what had been read by then.
    tell({ kind: 'changed', isLibrary: false });
  };

  const readChanges = async () => {
    const now = await repository.seenNow();
    const ids = await repository.changedSince(seen);
    seen = now;
    for (const id of await shelves.read()) {
      const listed = byId.get(id);
      if (listed) byId.set(id, { ...listed, collections: shelves.of(id) });
    }
    const rows = await repository.rememberThese(ids);
    for (const row of rows) {
      const listed = listedOf(row);
      keepTags(row);
      if (listed) byId.set(row.id, { ...listed, collections: shelves.of(row.id) });
      else {
        byId.delete(row.id);
        index.remove(row.id);
      }
    }
    orders.forget();
    const owns = new Map(rows.map(row => [row.id, row.annotations.flatMap(({ note, tags }) => [note, ...tags]).join('\n')]));
    await readTexts(
      rows.filter(row => row.clipping !== null).map(row => row.id),
      id => owns.get(id) ?? '',
    );
    tell({ kind: 'changed', isLibrary: true });
  };

  const keepTags = ({ id, annotations }: Remembered) => {
    const tags = annotations.flatMap(row => row.tags);
    if (tags.length > 0) annotationTags.set(id, tags);
    else annotationTags.delete(id);
  };

  const readTexts = async (ids: readonly string[], ownOf: (id: string) => string) => {
    const isLong = ids.length > 2 * textBatch;
    for (let at = 0; at < ids.length; at += textBatch) {
      if (isLong) tell({ kind: 'progress', share: at / ids.length });
      const batch = ids.slice(at, at + textBatch);
      const texts = await repository.textsOf(batch);
      for (const [place, id] of batch.entries()) {
        const listed = byId.get(id);
        if (listed) index.put(documentOf(listed.clipping, ownOf(id), texts[place] ?? ''));
      }
    }
    if (isLong) index.settle();
    tell({ kind: 'progress', share: null });
  };

  /** Clippings that a filter leaves, the last published first. */
  const left = (filter: Filter): ListedInCollections[] => {
    const search = filter.text.trim() ? index.find(filter.text) : null;
    const { list, columns } = orders.base();
    const { matching } = narrowed(
      columns,
      orders.of('published', search, () => 0),
      filter,
    );
    return matching.flatMap(place => list[place] ?? []);
  };

  const find = (query: number, filter: Filter, sort: Sort) => {
    const search = filter.text.trim() ? index.find(filter.text) : null;
    const { list, columns } = orders.base();
    const { matching, facets } = narrowed(columns, orders.of(sort, search, shelves.placeIn(filter.collections[0] ?? '')), filter);
    results.set(query, { ids: (start, end) => matching.slice(start, end).map(place => list[place]?.clipping.id ?? ''), search });
    for (const old of results.keys()) if (old < query - 4) results.delete(old);
    tell({ kind: 'found', query, total: matching.length, facets });
  };

  const rowsOf = async (query: number, start: number, end: number): Promise<(ListRow | null)[]> => {
    const { ids: some, search } = results.get(query) ?? { ids: () => [], search: null };
    const ids = some(start, end);
    const texts = search ? await repository.textsOf(ids) : [];
    return ids.map((id, place) => {
      const listed = byId.get(id);
      if (!listed) return null;
      const { title, note, tags, excerpt } = listed.clipping;
      const [text, hits] = [texts[place] ?? '', search?.hits(texts[place] ?? '') ?? []];
      const noteHits = hits.length === 0 ? (search?.hits(note) ?? []) : [];
      const snippet =
        hits.length > 0 ? snippetAround(text, hits) : noteHits.length > 0 ? snippetAround(note, noteHits) : { text: excerpt, hits: [] };
      const hitsIn = (words: string) => search?.hits(words) ?? [];
      return { listed, snippet, titleHits: hitsIn(title), noteHits: hitsIn(noteLine(note)), tagHits: tags.map(hitsIn) };
    });
  };

  const hear = (message: ToFinder) => {
    if (isStarting(message)) start();
    if (message.kind === 'start') return;
    if (!isRead) {
      waiting.push(message);
      return;
    }
    switch (message.kind) {
      case 'find':
        find(message.query, message.filter, message.sort);
        break;
      case 'rows':
        rowsOf(message.query, message.start, message.end).then(
          rows => tell({ kind: 'rows', query: message.query, start: message.start, rows }),
          fail,
        );
        break;
      case 'ids':
        tell({ ...message, ids: results.get(message.query)?.ids(message.start, message.end) ?? [] });
        break;
      case 'hits':
        tell({ kind: 'hits', id: message.id, hits: index.find(message.text)?.hits(message.content) ?? [] });
        break;
      case 'tags':
        tell({ kind: 'tags', tags: mostUsed([...[...byId.values()].map(listed => listed.clipping.tags), ...annotationTags.values()]) });
        break;
      case 'all': {
        const { list } = orders.base();
        tell({
          ...message,
          ids: Array.from(
            orders.of('updated', null, () => 0),
            place => list[place]?.clipping.id ?? '',
          ),
        });
        break;
      }
      case 'duplicates':
        tell({ ...message, groups: duplicatesAmong([...byId.values()].map(listed => listed.clipping)) });
        break;
      case 'summaries':
        tell({ kind: 'summaries', ask: message.ask, summaries: left(message.filter).map(summaryFor) });
        break;
      case 'lines':
        tables.read(message, left(message.filter).map(summaryFor), byId.size).catch(fail);
        break;
      case 'stop':
        tables.stop(message.ask);
    }
  };
  return { hear };
}

const summaryFor = ({ clipping, collections }: ListedInCollections) => summaryOf(clipping, collections);

/** Every tag once, the most used first. */
function mostUsed(lists: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const tags of lists) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || german.compare(a[0], b[0])).map(([tag]) => tag);
}

const german = new Intl.Collator('de', { numeric: true });
