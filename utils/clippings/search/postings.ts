/** For each term, by its number, the clippings it stands in: numbers in the order they were added. */
export interface Postings {
  add(term: number, posting: number): void;
  /** The list of a term in pieces, one after the other, none for one that has none; good until the next `add`. */
  of(term: number): readonly Uint32Array[];
  /** How many numbers a term's list holds. */
  count(term: number): number;
  /** Puts another number in the place of each; null takes it out. */
  each(change: (posting: number) => number | null): void;
  /** Gives back the room kept for more, once nothing more is expected. */
  settle(): void;
}

/** Up to this length a list lies with others in one array, since an array of its own takes more than it holds. */
const long = 256;
/** Lists beyond are kept in pieces, each twice as large as the one before, up to this; nothing is copied when they grow. */
const largestPiece = 8_192;
/** Numbers of one array that holds short lists. */
const pageSize = 65_536;

const none: readonly Uint32Array[] = [];

/** Postings in as little memory as they can be searched in: a hundred thousand short lists in a few arrays, the long ones in pieces. */
export function createPostings(): Postings {
  let pages: Uint32Array[] = [];
  /** Begin of the part of the last page that nobody has used. */
  let fresh = pageSize;
  /** Places that lists grew out of, by the logarithm of their size. */
  let left: number[][] = [];
  let starts = new Uint32Array(1_024);
  let counts = new Uint32Array(1_024);
  let pieces = new Map<number, Uint32Array[]>();

  const place = (size: number): number => {
    const known = left[Math.log2(size)]?.pop();
    if (known !== undefined) return known;
    if (fresh + size > pageSize) {
      // What is left of the page is forgotten: less than one long list.
      pages.push(new Uint32Array(pageSize));
      fresh = 0;
    }
    fresh += size;
    return (pages.length - 1) * pageSize + fresh - size;
  };
  const shortOf = (term: number, length: number): Uint32Array => {
    const start = starts[term] ?? 0;
    return pages[Math.floor(start / pageSize)]?.subarray(start % pageSize, (start % pageSize) + length) ?? new Uint32Array();
  };
  const of = (term: number): readonly Uint32Array[] => {
    const count = counts[term] ?? 0;
    if (count === 0) return none;
    const own = pieces.get(term);
    if (!own) return [shortOf(term, count)];
    let rest = count;
    return own.map(piece => {
      const filled = piece.subarray(0, Math.min(piece.length, rest));
      rest -= filled.length;
      return filled;
    });
  };
  const add = (term: number, posting: number) => {
    if (term >= counts.length) [starts, counts] = [grown(starts, term), grown(counts, term)];
    const count = counts[term] ?? 0;
    counts[term] = count + 1;
    if (count >= long) return void addLong(term, count, posting);
    // A short list has room for the next power of two, so it is full at every power.
    if ((count & (count - 1)) === 0) {
      const before = shortOf(term, count);
      const start = place(count === 0 ? 1 : 2 * count);
      pages[Math.floor(start / pageSize)]?.set(before, start % pageSize);
      if (count > 0) {
        left[Math.log2(count)] ??= [];
        left[Math.log2(count)]?.push(starts[term] ?? 0);
      }
      starts[term] = start;
    }
    const at = (starts[term] ?? 0) + count;
    const page = pages[Math.floor(at / pageSize)];
    if (page) page[at % pageSize] = posting;
  };
  const addLong = (term: number, count: number, posting: number) => {
    let own = pieces.get(term);
    if (!own) {
      own = [shortOf(term, count).slice()];
      left[Math.log2(long)] ??= [];
      left[Math.log2(long)]?.push(starts[term] ?? 0);
      pieces.set(term, own);
    }
    let at = count;
    for (const piece of own) {
      if (at < piece.length) {
        piece[at] = posting;
        return;
      }
      at -= piece.length;
    }
    const piece = new Uint32Array(Math.min(largestPiece, Math.max(long, count)));
    piece[0] = posting;
    own.push(piece);
  };
  return {
    add,
    of,
    count: term => counts[term] ?? 0,
    each(change) {
      const old = Array.from(counts, (_, term) => of(term));
      [pages, fresh, left, pieces] = [[], pageSize, [], new Map()];
      counts = new Uint32Array(counts.length);
      for (const [term, lists] of old.entries()) {
        for (const list of lists) {
          for (const posting of list) {
            const changed = change(posting);
            if (changed !== null) add(term, changed);
          }
        }
      }
    },
    settle() {
      for (const term of pieces.keys()) {
        const filled = of(term).filter(piece => piece.length > 0);
        pieces.set(
          term,
          filled.map(piece => (piece.byteLength < piece.buffer.byteLength ? piece.slice() : piece)),
        );
      }
    },
  };
}

/** A copy with room for an index, and for half as many more. */
function grown(numbers: Uint32Array<ArrayBuffer>, index: number): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(Math.ceil(1.5 * (index + 1)));
  more.set(numbers);
  return more;
}
