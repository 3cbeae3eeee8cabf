import { fold, stem, termOf, wordsOf } from './words.ts';

/** One thing a search asks for: a word with its typed beginning, or words in a row. */
export type Wish = { kind: 'word'; term: string; beginning: string } | { kind: 'phrase'; terms: string[] };

/** What somebody typed into the search field. */
export interface Query {
  wanted: Wish[];
  excluded: Wish[];
}

/** Reads a search: words that must all stand somewhere, "phrases" in any quotation marks, and with a minus what must not. */
export function parseQuery(typed: string): Query {
  const query: Query = { wanted: [], excluded: [] };
  for (const [, minus, phrase, word] of typed.matchAll(/(?<!\S)([-–−]?)(?:["„“”»«]([^"„“”»«]*)["„“”»«]?|(\S+))/g)) {
    const words = [...wordsOf(phrase ?? word ?? '')];
    const side = minus ? query.excluded : query.wanted;
    if (words.length === 0) continue;
    if (phrase === undefined && /^[\p{L}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{N}]+)+\p{P}*$/u.test(word ?? '')) {
      // A word with a hyphen is one name.
      const folded = fold((word ?? '').replace(/[^\p{L}\p{N}]/gu, ''));
      side.push({ kind: 'word', term: stem(folded), beginning: folded });
    } else if (words.length > 1) side.push({ kind: 'phrase', terms: words.map(({ term }) => term) });
    else if (phrase !== undefined) side.push({ kind: 'phrase', terms: [termOf(phrase.trim())] });
    else {
      const folded = fold((word ?? '').slice(words[0]?.start, words[0]?.end));
      side.push({ kind: 'word', term: stem(folded), beginning: folded });
    }
  }
  return query;
}
