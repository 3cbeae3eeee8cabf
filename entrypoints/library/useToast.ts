import { useCallback, useState } from 'preact/hooks';
import type { Toast } from '../../components/library/Toasts.tsx';
import { StorageError } from '../../utils/clippings/storageError.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import { repository } from './repository.ts';

/** An error in the words of the user's language: a named one by its message, any other with what the browser said. */
export function wordsOf(error: unknown): string {
  const key = (error as { key?: unknown } | null)?.key;
  if (error instanceof StorageError || typeof key === 'string') {
    const words = t(key as MessageKey);
    if (words !== key) return words;
  }
  const { message } = (error ?? {}) as { message?: unknown };
  return t('errorGeneric', typeof message === 'string' ? message : String(error));
}

export interface Toasting {
  toast: Toast | null;
  dismiss: () => void;
  fail: (error: unknown) => void;
  /** Says what was done, with a way to take the library's latest act back. */
  done: (text: string, isUndoable?: boolean) => void;
}

/** The line that tells what was just done or what failed. */
export function useToast(): Toasting {
  const [toast, setToast] = useState<Toast | null>(null);
  const dismiss = useCallback(() => setToast(null), []);
  const fail = useCallback((error: unknown) => setToast({ text: wordsOf(error), isError: true, onUndo: null }), []);
  const done = useCallback(
    (text: string, isUndoable = false) =>
      setToast({
        text,
        isError: false,
        onUndo: isUndoable ? () => void repository.undo(null).then(dismiss, fail) : null,
      }),
    [dismiss, fail],
  );
  return { toast, dismiss, fail, done };
}
