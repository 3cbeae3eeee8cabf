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
  const votes = new Map<number, { count: number; sum: number }>();
  for (let at = 0; at + size <= passage.length; at++) {
    let found = 0;
    for (let place = heads[hashAt(passage, at)] ?? -1; place >= 0 && found < tooOften; place = next[place] ?? -1) {
      if (!isSameGram(text, place, passage, at)) continue;
      found++;
      const diagonal = place - at;
      const bucket = Math.floor(diagonal / drift);
      const entry = votes.get(bucket);
      if (entry) {
        entry.count++;
        entry.sum += diagonal;
      } else votes.set(bucket, { count: 1, sum: diagonal });
    }
  }
  const ranked = [...votes].map(([bucket, { count, sum }]) => ({
    bucket,
    offset: Math.round(sum / count),
    // A passage astride two buckets counts for both, but more for the one it lies in.
    votes: count + Math.max(votes.get(bucket - 1)?.count ?? 0, votes.get(bucket + 1)?.count ?? 0) / 2,
  }));
  // Two readings of one passage share far more pieces than chance gives.
  const fewest = Math.max(3, 0.06 * (passage.length - size));
  ranked.sort((a, b) => b.votes - a.votes || a.offset - b.offset);
  const kept: typeof ranked = [];
  for (const place of ranked) {
    if (kept.length >= most || place.votes < fewest || place.votes < 0.2 * (kept[0]?.votes ?? 0)) break;
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
