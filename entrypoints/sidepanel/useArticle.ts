import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Emptiness } from '../../components/panel/EmptyPanel.tsx';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import { askReader, isNobodyListening } from '../../utils/messaging/ask.ts';
import { answer, keyOf } from '../../utils/messaging/messenger.ts';
import type { Announcements, ArticleState } from '../../utils/messaging/protocol.ts';
import { recallTab } from '../background/tabState.ts';
import { followActiveTab } from './activeTab.ts';

/** What went wrong in the user's words. */
export function textOf(error: unknown): string {
  const key = keyOf(error) as MessageKey | null;
  return key ? t(key) : t('errorGeneric', error instanceof Error ? error.message : String(error));
}

export type Reading = { kind: 'article'; tabId: number; state: ArticleState } | { kind: 'empty'; tabId: number | null; why: Emptiness };

/** The article of the window's active tab, kept up to date; `reload` asks the reader again. */
export function useArticle(): { reading: Reading; reload: () => void } {
  const [tabId, setTabId] = useState<number | null>(null);
  const [asked, setAsked] = useState(0);
  const [reading, setReading] = useState<Reading>({ kind: 'empty', tabId: null, why: { kind: 'loading' } });
  const reload = useCallback(() => setAsked(count => count + 1), []);

  useEffect(() => {
    const abort = new AbortController();
    void followActiveTab(id => {
      setTabId(id);
      reload();
    }, abort.signal);
    return () => abort.abort();
  }, [reload]);

  useEffect(() => {
    const windowId = browser.windows.getCurrent().then(({ id }) => id);
    return answer<Announcements>('announcements', {
      articleStateChanged(told) {
        if (told.tabId === tabId) reload();
      },
      async closeSidePanel(told) {
        if (told.windowId === (await windowId)) window.close();
      },
    });
  }, [tabId, reload]);

  // `asked` is what makes the reader be asked again.
  useEffect(() => {
    if (tabId === null) return;
    let isCurrent = true;
    const show = (next: Reading) => isCurrent && setReading(next);
    const known = Promise.all([askReader(tabId, 'articleState'), recallTab(tabId)]);
    known.then(
      ([state, { consent }]) =>
        show(
          state
            ? { kind: 'article', tabId, state: { ...state, hasConsentWall: consent?.outcome.kind === 'wall' } }
            : { kind: 'empty', tabId, why: { kind: 'no-article' } },
        ),
      error => show({ kind: 'empty', tabId, why: isNobodyListening(error) ? { kind: 'unread' } : { kind: 'error', text: textOf(error) } }),
    );
    return () => {
      isCurrent = false;
    };
  }, [tabId, asked]);

  return { reading, reload };
}
