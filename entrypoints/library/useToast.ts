import { useCallback, useRef, useState } from 'preact/hooks';
import type { Toast } from '../../components/library/Toasts.tsx';
import { StorageError } from '../../utils/clippings/storageError.ts';
import type { ActLabel } from '../../utils/clippings/types.ts';
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
  /** Takes the latest act of a clipping (null: of the library) back, or does it again, and says so; several in the order they were asked for. */
  turn: (way: 'undo' | 'redo', clippingId: string | null) => void;
}

const actNames: Record<ActLabel, MessageKey> = {
  'save-clipping': 'actSaveClipping',
  'edit-clipping': 'actEditClipping',
  'delete-clipping': 'actDeleteClipping',
  'restore-clipping': 'actRestoreClipping',
  'merge-clippings': 'actMergeClippings',
  annotate: 'actAnnotate',
  'edit-annotation': 'actEditAnnotation',
  'delete-annotation': 'actDeleteAnnotation',
  'edit-collection': 'actEditCollection',
  'delete-collection': 'actDeleteCollection',
  'keep-preset': 'actKeepPreset',
  'rename-preset': 'actRenamePreset',
  'delete-preset': 'actDeletePreset',
  import: 'actImport',
};

const words = {
  undo: { now: 'undoing', done: 'undone', nothing: 'undoNothing' },
  redo: { now: 'redoing', done: 'redone', nothing: 'redoNothing' },
} as const;

/** The line that tells what was just done or what failed. */
export function useToast(): Toasting {
  const [toast, setToast] = useState<Toast | null>(null);
  const dismiss = useCallback(() => setToast(null), []);
  const fail = useCallback((error: unknown) => setToast({ text: wordsOf(error), isError: true, onUndo: null }), []);
  const work = useRef<Promise<unknown>>(Promise.resolve());
  const turn = useCallback(
    (way: 'undo' | 'redo', clippingId: string | null) => {
      const begin = () => {
        // An import of 20,000 articles is not taken back in a moment.
        setToast({ text: t(words[way].now), isError: false, onUndo: null, isLasting: true });
        return repository[way](clippingId);
      };
      const end = (label: ActLabel | null) =>
        setToast({ text: label ? t(words[way].done, t(actNames[label])) : t(words[way].nothing), isError: false, onUndo: null });
      work.current = work.current.then(begin).then(end, fail);
    },
    [fail],
  );
  const done = useCallback(
    (text: string, isUndoable = false) => setToast({ text, isError: false, onUndo: isUndoable ? () => turn('undo', null) : null }),
    [turn],
  );
  return { toast, dismiss, fail, done, turn };
}
