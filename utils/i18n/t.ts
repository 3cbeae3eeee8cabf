import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/de/messages.json';

export type MessageKey = keyof typeof messages;

/** The text of `key` in the browser's language, with `$1`, `$2` … replaced in order. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String)) || key;
}
