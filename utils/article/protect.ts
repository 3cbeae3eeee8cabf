import limits from './clutter.json' with { type: 'json' };
import { linkDensity, type Measure, type Measured, measure, plainText } from './clutterMeasure.ts';
import { announced, appeals, countsComments, isBox, isNewsletterForm, namedKinds, newsletterMarks, wordKinds } from './clutterPhrases.ts';
import type { SiteRule } from './sites/types.ts';

/** What must stay visible, worked out before any rule is asked. */
export interface Protection {
  page: Measured;
  /** The element that holds the body; null when the page has no prose. */
  root: Element | null;
  /** The closest element around headline and body. */
  story: Element | null;
  kept: Set<Element>;
  /** Every element around a kept one, and around what makes the page: its main part and its navigation. */
  around: Set<Element>;
  /** Every element inside a kept one. */
  within: Set<Element>;
}

const prose = new Set([
  'p',
  'li',
  'blockquote',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'td',
  'th',
  'dd',
  'dt',
  'summary',
  'div',
  'section',
  'span',
  'article',
  'figcaption',
  'details',
  'ul',
  'ol',
  'table',
  'dl',
  'caption',
  'time',
  'address',
  'q',
  'main',
]);
const media = new Set(['figure', 'img', 'picture', 'video', 'audio', 'iframe', 'object', 'table', 'canvas', 'math']);
const never = new Set(['html', 'body', 'main', 'head']);

/** The protected parts of a page: body text, lead, headline, byline, date, figures, tables, embeds. */
export function protect(document: Document, options: { site: SiteRule | null; root: Element | null }): Protection {
  const page = measure(document);
  const root = options.root ?? select(document, options.site?.root) ?? findRoot(page);
  const heading = headlineOf(document, page, root);
  const story = root ? (heading ? commonAncestor(root, heading) : root) : heading;
  const guard: Protection = { page, root, story, kept: new Set(), around: new Set(), within: new Set() };
  for (const h1 of document.querySelectorAll('h1')) keep(guard, h1);
  for (const css of options.site?.keep ?? []) for (const element of selectAll(document, css)) keep(guard, element);
  keepText(guard, heading, [...newsletterBoxes(document, guard), ...namedBoxes(guard), ...appealBoxes(guard), ...commentBoxes(guard)]);
  keepMedia(document, guard);
  keepDescription(document, guard);
  for (const element of page.elements) {
    if (element.localName === 'main' || (element.localName === 'nav' && page.of.get(element)?.isFrame)) keepAround(guard, element);
    const parent = page.of.get(element)?.parent ?? null;
    if (parent && (guard.kept.has(parent) || guard.within.has(parent))) guard.within.add(element);
  }
  return guard;
}

/** Whether an element may be hidden: it has nothing protected in it, is in nothing protected, and is not the page itself. */
export function mayHide(element: Element, { page, kept, around, within }: Protection): boolean {
  const own = page.of.get(element);
  if (!own || own.isFrame || never.has(element.localName) || kept.has(element) || around.has(element) || within.has(element)) return false;
  const whole = page.of.get(page.elements[0] as Element)?.chars ?? 0;
  return own.chars <= limits.limits.smallPage || own.chars <= whole * limits.limits.pageShare;
}

function keep(guard: Protection, element: Element): void {
  guard.kept.add(element);
  keepAround(guard, element);
}

function keepAround({ around, page }: Protection, element: Element): void {
  for (let up = page.of.get(element)?.parent ?? element.parentElement; up && !around.has(up); up = up.parentElement) around.add(up);
}

/** The element whose prose weighs most; each level up counts half. */
function findRoot({ elements, of }: Measured): Element | null {
  const scores = new Map<Element, number>();
  for (const element of elements) {
    const own = of.get(element);
    if (!own || own.isAside || own.isLink || own.chars < 80 || !isBlockOfText(element, own) || linkDensity(own) >= 0.5) continue;
    let share = own.chars;
    for (let up = own.parent, level = 0; up && level < 4; up = of.get(up)?.parent ?? null, level++, share /= 2)
      scores.set(up, (scores.get(up) ?? 0) + share);
  }
  let best: Element | null = null;
  for (const [element, score] of scores) if (!best || score > (scores.get(best) ?? 0)) best = element;
  return best;
}

