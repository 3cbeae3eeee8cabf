import { findHeadline, findKicker } from './headline.ts';
import { clutterHeading, furnishingOf } from './lines.ts';
import { isFurniture, type Stats } from './noise.ts';
import { type Reading, readSegments, type Segment } from './segments.ts';
import { attribute, classOf, tagOf } from './visibility.ts';

/** The article's place on a page: the blocks of its body in reading order, and what a reader sees around it. */
export interface Body {
  /** The element that holds the body, or most of it. */
  root: Element;
  headline: Segment | null;
  kicker: Segment | null;
  segments: Segment[];
  /** Every block of the page. */
  all: Segment[];
  /** Headline, kicker, captions: not body, but a reader may mark them. */
  periphery: Segment[];
  /** Between 0 and 1; below 0.5 a second opinion is worth its time. */
  confidence: number;
}

/** Running text: long enough, with the marks of sentences, and hardly linked. */
function isProse({ text, linked, kind }: Segment): boolean {
  if (kind === 'heading' || kind === 'caption' || kind === 'term') return false;
  return text.length >= 80 && linked < text.length * 0.4 && /[.!?:…]["“”«»’)]?(?:\s|$)/.test(text);
}

/** Sums over stretches of blocks, each in constant time. */
function measure({ segments, extents }: Reading) {
  const length = [0];
  const linked = [0];
  const prose = [0];
  for (const segment of segments) {
    length.push((length.at(-1) ?? 0) + segment.text.length);
    linked.push((linked.at(-1) ?? 0) + segment.linked);
    prose.push((prose.at(-1) ?? 0) + (isProse(segment) ? segment.text.length : 0));
  }
  const sum = (sums: number[], [from, to]: readonly [number, number]) => (sums[to] ?? 0) - (sums[from] ?? 0);
  return (element: Element): Stats => {
    const extent = extents.get(element) ?? [0, 0];
    return {
      length: sum(length, extent),
      linked: sum(linked, extent),
      prose: sum(prose, extent),
      get text() {
        return segments
          .slice(extent[0], Math.min(extent[1], extent[0] + 40))
          .map(segment => segment.text)
          .join(' ')
          .slice(0, 3000);
      },
    };
  };
}

/** Finds the body of the article in the document, which is not changed; null where there is no text at all. */
export function findBody(document: Document): Body | null {
  const top: Element | null = document.querySelector('body') ?? document.documentElement;
  if (top === null) return null;
  const reading = readSegments(top);
  const { segments, extents } = reading;
  const stats = measure(reading);
  const pageProse = stats(top).prose;

  const verdicts = new Map<Element, boolean>();
  const isOutside = (element: Element | null): boolean => {
    const path: Element[] = [];
    let verdict = false;
    for (let at = element; at !== null && at !== top; at = at.parentElement) {
      const known = verdicts.get(at);
      if (known !== undefined) {
        verdict = known;
        break;
      }
      path.push(at);
    }
    for (const at of path.reverse()) {
      verdict = verdict || (extents.has(at) && isFurniture(at, stats(at), pageProse));
      verdicts.set(at, verdict);
    }
    return verdict;
  };

  const headline = findHeadline(document, segments);
  const kicker = findKicker(segments, headline);
  const headlineAt = headline === null ? -1 : segments.indexOf(headline);

  const good = segments.map((segment, index) =>
    isProse(segment) && index > headlineAt && !isOutside(segment.element) && !isTeaser(segment) ? segment.text.length : 0,
  );
  const sums = [0];
  for (const value of good) sums.push((sums.at(-1) ?? 0) + value);
  const goodIn = (element: Element): number => {
    const extent = extents.get(element);
    return extent === undefined ? 0 : (sums[extent[1]] ?? 0) - (sums[extent[0]] ?? 0);
  };

  let root: Element = top;
  for (;;) {
    const children = blockChildren(root, extents);
    const total = goodIn(root);
    const best = children.sort((a, b) => goodIn(b) - goodIn(a))[0];
    if (best === undefined || goodIn(best) === 0) break;
    const share = goodIn(best) / total;
    const second = children[1] === undefined ? 0 : goodIn(children[1]);
    if (
      share < 0.9 &&
      !(share > 0.6 && second < total * 0.25 && (/^(?:ARTICLE|MAIN)$/.test(tagOf(best)) || attribute(best, 'itemprop') === 'articleBody'))
    )
      break;
    if (/^(?:P|LI|UL|OL|BLOCKQUOTE|TR|TBODY|TABLE|TD|DD|DL)$/.test(tagOf(best)) && !/^(?:TABLE|TBODY|TR|TD)$/.test(tagOf(best))) break;
    root = best;
  }

  const extent = extents.get(root) ?? [0, segments.length];
  const chosen: Segment[] = [];
  const captions: Segment[] = [];
  let silenced: { level: number; parent: Element | null } | null = null;

  segments.forEach((segment, index) => {
    const inRoot = index >= extent[0] && index < extent[1];
    const isLead = !inRoot && headlineAt >= 0 && index > headlineAt && index < extent[0];
    if (!inRoot && !isLead) return;
    if (segment === headline || segment === kicker) return;
    if (inRoot && index < headlineAt && headlineAt < extent[1]) return;
    if (segment.kind === 'caption' || isInFigure(segment)) {
      if (segment.text.length > 2) captions.push(segment);
      return;
    }
    if (silenced !== null) {
      const isOver = segment.kind === 'heading' && segment.level <= silenced.level;
      if (isOver || (silenced.parent !== null && !silenced.parent.contains(segment.element))) silenced = null;
    }
    if (isOutside(segment.element)) return;
    if (silenced !== null) return;
    if (segment.text.length < 90 && (segment.kind === 'heading' || isShoutedLine(segment)) && clutterHeading.test(segment.text)) {
      silenced = { level: segment.kind === 'heading' ? segment.level : 6, parent: segment.element.parentElement };
      return;
    }
    if (furnishingOf(segment) !== null) return;
    if (isLead && !isProse(segment) && !/lead|teaser|intro|vorspann|excerpt|summary|abstract|anriss/i.test(classOf(segment.element)))
      return;
    chosen.push(segment);
  });

  const periphery = [kicker, headline, ...captions]
    .filter(segment => segment !== null)
    .sort((a, b) => segments.indexOf(a) - segments.indexOf(b));
  const total = chosen.reduce((sum, segment) => sum + segment.text.length, 0);
  return { root, headline, kicker, segments: chosen, all: segments, periphery, confidence: Math.min(1, total / 600) };
}

function blockChildren(element: Element, extents: Reading['extents']): Element[] {
  return [...element.children].flatMap(child => (extents.has(child) ? [child] : []));
}

const isInFigure = (segment: Segment): boolean =>
  segment.element.closest('figure') !== null && segment.element.closest('figure table, figure blockquote, figure pre') === null;

/** A line that is only bold or a link, as pages without headings write them. */
function isShoutedLine(segment: Segment): boolean {
  return segment.kind === 'paragraph' && segment.text.length < 60 && /:$|^[^.!?]+$/.test(segment.text);
}

/** A short text beside a linked heading announces another article. */
function isTeaser(segment: Segment): boolean {
  if (segment.text.length > 320) return false;
  if (segment.element.closest('a') !== null) return true;
  for (let at: Element | null = segment.element, depth = 0; at !== null && depth < 3; at = at.parentElement, depth += 1) {
    if ((at.textContent ?? '').length > 700) return false;
    if (at.querySelector('h2 a, h3 a, h4 a, a h2, a h3, a h4') !== null) return true;
  }
  return false;
}
