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

/**
 * Calls back with the terms of a text in order and, for words with hyphens, behind their parts with the whole written as one
 * (`isWhole`): E-Akte is also eakte, as eAkte is.
 */
export function eachWord(text: string, visit: (term: string, isWhole: boolean) => void): void {
  // Where the run of hyphenated words began, and the end of the word before; -1 where there is none.
  let runStart = -1;
  let runLength = 0;
  let lastEnd = -1;
  const endRun = () => {
    if (runLength > 1) visit(termOf(text.slice(runStart, lastEnd).replace(hyphen, '')), true);
  };
  // A plain loop: a library is ten million words long.
  word.lastIndex = 0;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const isJoined = match.index === lastEnd + 1 && isHyphen(text.charCodeAt(lastEnd));
    if (!isJoined) {
      endRun();
      runStart = match.index;
      runLength = 0;
    }
    runLength++;
    lastEnd = match.index + match[0].length;
    visit(termOf(match[0]), false);
  }
  endRun();
}

const hyphen = /[-\u2010\u2011]/g;

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** The form under which a word is indexed: folded, then cut to a light stem. */
export function termOf(spelling: string): string {
  let term = known.get(spelling);
  if (term === undefined) {
    // Browsers keep a whole text for the sake of a long word that was cut out of it.
    const own = Array.from(spelling).join('');
    term = stem(fold(own));
    if (known.size >= knownCap) known.clear();
    known.set(own, term);
  }
  return term;
}

/** Many texts were read, and few are to come: the memory of spellings is emptied. */
export function forgetSpellings(): void {
  known.clear();
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

/** What is written short in one article and in full in the next, as stems. */
const abbreviated: Readonly<Record<string, string>> = { mio: 'millio', mrd: 'milliard', tsd: 'tausend' };

/** The stem of a word that is written short, the word as it stands otherwise. */
export function inFull(term: string): string {
  return Object.hasOwn(abbreviated, term) ? (abbreviated[term] ?? term) : term;
}

/** Light German stemming: endings of plural and case, twice at most, never below three letters; 4,5 Mio. are 4,5 Millionen. */
export function stem(folded: string): string {
  if (folded.length === 3) return inFull(folded);
  let term = folded.replace(/erin(?:nen)?$/, 'er');
  if (/\d/.test(term)) return term;
  for (let round = 0; round < 2; round++) {
    const cut = term.replace(endings, '');
    if (cut.length < 3) break;
    term = cut;
  }
  return term;
}
