import browser from 'webextension-polyfill';
import type { PageToBackground } from '../../utils/messaging/protocol.ts';

export type ConsentOutcome = Parameters<PageToBackground['consentHandled']>[0];

/** What the background was told of a tab; kept in session storage, since the worker may stop at any moment. */
export interface TabState {
  consent: { url: string; outcome: ConsentOutcome } | null;
}

const keyOf = (tabId: number, part: keyof TabState) => `tab:${tabId}:${part}`;

/** Keeps one part of what is known of a tab; parts have keys of their own, so that two writes never lose one another. */
export async function rememberTab<P extends keyof TabState>(tabId: number, part: P, value: TabState[P]): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId, part)]: value });
}

/** What is known of a tab; null for what was never told. */
export async function recallTab(tabId: number): Promise<TabState> {
  const stored = await browser.storage.session.get(keyOf(tabId, 'consent'));
  return {
    consent: (stored[keyOf(tabId, 'consent')] as TabState['consent'] | undefined) ?? null,
  };
}

/** Drops what is known of a tab when it is closed. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener(tabId => {
    void browser.storage.session.remove(keyOf(tabId, 'consent'));
  });
}
