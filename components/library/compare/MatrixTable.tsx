import { stateCodes } from '../../../utils/gazetteer/stateCodes.ts';
import { t } from '../../../utils/i18n/t.ts';
import { formatDate, formatNumber } from '../../format.ts';
import { counted } from '../../plural.ts';
import { stateName } from '../../states.ts';
import { type Filter, formatRoute, within } from '../route.ts';
import { cellKey, type Matrix, type MatrixBy } from './counts.ts';

interface MatrixTableProps {
  matrix: Matrix;
  by: MatrixBy;
  /** What the matrix is narrowed to; the clippings of a cell are as well. */
  filter: Filter;
}

/** Sixteen Länder by topic: each cell leads to its clippings, an empty cell is a gap one can see. */
export function MatrixTable({ matrix, by, filter }: MatrixTableProps) {
  const most = Math.max(1, ...[...matrix.cells.values()].map(cell => cell.count));
  const filterOf = (column: string): Partial<Filter> => {
    if (by === 'years') return within(filter, `${column}-01-01`, `${column}-12-31`);
    return { [by]: [column] };
  };
  return (
    <div class="matrix-scroll">
      <table class="matrix">
        <caption class="visually-hidden">{t('viewMatrix')}</caption>
        <thead>
          <tr>
            <td />
            {matrix.columns.map(column => (
              <th key={column} scope="col">
                <span>{column}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stateCodes.map(code => (
            <tr key={code}>
              <th scope="row">
                <a href={formatRoute({ view: 'states', id: code })}>{stateName(code)}</a>
              </th>
              {matrix.columns.map(column => {
                const cell = matrix.cells.get(cellKey(code, column));
                if (!cell) {
                  return (
                    <td key={column} class="gap">
                      <span class="visually-hidden">{t('matrixGap')}</span>
                    </td>
                  );
                }
                const words = [stateName(code), column, counted('countClippings', cell.count), formatDate(cell.newest)]
                  .filter(Boolean)
                  .join(' · ');
                return (
                  <td key={column}>
                    <a
                      href={formatRoute({ filter: { ...filter, states: [code], ...filterOf(column) } })}
                      title={words}
                      aria-label={words}
                      style={{ '--share': `${8 + (37 * cell.count) / most}%` }}
                    >
                      {formatNumber(cell.count)}
                    </a>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
