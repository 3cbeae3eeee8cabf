import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { formatDate } from '../../components/format.ts';
import { isBackupDue } from '../../utils/clippings/backupDue.ts';
import { t } from '../../utils/i18n/t.ts';
import { repository } from './repository.ts';
import { readyValue, useLive } from './useLive.ts';
import { goTo } from './useRoute.ts';

/** Reminds of a backup when one is due, see `isBackupDue`. */
export function BackupReminder({ total }: { total: number }) {
  const [isQuiet, setIsQuiet] = useState(false);
  const known = readyValue(
    useLive(() => Promise.all([repository.memo('backup'), repository.memo('backupLater'), repository.latestChange()]), []),
  );
  if (isQuiet || !known) return null;
  const [last, later, changes] = known;
  const changed = changes.split(' ').sort().at(-1) ?? '';
  if (!isBackupDue({ total, last, later, changed }, new Date())) return null;
  return (
    <p class="reminder">
      <span>{last ? t('backupOld', formatDate(last, 'long')) : t('backupNever')}</span>
      <Button size="small" onClick={() => goTo({ dialog: 'backup' })}>
        {t('optionsBackup')}
      </Button>
      <Button
        size="small"
        look="quiet"
        onClick={() => {
          setIsQuiet(true);
          void repository.setMemo('backupLater', new Date().toISOString());
        }}
      >
        {t('later')}
      </Button>
    </p>
  );
}
