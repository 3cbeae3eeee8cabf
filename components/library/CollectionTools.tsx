import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';
import { NameForm } from './NameForm.tsx';
import { useFocusBack } from './useFocusBack.ts';

interface CollectionToolsProps {
  name: string;
  isEmpty: boolean;
  onRename: (name: string) => void;
  onExport: () => void;
  onDelete: () => void;
}

/** What can be done with the collection whose clippings are listed. */
export function CollectionTools({ name, isEmpty, onRename, onExport, onDelete }: CollectionToolsProps) {
  const [isNaming, setIsNaming] = useState(false);
  const button = useFocusBack(isNaming);
  if (isNaming) {
    return (
      <NameForm
        label={t('collectionName')}
        name={name}
        action={t('collectionRename')}
        onName={wanted => {
          setIsNaming(false);
          onRename(wanted);
        }}
        onCancel={() => setIsNaming(false)}
      />
    );
  }
  return (
    <>
      <Button size="small" look="quiet" buttonRef={button} onClick={() => setIsNaming(true)}>
        {t('collectionRename')}
      </Button>
      {!isEmpty && (
        <Button size="small" look="quiet" onClick={onExport}>
          {t('exportMore')}
        </Button>
      )}
      <Button size="small" look="quiet" onClick={onDelete}>
        {t('collectionDelete')}
      </Button>
    </>
  );
}
