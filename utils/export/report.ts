import type { Annotation, ClippingWhole } from '../clippings/types.ts';
import { noteBlocks, plain } from './noteBlocks.ts';
import type { ExportOptions } from './types.ts';
import { citation, dateIn, figureInWords, linkTo, meaningName } from './wording.ts';

/** A stretch of text in a report. */
export interface Run {
  text: string;
  isBold?: true;
  isItalic?: true;
  href?: string;
}

/** The parts of a report, the same for every format. */
export type ReportBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; id?: string }
  /** `isLead`: what follows belongs to it and stands on the same page. */
  | { kind: 'paragraph'; runs: Run[]; isLead?: true }
  | { kind: 'quotation'; lines: string[]; footnote: string }
  | { kind: 'list'; items: Run[][] }
  /** A way to each article, `id` being that of its heading. */
  | { kind: 'contents'; title: string; items: { text: string; id: string }[] };

/** A report and what stands at the foot of each of its pages beside the number. */
export interface Report {
  title: string;
  /** The day it was made, in words. */
  date: string;
  blocks: ReportBlock[];
}

/** So many articles can be found without a list of them. */
const fewArticles = 3;

/** A report to read and print: per article its citation, note, annotations with their source as a footnote, and figures. */
export function reportOf(wholes: readonly ClippingWhole[], options: ExportOptions): Report {
  const title = options.translate('exportReportTitle');
  const date = options.translate('exportReportDate', dateIn(options.now, options, 'long'));
  const items = wholes.map(({ clipping }, index) => ({ text: clipping.title || clipping.url, id: articleId(index) }));
  return {
    title,
    date,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', runs: [{ text: date }] },
      ...(items.length > fewArticles
        ? [{ kind: 'contents', title: options.translate('exportContents'), items } satisfies ReportBlock]
        : []),
      ...wholes.flatMap((whole, index) => articleBlocks(whole, articleId(index), options)),
    ],
  };
}

/** The words of a page's foot around its number and the number of all. */
export function pageWords({ translate }: ExportOptions): [before: string, between: string, after: string] {
  const [before = '', between = '', after = ''] = translate('exportPage', '\u0001', '\u0001').split('\u0001');
  return [before, between, after];
}

function articleId(index: number): string {
  return `artikel-${index + 1}`;
}

function articleBlocks(whole: ClippingWhole, id: string, options: ExportOptions): ReportBlock[] {
  const { clipping, annotations } = whole;
  const { translate } = options;
  const cited = citation(clipping, options);
  const figures = whole.mentions.flatMap(({ entity, sentence }): Run[][] =>
    entity.kind === 'figure'
      ? [[{ text: figureInWords(entity, options), isBold: true }, { text: ` – ${sentence.replace(/\s+/g, ' ').trim()}` }]]
      : [],
  );
  return [
    { kind: 'heading', level: 2, text: clipping.title || clipping.url, id },
    { kind: 'paragraph', runs: linked(cited, clipping.url), isLead: true },
    ...noteBlocks(clipping.note),
    ...(annotations.length === 0 ? [] : [heading(translate('annotations'))]),
    ...annotations.flatMap(annotation => annotationBlocks(annotation, clipping.url, cited, options)),
    ...(figures.length === 0 ? [] : [heading(translate('kindFigures')), { kind: 'list', items: figures } satisfies ReportBlock]),
    ...(options.includeText ? [heading(translate('exportFullText')), ...plain(clipping.text)] : []),
  ];
}

/** A citation in which its address alone is a link. */
function linked(cited: string, url: string): Run[] {
  const at = url === '' ? -1 : cited.lastIndexOf(url);
  if (at < 0) return [{ text: cited }];
  const runs: Run[] = [{ text: cited.slice(0, at) }, { text: url, href: url }, { text: cited.slice(at + url.length) }];
  return runs.filter(run => run.text !== '');
}

function heading(text: string): ReportBlock {
  return { kind: 'heading', level: 3, text };
}

function annotationBlocks(annotation: Annotation, url: string, cited: string, options: ExportOptions): ReportBlock[] {
  const quote = annotation.anchor?.quote.exact ?? null;
  const tags = annotation.tags.length === 0 ? '' : ` (${annotation.tags.join(', ')})`;
  const place: Run =
    quote === null ? { text: options.translate('noteOnArticle') } : { text: options.translate('exportToPlace'), href: linkTo(url, quote) };
  const lines = plain(quote ?? '').flatMap(block => (block.kind === 'paragraph' ? block.runs.map(run => run.text) : []));
  return [
    {
      kind: 'paragraph',
      runs: [{ text: meaningName(annotation.meaning, options), isBold: true }, { text: `${tags} · ` }, place],
      isLead: true,
    },
    ...(lines.length === 0 ? [] : [{ kind: 'quotation', lines, footnote: cited } satisfies ReportBlock]),
    ...noteBlocks(annotation.note),
  ];
}
