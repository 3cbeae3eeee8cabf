import { languageTag, odfFile, odfLanguage, odfText } from './odf.ts';
import { pageWords } from './report.ts';
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
  const automatic = `<office:automatic-styles>${dateStyle(options)}${numberStyle(options)}<style:style style:name="date" style:family="table-cell" style:data-style-name="N1"><style:table-cell-properties fo:padding="0.08cm" style:vertical-align="top"/></style:style><style:style style:name="number" style:family="table-cell" style:data-style-name="N2"><style:table-cell-properties fo:padding="0.08cm" style:vertical-align="top"/></style:style><style:style style:name="head" style:family="table-cell"><style:table-cell-properties fo:padding="0.08cm" fo:background-color="#e8eef4" fo:border-bottom="0.75pt solid #767676" fo:wrap-option="wrap"/><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="words" style:family="table-cell"><style:table-cell-properties fo:padding="0.08cm" fo:wrap-option="wrap" style:vertical-align="top"/></style:style>${Object.entries(widths).map(columnStyle).join('')}<style:style style:name="sheet" style:family="table" style:master-page-name="Default"/></office:automatic-styles>`;
  return `${automatic}<office:body><office:spreadsheet>${tables.map(table => tableXml(table, options)).join('')}${filters(tables)}</office:spreadsheet></office:body>`;
}

/** Widths of columns in cm: for words of one line or less, and for sentences. */
const widths = { narrow: 3, middle: 5, wide: 9 };

function columnStyle([name, width]: [string, number]): string {
  return `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${width}cm"/></style:style>`;
}

/** The width for what a column holds: of most of its cells, since one long word in a hundred wraps. */
function widthOf(rows: readonly Cell[][], index: number): keyof typeof widths {
  const lengths = rows.flatMap(row => {
    const cell = row[index] ?? null;
    return cell === null ? [] : [cell.kind === 'text' || cell.kind === 'link' ? cell.text.length : 10];
  });
  const usual = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.8)] ?? 0;
  return usual <= 16 ? 'narrow' : usual <= 60 ? 'middle' : 'wide';
}

/** In the order and with the signs of the language, whatever the reader's system is set to. */
function dateStyle({ locale }: ExportOptions): string {
  const [language = 'de', country = 'none'] = languageTag(locale).split('-');
  const sign = locale === 'de' ? '.' : '/';
  return `<number:date-style style:name="N1" number:language="${language}" number:country="${country}"><number:day number:style="long"/><number:text>${sign}</number:text><number:month number:style="long"/><number:text>${sign}</number:text><number:year number:style="long"/></number:date-style>`;
}

/** Groups of three digits, and no more digits behind the comma than there are. */
function numberStyle({ locale }: ExportOptions): string {
  const [language = 'de', country = 'none'] = languageTag(locale).split('-');
  return `<number:number-style style:name="N2" number:language="${language}" number:country="${country}"><number:number number:decimal-places="3" number:min-decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>`;
}

function tableXml({ name, columns, rows }: Table, options: ExportOptions): string {
  const head = columns
    .map(
      column =>
        `<table:table-cell office:value-type="string" table:style-name="head"><text:p>${odfText(column)}</text:p></table:table-cell>`,
    )
    .join('');
  const body = rows.map(row => `<table:table-row>${row.map(cell => cellXml(cell, options)).join('')}</table:table-row>`).join('');
  return `<table:table table:name="${xmlText(name)}" table:style-name="sheet">${columns.map((_, index) => `<table:table-column table:style-name="${widthOf(rows, index)}"/>`).join('')}<table:table-header-rows><table:table-row>${head}</table:table-row></table:table-header-rows>${body}</table:table>`;
}

function cellXml(cell: Cell, options: ExportOptions): string {
  if (cell === null) return '<table:table-cell/>';
  switch (cell.kind) {
    case 'number':
      return `<table:table-cell office:value-type="float" office:value="${cell.value}" table:style-name="number"><text:p>${String(cell.value)}</text:p></table:table-cell>`;
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

/** Landscape pages, two beside each other as wide as the table (on one nobody could read it); the day and the number at the foot. */
function styles(options: ExportOptions): string {
  const [before, between, after] = pageWords(options);
  const day = options.translate('exportReportDate', dateIn(options.now, options, 'long'));
  const foot = `<style:region-left><text:p>${odfText(day)}</text:p></style:region-left><style:region-right><text:p>${odfText(before)}<text:page-number>1</text:page-number>${odfText(between)}<text:page-count>1</text:page-count>${odfText(after)}</text:p></style:region-right>`;
  const text = `<style:text-properties fo:font-family="'Liberation Sans', Arial, sans-serif" fo:font-size="10pt" ${odfLanguage(options.locale)}/>`;
  return `<office:styles><style:default-style style:family="table-cell">${text}</style:default-style></office:styles><office:automatic-styles><style:page-layout style:name="pm1"><style:page-layout-properties style:print-orientation="landscape" fo:page-width="29.7cm" fo:page-height="21cm" fo:margin="1.5cm" style:scale-to-X="2" style:scale-to-Y="0"/><style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.3cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Default" style:page-layout-name="pm1"><style:header><text:p><text:sheet-name>?</text:sheet-name></text:p></style:header><style:footer>${foot}</style:footer></style:master-page></office:master-styles>`;
}
