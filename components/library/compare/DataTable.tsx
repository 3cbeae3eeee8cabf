import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../../utils/i18n/t.ts';
import { Button } from '../../Button.tsx';
import { formatNumber, uiLanguage } from '../../format.ts';
import { counted } from '../../plural.ts';

/** A column: what it sorts by, and how a cell looks. */
export interface Column<T> {
  id: string;
  label: string;
  /** null sorts last, in both directions. */
  sortBy: ((row: T) => string | number | null) | null;
  cell: (row: T) => ComponentChildren;
  isNumber?: boolean;
}

interface DataTableProps<T> {
  caption: string;
  columns: Column<T>[];
  rows: readonly T[];
  keyOf: (row: T) => string;
  /** Column the table is sorted by at first, a `-` before it for descending. */
  sortedBy: string;
  /** The rows of the page shown; called whenever it changes, for what is read of them alone. */
  onShown?: (rows: readonly T[]) => void;
  /** A heading above already says what the table is. */
  isTitled?: boolean;
}

const pageSize = 100;

/** A table of facts: every column sorts, long tables come in pages. */
export function DataTable<T>({ caption, columns, rows, keyOf, sortedBy, onShown, isTitled = false }: DataTableProps<T>) {
  const [sort, setSort] = useState(sortedBy);
  const [page, setPage] = useState(0);
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort]);
  // Other rows begin at their first page.
  useEffect(() => setPage(0), [rows, sort]);
  const pages = Math.ceil(sorted.length / pageSize);
  const shown = useMemo(() => sorted.slice(page * pageSize, (page + 1) * pageSize), [sorted, page]);
  useEffect(() => onShown?.(shown), [shown, onShown]);
  const isDescending = sort.startsWith('-');
  const sortColumn = sort.replace(/^-/, '');
  return (
    <div class={`data-table ${isTitled ? 'titled' : ''}`}>
      <table>
        <caption>
          <span class={isTitled ? 'visually-hidden' : ''}>{caption}</span> <span class="soft">{counted('countRows', rows.length)}</span>
        </caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th
                key={column.id}
                scope="col"
                class={column.isNumber ? 'number' : ''}
                aria-sort={column.id === sortColumn ? (isDescending ? 'descending' : 'ascending') : undefined}
              >
                {column.sortBy ? (
                  <button type="button" onClick={() => setSort(sort === column.id ? `-${column.id}` : column.id)}>
                    {column.label}
                    <span aria-hidden="true">{column.id === sortColumn ? (isDescending ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                ) : (
                  column.label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(row => (
            <tr key={keyOf(row)}>
              {columns.map(column => (
                <td key={column.id} class={column.isNumber ? 'number' : ''} data-label={column.label}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <nav class="pager" aria-label={t('pager')}>
          <Button size="small" disabled={page === 0} onClick={() => setPage(page - 1)}>
            ← {t('pagerBack')}
          </Button>
          <span>{t('pagerPage', formatNumber(page + 1), formatNumber(pages))}</span>
          <Button size="small" disabled={page >= pages - 1} onClick={() => setPage(page + 1)}>
            {t('pagerNext')} →
          </Button>
        </nav>
      )}
    </div>
  );
}

/** Rows sorted by a column (`-` before its id for descending), numbers by size, texts as in the UI language; empty cells last. */
export function sortRows<T>(rows: readonly T[], columns: readonly Column<T>[], sort: string): T[] {
  const sortBy = columns.find(column => column.id === sort.replace(/^-/, ''))?.sortBy;
  if (!sortBy) return [...rows];
  const direction = sort.startsWith('-') ? -1 : 1;
  const collator = new Intl.Collator(uiLanguage(), { numeric: true });
  const keyed = rows.map(row => ({ row, key: sortBy(row) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1;
    const order = typeof a.key === 'number' && typeof b.key === 'number' ? a.key - b.key : collator.compare(String(a.key), String(b.key));
    return order * direction;
  });
  return keyed.map(({ row }) => row);
}
