import { isLinked, isProse, type Measure } from './measure.ts';
import type { Reading, Segment } from './segments.ts';
import { inSteps, type Steps } from './steps.ts';
import { attribute, tagOf } from './visibility.ts';

const leaves = /^(?:P|LI|UL|OL|DL|DD|DT|BLOCKQUOTE|H[1-6]|PRE|FIGURE|DETAILS)$/;

/** A short text beside a heading that is a link announces another article, as does a text that is a link as a whole. */
export function isTeaser(segment: Segment, measure: Measure): boolean {
  if (segment.text.length > 400) return false;
  if (isLinked(segment) && segment.text.length > 30) return segment.kind !== 'heading' || segment.level > 1;
  for (let at: Element | null = segment.element, depth = 0; at !== null && depth < 4; at = at.parentElement, depth += 1) {
    const stats = measure(at);
    if (stats === null) continue;
    if (stats.length > 800 || stats.prose > 500) return false;
    if (stats.linkedHeadings > 0 || (stats.blocks < 5 && stats.linked > stats.length * 0.6)) return true;
  }
  return false;
}

/**
 * The element that holds the body: from `top` down as long as one child holds nearly all good prose, starting at the page's own
 * `<article>` or `<main>` where that holds most of it. Sidebars and lists of teasers do not count.
 */
export function* findRoot(
  top: Element,
  { segments, extents }: Reading,
  measure: Measure,
  isOutside: (segment: Segment) => boolean,
  headline: Segment | null,
  known: string | null,
): Steps<Element> {
  const headlineAt = headline === null ? -1 : segments.indexOf(headline);
  const sums = [0];
  yield* inSteps(segments, segment => {
    // There is a sum more than there were segments.
    const isBehind = sums.length - 1 > headlineAt;
    const counts = isProse(segment) && isBehind && !isOutside(segment) && !isTeaser(segment, measure);
    sums.push((sums.at(-1) ?? 0) + (counts ? segment.text.length : 0));
  });
  const good = (element: Element): number => {
    const extent = extents.get(element);
    return extent === undefined ? 0 : (sums[extent[1]] ?? 0) - (sums[extent[0]] ?? 0);
  };
  const total = good(top);
  let root = top;

  // A site's own root counts only as long as it holds most of the prose: sites are rebuilt.
  const knownRoot = known === null ? null : top.querySelector(known);
  if (knownRoot !== null && extents.has(knownRoot) && good(knownRoot) > total * 0.5) root = knownRoot;

  const marked = [...top.querySelectorAll('[itemprop~=articleBody], article, [role=article], main, [role=main]')]
    .filter(element => good(element) > total * 0.4)
    .map(element => ({
      element,
      score:
        good(element) / total +
        (headline !== null && element.contains(headline.element) ? 0.3 : 0) +
        (/^ARTICLE$/.test(tagOf(element)) ? 0.2 : 0) +
        (attribute(element, 'itemprop') === '' ? 0 : 0.2),
    }))
    .sort((a, b) => b.score - a.score)[0];
  if (marked !== undefined && root === top) root = marked.element;

  for (;;) {
    const children = [...root.children].filter(child => extents.has(child)).sort((a, b) => good(b) - good(a));
    const [best, second] = children;
    const here = good(root);
    if (best === undefined || good(best) === 0 || leaves.test(tagOf(best))) return root;
    const share = good(best) / here;
    const rival = second === undefined ? 0 : good(second) / here;
    const isMarked = /^(?:ARTICLE|MAIN)$/.test(tagOf(best)) && rival < 0.25 && share > 0.5;
    const isEarly = share > 0.7 && rival < 0.15 && headline !== null && best.contains(headline.element);
    if (share < 0.9 && !isMarked && !isEarly) return root;
    root = best;
  }
}