/** A block that holds its text itself or in inline elements: a paragraph, or a div that is one. */
function isBlockOfText(element: Element, own: Measure): boolean {
  const name = element.localName;
  if (name === 'p' || name === 'blockquote' || name === 'pre' || name === 'dd') return true;
  if (name === 'li' || name === 'td') return own.ownChars > 0 || !element.querySelector('p,ul,ol,div');
  return (
    (name === 'div' || name === 'section' || name === 'article' || name === 'span') &&
    own.ownChars >= 40 &&
    own.ownChars * 2 > own.chars - own.linkChars
  );
}

/** The main headline: the h1 in or nearest before the body. */
function headlineOf(document: Document, page: Measured, root: Element | null): Element | null {
  const all = [...document.querySelectorAll('h1')].filter(h1 => !page.of.get(h1)?.isFrame);
  const inside = all.find(h1 => root?.contains(h1));
  const at = (root && page.of.get(root)?.index) ?? 0;
  const before = all.filter(h1 => (page.of.get(h1)?.index ?? 0) < at).at(-1);
  return inside ?? before ?? all[0] ?? null;
}

function keepText(guard: Protection, heading: Element | null, boxes: Element[]): void {
  const { page, root, story } = guard;
  const { elements, of } = page;
  const start = heading ? (of.get(heading)?.index ?? 0) : -1;
  const containers = new Map<Element, number>();
  let first = Number.POSITIVE_INFINITY;
  const isBoxed = (element: Element): boolean => boxes.some(box => box.contains(element));
  const isProse = (element: Element, own: Measure): boolean =>
    !own.isAside && !own.isLink && isBlockOfText(element, own) && linkDensity(own) < 0.5 && !isTeaser(element, page) && !isBoxed(element);
  for (const element of elements) {
    const own = of.get(element);
    if (!own || own.chars < 80 || !root?.contains(element) || !isProse(element, own)) continue;
    keep(guard, element);
    if (own.index > start) first = Math.min(first, own.index);
    if (own.parent) containers.set(own.parent, (containers.get(own.parent) ?? 0) + 1);
  }
  for (const element of elements) {
    const own = of.get(element);
    if (!own || own.chars === 0 || own.isLink || !prose.has(element.localName) || !story?.contains(element)) continue;
    const density = linkDensity(own);
    if (own.chars >= 140 && isProse(element, own)) keep(guard, element);
    // Short blocks among long ones belong to the text: a list of three words, a subheading, "Kurz: ja."
    const isAmongProse = own.parent !== null && (containers.get(own.parent) ?? 0) >= 2 && !own.isAside && density < 0.5;
    if (isAmongProse && isShortBlock(element, own) && !announcesLinks(element, page) && !isBoxed(element)) keep(guard, element);
    const isHead = own.index > start && own.index < first && start >= 0;
    if (isHead && own.chars >= 40 && own.chars <= 700 && density < 0.5 && own.ownChars >= 20 && !own.isForm && !isBoxed(element))
      keep(guard, element);
    if (isHead && own.chars <= 120 && isByline(element, own)) keep(guard, element);
  }
}

function isShortBlock(element: Element, own: Measure): boolean {
  const name = element.localName;
  if (name === 'div' || name === 'section' || name === 'article') return own.ownChars > 0 && own.ownChars * 2 > own.chars;
  return ['p', 'ul', 'ol', 'dl', 'blockquote', 'pre', 'h2', 'h3', 'h4', 'h5', 'h6', 'details', 'table'].includes(name);
}

