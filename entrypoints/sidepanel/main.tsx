import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/annotation/annotation.css';
import '../../components/switch.css';
import '../../components/panel/panel.css';
import { PrivateWindow } from '../../components/PrivateWindow.tsx';
import { t } from '../../utils/i18n/t.ts';
import { readSettings } from '../../utils/settings/settings.ts';
import { isShutOut, openInNormalWindow } from '../background/privacy.ts';
import { PanelApp } from './PanelApp.tsx';

document.documentElement.lang = t('uiLanguage');
document.title = t('appName');
const app = document.getElementById('app') as HTMLElement;
if (isShutOut()) render(<PrivateWindow onOpen={() => void openInNormalWindow(browser.runtime.getURL('/library.html'))} />, app);
else void readSettings().then(settings => render(<PanelApp stored={settings} />, app));
// The background asks at every save where it can; Chromium's service worker cannot. Neither browser bothers the user with it.
void navigator.storage.persist().catch(() => false);
