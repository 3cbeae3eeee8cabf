import type { Span } from '../../utils/article/types.ts';
import { caretAt, type Ends, endsOf } from '../reader/caret.ts';

/** The character at an offset of the page text, as a range in a saved copy whose segments carry `data-start`; null where it is not shown. */
function characterAt(root: HTMLElement, offset: number): Range | null {
  for (const element of root.querySelectorAll<HTMLElement>('[data-start]')) {
    const text = element.firstChild;
    const at = offset - Number(element.dataset.start);
    if (!(text instanceof Text) || at < 0 || at >= text.length) continue;
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range;
  }
  return null;
}

/** Where a span begins and ends in a saved copy, in pixels from the upper left corner of `root`; null where it is not shown. */
export function endsIn(root: HTMLElement, { start, end }: Span): Ends | null {
  const ends = endsOf(characterAt(root, start), characterAt(root, end - 1));
  const { left, top } = root.getBoundingClientRect();
  const within = (at: Ends['start']) => ({ x: at.x - left, top: at.top - top, bottom: at.bottom - top });
  return ends && { start: within(ends.start), end: within(ends.end) };
}

/** Offset in the page text of the border between characters nearest to a point of the viewport; null outside of the saved copy. */
export function offsetNear(root: HTMLElement, x: number, y: number): number | null {
  const caret = caretAt(x, y);
  const element = caret?.node.parentElement;
  if (!caret || !element?.dataset.start || !root.contains(element)) return null;
  return Number(element.dataset.start) + caret.offset;
}
