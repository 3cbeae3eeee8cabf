import MiniSearch from 'minisearch';
import type { FacetCounts } from '../../../components/library/Facets.tsx';
import { emptyFilter, type Filter, type Sort } from '../../../components/library/route.ts';
import type { FromFinder, ToFinder } from '../../../entrypoints/library/finderMessages.ts';
import type { FromImporter, ToImporter } from '../../../entrypoints/library/importMessages.ts';
import { mentionsOf } from '../../../utils/clippings/mentions.ts';
import { openRepository } from '../../../utils/clippings/repository.ts';
import { ClippingsDatabase } from '../../../utils/clippings/schema.ts';
import type { SearchDocument } from '../../../utils/clippings/search/searchIndex.ts';
import { fold } from '../../../utils/clippings/search/words.ts';
import type { Entity } from '../../../utils/entities/types.ts';
import { backupHeader, backupLines } from '../../../utils/export/backup.ts';
import { documentOf, type Made, madeClippings, queries } from './libraryRows.ts';

// Runs inside a page of the extension, in the library's own database, and asks the product's own finder.

/** Milliseconds by what was measured. */
export type Times = Record<string, number>;

async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function medianOf(rounds: number, work: (round: number) => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await timed(() => work(round)));
  return share(times, 0.5);
}

function share(values: readonly number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
}

/** Writes clippings `from` to `to` with all that belongs to them into all stores, in bulk. */
async function fill(from: number, to: number): Promise<number> {
  const db = new ClippingsDatabase('amtslupe');
  return timed(async () => {
    for (let at = from; at < to; at += 250) {
      const made: Made[] = [...madeClippings(at, Math.min(to, at + 250))];
      await db.transaction('rw', [db.clippings, db.contents, db.annotations, db.mentions], () =>
        Promise.all([
          db.clippings.bulkPut(made.map(one => one.head)),
          db.contents.bulkPut(made.map(one => one.content)),
          db.annotations.bulkPut(made.flatMap(one => one.annotations)),
          db.mentions.bulkPut(made.flatMap(one => mentionsOf(one.head.id, one.content.text, one.entities))),
        ]),
      );
    }
    db.close();
  });
}

const why = { rule: 'bench', evidence: [] };

/** What the repository takes for what pages, panel and background ask of it. */
async function ask(size: number): Promise<Times> {
  const library = openRepository();
  const entities = Array.from({ length: 20 }, (_, n): Entity => ({ kind: 'state', start: n, end: n + 5, code: 'DE-NI', why }));
  const detection = { isEgov: true, isArticle: true, score: 1, reasons: [] };
  const list = await medianOf(9, () => library.newestClippings('createdAt', 60));
  const save = await medianOf(25, n => {
    const text = `Ein neuer Artikel ${size} über die Verwaltung. `.repeat(60);
    const [url, title] = [`https://neu.example/${size}/${n}`, `Neu ${n}`];
    const nothing = { siteName: null, kicker: null, byline: [], published: null, series: null, articleId: null, blocks: [] };
    const article = { ...nothing, url, title, lang: 'de', text, bodyEnd: text.length };
    return library.saveClipping({ article, detection, entities, html: '' }, url);
  });
  const filter = await medianOf(3, () => library.listClippings({ people: ['Vorname7 Nachname7'], states: ['DE-NI'], limit: 60 }));
  const tags = await medianOf(3, () => library.knownTags());
  const mentions = await medianOf(3, () => library.mentionsAcross({ kind: 'figure', state: 'DE-NI', limit: 1_000 }));
  library.close();
  return { list, save, filter, tags, mentions };
}

/** Reads the library with the product's finder and asks it as the library page does. */
async function find(script: string): Promise<{ times: Times; slowest: string }> {
  const worker = new Worker(script, { type: 'module' });
  const tell = (message: ToFinder) => worker.postMessage(message);
  const hear = <K extends FromFinder['kind']>(kind: K, is: (message: Extract<FromFinder, { kind: K }>) => boolean) =>
    new Promise<Extract<FromFinder, { kind: K }>>((resolve, reject) => {
      const listener = ({ data }: MessageEvent<FromFinder>) => {
        if (data.kind === 'failed') reject(new Error(data.message));
        if (data.kind !== kind || !is(data as Extract<FromFinder, { kind: K }>)) return;
        worker.removeEventListener('message', listener);
        resolve(data as Extract<FromFinder, { kind: K }>);
      };
      worker.addEventListener('message', listener);
    });
  let query = 0;
  const found = (filter: Partial<Filter>, sort: Sort) => {
    const own = ++query;
    const answer = hear('found', message => message.query === own);
    tell({ kind: 'find', query: own, filter: { ...emptyFilter, ...filter }, sort });
    return answer;
  };

  const begun = performance.now();
  const all = hear('progress', ({ share: part }) => part === null);
  tell({ kind: 'start' });
  await found({}, 'created');
  const rows = performance.now() - begun;
  await hear('progress', ({ share: part }) => part === null || part > 0);
  const interrupting = await timed(() => found({ tags: ['OZG'] }, 'created'));
  await all;
  const indexing = performance.now() - begun;
  await found({}, 'title');

  let facets: FacetCounts | null = null;
  const facetTime = await medianOf(9, async round => {
    const filter: Partial<Filter> = round % 3 === 0 ? {} : round % 3 === 1 ? { states: ['DE-NI'] } : { tags: ['OZG'], from: '2024-02-01' };
    facets = (await found(filter, 'created')).facets;
  });
  if (!facets) throw new Error('no facets');
  const searches: { text: string; time: number }[] = [];
  for (let round = 0; round < 4; round++) {
    for (const text of queries) {
      const time = await timed(() => found({ text }, 'relevance'));
      if (round > 0) searches.push({ text, time });
    }
  }
  await found({ text: 'Verwaltung' }, 'relevance');
  const rowTime = await medianOf(9, async () => {
    const answer = hear('rows', message => message.query === query);
    tell({ kind: 'rows', query, start: 0, end: 60 });
    await answer;
  });
  worker.terminate();
  const own = searches.map(({ time }) => time);
  const slowest = searches.reduce((most, one) => (one.time > most.time ? one : most));
  const times = { searchMedian: share(own, 0.5), search95: share(own, 0.95), facets: facetTime, hits: rowTime };
  return { times: { ...times, reading: rows, indexing, interrupting }, slowest: `${slowest.text} (${slowest.time.toFixed(0)} ms)` };
}

