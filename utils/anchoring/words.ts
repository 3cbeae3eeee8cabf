import type { Span } from '../article/types.ts';

const segmenter = new Intl.Segmenter('de', { granularity: 'word' });

/** How far to look for the neighbouring word. */
const reach = 200;

/** Words of the text within `reach` around an offset, in order. */
function wordsAround(text: string, offset: number): Span[] {
  const from = Math.max(0, offset - reach);
  const words = [...segmenter.segment(text.slice(from, offset + reach))].filter(segment => segment.isWordLike);
  return words.map(({ index, segment }) => ({ start: from + index, end: from + index + segment.length }));
}

/** The span with one edge moved to the next or previous word border; never empty and never outside the text. */
export function moveEdge(text: string, span: Span, edge: 'start' | 'end', step: 1 | -1): Span {
  const at = span[edge];
  const borders = wordsAround(text, at).map(word => word[edge]);
  const next = step === 1 ? borders.find(border => border > at) : borders.findLast(border => border < at);
  if (next === undefined) return span;
  const moved = { ...span, [edge]: next };
  return moved.start < moved.end ? moved : span;
}

/**
 * The span with one edge at the word border nearest to `offset`, as an edge that is dragged there snaps; the other edge stays where it is
 * and at least one word is left between them.
 */
export function dragEdge(text: string, span: Span, edge: 'start' | 'end', offset: number): Span {
  const from = edge === 'start' ? Math.min(offset, span.end) : Math.max(offset, span.start);
  const fits = (border: number) => (edge === 'start' ? border < span.end : border > span.start);
  const borders = wordsAround(text, from)
    .map(word => word[edge])
    .filter(fits);
  const nearest = borders.reduce(
    (best, border) => (Math.abs(border - from) < Math.abs(best - from) ? border : best),
    borders[0] ?? span[edge],
  );
  return { ...span, [edge]: nearest };
}

/** The span without white space at its ends; null when nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const inner = text.slice(start, end);
  const from = start + (inner.length - inner.trimStart().length);
  const to = from + inner.trim().length;
  return from < to ? { start: from, end: to } : null;
}
