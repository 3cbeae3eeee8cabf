/** Length of the pieces a text is indexed by. */
const size = 6;
const bits = 16;
/** Pieces as frequent as this say nothing about a place. */
const tooOften = 40;
/** Diagonals within so many characters count as one place. */
const drift = 24;

/** Where every piece of a text begins: chains of offsets by hash. */
export interface Grams {
  heads: Int32Array;
  next: Int32Array;
}

/** Indexes a text by its pieces of six characters, so that a passage is found without reading the text again. */
export function gramsOf(text: string): Grams {
  const heads = new Int32Array(1 << bits).fill(-1);
  const next = new Int32Array(Math.max(0, text.length - size + 1));
  for (let at = 0; at + size <= text.length; at++) {
    const hash = hashAt(text, at);
    next[at] = heads[hash] ?? -1;
    heads[hash] = at;
  }
  return { heads, next };
}

/** The likeliest offsets of a passage's beginning in the indexed text, the best first, with the number of pieces that speak for each. */
export function places({ heads, next }: Grams, text: string, passage: string, most: number): { offset: number; votes: number }[] {
  // Diagonals reach from the whole passage before the text to the end of the text.
  const first = Math.ceil(passage.length / drift) + 1;
  const width = first + Math.ceil(text.length / drift) + 2;
  const counts = new Uint16Array(width);
  const sums = new Int32Array(width);
  const touched: number[] = [];
  for (let at = 0; at + size <= passage.length; at++) {
    let found = 0;
    for (let place = heads[hashAt(passage, at)] ?? -1; place >= 0 && found < tooOften; place = next[place] ?? -1) {
      if (!isSameGram(text, place, passage, at)) continue;
      found++;
      const diagonal = place - at;
      const bucket = first + Math.floor(diagonal / drift);
      const count = counts[bucket] ?? 0;
      if (count === 0) touched.push(bucket);
      counts[bucket] = count + 1;
      sums[bucket] = (sums[bucket] ?? 0) + diagonal;
    }
  }
  const ranked = touched.map(bucket => ({
    bucket,
    offset: Math.round((sums[bucket] ?? 0) / (counts[bucket] ?? 1)),
    // A passage astride two buckets counts for both, but more for the one it lies in.
    votes: (counts[bucket] ?? 0) + Math.max(counts[bucket - 1] ?? 0, counts[bucket + 1] ?? 0) / 2,
  }));
  // Two readings of one passage share far more pieces than chance gives.
  const fewest = Math.max(3, 0.06 * (passage.length - size));
  const promising = ranked.filter(place => place.votes >= fewest);
  promising.sort((a, b) => b.votes - a.votes || a.offset - b.offset);
  const kept: typeof promising = [];
  for (const place of promising) {
    if (kept.length >= most || place.votes < 0.2 * (kept[0]?.votes ?? 0)) break;
    if (!kept.some(other => Math.abs(other.bucket - place.bucket) <= 1)) kept.push(place);
  }
  return kept.map(({ offset, votes: count }) => ({ offset, votes: count }));
}

function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let i = 0; i < size; i++) hash = Math.imul(hash ^ text.charCodeAt(at + i), 0x5bd1e995);
  return (hash ^ (hash >>> 15)) & ((1 << bits) - 1);
}

function isSameGram(text: string, place: number, passage: string, at: number): boolean {
  for (let i = 0; i < size; i++) if (text.charCodeAt(place + i) !== passage.charCodeAt(at + i)) return false;
  return true;
}
