import type { ComponentChildren } from 'preact';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/library/EmptyState.tsx';
import { Waiting } from '../../components/library/Waiting.tsx';
import { t } from '../../utils/i18n/t.ts';
import type { Live } from './useLive.ts';
import { wordsOf } from './useToast.ts';

/** Shows its children once something was read; before, that it is being read, or why it cannot be. */
export function Pending({ live, children }: { live: Live<unknown>; children: ComponentChildren }) {
  switch (live.state) {
    case 'ready':
      return <>{children}</>;
    case 'loading':
      return (
        <div class="view-head">
          <h1 class="visually-hidden">{t('libraryTitle')}</h1>
          <Waiting isAtOnce />
        </div>
      );
    case 'failed':
      return (
        <EmptyState title={t('errorLibraryTitle')} text={wordsOf(live.error)}>
          <Button look="primary" onClick={() => location.reload()}>
            {t('errorRetry')}
          </Button>
        </EmptyState>
      );
  }
}
