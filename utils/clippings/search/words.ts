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

const hyphens = /^[-\u2010\u2011]$/;

/** The words of a text and, for words with hyphens, the whole written as one: E-Akte is also eakte, as eAkte is. */
export function* indexedWordsOf(text: string): Generator<Word> {
  let run: Word[] = [];
  for (const one of wordsOf(text)) {
    const last = run.at(-1);
    if (!last || !hyphens.test(text.slice(last.end, one.start))) {
      if (run.length > 1) yield wholeOf(text, run);
      run = [];
    }
    run.push(one);
    yield one;
  }
  if (run.length > 1) yield wholeOf(text, run);
}

function wholeOf(text: string, run: readonly Word[]): Word {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? start;
  return { term: termOf(text.slice(start, end).replace(/[-\u2010\u2011]/g, '')), start, end };
}

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

/** Lower case; umlauts, their spellings with e (not in neue, Frauen, Quelle), ß and accents as plain letters; soft hyphens gone. Both spellings of a name meet: Müller, Mueller. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/(?<![aeiouq])([aou])e/g, '$1');
}

const endings = /(?:ern|em|er|en|es|e|n|s)$/;

/** Light German stemming: endings of plural and case, twice at most, never below three letters. */
export function stem(folded: string): string {
  let term = folded.replace(/erin(?:nen)?$/, 'er');
  if (/\d/.test(term)) return term;
  for (let round = 0; round < 2; round++) {
    const cut = term.replace(endings, '');
    if (cut.length < 3) break;
    term = cut;
  }
  return term;
}
