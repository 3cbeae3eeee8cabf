import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';
import { formatDate } from '../format.ts';
import { type ValueNames, valueName } from './Facets.tsx';
import { emptyFilter, type Filter, isEmptyFilter, type ListPart, listParts, toggled } from './route.ts';

interface FilterChipsProps {
  filter: Filter;
  names: ValueNames;
  onFilter: (filter: Filter) => void;
  /** Keeps this search under the name; null where it is kept already. */
  onKeep: ((name: string) => void) | null;
}

/** What the view is narrowed to, each part removable by a click. */
export function FilterChips({ filter, names, onFilter, onKeep }: FilterChipsProps) {
  if (isEmptyFilter(filter)) return null;
  const chips: { name: string; without: Filter }[] = (Object.keys(listParts) as ListPart[]).flatMap(part =>
    filter[part].map(value => ({ name: valueName(part, value, names), without: toggled(filter, part, value) })),
  );
  if (filter.text) chips.unshift({ name: t('inQuotes', filter.text), without: { ...filter, text: '' } });
  if (filter.from) chips.push({ name: `≥ ${formatDate(filter.from)}`, without: { ...filter, from: null } });
  if (filter.to) chips.push({ name: `≤ ${formatDate(filter.to)}`, without: { ...filter, to: null } });
  return (
    <div class="filter-line">
      <ul class="filter-chips" aria-label={t('filterActive')}>
        {chips.map(chip => (
          <li key={chip.name}>
            <Button size="small" label={t('filterRemove', chip.name)} onClick={() => onFilter(chip.without)}>
              {chip.name} <span aria-hidden="true">×</span>
            </Button>
          </li>
        ))}
      </ul>
      <Button size="small" look="quiet" onClick={() => onFilter(emptyFilter)}>
        {t('filterClear')}
      </Button>
      {onKeep && (
        <Button size="small" look="quiet" onClick={() => onKeep(chips.map(chip => chip.name).join(', '))}>
          {t('savedSearchKeep')}
        </Button>
      )}
    </div>
  );
}
