import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Options } from '../../components/options/Options.tsx';
import type { Shortcut } from '../../components/options/Shortcuts.tsx';
import { allSources } from '../../utils/gazetteer/sources.ts';
import { t } from '../../utils/i18n/t.ts';
import { changeSettings, onSettingsChange, readSettings, type Settings } from '../../utils/settings/settings.ts';
import { readShortcuts, shortcutSettings } from './shortcuts.ts';
import { allowHosts, grantedHosts, onGrantsChange, revokeHost } from './sites.ts';

const dedicated = allSources.filter(source => source.scope === 'dedicated');

function App({ stored }: { stored: Settings }) {
  const [settings, setSettings] = useState(stored);
  const [granted, setGranted] = useState<string[]>([]);
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  const [estimate, setEstimate] = useState<{ usage: number; quota: number } | null>(null);
  const [persistence, setPersistence] = useState<'yes' | 'no' | 'refused'>('no');
  const [notice, setNotice] = useState<string | null>(null);
  const fail = (error: Error) => setNotice(t('errorGeneric', error.message));

  useEffect(() => {
    const abort = new AbortController();
    const readGranted = () => void grantedHosts().then(setGranted);
    const readKeys = () => void readShortcuts().then(setShortcuts);
    readGranted();
    readKeys();
    onGrantsChange(readGranted, abort.signal);
    onSettingsChange(setSettings, abort.signal);
    addEventListener('focus', readKeys, { signal: abort.signal });
    void navigator.storage.persisted().then(isPersistent => setPersistence(isPersistent ? 'yes' : 'no'));
    void navigator.storage.estimate().then(({ usage = 0, quota = 0 }) => setEstimate(quota ? { usage, quota } : null));
    return () => abort.abort();
  }, []);

  const openLibrary = (hash: string) => void browser.tabs.create({ url: browser.runtime.getURL(`/library.html${hash}`) });
  return (
    <Options
      settings={settings}
      sites={{
        dedicated,
        granted,
        onAllow: hosts =>
          void allowHosts(hosts).then(
            isGranted =>
              setNotice(
                isGranted ? t('sitesGrantedNow', hosts.includes('*') ? t('optionsSitesEverything') : hosts.join(', ')) : t('sitesRefused'),
              ),
            fail,
          ),
        onRevoke: host => void revokeHost(host).catch(fail),
      }}
      storage={{
        estimate,
        isPersistent: persistence === 'yes',
        wasRefused: persistence === 'refused',
        onAskPersistence: () =>
          void navigator.storage.persist().then(isPersistent => setPersistence(isPersistent ? 'yes' : 'refused'), fail),
        onBackup: () => openLibrary('#/?dialog=backup'),
        onRestore: () => openLibrary('#/?dialog=import'),
      }}
      shortcuts={shortcuts}
      version={browser.runtime.getManifest().version}
      notice={notice}
      onChange={change => void changeSettings(change).then(setSettings, fail)}
      onChangeShortcuts={shortcutSettings()}
    />
  );
}

document.documentElement.lang = t('uiLanguage');
document.title = t('optionsTitle');
void readSettings().then(stored => {
  render(<App stored={stored} />, document.getElementById('app') as HTMLElement);
  // The sections are drawn after loading, so the browser could not yet go to the one the address names.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
});
