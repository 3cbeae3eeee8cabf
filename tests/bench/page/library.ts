import MiniSearch from 'minisearch';
import { mentionsOf } from '../../../utils/clippings/mentions.ts';
import { openRepository } from '../../../utils/clippings/repository.ts';
import { ClippingsDatabase } from '../../../utils/clippings/schema.ts';
import { createSearchIndex, type SearchDocument } from '../../../utils/clippings/search/searchIndex.ts';
import { fold } from '../../../utils/clippings/search/words.ts';
import { type Annotation, type ClippingHead, type Content, meanings } from '../../../utils/clippings/types.ts';
import type { Entity } from '../../../utils/entities/types.ts';
import { random } from '../random.ts';

/** Milliseconds unless the name says otherwise. */
export interface LibraryTimes {
  fill: number;
  firstList: number;
  save: number;
  filter: number;
  tags: number;
  mentions: number;
  indexing: number;
  searchMedian: number;
  search95: number;
  longestSearch: string;
  scan95: number;
  facets: number;
  terms: number;
  miniIndexing: number;
  mini95: number;
}

const hosts = ['egovernment.de', 'vdz.org', 'kommune21.de', 'heise.de'];
const states = ['DE-NI', 'DE-NW', 'DE-BY', 'DE-HE', 'DE-SN', 'DE-HB', 'DE-TH', 'DE-SH'] as const;
const people = Array.from({ length: 60 }, (_, n) => `Vorname${n} Nachname${n}`);
const tags = ['E-Akte', 'OZG', 'Cloud', 'Register', 'KI', 'Sicherheit', 'Portal', 'Haushalt'];
const why = { rule: 'bench', evidence: [] };
const queries = [
  'E-Akte',
  'Verwaltung',
  'cloud behörden',
  'Registermod',
  'modernisierung',
  'Niedersachsen portal',
  'akte -bayern',
  '„digitale bauanträge“',
  'beh',
  'nachname7',
  'Landkreis Sachsen',
  'genius',
  'finanz',
  'Staatskanzlei 2028',
  'gesetz',
  'portalverbund prüfen',
];

const syllables = [
  'ver',
  'wal',
  'tung',
  'di',
  'gi',
  'tal',
  'stra',
  'te',
  'gie',
  're',
  'gis',
  'ter',
  'mo',
  'der',
  'ni',
  'sie',
  'rung',
  'kom',
  'mu',
  'ne',
  'land',
  'kreis',
  'haus',
  'halt',
  'dienst',
  'leis',
  'amt',
  'bau',
  'an',
  'trag',
];
const filling = ['und', 'die', 'der', 'in', 'für', 'mit', 'soll', 'wird', 'das', 'auf', 'von', 'nicht', 'auch', 'bei'];
const topics = [
  'Behörden',
  'Verwaltung',
  'Niedersachsen',
  'Sachsen',
  'Landkreis',
  'E-Akte',
  'Cloud',
  'Registermodernisierung',
  'Portalverbund',
  'Gesetz',
  'Staatskanzlei',
  'finanzieren',
  'prüfen',
  '„digitale Bauanträge“',
  'Bayern',
  '2028',
];

/** About 300 words, as frequent as in German: little words half of the time, every topic in one article of six, sixty thousand others rarely (word n about 1/n of the time). */
function wordy(draw: (n: number) => number): string {
  const word = () => {
    const kind = draw(100);
    if (kind < 45) return filling[draw(filling.length)] ?? '';
    if (kind === 45) return topics[draw(topics.length)] ?? '';
    let rest = Math.floor(60_000 ** (draw(100_000) / 100_000));
    let made = '';
    for (; rest > 0 || made === ''; rest = Math.floor(rest / syllables.length)) made += syllables[rest % syllables.length];
    return draw(2) ? made : `${made[0]?.toUpperCase()}${made.slice(1)}`;
  };
  return `${Array.from({ length: 300 }, word).join(' ')}.`;
}

