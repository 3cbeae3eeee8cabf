import { describe, expect, test } from 'vitest';
import { firstPageOf, pageNumberIn, readPaging, seriesLinks } from '../../utils/article/paging.ts';
import { parse } from './parse.ts';

const url = 'https://www.beispiel.example/artikel/register.html';

test.each([
  [`${url}?p=2`, 2, url],
  [`${url}?a=1&seite=3`, 3, `${url}?a=1`],
  ['https://www.beispiel.example/artikel/seite/4/', 4, 'https://www.beispiel.example/artikel'],
  ['https://www.beispiel.example/artikel-seite-2.html', 2, 'https://www.beispiel.example/artikel'],
  [`${url}?page=1&q=x`, 1, `${url}?q=x`],
])('the number of the page in %s', (address, number, first) => {
  expect(pageNumberIn(address)).toBe(number);
  expect(firstPageOf(address)).toBe(first);
});

test.each([
  'https://www.beispiel.example/2025/03/artikel',
  'https://www.beispiel.example/teil-2-register',
  'https://www.beispiel.example/?id=2',
])('no number in %s', address => {
  expect(pageNumberIn(address)).toBeNull();
});

describe('an article over several pages', () => {
  test('"Seite 2/5" in the navigation', () => {
    const document = parse(
      `<nav class="pagination">Seite 2/5 <a href="?p=1">1</a> <a href="?p=3">3</a></nav><link rel="next" href="${url}?p=3"><link rel="prev" href="${url}">`,
      `${url}?p=2`,
    );
    expect(readPaging(document, `${url}?p=2`)).toEqual({ page: 2, pages: 5, next: `${url}?p=3`, previous: url });
  });

  test('numbered links alone', () => {
    expect(readPaging(parse('<div class="pager"><a href="?seite=2">2</a><a href="?seite=3">3</a></div>', url), url)).toMatchObject({
      page: 1,
      pages: 3,
    });
  });

  test('the next article is no next page', () => {
    expect(readPaging(parse('<link rel="next" href="/artikel/anderer.html">', url), url)).toBeNull();
    expect(readPaging(parse('<p>Mehr auf Seite 2 des Berichts</p>', url), url)).toBeNull();
  });
});

test('links to the other parts of a series, each once, in order', () => {
  const document = parse(
    `<a href="/s/3">Teil 3: Hessen</a><a href="/s/1">Netze, Teil 1: Bayern</a><a href="/s/1">Teil 1</a><a href="#x">Teil 9</a><a href="${url}">Teil 2 (dieser)</a><a href="/y">Teilen</a>`,
    url,
  );
  expect(seriesLinks(document, url)).toEqual([
    { part: 1, title: 'Netze, Teil 1: Bayern', url: 'https://www.beispiel.example/s/1' },
    { part: 3, title: 'Teil 3: Hessen', url: 'https://www.beispiel.example/s/3' },
  ]);
});
