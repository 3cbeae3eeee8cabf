import browser from 'webextension-polyfill';
import { NamedError } from '../../utils/messaging/messenger.ts';
import { readerMark } from './readerMark.ts';

/** Puts the maker of the saved copy beside the reader of a tab. */
export async function injectCapture(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/capture.js'] });
}

/** Whether the reader runs in the main frame of a tab; rejects where the browser does not let us look. */
export async function hasReader(tabId: number): Promise<boolean> {
  const injection = { target: { tabId }, func: (mark: string) => mark in globalThis, args: [readerMark] };
  const [found] = await browser.scripting.executeScript(injection);
  return found?.result === true;
}

/** Puts the reader into the main frame of a tab unless it runs there; a NamedError says that the browser does not allow it. */
export async function ensureReader(tabId: number): Promise<void> {
  const target = { tabId };
  try {
    if (await hasReader(tabId)) return;
    await browser.scripting.insertCSS({ target, files: ['/content-scripts/reader.css'] });
    // One by one: together they would be one long task of the page.
    for (const name of ['read', 'surface', 'reader'])
      await browser.scripting.executeScript({ target, files: [`/content-scripts/${name}.js`] });
  } catch (error) {
    throw new NamedError('errorPageNotAccessible', error instanceof Error ? error.message : String(error));
  }
}
