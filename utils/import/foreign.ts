import { limits } from '../clippings/checking.ts';
import { uuidOf } from '../clippings/digest.ts';
import type { IncomingClipping } from '../clippings/importStep.ts';
import { checkAnchor, checkTags } from '../clippings/limits.ts';
import { type Annotation, type Clipping, type Meaning, type Row, schemaVersion } from '../clippings/types.ts';
import { hostKey, urlKey } from '../clippings/urlKey.ts';

/** What a foreign file knows of an article; its text is not among it. */
export interface ForeignArticle {
  url: string;
  title: string;
  byline: string[];
  siteName: string | null;
  published: string | null;
  lang: string | null;
  note: string;
  tags: string[];
  /** ISO 8601, when it was kept. */
  at: string;
}

/** What a foreign file knows of a mark. */
export interface ForeignMark {
  /** What names it in its own world; the same name gives the same row again. */
  name: string;
  quote: { exact: string; prefix: string; suffix: string } | null;
  position: { start: number; end: number } | null;
  meaning: Meaning;
  note: string;
  tags: string[];
  at: string;
  changedAt: string;
}

/** The oldest stamp: whatever this library read of the page itself is better. */
const oldest = '0001-01-01T00:00:00.000Z@import';

/** An ISO 8601 time in UTC, or the fallback. */
export function isoOr(value: unknown, fallback: string): string {
  const time = typeof value === 'string' || typeof value === 'number' ? new Date(value) : null;
  return time && !Number.isNaN(time.getTime()) ? time.toISOString() : fallback;
}

/** A clipping with nothing but what a foreign file knows. The page's address makes its id, so that it meets the clipping that may exist. */
export async function foreignClipping(article: ForeignArticle): Promise<IncomingClipping> {
  const key = urlKey(article.url);
  const tags = mildTags(article.tags);
  const note = article.note.slice(0, limits.note);
  const clipping: Clipping = {
    ...(await row(key, article.at, article.at, note, tags, { content: oldest })),
    url: article.url.slice(0, limits.url),
    siteName: article.siteName?.slice(0, limits.line) ?? null,
    title: article.title.slice(0, limits.line),
    kicker: null,
    byline: article.byline.slice(0, limits.names).map(name => name.slice(0, limits.line)),
    published: article.published,
    series: null,
    articleId: null,
    lang: article.lang,
    text: '',
    bodyEnd: 0,
    blocks: [],
    urlKey: key,
    addresses: [key],
    host: hostKey(article.url),
    detection: { isEgov: false, isArticle: true, score: 0, reasons: [] },
    textHash: '',
    textLength: 0,
    excerpt: '',
    facts: { states: [], people: [], offices: [], figures: 0, quotes: 0 },
    html: '',
  };
  return { clipping, entities: [], annotations: [] };
}

/** The annotation of a foreign mark. */
export async function foreignAnnotation(clippingId: string, mark: ForeignMark): Promise<Annotation> {
  const stamp = `${mark.changedAt}@import`;
  const fields = { clippingId: stamp, anchor: stamp, meaning: stamp };
  const exact = mark.quote?.exact.slice(0, limits.quote) ?? '';
  const anchor =
    exact === ''
      ? null
      : checkAnchor({
          quote: { ...mark.quote, exact },
          position: mark.position ?? { start: 0, end: exact.length },
          sentence: '',
          sentenceOffset: 0,
        });
  return {
    ...(await row(mark.name, mark.at, mark.changedAt, mark.note.slice(0, limits.note), mildTags(mark.tags), fields)),
    clippingId,
    anchor,
    meaning: mark.meaning,
  };
}

async function row(
  name: string,
  at: string,
  changedAt: string,
  note: string,
  tags: string[],
  fields: Record<string, string>,
): Promise<Row & Pick<Annotation, 'note' | 'revisions' | 'tags'>> {
  const stamp = `${changedAt}@import`;
  const stamps = { ...fields, ...(note === '' ? {} : { note: stamp }), ...Object.fromEntries(tags.map(tag => [`tag:${tag}`, stamp])) };
  return {
    id: await uuidOf(name),
    schema: schemaVersion,
    createdAt: at,
    updatedAt: changedAt,
    deletedAt: null,
    stamps,
    note,
    revisions: [],
    tags,
  };
}

/** Foreign tags shortened instead of refused. */
function mildTags(tags: readonly string[]): string[] {
  return checkTags(tags.slice(0, limits.tags).map(tag => tag.slice(0, limits.tag)));
}

/** HTML as plain words: tags out, the five named and all numbered entities in. Nothing is parsed or run. */
export function plainText(html: string): string {
  const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
  return html
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z!][^>]*>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
      if (code === null) return names[String(name).toLowerCase()] ?? whole;
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .trim();
}
