import { useMemo } from 'preact/hooks';
import type { SavedSearch } from '../../components/library/SavedSearches.tsx';
import { freeName } from '../../components/library/searchNames.ts';
import { t } from '../../utils/i18n/t.ts';
import { repository } from './repository.ts';
import { readyValue, useLive } from './useLive.ts';
import type { Toasting } from './useToast.ts';

const none: SavedSearch[] = [];

/** The searches the user keeps, in the order they were kept, and the ways to change them; every act says what it did or why it could not. */
export interface Searching {
  searches: SavedSearch[];
  keep: (name: string, hash: string) => void;
  rename: (search: SavedSearch, name: string) => void;
  forget: (search: SavedSearch) => void;
}

export function useSavedSearches({ done, fail }: Toasting): Searching {
  const searches = readyValue(useLive(read, [])) ?? none;
  return useMemo(() => {
    const keep = (name: string, hash: string) => repository.keepPreset({ kind: 'search', name, body: hash });
    const taken = searches.map(search => search.name);
    const rename = (hash: string, name: string) => {
      // Two of one name could not be told apart.
      if (taken.includes(name)) return fail({ key: 'errorSearchExists' });
      void keep(name, hash).then(kept => done(t('savedSearchRenamed', kept.name), true), fail);
    };
    return {
      searches,
      keep: (name, hash) => void keep(freeName(name, taken), hash).then(kept => done(t('savedSearchKept', kept.name), true), fail),
      rename: ({ hash }, name) => rename(hash, name),
      forget: ({ id, name }) => void repository.deletePreset(id).then(() => done(t('savedSearchForgotten', name), true), fail),
    };
  }, [searches, done, fail]);
}

async function read(): Promise<SavedSearch[]> {
  return (await repository.presets()).flatMap(({ kind, id, name, body }) => (kind === 'search' ? [{ id, name, hash: body }] : []));
}
