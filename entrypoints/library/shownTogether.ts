/**
 * Which answer of the finder the list shows: the newest one once its first rows are there too, until then the one before, so that a
 * count never stands over rows of another question, which could be clicked or selected for what it found.
 */
export function shownTogether<T extends { query: number; total: number }>(before: T | null, newest: T | null, rowsQuery: number): T | null {
  return newest === null || newest.total === 0 || newest.query === rowsQuery ? newest : before;
}
