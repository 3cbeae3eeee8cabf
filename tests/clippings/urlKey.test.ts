import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostKey, pageNumber, urlKey } from '../../utils/clippings/urlKey.ts';

const page = 'https://www.egovernment.de/die-bilanz-teil-5-a-50267925/';
const key = 'egovernment.de/die-bilanz-teil-5-a-50267925';

describe('one key for all addresses of an article', () => {
  test.each([
    page,
    'http://egovernment.de/die-bilanz-teil-5-a-50267925',
    'https://m.egovernment.de/die-bilanz-teil-5-a-50267925/',
    'https://amp.egovernment.de/die-bilanz-teil-5-a-50267925/',
    `${page}#kommentare`,
    `${page}?utm_source=nl&utm_medium=email&fbclid=x&wt_mc=1`,
    `${page}?p=2`,
    `${page}?seite=3&print=1`,
    `${page}?amp=1`,
    `${page}amp/`,
    `${page}drucken`,
    `${page}seite-2`,
    `${page}page/2/`,
    `${page}index.html`,
    'https://www.egovernment.de//die-bilanz-teil-5-a-50267925/',
    'https://www-egovernment-de.cdn.ampproject.org/c/s/www.egovernment.de/die-bilanz-teil-5-a-50267925/',
    'https://www.google.com/amp/s/www.egovernment.de/die-bilanz-teil-5-a-50267925/',
    'HTTPS://WWW.EGOVERNMENT.DE:443/die-bilanz-teil-5-a-50267925/',
    'www.egovernment.de/die-bilanz-teil-5-a-50267925/',
  ])('%s', address => expect(urlKey(address)).toBe(key));

  test('both spellings of an umlaut', () => expect(urlKey('https://a.de/%C3%BCber-uns')).toBe(urlKey('https://a.de/über-uns')));
  test('parameters in any order', () => expect(urlKey('https://a.de/x?b=2&a=1')).toBe(urlKey('https://a.de/x?a=1&b=2')));
});

describe('different articles stay different', () => {
  test.each([
    ['https://a.de/?p=123', 'https://a.de/?p=124'],
    ['https://a.de/?p=1', 'https://a.de/?p=2'],
    ['https://a.de/blog/?p=1234', 'https://a.de/blog/?p=1235'],
    ['https://a.de/artikel.php?id=1', 'https://a.de/artikel.php?id=2'],
    ['https://a.de/x', 'https://b.de/x'],
    ['https://land.bayern.de/x', 'https://stmd.bayern.de/x'],
    ['https://a.de/Seite', 'https://a.de/seite'],
    ['https://a.de/print-geht', 'https://a.de/geht'],
    ['https://a.de/amp', 'https://a.de/campus'],
    ['https://a.de:8080/x', 'https://a.de/x'],
  ])('%s and %s', (a, b) => expect(urlKey(a)).not.toBe(urlKey(b)));
});

test('a bare domain that begins like a prefix keeps its name', () => {
  expect(hostKey('https://m.de/x')).toBe('m.de');
  expect(hostKey('https://www.amp.de/x')).toBe('amp.de');
});

test('the page of a split article', () => {
  expect([page, `${page}?p=2`, `${page}seite-3`, `${page}page/4/`, 'https://a.de/?p=7', 'nichts'].map(pageNumber)).toEqual([
    1, 2, 3, 4, 1, 1,
  ]);
});

describe('for whatever stands in an address bar', () => {
  const segment = fc.oneof(
    fc.webSegment(),
    fc.constantFrom('amp', 'print', 'seite-2', 'index.html', 'x-amp.html', 'über', '%C3%BC', '%FF', 'a%2Fb', 'amp.amp'),
  );
  const query = fc.oneof(
    fc.webQueryParameters(),
    fc.constantFrom('p=2', 'utm_source=a', 'b=1&a=2&a=2', 'x=%26', 'url=https%3A%2F%2Fb.de%2F'),
  );
  const address = fc
    .tuple(
      fc.constantFrom('http', 'https'),
      fc.webAuthority({ withPort: true }),
      fc.array(segment, { maxLength: 5 }),
      fc.option(query),
      fc.boolean(),
    )
    .map(
      ([scheme, host, path, parameters, slash]) =>
        `${scheme}://${host}/${path.join('/')}${slash ? '/' : ''}${parameters === null ? '' : `?${parameters}`}`,
    );

  test('the key of a key is the key', () =>
    fc.assert(
      fc.property(address, url => {
        expect(urlKey(`https://${urlKey(url)}`)).toBe(urlKey(url));
      }),
      { numRuns: 2_000 },
    ));

  test('scheme, fragment and tracking change nothing', () =>
    fc.assert(
      fc.property(address, fc.webFragments(), (url, fragment) => {
        const other = url.replace(/^https?/, scheme => (scheme === 'http' ? 'https' : 'http'));
        const tracked = `${other}${other.includes('?') ? '&' : '?'}utm_campaign=x#${fragment}`;
        // The standard port of one scheme is a port of its own in the other.
        fc.pre(!/:(?:80|443)(?:\/|$)/.test(url));
        expect(urlKey(tracked)).toBe(urlKey(url));
      }),
      { numRuns: 2_000 },
    ));

  test('any text at all gives a key', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => typeof urlKey(text) === 'string')));
});
