import type { Span } from '../../utils/article/types.ts';
import { paint, unpaint } from './paint.ts';
import type { PageRead } from './session.ts';

let flashing = 0;

/** Whether a rectangle lies in the part of the viewport a person looks at. */
function isInView({ top, bottom }: DOMRect): boolean {
  return top >= 60 && bottom <= innerHeight - 60;
}

/** Brings a span into view; answers its range or null when the page no longer has it. Opens the `<details>` around it. */
export function scrollTo(span: Span, page: PageRead): Range | null {
  const range = page.pageText.rangeOf(span);
  if (!range) return null;
  const start = range.startContainer;
  const element = start instanceof Element ? start : start.parentElement;
  for (let details = element?.closest('details:not([open])'); details; details = details.parentElement?.closest('details:not([open])'))
    details.setAttribute('open', '');
  if (!isInView(range.getBoundingClientRect())) {
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element?.scrollIntoView({ block: 'center', behavior: isStill ? 'instant' : 'smooth' });
  }
  return range;
}

/** Brings a span into view and flashes it for 1.6 seconds; answers whether the page has it. */
export function reveal(span: Span, page: PageRead): boolean {
  if (!scrollTo(span, page)) return false;
  paint('amtslupe-flash', [span], page.pageText);
  clearTimeout(flashing);
  flashing = window.setTimeout(() => unpaint('amtslupe-flash'), 1600);
  return true;
}