/** A library of `count` clippings of about 2 kB with 2.5 annotations and 20 mentions each, the same on every machine. */
function* library(count: number): Generator<{ head: ClippingHead; content: Content; annotations: Annotation[]; entities: Entity[] }> {
  const draw = random(7);
  for (let n = 0; n < count; n++) {
    const text = wordy(draw);
    const id = `00000000-0000-8000-a000-${String(n).padStart(12, '0')}`;
    const at = new Date(Date.UTC(2024, 0, 1) + n * 3_600_000).toISOString();
    const row = { schema: 1, createdAt: at, updatedAt: at, deletedAt: null, stamps: { content: `${at}@bench` }, revisions: [] };
    const entities = Array.from({ length: 20 }, (_, m): Entity => {
      const start = draw(text.length - 20);
      const span = { start, end: start + 10, why };
      const state = states[draw(states.length)] ?? 'DE-NI';
      if (m % 4 === 0) return { ...span, kind: 'state', code: state };
      if (m % 4 === 1) return { ...span, kind: 'official', person: people[draw(60)] ?? '', role: 'CIO', state, source: 'text' };
      if (m % 4 === 2) return { ...span, kind: 'figure', value: draw(9_000), unit: 'Euro', qualifier: 'exact', noun: null, scope: state };
      return { ...span, kind: 'quote', speaker: people[draw(60)] ?? '', speakerIsPerson: true, indirect: false };
    });
    const of = <T>(list: readonly T[]): T[] => [...new Set(list)];
    const host = hosts[draw(4)] ?? '';
    const head: ClippingHead = {
      ...row,
      id,
      url: `https://${host}/artikel-${n}`,
      siteName: host,
      title: text.slice(0, 60),
      kicker: null,
      byline: [people[draw(60)] ?? ''],
      published: at.slice(0, 10),
      series: n % 20 === 0 ? { name: `Serie ${n % 7}`, part: n } : null,
      articleId: String(n),
      lang: 'de',
      bodyEnd: text.length,
      urlKey: `${host}/artikel-${n}`,
      addresses: [`${host}/artikel-${n}`],
      host,
      detection: { isEgov: true, isArticle: true, score: 5, reasons: [] },
      textHash: '0'.repeat(64),
      textLength: text.length,
      excerpt: text.slice(0, 300),
      facts: {
        states: of(entities.flatMap(one => (one.kind === 'state' ? [one.code] : []))),
        people: of(entities.flatMap(one => (one.kind === 'official' ? [one.person] : []))),
        offices: ['CIO'],
        figures: 5,
        quotes: 5,
      },
      note: n % 3 === 0 ? `Notiz ${n} zur ${tags[n % 8]}` : '',
      tags: [tags[n % 8] ?? '', tags[(n * 3) % 8] ?? ''],
    };
    const annotations = Array.from(
      { length: 2 + (n % 2) },
      (_, m): Annotation => ({
        ...row,
        id: `${id}-${m}`,
        clippingId: id,
        anchor: null,
        meaning: meanings[(n + m) % 5] ?? 'fact',
        note: `Anmerkung ${m} ${tags[(n + m) % 8]}`,
        tags: [tags[(n + m) % 8] ?? ''],
      }),
    );
    yield {
      head,
      content: { id, text, blocks: [{ start: 0, end: text.length, kind: 'paragraph', level: 0 }], html: `<p>${text}</p>` },
      annotations,
      entities,
    };
  }
}

async function fill(name: string, count: number): Promise<void> {
  const db = new ClippingsDatabase(name);
  let piece: ReturnType<typeof library> extends Generator<infer One> ? One[] : never = [];
  const flush = async () => {
    const rows = piece;
    piece = [];
    await db.transaction('rw', [db.clippings, db.contents, db.annotations, db.mentions], async () => {
      await db.clippings.bulkPut(rows.map(one => one.head));
      await db.contents.bulkPut(rows.map(one => one.content));
      await db.annotations.bulkPut(rows.flatMap(one => one.annotations));
      await db.mentions.bulkPut(rows.flatMap(one => mentionsOf(one.head.id, one.content.text, one.entities)));
    });
  };
  for (const one of library(count)) if (piece.push(one) === 500) await flush();
  await flush();
  db.close();
}

async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function share(values: number[], part: number): number {
  return values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
}

