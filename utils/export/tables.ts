import type { ClippingWhole } from '../clippings/types.ts';
import type { ExportKey, ExportOptions } from './types.ts';
import { citation, linkTo, meaningName, qualifierName, stateName } from './wording.ts';

/** A cell: text, a number, an ISO date, or nothing. */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number }
  | { kind: 'date'; iso: string }
  | { kind: 'link'; text: string; url: string }
  | null;

/** A table for spreadsheets. */
export interface Table {
  name: string;
  columns: string[];
  rows: Cell[][];
}

type Column<T> = [ExportKey, (row: T, options: ExportOptions) => Cell];

function text(value: string | null): Cell {
  return value === null || value === '' ? null : { kind: 'text', text: value };
}

function date(iso: string | null): Cell {
  return iso !== null && /^\d{4}-\d{2}-\d{2}/.test(iso) ? { kind: 'date', iso: iso.slice(0, 10) } : text(iso);
}

function link(url: string): Cell {
  return url === '' ? null : { kind: 'link', text: url, url };
}

const source: Column<{ whole: ClippingWhole }>[] = [
  ['exportColumnTitle', ({ whole }) => text(whole.clipping.title)],
  ['exportColumnAuthors', ({ whole }) => text(whole.clipping.byline.join(', '))],
  ['columnSource', ({ whole }) => text(whole.clipping.siteName ?? whole.clipping.host)],
  ['exportColumnPublished', ({ whole }) => date(whole.clipping.published)],
  ['exportColumnUrl', ({ whole }) => link(whole.clipping.url)],
];

function table<T>(name: string, columns: readonly Column<T>[], rows: readonly T[], options: ExportOptions): Table {
  return {
    name,
    columns: columns.map(([key]) => options.translate(key)),
    rows: rows.map(row => columns.map(([, cell]) => cell(row, options))),
  };
}

/** Every annotation with its note, its link and its source. */
export function annotationsTable(wholes: readonly ClippingWhole[], options: ExportOptions): Table {
  const rows = wholes.flatMap(whole => whole.annotations.map(annotation => ({ whole, annotation })));
  const columns: Column<(typeof rows)[number]>[] = [
    ['exportColumnMeaning', ({ annotation }) => text(meaningName(annotation.meaning, options))],
    ['columnWords', ({ annotation }) => text(annotation.anchor?.quote.exact ?? null)],
    ['exportColumnNote', ({ annotation }) => text(annotation.note)],
    ['tags', ({ annotation }) => text(annotation.tags.join(', '))],
    ['exportColumnSentence', ({ annotation }) => text(annotation.anchor?.sentence ?? null)],
    ...source,
    ['exportColumnPlace', ({ whole, annotation }) => link(linkTo(whole.clipping.url, annotation.anchor?.quote.exact ?? null))],
    ['exportColumnCreated', ({ annotation }) => date(annotation.createdAt)],
    ['exportColumnCitation', ({ whole }) => text(citation(whole.clipping, options))],
  ];
  return table(options.translate('annotations'), columns, rows, options);
}

/** Every figure with what it counts, the Land in scope and the sentence it stands in. */
export function figuresTable(wholes: readonly ClippingWhole[], options: ExportOptions): Table {
  const rows = wholes.flatMap(whole =>
    whole.mentions.flatMap(({ entity, sentence }) => (entity.kind === 'figure' ? [{ whole, figure: entity, sentence }] : [])),
  );
  const columns: Column<(typeof rows)[number]>[] = [
    ['exportColumnQualifier', ({ figure }) => text(qualifierName(figure.qualifier, options))],
    ['columnValue', ({ figure }) => ({ kind: 'number', value: typeof figure.value === 'number' ? figure.value : figure.value[0] })],
    ['exportColumnTo', ({ figure }) => (typeof figure.value === 'number' ? null : { kind: 'number', value: figure.value[1] })],
    ['columnUnit', ({ figure }) => text(figure.unit)],
    ['columnNoun', ({ figure }) => text(figure.noun)],
    ['columnState', ({ figure }) => text(stateName(figure.scope, options))],
    ['exportColumnSentence', ({ sentence }) => text(sentence)],
    ...source,
    ['exportColumnPlace', ({ whole, sentence }) => link(linkTo(whole.clipping.url, sentence))],
  ];
  return table(options.translate('kindFigures'), columns, rows, options);
}

/** Every quote with who said it and in which office. */
export function quotesTable(wholes: readonly ClippingWhole[], options: ExportOptions): Table {
  const rows = wholes.flatMap(whole =>
    whole.mentions.flatMap(({ entity }) =>
      entity.kind === 'quote' ? [{ whole, quote: entity, office: officeOf(whole, entity.speaker) }] : [],
    ),
  );
  const columns: Column<(typeof rows)[number]>[] = [
    ['columnSpeaker', ({ quote }) => text(quote.speaker)],
    ['columnOffice', ({ office }) => text(office?.role ?? null)],
    ['columnState', ({ office }) => text(stateName(office?.state ?? null, options))],
    ['columnWords', ({ whole, quote }) => text(whole.clipping.text.slice(quote.start, quote.end))],
    ['exportColumnIndirect', ({ quote }) => text(options.translate(quote.indirect ? 'exportYes' : 'exportNo'))],
    ...source,
    ['exportColumnPlace', ({ whole, quote }) => link(linkTo(whole.clipping.url, whole.clipping.text.slice(quote.start, quote.end)))],
  ];
  return table(options.translate('kindQuotes'), columns, rows, options);
}

/** The office in which an article introduces a person: the first mention that names one. */
export function officeOf(whole: ClippingWhole, person: string | null) {
  for (const { entity } of whole.mentions) {
    if (entity.kind === 'official' && entity.person === person && entity.role !== null) return entity;
  }
  return null;
}
