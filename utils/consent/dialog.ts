import data from './consent.json' with { type: 'json' };
import { labelOf } from './labels.ts';
import { controlsOf } from './wall.ts';

const topic = new RegExp(data.topic, 'i');
const weakTopic = new RegExp(data.weakTopic, 'i');
const webWords = new RegExp(data.webWords, 'i');
const others = new RegExp(data.others, 'i');
const typed = 'input:is(:not([type]),[type=text],[type=email],[type=password],[type=tel],[type=number],[type=date]),textarea,select';

/** Whether a text is about cookies and the like, and not about the reader's age, account, vote or a consent to something else. */
export function isAboutConsent(text: string): boolean {
  if (others.test(text)) return false;
  return topic.test(text) || (weakTopic.test(text) && webWords.test(text));
}

/** Whether a layer of no known tool is a consent dialog: it has a control that agrees, or wants a choice saved, and nothing to write into. */
export function asksForConsent(layer: Element): boolean {
  if ([...layer.querySelectorAll(typed)].some(field => !/such|search|filter/i.test(field.outerHTML.slice(0, 300)))) return false;
  const labels = controlsOf(layer).map(labelOf);
  return labels.includes('accept') || labels.includes('save');
}

/** Whether something is laid over the page or stands beside all of it, instead of in its text. */
export function isLaidOver(layer: Element): boolean {
  const view = layer.ownerDocument.defaultView;
  if (layer.parentElement === layer.ownerDocument.body) return true;
  for (let at: Node | null = layer; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    if (at.nodeType !== 1) continue;
    const element = at as Element;
    if (element.matches('dialog,[role=dialog],[role=alertdialog],[aria-modal=true]')) return true;
    const { position, zIndex } = view?.getComputedStyle(element) ?? { position: '', zIndex: '' };
    if (position === 'fixed' || position === 'sticky' || (position === 'absolute' && Number(zIndex) > 9)) return true;
  }
  return false;
}
