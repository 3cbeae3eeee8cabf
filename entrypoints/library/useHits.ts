import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../../utils/article/types.ts';
import { askFinder, onFinder } from './finderClient.ts';

const none: Span[] = [];

/** The places in an article's text that a search finds; none while there is no search. */
export function useHits(id: string, search: string, text: string): Span[] {
  const [hits, setHits] = useState(none);
  useEffect(() => {
    setHits(none);
    if (!search.trim() || !text) return;
    const abort = new AbortController();
    onFinder(message => {
      if (message.kind === 'hits' && message.id === id) setHits(message.hits);
    }, abort.signal);
    askFinder({ kind: 'hits', id, text: search, content: text });
    return () => abort.abort();
  }, [id, search, text]);
  return hits;
}
