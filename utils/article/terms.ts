/**
 * Lists of terms, found in words in one pass. A term is one word or several; `*` at either end of a word stands for the rest of it, `…` for up
 * to three words in between. Endings of German nouns and hyphen compounds are always allowed ("OZG" finds "OZG-Umsetzung"). A word with two
 * capitals ("EfA", "IT") is found as printed alone, others in any case.
 */

/** One place in a sentence where a term of a list stands: the list, its first word and how many it takes. */
export interface Found {
  list: number;
  at: number;
  size: number;
}

interface Term {
  list: number;
  /** Numbers of the parts; -1 is a gap. */
  parts: number[];
}

export interface Matcher {
  /** All terms in one sentence; a list is named once for each word a term begins with. */
  find(sentence: readonly string[]): Found[];
}

const isCased = (word: string): boolean => /\p{Lu}.*\p{Lu}|^\p{Lu}\d/u.test(word);
const longestGap = 3;
/** So many different words are remembered with what they match; then the memory begins anew. */
const memory = 20_000;

class Parts {
  private readonly numbers = new Map<string, number>();
  private readonly whole = new Map<string, number[]>();
  private readonly beginnings = new Map<string, number[]>();
  private readonly endings = new Map<string, number[]>();
  private readonly insides: [string, number][] = [];
  private readonly known = new Map<string, readonly number[]>();

  numberOf(part: string): number {
    const before = this.numbers.get(part);
    if (before !== undefined) return before;
    const number = this.numbers.size;
    this.numbers.set(part, number);
    const [, open, core = '', more] = /^(\*?)(.*?)(\*?)$/s.exec(part) ?? [];
    const key = isCased(core) ? core : core.toLowerCase();
    if (open && more) this.insides.push([key, number]);
    else {
      const map = open ? this.endings : more ? this.beginnings : this.whole;
      map.set(key, [...(map.get(key) ?? []), number]);
    }
    return number;
  }

  /** Numbers of the parts that a printed word matches. */
  of(word: string): readonly number[] {
    const before = this.known.get(word);
    if (before) return before;
    const found = new Set<number>();
    // Easy language sets the parts of a word apart: "Wahl-Brief".
    const joined = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)+$/u.test(word) ? [word.replaceAll('-', '').toLowerCase()] : [];
    for (const form of new Set([word, word.toLowerCase(), ...joined])) this.collect(form, found);
    if (this.known.size > memory) this.known.clear();
    const numbers = [...found];
    this.known.set(word, numbers);
    return numbers;
  }

  private collect(form: string, found: Set<number>): void {
    const add = (numbers: number[] | undefined) => {
      for (const number of numbers ?? []) found.add(number);
    };
    const stems = [form, ...(/(?:e?[ns]|e)$/.test(form) && form.length > 3 ? [form.slice(0, -1), form.replace(/e[ns]$/, '')] : [])];
    for (const stem of stems) {
      add(this.whole.get(stem));
      for (let from = 0; from < stem.length; from++) add(this.endings.get(stem.slice(from)));
    }
    for (let dash = form.indexOf('-'); dash > 0; dash = form.indexOf('-', dash + 1)) add(this.whole.get(form.slice(0, dash)));
    for (let to = 2; to <= form.length; to++) add(this.beginnings.get(form.slice(0, to)));
    for (const [inside, number] of this.insides) if (form.includes(inside)) found.add(number);
  }
}

/** Prepares lists of terms; lists are told apart by their place. */
export function matcherOf(lists: readonly (readonly string[])[]): Matcher {
  const parts = new Parts();
  const termsFrom = new Map<number, Term[]>();
  for (const [list, terms] of lists.entries())
    for (const term of terms) {
      const numbers = term.split(' ').map(part => (part === '…' ? -1 : parts.numberOf(part)));
      const first = numbers[0] ?? -1;
      termsFrom.set(first, [...(termsFrom.get(first) ?? []), { list, parts: numbers }]);
    }
  return {
    find(sentence) {
      const numbers = sentence.map(word => parts.of(word));
      const found: Found[] = [];
      for (const [at, own] of numbers.entries()) {
        const longest = new Map<number, number>();
        for (const number of own)
          for (const term of termsFrom.get(number) ?? []) {
            const words = lengthOf(term.parts, numbers, at);
            if (words > (longest.get(term.list) ?? 0)) longest.set(term.list, words);
          }
        for (const [list, words] of longest) found.push({ list, at, size: words });
      }
      return found;
    },
  };
}

/** How many words a term takes from `at` on; 0 where it does not stand there. */
function lengthOf(term: readonly number[], words: readonly (readonly number[])[], at: number): number {
  let end = at + 1;
  let gap = 0;
  for (const part of term.slice(1)) {
    if (part === -1) {
      gap = longestGap;
      continue;
    }
    let next = end;
    while (next <= end + gap && !words[next]?.includes(part)) next++;
    if (next > end + gap) return 0;
    end = next + 1;
    gap = 0;
  }
  return end - at;
}

/** The sentences of a text, each as its words: soft hyphens gone, dashes inside words unified, gendered endings cut. */
export function sentencesOf(text: string): string[][] {
  return text
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/[‐‑]/g, '-')
    .replace(/[*:_/]-?innen\b/g, 'innen')
    .split(/[.!?:;…]+(?=[\s"“”«»]|$)|\n/)
    .map(sentence => sentence.match(/[\p{L}\p{N}]+(?:[.'’/&-]+[\p{L}\p{N}]+)*/gu) ?? [])
    .filter(words => words.length > 0);
}
