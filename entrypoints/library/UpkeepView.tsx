import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { formatBytes, formatDate, formatNumber } from '../../components/format.ts';
import { DuplicateGroups } from '../../components/library/DuplicateGroups.tsx';
import { ViewHead } from '../../components/library/ViewHead.tsx';
import { counted } from '../../components/plural.ts';
import { t } from '../../utils/i18n/t.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { download, exportClippings } from './exporting.ts';
import { Pending } from './Pending.tsx';
import { repository } from './repository.ts';
import { useDuplicates } from './useDuplicates.ts';
import { readyValue, useLive } from './useLive.ts';
import { goTo } from './useRoute.ts';
import type { Toasting } from './useToast.ts';

interface UpkeepViewProps {
  settings: Settings;
  toasting: Toasting;
}

/** Keeping the library in order: the backup by one click, what takes how much space, what was saved twice. */
export function UpkeepView({ settings, toasting }: UpkeepViewProps) {
  const [progress, setProgress] = useState<number | null>(null);
  const abort = useRef<AbortController | null>(null);
  const [estimate, setEstimate] = useState<{ usage: number; quota: number } | null>(null);
  const last = readyValue(useLive(() => repository.memo('backup'), []));
  const counts = useLive(() => repository.counts(), []);
  const pictures = readyValue(useLive(() => repository.pictureUse(), []));
  const duplicates = useDuplicates();
  useEffect(() => {
    navigator.storage.estimate().then(({ usage = 0, quota = 0 }) => setEstimate(quota ? { usage, quota } : null), toasting.fail);
    return () => abort.current?.abort();
  }, [toasting.fail]);

  const backUp = async () => {
    abort.current = new AbortController();
    setProgress(0);
    try {
      const ids = await repository.clippingIds();
      const file = await exportClippings({
        ids,
        isWhole: true,
        format: 'backup',
        includeText: true,
        template: null,
        includePictures: (pictures?.bytes ?? 0) < 120_000_000,
        meaningNames: settings.meaningNames,
        onProgress: setProgress,
        signal: abort.current.signal,
      });
      download(file);
      await repository.setMemo('backup', new Date().toISOString());
      toasting.done(t('exportDone', counted('countClippings', ids.length), file.name));
    } catch (error) {
      if (!abort.current.signal.aborted) toasting.fail(error);
    } finally {
      setProgress(null);
    }
  };

  const rows = counts.state === 'ready' ? counts.value : null;
  return (
    <Pending live={counts}>
      <ViewHead title={t('viewUpkeep')} hint={null} />
      <div class="view-body upkeep">
        <section>
          <h2>{t('upkeepBackup')}</h2>
          <p>{last ? t('upkeepBackupLast', formatDate(last, 'long')) : t('upkeepBackupNever')}</p>
          <p class="soft">{t('optionsBackupHint')}</p>
          <div class="row">
            {progress === null ? (
              <Button look="primary" disabled={rows?.clippings === 0 && rows.deleted === 0} onClick={() => void backUp()}>
                {t('upkeepBackupNow')}
              </Button>
            ) : (
              <>
                <progress value={progress} max={1} aria-label={t('exportRunning')} />
                <Button onClick={() => abort.current?.abort()}>{t('cancel')}</Button>
              </>
            )}
            <Button onClick={() => goTo({ view: 'upkeep', dialog: 'import' })}>{t('optionsRestore')}</Button>
          </div>
        </section>
        <section>
          <h2>{t('upkeepSpace')}</h2>
          {rows && (
            <table class="small-table">
              <tbody>
                <tr>
                  <th scope="row">{t('viewClippings')}</th>
                  <td />
                  <td class="number">{formatNumber(rows.clippings)}</td>
                </tr>
                <tr>
                  <th scope="row">{t('annotations')}</th>
                  <td />
                  <td class="number">{formatNumber(rows.annotations)}</td>
                </tr>
                <tr>
                  <th scope="row">{t('upkeepPictures')}</th>
                  <td class="number soft">{pictures && pictures.count > 0 ? formatBytes(pictures.bytes) : ''}</td>
                  <td class="number">{formatNumber(pictures?.count ?? 0)}</td>
                </tr>
                <tr>
                  <th scope="row">{t('viewTrash')}</th>
                  <td />
                  <td class="number">{formatNumber(rows.deleted)}</td>
                </tr>
              </tbody>
            </table>
          )}
          {estimate && (
            <p class="soft">
              <meter min={0} max={estimate.quota} value={estimate.usage} aria-label={t('optionsStorage')} />{' '}
              {t('optionsStorageUse', formatBytes(estimate.usage), formatBytes(estimate.quota - estimate.usage))}
            </p>
          )}
        </section>
        <section>
          <h2>{t('duplicates')}</h2>
          <p class="soft">{t('duplicatesHint')}</p>
          <Pending live={duplicates}>
            <DuplicateGroups
              groups={readyValue(duplicates) ?? []}
              onMerge={(keepId, otherIds) =>
                void repository.mergeDuplicates(keepId, otherIds).then(() => toasting.done(t('duplicatesMerged'), true), toasting.fail)
              }
            />
          </Pending>
        </section>
      </div>
    </Pending>
  );
}
