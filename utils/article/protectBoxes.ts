import data from './clutter.json' with { type: 'json' };
import { isOneOfMany } from './clutterBounds.ts';
import { listsTitlesSurely } from './clutterEntries.ts';
import { type Measure, type Measured, textOf } from './clutterMeasure.ts';
import {
  announced,
  appeals,
  commentsFrom,
  countsComments,
  isAdvertTable,
  isBox,
  isNamedShareList,
  isNewsletterForm,
  isSmallPrint,
  namedKinds,
  newsletterMarks,
  wordKinds,
} from './clutterPhrases.ts';
import { isCrossReference, isReport, type OfferKind, offerOf, saysOffer } from './clutterSpeech.ts';
import type { Protection } from './protect.ts';
import { inSteps, type Steps } from './steps.ts';

const { limits } = data;

/** Finds the small boxes whose text looks like prose and is none of the article's: what they are called, say or hold gives them away. */
export function* boxesIn(document: Document, guard: Protection, elements: Element[]): Steps<void> {
  const { page, root, story, boxed } = guard;
  for (const form of document.querySelectorAll('form')) newsletterBox(form, guard);
  for (const heading of document.querySelectorAll('h2,h3,h4,h5,h6')) {
    commentsOf(heading, guard);
    titlesOf(heading, guard);
  }
  yield* inSteps(elements, element => {
    const own = page.of.get(element);
    if (!own || own.isFrame) return;
    if (own.parent && boxed.has(own.parent)) boxed.add(element);
    if (element === root || element === story || boxed.has(element)) return;
    if (
      isNamed(element, own, page) ||
      (own.chars <= limits.shareRow && isNamedShareList(element, textOf(page, element))) ||
      isAppeal(element, own, page) ||
      spokenOf(element, own, guard) ||
      holdsComments(element, guard) ||
      isAdvert(element, own, page)
    )
      boxed.add(element);
  });
}

/** The small box around a form that takes an address for a newsletter and says so in the usual words: not text, wherever it stands. */
function newsletterBox(form: Element, { page, root, boxed }: Protection): void {
  const own = page.of.get(form);
  if (!own || own.isFrame || boxed.has(form) || !form.querySelector('input[type=email],input[name*=mail i]')) return;
  let box: Element = form;
  for (let up = own.parent; up && up !== root && !up.contains(root); up = page.of.get(up)?.parent ?? null) {
    const outer = page.of.get(up);
    if (!outer || up.localName === 'body' || up.querySelector('h1')) break;
    const isPlain = outer.chars <= limits.form && outer.chars - own.chars <= limits.invitation;
    if (!isPlain && !isMostlySmallPrint(up, outer, form, page)) break;
    box = up;
  }
  if (newsletterMarks(`${textOf(page, box)} e-mail`) >= 3 && isNewsletterForm(form, box)) boxed.add(box);
}

/** However long: besides the small print about consent it says no more than such boxes do. */
function isMostlySmallPrint(box: Element, own: Measure, form: Element, page: Measured): boolean {
  if (own.chars > limits.legalForm) return false;
  let rest = own.chars;
  for (const block of box.querySelectorAll('p,li,label,small,span,div')) {
    const { chars = 0, ownChars = 0 } = page.of.get(block) ?? {};
    if (form.contains(block) || ownChars < 40 || ownChars * 2 < chars) continue;
    if (isSmallPrint(textOf(page, block))) rest -= chars;
    else if (chars > limits.share) return false;
  }
  return rest <= limits.form;
}

/** What stands between a heading of comments and the field to write one. */
function commentsOf(heading: Element, { page, root, boxed }: Protection): void {
  const own = page.of.get(heading);
  if (!own || own.isFrame || own.chars > limits.heading || announced(textOf(page, heading)) !== 'comments') return;
  for (const element of commentsFrom(heading)) if (!(root && element.contains(root))) boxed.add(element);
}

/** What stands below a heading such as "Auch interessant" in a box of titles: they may be long, and are no paragraphs. */
function titlesOf(heading: Element, guard: Protection): void {
  const box = heading.parentElement;
  if (!box || !isBox(box) || box === guard.root || box === guard.story || (guard.root && box.contains(guard.root))) return;
  if (guard.page.of.get(box)?.isFrame === false && listsTitlesSurely(box, heading, guard)) guard.boxed.add(box);
}

/** Called clutter and speaking like it: both together are no accident, one alone says nothing. */
function isNamed(element: Element, own: Measure, page: Measured): boolean {
  if (own.chars < 15 || own.chars > limits.words) return false;
  const isParagraph = element.localName === 'p';
  if (!isParagraph && !isBox(element)) return false;
  const names = namedKinds(element);
  if (names.length === 0) return false;
  const text = textOf(page, element);
  if (isReport(element, text)) return false;
  return (!isParagraph || appeals(text)) && wordKinds(text).some(kind => names.some(name => name.kind === kind));
}

/** Turns to the reader to sell something, and is made otherwise than the paragraphs beside it. */
function isAppeal(element: Element, own: Measure, page: Measured): boolean {
  if (own.chars < 15 || own.chars > limits.appeal || !isBox(element)) return false;
  const text = textOf(page, element);
  return appeals(text) && wordKinds(text).length > 0 && !isOneOfMany(element, own, page);
}

const lines = /^(?:p|li|dd|blockquote)$/;

/** What a short box or line offers, or that it only points to another article; null of text. */
export function spokenOf(element: Element, own: Measure, guard: Protection, isBehind = false): OfferKind | 'related' | null {
  const { page, root, story, heading } = guard;
  if (own.chars < 12 || own.chars > limits.invitation || own.isFrame || own.isLink) return null;
  if (element === root || element === story || (root && element.contains(root))) return null;
  const isLine = lines.test(element.localName);
  if (!isLine && !isBox(element)) return null;
  const text = textOf(page, element);
  if (isReport(element, text)) return null;
  if (own.linkChars > 0 && isCrossReference(element, text)) return 'related';
  const shape = isLine || isOneOfMany(element, own, page) ? 'line' : 'box';
  const isOutside = isBehind || own.isAside || !root?.contains(element);
  const kind = offerOf(element, text, { shape, isOutside, about: heading ? textOf(page, heading).toLowerCase() : '' });
  return kind !== null && (shape === 'line' || speaksThroughout(element, page)) ? kind : null;
}

/** Whether every longer sentence of a box belongs to its offer. */
function speaksThroughout(box: Element, page: Measured): boolean {
  return [...box.querySelectorAll('p,li,div,span,dd,td')].every(block => {
    const own = page.of.get(block);
    return !own || own.ownChars < limits.heading || saysOffer(textOf(page, block));
  });
}

const isAdvert = (element: Element, own: Measure, page: Measured): boolean =>
  element.localName === 'table' && own.chars > 0 && own.chars <= limits.slot && isAdvertTable(element, textOf(page, element));

/** Below a heading that counts the comments: what stands there is prose, but not the article's. */
function holdsComments(element: Element, { page, root }: Protection): boolean {
  if (!isBox(element)) return false;
  const first = element.firstElementChild;
  if (!first || !/^(?:h[2-6]|header|div|p)$/.test(first.localName) || (page.of.get(first)?.chars ?? 0) > limits.heading) return false;
  if (!countsComments(textOf(page, first)) || (root && element.contains(root)) || element.querySelector('h1')) return false;
  const isHeading = /^h/.test(first.localName);
  return isHeading || [...element.children].slice(1).every(post => /^\p{Lu}[\p{L}\d. _-]{1,30}\s?[:·|]/u.test(textOf(page, post)));
}
