import type { Anchor } from '../anchoring/types.ts';
import type { Article, Block, BlockKind, Detection, Reason, Series } from '../article/types.ts';
import type { Entity, Qualifier } from '../entities/types.ts';
import { StorageError } from './storageError.ts';
import { type Meaning, meanings } from './types.ts';

/** Caps in UTF-16 units and counts, for everything that comes from a page, a form or a file. */
export const limits = {
  text: 5_000_000,
  html: 5_000_000,
  line: 2_000,
  url: 8_000,
  quote: 200_000,
  note: 200_000,
  tags: 500,
  tag: 100,
  names: 100,
  blocks: 200_000,
  entities: 20_000,
  reasons: 200,
} as const;

type Loose = Record<string, unknown>;

function invalid(what: string): never {
  throw new StorageError('errorClippingInvalid', what);
}

function loose(value: unknown, what: string): Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : invalid(what);
}

function list(value: unknown, cap: number, what: string): unknown[] {
  return Array.isArray(value) ? value.slice(0, cap) : invalid(what);
}

function line(value: unknown, what: string, cap: number = limits.line): string {
  return typeof value === 'string' ? value.slice(0, cap) : invalid(what);
}

function lineOrNull(value: unknown, what: string, cap: number = limits.line): string | null {
  return value === null || value === undefined ? null : line(value, what, cap);
}

function finite(value: unknown, what: string): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : invalid(what);
}

function span(value: Loose, length: number, what: string): { start: number; end: number } {
  const { start, end } = value;
  const isSpan =
    Number.isInteger(start) && Number.isInteger(end) && 0 <= Number(start) && Number(start) <= Number(end) && Number(end) <= length;
  return isSpan ? { start: Number(start), end: Number(end) } : invalid(what);
}

function oneOf<T extends string>(value: unknown, all: readonly T[], what: string): T {
  return all.find(one => one === value) ?? invalid(what);
}

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
const qualifiers: readonly Qualifier[] = ['exact', 'approx', 'over', 'under', 'upto', 'atleast'];

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

/** Copies of the entities whose spans lie within a text of `length` units. */
export function checkEntities(value: unknown, length: number): Entity[] {
  return list(value, limits.entities, 'entities').map(entry => checkEntity(loose(entry, 'entity'), length));
}

function checkEntity(entity: Loose, length: number): Entity {
  const why = loose(entity.why, 'entity.why');
  const mention = {
    ...span(entity, length, 'entity'),
    why: {
      rule: line(why.rule, 'entity.why.rule', 100),
      evidence: list(why.evidence, 20, 'entity.why.evidence').map(one => line(one, 'entity.why.evidence', 500)),
    },
  };
  switch (entity.kind) {
    case 'state':
      return { ...mention, kind: 'state', code: stateCode(entity.code) ?? invalid('entity.code') };
    case 'official':
      return {
        ...mention,
        kind: 'official',
        person: line(entity.person, 'entity.person', 300),
        role: lineOrNull(entity.role, 'entity.role'),
        state: stateCode(entity.state),
        source: oneOf(entity.source, ['text', 'directory'] as const, 'entity.source'),
      };
    case 'figure':
      return {
        ...mention,
        kind: 'figure',
        value: figureValue(entity.value),
        unit: lineOrNull(entity.unit, 'entity.unit', 100),
        qualifier: oneOf(entity.qualifier, qualifiers, 'entity.qualifier'),
        noun: lineOrNull(entity.noun, 'entity.noun', 300),
        scope: stateCode(entity.scope),
      };
    case 'quote':
      return {
        ...mention,
        kind: 'quote',
        speaker: lineOrNull(entity.speaker, 'entity.speaker', 300),
        speakerIsPerson: entity.speakerIsPerson === true,
        indirect: entity.indirect === true,
      };
    default:
      return invalid('entity.kind');
  }
}

function figureValue(value: unknown): number | [number, number] {
  if (!Array.isArray(value)) return finite(value, 'entity.value');
  return value.length === 2 ? [finite(value[0], 'entity.value'), finite(value[1], 'entity.value')] : invalid('entity.value');
}

function stateCode(value: unknown) {
  const codes = [
    'DE-BW',
    'DE-BY',
    'DE-BE',
    'DE-BB',
    'DE-HB',
    'DE-HH',
    'DE-HE',
    'DE-MV',
    'DE-NI',
    'DE-NW',
    'DE-RP',
    'DE-SL',
    'DE-SN',
    'DE-ST',
    'DE-SH',
    'DE-TH',
  ] as const;
  return codes.find(code => code === value) ?? null;
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
      prefix: line(quote.prefix, 'anchor.quote.prefix', 1_000).slice(-1_000),
      suffix: line(quote.suffix, 'anchor.quote.suffix', 1_000),
    },
    position: { type: 'TextPositionSelector', ...span(position, Number.MAX_SAFE_INTEGER, 'anchor.position') },
    sentence: line(anchor.sentence, 'anchor.sentence', 10_000),
    sentenceOffset: Math.max(0, Math.trunc(finite(anchor.sentenceOffset, 'anchor.sentenceOffset'))),
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
