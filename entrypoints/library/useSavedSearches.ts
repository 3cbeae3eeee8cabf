import { useCallback } from 'preact/hooks';
import type { SavedSearch } from '../../components/library/SavedSearches.tsx';
import { repository } from './repository.ts';
import { readyValue, useLive } from './useLive.ts';

const memo = 'savedSearches';
const most = 50;

/** The searches the user keeps, in the order they were kept, and the ways to change them. */
export function useSavedSearches(): {
  searches: SavedSearch[];
  keep: (search: SavedSearch) => Promise<void>;
  forget: (hash: string) => Promise<void>;
} {
  const searches = readyValue(useLive(read, [])) ?? [];
  const keep = useCallback(async (search: SavedSearch) => {
    const others = (await read()).filter(one => one.hash !== search.hash);
    await repository.setMemo(memo, JSON.stringify([...others, search].slice(-most)));
  }, []);
  const forget = useCallback(async (hash: string) => {
    await repository.setMemo(memo, JSON.stringify((await read()).filter(one => one.hash !== hash)));
  }, []);
  return { searches, keep, forget };
}

async function read(): Promise<SavedSearch[]> {
  const stored = await repository.memo(memo);
  // Written by this file alone.
  return stored ? (JSON.parse(stored) as SavedSearch[]) : [];
}
