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
  /** Its share of the width beside the others, 1 where nothing is said; for tables whose words stand under the other cells. */
  share?: number;
  /** A date is not broken; words stand under the other cells where there is no room beside them. */
  look?: 'words' | 'date';
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
  /** What the rows answer: another question begins at its first page, further rows of the same do not. */
  question?: string;
  /** A heading above already says what the table is. */
  isTitled?: boolean;
}

const pageSize = 100;

/** A table of facts: every column sorts, long tables come in pages. */
export function DataTable<T>({ caption, columns, rows, keyOf, sortedBy, onShown, question = '', isTitled = false }: DataTableProps<T>) {
  const [sort, setSort] = useState(sortedBy);
  const [wanted, setPage] = useState(0);
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort]);
  useEffect(() => setPage(0), [question, sort]);
  const pages = Math.ceil(sorted.length / pageSize);
  const page = Math.max(0, Math.min(wanted, pages - 1));
  const shown = useMemo(() => sorted.slice(page * pageSize, (page + 1) * pageSize), [sorted, page]);
  useEffect(() => onShown?.(shown), [shown, onShown]);
  const columnWidths = columns.flatMap(({ look, share = 1 }) => (look === 'words' ? [] : [`minmax(0, ${share}fr)`])).join(' ');
  const hasWords = columns.some(column => column.look === 'words');
  const isDescending = sort.startsWith('-');
  const sortColumn = sort.replace(/^-/, '');
  return (
    <div class={`data-table ${isTitled ? 'titled' : ''}`}>
      <div class="narrow-sort">
        <label>
          <span class="soft">{t('sort')}</span>{' '}
          <select class="field" value={sortColumn} onChange={event => setSort(event.currentTarget.value)}>
            {columns
              .filter(column => column.sortBy)
              .map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
          </select>
        </label>
        <Button
          size="small"
          label={t(isDescending ? 'sortDescending' : 'sortAscending')}
          onClick={() => setSort(isDescending ? sortColumn : `-${sortColumn}`)}
        >
          {isDescending ? '↓' : '↑'}
        </Button>
      </div>
      <table class={hasWords ? 'worded' : ''} style={{ '--columns': columnWidths }}>
        <caption>
          <span class={isTitled ? 'visually-hidden' : ''}>{caption}</span> <span class="soft">{counted('countRows', rows.length)}</span>
        </caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th
                key={column.id}
                scope="col"
                class={classOf(column)}
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
                <td key={column.id} class={classOf(column)} data-label={column.label}>
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

function classOf<T>({ isNumber, look }: Column<T>): string {
  return isNumber ? 'number' : (look ?? '');
}

/** Rows sorted by a column (`-` before its id for descending), numbers by size, texts as in the UI language; empty cells last. */
export function sortRows<T>(rows: readonly T[], columns: readonly Column<T>[], sort: string): T[] {
  const sortBy = columns.find(column => column.id === sort.replace(/^-/, ''))?.sortBy;
  if (!sortBy) return [...rows];
  const keys = rows.map(sortBy);
  // Each value gets its rank first: 100,000 rows hold few different ones, and numbers are compared many times faster than German words.
  const collator = new Intl.Collator(uiLanguage(), { numeric: true });
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  const values = [...new Set(keys)].filter(key => key !== null).sort(compare);
  const ranks = new Map<string | number, number>();
  let rank = 0;
  for (const [place, value] of values.entries()) {
    const before = values[place - 1];
    if (before !== undefined && compare(before, value) !== 0) rank++;
    ranks.set(value, rank);
  }
  const direction = sort.startsWith('-') ? -1 : 1;
  const rankOf = (place: number) => {
    const key = keys[place] ?? null;
    return key === null ? Number.POSITIVE_INFINITY : direction * (ranks.get(key) ?? 0);
  };
  const places = Float64Array.from(rows, (_, place) => rankOf(place));
  return Array.from(rows.keys())
    .sort((a, b) => {
      const [one = 0, other = 0] = [places[a], places[b]];
      return one === other ? 0 : one - other;
    })
    .flatMap(place => rows.slice(place, place + 1));
}
