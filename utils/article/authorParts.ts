import type { Segment } from './segments.ts';
import { attribute, isOutOfSight } from './visibility.ts';

const unread = /^(?:script|style|noscript|template|svg|img|picture|button|input)$/;

/** How a line is spelled whose parts are parted by breaks and boxes rather than by signs: with " | " in these places. */
export function apart(segment: Segment): string {
  const { inner, text } = segment;
  // An element that holds more than the block is no measure of it.
  if (text.length > 300 || (inner.textContent ?? '').length > text.length + 60) return text;
  return spell(inner)
    .replace(/\s+/g, ' ')
    .replace(/(?:\s*\|\s*)+/g, ' | ')
    .replace(/^ \| | \| $/g, '')
    .trim();
}

/** Lines of a block as the page breaks them. */
export const linesOf = (segment: Segment): string[] => {
  const breaks = segment.pieces.filter(({ gap }) => gap === 'at').map(({ start }) => start);
  return [0, ...breaks]
    .map((from, index) => segment.text.slice(from, breaks[index] ?? segment.text.length).trim())
    .filter(line => line !== '');
};

/** The element's text; between elements with nothing but a blank between them, or with words that run into each other, stands " | ". */
function spell(element: Element): string {
  let spelled = '';
  let before: 'text' | 'element' | null = null;
  for (const node of element.childNodes) {
    if (node.nodeType === 3) {
      const text = node.textContent ?? '';
      spelled += before === 'element' && runsOn(spelled, text) ? ` | ${text}` : text;
      if (text.trim() !== '') before = 'text';
    }
    if (node.nodeType !== 1) continue;
    const child = node as Element;
    if (child.localName === 'br') {
      spelled += ' | ';
      before = null;
    }
    if (unread.test(child.localName) || isOutOfSight(child)) continue;
    const isName = child.localName === 'a' || /^(?:name|fn|author|autor)$/i.test(attribute(child, 'class'));
    const text = isName ? (child.textContent ?? '') : spell(child);
    if (text.trim() === '') continue;
    spelled += before === 'element' || runsOn(spelled, text) || placeAndDay.test(text) ? ` | ${text}` : text;
    before = 'element';
  }
  return spelled;
}

/** "Erfurt, 11.02.2027" in an element of its own. */
const placeAndDay = /^\s*\p{Lu}\p{L}+(?:[ -]\p{L}+){0,2}, (?:den )?\d/u;

/** Whether two words run into each other: "Anna BergRedakteurin", "Berg12. Mai". */
const runsOn = (before: string, after: string): boolean => /[\p{Ll}\d.)]$/u.test(before) && /^[\p{Lu}\d(]/u.test(after);
