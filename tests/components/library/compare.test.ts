import { describe, expect, test } from 'vitest';
import { cellKey, clippingsByState, gapsOf, matrixOf, periodsOf } from '../../../components/library/compare/counts.ts';
import { type Column, sortRows } from '../../../components/library/compare/DataTable.tsx';
import { summaryMatches } from '../../../components/library/compare/matching.ts';
import { peopleOf } from '../../../components/library/compare/people.ts';
import { seriesOf } from '../../../components/library/compare/series.ts';
import { speakersOf } from '../../../components/library/compare/speakers.ts';
import type { Summary } from '../../../components/library/compare/summary.ts';
import { emptyFilter, within } from '../../../components/library/route.ts';
import type { StoredMention } from '../../../utils/clippings/types.ts';
import type { StateCode } from '../../../utils/gazetteer/types.ts';

const summary = (id: string, change: Partial<Summary> = {}): Summary => ({
  id,
  title: id,
  host: 'a.example',
  siteName: null,
  published: null,
  createdAt: '2026-01-01T00:00:00Z',
  url: `https://a.example/${id}`,
  states: [],
  people: [],
  offices: [],
  tags: [],
  collections: [],
  series: null,
  figures: 0,
  quotes: 0,
  ...change,
});
const part = (id: string, number: number, name = 'Bilanz') => summary(id, { series: { name, part: number } });

describe('series', () => {
  test('a gap is a missing part, the next part follows the last', () => {
    const [series] = seriesOf([part('a', 5), part('b', 2), part('c', 1)]);
    expect(series?.parts.map(one => [one.part, one.clippings.length])).toEqual([
      [1, 1],
      [2, 1],
      [3, 0],
      [4, 0],
      [5, 1],
    ]);
    expect(series?.missing).toEqual([3, 4]);
    expect(series?.next).toBe(6);
  });
  test('parts before the first one saved are missing too', () => expect(seriesOf([part('a', 3)])[0]?.missing).toEqual([1, 2]));
  test('two copies of a part are one part', () => expect(seriesOf([part('a', 1), part('b', 1)])[0]?.parts[0]?.clippings).toHaveLength(2));
  test('a misread number makes no thousand gaps', () => expect(seriesOf([part('a', 1), part('b', 2024)])[0]?.missing).toEqual([]));
  test('the series with most parts comes first', () =>
    expect(seriesOf([part('a', 1, 'A'), part('b', 1, 'B'), part('c', 2, 'B')]).map(one => one.name)).toEqual(['B', 'A']));
});

describe('the matrix', () => {
  const all = [
    summary('a', { states: ['DE-NI', 'DE-NI'], tags: ['ozg'], published: '2024-05-01' }),
    summary('b', { states: ['DE-NI', 'DE-BY'], tags: ['ozg', 'ki'], published: '2025-05-01' }),
    summary('c', { tags: ['ki'] }),
  ];
  test('cells count clippings once and know the newest', () => {
    const matrix = matrixOf(all, 'tags');
    expect(matrix.columns).toEqual(['ki', 'ozg']);
    expect(matrix.cells.get(cellKey('DE-NI', 'ozg'))).toEqual({ count: 2, newest: '2025-05-01' });
    expect(matrix.cells.has(cellKey('DE-SH', 'ozg'))).toBe(false);
    expect(gapsOf(matrix)).toBe(32 - 4);
  });
  test('years come by time', () => expect(matrixOf(all, 'years').columns).toEqual(['2024', '2025']));
  test('the map counts clippings, not mentions', () => expect(clippingsByState(all).get('DE-NI')).toBe(2));
});

describe('the timeline', () => {
  test('months without an article stay as holes, undated articles are told', () => {
    const { step, periods, undated } = periodsOf([
      summary('a', { published: '2024-12-31T23:30:00+01:00', figures: 2 }),
      summary('b', { published: '2025-02-01' }),
      summary('c'),
    ]);
    expect(step).toBe('month');
    expect(undated).toBe(1);
    expect(periods).toEqual([
      { from: '2024-12-01', to: '2024-12-31', count: 1, figures: 2 },
      { from: '2025-01-01', to: '2025-01-31', count: 0, figures: 0 },
      { from: '2025-02-01', to: '2025-02-28', count: 1, figures: 0 },
    ]);
  });
  test('five years come by quarter, twenty by year', () => {
    expect(periodsOf([summary('a', { published: '2020-02-01' }), summary('b', { published: '2024-02-01' })]).step).toBe('quarter');
    const years = periodsOf([summary('a', { published: '2004-02-01' }), summary('b', { published: '2024-02-29' })]);
    expect(years.step).toBe('year');
    expect(years.periods.at(-1)).toEqual({ from: '2024-01-01', to: '2024-12-31', count: 1, figures: 0 });
  });
});

