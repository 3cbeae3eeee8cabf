import { useRef, useState } from 'preact/hooks';
import type { ImportPlan } from '../../utils/clippings/importing.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { formatNumber } from '../format.ts';

/** Where an import stands: choosing a file, working on it, ready to apply, or why not. */
export type ImportState =
  | { kind: 'choosing'; problem: string | null }
  | { kind: 'working'; fileName: string; isApplying: boolean; share: number | null }
  | { kind: 'planned'; fileName: string; plan: ImportPlan };

interface ImportDialogProps {
  state: ImportState;
  onFile: (file: File) => void;
  onApply: () => void;
  onCancel: () => void;
  onClose: () => void;
}

/** Reads a file in two steps: first what it would change, then, on a click, the change. */
export function ImportDialog({ state, onFile, onApply, onCancel, onClose }: ImportDialogProps) {
  const isIdle = state.kind === 'planned' && isNothingNew(state.plan);
  return (
    <Dialog
      title={t('import')}
      onClose={state.kind === 'working' ? onCancel : onClose}
      actions={
        state.kind === 'working' ? (
          <Button onClick={onCancel}>{t('cancel')}</Button>
        ) : (
          <>
            <Button onClick={onClose}>{isIdle ? t('close') : t('cancel')}</Button>
            {state.kind === 'planned' && !isIdle && (
              <Button look="primary" onClick={onApply}>
                {t('importApply')}
              </Button>
            )}
          </>
        )
      }
    >
      {state.kind === 'choosing' && <FileChoice problem={state.problem} onFile={onFile} />}
      {state.kind === 'working' && (
        <div role="status">
          <p>{t(state.isApplying ? 'importApplying' : 'importReading', state.fileName)}</p>
          {state.share === null ? <progress aria-label={t('import')} /> : <progress value={state.share} max={1} aria-label={t('import')} />}
        </div>
      )}
      {state.kind === 'planned' && <Plan fileName={state.fileName} plan={state.plan} isIdle={isIdle} />}
    </Dialog>
  );
}

function FileChoice({ problem, onFile }: { problem: string | null; onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  return (
    <>
      {problem && (
        <p class="problem-line" role="alert">
          <strong>{t('importFailed')}</strong> {problem}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut to the button inside. */}
      <div
        class={`drop ${isOver ? 'over' : ''}`}
        onDragOver={event => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={event => {
          event.preventDefault();
          setIsOver(false);
          const file = event.dataTransfer?.files[0];
          if (file) onFile(file);
        }}
      >
        <p>{t('importDrop')}</p>
        <Button look="primary" onClick={() => input.current?.click()}>
          {t('importChoose')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          onChange={event => {
            const file = event.currentTarget.files?.[0];
            // The same file may be chosen again after it was mended.
            event.currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
      </div>
      <p class="soft">{t('importFormats')}</p>
    </>
  );
}

function Plan({ fileName, plan, isIdle }: { fileName: string; plan: ImportPlan; isIdle: boolean }) {
  const rows = [
    ['importNew', 'added'],
    ['importChanged', 'changed'],
    ['importSame', 'same'],
  ] as const;
  const columns = [
    ['viewClippings', plan.clippings],
    ['annotations', plan.annotations],
    ...(['collections', 'presets'] as const)
      .filter(kind => plan[kind].added + plan[kind].changed + plan[kind].same > 0)
      .map(kind => [kind, plan[kind]] as const),
  ] as const;
  return (
    <>
      <p role="status">{isIdle ? t('importNothing', fileName) : t('importPlan', fileName)}</p>
      <table class="small-table">
        <thead>
          <tr>
            <td />
            {columns.map(([kind]) => (
              <th key={kind} scope="col" class="number">
                {t(kind)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, part]) => (
            <tr key={label}>
              <th scope="row">{t(label)}</th>
              {columns.map(([kind, counts]) => (
                <td key={kind} class="number">
                  {formatNumber(counts[part])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {plan.changedTitles.length > 0 && (
        <details>
          <summary>{t('importChangedTitles')}</summary>
          <ul>
            {plan.changedTitles.map(title => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </details>
      )}
      {!isIdle && <p class="soft">{t('importMerge')}</p>}
    </>
  );
}

function isNothingNew({ clippings, annotations, collections, presets }: ImportPlan): boolean {
  return [clippings, annotations, collections, presets].every(({ added, changed }) => added + changed === 0);
}
