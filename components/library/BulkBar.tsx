import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { TagInput } from '../annotation/TagInput.tsx';
import { Button } from '../Button.tsx';
import { counted } from '../plural.ts';

interface BulkBarProps {
  count: number;
  knownTags: string[];
  onAddTags: (tags: string[]) => void;
  onRemoveTags: (tags: string[]) => void;
  onExport: () => void;
  onDelete: () => void;
  onClear: () => void;
}

/** What can be done with the selected clippings together. */
export function BulkBar(props: BulkBarProps) {
  const [editing, setEditing] = useState<'add' | 'remove' | null>(null);
  const [tags, setTags] = useState<string[]>([]);
  const apply = () => {
    if (tags.length > 0) (editing === 'add' ? props.onAddTags : props.onRemoveTags)(tags);
    setEditing(null);
    setTags([]);
  };
  return (
    <div class="bulk" role="toolbar" aria-label={counted('countSelected', props.count)}>
      <strong>{counted('countSelected', props.count)}</strong>
      <Button size="small" expanded={editing === 'add'} onClick={() => setEditing(editing === 'add' ? null : 'add')}>
        {t('tagsAdd')}
      </Button>
      <Button size="small" expanded={editing === 'remove'} onClick={() => setEditing(editing === 'remove' ? null : 'remove')}>
        {t('tagsRemove')}
      </Button>
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
          <TagInput tags={tags} knownTags={props.knownTags} onChange={setTags} />
          <Button size="small" look="primary" disabled={tags.length === 0} onClick={apply}>
            {editing === 'add' ? t('tagsAdd') : t('tagsRemove')}
          </Button>
        </div>
      )}
    </div>
  );
}
