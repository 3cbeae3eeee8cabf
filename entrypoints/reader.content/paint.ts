import type { Span } from '../../utils/article/types.ts';
import { type Meaning, meanings } from '../../utils/clippings/types.ts';
import type { EntityKind } from '../../utils/entities/types.ts';

/** Names in the page's highlight registry, which is shared with the page: all begin with `amtslupe-`. */
export type HighlightName = `amtslupe-${EntityKind | `note-${Meaning}` | 'changed' | 'current' | 'flash'}`;

/** Later layers lie above earlier ones where spans overlap. */
const layers: HighlightName[] = [
  'amtslupe-quote',
  'amtslupe-figure',
  'amtslupe-state',
  'amtslupe-official',
  ...meanings.map((meaning): HighlightName => `amtslupe-note-${meaning}`),
  'amtslupe-changed',
  'amtslupe-current',
  'amtslupe-flash',
];

/** The part of a page text that painting needs. */
export interface BoundsSource {
  boundsOf(span: Span): StaticRangeInit | null;
}

// Firefox hides the iterators of CSS.highlights and Highlight from content scripts: what was painted is remembered here.
const painted = new Map<HighlightName, Highlight>();

/**
 * Paints the spans under a name in place of what was painted there; answers how many could be painted. No node is touched.
 * Static ranges: live ones slow every mutation of the page (1,000 mutations, 2,000 ranges: 4.6 -> 70 ms). They do not follow
 * changes inside their own text node, but every change of the text makes the reader read and paint again.
 */
export function paint(name: HighlightName, spans: readonly Span[], text: BoundsSource): number {
  const highlight = new Highlight();
  for (const span of spans) {
    const bounds = text.boundsOf(span);
    if (bounds) highlight.add(new StaticRange(bounds));
  }
  highlight.priority = layers.indexOf(name);
  if (highlight.size) {
    CSS.highlights.set(name, highlight);
    painted.set(name, highlight);
  } else {
    unpaint(name);
  }
  return highlight.size;
}

/** Takes the paint under a name away. */
export function unpaint(name: HighlightName): void {
  // Only our own: a page may have set a highlight of the same name.
  if (painted.delete(name)) CSS.highlights.delete(name);
}

/** Takes all our paint away. */
export function unpaintAll(): void {
  for (const name of [...painted.keys()]) unpaint(name);
}
