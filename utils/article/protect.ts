import type { Addition } from './additions.ts';
import data from './clutter.json' with { type: 'json' };
import { forget, isClobbered, type Measured, measure, measureAdded, measureText, textOf } from './clutterMeasure.ts';
import { announced } from './clutterPhrases.ts';
import { boxesIn } from './protectBoxes.ts';
import { keepDescription, keepMedia } from './protectMedia.ts';
import { findRoot, keepText } from './protectText.ts';
import type { SiteRule } from './sites/types.ts';
import { finish, inSteps, type Steps } from './steps.ts';

/** What must stay visible, worked out before any rule is asked. */
export interface Protection {
  page: Measured;
  /** The element that holds the body; null when the page has no prose. */
  root: Element | null;
  /** The main headline. */
  heading: Element | null;
  /** The closest element around headline and body. */
  story: Element | null;
  kept: Set<Element>;
  /** Every element around a kept one, and around what makes the page: its main part and its navigation. */
  around: Set<Element>;
  /** Every element inside a kept one. */
  within: Set<Element>;
  /** Small boxes whose text is prose but not the article's, and all that is inside them. */
  boxed: Set<Element>;
  /** How many paragraphs of the article stand directly in an element. */
  paragraphs: Map<Element, number>;
  /** Place of the first paragraph behind the headline. */
  first: number;
  /** The last long paragraph of the article; null when there is none. */
  last: Element | null;
  /** Characters of its long paragraphs. */
  prose: number;
}

export interface ProtectOptions {
  /** The rules of this site, or null. */
  site: SiteRule | null;
  /** The element that holds the body, where another part of the extension has found it already. */
  root: Element | null;
}

const never = new Set(['html', 'body', 'main', 'head']);

/** The protected parts of a page: body text, lead, headline, byline, date, figures, tables, embeds. */
export const protect = (document: Document, options: ProtectOptions): Protection => finish(protectInSteps(document, options));

/** The same in small steps. */
export function* protectInSteps(document: Document, options: ProtectOptions): Steps<Protection> {
  const page = yield* measure(document);
  const root = options.root ?? select(document, options.site?.root) ?? (yield* findRoot(page));
  const heading = headlineOf(document, page, root);
  const story = root ? (heading ? commonAncestor(root, heading) : root) : heading;
  const sets = { kept: new Set<Element>(), around: new Set<Element>(), within: new Set<Element>(), boxed: new Set<Element>() };
  const text = { paragraphs: new Map(), first: Number.POSITIVE_INFINITY, last: null, prose: 0 };
  const guard: Protection = { page, root, heading, story, ...sets, ...text };
  yield* keepIn(document, guard, page.elements, options.site);
  return guard;
}

/** Takes what changed on the page into the protection; answers the elements to look at: the new ones and the boxes they came into. */
export function* protectAddition(document: Document, guard: Protection, addition: Addition, site: SiteRule | null): Steps<Element[]> {
  const { page } = guard;
  // A box that lost its words may hold text from now on: what made it a box is asked again.
  const emptied = new Set<Element>();
  for (const { element, parent } of addition.removed) {
    for (let up: Element | null = parent; up; up = page.of.get(up)?.parent ?? null) if (guard.boxed.delete(up)) emptied.add(up);
    forget(page, element, parent);
  }
  yield;
  const fresh = new Set<Element>();
  for (const element of addition.added) if (!fresh.has(element)) for (const one of yield* measureAdded(page, element)) fresh.add(one);
  for (const element of addition.rewritten) {
    if (fresh.has(element)) continue;
    measureText(page, element);
    if (page.of.has(element)) fresh.add(element);
  }
  const elements = [...[...emptied].reverse().filter(element => page.of.has(element) && !fresh.has(element)), ...fresh];
  yield* keepIn(document, guard, elements, site);
  const boxes = new Set<Element>();
  for (const element of addition.added) {
    let up = page.of.get(element)?.parent ?? null;
    for (let level = 0; up && level < 3; level++, up = page.of.get(up)?.parent ?? null) if (!fresh.has(up)) boxes.add(up);
  }
  return [...boxes, ...elements];
}

/** Protects what must stay among some elements of the page. */
function* keepIn(document: Document, guard: Protection, elements: Element[], site: SiteRule | null): Steps<void> {
  const { page } = guard;
  yield* inSteps(elements, element => {
    if (element.localName === 'h1' || isClobbered(element)) keep(guard, element);
    if (isListOfDocuments(element)) keep(guard, element);
    if (element.localName === 'main' || (element.localName === 'nav' && page.of.get(element)?.isFrame)) keepAround(guard, element);
  });
  if (guard.heading && announced(textOf(page, guard.heading)) === 'newsletter')
    for (const field of document.querySelectorAll('input[type=email],input[name*=mail i]')) keepFormOf(field, guard);
  for (const css of site?.keep ?? []) for (const element of selectAll(document, css)) if (page.of.has(element)) keep(guard, element);
  yield* boxesIn(document, guard, elements);
  yield* keepText(guard, elements);
  yield* keepMedia(document, guard, elements);
  yield* keepDescription(document, guard, elements);
  yield* inSteps(elements, element => {
    const parent = page.of.get(element)?.parent ?? null;
    if (parent && (guard.kept.has(parent) || guard.within.has(parent))) guard.within.add(element);
  });
}

/** On a page to order a newsletter the form is what the reader came for. */
function keepFormOf(field: Element, guard: Protection): void {
  const form = field.closest('form');
  if (form && guard.page.of.get(form)?.isFrame === false) keep(guard, form);
}

const lists = new Set(['ul', 'ol', 'dl']);
const documentLink = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|zip|csv|xml)(?:[?#]|$)/i;

/** The papers that belong to an article, for downloading: no list of other articles. */
function isListOfDocuments(element: Element): boolean {
  if (!lists.has(element.localName)) return false;
  const links = element.querySelectorAll('a[href]');
  return links.length > 0 && links.length < 40 && [...links].every(link => documentLink.test(link.getAttribute('href') ?? ''));
}

/** Whether an element may be hidden: it has nothing protected in it, is in nothing protected, and is not the page itself. */
export function mayHide(element: Element, { page, kept, around, within, boxed }: Protection): boolean {
  const own = page.of.get(element);
  if (!own || own.isFrame || never.has(element.localName) || kept.has(element) || around.has(element) || within.has(element)) return false;
  const whole = page.of.get(page.elements[0] as Element)?.chars ?? 0;
  return own.chars <= data.limits.smallPage || own.chars <= whole * (boxed.has(element) ? data.limits.boxShare : data.limits.pageShare);
}

/** Protects an element with all that is around and inside it. */
export function keep(guard: Protection, element: Element): void {
  if (guard.kept.has(element)) return;
  guard.kept.add(element);
  keepAround(guard, element);
}

function keepAround({ around, page }: Protection, element: Element): void {
  for (let up = page.of.get(element)?.parent ?? null; up && !around.has(up); up = page.of.get(up)?.parent ?? null) around.add(up);
}

/** The main headline: the h1 in or nearest before the body. */
function headlineOf(document: Document, page: Measured, root: Element | null): Element | null {
  const all = [...document.querySelectorAll('h1')].filter(h1 => page.of.has(h1) && !page.of.get(h1)?.isFrame);
  const inside = all.find(h1 => root?.contains(h1));
  const at = (root && page.of.get(root)?.index) ?? 0;
  const before = all.filter(h1 => (page.of.get(h1)?.index ?? 0) < at).at(-1);
  return inside ?? before ?? all[0] ?? null;
}

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
