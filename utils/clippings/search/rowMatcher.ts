import { parseQuery, type Wish } from './query.ts';
import { fold, inFull } from './words.ts';

/** The words of a row as a matcher reads them: folded and in one line; put together once, since a table has 100,000 rows. */
export function rowWords(...words: readonly (string | null)[]): string {
  return fold(words.filter(Boolean).join(' · ')).replace(/(?<![\p{L}\p{N}])\p{L}{3}(?![\p{L}\p{N}])/gu, inFull);
}

/**
 * A test whether the words of a row (see `rowWords`) hold what was typed, by the same rules as the search of the library: umlauts in
 * any spelling, other endings, parts of compounds, „phrases“, -excluded. null where nothing was typed that could be looked for.
 */
export function rowMatcher(typed: string): ((words: string) => boolean) | null {
  const { wanted, excluded } = parseQuery(typed);
  if (wanted.length + excluded.length === 0) return null;
  const wants = wanted.map(wish => testOf(wish, false));
  const refuses = excluded.map(wish => testOf(wish, true));
  return words => wants.every(test => test(words)) && !refuses.some(test => test(words));
}

const escaped = (term: string) => term.replace(/[^\p{L}\p{N}]/gu, '\\$&');

/** What is excluded is the word itself, not all that begins with it or holds it. */
function testOf(wish: Wish, isExact: boolean): (words: string) => boolean {
  if (wish.kind === 'word' && !isExact) {
    const [term, joined] = [wish.term, (words: string) => words.replace(/(?<=\p{L})[-\u2010\u2011](?=\p{L})/gu, '')];
    return words => words.includes(term) || (/[-\u2010\u2011]/.test(words) && joined(words).includes(term));
  }
  const terms = wish.kind === 'word' ? [wish.term] : wish.terms;
  const ending = '(?:ern|em|er|en|es|e|n|s|erin|erinnen){0,2}';
  const row = new RegExp(`(?<![\\p{L}\\p{N}])${terms.map(term => escaped(term) + ending).join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'u');
  return words => row.test(words);
}
