import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';

/** A search kept under a name; `hash` is its address in the library. */
export interface SavedSearch {
  name: string;
  hash: string;
}

interface SavedSearchesProps {
  searches: SavedSearch[];
  /** Address of the view at hand. */
  current: string;
  onForget: (hash: string) => void;
}

/** The kept searches, as a group of the views' list. */
export function SavedSearches({ searches, current, onForget }: SavedSearchesProps) {
  if (searches.length === 0) return null;
  return (
    <div class="nav-group">
      <h2>{t('savedSearches')}</h2>
      <ul class="nav-list">
        {searches.map(search => (
          <li key={search.hash} class="saved-search">
            <a href={search.hash} aria-current={search.hash === current ? 'page' : undefined}>
              {search.name}
            </a>
            <Button look="quiet" size="small" label={t('savedSearchForget', search.name)} onClick={() => onForget(search.hash)}>
              ×
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
