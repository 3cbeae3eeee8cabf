import type { ClippingWhole, Meaning } from '../clippings/types.ts';
import type { Qualifier } from '../entities/types.ts';
import type { StateCode } from '../gazetteer/types.ts';

type ShortState = StateCode extends `DE-${infer Short}` ? Short : never;

/** The messages an export writes; the translating function of the pages knows them all. */
export type ExportKey =
  | 'meaningFact'
  | 'meaningQuote'
  | 'meaningQuestion'
  | 'meaningFollowUp'
  | 'meaningContradiction'
  | 'qualifierApprox'
  | 'qualifierOver'
  | 'qualifierUnder'
  | 'qualifierUpto'
  | 'qualifierAtleast'
  | 'annotations'
  | 'tags'
  | 'kindFigures'
  | 'kindQuotes'
  | 'kindStates'
  | 'kindOfficials'
  | 'clippingNote'
  | 'noteOnArticle'
  | 'citationRetrieved'
  | 'columnValue'
  | 'columnUnit'
  | 'columnNoun'
  | 'columnState'
  | 'columnSpeaker'
  | 'columnOffice'
  | 'columnWords'
  | 'columnSource'
  | 'exportColumnTo'
  | 'exportColumnQualifier'
  | 'exportColumnTitle'
  | 'exportColumnAuthors'
  | 'exportColumnPublished'
  | 'exportColumnUrl'
  | 'exportColumnPlace'
  | 'exportColumnSentence'
  | 'exportColumnMeaning'
  | 'exportColumnNote'
  | 'exportColumnCreated'
  | 'exportColumnIndirect'
  | 'exportColumnCitation'
  | 'exportYes'
  | 'exportNo'
  | 'exportToPlace'
  | 'exportFullText'
  | 'exportReportTitle'
  | 'exportReportDate'
  | 'exportContents'
  | 'exportPage'
  | `state${ShortState}`;

/** What an export is told besides the clippings. */
export interface ExportOptions {
  translate(key: ExportKey, ...substitutions: (string | number)[]): string;
  /** BCP 47; decides how dates and numbers are written. */
  locale: string;
  /** ISO 8601. */
  now: string;
  /** The articles' full text goes along; off unless the user chose it, since the text is somebody's work. */
  includeText: boolean;
  /** Names the user gave to meanings. */
  meaningNames: Partial<Record<Meaning, string>>;
}

/** One finished file. */
export interface ExportedFile {
  name: string;
  mime: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** A format describes itself: lists and menus are made from this. */
export interface ExportFormat {
  id: string;
  labelKey: ExportLabelKey;
  extension: string;
  mime: string;
  /** Nothing is lost: what it wrote can be imported again as it was. */
  isLossless: boolean;
  export(wholes: readonly ClippingWhole[], options: ExportOptions): ExportedFile;
}

export type ExportLabelKey =
  | 'exportMarkdown'
  | 'exportCsvAnnotations'
  | 'exportCsvFigures'
  | 'exportCsvQuotes'
  | 'exportOds'
  | 'exportOdt'
  | 'exportDocx'
  | 'exportHtml'
  | 'exportBiblatex'
  | 'exportRis'
  | 'exportCslJson'
  | 'exportWebAnnotation'
  | 'exportHypothesis'
  | 'exportBackup';

export type { Qualifier };
