import { caretAt } from '../../components/reader/caret.ts';
import type { Span } from '../../utils/article/types.ts';

interface SpanSource {
  spanOf(range: Range): Span | null;
}

/** Offset in the page text of the character under a point of the viewport, or null where no character of the article is. */
export function offsetAt(x: number, y: number, text: SpanSource): number | null {
  const caret = caretAt(x, y);
  if (!caret || caret.node.nodeType !== Node.TEXT_NODE) return null;
  const length = (caret.node as Text).length;
  const range = document.createRange();
  // The caret stands at the nearer edge of a character, and far from any text it stands at the nearest: the rectangle decides.
  for (const start of [caret.offset - 1, caret.offset]) {
    if (start < 0 || start >= length) continue;
    range.setStart(caret.node, start);
    range.setEnd(caret.node, start + 1);
    const isUnder = [...range.getClientRects()].some(box => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
    if (isUnder) return text.spanOf(range)?.start ?? null;
  }
  return null;
}

/** Offset in the page text of the border between characters nearest to a point of the viewport, or null where no text of the article is near. */
export function borderAt(x: number, y: number, text: SpanSource): number | null {
  const caret = caretAt(x, y);
  if (!caret || caret.node.nodeType !== Node.TEXT_NODE) return null;
  const length = (caret.node as Text).length;
  const range = document.createRange();
  range.selectNodeContents(caret.node);
  // White space that is not drawn belongs to no character of the page text: the range grows until it holds one.
  range.setStart(caret.node, Math.min(caret.offset, length));
  const behind = caret.offset < length ? text.spanOf(range) : null;
  if (behind) return behind.start;
  range.setStart(caret.node, 0);
  range.setEnd(caret.node, Math.min(caret.offset, length));
  return caret.offset > 0 ? (text.spanOf(range)?.end ?? null) : null;
}

/** The shortest of the spans around an offset, or null. */
export function spanAround<T extends Span>(offset: number, spans: readonly T[]): T | null {
  let found: T | null = null;
  for (const span of spans) {
    if (span.start <= offset && offset < span.end && (!found || span.end - span.start < found.end - found.start)) found = span;
  }
  return found;
}
