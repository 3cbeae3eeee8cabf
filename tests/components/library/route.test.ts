import { describe, expect, test } from 'vitest';
import { emptyFilter, formatRoute, isEmptyFilter, parseRoute, type Route, toggled } from '../../../components/library/route.ts';

const route = (change: Partial<Route>): Route => ({
  view: 'clippings',
  id: null,
  at: null,
  filter: emptyFilter,
  sort: 'created',
  dialog: null,
  ...change,
});

describe('a route and its address', () => {
  test.each<[string, Route]>([
    ['the list', route({})],
    ['an article at a place', route({ view: 'clipping', id: 'a1-b2', at: '10-20' })],
    ['a person with a slash and an umlaut', route({ view: 'officials', id: 'Jürgen A/B Müller' })],
    ['a percent sign', route({ view: 'series', id: '100 % digital?' })],
    ['the trash', route({ view: 'trash', sort: 'title' })],
    [
      'a search with everything',
      route({
        sort: 'published',
        dialog: 'export',
        filter: {
          text: '„E-Akte“ -Köln & mehr',
          states: ['DE-NI', 'DE-TH'],
          people: ['Änne Öz'],
          offices: ['CIO'],
          tags: ['a,b', '#x'],
          hosts: ['a.example'],
          series: ['Teil 1?'],
          meanings: ['follow-up'],
          collections: ['0a1b-2c'],
          from: '2024-01-01',
          to: '2024-12-31',
        },
      }),
    ],
  ])('%s', (_, there) => expect(parseRoute(formatRoute(there))).toEqual(there));

  test('what is unknown is left out', () => {
    expect(parseRoute('#/nowhere?state=DE-XX&meaning=joke&from=yesterday&sort=best&dialog=rm')).toEqual(route({}));
    expect(parseRoute('')).toEqual(route({}));
    expect(parseRoute('#/clipping/%E0%A4%A')).toEqual(route({ view: 'clipping', id: '%E0%A4%A' }));
  });

  test('a search sorts by relevance unless told otherwise', () => {
    expect(parseRoute('#/?q=akte').sort).toBe('relevance');
    expect(parseRoute('#/?q=akte&sort=title').sort).toBe('title');
  });
});

test('a value is switched on and off', () => {
  const on = toggled(emptyFilter, 'tags', 'ozg');
  expect(on.tags).toEqual(['ozg']);
  expect(isEmptyFilter(on)).toBe(false);
  expect(isEmptyFilter(toggled(on, 'tags', 'ozg'))).toBe(true);
  expect(isEmptyFilter({ ...emptyFilter, text: '  ' })).toBe(true);
});
