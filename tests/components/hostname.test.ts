import { describe, expect, test } from 'vitest';
import { hostnameOf, hostOfPattern, patternsOf } from '../../components/options/hostname.ts';

describe('the host a person means', () => {
  test.each([
    ['heise.de', 'heise.de'],
    [' www.Heise.de ', 'heise.de'],
    ['https://www.heise.de/news/artikel.html?x=1#a', 'heise.de'],
    ['http://stmd.bayern.de:8080/', 'stmd.bayern.de'],
    ['bürokratieabbau.de', 'xn--brokratieabbau-gsb.de'],
    ['land.nrw', 'land.nrw'],
  ])('%s', (typed, host) => expect(hostnameOf(typed)).toBe(host));

  test.each([
    '',
    '   ',
    'heise',
    'localhost',
    '*.de',
    '*',
    'two words.de',
    'javascript:alert(1)',
    'file:///etc/passwd',
    '127.0.0.1',
    '[::1]',
    'a..de',
    '-a.de',
    'chrome://extensions',
  ])('none: %s', typed => expect(hostnameOf(typed)).toBeNull());
});

test('a host and its patterns belong together', () => {
  expect(patternsOf('heise.de').map(hostOfPattern)).toEqual(['heise.de', 'heise.de']);
  expect(hostOfPattern('*://*/*')).toBe('*');
  expect(hostOfPattern('<all_urls>')).toBe('*');
  expect(hostOfPattern('https://*/*')).toBe('*');
});
