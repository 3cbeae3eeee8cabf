import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/annotation/annotation.css';
import '../../components/switch.css';
import '../../components/panel/panel.css';
import { t } from '../../utils/i18n/t.ts';
import { readSettings } from '../../utils/settings/settings.ts';
import { PanelApp } from './PanelApp.tsx';

document.documentElement.lang = t('uiLanguage');
document.title = t('appName');
void readSettings().then(settings => render(<PanelApp stored={settings} />, document.getElementById('app') as HTMLElement));
// The background asks at every save where it can; Chromium's service worker cannot. Neither browser bothers the user with it.
void navigator.storage.persist().catch(() => false);
