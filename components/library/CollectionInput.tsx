import { t } from '../../utils/i18n/t.ts';
import { TagInput } from '../annotation/TagInput.tsx';

interface CollectionInputProps {
  /** Names of the collections chosen. */
  names: string[];
  knownNames: string[];
  onChange: (names: string[]) => void;
}

/** Collections by their names, as chips and a field that knows those there are. */
export function CollectionInput({ names, knownNames, onChange }: CollectionInputProps) {
  return (
    <TagInput
      tags={names}
      knownTags={knownNames}
      words={{
        field: t('collections'),
        placeholder: t('collectionPlaceholder'),
        known: t('collectionKnown'),
        remove: name => t('collectionTakeOut', name),
      }}
      onChange={onChange}
    />
  );
}
