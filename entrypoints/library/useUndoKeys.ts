import { useEffect } from 'preact/hooks';
import type { Toasting } from './useToast.ts';

/** Ctrl+Z takes the latest act back, Ctrl+Shift+Z or Ctrl+Y does it again: of the open article, or of the whole library. */
export function useUndoKeys(clippingId: string | null, { turn }: Toasting): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      // In a field the keys belong to the text typed there.
      if (/^(?:INPUT|TEXTAREA|SELECT)$/.test((event.target as HTMLElement).tagName)) return;
      event.preventDefault();
      turn(key === 'y' || event.shiftKey ? 'redo' : 'undo', clippingId);
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [clippingId, turn]);
}
