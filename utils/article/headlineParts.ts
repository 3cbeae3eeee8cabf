import { onlyDate } from './dateLines.ts';
import { kickerName, plain, words } from './headline.ts';
import { clean, type Segment } from './segments.ts';
import { classOf } from './visibility.ts';

/** The element below `element` in which its text first falls into several parts. */
function innermostMixed(element: Element): Element {
  let at = element;
  for (;;) {
    const filled = [...at.childNodes].filter(node => !isUnseen(node) && (node.textContent ?? '').trim() !== '');
    const [only] = filled;
    if (filled.length !== 1 || only?.nodeType !== 1) return at;
    at = only as Element;
  }
}

/** The headline as displayed and the kicker that stands in the same element without a block of its own, or null. */
export function splitHeadline(headline: Segment, titles: readonly string[]): { title: string; kicker: string | null } {
  const holder = innermostMixed(headline.inner);
  const seen = [...holder.childNodes]
    .filter(node => !isUnseen(node))
    .map(node => ({ node, text: clean(node.textContent ?? '', true).trim() }));
  const isDay = ({ node, text }: (typeof seen)[number]) => isElement(node) && onlyDate.test(text);
  const parts = seen.filter(part => /\p{L}{2}/u.test(part.text) && !isDay(part));
  const whole = seen
    .filter(isDay)
    .reduce((text, day) => without(text, day.text), headline.text)
    .replace(/\s*[#¶]$/, '')
    .replace(/^[\s:|·–-]+|[\s:|–-]+$/g, '');
  const [opening, ...others] = parts;
  const tail = others.at(-1);
  if (opening === undefined || tail === undefined) return { title: whole, kicker: null };
  const first = opening.text;
  const second = others.map(({ text }) => text).join(' ');
  const isInHead = (text: string) =>
    titles.some(title => plain(title) === plain(text) || new RegExp(`^${escaped(text)}\\s+[|–—·-]\\s`, 'iu').test(title));
  const named = (node: Node, names: RegExp) => isElement(node) && names.test(classOf(node));

  if (isElement(tail.node) && (/^small$/.test(tail.node.localName) || subtitleName.test(classOf(tail.node))) && !isInHead(whole))
    return {
      title: trimmed(
        parts
          .slice(0, -1)
          .map(({ text }) => text)
          .join(' '),
      ),
      kicker: null,
    };

  const split = { title: second.replace(/^[\s:|·–-]+/, ''), kicker: trimmed(first) };
  if (letters(whole) !== letters(first + second) || first.length > 90 || words(second).length < 2) return { title: whole, kicker: null };
  const isSmall = isElement(opening.node) && /^(?:small|sup|em|i)$/.test(opening.node.localName);
  const isHeadlineNamed = others.length === 1 && named(tail.node, headlineName) && !named(opening.node, headlineName);
  if (isSmall || named(opening.node, kickerName) || isHeadlineNamed) return split;
  // Two lines: a kicker if the page's head has the second alone, or parts the two with a mark.
  if (isInHead(second)) return split;
  const isParted = titles.some(
    title => new RegExp(`^${escaped(first)}\\s*[:|–-]`, 'iu').test(title) && plain(title).startsWith(plain(whole)),
  );
  const isPair = others.length === 1 && isElement(opening.node) && isElement(tail.node) && opening.node.localName === tail.node.localName;
  const isOneLine = titles.some(title => plain(title).startsWith(plain(whole)));
  if (isParted && !/[:|–-]$/.test(first)) return split;
  return isPair && (isParted || !isOneLine) ? split : { title: whole, kicker: null };
}

/** The text without `part` at its beginning or end. */
function without(text: string, part: string): string {
  if (text.startsWith(part)) return text.slice(part.length);
  return text.endsWith(part) ? text.slice(0, -part.length) : text;
}

const subtitleName = /sub-?(?:title|line|head)|unterzeile/i;
const headlineName = /(?:^|[\s_-])(?:head(?:line)?|title|titel)(?:[\s_-]|$)/i;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Style sheets and scripts that frameworks leave between the words. */
const isUnseen = (node: Node): boolean => node.nodeType === 8 || /^(?:style|script|template|noscript)$/i.test(node.nodeName);

/** What is left of a text without marks and blanks: parts that stand below each other may have none between them. */
const letters = (text: string): string => plain(text).replaceAll(' ', '');

const trimmed = (text: string): string => text.replace(/[\s:|–-]+$/, '');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
