/** One line of a benchmark's table: what was measured, what came out, and the limit or the peer it stands beside. */
export interface Row {
  name: string;
  value: string;
  limit: string;
  ok: boolean;
}

/** The middle of a list of measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Prints rows as a table; answers whether all limits hold. */
export function printRows(title: string, rows: readonly Row[]): boolean {
  const width = (key: 'name' | 'value' | 'limit') => Math.max(...rows.map(row => row[key].length), key.length);
  console.log(`\n${title}`);
  for (const row of rows) {
    console.log(
      `${row.ok ? '✓' : '✗'} ${row.name.padEnd(width('name'))}  ${row.value.padStart(width('value'))}  ${row.limit.padStart(width('limit'))}`,
    );
  }
  return rows.every(row => row.ok);
}
