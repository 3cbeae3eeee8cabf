import { expect, test } from 'vitest';
import { rowMatcher, rowWords } from '../../utils/clippings/search/rowMatcher.ts';

const sentence = 'Das Bürgerportal soll bis 2028 rund 4,5 Mio. Euro sparen, sagte Dr. Götz von der Straßenbehörde zur E-Akte.';

test.each([
  ['buergerportal', true],
  ['Portal', true],
  ['strassenbehörden', true],
  ['Goetz', true],
  ['eAkte', true],
  ['E-Akte', true],
  ['4,5 Mio', true],
  ['4,5 Millionen', true],
  ['4,5 Milliarden', false],
  ['„von der Straßenbehörde“', true],
  ['"der von"', false],
  ['sparen -Portal', true],
  ['sparen -Bürgerportal', false],
  ['sparen -"4,5 Mio"', false],
  ['Hamburg', false],
  ['Bürgerportals 2028', true],
])('%s: %s', (typed, isFound) => expect(rowMatcher(typed)?.(rowWords(sentence, 'Mio. Euro', null))).toBe(isFound));

test('nothing typed narrows nothing', () => expect(rowMatcher('  - ')).toBeNull());
test('signs of a search are no pattern', () => expect(rowMatcher('"(a+)+ b"')?.(rowWords('(a+)+ b'))).toBe(true));
