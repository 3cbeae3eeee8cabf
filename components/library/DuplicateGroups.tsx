import { useState } from 'preact/hooks';
import type { ClippingHead } from '../../utils/clippings/types.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';
import { formatDate, formatNumber, hostOf } from '../format.ts';
import { formatRoute } from './route.ts';

interface DuplicateGroupsProps {
  groups: ClippingHead[][];
  onMerge: (keepId: string, otherIds: string[]) => void;
}

/** Of a larger group the others are merged too, but not drawn. */
const shownRows = 20;

/** Articles that were probably saved twice: of each group one is chosen to stay, and the others' annotations move to it. */
export function DuplicateGroups({ groups, onMerge }: DuplicateGroupsProps) {
  if (groups.length === 0) return <p class="soft">{t('duplicatesNone')}</p>;
  return (
    <ul class="duplicates">
      {groups.slice(0, 50).map(group => (
        <li key={group[0]?.id}>
          <Group group={group} onMerge={onMerge} />
        </li>
      ))}
    </ul>
  );
}

function Group({ group, onMerge }: { group: ClippingHead[]; onMerge: DuplicateGroupsProps['onMerge'] }) {
  const [keep, setKeep] = useState(group[0]?.id ?? '');
  return (
    <fieldset class="duplicate">
      <legend>{group[0]?.title}</legend>
      {group.slice(0, shownRows).map(row => (
        <label key={row.id}>
          <input type="radio" name={`keep-${group[0]?.id}`} checked={row.id === keep} onChange={() => setKeep(row.id)} />
          <span>
            {row.title}
            <span class="soft">
              {[row.siteName ?? row.host, formatDate(row.published), t('clippingSavedOn', formatDate(row.createdAt))]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <span class="soft address">{row.url.replace(/^https?:\/\//, '') || hostOf(row.url)}</span>
          </span>
          <a href={formatRoute({ view: 'clipping', id: row.id })} aria-label={t('duplicateOpen', row.title)}>
            {t('open')}
          </a>
        </label>
      ))}
      {group.length > shownRows && <p class="soft">{t('duplicatesFurther', formatNumber(group.length - shownRows))}</p>}
      <Button
        size="small"
        onClick={() =>
          onMerge(
            keep,
            group.map(row => row.id).filter(id => id !== keep),
          )
        }
      >
        {t('duplicatesMerge')}
      </Button>
    </fieldset>
  );
}
