import { useMemo } from 'preact/hooks';
import type { SavedSearch } from '../../components/library/SavedSearches.tsx';
import { t } from '../../utils/i18n/t.ts';
import { repository } from './repository.ts';
import { readyValue, useLive } from './useLive.ts';
import type { Toasting } from './useToast.ts';

const longestName = 100;
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
    const keep = (name: string, hash: string) => repository.keepPreset({ kind: 'search', name: shortened(name), body: hash });
    return {
      searches,
      keep: (name, hash) => void keep(name, hash).then(kept => done(t('savedSearchKept', kept.name), true), fail),
      rename: ({ hash }, name) => void keep(name, hash).catch(fail),
      forget: ({ id, name }) => void repository.deletePreset(id).then(() => done(t('savedSearchForgotten', name), true), fail),
    };
  }, [searches, done, fail]);
}

async function read(): Promise<SavedSearch[]> {
  return (await repository.presets()).flatMap(({ kind, id, name, body }) => (kind === 'search' ? [{ id, name, hash: body }] : []));
}

/** A name made of everything a search asks for may be longer than names are. */
function shortened(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName - 1).trimEnd()}…`;
}
