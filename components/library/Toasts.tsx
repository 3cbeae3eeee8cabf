import { useEffect } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';

/** Something that was just done or that failed; `onUndo` where it can be taken back. */
export interface Toast {
  text: string;
  isError: boolean;
  onUndo: (() => void) | null;
}

/** Shows the latest outcome at the lower edge; errors stay until dismissed, others leave after a while. */
export function ToastLine({ toast, onDismiss }: { toast: Toast | null; onDismiss: () => void }) {
  useEffect(() => {
    if (!toast || toast.isError) return;
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
          <Button size="small" look="quiet" label={t('close')} onClick={onDismiss}>
            ×
          </Button>
        </div>
      )}
    </div>
  );
}
