import { useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';
import { KeptList } from './KeptList.tsx';
import { NameForm } from './NameForm.tsx';
import { useFocusBack } from './useFocusBack.ts';

/** A search kept under a name; `hash` is its address in the library. */
export interface SavedSearch {
  id: string;
  name: string;
  hash: string;
}

interface SavedSearchesProps {
  searches: readonly SavedSearch[];
  /** Id of the search at hand, null for none. */
  current: string | null;
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
        <KeptList items={searches} isCurrent={search => search.id === current}>
          {search => (
            <Entry
              key={search.id}
              search={search}
              isCurrent={search.id === current}
              isNaming={search.id === naming}
              onNaming={isNaming => setNaming(isNaming ? search.id : null)}
              onRename={name => onRename(search, name)}
              onForget={() => onForget(search)}
            />
          )}
        </KeptList>
      </ul>
    </div>
  );
}

interface EntryProps {
  search: SavedSearch;
  isCurrent: boolean;
  isNaming: boolean;
  onNaming: (isNaming: boolean) => void;
  onRename: (name: string) => void;
  onForget: () => void;
}

function Entry({ search: { name, hash }, isCurrent, isNaming, onNaming, onRename, onForget }: EntryProps) {
  const row = useRef<HTMLLIElement>(null);
  const rename = useFocusBack(isNaming);
  const forget = () => {
    // The keyboard goes on with the next entry, not back to the beginning of the page.
    const next = [row.current?.nextElementSibling, row.current?.previousElementSibling].map(other => other?.querySelector('a'));
    (next.find(Boolean) ?? document.getElementById('main'))?.focus();
    onForget();
  };
  return (
    <li ref={row} class="saved-search">
      {isNaming ? (
        <NameForm
          label={t('savedSearchName')}
          name={name}
          action={t('collectionRename')}
          onName={wanted => {
            onNaming(false);
            onRename(wanted);
          }}
          onCancel={() => onNaming(false)}
        />
      ) : (
        <>
          <a href={hash} title={name} aria-current={isCurrent ? 'page' : undefined}>
            <span class="nav-name">{name}</span>
          </a>
          <span class="entry-acts">
            <Button look="quiet" size="small" label={t('savedSearchRename', name)} buttonRef={rename} onClick={() => onNaming(true)}>
              ✎
            </Button>
            <Button look="quiet" size="small" label={t('savedSearchForget', name)} onClick={forget}>
              ×
            </Button>
          </span>
        </>
      )}
    </li>
  );
}
