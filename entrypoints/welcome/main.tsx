import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Shortcut } from '../../components/options/Shortcuts.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { allSources } from '../../utils/gazetteer/sources.ts';
import { t } from '../../utils/i18n/t.ts';
import { type ConsentChoice, changeSettings, readSettings } from '../../utils/settings/settings.ts';
import { readShortcuts } from '../options/shortcuts.ts';
import { allowHosts, grantedHosts, onGrantsChange } from '../options/sites.ts';

const dedicated = allSources.filter(source => source.scope === 'dedicated');
const suggested = allSources
  .filter(source => source.scope !== 'dedicated' && source.country === 'DE' && source.hosts.length <= 2)
  .slice(0, 14);

function App() {
  const [consent, setConsent] = useState<ConsentChoice>('unasked');
  const [granted, setGranted] = useState<string[]>([]);
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  const [notice, setNotice] = useState<string | null>(null);

  useEffect(() => {
    const abort = new AbortController();
    const readGranted = () => void grantedHosts().then(setGranted);
    readGranted();
    onGrantsChange(readGranted, abort.signal);
    void readSettings().then(settings => setConsent(settings.consent));
    void readShortcuts().then(setShortcuts);
    return () => abort.abort();
  }, []);

  const fail = (error: Error) => setNotice(t('errorGeneric', error.message));
  return (
    <Welcome
      consent={consent}
      dedicated={dedicated}
      suggested={suggested}
      granted={granted}
      shortcuts={shortcuts}
      notice={notice}
      onConsent={choice => {
        setConsent(choice);
        changeSettings({ consent: choice }).then(() => setNotice(t('welcomeSaved')), fail);
      }}
      onAllow={hosts =>
        void allowHosts(hosts).then(
          isGranted =>
            setNotice(
              isGranted ? t('sitesGrantedNow', hosts.includes('*') ? t('optionsSitesEverything') : hosts.join(', ')) : t('sitesRefused'),
            ),
          fail,
        )
      }
      onOpenLibrary={() => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') })}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

document.documentElement.lang = t('uiLanguage');
document.title = t('welcomeTitle');
render(<App />, document.getElementById('app') as HTMLElement);
