import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsPhrase, rowOf } from '../../utils/clippings/search/marks.ts';
import { createSearchIndex } from '../../utils/clippings/search/searchIndex.ts';

const number = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 60, max: 70 }), fc.integer({ min: 1, max: 5_000_000 }));

test('a phrase stands in a row where its terms stand side by side, whatever their numbers', () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 60 }), fc.array(number, { minLength: 2, maxLength: 4 }), fc.nat(), (row, other, at) => {
      const own = row.slice(at % (row.length + 1), (at % (row.length + 1)) + 2);
      for (const phrase of [other, own.length === 2 ? own : other]) {
        const isThere = row.some((_, start) => phrase.every((term, index) => row[start + index] === term));
        expect(holdsPhrase(rowOf(row), rowOf(phrase))).toBe(isThere);
      }
      expect(holdsPhrase(rowOf(row), null)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('a number is no part of a longer one: 5 is not the end of 325', () => {
  expect(holdsPhrase(rowOf([5 * 64 + 5, 7]), rowOf([5, 7]))).toBe(false);
  expect(holdsPhrase(rowOf([5, 7]), rowOf([5, 7]))).toBe(true);
});

test('the words of a text do not keep the text in memory', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const held = () => {
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const index = createSearchIndex();
  const before = held();
  // Half a megabyte each, of which one long word is searched; „ makes two bytes of every character.
  for (let n = 0; n < 60; n++) {
    const text = `„${' .'.repeat(125_000)} verwaltungsdigitalisierung${'abcdefghij'[n % 10]}${'klmnopqrst'[Math.floor(n / 10)]}`;
    index.put({ id: String(n), title: '', own: '', names: '', text });
  }
  expect(index.find('verwaltungsdigitalisierungak')?.size).toBe(1);
  expect(held() - before).toBeLessThan(10);
});
