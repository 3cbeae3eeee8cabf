/** Length of the pieces a text is indexed by. */
const size = 6;
const bits = 16;
const low = (1 << bits) - 1;
/** Pieces as frequent as this say nothing about a place. */
const tooOften = 40;
/** Diagonals within so many characters count as one place. */
const drift = 24;

/** Where every piece of a text begins: chains of offsets by the low bits of its hash, and the whole hash of each to tell others apart. */
export interface Grams {
  heads: Int32Array;
  next: Int32Array;
  hashes: Int32Array;
}

/** Indexes a text by its pieces of six characters, so that a passage is found without reading the text again. */
export function gramsOf(text: string): Grams {
  const heads = new Int32Array(1 << bits).fill(-1);
  const length = Math.max(0, text.length - size + 1);
  const next = new Int32Array(length);
  const hashes = new Int32Array(length);
  for (let at = 0; at < length; at++) {
    const hash = hashAt(text, at);
    hashes[at] = hash;
    next[at] = heads[hash & low] ?? -1;
    heads[hash & low] = at;
  }
  return { heads, next, hashes };
}

// One table for all calls: what was written into it is wiped before the next.
let counts = new Uint16Array(0);
let sums = new Int32Array(0);

/** The likeliest offsets of a passage's beginning in the indexed text, the best first, with the number of pieces that speak for each. */
export function places(grams: Grams, text: string, passage: string, most: number): { offset: number; votes: number }[] {
  const { heads, next, hashes } = grams;
  // Diagonals reach from the whole passage before the text to the end of the text.
  const first = Math.ceil(passage.length / drift) + 1;
  const width = first + Math.ceil(text.length / drift) + 2;
  if (counts.length < width) {
    counts = new Uint16Array(2 * width);
    sums = new Int32Array(2 * width);
  }
  const touched: number[] = [];
  for (let at = 0; at + size <= passage.length; at++) {
    const hash = hashAt(passage, at);
    let found = 0;
    for (let place = heads[hash & low] ?? -1; place >= 0 && found < tooOften; place = next[place] ?? -1) {
      if (hashes[place] !== hash || !isSameGram(text, place, passage, at)) continue;
      found++;
      const diagonal = place - at;
      const bucket = first + Math.floor(diagonal / drift);
      const count = counts[bucket] ?? 0;
      if (count === 0) touched.push(bucket);
      counts[bucket] = count + 1;
      sums[bucket] = (sums[bucket] ?? 0) + diagonal;
    }
  }
  // Two readings of one passage share far more pieces than chance gives.
  const fewest = Math.max(3, 0.06 * (passage.length - size));
  const promising: { bucket: number; offset: number; votes: number }[] = [];
  for (const bucket of touched) {
    const count = counts[bucket] ?? 0;
    // A passage astride two buckets counts for both, but more for the one it lies in.
    const votes = count + Math.max(counts[bucket - 1] ?? 0, counts[bucket + 1] ?? 0) / 2;
    if (votes >= fewest) promising.push({ bucket, offset: Math.round((sums[bucket] ?? 0) / count), votes });
  }
  for (const bucket of touched) {
    counts[bucket] = 0;
    sums[bucket] = 0;
  }
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
  return hash ^ (hash >>> 15);
}

function isSameGram(text: string, place: number, passage: string, at: number): boolean {
  for (let i = 0; i < size; i++) if (text.charCodeAt(place + i) !== passage.charCodeAt(at + i)) return false;
  return true;
}
