import type { Span } from '../../utils/article/types.ts';

/** Something that lies over a stretch of text: its class, and what it is for. */
export interface Layer extends Span {
  id: string;
  class: string;
  title: string | null;
}

/** A stretch of text with the same layers throughout, outermost (longest) first. */
export interface Segment extends Span {
  layers: Layer[];
}

/** Cuts a span at every border of a layer; layers may overlap and nest, empty ones and those outside are left out. */
export function segmentsOf(span: Span, layers: readonly Layer[]): Segment[] {
  const inside = layers.filter(layer => layer.start < span.end && layer.end > span.start && layer.end > layer.start);
  const borders = new Set([span.start, span.end]);
  for (const layer of inside) {
    borders.add(Math.max(layer.start, span.start));
    borders.add(Math.min(layer.end, span.end));
  }
  const cuts = [...borders].sort((a, b) => a - b);
  const byLength = [...inside].sort((a, b) => b.end - b.start - (a.end - a.start));
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? span.end;
    return { start, end, layers: byLength.filter(layer => layer.start <= start && layer.end >= end) };
  });
}
