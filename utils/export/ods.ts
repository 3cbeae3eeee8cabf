import { odfFile, odfLanguage, odfText } from './odf.ts';
import { annotationsTable, type Cell, figuresTable, quotesTable, type Table } from './tables.ts';
import type { ExportFormat, ExportOptions } from './types.ts';
import { collectionName, dateIn } from './wording.ts';
import { webLink, xmlText } from './xml.ts';

const mime = 'application/vnd.oasis.opendocument.spreadsheet';
/** A spreadsheet program refuses a longer cell. */
const cellCap = 32_000;

/** Annotations, figures and quotes as an OpenDocument spreadsheet with typed cells. */
export const ods: ExportFormat = {
  id: 'ods',
  labelKey: 'exportOds',
  extension: 'ods',
  mime,
  isLossless: false,
  export: (wholes, options) => {
    const tables = [annotationsTable(wholes, options), figuresTable(wholes, options), quotesTable(wholes, options)];
    return {
      name: collectionName('Tabellen', options, 'ods'),
      mime,
      content: odfFile(mime, 'Amtslupe', content(tables, options), styles(options), options),
    };
  },
};

function content(tables: readonly Table[], options: ExportOptions): string {
  const automatic =
    '<office:automatic-styles><number:date-style style:name="N1" number:automatic-order="true"><number:day number:style="long"/><number:text>.</number:text><number:month number:style="long"/><number:text>.</number:text><number:year number:style="long"/></number:date-style><style:style style:name="date" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="head" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="words" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/></style:style><style:style style:name="column" style:family="table-column"><style:table-column-properties style:column-width="4.5cm"/></style:style></office:automatic-styles>';
  return `${automatic}<office:body><office:spreadsheet>${tables.map(table => tableXml(table, options)).join('')}${filters(tables)}</office:spreadsheet></office:body>`;
}

function tableXml({ name, columns, rows }: Table, options: ExportOptions): string {
  const head = columns
    .map(
      column =>
        `<table:table-cell office:value-type="string" table:style-name="head"><text:p>${odfText(column)}</text:p></table:table-cell>`,
    )
    .join('');
  const body = rows.map(row => `<table:table-row>${row.map(cell => cellXml(cell, options)).join('')}</table:table-row>`).join('');
  return `<table:table table:name="${xmlText(name)}"><table:table-column table:style-name="column" table:number-columns-repeated="${columns.length}"/><table:table-header-rows><table:table-row>${head}</table:table-row></table:table-header-rows>${body}</table:table>`;
}

function cellXml(cell: Cell, options: ExportOptions): string {
  if (cell === null) return '<table:table-cell/>';
  switch (cell.kind) {
    case 'number':
      return `<table:table-cell office:value-type="float" office:value="${cell.value}"><text:p>${String(cell.value)}</text:p></table:table-cell>`;
    case 'date':
      return `<table:table-cell office:value-type="date" office:date-value="${xmlText(cell.iso)}" table:style-name="date"><text:p>${dateIn(cell.iso, options, 'short')}</text:p></table:table-cell>`;
    case 'link': {
      const link = webLink(cell.url);
      const words = odfText(cell.text);
      return textCell(
        link ? `<text:p><text:a xlink:type="simple" xlink:href="${xmlText(link)}">${words}</text:a></text:p>` : `<text:p>${words}</text:p>`,
      );
    }
    case 'text': {
      const text = cell.text.length > cellCap ? `${cell.text.slice(0, cellCap - 1)}…` : cell.text;
      return textCell(
        text
          .split(/\r\n|\r|\n/)
          .map(line => `<text:p>${odfText(line)}</text:p>`)
          .join(''),
      );
    }
  }
}

function textCell(paragraphs: string): string {
  return `<table:table-cell office:value-type="string" table:style-name="words">${paragraphs}</table:table-cell>`;
}

function filters(tables: readonly Table[]): string {
  const ranges = tables.map(({ name, columns, rows }, index) => {
    const last = columnName(columns.length);
    const quoted = `'${xmlText(name.replaceAll("'", "''"))}'`;
    return `<table:database-range table:name="t${index + 1}" table:target-range-address="${quoted}.A1:${quoted}.${last}${rows.length + 1}" table:display-filter-buttons="true"/>`;
  });
  return `<table:database-ranges>${ranges.join('')}</table:database-ranges>`;
}

/** 1 is A; no table of ours has more than 26 columns. */
function columnName(n: number): string {
  return String.fromCharCode(64 + n);
}

function styles({ locale }: ExportOptions): string {
  return `<office:styles><style:default-style style:family="table-cell"><style:text-properties fo:font-family="'Liberation Sans', Arial, sans-serif" fo:font-size="10pt" ${odfLanguage(locale)}/></style:default-style></office:styles>`;
}
