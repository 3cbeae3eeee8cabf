import { describe, expect, test } from 'vitest';
import { matcherOf, sentencesOf } from '../../utils/article/terms.ts';

const finds = (term: string, text: string) => sentencesOf(text).some(words => matcherOf([[term]]).find(words).length > 0);

describe('a term', () => {
  test.each([
    ['OZG', 'Das OZG wirkt.', true],
    ['OZG', 'Die OZG-Umsetzung stockt.', true],
    ['OZG', 'Das Anthropozg', false],
    ['OZG', 'ein ozg', false],
    ['Bescheid', 'Die Bescheide kommen.', true],
    ['bescheid', 'des Bescheids', true],
    ['bescheid', 'bescheiden', true],
    ['verwaltung*', 'Verwaltungsleistung', true],
    ['*verwaltung', 'Die Kreisverwaltungen warten.', true],
    ['*verwaltung', 'Verwaltungsleistung', false],
    ['*cloud*', 'Landescloudvertrag', true],
    ['digitale* verwaltung*', 'die digitale Verwaltung', true],
    ['digitale* verwaltung*', 'digital. Verwaltung', false],
    ['antrag … online', 'den Antrag künftig ganz bequem online stellen', true],
    ['antrag … online', 'den Antrag künftig dann doch wieder ganz online stellen', false],
    ['bürgerinnen', 'Bürger:innen', true],
    ['e-akte', 'die E\u2011Akte', true],
    ['verwaltung', 'Ver\u00adwaltung', true],
    ['wahlbrief*', 'der Wahl-Brief', true],
    ['*verwaltung', 'die Stadt-Verwaltung', true],
    ['wahlbrief*', 'ein WAHL-Brief', false],
  ])('%s in: %s', (term, text, isFound) => expect(finds(term, text)).toBe(isFound));

  test('tells its list, its place and its length', () => {
    const matcher = matcherOf([['amt'], ['digitale* verwaltung*', 'digitale*']]);
    expect(matcher.find(['Die', 'digitale', 'Verwaltung', 'im', 'Amt'])).toEqual([
      { list: 1, at: 1, size: 2 },
      { list: 0, at: 4, size: 1 },
    ]);
  });
});
