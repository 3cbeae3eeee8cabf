import browser from 'webextension-polyfill';
import type { PageAtHand } from '../../components/popup/Popup.tsx';
import { askReader, isNobodyListening } from '../../utils/messaging/ask.ts';
import { recallTab } from '../background/tabState.ts';

/** The active tab with what is known of its page. */
export interface TabAtHand {
  tabId: number | null;
  windowId: number;
  /** Match patterns that would let the extension recognise articles on this site by itself; empty where there is no site. */
  origins: string[];
  page: PageAtHand;
}

async function readerOf(tabId: number): Promise<PageAtHand['reader']> {
  try {
    return { state: await askReader(tabId, 'articleState') };
  } catch (error) {
    if (isNobodyListening(error)) return null;
    throw error;
  }
}

/** Looks at the active tab of this window. */
export async function readPageAtHand(): Promise<TabAtHand> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id ?? null;
  const url = URL.parse(tab?.url ?? '');
  const isWeb = url !== null && /^https?:$/.test(url.protocol);
  const host = isWeb ? url.hostname.replace(/^www\./, '') : '';
  const origins = isWeb ? [`*://${host}/*`, `*://*.${host}/*`] : [];
  const known = tabId === null ? null : await recallTab(tabId);
  const isSamePage = (other: string) => url !== null && other.replace(/#.*$/s, '') === url.href.replace(/#.*$/s, '');
  return {
    tabId,
    windowId: tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT,
    origins,
    page: {
      host,
      reader: tabId === null ? null : await readerOf(tabId),
      isReadable: isWeb || url?.protocol === 'file:',
      isGranted: isWeb && (await browser.permissions.contains({ origins: [`${url.protocol}//${url.hostname}/*`] })),
      consent: known?.consent && isSamePage(known.consent.url) ? known.consent.outcome.kind : null,
    },
  };
}
