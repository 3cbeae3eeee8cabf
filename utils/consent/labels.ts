import data from './consent.json' with { type: 'json' };

/** What a control of a consent dialog does, as its label says. */
export type Label = 'reject' | 'accept' | 'pay' | 'dismiss' | 'save' | 'settings' | 'other';

const reject = new RegExp(data.labels.reject, 'i');
const accept = new RegExp(data.labels.accept, 'i');
const pay = new RegExp(data.labels.pay, 'i');
const dismiss = new RegExp(data.labels.dismiss, 'i');
const save = new RegExp(data.labels.save, 'i');
const settings = new RegExp(data.labels.settings, 'i');

/** Reads a control's label; a refusal that costs something is `pay`, and whatever accepts is never `reject`. */
export function labelOf(control: Element): Label {
  const value = control.localName === 'input' ? (control as HTMLInputElement).value : '';
  const text =
    normal(value || control.textContent || '') || normal(control.getAttribute('aria-label') ?? control.getAttribute('title') ?? '');
  return readLabel(text);
}

/** The same for a label as text. */
export function readLabel(label: string): Label {
  const text = normal(label);
  if (pay.test(text)) return 'pay';
  if (reject.test(text)) return 'reject';
  if (accept.test(text)) return 'accept';
  if (dismiss.test(text)) return 'dismiss';
  if (save.test(text)) return 'save';
  return settings.test(text) ? 'settings' : 'other';
}

const normal = (text: string): string =>
  text
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[ .!»›→>]+$/, '')
    .toLowerCase();
