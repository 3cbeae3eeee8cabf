import type { ClippingWhole } from '../clippings/types.ts';
import { annotationsTable, type Cell, figuresTable, quotesTable, type Table } from './tables.ts';
import type { ExportFormat, ExportLabelKey, ExportOptions } from './types.ts';
import { collectionName, dateIn, wellFormed } from './wording.ts';

/** For German spreadsheets: semicolons, byte order mark, CRLF, decimal comma. */
export function csv({ columns, rows }: Table): string {
  const lines = [columns.map(field), ...rows.map(row => row.map(cellText))];
  return `\ufeff${lines.map(line => line.join(';')).join('\r\n')}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  switch (cell.kind) {
    case 'text':
    case 'link':
      return field(cell.text);
    case 'number':
      return String(cell.value).replace('.', ',');
    case 'date':
      return dateIn(cell.iso, { locale: 'de' }, 'short');
  }
}

/**
 * A text field. A spreadsheet takes what begins with one of = + - @ for a formula, and runs it; an apostrophe before it keeps it text
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function field(value: string): string {
  const text = wellFormed(value).replaceAll('\0', '').replace(/\r\n?/g, '\n');
  const safe = /^[\s]*[=+\-@＝＋－＠]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[";\n,\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function format(
  id: string,
  labelKey: ExportLabelKey,
  make: (wholes: readonly ClippingWhole[], options: ExportOptions) => Table,
): ExportFormat {
  return {
    id,
    labelKey,
    extension: 'csv',
    mime: 'text/csv;charset=utf-8',
    isLossless: false,
    export: (wholes, options) => {
      const table = make(wholes, options);
      return { name: collectionName(table.name, options, 'csv'), mime: 'text/csv;charset=utf-8', content: csv(table) };
    },
  };
}

export const csvAnnotations = format('csv-annotations', 'exportCsvAnnotations', annotationsTable);
export const csvFigures = format('csv-figures', 'exportCsvFigures', figuresTable);
export const csvQuotes = format('csv-quotes', 'exportCsvQuotes', quotesTable);
