import { t } from '../utils/i18n/t.ts';
import { Button } from './Button.tsx';

/** In place of a page of ours in a private window, where the browser would show it an empty library and forget what is written there. */
export function PrivateWindow({ onOpen }: { onOpen: () => void }) {
  return (
    <main class="private-window">
      <h1>{t('privateWindowTitle')}</h1>
      <p>{t('privateWindowText')}</p>
      <Button look="primary" onClick={onOpen}>
        {t('privateWindowOpen')}
      </Button>
    </main>
  );
}
