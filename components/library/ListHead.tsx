import type { ComponentChildren } from 'preact';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';
import { counted } from '../plural.ts';
import { type Sort, sorts } from './route.ts';

interface ListHeadProps {
  title: string;
  /** null while it is being counted. */
  total: number | null;
  hint: string | null;
  sort: Sort;
  /** Sorting by relevance is offered with a search alone. */
  hasSearch: boolean;
  /** null where there is one order alone, as in the trash. */
  onSort: ((sort: Sort) => void) | null;
  onSelectAll: (() => void) | null;
  /** Whether one collection is listed, which has an order of its own. */
  isCollection: boolean;
  /** Further tools. */
  children?: ComponentChildren;
}

/** What the list shows, how much of it there is, and in which order. */
export function ListHead({ title, total, hint, sort, hasSearch, onSort, onSelectAll, isCollection, children }: ListHeadProps) {
  return (
    <header class="list-head">
      <h1>{title}</h1>
      <p class="soft" role="status">
        {total === null ? t('loading') : counted('countClippings', total)}
      </p>
      <div class="list-tools">
        {children}
        {onSelectAll && (
          <Button size="small" look="quiet" onClick={onSelectAll}>
            {t('selectAll')}
          </Button>
        )}
        {onSort && (
          <label class="sort">
            <span class="soft">{t('sort')}</span>
            <select class="field" value={sort} onChange={event => onSort(event.currentTarget.value as Sort)}>
              {sorts
                .filter(known => (hasSearch || known !== 'relevance') && (isCollection || known !== 'collection'))
                .map(known => (
                  <option key={known} value={known}>
                    {t(`sort_${known}`)}
                  </option>
                ))}
            </select>
          </label>
        )}
      </div>
      {hint && <p class="soft hint">{hint}</p>}
      {total !== 0 && <p class="visually-hidden">{t('listHelp')}</p>}
    </header>
  );
}
