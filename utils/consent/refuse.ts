import { chosenIn } from './choices.ts';
import data from './consent.json' with { type: 'json' };
import { asksForConsent, isAboutConsent, isLaidOver } from './dialog.ts';
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
  | { kind: 'untick'; cmp: string; layer: Element; chosen: Element[] }
  | { kind: 'settings'; cmp: string; layer: Element; control: Element }
  | { kind: 'notice'; cmp: string; layer: Element }
  | { kind: 'unknown'; cmp: string; layer: Element };

const rules = data.rules as ConsentRule[];
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
  for (const layer of likelyLayers(document, sight)) {
    if (/^(?:html|body|main|article|form|a|script|style|link|meta|input|button)$/.test(layer.localName)) continue;
    const text = layer.textContent ?? '';
    if (text.length > 6000 || text.length < 20 || !isAboutConsent(text) || !sight.isVisible(layer) || isEditorial(layer)) continue;
    if (!isLaidOver(layer)) continue;
    const met = meet(layer, null, sight);
    if (met.kind !== 'unknown') return met;
  }
  return { kind: 'none' };
}

/** What may be a layer by its names or role, in the page and in shadow roots that stand directly in it. */
function likelyLayers(document: Document, sight: Sight): Element[] {
  const found = [...document.querySelectorAll(likely)];
  for (const host of document.body?.children ?? []) {
    const root = host.localName.includes('-') || host.matches(likely) ? sight.shadowOf(host) : null;
    if (root) found.push(...root.querySelectorAll(likely), ...[...root.children].filter(({ localName }) => localName !== 'style'));
  }
  return found;
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
  const refusing = named ?? controls.find(one => isRefusal(one, false));
  if (rule || asksForConsent(layer)) {
    if (refusing) return { kind: 'refuse', cmp, layer, control: refusing };
    const save = saveOf(layer, rule, controls, sight);
    if (save) {
      const chosen = chosenIn(layer);
      return chosen.length > 0 ? { kind: 'untick', cmp, layer, chosen } : { kind: 'refuse', cmp, layer, control: save };
    }
    const settings =
      (rule?.settings ? [...layer.querySelectorAll(rule.settings)].find(one => sight.isVisible(one)) : undefined) ??
      controls.find(one => labelOf(one) === 'settings' && staysHere(one));
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

/** The control that keeps the choice as it stands: named by a rule, else by its label. */
function saveOf(layer: Element, rule: ConsentRule | null, controls: Element[], sight: Sight): Element | undefined {
  const named = rule?.save ? [...layer.querySelectorAll(rule.save)] : [];
  return (
    named.find(one => sight.isVisible(one) && !/^(?:accept|pay)$/.test(labelOf(one))) ??
    controls.find(one => labelOf(one) === 'save' && staysHere(one))
  );
}

/** A button, or a link to nowhere: pressing it does not leave the page. */
const staysHere = (control: Element): boolean =>
  control.localName !== 'a' ||
  control.getAttribute('role') === 'button' ||
  /^(?:#|javascript:|$)/i.test(control.getAttribute('href') ?? '');

/** A bar that only informs: no choice of any kind, nothing but a control that closes it. */
function isNotice(layer: Element, controls: Element[]): boolean {
  const text = layer.textContent ?? '';
  if (text.length > 600 || layer.querySelector('input,select,iframe,form')) return false;
  const buttons = controls.filter(
    control => control.localName !== 'a' || control.getAttribute('role') === 'button' || labelOf(control) !== 'other',
  );
  return buttons.length > 0 && buttons.every(control => labelOf(control) === 'dismiss');
}
