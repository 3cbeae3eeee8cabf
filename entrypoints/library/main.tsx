import { render } from 'preact';
import { PrivateWindow } from '../../components/PrivateWindow.tsx';
import { t } from '../../utils/i18n/t.ts';
import { readSettings } from '../../utils/settings/settings.ts';
import { isShutOut, openInNormalWindow } from '../background/privacy.ts';
import { App } from './App.tsx';
import { repository } from './repository.ts';

document.documentElement.lang = t('uiLanguage');
document.title = `${t('libraryTitle')} – ${t('appName')}`;
const app = document.getElementById('app') as HTMLElement;
if (isShutOut()) render(<PrivateWindow onOpen={() => void openInNormalWindow(location.href)} />, app);
else {
  // The database is opened while the settings are read; what it cannot do, the first list says.
  void repository.newestClippings('createdAt', 1).catch(() => undefined);
  void readSettings().then(stored => render(<App stored={stored} />, app));
}
// The background asks at every save where it can; Chromium's service worker cannot. Neither browser bothers the user with it.
void navigator.storage.persist().catch(() => false);
