/** Words and phrases with what they mean, looked up by their first or last word: much faster than one pattern of all of them. */
export interface Phrases<V> {
  values: ReadonlyMap<string, V>;
  /** First words of phrases of several words, with these phrases, longest first. */
  byFirst: ReadonlyMap<string, readonly string[]>;
  /** Last words of all phrases. */
  last: ReadonlySet<string>;
  /** How many words the longest phrase has. */
  longest: number;
}

/** A phrase found in the text. */
export interface Found<V> {
  phrase: string;
  value: V;
  start: number;
  end: number;
}

export function phrases<V>(entries: Iterable<readonly [string, V]>): Phrases<V> {
  const values = new Map<string, V>(entries);
  const byFirst = new Map<string, string[]>();
  const last = new Set<string>();
  let longest = 1;
  const several: string[] = [];
  for (const phrase of values.keys()) {
    const blank = phrase.lastIndexOf(' ');
    last.add(phrase.slice(blank + 1));
    if (blank >= 0) several.push(phrase);
  }
  for (const phrase of several.sort((a, b) => b.length - a.length)) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    longest = Math.max(longest, words.length);
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return { values, byFirst, last, longest };
}

const isBlank = (code: number) => code === 32 || code === 10 || Number.isNaN(code);
const opening = new Set([...'„"»«›‹‚(“”[']);

/** Where the word that ends at `end` begins, at most 40 characters back; opening marks do not belong to it. */
export function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 40 && !isBlank(text.charCodeAt(start - 1))) start--;
  while (start < end && opening.has(text.charAt(start))) start++;
  return start;
}

/** The longest phrase that ends at `end`, whole words only; a sentence may begin with it in upper case. */
export function phraseBefore<V>(list: Phrases<V>, text: string, end: number): Found<V> | null {
  let best: Found<V> | null = null;
  let from = end;
  for (let count = 0; count < list.longest; count++) {
    const start = wordStart(text, from);
    if (start === from) break;
    if (count === 0 && !list.last.has(text.slice(start, end)) && !list.last.has(lowerFirst(text.slice(start, end)))) return null;
    const phrase = text.slice(start, end);
    const value = list.values.get(phrase) ?? list.values.get(lowerFirst(phrase));
    if (value !== undefined) best = { phrase, value, start, end };
    if (text[start - 1] !== ' ') break;
    from = start - 1;
  }
  return best;
}

const lowerFirst = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

const run = /[^\s,;:!?)(\]“”"„»«‘’]{1,30}/y;
const core = /(?:[A-Za-zÀ-ɏ]+|[%€$£‰]|°C)(?![A-Za-zÀ-ɏ0-9²³])/y;

const none: readonly string[] = [];

/** The longest phrase that begins at `start`; what follows must not go on with a letter. */
export function phraseAfter<V>(list: Phrases<V>, text: string, start: number): Found<V> | null {
  run.lastIndex = start;
  const printed = run.exec(text)?.[0];
  if (printed === undefined) return null;
  for (const phrase of list.byFirst.get(printed) ?? none) {
    const value = list.values.get(phrase);
    const end = start + phrase.length;
    if (value !== undefined && text.startsWith(phrase, start) && !/[A-Za-zÀ-ɏ0-9]/.test(text.charAt(end)))
      return { phrase, value, start, end };
  }
  core.lastIndex = start;
  const whole = foundAt(list, printed, start) ?? (printed.endsWith('.') ? foundAt(list, printed.replace(/\.+$/, ''), start) : null);
  return whole ?? foundAt(list, core.exec(text)?.[0] ?? '', start);
}

function foundAt<V>(list: Phrases<V>, phrase: string, start: number): Found<V> | null {
  const value = list.values.get(phrase);
  return value === undefined ? null : { phrase, value, start, end: start + phrase.length };
}
