import type { Span } from '../../article/types.ts';
import type { ClippingWhole } from '../types.ts';
import { parseQuery, type Wish } from './query.ts';
import { indexedWordsOf, wordsOf } from './words.ts';

/** What is searched of a clipping, by how much a hit in it says. */
export interface SearchDocument {
  id: string;
  title: string;
  /** Note, tags and annotations. */
  own: string;
  /** People, authors, source, series. */
  names: string;
  text: string;
}

/** The outcome of a search; `scores` holds every clipping that matches, the higher the better. */
export interface Found {
  scores: Map<string, number>;
  /** Phrases are found by their words; where this is false, a clipping matches only if `confirm` says so of its title, notes and text. */
  isSure: boolean;
  confirm(texts: readonly string[]): boolean;
  /** The words of a text that were searched for, in order. */
  hits(text: string): Span[];
}

export interface SearchIndex {
  /** Takes a clipping in, or in again after it changed. */
  put(document: SearchDocument): void;
  remove(id: string): void;
  has(id: string): boolean;
  readonly size: number;
  /** null when nothing was typed that could be searched. */
  find(typed: string): Found | null;
}

/** The searchable words of a clipping. */
export function searchDocumentOf({ clipping, annotations, mentions }: ClippingWhole): SearchDocument {
  const people = new Set(mentions.flatMap(({ kind, key }) => (kind === 'official' || kind === 'quote' ? [key] : [])));
  return {
    id: clipping.id,
    title: `${clipping.kicker ?? ''}\n${clipping.title}`,
    own: [clipping.note, ...clipping.tags, ...annotations.flatMap(row => [row.note, ...row.tags])].join('\n'),
    names: [clipping.siteName ?? '', clipping.host, clipping.series?.name ?? '', ...clipping.byline, ...people].join('\n'),
    text: clipping.text,
  };
}

/** Weight of a word in title, own words, names, text. */
const weights = [8, 5, 4, 1] as const;
/** Of a posting: number of the clipping times 64, how often (0 to 3) times 16, one bit per field. */
const fieldBits = 16;
const postingSize = 64;

const prefixWeight = 0.6;
const partWeight = 0.45;
/** Shorter beginnings match too much to be anything but a word by itself. */
const shortestPrefix = 3;
const shortestPart = 4;

/**
 * An inverted index in memory, for a worker: one list of numbers per term. It takes a quarter of the memory of a general search library,
 * finds compounds by their later parts, and stays consistent while clippings come and go (an old version leaves a dead number behind).
 */
export function createSearchIndex(): SearchIndex {
  const postings = new Map<string, number[]>();
  const numbers = new Map<string, number>();
  let ids: (string | null)[] = [];

  const remove = (id: string) => {
    const number = numbers.get(id);
    if (number === undefined) return;
    ids[number] = null;
    numbers.delete(id);
    if (ids.length > 1_000 && numbers.size < ids.length / 2) compact();
  };

  /** Gives new numbers when half of the old ones are dead. */
  const compact = () => {
    const renumbered = new Map<number, number>();
    const alive = ids.flatMap((id, number) => (id === null ? [] : [{ id, number }]));
    for (const [fresh, { id, number }] of alive.entries()) {
      renumbered.set(number, fresh);
      numbers.set(id, fresh);
    }
    ids = alive.map(({ id }) => id);
    for (const [term, list] of postings) {
      const kept = list.flatMap(posting => {
        const fresh = renumbered.get(Math.floor(posting / postingSize));
        return fresh === undefined ? [] : [fresh * postingSize + (posting % postingSize)];
      });
      if (kept.length === 0) postings.delete(term);
      else postings.set(term, kept);
    }
  };

  /** Terms that a wish for one word means, with how well each does. */
  const termsLike = (term: string, beginning: string): Map<string, number> => {
    const like = new Map<string, number>();
    if (postings.has(term)) like.set(term, 1);
    if (beginning.length < shortestPrefix) return like;
    for (const candidate of postings.keys()) {
      if (candidate === term) continue;
      if (candidate.startsWith(beginning)) like.set(candidate, prefixWeight);
      else if (beginning.length >= shortestPart && isPart(candidate, term)) like.set(candidate, partWeight);
    }
    return like;
  };

  /** Whether `term` is a later part of a compound whose first part is a word of the library: Digital|strategie, but not Kont|akte. */
  const isPart = (compound: string, term: string): boolean => {
    const at = compound.indexOf(term, 3);
    if (at < 0) return false;
    const first = compound.slice(0, at);
    if (postings.has(first)) return true;
    const bare = first.replace(/(?:s|es|n|en|e|er)$/, '');
    return bare.length >= 3 && bare !== first && postings.has(bare);
  };

  const meant = (wish: Wish): Map<string, number>[] =>
    wish.kind === 'word' ? [termsLike(wish.term, wish.beginning)] : wish.terms.map(term => new Map(postings.has(term) ? [[term, 1]] : []));

  return {
    put(document) {
      remove(document.id);
      const number = ids.push(document.id) - 1;
      numbers.set(document.id, number);
      for (const [term, mark] of marksOf(document)) {
        const posting = number * postingSize + mark;
        const list = postings.get(term);
        if (list) list.push(posting);
        else postings.set(term, [posting]);
      }
    },
    remove,
    has: id => numbers.has(id),
    get size() {
      return numbers.size;
    },
    find(typed) {
      const { wanted, excluded } = parseQuery(typed);
      if (wanted.length + excluded.length === 0) return null;
      const points = new Float32Array(ids.length);
      const rounds = new Uint8Array(ids.length);
      let round = 0;
      const hitTerms = new Set<string>();
      for (const terms of wanted.flatMap(meant)) {
        round = Math.min(round + 1, 255);
        for (const [term, worth] of terms) {
          hitTerms.add(term);
          const list = postings.get(term) ?? [];
          const rarity = Math.log(1 + ids.length / list.length);
          for (const posting of list) {
            const number = Math.floor(posting / postingSize);
            const seen = rounds[number] ?? 0;
            if (seen < round - 1) continue;
            rounds[number] = round;
            points[number] = (points[number] ?? 0) + worth * rarity * weightOf(posting);
          }
        }
      }
      const phrases = wanted.filter(wish => wish.kind === 'phrase' && wish.terms.length > 1);
      const without = excluded.filter(wish => wish.kind === 'phrase' && wish.terms.length > 1);
      const patterns = new Map([...phrases, ...without].map(wish => [wish, patternOf(wish.kind === 'phrase' ? wish.terms : [])]));
      const stands = (texts: readonly string[], wish: Wish) => {
        const pattern = patterns.get(wish);
        return pattern !== undefined && texts.some(text => holds(text, wish, pattern));
      };
      for (const wish of excluded) {
        if (without.includes(wish)) continue;
        const term = wish.kind === 'word' ? wish.term : wish.terms[0];
        for (const posting of postings.get(term ?? '') ?? []) rounds[Math.floor(posting / postingSize)] = 255;
      }
      const scores = new Map<string, number>();
      for (const [number, id] of ids.entries()) {
        if (id !== null && rounds[number] === round) scores.set(id, points[number] ?? 0);
      }
      return {
        scores,
        isSure: phrases.length + without.length === 0,
        confirm: texts => phrases.every(wish => stands(texts, wish)) && !without.some(wish => stands(texts, wish)),
        hits: text => hitsOf(text, hitTerms),
      };
    },
  };
}

