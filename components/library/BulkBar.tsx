import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { TagInput } from '../annotation/TagInput.tsx';
import { Button } from '../Button.tsx';
import { counted } from '../plural.ts';
import { CollectionInput } from './CollectionInput.tsx';

interface BulkBarProps {
  count: number;
  knownTags: string[];
  onAddTags: (tags: string[]) => void;
  onRemoveTags: (tags: string[]) => void;
  knownCollections: string[];
  onCollect: (names: string[]) => void;
  /** Takes them out of the collection shown; null where none is. */
  onTakeOut: (() => void) | null;
  onExport: () => void;
  onDelete: () => void;
  onClear: () => void;
}

/** What can be done with the selected clippings together. */
export function BulkBar(props: BulkBarProps) {
  const [editing, setEditing] = useState<'add' | 'remove' | 'collect' | null>(null);
  const [tags, setTags] = useState<string[]>([]);
  const acts = { add: props.onAddTags, remove: props.onRemoveTags, collect: props.onCollect };
  const names = { add: t('tagsAdd'), remove: t('tagsRemove'), collect: t('collectionAdd') };
  const edit = (what: keyof typeof acts) => {
    setEditing(editing === what ? null : what);
    setTags([]);
  };
  const apply = () => {
    if (tags.length > 0 && editing) acts[editing](tags);
    setEditing(null);
    setTags([]);
  };
  return (
    <div class="bulk" role="toolbar" aria-label={counted('countSelected', props.count)}>
      <strong>{counted('countSelected', props.count)}</strong>
      <Button size="small" expanded={editing === 'add'} onClick={() => edit('add')}>
        {t('tagsAdd')}
      </Button>
      <Button size="small" expanded={editing === 'remove'} onClick={() => edit('remove')}>
        {t('tagsRemove')}
      </Button>
      <Button size="small" expanded={editing === 'collect'} onClick={() => edit('collect')}>
        {t('collectionAdd')}
      </Button>
      {props.onTakeOut && (
        <Button size="small" onClick={props.onTakeOut}>
          {t('collectionRemove')}
        </Button>
      )}
      <Button size="small" onClick={props.onExport}>
        {t('exportMore')}
      </Button>
      <Button size="small" look="danger" onClick={props.onDelete}>
        {t('delete')}
      </Button>
      <Button size="small" look="quiet" onClick={props.onClear}>
        {t('selectNone')}
      </Button>
      {editing && (
        <div class="bulk-tags">
          {editing === 'collect' ? (
            <CollectionInput names={tags} knownNames={props.knownCollections} onChange={setTags} />
          ) : (
            <TagInput tags={tags} knownTags={props.knownTags} onChange={setTags} />
          )}
          <Button size="small" look="primary" disabled={tags.length === 0} onClick={apply}>
            {names[editing]}
          </Button>
        </div>
      )}
    </div>
  );
}
