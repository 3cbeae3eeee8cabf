import { useEffect } from 'preact/hooks';
import type { ActLabel } from '../../utils/clippings/types.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import { repository } from './repository.ts';
import type { Toasting } from './useToast.ts';

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
  import: 'actImport',
};

/** Ctrl+Z takes the latest act back, Ctrl+Shift+Z or Ctrl+Y does it again: of the open article, or of the whole library. */
export function useUndoKeys(clippingId: string | null, { done, fail }: Toasting): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      // In a field the keys belong to the text typed there.
      if (/^(?:INPUT|TEXTAREA|SELECT)$/.test((event.target as HTMLElement).tagName)) return;
      event.preventDefault();
      const isRedo = key === 'y' || event.shiftKey;
      (isRedo ? repository.redo(clippingId) : repository.undo(clippingId)).then(label => {
        if (!label) done(t(isRedo ? 'redoNothing' : 'undoNothing'));
        else done(t(isRedo ? 'redone' : 'undone', t(actNames[label])));
      }, fail);
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [clippingId, done, fail]);
}
