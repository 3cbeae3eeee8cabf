import data from './consent.json' with { type: 'json' };
import { labelOf } from './labels.ts';
import type { ConsentRule } from './types.ts';
import { controlsOf, isWall } from './wall.ts';

/** What the page needs to be asked, injected so that the rules can be tried without a browser. */
export interface Sight {
  isVisible(element: Element): boolean;
  /** The open (or, to an extension, closed) shadow root of an element. */
  shadowOf(element: Element): ShadowRoot | null;
}

/** A layer on the page and what can be done about it. */
export type Encounter =
  | { kind: 'none' }
  | { kind: 'wall'; cmp: string; layer: Element }
  | { kind: 'refuse'; cmp: string; layer: Element; control: Element }
  | { kind: 'settings'; cmp: string; layer: Element; control: Element }
  | { kind: 'notice'; cmp: string; layer: Element }
  | { kind: 'unknown'; cmp: string; layer: Element };

const rules = data.rules as ConsentRule[];
const topic = new RegExp(data.topic, 'i');
const likely =
  '[role=dialog],[role=alertdialog],dialog[open],[aria-modal=true],[id*=cookie i],[class*=cookie i],[id*=consent i],[class*=consent i],[id*=cmp i],[class*=gdpr i],[id*=gdpr i],[class*=dsgvo i],[id*=privacy i],[class*=datenschutz i]';

/** Looks for a consent layer: known tools first, then anything that looks and reads like one. */
export function encounter(document: Document, sight: Sight): Encounter {
  for (const rule of rules) {
    for (const layer of layersOf(document, rule, sight)) {
      if (!sight.isVisible(layer)) continue;
      const met = meet(layer, rule, sight);
      if (met.kind !== 'unknown') return met;
    }
  }
  for (const layer of document.querySelectorAll(likely)) {
    if (/^(?:html|body|main|article|form|a|script|style|link|meta|input|button)$/.test(layer.localName)) continue;
    const text = layer.textContent ?? '';
    if (text.length > 6000 || text.length < 20 || !topic.test(text) || !sight.isVisible(layer) || isEditorial(layer)) continue;
    const met = meet(layer, null, sight);
    if (met.kind !== 'unknown') return met;
  }
  return { kind: 'none' };
}

/** Inside the article: a text or example about consent, not a dialog. */
const isEditorial = (layer: Element): boolean =>
  layer.closest('article,[itemprop=articleBody],main p') !== null &&
  !layer.matches('[role=dialog],[role=alertdialog],dialog,[aria-modal=true]');

function layersOf(document: Document, rule: ConsentRule, sight: Sight): Element[] {
  if (!rule.shadowHost) return [...document.querySelectorAll(rule.dialog)];
  return [...document.querySelectorAll(rule.shadowHost)].flatMap(host => [...(sight.shadowOf(host)?.querySelectorAll(rule.dialog) ?? [])]);
}

function meet(layer: Element, rule: ConsentRule | null, sight: Sight): Encounter {
  const cmp = rule?.cmp ?? 'heuristic';
  if (isWall(layer)) return { kind: 'wall', cmp, layer };
  const controls = controlsOf(layer).filter(control => sight.isVisible(control));
  const named = rule?.reject
    .flatMap(css => [...layer.querySelectorAll(css)])
    .find(control => sight.isVisible(control) && isRefusal(control, true));
  const control = named ?? controls.find(one => isRefusal(one, false));
  if (control) return { kind: 'refuse', cmp, layer, control };
  if (rule) {
    const save = rule.save ? [...layer.querySelectorAll(rule.save)].find(one => sight.isVisible(one)) : undefined;
    if (save && !hasChosen(layer)) return { kind: 'refuse', cmp, layer, control: save };
    const settings = rule.settings ? [...layer.querySelectorAll(rule.settings)].find(one => sight.isVisible(one)) : undefined;
    if (settings) return { kind: 'settings', cmp, layer, control: settings };
  }
  if (isNotice(layer, controls)) return { kind: 'notice', cmp, layer };
  return { kind: 'unknown', cmp, layer };
}

/** Whether pressing a control refuses. A rule may name one whose label says nothing, never one that says yes or asks for money. */
function isRefusal(control: Element, isNamed: boolean): boolean {
  const label = labelOf(control);
  return label === 'reject' || (isNamed && (label === 'other' || label === 'dismiss'));
}

/** Something optional is switched on, so that saving the choice would consent to it. */
function hasChosen(layer: Element): boolean {
  return [...layer.querySelectorAll<HTMLInputElement>('input[type=checkbox]:not([disabled])')].some(box => box.checked);
}

/** A bar that only informs: no choice of any kind, nothing but a control that closes it. */
function isNotice(layer: Element, controls: Element[]): boolean {
  const text = layer.textContent ?? '';
  if (text.length > 600 || layer.querySelector('input,select,iframe,form')) return false;
  const buttons = controls.filter(
    control => control.localName !== 'a' || control.getAttribute('role') === 'button' || labelOf(control) !== 'other',
  );
  return buttons.length > 0 && buttons.every(control => labelOf(control) === 'dismiss');
}
