import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';
import { NameForm } from './NameForm.tsx';

/** A search kept under a name; `hash` is its address in the library. */
export interface SavedSearch {
  id: string;
  name: string;
  hash: string;
}

interface SavedSearchesProps {
  searches: SavedSearch[];
  /** Address of the view at hand. */
  current: string;
  onRename: (search: SavedSearch, name: string) => void;
  onForget: (search: SavedSearch) => void;
}

/** The kept searches, as a group of the views' list. */
export function SavedSearches({ searches, current, onRename, onForget }: SavedSearchesProps) {
  const [naming, setNaming] = useState<string | null>(null);
  if (searches.length === 0) return null;
  return (
    <div class="nav-group">
      <h2>{t('savedSearches')}</h2>
      <ul class="nav-list">
        {searches.map(search => (
          <li key={search.id} class="saved-search">
            {search.id === naming ? (
              <NameForm
                label={t('savedSearchName')}
                name={search.name}
                action={t('collectionRename')}
                onName={name => {
                  setNaming(null);
                  onRename(search, name);
                }}
                onCancel={() => setNaming(null)}
              />
            ) : (
              <>
                <a href={search.hash} title={search.name} aria-current={search.hash === current ? 'page' : undefined}>
                  {search.name}
                </a>
                <Button look="quiet" size="small" label={t('savedSearchRename', search.name)} onClick={() => setNaming(search.id)}>
                  ✎
                </Button>
                <Button look="quiet" size="small" label={t('savedSearchForget', search.name)} onClick={() => onForget(search)}>
                  ×
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
