import { findCandidates, findDoubleCredits } from './clutter.ts';
import { mayHide, type Protection, protect } from './protect.ts';
import type { SiteRule } from './sites/types.ts';
import type { Clutter, ClutterKind } from './types.ts';

/** One element that may be hidden: what it is and which rule said so. */
export interface Finding {
  element: Element;
  kind: ClutterKind;
  rule: string;
}

export interface DeclutterOptions {
  /** The rules of this site, or null. */
  site: SiteRule | null;
  /** The element that holds the body, where another part of the extension has found it already. */
  root: Element | null;
}

/** The marker attribute of a hidden element; its value is the kind. */
export const marker = 'data-amtslupe-hidden';

/** The one rule that hides; without it the markers do nothing. */
export const clutterStyle = `[${marker}]{display:none!important}`;

/** The elements of the page that are clutter, outermost first; nothing protected is among them, inside or around them. */
export function findClutter(
  document: Document,
  options: DeclutterOptions = { site: null, root: null },
  protection?: Protection,
): Finding[] {
  const guard = protection ?? protect(document, options);
  const accepted = new Map<Element, Finding>();
  for (const candidate of findCandidates(document, guard, options.site))
    if (!accepted.has(candidate.element) && mayHide(candidate.element, guard)) accepted.set(candidate.element, candidate);
  const findings = [...accepted.values()].filter(({ element }) => {
    for (let up = element.parentElement; up; up = up.parentElement) if (accepted.has(up)) return false;
    return true;
  });
  // They stand in protected figures: the one thing that is hidden there, because it says the same again.
  findings.push(...findDoubleCredits(document));
  return findings;
}

/** Marks the findings of the wanted kinds and adds the one style sheet that hides what is marked. */
export function hide(document: Document, findings: Finding[], kinds: Iterable<ClutterKind>): void {
  const wanted = new Set(kinds);
  for (const { element, kind } of findings) {
    if (wanted.has(kind)) element.setAttribute(marker, kind);
    else element.removeAttribute(marker);
  }
  addStyle(document);
}

/** Takes every marker and the style sheet off: the page is as it was. */
export function restore(document: Document): void {
  for (const element of document.querySelectorAll(`[${marker}]`)) element.removeAttribute(marker);
  document.querySelector(`style[${styleMarker}]`)?.remove();
}

const styleMarker = 'data-amtslupe-style';

function addStyle(document: Document): void {
  if (document.querySelector(`style[${styleMarker}]`)) return;
  const style = document.createElement('style');
  style.setAttribute(styleMarker, 'clutter');
  style.textContent = clutterStyle;
  (document.head ?? document.documentElement).append(style);
  // A strict policy of the page may refuse the text of a style element; its rules can still be added one by one.
  if (style.sheet && style.sheet.cssRules.length === 0) style.sheet.insertRule(clutterStyle);
}

/** A finding as plain data, for the popup and for `analyze`. */
export function clutterOf({ element, kind, rule }: Finding): Clutter {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
  return { kind, rule, selector: selectorOf(element), text };
}

/** A selector that finds this one element in its document: by id where that is unique, else by position. */
export function selectorOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.id && at.ownerDocument.querySelectorAll(`[id=${JSON.stringify(at.id)}]`).length === 1) {
      steps.unshift(`[id=${JSON.stringify(at.id)}]`);
      break;
    }
    const parent: Element | null = at.parentElement;
    steps.unshift(parent ? `${at.localName}:nth-child(${[...parent.children].indexOf(at) + 1})` : at.localName);
  }
  return steps.join('>');
}