/** A heading such as "Lesen Sie auch" with links behind it belongs to them, not to the text. */
function announcesLinks(element: Element, { of }: Measured): boolean {
  if (!/^(?:h[2-6]|p|div)$/.test(element.localName)) return false;
  const next = element.nextElementSibling && of.get(element.nextElementSibling);
  return !!next && next.chars > 0 && linkDensity(next) > 0.4 && announced(plainText(element)) !== null;
}

/** Small boxes around a form that takes an address for a newsletter and says so in the usual words: not text, wherever they stand. */
function newsletterBoxes(document: Document, { page, root }: Protection): Element[] {
  const boxes: Element[] = [];
  for (const form of document.querySelectorAll('form')) {
    const inForm = page.of.get(form)?.chars ?? 0;
    if (!form.querySelector('input[type=email],input[name*=mail i]')) continue;
    let box: Element = form;
    for (let up = form.parentElement; up && up !== root && !up.contains(root) && !never.has(up.localName); up = up.parentElement) {
      const own = page.of.get(up);
      if (!own || own.chars > limits.limits.form || own.chars - inForm > limits.limits.invitation) break;
      box = up;
    }
    if (newsletterMarks(`${plainText(box)} e-mail`) >= 3 && isNewsletterForm(form, box)) boxes.push(box);
  }
  return boxes;
}

/** Small boxes that are called clutter and speak like it: both together are no accident, one alone says nothing. */
function namedBoxes({ page, root, story }: Protection): Element[] {
  return page.elements.filter(element => {
    const own = page.of.get(element);
    if (!own || own.chars < 15 || own.chars > limits.limits.words || element === root || element === story) return false;
    const isParagraph = element.localName === 'p';
    if (!isBox(element) && !isParagraph) return false;
    const names = namedKinds(element);
    if (names.length === 0) return false;
    const text = plainText(element);
    return (!isParagraph || appeals(text)) && wordKinds(text).some(kind => names.some(name => name.kind === kind));
  });
}

/** Small boxes that turn to the reader to sell something, and are made otherwise than the paragraphs beside them. */
function appealBoxes({ page, root, story }: Protection): Element[] {
  return page.elements.filter(element => {
    const own = page.of.get(element);
    if (!own || own.chars < 15 || own.chars > limits.limits.appeal || !isBox(element) || element === root || element === story)
      return false;
    const text = plainText(element);
    return appeals(text) && wordKinds(text).length > 0 && !isOneOfMany(element, page);
  });
}

/** Boxes below a heading that counts the comments: what stands in them is prose, but not the article's. */
function commentBoxes({ page, root, story }: Protection): Element[] {
  return page.elements.filter(element => {
    const own = page.of.get(element);
    if (!own || !isBox(element) || element === root || element === story || element.contains(root) || element.querySelector('h1'))
      return false;
    const first = element.firstElementChild;
    return first !== null && /^(?:h[2-6]|header)$/.test(first.localName) && countsComments(plainText(first));
  });
}

/** Beside it stand long texts in the same dress: the page's paragraphs are such boxes. */
function isOneOfMany(element: Element, { of }: Measured): boolean {
  const dress = element.getAttribute('class');
  for (const other of element.parentElement?.children ?? []) {
    if (other === element || other.localName !== element.localName || other.getAttribute('class') !== dress) continue;
    if ((of.get(other)?.chars ?? 0) >= 140) return true;
  }
  return false;
}

/** Author, date, reading time. */
function isByline(element: Element, own: Measure): boolean {
  if (element.localName === 'time' || element.matches('[rel=author],[itemprop=author],address')) return true;
  if (own.chars > 120 || own.ownChars === 0) return false;
  return /^(?:Von|Text|Autor(?:in)?|Interview)\b[: ]|\b\d{1,2}\.\s?(?:\d{1,2}\.|[JFMASOND][a-zä]+)\s?\d{2,4}\b|\b(?:Lesedauer|Lesezeit)\b/.test(
    plainText(element),
  );
}

