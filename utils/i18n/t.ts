import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/de/messages.json';

export type MessageKey = keyof typeof messages;

/** Texts already asked for: after an update of the extension, a reader left in a page can no longer ask, but must still draw. */
const asked = new Map<string, string>();

/** The text of `key` in the browser's language, with `$1`, `$2` … replaced in order. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  const name = substitutions.length ? `${key} ${substitutions.join(' ')}` : key;
  try {
    const text = browser.i18n.getMessage(key, substitutions.map(String)) || key;
    if (asked.size < 2000) asked.set(name, text);
    return text;
  } catch {
    return asked.get(name) ?? key;
  }
}
