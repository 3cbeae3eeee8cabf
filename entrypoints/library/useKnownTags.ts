import { useEffect, useState } from 'preact/hooks';
import { askFinder, onFinder } from './finderClient.ts';

/** All tags of the library, the most used first; empty until the finder has read it. */
export function useKnownTags(): string[] {
  const [tags, setTags] = useState<string[]>([]);
  useEffect(() => {
    const abort = new AbortController();
    onFinder(message => {
      if (message.kind === 'tags') setTags(message.tags);
      else if (message.kind === 'changed') askFinder({ kind: 'tags' });
    }, abort.signal);
    askFinder({ kind: 'tags' });
    return () => abort.abort();
  }, []);
  return tags;
}
