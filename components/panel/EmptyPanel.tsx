import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';

/** Why the panel has nothing to show: still reading, the page was not read, it has no article, or something failed. */
export type Emptiness = { kind: 'loading' } | { kind: 'unread' } | { kind: 'no-article' } | { kind: 'error'; text: string };

interface EmptyPanelProps {
  why: Emptiness;
  onRead: () => void;
  onOpenLibrary: () => void;
}

/** The panel beside a page without article, with the way on. */
export function EmptyPanel({ why, onRead, onOpenLibrary }: EmptyPanelProps) {
  if (why.kind === 'loading') {
    return (
      <div class="panel-empty" role="status">
        <p class="soft">{t('panelLoading')}</p>
      </div>
    );
  }
  return (
    <div class="panel-empty">
      <img src="/icons/icon.svg" alt="" width="56" height="56" />
      {why.kind === 'error' ? (
        <p role="alert">{why.text}</p>
      ) : (
        <>
          <h1>{t(why.kind === 'unread' ? 'panelUnreadTitle' : 'panelNoArticleTitle')}</h1>
          <p class="soft">{t(why.kind === 'unread' ? 'panelUnreadText' : 'panelNoArticleText')}</p>
        </>
      )}
      <div class="panel-acts">
        <Button look="primary" onClick={onRead}>
          {t(why.kind === 'unread' ? 'readThisPage' : 'readAgain')}
        </Button>
        <Button onClick={onOpenLibrary}>{t('commandOpenLibrary')}</Button>
      </div>
    </div>
  );
}