/** A few lines beside a linked heading: they announce another page. */
function isTeaser(element: Element, { of }: Measured): boolean {
  let up: Element | null = element.parentElement;
  for (let level = 0; up && level < 2 && up.children.length <= 5; level++, up = up.parentElement) {
    for (const child of up.children) {
      const linked = /^h[2-6]$/.test(child.localName) ? child : child.querySelector(':scope > :is(h2,h3,h4,h5,h6)');
      const own = linked && of.get(linked);
      if (own && own.chars > 0 && linkDensity(own) > 0.8) return true;
    }
  }
  return false;
}

function keepMedia(document: Document, guard: Protection): void {
  const { page, story } = guard;
  const lead = lastSegments(document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '');
  for (const element of page.elements) {
    if (!media.has(element.localName) || !story?.contains(element)) continue;
    const own = page.of.get(element);
    const isLead =
      lead.length > 12 && ['src', 'srcset', 'data-src', 'data-srcset'].some(name => element.getAttribute(name)?.includes(lead));
    if (!own || own.isAside) continue;
    if (!isLead && (isTeaser(element, page) || isElsewhere(element) || isBesideLink(element, page))) continue;
    if (element.localName === 'iframe' && !isEmbed(element)) continue;
    keep(guard, element);
  }
}

/** In a link that leads to another page, not to the picture itself. */
function isElsewhere(element: Element): boolean {
  const link = element.closest('a[href]');
  if (!link) return false;
  const href = link.getAttribute('href') ?? '';
  return !/^#|\.(?:jpe?g|png|webp|gif|svg|avif)\b|bild|image|galer|media|foto/i.test(href);
}

/** The end of an image's address, to meet it again in another size. */
const lastSegments = (url: string): string => (url.split(/[?#]/)[0] ?? '').split('/').slice(-2).join('/');

/** A picture without a caption in a small box of links: it belongs to a list of other articles. */
function isBesideLink(element: Element, { of }: Measured): boolean {
  if (element.closest('figure')?.querySelector('figcaption')) return false;
  for (let up: Element | null = element; up; up = up.parentElement) {
    const own = of.get(up);
    if (own && own.chars > 0) return own.chars < 300 && linkDensity(own) > 0.6;
  }
  return false;
}

/** A frame that shows something of the article: it has an address, or a placeholder for one, and is no advertisement. */
function isEmbed(frame: Element): boolean {
  const address = ['src', 'data-src', 'data-url', 'data-lazy-src'].map(name => frame.getAttribute(name) ?? '').join(' ');
  return (
    /https?:|^\s*\//.test(address) &&
    !/doubleclick|googlesyndication|adservice|adnxs|outbrain|taboola|google_ads/i.test(`${address} ${frame.id}`)
  );
}

/** The lead is what the page describes itself with, wherever it stands. */
function keepDescription(document: Document, guard: Protection): void {
  const wanted = [...document.querySelectorAll('meta[name=description],meta[property="og:description"]')]
    .map(meta => squash(meta.getAttribute('content') ?? '').slice(0, 60))
    .filter(text => text.length >= 40);
  if (wanted.length === 0) return;
  for (const element of guard.page.elements) {
    const own = guard.page.of.get(element);
    if (!own || own.chars < 40 || own.ownChars < 20 || own.isLink || own.chars > 2000) continue;
    const text = squash((element.textContent ?? '').slice(0, 400));
    if (wanted.some(start => text.startsWith(start))) keep(guard, element);
  }
}

const squash = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200d]+/g, '');

function commonAncestor(one: Element, other: Element): Element {
  let up = one;
  while (!up.contains(other) && up.parentElement) up = up.parentElement;
  return up;
}

function select(document: Document, css: string | null | undefined): Element | null {
  return css ? (selectAll(document, css)[0] ?? null) : null;
}

/** The elements of a selector; none if the selector is not valid. */
export function selectAll(document: Document | Element, css: string): Element[] {
  try {
    return [...document.querySelectorAll(css)];
  } catch {
    return [];
  }
}