/** The same questions by reading every text, three of them; and by MiniSearch, where the library is small enough to wait for it. */
async function rivals(size: number): Promise<Times> {
  const documents = [...madeClippings(0, size)].map(documentOf);
  const scan = await medianOf(3, round => {
    const words = fold(['Verwaltung', 'cloud behörden', 'Registermod'][round] ?? '').split(' ');
    return documents.filter(one => {
      const text = fold(`${one.title} ${one.own} ${one.names} ${one.text}`);
      return words.every(word => text.includes(word));
    });
  });
  if (size > 1_000) return { scan };
  const mini = new MiniSearch<SearchDocument>({ fields: ['title', 'own', 'names', 'text'], processTerm: term => fold(term) });
  const miniIndexing = await timed(() => mini.addAll(documents));
  const times: number[] = [];
  for (const query of queries) times.push(await timed(() => mini.search(query, { prefix: true, combineWith: 'AND' })));
  return { scan, miniIndexing, mini95: share(times, 0.95) };
}

/**
 * Gives a backup of the whole made-up library to the product's own importer, as the library page does: read and planned in a fresh
 * library, once stopped half way through applying, then applied, planned again and undone.
 */
async function importing(script: string, size: number): Promise<Times> {
  const lines: string[] = [backupHeader({ now: new Date(0).toISOString() })];
  for (const { head, content, annotations, entities } of madeClippings(size, 2 * size)) {
    const { text, blocks, html } = content;
    const mentions = mentionsOf(head.id, text, entities);
    lines.push(...backupLines({ clipping: { ...head, text, blocks, html }, annotations, mentions }));
  }
  const file = new File(lines.splice(0), 'sicherung.amtslupe.ndjson');
  const library = openRepository();
  const before = await library.countClippings();

  const begin = () => {
    const worker = new Worker(script, { type: 'module' });
    let told = 0;
    const hear = (kind: FromImporter['kind'], least = 0) =>
      new Promise<Extract<FromImporter, { kind: 'planned' }> | null>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<FromImporter>) => {
          if (data.kind === 'failed') reject(new Error(data.message));
          if (data.kind === 'progress') told++;
          if (data.kind === kind && (data.kind !== 'progress' || data.share > least)) resolve(data.kind === 'planned' ? data : null);
        };
      });
    const tell = (message: ToImporter) => worker.postMessage(message);
    return { worker, hear, tell, told: () => told };
  };
  const planned = async (one: ReturnType<typeof begin>) => {
    const answer = one.hear('planned');
    one.tell({ kind: 'read', file });
    return (await answer)?.plan;
  };

  const stopped = begin();
  const plan = timed(() => planned(stopped));
  const importPlan = await plan;
  const half = stopped.hear('progress', 0.3);
  stopped.tell({ kind: 'apply' });
  await half;
  stopped.worker.terminate();
  const kept = await library.countClippings();
  if (kept !== before) throw new Error(`Stopped half way, ${kept - before} clippings stayed.`);

  const applied = begin();
  const first = await planned(applied);
  if (first?.clippings.added !== size) throw new Error(`The dry run says ${JSON.stringify(first)}.`);
  const importApply = await timed(() => {
    const done = applied.hear('applied');
    applied.tell({ kind: 'apply' });
    return done;
  });
  applied.worker.terminate();
  if ((await library.countClippings()) !== before + size) throw new Error('Not all of the file is in the library.');
  const again = begin();
  const second = await planned(again);
  again.worker.terminate();
  if (second?.clippings.same !== size) throw new Error(`Read again, the dry run says ${JSON.stringify(second)}.`);
  const importUndo = await timed(() => library.undo(null));
  if ((await library.countClippings()) !== before) throw new Error('Undone, not all is gone.');
  library.close();
  return { importMegabytes: file.size / 1e6, importPlan, importApply, importUndo, importSteps: applied.told() };
}

Object.assign(globalThis, { libraryBench: { fill, ask, find, importing, rivals } });
