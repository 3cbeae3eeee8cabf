import { useEffect } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';

/** Something that was just done or that failed; `onUndo` where it can be taken back. */
export interface Toast {
  text: string;
  isError: boolean;
  onUndo: (() => void) | null;
  /** Still going on: it stays until something else takes its place. */
  isLasting?: boolean;
}

/** Shows the latest outcome at the lower edge; errors stay until dismissed, others leave after a while. */
export function ToastLine({ toast, onDismiss }: { toast: Toast | null; onDismiss: () => void }) {
  useEffect(() => {
    if (!toast || toast.isError || toast.isLasting) return;
    const timer = setTimeout(onDismiss, 12_000);
    return () => clearTimeout(timer);
  }, [toast, onDismiss]);
  return (
    <div class="toasts" role={toast?.isError ? 'alert' : 'status'}>
      {toast && (
        <div class={`toast ${toast.isError ? 'error' : ''}`}>
          <span>{toast.text}</span>
          {toast.onUndo && (
            <Button size="small" onClick={toast.onUndo}>
              {t('undo')}
            </Button>
          )}
          {!toast.isLasting && (
            <Button size="small" look="quiet" label={t('close')} onClick={onDismiss}>
              ×
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
