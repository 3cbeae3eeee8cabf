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

/** The page as measured; `isWhole` is false if it has more elements than are looked at. */
export interface Measured {
  elements: Element[];
  of: Map<Element, Measure>;
  isWhole: boolean;
}

const unread = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'canvas', 'select', 'textarea', 'head']);
const asides = new Set(['nav', 'footer', 'form', 'aside', 'dialog']);
const asideRoles = new Set(['navigation', 'contentinfo', 'complementary', 'dialog', 'alertdialog', 'search', 'banner']);
const inline = new Set(['a', 'abbr', 'b', 'em', 'font', 'i', 'mark', 'small', 'span', 'strong', 'sub', 'sup', 'u', 'wbr']);
const mostElements = 60_000;

/** Walks the page once, without recursion: a page may be nested thousands deep. */
export function measure(document: Document): Measured {
  const elements: Element[] = [];
  const of = new Map<Element, Measure>();
  const body = document.body;
  if (!body) return { elements, of, isWhole: true };
  const walker = document.createTreeWalker(body, 1, {
    acceptNode: node => (unread.has((node as Element).localName) && !isMedia(node as Element) ? 2 : 1),
  });
  for (let node: Node | null = body; node && elements.length < mostElements; node = walker.nextNode()) {
    const element = node as Element;
    const parent = element.parentElement;
    const above = parent ? of.get(parent) : undefined;
    const name = element.localName;
    const role = element.getAttribute('role') ?? '';
    let ownChars = 0;
    for (let child = element.firstChild; child; child = child.nextSibling)
      if (child.nodeType === 3) ownChars += (child as Text).data.trim().length;
    const isInArticle = (above?.isInArticle ?? false) || name === 'article' || name === 'main';
    const holdsStory = (asides.has(name) || name === 'header' || asideRoles.has(role)) && element.querySelector('h1,main,article') !== null;
    const isSiteHead = name === 'header' && !isInArticle && !holdsStory;
    const isNavigation =
      isSiteHead ||
      ((name === 'nav' || role === 'navigation') && !(isInArticle && isOfArticle(element))) ||
      role === 'contentinfo' ||
      (role === 'banner' && !holdsStory);
    const isArticleFooter = name === 'footer' && isInArticle;
    const entry: Measure = {
      chars: ownChars,
      linkChars: 0,
      ownChars,
      index: elements.length,
      parent,
      isAside: (above?.isAside ?? false) || isSiteHead || ((asides.has(name) || asideRoles.has(role)) && !holdsStory),
      isFrame: (above?.isFrame ?? false) || isNavigation || (name === 'footer' && !isArticleFooter),
      isLink: (above?.isLink ?? false) || name === 'a' || name === 'button' || role === 'button',
      isForm: (above?.isForm ?? false) || name === 'form',
      isInArticle,
    };
    elements.push(element);
    of.set(element, entry);
  }
  for (let index = elements.length - 1; index > 0; index--) {
    const own = of.get(elements[index] as Element);
    const above = own?.parent ? of.get(own.parent) : undefined;
    if (!own || !above) continue;
    above.chars += own.chars;
    above.linkChars += own.isLink ? own.chars : own.linkChars;
  }
  return { elements, of, isWhole: elements.length < mostElements };
}

/** Marked up as navigation, but of the article: share links, other articles. */
const isOfArticle = (element: Element): boolean =>
  /shar|teil|social|related|verwandt|ähnlich|aehnlich|meistgelesen|weitere (?:artikel|meldungen|beiträge)/i.test(
    `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('aria-label') ?? ''}`,
  );

const isMedia = (element: Element): boolean => element.localName === 'iframe' || element.localName === 'object';

/** The share of an element's text that is links, 0 to 1. */
export function linkDensity({ chars, linkChars, isLink }: Measure): number {
  if (chars === 0) return 0;
  return isLink ? 1 : linkChars / chars;
}

/** The beginning of an element's text, scripts and styles left out, white space collapsed, soft hyphens and the like dropped. */
export function plainText(element: Element | null, most = 4000): string {
  let text = '';
  const pending: Node[] = element ? [element] : [];
  while (pending.length > 0 && text.length < most) {
    const node = pending.pop() as Node;
    if (node.nodeType === 3) text += (node as Text).data;
    if (node.nodeType !== 1 || unread.has((node as Element).localName)) continue;
    if (!inline.has((node as Element).localName)) text += ' ';
    for (let child = node.lastChild; child; child = child.previousSibling) pending.push(child);
  }
  return text
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
