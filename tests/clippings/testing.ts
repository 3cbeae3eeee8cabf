import Dexie from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import type { Article } from '../../utils/article/types.ts';
import { openRepository, type Repository } from '../../utils/clippings/repository.ts';
import type { ClippingInput } from '../../utils/clippings/saving.ts';
import type { Entity } from '../../utils/entities/types.ts';

// Dexie looks for IndexedDB when it is loaded, which may be before this file is.
Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });

/** A library of its own for one test, with a clock that the test moves by minutes. */
export function freshRepository(device = 'eins'): Repository & { name: string; pass(minutes: number): void } {
  const name = `test-${crypto.randomUUID()}`;
  let time = Date.parse('2026-03-02T08:00:00.000Z');
  const repository = openRepository(name, () => new Date(time), device);
  return {
    ...repository,
    name,
    pass: minutes => {
      time += minutes * 60_000;
    },
  };
}

const text =
  'Niedersachsen führt die E-Akte ein. Rund 20.000 Arbeitsplätze sind umgestellt, sagt CIO Dr. Horst Baier.\n„Das hilft den Kommunen“, so Baier.';

/** A small article of our own making; `change` replaces parts of it. */
export function article(change: Partial<Article> = {}): Article {
  const whole = {
    url: 'https://www.egovernment.de/e-akte-in-niedersachsen-a-1234567/',
    siteName: 'eGovernment',
    title: 'E-Akte in Niedersachsen',
    kicker: null,
    byline: ['Erika Beispiel'],
    published: '2026-02-27',
    series: null,
    articleId: '1234567',
    lang: 'de',
    text,
    ...change,
  };
  return { bodyEnd: whole.text.length, blocks: [{ start: 0, end: whole.text.length, kind: 'paragraph', level: 0 }], ...whole };
}

const why = { rule: 'test', evidence: [] };

export const entities: Entity[] = [
  { kind: 'state', start: 0, end: 13, code: 'DE-NI', why },
  {
    kind: 'figure',
    start: 36,
    end: 47,
    value: 20_000,
    unit: null,
    qualifier: 'approx',
    noun: 'Arbeitsplätze',
    scope: 'DE-NI',
    why,
  },
  { kind: 'official', start: 88, end: 103, person: 'Horst Baier', role: 'CIO', state: 'DE-NI', source: 'text', why },
  { kind: 'quote', start: 105, end: 130, speaker: 'Horst Baier', speakerIsPerson: true, indirect: false, why },
];

export function input(change: Partial<Article> = {}): ClippingInput {
  const whole = article(change);
  return {
    article: whole,
    detection: { isEgov: true, isArticle: true, score: 9, reasons: [{ term: 'E-Akte', weight: 2, count: 1 }] },
    entities: whole.text === text ? entities : [],
    html: '<p>…</p>',
  };
}

export const url = 'https://www.egovernment.de/e-akte-in-niedersachsen-a-1234567/?utm_source=nl';