async function bench(count: number): Promise<LibraryTimes> {
  const name = `bench-${count}`;
  const filled = await timed(() => fill(name, count));
  const opened = openRepository(name);
  const firstList = await timed(() => opened.listClippings({ limit: 50, sort: 'created' }));
  const saves: number[] = [];
  const mentions = Array.from({ length: 20 }, (_, n): Entity => ({ kind: 'state', start: n, end: n + 5, code: 'DE-NI', why }));
  for (let n = 0; n < 25; n++) {
    const text = 'Ein neuer Artikel über die Verwaltung. '.repeat(60);
    const article = {
      url: `https://neu.de/${n}`,
      siteName: null,
      title: `Neu ${n}`,
      kicker: null,
      byline: [],
      published: null,
      series: null,
      articleId: null,
      lang: 'de',
      text,
      bodyEnd: text.length,
      blocks: [],
    };
    const detection = { isEgov: true, isArticle: true, score: 1, reasons: [] };
    saves.push(await timed(() => opened.saveClipping({ article, detection, entities: mentions, html: '' }, article.url)));
  }
  const filter = await timed(() => opened.listClippings({ people: ['Vorname7 Nachname7'], states: ['DE-NI'], limit: 50 }));
  const known = await timed(() => opened.knownTags());
  const across = await timed(() => opened.mentionsAcross({ kind: 'figure', state: 'DE-NI', limit: 1_000 }));
  opened.close();

  const index = createSearchIndex();
  const documents: SearchDocument[] = [];
  for (const { head, content, annotations } of library(count)) {
    const own = [head.note, ...head.tags, ...annotations.flatMap(row => [row.note, ...row.tags])].join('\n');
    documents.push({ id: head.id, title: head.title, own, names: [...head.byline, ...head.facts.people].join('\n'), text: content.text });
  }
  const indexing = await timed(() => {
    for (const document of documents) index.put(document);
  });
  const texts = new Map(documents.map(one => [one.id, one.text]));
  const searches: number[] = [];
  let slowest = '';
  for (let round = 0; round < 4; round++) {
    for (const query of queries) {
      const time = await timed(() => {
        const found = index.find(query);
        if (!found || found.isSure) return;
        for (const id of found.scores.keys()) found.confirm([texts.get(id) ?? '']);
      });
      if (round > 0) {
        if (time >= Math.max(0, ...searches)) slowest = query;
        searches.push(time);
      }
    }
  }
  const scans: number[] = [];
  for (const query of queries) {
    const words = fold(query.replace(/[„“-]/g, ' '))
      .split(/\s+/)
      .filter(word => word !== '');
    scans.push(
      await timed(
        () => documents.filter(one => words.every(word => fold(`${one.title} ${one.own} ${one.names} ${one.text}`).includes(word))).length,
      ),
    );
  }
  const heads = [...library(count)].map(one => one.head);
  const facets = await timed(() => {
    const counts = new Map<string, number>();
    for (const { facts, tags: own, host } of heads) {
      for (const value of [...facts.states, ...facts.people, ...facts.offices, ...own, host])
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  });
  const mini = new MiniSearch<SearchDocument>({ fields: ['title', 'own', 'names', 'text'], processTerm: term => fold(term) });
  const miniIndexing = await timed(() => mini.addAll(documents));
  const minis: number[] = [];
  for (const query of queries) minis.push(await timed(() => mini.search(query, { prefix: true, combineWith: 'AND' })));
  await new ClippingsDatabase(name).delete();
  return {
    fill: filled,
    firstList,
    save: share(saves, 0.5),
    filter,
    tags: known,
    mentions: across,
    indexing,
    searchMedian: share(searches, 0.5),
    search95: share(searches, 0.95),
    longestSearch: slowest,
    scan95: share(scans, 0.95),
    facets,
    terms: documents.length,
    miniIndexing,
    mini95: share(minis, 0.95),
  };
}

/** Builds nothing but our index over the texts, so that the page's memory can be looked at. */
function hold(count: number): number {
  const index = createSearchIndex();
  for (const { head, content } of library(count))
    index.put({ id: head.id, title: head.title, own: head.note, names: head.facts.people.join('\n'), text: content.text });
  Object.assign(globalThis, { held: index });
  return index.size;
}

Object.assign(globalThis, { benchLibrary: bench, holdIndex: hold });
