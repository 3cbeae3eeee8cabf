import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';
import { KeptList } from './KeptList.tsx';
import { NameForm } from './NameForm.tsx';
import { collectionRoute, formatRoute } from './route.ts';
import { useFocusBack } from './useFocusBack.ts';

interface CollectionNavProps {
  collections: readonly { id: string; name: string }[];
  /** Id of the collection shown, null for none. */
  current: string | null;
  onCreate: (name: string) => void;
}

/** The collections, as a group of the views' list, and the way to a new one. */
export function CollectionNav({ collections, current, onCreate }: CollectionNavProps) {
  const [isNaming, setIsNaming] = useState(false);
  const button = useFocusBack(isNaming);
  return (
    <div class="nav-group">
      <h2>{t('collections')}</h2>
      <ul class="nav-list">
        <KeptList items={collections} isCurrent={({ id }) => id === current}>
          {({ id, name }) => (
            <li key={id}>
              <a href={formatRoute(collectionRoute(id))} title={name} aria-current={id === current ? 'page' : undefined}>
                <span class="nav-name">{name}</span>
              </a>
            </li>
          )}
        </KeptList>
        <li>
          {isNaming ? (
            <NameForm
              label={t('collectionName')}
              name=""
              action={t('collectionCreate')}
              onName={name => {
                setIsNaming(false);
                onCreate(name);
              }}
              onCancel={() => setIsNaming(false)}
            />
          ) : (
            <Button look="quiet" size="small" class="nav-act" buttonRef={button} onClick={() => setIsNaming(true)}>
              {t('collectionNew')}
            </Button>
          )}
        </li>
      </ul>
    </div>
  );
}
