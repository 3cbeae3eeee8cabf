import { expect, test } from 'vitest';
import { beginsWithOneOf, endsInOneOf, isOneOf, wordsOf } from '../../utils/entities/text/wordLists.ts';

test.each([
  ['ist|war', ['ist', 'war']],
  ['seine[rn]?', ['seiner', 'seinen', 'seine']],
  ['Bürger(in)?|h(ä|ie)lt(en)?', ['Bürgerin', 'Bürger', 'hälten', 'hält', 'hielten', 'hielt']],
  ['[,.(|]', [',', '.', '(', '|']],
  ['(e?s)?', ['es', 's', '']],
])('%s stands for its words', (list, words) => {
  expect(wordsOf(list)).toEqual(words);
});

test.each(['(ist|war', 'ist)|war', '[rn', 'ein(e'])('%s lacks a bracket', list => {
  expect(() => wordsOf(list)).toThrow(list);
});

test('a word is found as a whole', () => {
  expect(['ist', 'war', 'is', 'wars', 'Ist', ''].filter(word => isOneOf(word, 'ist|war'))).toEqual(['ist', 'war']);
  expect(isOneOf('', '(e?s)?')).toBe(true);
});

test('a word ends in an ending of one, two or more letters', () => {
  const words = ['Leitung', 'ung', 'Ämtern', 'n', 'Kreis', 'is', 'Haus', 's', 'ng', ''];
  expect(words.filter(word => endsInOneOf(word, 'ung|n|is'))).toEqual(['Leitung', 'ung', 'Ämtern', 'n', 'Kreis', 'is']);
});

test('a word begins with a beginning of one, two or more letters', () => {
  const words = ['Landesamt', 'Landes', 'Land', 'I', 'II', 'EU', 'EU-Amt', 'E', ''];
  expect(words.filter(word => beginsWithOneOf(word, 'Landes|I|EU'))).toEqual(['Landesamt', 'Landes', 'I', 'II', 'EU', 'EU-Amt']);
});
