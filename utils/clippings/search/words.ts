import type { Span } from '../../article/types.ts';

/** A word of a text as the index knows it, and where it stands. */
export interface Word extends Span {
  term: string;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*/gu;

/** The words of a text in order; parts of a hyphenated word are words. */
export function* wordsOf(text: string): Generator<Word> {
  for (const match of text.matchAll(word)) {
    yield { term: termOf(match[0]), start: match.index, end: match.index + match[0].length };
  }
}

const known = new Map<string, string>();
/** So many different spellings are remembered before the memory is emptied. */
const knownCap = 200_000;

/** The form under which a word is indexed: folded, then cut to a light stem. */
export function termOf(spelling: string): string {
  let term = known.get(spelling);
  if (term === undefined) {
    term = stem(fold(spelling));
    if (known.size >= knownCap) known.clear();
    known.set(spelling, term);
  }
  return term;
}

/** Lower case; umlauts, their spellings with e, ß and accents as plain letters; soft hyphens gone. Both spellings of a name meet: Müller, Mueller. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/([aou])e/g, '$1');
}

const endings = /(?:ern|em|er|en|es|e|n|s)$/;

/** Light German stemming: endings of plural and case, twice at most, never below four letters. */
export function stem(folded: string): string {
  let term = folded.replace(/erin(?:nen)?$/, 'er');
  if (/\d/.test(term)) return term;
  for (let round = 0; round < 2; round++) {
    const cut = term.replace(endings, '');
    if (cut.length < 4) break;
    term = cut;
  }
  return term;
}
