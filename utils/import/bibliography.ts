import * as v from 'valibot';
import type { IncomingClipping } from '../clippings/importStep.ts';
import { type ForeignArticle, foreignClipping, plainText } from './foreign.ts';
import { ImportError } from './importError.ts';
import { shaped } from './rows.ts';
import type { ImportFormat } from './types.ts';

const text = v.optional(v.union([v.string(), v.number()]));
const name = v.looseObject({
  family: v.optional(v.string()),
  given: v.optional(v.string()),
  literal: v.optional(v.string()),
  'dropping-particle': v.optional(v.string()),
  'non-dropping-particle': v.optional(v.string()),
});
const dates = v.optional(
  v.looseObject({ 'date-parts': v.optional(v.array(v.array(v.union([v.number(), v.string()])))), raw: v.optional(v.string()) }),
);
const item = v.looseObject({
  type: v.string(),
  title: text,
  URL: v.optional(v.string()),
  author: v.optional(v.array(name)),
  'container-title': text,
  issued: dates,
  accessed: dates,
  language: v.optional(v.string()),
  note: text,
  keyword: v.optional(v.string()),
});

/** CSL-JSON, as reference managers write it. Works without a web address cannot be found again here and are left out. */
export const cslJson: ImportFormat = {
  id: 'csl-json',
  recognizes: (_text, value) => Array.isArray(value) && value.length > 0 && v.is(item, value[0]) && hasWork(value[0]),
  read: (_text, value, now) => {
    const works = shaped(v.array(item), value, null);
    return clippingsOf(
      works.map((work): ForeignArticle | null =>
        isWeb(work.URL)
          ? {
              url: work.URL,
              title: plainText(String(work.title ?? work.URL)),
              byline: (work.author ?? []).map(one => one.literal ?? wholeName(one)),
              siteName: work['container-title'] === undefined ? null : String(work['container-title']),
              published: dateOf(work.issued),
              lang: work.language ?? null,
              note: work.note === undefined ? '' : String(work.note),
              tags: (work.keyword ?? '').split(/[,;]/),
              at: timeOf(dateOf(work.accessed), now),
            }
          : null,
      ),
    );
  },
};

/** Given name, particles and family name as they are spoken. */
function wholeName(one: v.InferOutput<typeof name>): string {
  return [one.given, one['dropping-particle'], one['non-dropping-particle'], one.family].filter(part => part).join(' ');
}

function hasWork(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('title' in value || 'URL' in value);
}

function isWeb(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url);
}

function dateOf(date: v.InferOutput<typeof dates>): string | null {
  const parts = date?.['date-parts']?.[0]?.map(Number) ?? [];
  if (parts.length === 0) return isoDate(date?.raw ?? '');
  const [year = 0, month = 1, day = 1] = parts;
  return isoDate(`${year}-${month}-${day}`);
}

/** `2026`, `2026/02/27/`, `2026-2-7` as an ISO date. */
function isoDate(date: string): string | null {
  const [, year = '', month = '1', day = '1'] = /^(\d{4})(?:[-/](\d{1,2}))?(?:[-/](\d{1,2}))?/.exec(date) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year !== '' && !Number.isNaN(Date.parse(iso)) ? iso : null;
}

function timeOf(date: string | null, now: string): string {
  return date === null ? now : new Date(date).toISOString();
}

/** RIS: `TY  - NEWS` … `ER  -`. */
export const ris: ImportFormat = {
  id: 'ris',
  recognizes: content => /^\ufeff?\s*TY {1,2}- /.test(content.slice(0, 200)),
  read: (content, _value, now) => {
    const works: (ForeignArticle | null)[] = [];
    let fields: [string, string][] | null = null;
    for (const [index, line] of content
      .replace(/^\ufeff/, '')
      .split(/\r\n|\r|\n/)
      .entries()) {
      const [, tag, value = ''] = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/.exec(line.trimEnd()) ?? [];
      if (tag === 'TY') {
        if (fields) throw new ImportError('importInvalid', index + 1, 'TY before ER');
        fields = [];
      } else if (tag === 'ER') {
        if (!fields) throw new ImportError('importInvalid', index + 1, 'ER before TY');
        works.push(risWork(fields, now));
        fields = null;
      } else if (tag && fields) fields.push([tag, value.trim()]);
      else if (tag) throw new ImportError('importInvalid', index + 1, `${tag} outside of a work`);
      // A line without a tag goes on with the field before it.
      else if (line.trim() !== '' && fields?.length) fields.push([fields.at(-1)?.[0] ?? 'N1', line.trim()]);
    }
    if (fields) throw new ImportError('importTruncated', content.split('\n').length);
    return clippingsOf(works);
  },
};

function risWork(fields: readonly [string, string][], now: string): ForeignArticle | null {
  const all = (...tags: string[]) => fields.filter(([tag, value]) => tags.includes(tag) && value !== '').map(([, value]) => value);
  const [url] = all('UR', 'L2', 'LK').filter(isWeb);
  if (!url) return null;
  return {
    url,
    title: all('TI', 'T1').join(' ') || url,
    byline: all('AU', 'A1').map(author => author.split(/,\s*/).reverse().join(' ').trim()),
    siteName: all('T2', 'JO', 'JF', 'PB')[0] ?? null,
    published: isoDate(all('DA')[0] ?? all('PY', 'Y1')[0] ?? ''),
    lang: all('LA')[0] ?? null,
    note: all('N1').join('\n'),
    tags: all('KW'),
    at: timeOf(isoDate(all('Y2')[0] ?? ''), now),
  };
}

/** One clipping per page; a page that comes twice keeps its first entry with the notes of both. */
async function clippingsOf(works: readonly (ForeignArticle | null)[]): Promise<IncomingClipping[]> {
  const clippings = new Map<string, IncomingClipping>();
  for (const work of works) {
    if (!work) continue;
    const one = await foreignClipping(work);
    if (!clippings.has(one.clipping.id)) clippings.set(one.clipping.id, one);
  }
  return [...clippings.values()];
}
