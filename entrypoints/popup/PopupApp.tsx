import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Popup } from '../../components/popup/Popup.tsx';
import type { ClutterKind } from '../../utils/article/types.ts';
import type { EntityKind } from '../../utils/entities/types.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import { askReader } from '../../utils/messaging/ask.ts';
import { answer, keyOf } from '../../utils/messaging/messenger.ts';
import type { Announcements } from '../../utils/messaging/protocol.ts';
import { changeSettings, onSettingsChange, type Settings } from '../../utils/settings/settings.ts';
import { openLibrary } from '../background/acts.ts';
import { ensureReader } from '../background/inject.ts';
import { openSidePanel } from '../sidepanel/open.ts';
import { readPageAtHand, type TabAtHand } from './pageAtHand.ts';

function textOf(error: unknown): string {
  const key = keyOf(error) as MessageKey | null;
  return key ? t(key) : t('errorGeneric', error instanceof Error ? error.message : String(error));
}

/** A list of hosts with one of them in or out. */
function withHost(hosts: readonly string[], host: string, isIn: boolean): string[] {
  const others = hosts.filter(other => other !== host);
  return isIn ? [...others, host].sort() : others;
}

/** The popup over the active tab. */
export function PopupApp({ stored, first }: { stored: Settings; first: TabAtHand }) {
  const [settings, setSettings] = useState(stored);
  const [tab, setTab] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);
  const { tabId, windowId, origins, page } = tab;

  const fail = (error: unknown) => setProblem(textOf(error));
  const attempt = (work: Promise<unknown>) => void work.catch(fail);
  const look = () => readPageAtHand().then(setTab);

  useEffect(() => {
    const abort = new AbortController();
    onSettingsChange(setSettings, abort.signal);
    const stop = answer<Announcements>('announcements', {
      articleStateChanged: told => {
        if (told.tabId === tabId) attempt(look());
      },
      closeSidePanel: () => undefined,
    });
    return () => {
      abort.abort();
      stop();
    };
  }, [tabId]);

  /** Does something with the reader of the tab, then draws anew. */
  const withTab = (act: (id: number) => Promise<unknown>) => {
    if (tabId !== null) attempt(act(tabId).then(look));
  };
  const read = (id: number) => ensureReader(id).then(() => setProblem(null));

  async function showKinds(kinds: EntityKind[]): Promise<void> {
    const shown = { state: false, official: false, figure: false, quote: false };
    for (const kind of kinds) shown[kind] = true;
    setSettings(await changeSettings({ shownKinds: shown }));
  }

  /** Shown at once, so that a second click means what it says. */
  function declutter(isOn: boolean): void {
    const state = page.reader?.state;
    if (state) setTab({ ...tab, page: { ...page, reader: { state: { ...state, isDecluttered: isOn } } } });
    withTab(id => askReader(id, 'declutter', { on: isOn, kinds: null }));
  }

  async function changeSite({ isDecluttered, isOff }: { isDecluttered?: boolean; isOff?: boolean }): Promise<void> {
    const { sitesNotDecluttered, sitesOff } = settings;
    setSettings(
      await changeSettings({
        ...(isDecluttered === undefined ? {} : { sitesNotDecluttered: withHost(sitesNotDecluttered, page.host, !isDecluttered) }),
        ...(isOff === undefined ? {} : { sitesOff: withHost(sitesOff, page.host, isOff) }),
      }),
    );
    if (isOff === false) withTab(read);
    else await look();
  }

  async function changeKind(kind: ClutterKind, isHidden: boolean): Promise<void> {
    const { [page.host]: before = [], ...others } = settings.shownClutter;
    const shown = before.filter(other => other !== kind);
    if (!isHidden) shown.push(kind);
    setSettings(await changeSettings({ shownClutter: shown.length > 0 ? { ...others, [page.host]: shown.sort() } : others }));
    await look();
  }

  return (
    <Popup
      page={page}
      settings={settings}
      problem={problem}
      onRead={() => withTab(read)}
      onGrant={() =>
        attempt(browser.permissions.request({ origins }).then(isGranted => (isGranted ? withTab(read) : setProblem(t('sitesRefused')))))
      }
      onSave={() => withTab(id => askReader(id, 'saveArticle'))}
      onOpenPanel={() => attempt(openSidePanel(windowId).then(() => window.close()))}
      onOpenLibrary={() => attempt(openLibrary(page.reader?.state?.clippingId ?? null).then(() => window.close()))}
      onOpenOptions={() => attempt(browser.runtime.openOptionsPage().then(() => window.close()))}
      onShowKinds={kinds => attempt(showKinds(kinds).then(look))}
      onDeclutter={declutter}
      onShowClutter={selector => withTab(id => askReader(id, 'showClutter', selector))}
      onKind={(kind, isHidden) => attempt(changeKind(kind, isHidden))}
      onSite={change => attempt(changeSite(change))}
    />
  );
}
