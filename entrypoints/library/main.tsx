import { render } from 'preact';
import { PrivateWindow } from '../../components/PrivateWindow.tsx';
import { t } from '../../utils/i18n/t.ts';
import { readSettings } from '../../utils/settings/settings.ts';
import { isShutOut, openInNormalWindow } from '../background/privacy.ts';
import { App } from './App.tsx';

document.documentElement.lang = t('uiLanguage');
document.title = `${t('libraryTitle')} – ${t('appName')}`;
const app = document.getElementById('app') as HTMLElement;
if (isShutOut()) render(<PrivateWindow onOpen={() => void openInNormalWindow(location.href)} />, app);
else void readSettings().then(stored => render(<App stored={stored} />, app));
// The background asks at every save where it can; Chromium's service worker cannot. Neither browser bothers the user with it.
void navigator.storage.persist().catch(() => false);
