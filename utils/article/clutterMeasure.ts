import { finish, type Steps } from './steps.ts';

/** What one walk over the page learns about an element, so that no later step reads text twice. */
export interface Measure {
  /** Characters of text in it, scripts and the like left out. */
  chars: number;
  /** Of these, inside links and buttons. */
  linkChars: number;
  /** Characters that stand directly in it, not in a child. */
  ownChars: number;
  /** Its place in document order. */
  index: number;
  parent: Element | null;
  /** Inside (or itself) navigation, footer, form, aside or dialog: no prose of the article is expected there. */
  isAside: boolean;
  /** Inside (or itself) the site's navigation or footer, which are never touched. */
  isFrame: boolean;
  /** Inside (or itself) a link or button. */
  isLink: boolean;
  /** Inside (or itself) a form. */
  isForm: boolean;
  /** Inside (or itself) an article or main element. */
  isInArticle: boolean;
}

/** The page as measured. */
export interface Measured {
  /** In document order; what came later stands at the end. */
  elements: Element[];
  of: Map<Element, Measure>;
  /** Texts of elements as read so far. */
  texts: Map<Element, string>;
  /** False if the page has more elements than are looked at. */
  isWhole: boolean;
}

const unread = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'canvas', 'select', 'textarea', 'head']);
const asides = new Set(['nav', 'footer', 'form', 'aside', 'dialog']);
const asideRoles = new Set(['navigation', 'contentinfo', 'complementary', 'dialog', 'alertdialog', 'search', 'banner']);
const inline = new Set(['a', 'abbr', 'b', 'em', 'font', 'i', 'mark', 'small', 'span', 'strong', 'sub', 'sup', 'u', 'wbr']);
const mostElements = 60_000;

/** Walks the page once, without recursion: a page may be nested thousands deep. */
export function* measure(document: Document): Steps<Measured> {
  const page: Measured = { elements: [], of: new Map(), texts: new Map(), isWhole: true };
  if (!document.body) return page;
  const taken = yield* take(page, document.body, true);
  // The page took away what was being walked through, and what came behind it would be missing: once more, at one go.
  return taken ? page : finish(measureAtOnce(document));
}

function* measureAtOnce(document: Document): Steps<Measured> {
  const page: Measured = { elements: [], of: new Map(), texts: new Map(), isWhole: true };
  yield* take(page, document.body, false);
  return page;
}

/** Takes what was added to the page into the measure; answers the elements that are new to it. */
export function* measureAdded(page: Measured, added: Element): Steps<Element[]> {
  const parent = added.parentElement;
  if (!parent || !page.of.has(parent) || !added.isConnected || unread.has(added.localName)) return [];
  forget(page, added, parent);
  const taken = (yield* take(page, added, false)) ?? [];
  changeAbove(page, added, 1);
  return taken;
}

/** Takes out of the measure what was removed from `parent`. */
export function forget(page: Measured, removed: Element, parent: Element): void {
  const own = page.of.get(removed);
  if (own?.parent !== parent) return;
  changeAbove(page, removed, -1);
  page.of.delete(removed);
  for (const inner of removed.querySelectorAll('*')) page.of.delete(inner);
}

/** Reads again how much text stands directly in an element. */
export function measureText(page: Measured, element: Element): void {
  const own = page.of.get(element);
  if (!own) return;
  const more = ownText(element) - own.ownChars;
  own.ownChars += more;
  for (let at: Element | null = element; at; at = page.of.get(at)?.parent ?? null) {
    const above = page.of.get(at);
    if (above) above.chars += more;
    if (above && own.isLink && !(at === element)) above.linkChars += more;
    page.texts.delete(at);
  }
}

function changeAbove({ of, texts }: Measured, element: Element, sign: 1 | -1): void {
  const own = of.get(element);
  if (!own) return;
  const links = own.isLink ? own.chars : own.linkChars;
  for (let at = own.parent; at; at = of.get(at)?.parent ?? null) {
    const above = of.get(at);
    if (!above) return;
    above.chars += sign * own.chars;
    above.linkChars += sign * links;
    texts.delete(at);
  }
}

/** Null when the walk was cut off: the page removed the element at which it stood. */
function* take(page: Measured, top: Element, mayBreathe: boolean): Steps<Element[] | null> {
  const { elements, of } = page;
  const walker = top.ownerDocument.createTreeWalker(top, 1, {
    acceptNode: node => (unread.has((node as Element).localName) && !isMedia(node as Element) ? 2 : 1),
  });
  const first = elements.length;
  const place = placeOf(page, top);
  for (let node: Node | null = top; node && elements.length < mostElements; node = walker.nextNode()) {
    const element = node as Element;
    of.set(element, measureOne(element, of, place ?? elements.length));
    elements.push(element);
    if (!mayBreathe || elements.length % 64 !== 0) continue;
    yield;
    if (!element.isConnected) return null;
  }
  if (elements.length >= mostElements) page.isWhole = false;
  for (let index = elements.length - 1; index > first; index--) {
    const own = of.get(elements[index] as Element);
    const above = own?.parent ? of.get(own.parent) : undefined;
    if (!own || !above) continue;
    above.chars += own.chars;
    above.linkChars += own.isLink ? own.chars : own.linkChars;
  }
  return elements.slice(first);
}

