import type { Annotation, ClippingWhole } from '../clippings/types.ts';
import type { ExportOptions } from './types.ts';
import { citation, figureInWords, linkTo, meaningName } from './wording.ts';

/** A stretch of text in a report. */
export interface Run {
  text: string;
  isBold?: true;
  href?: string;
  /** The text of a footnote that hangs on this stretch. */
  footnote?: string;
}

/** The parts of a report, the same for every format. */
export type ReportBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'quotation'; lines: string[]; footnote: string }
  | { kind: 'list'; items: Run[][] };

/** A report to read and print: per article its citation, note, annotations with their source as a footnote, and figures. */
export function reportOf(wholes: readonly ClippingWhole[], options: ExportOptions): { title: string; blocks: ReportBlock[] } {
  const title = options.translate('exportReportTitle');
  return { title, blocks: [{ kind: 'heading', level: 1, text: title }, ...wholes.flatMap(whole => articleBlocks(whole, options))] };
}

function articleBlocks(whole: ClippingWhole, options: ExportOptions): ReportBlock[] {
  const { clipping, annotations } = whole;
  const { translate } = options;
  const cited = citation(clipping, options);
  const figures = whole.mentions.flatMap(({ entity, sentence }): Run[][] =>
    entity.kind === 'figure'
      ? [[{ text: figureInWords(entity, options), isBold: true }, { text: ` – ${sentence.replace(/\s+/g, ' ').trim()}` }]]
      : [],
  );
  return [
    { kind: 'heading', level: 2, text: clipping.title || clipping.url },
    { kind: 'paragraph', runs: [{ text: cited, ...(clipping.url === '' ? {} : { href: clipping.url }) }] },
    ...lines(clipping.note).map((text): ReportBlock => ({ kind: 'paragraph', runs: [{ text }] })),
    ...(annotations.length === 0 ? [] : [heading(translate('annotations'))]),
    ...annotations.flatMap(annotation => annotationBlocks(annotation, clipping.url, cited, options)),
    ...(figures.length === 0 ? [] : [heading(translate('kindFigures')), { kind: 'list', items: figures } satisfies ReportBlock]),
    ...(options.includeText
      ? [
          heading(translate('exportFullText')),
          ...lines(clipping.text).map((text): ReportBlock => ({ kind: 'paragraph', runs: [{ text }] })),
        ]
      : []),
  ];
}

function heading(text: string): ReportBlock {
  return { kind: 'heading', level: 3, text };
}

function annotationBlocks(annotation: Annotation, url: string, cited: string, options: ExportOptions): ReportBlock[] {
  const quote = annotation.anchor?.quote.exact ?? null;
  const tags = annotation.tags.length === 0 ? '' : ` (${annotation.tags.join(', ')})`;
  const place: Run =
    quote === null ? { text: options.translate('noteOnArticle') } : { text: options.translate('exportToPlace'), href: linkTo(url, quote) };
  return [
    { kind: 'paragraph', runs: [{ text: meaningName(annotation.meaning, options), isBold: true }, { text: `${tags} · ` }, place] },
    ...(quote === null ? [] : [{ kind: 'quotation', lines: lines(quote), footnote: cited } satisfies ReportBlock]),
    ...lines(annotation.note).map((text): ReportBlock => ({ kind: 'paragraph', runs: [{ text }] })),
  ];
}

function lines(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map(line => line.trim())
    .filter(line => line !== '');
}
