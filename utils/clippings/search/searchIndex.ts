import type { Span } from '../../article/types.ts';
import { holdsPhrase, markedOf, markSize, rowOf, weightOfMark } from './marks.ts';
import { createPostings } from './postings.ts';
import { parseQuery, type Wish } from './query.ts';
import { createVocabulary } from './vocabulary.ts';
import { forgetSpellings, wordsOf } from './words.ts';

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

/** The outcome of a search, for the edition of the index that was asked. */
export interface Found {
  /** How many clippings match. */
  size: number;
  /** By number of the clipping: -1 where it does not match, else the more the better. */
  points: Float32Array;
  /** The words of a text that were searched for, in order. */
  hits(text: string): Span[];
}

export interface SearchIndex {
  /** Takes a clipping in, or in again after it changed. */
  put(document: SearchDocument): void;
  remove(id: string): void;
  /** Many were put, and few are to come: room kept for more is given back. */
  settle(): void;
  readonly size: number;
  /** The number of a clipping in this edition, -1 for one that is not there. */
  numberOf(id: string): number;
  /** Changes whenever a clipping comes, goes or gets another number. */
  readonly edition: number;
  /** null when nothing was typed that could be searched. */
  find(typed: string): Found | null;
}

const prefixWeight = 0.6;
const partWeight = 0.45;
/** Shorter beginnings match too much to be anything but a word by itself. */
const shortestPrefix = 3;
const shortestPart = 4;

/**
 * An inverted index in memory, for a worker: for each term one list of numbers (number of the clipping times 64, and a mark), and of each
 * clipping the row of its words for phrases. It takes less memory than a general search library, finds compounds by their later parts,
 * and stays consistent while clippings come and go (an old version leaves a dead number behind).
 */
export function createSearchIndex(): SearchIndex {
  const vocabulary = createVocabulary();
  const postings = createPostings();
  const numbers = new Map<string, number>();
  let ids: (string | null)[] = [];
  let rows: (string | null)[] = [];
  let edition = 0;

  const remove = (id: string) => {
    const number = numbers.get(id);
    if (number === undefined) return;
    ids[number] = null;
    rows[number] = null;
    numbers.delete(id);
    edition++;
    if (ids.length > 1_000 && numbers.size < ids.length / 2) compact();
  };

  /** Gives new numbers when half of the old ones are dead. */
  const compact = () => {
    const renumbered = new Int32Array(ids.length).fill(-1);
    const alive = ids.flatMap((id, number) => (id === null ? [] : [{ id, number }]));
    for (const [fresh, { id, number }] of alive.entries()) {
      renumbered[number] = fresh;
      numbers.set(id, fresh);
    }
    ids = alive.map(({ id }) => id);
    rows = alive.map(({ number }) => rows[number] ?? null);
    postings.each(posting => {
      const fresh = renumbered[Math.floor(posting / markSize)] ?? -1;
      return fresh < 0 ? null : fresh * markSize + (posting % markSize);
    });
  };

  const isKnown = (term: string) => postings.count(vocabulary.known(term)) > 0;

  /** Numbers of the terms that a wish for one word means, with how well each does. */
  const termsLike = (term: string, beginning: string): Map<number, number> => {
    const like = new Map<number, number>();
    if (vocabulary.known(term) > 0) like.set(vocabulary.known(term), 1);
    if (beginning.length < shortestPrefix) return like;
    // The term is where the beginning begins, so whatever holds the one may hold the other.
    vocabulary.eachWith(term, (candidate, number) => {
      if (candidate === term) return;
      if (candidate.startsWith(beginning)) like.set(number, prefixWeight);
      else if (beginning.length >= shortestPart && isPart(candidate, term)) like.set(number, partWeight);
    });
    return like;
  };

  /** Whether `term` is a later part of a compound whose first part is a word of the library: Digital|strategie, but not Kont|akte. */
  const isPart = (compound: string, term: string): boolean => {
    const at = compound.indexOf(term, 3);
    if (at < 0) return false;
    const first = compound.slice(0, at);
    if (isKnown(first)) return true;
    const bare = first.replace(/(?:s|es|n|en|e|er)$/, '');
    return bare.length >= 3 && bare !== first && isKnown(bare);
  };

  const meant = (wish: Wish): Map<number, number>[] =>
    wish.kind === 'word' ? [termsLike(wish.term, wish.beginning)] : wish.terms.map(term => new Map([[vocabulary.known(term), 1]]));

  const phrasesOf = (wishes: readonly Wish[]): (string | null)[] =>
    wishes.flatMap(wish => {
      if (wish.kind !== 'phrase' || wish.terms.length < 2) return [];
      const terms = wish.terms.map(vocabulary.known);
      return [terms.includes(0) ? null : rowOf(terms)];
    });

  return {
    put(document) {
      remove(document.id);
      const number = ids.push(document.id) - 1;
      edition++;
      numbers.set(document.id, number);
      const { marks, row } = markedOf(document, vocabulary);
      rows[number] = row;
      for (const [term, mark] of marks) postings.add(term, number * markSize + mark);
    },
    remove,
    settle() {
      postings.settle();
      forgetSpellings();
    },
    get size() {
      return numbers.size;
    },
    numberOf: id => numbers.get(id) ?? -1,
    get edition() {
      return edition;
    },
    find(typed) {
      const { wanted, excluded } = parseQuery(typed);
      if (wanted.length + excluded.length === 0) return null;
      const points = new Float32Array(ids.length);
      /** How many of the words wanted so far a clipping holds; `gone` for one with what is excluded. */
      const rounds = new Uint16Array(ids.length);
      const gone = 65_535;
      let round = 0;
      const hitTerms = new Set<number>();
      for (const terms of wanted.flatMap(meant)) {
        round++;
        for (const [term, worth] of terms) {
          if (term === 0) continue;
          hitTerms.add(term);
          const rarity = worth * Math.log(1 + ids.length / Math.max(1, postings.count(term)));
          for (const list of postings.of(term)) {
            for (const posting of list) {
              const number = (posting / markSize) | 0;
              if ((rounds[number] ?? 0) < round - 1) continue;
              rounds[number] = round;
              points[number] = (points[number] ?? 0) + rarity * (weightOfMark[posting % markSize] ?? 0);
            }
          }
        }
      }
      const [phrases, without] = [phrasesOf(wanted), phrasesOf(excluded)];
      for (const wish of excluded) {
        if (wish.kind === 'phrase' && wish.terms.length > 1) continue;
        const term = vocabulary.known(wish.kind === 'word' ? wish.term : (wish.terms[0] ?? ''));
        for (const list of postings.of(term)) for (const posting of list) rounds[(posting / markSize) | 0] = gone;
      }
      let size = 0;
      for (let number = 0; number < ids.length; number++) {
        const row = rows[number];
        const isFound =
          row !== null &&
          row !== undefined &&
          rounds[number] === round &&
          phrases.every(phrase => holdsPhrase(row, phrase)) &&
          !without.some(phrase => holdsPhrase(row, phrase));
        if (isFound) size++;
        else points[number] = -1;
      }
      return { size, points, hits: text => hitsOf(text, term => hitTerms.has(vocabulary.known(term))) };
    },
  };
}

const hitCap = 200;

function hitsOf(text: string, isHit: (term: string) => boolean): Span[] {
  const hits: Span[] = [];
  for (const { term, start, end } of wordsOf(text)) {
    if (isHit(term)) hits.push({ start, end });
    if (hits.length >= hitCap) break;
  }
  return hits;
}
