import { stateCodes } from '../../../utils/gazetteer/stateCodes.ts';
import type { StateCode } from '../../../utils/gazetteer/types.ts';
import type { Summary } from './summary.ts';

/** How many clippings name each Land. */
export function clippingsByState(summaries: readonly Summary[]): Map<StateCode, number> {
  const counts = new Map<StateCode, number>();
  for (const { states } of summaries) for (const code of new Set(states)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** How many quotes stand in the clippings that name each Land. */
export function quotesByState(summaries: readonly Summary[]): Map<StateCode, number> {
  const counts = new Map<StateCode, number>();
  for (const { states, quotes } of summaries) for (const code of new Set(states)) counts.set(code, (counts.get(code) ?? 0) + quotes);
  return counts;
}

export type MatrixBy = 'tags' | 'years' | 'hosts' | 'series';

/** Länder by topic: the number of clippings in each cell, and the date of the newest. */
export interface Matrix {
  columns: string[];
  cells: Map<string, { count: number; newest: string | null }>;
}

const columnsOf: Record<MatrixBy, (summary: Summary) => string[]> = {
  tags: summary => summary.tags,
  years: summary => (summary.published ? [summary.published.slice(0, 4)] : []),
  hosts: summary => [summary.host],
  series: summary => (summary.series ? [summary.series.name] : []),
};

/** The matrix of the sixteen Länder by tag, year, source or series; the most frequent columns, years by time. */
export function matrixOf(summaries: readonly Summary[], by: MatrixBy, most = 14): Matrix {
  const totals = new Map<string, number>();
  const cells: Matrix['cells'] = new Map();
  for (const summary of summaries) {
    for (const column of columnsOf[by](summary)) {
      totals.set(column, (totals.get(column) ?? 0) + 1);
      for (const code of new Set(summary.states)) {
        const cell = cells.get(cellKey(code, column)) ?? { count: 0, newest: null };
        cell.count++;
        if (summary.published && (!cell.newest || summary.published > cell.newest)) cell.newest = summary.published;
        cells.set(cellKey(code, column), cell);
      }
    }
  }
  const frequent = [...totals].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'de')).slice(0, most);
  const columns = frequent.map(([column]) => column);
  return { columns: by === 'years' ? columns.sort() : columns, cells };
}

/** Key of a cell of a matrix. */
export function cellKey(code: StateCode, column: string): string {
  return `${code}\n${column}`;
}

/** Cells without a clipping, of all Länder and columns. */
export function gapsOf(matrix: Matrix): number {
  return (
    stateCodes.length * matrix.columns.length -
    matrix.columns.reduce((sum, column) => sum + stateCodes.filter(code => matrix.cells.has(cellKey(code, column))).length, 0)
  );
}

/** A stretch of time and the clippings published in it. */
export interface Period {
  /** First and last day, ISO. */
  from: string;
  to: string;
  count: number;
  figures: number;
}

/** Clippings by year, quarter or month of publication without holes; the step follows the length of the whole. */
export function periodsOf(summaries: readonly Summary[]): { step: 'month' | 'quarter' | 'year'; periods: Period[]; undated: number } {
  const dated = summaries.flatMap(({ published, figures }) => (published ? [{ month: monthOf(published), figures }] : []));
  const undated = summaries.length - dated.length;
  if (dated.length === 0) return { step: 'month', periods: [], undated };
  const months = dated.map(({ month }) => month);
  const first = months.reduce((a, b) => Math.min(a, b));
  const last = months.reduce((a, b) => Math.max(a, b));
  const length = last - first + 1;
  const [step, width] = length <= 36 ? (['month', 1] as const) : length <= 120 ? (['quarter', 3] as const) : (['year', 12] as const);
  const begin = Math.floor(first / width) * width;
  const periods: Period[] = [];
  for (let month = begin; month <= last; month += width) {
    periods.push({ from: `${yearMonth(month)}-01`, to: lastDay(month + width - 1), count: 0, figures: 0 });
  }
  for (const { month, figures } of dated) {
    const period = periods[Math.floor((month - begin) / width)];
    if (!period) continue;
    period.count++;
    period.figures += figures;
  }
  return { step, periods, undated };
}

/** Months since the year 0. */
function monthOf(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}

function yearMonth(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function lastDay(month: number): string {
  const day = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  return `${yearMonth(month)}-${String(day).padStart(2, '0')}`;
}
