import type { Span } from '../../utils/article/types.ts';

/** The span of the page text that a selection in a saved copy covers; null where it is empty or lies outside. Segments carry `data-start`. */
export function spanOfSelection(root: HTMLElement, selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return null;
  let first: Span | null = null;
  let last: Span | null = null;
  // Segments in document order may not be in text order (the title stands first), so only neighbours in one run count.
  for (const element of root.querySelectorAll<HTMLElement>('[data-start]')) {
    if (!range.intersectsNode(element)) continue;
    const text = element.firstChild;
    if (!(text instanceof Text)) continue;
    const base = Number(element.dataset.start);
    const from = range.startContainer === text ? range.startOffset : 0;
    const to = range.endContainer === text ? range.endOffset : text.length;
    if (to <= from) continue;
    if (last && base < last.end) break;
    first ??= { start: base + from, end: base + to };
    last = { start: base + from, end: base + to };
  }
  return first && last ? { start: first.start, end: last.end } : null;
}
