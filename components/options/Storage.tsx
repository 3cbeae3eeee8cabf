import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';
import { formatBytes } from '../format.ts';

export interface StorageProps {
  /** Bytes, null where the browser does not tell. */
  estimate: { usage: number; quota: number } | null;
  isPersistent: boolean;
  /** The browser was asked and said no. */
  wasRefused: boolean;
  onAskPersistence: () => void;
  onBackup: () => void;
  onRestore: () => void;
}

/** How much is stored, how safe it is, and the ways to a file and back. */
export function Storage(props: StorageProps) {
  const { estimate } = props;
  return (
    <div class="storage">
      {estimate ? (
        <>
          <meter min={0} max={estimate.quota} value={estimate.usage} aria-label={t('optionsStorage')} />
          <p>{t('optionsStorageUse', formatBytes(estimate.usage), formatBytes(estimate.quota - estimate.usage))}</p>
        </>
      ) : (
        <p>{t('optionsStorageUnknown')}</p>
      )}
      {props.isPersistent ? (
        <p>✓ {t('optionsPersistYes')}</p>
      ) : (
        <div class="row">
          <p>{props.wasRefused ? t('optionsPersistRefused') : t('optionsPersistNo')}</p>
          {!props.wasRefused && <Button onClick={props.onAskPersistence}>{t('optionsPersistAsk')}</Button>}
        </div>
      )}
      <p class="soft">{t('optionsBackupHint')}</p>
      <div class="row">
        <Button look="primary" onClick={props.onBackup}>
          {t('optionsBackup')}
        </Button>
        <Button onClick={props.onRestore}>{t('optionsRestore')}</Button>
      </div>
    </div>
  );
}
