import { useEffect, useState } from 'preact/hooks';
import type { ClippingHead } from '../../utils/clippings/types.ts';
import { askOnce, onFinder } from './finderClient.ts';
import type { Live } from './useLive.ts';

/** Groups of clippings that are probably one article, sought by the finder; those known stay until the library that changed was searched again. */
export function useDuplicates(): Live<ClippingHead[][]> {
  const [live, setLive] = useState<Live<ClippingHead[][]>>({ state: 'loading' });
  useEffect(() => {
    const abort = new AbortController();
    const seek = () =>
      void askOnce('duplicates').then(
        ({ groups }) => abort.signal.aborted || setLive({ state: 'ready', value: groups }),
        error => abort.signal.aborted || setLive({ state: 'failed', error }),
      );
    onFinder(message => {
      if (message.kind === 'changed' && message.isLibrary) seek();
    }, abort.signal);
    seek();
    return () => abort.abort();
  }, []);
  return live;
}
