import { render } from 'preact';
import { t } from '../../utils/i18n/t.ts';
import { readSettings } from '../../utils/settings/settings.ts';
import { App } from './App.tsx';

document.documentElement.lang = t('uiLanguage');
document.title = `${t('libraryTitle')} – ${t('appName')}`;
void readSettings().then(stored => render(<App stored={stored} />, document.getElementById('app') as HTMLElement));
// The background asks at every save where it can; Chromium's service worker cannot. Neither browser bothers the user with it.
void navigator.storage.persist().catch(() => false);