describe('people', () => {
  const mention = (person: string, role: string | null, state: StateCode | null, clipping: Summary) => ({
    clipping,
    mention: { clippingId: clipping.id, kind: 'official', entity: { kind: 'official', person, role, state } } as StoredMention,
  });
  test('offices carry the dates of their first and last article, the latest first', () => {
    const old = summary('a', { published: '2021-03-01' });
    const middle = summary('b', { published: '2022-03-01' });
    const young = summary('c', { published: '2025-03-01' });
    const [person] = peopleOf([
      mention('Eva Öz', 'CIO', 'DE-NI', old),
      mention('Eva Öz', 'CIO', 'DE-NI', middle),
      mention('Eva Öz', null, null, middle),
      mention('Eva Öz', 'Ministerin', 'DE-BY', young),
    ]);
    expect(person?.mentions).toBe(4);
    expect(person?.clippings.map(one => one.id)).toEqual(['c', 'b', 'a']);
    expect(person?.offices).toEqual([
      { role: 'Ministerin', state: 'DE-BY', from: '2025-03-01', to: '2025-03-01', articles: 1 },
      { role: 'CIO', state: 'DE-NI', from: '2021-03-01', to: '2022-03-01', articles: 2 },
    ]);
  });
  test('offices last named on one day keep their order, however the rows come', () => {
    const [old, middle] = [summary('a', { published: '2021-03-01' }), summary('b', { published: '2022-03-01' })];
    const rows = [
      mention('Eva Öz', 'Staatssekretärin', 'DE-NI', middle),
      mention('Eva Öz', 'Beauftragte', 'DE-NI', middle),
      mention('Eva Öz', 'CIO', 'DE-NI', middle),
      mention('Eva Öz', 'CIO', 'DE-NI', old),
    ];
    for (const some of [rows, [...rows].reverse()]) {
      expect(peopleOf(some)[0]?.offices.map(office => office.role)).toEqual(['CIO', 'Beauftragte', 'Staatssekretärin']);
    }
  });
});

describe('a filter over summaries', () => {
  const one = summary('a', { states: ['DE-NI'], tags: ['ozg'], published: '2024-05-01T08:00:00Z' });
  test.each([
    [{ states: ['DE-NI', 'DE-BY'] as StateCode[] }, true],
    [{ states: ['DE-BY'] as StateCode[] }, false],
    [{ tags: ['ozg'], hosts: ['b.example'] }, false],
    [{ from: '2024-05-01', to: '2024-05-01' }, true],
    [{ from: '2024-05-02' }, false],
    [{ to: '2024-04-30' }, false],
  ])('%j', (change, expected) => expect(summaryMatches(one, { ...emptyFilter, ...change })).toBe(expected));
  test('an undated article is in no period', () => expect(summaryMatches(summary('b'), { ...emptyFilter, to: '2030-01-01' })).toBe(false));
});

describe('who says a figure', () => {
  const mention = (id: string, kind: 'figure' | 'quote', start: number, end: number, sentence: string, speaker: string | null = null) =>
    ({ id, clippingId: 'a', kind, key: '', state: null, sentence, entity: { kind, start, end, speaker } }) as unknown as StoredMention;

  test('the speaker of the quote around it, else of its sentence, else nobody', () => {
    const quotes = [mention('q1', 'quote', 10, 50, 'Erster Satz.', 'Ada'), mention('q2', 'quote', 80, 99, 'Zweiter Satz.', 'Bo')];
    const figures = [
      mention('f1', 'figure', 20, 22, 'Anderer Satz im Zitat.'),
      mention('f2', 'figure', 70, 72, 'Zweiter Satz.'),
      mention('f3', 'figure', 200, 202, 'Dritter Satz.'),
      { ...mention('f4', 'figure', 20, 22, 'Erster Satz.'), clippingId: 'b' },
    ];
    expect([...speakersOf(figures, quotes)]).toEqual([
      ['f1', 'Ada'],
      ['f2', 'Bo'],
      ['f3', null],
      ['f4', null],
    ]);
  });
});

describe('a stretch of time within a filter', () => {
  test.each([
    [null, null, '2025-01-01', '2025-12-31'],
    ['2025-03-01', null, '2025-03-01', '2025-12-31'],
    ['2024-03-01', '2025-06-30', '2025-01-01', '2025-06-30'],
  ])('%s to %s leaves of 2025 %s to %s', (from, to, first, last) =>
    expect(within({ ...emptyFilter, from, to }, '2025-01-01', '2025-12-31')).toEqual({ from: first, to: last }),
  );
});

describe('a table sorts', () => {
  type Row = { n: number; key: string | number | null };
  const columns: Column<Row>[] = [{ id: 'key', label: '', sortBy: row => row.key, cell: () => null }];
  const sorted = (sort: string, ...keys: Row['key'][]) =>
    sortRows(
      keys.map((key, n) => ({ n, key })),
      columns,
      sort,
    ).map(row => row.n);
  test('German words by alphabet, numbers in them by size, empty cells last in both directions', () => {
    expect(sorted('key', 'Zug', null, 'Äpfel', 'Teil 10', 'Apfel', 'Teil 9')).toEqual([4, 2, 5, 3, 0, 1]);
    expect(sorted('-key', 'Zug', null, 'Äpfel', 'Teil 10', 'Apfel', 'Teil 9')).toEqual([0, 3, 5, 2, 4, 1]);
  });
  test('numbers by size', () => expect(sorted('-key', 9, 10_000, null, 4.5)).toEqual([1, 0, 3, 2]));
  test('equal ones stay as they stood', () => expect(sorted('-key', 'b', 'a', 'b', 'a', 'b')).toEqual([0, 2, 4, 1, 3]));
});
