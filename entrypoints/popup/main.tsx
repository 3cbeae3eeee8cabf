import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/annotation/annotation.css';
import '../../components/switch.css';
import '../../components/popup/popup.css';
import { t } from '../../utils/i18n/t.ts';
import { readSettings } from '../../utils/settings/settings.ts';
import { PopupApp } from './PopupApp.tsx';
import { readPageAtHand } from './pageAtHand.ts';

document.documentElement.lang = t('uiLanguage');
document.title = t('appName');
void Promise.all([readSettings(), readPageAtHand()]).then(([settings, tab]) =>
  render(<PopupApp stored={settings} first={tab} />, document.getElementById('app') as HTMLElement),
);
