import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { formatDate } from '../../components/format.ts';
import { t } from '../../utils/i18n/t.ts';
import { repository } from './repository.ts';
import { readyValue, useLive } from './useLive.ts';
import { goTo } from './useRoute.ts';

/** A library of this size is worth a reminder, and this many days after the last backup or the last "later". */
const worthKeeping = 20;
const patience = 30 * 86_400_000;

/** Reminds of a backup where the last one is a month old; a click on "later" keeps it quiet for another month. */
export function BackupReminder({ total }: { total: number }) {
  const [isQuiet, setIsQuiet] = useState(false);
  const memos = readyValue(useLive(() => Promise.all([repository.memo('backup'), repository.memo('backupLater')]), []));
  if (isQuiet || !memos || total < worthKeeping) return null;
  const [last, later] = memos;
  const isRecent = (time: string | null) => time !== null && Date.now() - Date.parse(time) < patience;
  if (isRecent(last) || isRecent(later)) return null;
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
