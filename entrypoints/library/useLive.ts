import { useEffect, useState } from 'preact/hooks';
import { repository } from './repository.ts';

/** What is known of something in the database: not yet anything, a value, or why there is none. */
export type Live<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; error: unknown };

/**
 * What `read` reads from the repository, again whenever any page writes it or `dependencies` change. The former value stays until
 * the new one is there, so that nothing flickers.
 */
export function useLive<T>(read: () => Promise<T>, dependencies: readonly unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  useEffect(() => {
    const abort = new AbortController();
    repository.watch(
      read,
      value => setLive({ state: 'ready', value }),
      error => setLive({ state: 'failed', error }),
      abort.signal,
    );
    return () => abort.abort();
  }, dependencies);
  return live;
}

/** The value once it is there, else null. */
export function readyValue<T>(live: Live<T>): T | null {
  return live.state === 'ready' ? live.value : null;
}
