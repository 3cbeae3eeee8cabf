import { findCandidates } from './clutter.ts';
import { plainText } from './clutterMeasure.ts';
import { findDoubleCredits } from './credits.ts';
import { mayHide, type Protection, type ProtectOptions, protectInSteps } from './protect.ts';
import { finish, type Steps } from './steps.ts';
import type { Clutter, ClutterKind } from './types.ts';

/** One element that may be hidden: what it is and which rule said so. */
export interface Finding {
  element: Element;
  kind: ClutterKind;
  rule: string;
}

/** The marker attribute of a hidden element; its value is the kind. */
export const marker = 'data-amtslupe-hidden';

/** On a marked element that keeps its room for now, being in sight; its value is what the room says of itself, '' for a small one. */
export const heldMarker = 'data-amtslupe-held';

/** How a large room says why it is empty: no box, no colour of its own; out of the flow, so that nothing moves; no wider than its room. */
const quiet =
  'width:auto!important;max-width:100%!important;height:auto!important;margin:0!important;padding:0!important;border:0!important;background:none!important;color:inherit!important;opacity:.6!important;font:13px/1.4 system-ui,sans-serif!important;text-transform:none!important;letter-spacing:normal!important';

/** The rules that hide; without them the markers do nothing. */
export const clutterRules = [
  `[${marker}]:not([${heldMarker}]){display:none!important}`,
  `[${heldMarker}],[${heldMarker}] *{visibility:hidden!important;pointer-events:none!important}`,
  `[${heldMarker}]::before{content:attr(${heldMarker})!important;display:block!important;position:absolute!important;visibility:visible!important;${quiet}}`,
  `[${heldMarker}]:not([${heldMarker}=""],:is(td,th,tr)){position:relative!important;inset:auto!important}`,
  // Paper has no scrolling that could give the room back.
  `@media print{[${marker}]{display:none!important}}`,
];

/** The elements of the page that are clutter, outermost first; nothing protected is among them, inside or around them. */
export function findClutter(document: Document, options: ProtectOptions = { site: null, root: null }): Finding[] {
  return finish(findInSteps(document, options)).findings;
}

/** The same in small steps, with the protection it rests on. */
export function* findInSteps(document: Document, options: ProtectOptions): Steps<{ guard: Protection; findings: Finding[] }> {
  const guard = yield* protectInSteps(document, options);
  return { guard, findings: yield* findAmong(document, guard, options, guard.page.elements) };
}

/** The clutter among some elements of a page, those around it included. */
export function* findAmong(document: Document, guard: Protection, { site }: ProtectOptions, elements: Element[]): Steps<Finding[]> {
  const accepted = new Map<Element, Finding>();
  let isHeld: boolean | null = null;
  const holdsPage = (element: Element) => {
    isHeld ??= isScrollLocked(document);
    return isHeld && isLayer(element);
  };
  for (const candidate of yield* findCandidates(document, guard, site, elements))
    if (!accepted.has(candidate.element) && mayHide(candidate.element, guard) && !isConsentWall(candidate) && !holdsPage(candidate.element))
      accepted.set(candidate.element, candidate);
  const findings = [...accepted.values()].filter(({ element }) => !hasAbove(element, accepted));
  // They stand in protected figures: the one thing that is hidden there, because it says the same again.
  findings.push(...findDoubleCredits(document));
  return findings;
}

/** Whether the page cannot be scrolled: some layer holds it, and only the layer's own control will let it go. */
function isScrollLocked({ defaultView: view, documentElement, body }: Document): boolean {
  return (
    view !== null &&
    [documentElement, body].some(element => element !== null && /hidden|clip/.test(view.getComputedStyle(element).overflowY))
  );
}

/** Whether an element is laid over the page, by its role or its place. */
function isLayer(element: Element): boolean {
  if (element.closest(dialogs)) return true;
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at; at = at.parentElement) if (view?.getComputedStyle(at).position === 'fixed') return true;
  return false;
}

const dialogs = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';

/**
 * What asks for consent or money is no clutter, whatever it is called: whoever hides it reads on without having answered. A box with a
 * field for an address may ask for consent to its mail.
 */
function isConsentWall({ element, kind }: Finding): boolean {
  if (kind === 'paywall-offer' && (element.closest(dialogs) ?? element.querySelector(dialogs)) !== null) return true;
  if (element.querySelector('input[type=email],input[name*=mail i]')) return false;
  if (kind === 'paywall-offer' && /cookie|tracking|zustimm|einwillig|akzeptier/i.test(element.textContent ?? '')) return true;
  return [element, ...element.querySelectorAll(controls)].some(
    control => control.matches(controls) && agrees.test((control.textContent || control.getAttribute('value')) ?? ''),
  );
}

const controls = 'button,[role=button],a:is([href^="#"],:not([href])),input[type=button],input[type=submit]';
const agrees =
  /^\s*(?:(?:alles?|cookies?|ich|und|jetzt|tracking)\s)*(?:akzeptier|stimme\b.{0,20}\bzu\b|zustimm|einverstanden|einwilligen|accept\b|agree\b|i agree)/i;

function hasAbove(element: Element, accepted: Map<Element, Finding>): boolean {
  for (let up = element.parentElement; up; up = up.parentElement) if (accepted.has(up)) return true;
  return false;
}

/** Marks the findings of the wanted kinds and adds the one style sheet that hides what is marked. */
export function hide(document: Document, findings: Finding[], kinds: Iterable<ClutterKind>): void {
  const wanted = new Set(kinds);
  for (const { element, kind } of findings) {
    if (wanted.has(kind)) element.setAttribute(marker, kind);
    else for (const name of [marker, heldMarker]) element.removeAttribute(name);
  }
  addStyle(document);
}

/** Takes every marker and the style sheet off: the page is as it was. */
export function restore(document: Document): void {
  for (const name of [marker, heldMarker]) for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  document.querySelector(`style[${styleMarker}]`)?.remove();
}

const styleMarker = 'data-amtslupe-style';

function addStyle(document: Document): void {
  if (document.querySelector(`style[${styleMarker}]`)) return;
  const style = document.createElement('style');
  style.setAttribute(styleMarker, 'clutter');
  style.textContent = clutterRules.join('');
  (document.head ?? document.documentElement).append(style);
  // A strict policy of the page may refuse the text of a style element; its rules can still be added one by one.
  if (style.sheet && style.sheet.cssRules.length === 0) for (const rule of clutterRules) style.sheet.insertRule(rule);
}

/** A finding as plain data, for the popup and for `analyze`. */
export function clutterOf({ element, kind, rule }: Finding): Clutter {
  return { kind, rule, selector: selectorOf(element), text: plainText(element).slice(0, 200) };
}

/** A selector that finds this one element in its document: by id where that is unique, else by position. */
export function selectorOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const id = at.getAttribute('id');
    if (id && at.ownerDocument.querySelectorAll(`[id=${JSON.stringify(id)}]`).length === 1) {
      steps.unshift(`[id=${JSON.stringify(id)}]`);
      break;
    }
    const parent: Element | null = at.parentElement;
    steps.unshift(parent ? `${at.localName}:nth-child(${[...parent.children].indexOf(at) + 1})` : at.localName);
  }
  return steps.join('>');
}
