import browser from 'webextension-polyfill';

/**
 * Whether this page of ours stands in a private window of Firefox, which gives it a database of its own that goes with the window. In
 * Chromium pages of the extension see the one library from everywhere.
 */
export const isShutOut = (): boolean => import.meta.env.FIREFOX && browser.extension.inIncognitoContext === true;

/** Opens a page of ours in a window that is not private: one that is there, or a new one. */
export async function openInNormalWindow(url: string): Promise<void> {
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  const open = windows.filter(window => !window.incognito);
  const normal = open.find(window => window.focused) ?? open.at(-1);
  if (normal?.id === undefined) {
    await browser.windows.create({ url });
    return;
  }
  await browser.tabs.create({ url, windowId: normal.id });
  await browser.windows.update(normal.id, { focused: true });
}
