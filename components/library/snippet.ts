import type { Span } from '../../utils/article/types.ts';

const length = 220;
const before = 70;

/**
 * The piece of a text with the most different hits, at most about 220 characters and cut at blanks, with the hits inside it; the beginning of
 * the text where there is no hit. `hits` are sorted spans of the text.
 */
export function snippetAround(text: string, hits: readonly Span[]): { text: string; hits: Span[] } {
  const first = richest(text, hits);
  if (!first || text.length <= length) return { text: text.slice(0, length), hits: hits.filter(hit => hit.end <= length) };
  let start = Math.max(0, first.start - before);
  let end = Math.min(text.length, Math.max(first.end, start + length));
  // Words stay whole, where the blank is near.
  if (start > 0) {
    const blank = text.indexOf(' ', start);
    if (blank >= 0 && blank < first.start) start = blank + 1;
  }
  if (end < text.length) {
    const blank = text.lastIndexOf(' ', end);
    if (blank > first.end) end = blank;
  }
  const lead = start > 0 ? '… ' : '';
  const inside = hits.filter(hit => hit.start >= start && hit.end <= end);
  return {
    text: lead + text.slice(start, end).replaceAll('\n', ' ') + (end < text.length ? ' …' : ''),
    hits: inside.map(hit => ({ start: hit.start - start + lead.length, end: hit.end - start + lead.length })),
  };
}

/** The hit from which on the most different words fall into one piece. */
function richest(text: string, hits: readonly Span[]): Span | undefined {
  let best: Span | undefined;
  let most = 0;
  for (const hit of hits) {
    const near = hits.filter(other => other.start >= hit.start && other.end <= hit.start - before + length);
    const words = new Set(near.map(other => text.slice(other.start, other.end).toLowerCase()));
    if (words.size > most) [best, most] = [hit, words.size];
  }
  return best ?? hits[0];
}