/** Where in the page's order something stands that came later; null for the page itself. */
function placeOf({ of }: Measured, top: Element): number | null {
  const parent = top.parentElement && of.get(top.parentElement);
  if (!parent) return null;
  const before = top.previousElementSibling && of.get(top.previousElementSibling);
  return (before ?? parent).index + 0.5;
}

function measureOne(element: Element, of: Measured['of'], index: number): Measure {
  if (isClobbered(element)) return measureClobbered(element, of, index);
  const parent = element.parentElement;
  const above = parent ? of.get(parent) : undefined;
  const name = element.localName;
  const role = element.getAttribute('role') ?? '';
  const ownChars = ownText(element);
  const isInArticle = (above?.isInArticle ?? false) || name === 'article' || name === 'main';
  const holdsStory = (asides.has(name) || name === 'header' || asideRoles.has(role)) && element.querySelector('h1,main,article') !== null;
  const isSiteHead = name === 'header' && !isInArticle && !holdsStory;
  const isNavigation =
    isSiteHead ||
    ((name === 'nav' || role === 'navigation') && !(isInArticle && isOfArticle(element))) ||
    role === 'contentinfo' ||
    (role === 'banner' && !holdsStory);
  const isArticleFooter = name === 'footer' && isInArticle;
  return {
    chars: ownChars,
    linkChars: 0,
    ownChars,
    index,
    parent,
    isAside: (above?.isAside ?? false) || isSiteHead || ((asides.has(name) || asideRoles.has(role)) && !holdsStory),
    isFrame: (above?.isFrame ?? false) || isNavigation || (name === 'footer' && !isArticleFooter),
    isLink: (above?.isLink ?? false) || name === 'a' || name === 'button' || role === 'button',
    isForm: (above?.isForm ?? false) || name === 'form',
    isInArticle,
  };
}

const asked = [
  'getAttribute',
  'setAttribute',
  'hasAttribute',
  'querySelector',
  'querySelectorAll',
  'closest',
  'contains',
  'matches',
] as const;

/** A form whose fields are named like what is asked of elements here, and stand in its place: it and all in it is left alone. */
export function isClobbered(element: Element): boolean {
  const { localName, children, parentElement, nextElementSibling, previousElementSibling } = element;
  if (typeof localName !== 'string') return true;
  if (localName !== 'form') return false;
  const isField = (node: Element | null) => node !== null && (node as HTMLInputElement).form === element;
  return (
    asked.some(name => typeof element[name] !== 'function') ||
    typeof element.textContent !== 'string' ||
    typeof children?.length !== 'number' ||
    [parentElement, nextElementSibling, previousElementSibling].some(isField)
  );
}

/** Of such a form only the place is known, and that by way of a range. */
function measureClobbered(element: Element, of: Measured['of'], index: number): Measure {
  const range = element.ownerDocument.createRange();
  range.selectNode(element);
  const parent = range.startContainer as Element;
  return {
    ...{ chars: 0, linkChars: 0, ownChars: 0, index, parent },
    ...{ isAside: false, isFrame: true, isLink: false, isForm: true, isInArticle: of.get(parent)?.isInArticle ?? false },
  };
}

function ownText(element: Element): number {
  let chars = 0;
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 3) chars += (child as Text).data.trim().length;
  return chars;
}

/** The text of an element of the page, read once. */
export function textOf({ texts }: Measured, element: Element): string {
  let text = texts.get(element);
  if (text === undefined) {
    text = plainText(element);
    texts.set(element, text);
  }
  return text;
}

/** Marked up as navigation, but of the article: share links, other articles. */
const isOfArticle = (element: Element): boolean =>
  /shar|teil|social|related|(?:^|[ _-])(?:next|prev|previous)(?=$|[ _-])|posts?-nav|pagenav|article-nav|beitragsnav|verwandt|ähnlich|aehnlich|meistgelesen|weitere (?:artikel|meldungen|beiträge)/i.test(
    `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('aria-label') ?? ''}`,
  );

const isMedia = (element: Element): boolean => element.localName === 'iframe' || element.localName === 'object';

/** The share of an element's text that is links, 0 to 1. */
export function linkDensity({ chars, linkChars, isLink }: Measure): number {
  if (chars === 0) return 0;
  return isLink ? 1 : linkChars / chars;
}

const isBlock = (node: Node | null): boolean => node?.nodeType === 1 && !inline.has((node as Element).localName);

/** The beginning of an element's text, blocks set apart, scripts and styles left out, white space collapsed, soft hyphens and the like dropped. */
export function plainText(element: Element | null, most = 4000): string {
  let text = '';
  const pending: Node[] = element ? [element] : [];
  while (pending.length > 0 && text.length < most) {
    const node = pending.pop() as Node;
    if (isBlock(node) || isBlock(node.previousSibling)) text += ' ';
    if (node.nodeType === 3) text += (node as Text).data;
    if (node.nodeType !== 1 || unread.has((node as Element).localName)) continue;
    for (let child = node.lastChild; child; child = child.previousSibling) pending.push(child);
  }
  return text
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
