import browser from 'webextension-polyfill';

/** Calls back with the window's active tab now, when another one is chosen, and when its page was loaded anew, until `signal` aborts. */
export async function followActiveTab(callback: (tabId: number) => void, signal: AbortSignal): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  const tell = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined && !signal.aborted) callback(tab.id);
  };
  const onActivated = (active: { tabId: number; windowId: number }) => {
    if (active.windowId === windowId) callback(active.tabId);
  };
  const onUpdated = (_id: number, change: { status?: string }, tab: { active: boolean; windowId?: number | undefined }) => {
    if (tab.active && tab.windowId === windowId && change.status !== undefined) void tell();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  await tell();
}
