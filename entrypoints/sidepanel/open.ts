import browser from 'webextension-polyfill';
import { announce } from '../../utils/messaging/ask.ts';

/** The part of Chrome's side panel API that the polyfill does not carry: https://developer.chrome.com/docs/extensions/reference/api/sidePanel */
interface ChromePanel {
  sidePanel: { open(target: { windowId: number }): Promise<void> };
  runtime: { getContexts(filter: { contextTypes: string[]; windowIds: number[] }): Promise<unknown[]> };
}

declare const chrome: ChromePanel;

/** Known when building, so that neither browser's build names the other's panel. */
const isFirefox = import.meta.env.FIREFOX;

/** Opens the side panel of a window. Call it in the same turn as the click or key: both browsers refuse it afterwards. */
export function openSidePanel(windowId: number): Promise<void> {
  return isFirefox ? browser.sidebarAction.open() : chrome.sidePanel.open({ windowId });
}

/** Opens the side panel, or closes it where it is open. Call it in the same turn as the key. */
export async function toggleSidePanel(windowId: number): Promise<void> {
  if (isFirefox) return browser.sidebarAction.toggle();
  // Asked before and answered after opening: Chrome has no toggle, and the permission to open does not outlive an await.
  const before = chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'], windowIds: [windowId] });
  await chrome.sidePanel.open({ windowId });
  if ((await before).length) await announce('closeSidePanel', { windowId });
}
