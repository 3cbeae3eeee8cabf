import type { Measure, Measured } from './clutterMeasure.ts';
import { textOf } from './clutterMeasure.ts';
import { announced, reachable } from './clutterPhrases.ts';
import type { Protection } from './protect.ts';
import type { ClutterKind } from './types.ts';

/** Fields of forms that have nothing to do with a newsletter, and ways to reach somebody. */
const others = `input[type=search],[role=search],input[type=password],textarea,select,${reachable}`;

/** Whether a box around `inner` holds something else beside it: a box of its own heading, a search field, a contact. */
export function holdsOthers(box: Element, inner: Element, kind: ClutterKind, guard: Protection): boolean {
  let isBehind = false;
  for (let child = box.firstElementChild; child; child = child.nextElementSibling) {
    if (child.contains(inner)) isBehind = true;
    else if (isForeign(child, kind, isBehind, guard)) return true;
  }
  return false;
}

function isForeign(child: Element, kind: ClutterKind, isBehind: boolean, guard: Protection): boolean {
  const own = guard.page.of.get(child);
  if (!own || (own.chars === 0 && !child.querySelector('input,form'))) return false;
  if (kind !== 'comments' && (child.matches(others) || child.querySelector(others))) return true;
  const heading = /^h[2-6]$/.test(child.localName) ? child : child.querySelector('h2,h3,h4,h5,h6');
  if (!heading || isOfLinks(heading, guard)) return false;
  // The title of an entry, which a script may make a link.
  if (kind === 'related' && heading !== child && /^(?:article|li)$/.test(child.localName)) return false;
  const says = announced(textOf(guard.page, heading));
  if (says === kind) return false;
  if (says !== null) return true;
  // A heading in front may be the box's own; one with links or fields of its own, or one that follows, begins another box.
  return isBehind || (child !== heading && child.querySelector('a,button,input') !== null);
}

/** A heading of a list's entry: it is a link, or stands in one. */
const isOfLinks = (heading: Element, { page }: Protection): boolean => {
  const own: Measure | undefined = page.of.get(heading);
  return !own || own.isLink || own.linkChars > own.chars * 0.8;
};

/** Beside it stand long texts in the same dress: the page's paragraphs are such boxes. */
export function isOneOfMany(element: Element, own: Measure, { of }: Measured): boolean {
  const dress = element.getAttribute('class');
  let seen = 0;
  for (let other = own.parent?.firstElementChild ?? null; other && seen < 400; other = other.nextElementSibling, seen++) {
    if (other === element || other.localName !== element.localName || other.getAttribute('class') !== dress) continue;
    if ((of.get(other)?.chars ?? 0) >= 140) return true;
  }
  return false;
}
