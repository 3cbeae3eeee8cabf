import type { Anchor } from '../anchoring/types.ts';
import type { Article, Block, BlockKind, Detection, Reason, Series } from '../article/types.ts';
import { finite, invalid, limits, line, lineOrNull, list, loose, oneOf, span } from './checking.ts';
import { StorageError } from './storageError.ts';
import { type Meaning, meanings } from './types.ts';

const blockKinds: readonly BlockKind[] = [
  'heading',
  'paragraph',
  'list-item',
  'quotation',
  'table-row',
  'term',
  'preformatted',
  'caption',
  'title',
];

/** A copy of `value` with the known fields of an Article alone; throws StorageError when a part is missing or too large. */
export function checkArticle(value: unknown): Article {
  const article = loose(value, 'article');
  if (typeof article.text !== 'string') invalid('article.text');
  if (article.text.length > limits.text) throw new StorageError('errorArticleTooLong', String(article.text.length));
  const text = article.text;
  return {
    url: line(article.url, 'article.url', limits.url),
    siteName: lineOrNull(article.siteName, 'article.siteName'),
    title: line(article.title, 'article.title'),
    kicker: lineOrNull(article.kicker, 'article.kicker'),
    byline: list(article.byline, limits.names, 'article.byline').map(name => line(name, 'article.byline')),
    published: checkTime(article.published),
    series: checkSeries(article.series),
    articleId: lineOrNull(article.articleId, 'article.articleId', 200),
    lang: lineOrNull(article.lang, 'article.lang', 35),
    text,
    bodyEnd: Math.min(text.length, Math.max(0, Math.trunc(finite(article.bodyEnd, 'article.bodyEnd')))),
    blocks: list(article.blocks, limits.blocks, 'article.blocks').map(block => checkBlock(block, text.length)),
  };
}

function checkTime(value: unknown): string | null {
  const time = lineOrNull(value, 'article.published', 40);
  return time !== null && /^\d{4}-\d{2}-\d{2}/.test(time) && !Number.isNaN(Date.parse(time)) ? time : null;
}

function checkSeries(value: unknown): Series | null {
  if (value === null || value === undefined) return null;
  const series = loose(value, 'article.series');
  return { name: line(series.name, 'article.series.name'), part: finite(series.part, 'article.series.part') };
}

function checkBlock(value: unknown, length: number): Block {
  const block = loose(value, 'article.blocks');
  return {
    ...span(block, length, 'article.blocks'),
    kind: oneOf(block.kind, blockKinds, 'article.blocks.kind'),
    level: Math.min(6, Math.max(0, Math.trunc(finite(block.level, 'article.blocks.level')))),
  };
}

/** A copy of `value` with the known fields of a Detection alone. */
export function checkDetection(value: unknown): Detection {
  const detection = loose(value, 'detection');
  return {
    isEgov: detection.isEgov === true,
    isArticle: detection.isArticle === true,
    score: finite(detection.score, 'detection.score'),
    reasons: list(detection.reasons, limits.reasons, 'detection.reasons').map((entry): Reason => {
      const reason = loose(entry, 'detection.reasons');
      return {
        term: line(reason.term, 'detection.reasons.term', 200),
        weight: finite(reason.weight, 'detection.reasons.weight'),
        count: finite(reason.count, 'detection.reasons.count'),
      };
    }),
  };
}

/** The body's HTML; what is too long or no string becomes '', since the text is kept anyway. */
export function checkHtml(value: unknown): string {
  return typeof value === 'string' && value.length <= limits.html ? value : '';
}

/** A copy of an Anchor, or null for a note on the whole article. */
export function checkAnchor(value: unknown): Anchor | null {
  if (value === null || value === undefined) return null;
  const anchor = loose(value, 'anchor');
  const quote = loose(anchor.quote, 'anchor.quote');
  const position = loose(anchor.position, 'anchor.position');
  if (typeof quote.exact === 'string' && quote.exact.length > limits.quote)
    throw new StorageError('errorQuoteTooLong', String(quote.exact.length));
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: line(quote.exact, 'anchor.quote.exact', limits.quote),
      // Where its sentence is repeated a context reaches beyond that sentence.
      prefix: line(quote.prefix, 'anchor.quote.prefix', 10_000),
      suffix: line(quote.suffix, 'anchor.quote.suffix', 10_000),
    },
    position: { type: 'TextPositionSelector', ...span(position, Number.MAX_SAFE_INTEGER, 'anchor.position') },
    sentence: line(anchor.sentence, 'anchor.sentence', 10_000),
    sentenceOffset: Math.max(0, Math.trunc(finite(anchor.sentenceOffset, 'anchor.sentenceOffset'))),
    // Absent in anchors from elsewhere; without them a place is believed less readily.
    ...(anchor.repeats === undefined ? {} : { repeats: Math.max(0, Math.trunc(finite(anchor.repeats, 'anchor.repeats'))) }),
    ...(anchor.rival === undefined ? {} : { rival: Math.min(1, Math.max(0, finite(anchor.rival, 'anchor.rival'))) }),
  };
}

export function checkMeaning(value: unknown): Meaning {
  return oneOf(value, meanings, 'meaning');
}

/** The note as it is; a longer one than the cap is refused rather than cut, since the words are the user's. */
export function checkNote(value: unknown): string {
  if (typeof value !== 'string') return invalid('note');
  if (value.length > limits.note) throw new StorageError('errorNoteTooLong', String(value.length));
  return value;
}

/** Tags trimmed, without `#` before them, empty ones and repetitions left out; refused when there are too many or one is too long. */
export function checkTags(value: unknown): string[] {
  if (!Array.isArray(value)) return invalid('tags');
  if (value.length > limits.tags) throw new StorageError('errorTooManyTags', String(value.length));
  const tags = new Set<string>();
  for (const entry of value) {
    if (typeof entry !== 'string') invalid('tags');
    const tag = entry.normalize('NFC').replace(/\s+/g, ' ').trim().replace(/^#+/, '');
    if (tag.length > limits.tag) throw new StorageError('errorTagTooLong', tag.slice(0, 50));
    if (tag !== '') tags.add(tag);
  }
  return [...tags];
}

/** A name with its spaces put in order; refused when nothing is left of it or it is too long. */
export function checkName(wanted: string): string {
  const name = wanted.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (name === '') throw new StorageError('errorClippingInvalid', 'name');
  if (name.length > limits.tag) throw new StorageError('errorTagTooLong', name.slice(0, 50));
  return name;
}