function weightOf(posting: number): number {
  const times = 1 + Math.floor((posting % postingSize) / fieldBits) / 2;
  let weight = 0;
  for (const [field, one] of weights.entries()) if (posting & (1 << field)) weight += one;
  return weight * times;
}

/** Every term of a document with its mark: the fields it stands in, and roughly how often. */
function marksOf(document: SearchDocument): Map<string, number> {
  const marks = new Map<string, number>();
  const times = new Map<string, number>();
  for (const [field, text] of [document.title, document.own, document.names, document.text].entries()) {
    for (const { term } of indexedWordsOf(text)) {
      marks.set(term, (marks.get(term) ?? 0) | (1 << field));
      times.set(term, (times.get(term) ?? 0) + 1);
    }
  }
  for (const [term, mark] of marks) {
    const count = times.get(term) ?? 1;
    marks.set(term, mark + fieldBits * (count > 7 ? 3 : count > 3 ? 2 : count > 1 ? 1 : 0));
  }
  return marks;
}

/** Letters that folding makes one, as a pattern; a whole text is searched much faster by it than word by word. */
const spellings: Record<string, string> = {
  a: '(?:ä|ae|[aàáâã])',
  o: '(?:ö|oe|[oòóô])',
  u: '(?:ü|ue|[uùúû])',
  e: '[eèéêë]',
  i: '[iìíîï]',
  s: '(?:ss|[sß])',
  c: '[cç]',
  n: '[nñ]',
};

/** What `stem` takes off a word, put on again. */
const inflection = '(?:erin(?:nen)?|(?:ern|em|er|en|es|e|n|s){0,2})';
const letter = '[\\p{L}\\p{M}\\p{N}\\u00ad]';

/** Finds words with these stems in a row. */
function patternOf(terms: readonly string[]): RegExp {
  const words = terms.map(term => [...term.replaceAll('ss', 's')].map(one => `${spellings[one] ?? one}\u00ad?`).join('') + inflection);
  return new RegExp(`(?<!${letter})${words.join(`(?!${letter})[^\\p{L}\\p{N}]+`)}(?!${letter})`, 'iu');
}

/** Whether the words of a phrase stand in a row; a text with combining marks is read word by word, since the pattern does not know them. */
function holds(text: string, wish: Wish, pattern: RegExp): boolean {
  if (wish.kind !== 'phrase') return false;
  if (!/\p{M}/u.test(text)) return pattern.test(text);
  const recent: string[] = [];
  for (const { term } of wordsOf(text)) {
    recent.push(term);
    if (recent.length > wish.terms.length) recent.shift();
    if (recent.length === wish.terms.length && wish.terms.every((one, index) => recent[index] === one)) return true;
  }
  return false;
}

const hitCap = 200;

function hitsOf(text: string, terms: ReadonlySet<string>): Span[] {
  const hits: Span[] = [];
  for (const { term, start, end } of wordsOf(text)) {
    if (terms.has(term)) hits.push({ start, end });
    if (hits.length >= hitCap) break;
  }
  return hits;
}
