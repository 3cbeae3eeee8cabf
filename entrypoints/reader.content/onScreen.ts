import { type Ends, endsOf } from '../../components/reader/caret.ts';
import type { Box } from '../../components/reader/placement.ts';
import type { Span } from '../../utils/article/types.ts';
import type { PageRead } from './session.ts';

/** Where a span of the page text is in the viewport: its box and its two ends; null where the page no longer has it. */
export function onScreen(page: PageRead | null, span: Span): { target: Box; ends: Ends | null } | null {
  const range = page?.pageText.rangeOf(span);
  if (!page || !range) return null;
  const { left, top, right, bottom } = range.getBoundingClientRect();
  const { start, end } = span;
  const ends = endsOf(page.pageText.rangeOf({ start, end: start + 1 }), page.pageText.rangeOf({ start: end - 1, end }));
  return { target: { left, top, right, bottom }, ends };
}
