import type { Span } from '../../utils/article/types.ts';
import { align } from './align.ts';

/** A place in a gold paragraph. */
export interface Located extends Span {
  paragraph: number;
}

/** Carries a span of the predicted page text over to the gold paragraph it lies in; null when it lies in none. */
export interface Locator {
  (span: Span, ignoresMarks: boolean): Located | null;
  /** Per gold paragraph: found whole in the predicted text; null without a text. */
  whole: boolean[] | null;
}

const marks = /["'„“”«»‚‘’‹›\s]/;

/** The locator for one page; `ignoresMarks` trims quotation marks off the span's ends, as they do not matter for quotes. */
export function locator(paragraphs: readonly string[], pageText: string | undefined): Locator {
  if (pageText === undefined) return Object.assign(() => null, { whole: null });
  const { page, paragraphs: squeezed, owner, place, whole } = align(paragraphs, pageText);

  const locate = ({ start, end }: Span, ignoresMarks: boolean): Located | null => {
    let paragraph = -1;
    let first = 0;
    let last = 0;
    for (let i = lowerBound(page.map, start); i < page.map.length && (page.map[i] ?? end) < end; i++) {
      const at = owner[i] ?? -1;
      if (at < 0) continue;
      if (paragraph < 0) {
        paragraph = at;
        first = place[i] ?? 0;
      }
      if (at === paragraph) last = place[i] ?? 0;
    }
    const map = squeezed[paragraph]?.map;
    const text = paragraphs[paragraph];
    if (map === undefined || text === undefined) return null;
    return trim({ paragraph, start: map[first] ?? 0, end: (map[last] ?? 0) + 1 }, text, ignoresMarks ? marks : /\s/);
  };
  return Object.assign(locate, { whole });
}

function trim(located: Located, text: string, dropped: RegExp): Located | null {
  let { start, end } = located;
  while (start < end && dropped.test(text.charAt(start))) start++;
  while (end > start && dropped.test(text.charAt(end - 1))) end--;
  return end > start ? { ...located, start, end } : null;
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
