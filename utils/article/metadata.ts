import type { Body } from './body.ts';
import { namesIn, personName } from './byline.ts';
import { anyDate, parseDate, parseTimestamp } from './dates.ts';
import { namesAt, overlap, splitHeadline, titlesInHead } from './headline.ts';
import { articleIn, personsIn, readJsonLd, type Thing, textOf } from './jsonLd.ts';
import type { Segment } from './segments.ts';
import { seriesIn } from './series.ts';
import type { Metadata, Series } from './types.ts';
import { attribute, classOf } from './visibility.ts';

const metaOf = (document: Document, ...names: string[]): string => {
  for (const name of names) {
    for (const element of document.querySelectorAll(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)) {
      const content = attribute(element, 'content').trim();
      if (content !== '') return content;
    }
  }
  return '';
};

/** The canonical address if it is of the page's own site and no start page, else the page's own address. */
function addressOf(document: Document, url: string): string {
  const canonical =
    attribute(document.querySelector('link[rel~="canonical"]') ?? document.documentElement, 'href') || metaOf(document, 'og:url');
  try {
    const target = new URL(canonical, url || undefined);
    if (!/^https?:$/.test(target.protocol)) return url;
    if (url === '' || !/^https?:/.test(url)) return target.href;
    const own = new URL(url);
    const site = (host: string) => host.split('.').slice(-2).join('.');
    if (site(target.hostname) !== site(own.hostname)) return url;
    if (target.pathname === '/' && own.pathname !== '/') return url;
    return target.href;
  } catch {
    return url;
  }
}

function titleOf(
  document: Document,
  body: Body | null,
  article: Thing | null,
  siteName: string | null,
): { title: string; kicker: string | null } {
  const inHead = titlesInHead(document);
  if (body?.headline) {
    const { title, kicker } = splitHeadline(body.headline, inHead);
    return { title, kicker: body.kicker?.text.replace(/[\s:|–-]+$/, '') ?? kicker };
  }
  const [first = ''] = inHead;
  const title = first || textOf(article?.headline);
  const suffix = siteName === null ? /$^/ : new RegExp(`\\s*[|–—:·-]\\s*${siteName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`, 'i');
  return { title: title.replace(suffix, ''), kicker: null };
}

/** Blocks near the headline and right behind the body, where sites print author and date. */
function surroundings(body: Body): Segment[] {
  const at = body.headline === null ? 0 : body.all.indexOf(body.headline);
  const first = body.segments[0] === undefined ? at + 12 : body.all.indexOf(body.segments[0]);
  const last = body.segments.at(-1);
  const end = last === undefined ? at + 12 : body.all.indexOf(last);
  const chosen = new Set(body.segments.slice(2));
  return [...body.all.slice(Math.max(0, at - 8), Math.max(first, at) + 8), ...body.all.slice(end + 1, end + 6)].filter(
    segment => !chosen.has(segment),
  );
}

const updated = /aktualisiert|geändert|update|überarbeitet|modified|stand\b/i;

function publishedOf(document: Document, body: Body | null, article: Thing | null): string | null {
  const lines =
    body === null
      ? []
      : surroundings(body).filter(segment => segment.text.length < 160 && segment.kind !== 'heading' && anyDate.test(segment.text));
  const visible = lines.filter(segment => !updated.test(segment.text) && !/veranstaltung|termin|vom .* bis/i.test(segment.text));
  const isDate = (segment: Segment) => segment.text.replace(anyDate, '').length < 60;
  const structured =
    [
      textOf(article?.datePublished),
      metaOf(
        document,
        'article:published_time',
        'datePublished',
        'date',
        'dc.date',
        'DC.date.issued',
        'dcterms.created',
        'last-modified-not',
      ),
    ]
      .map(parseTimestamp)
      .find(date => date !== null) ?? null;
  for (const segment of visible.filter(isDate)) {
    const date = parseDate(segment.text);
    if (date !== null) return date;
  }
  for (const segment of lines) {
    const published = /(?:veröffentlicht|erschienen|erstellt|publiziert|vom)\D{0,20}(.*?)(?:aktualisiert|geändert|update|stand|$)/i.exec(
      segment.text,
    );
    const date = published === null ? null : parseDate(published[1] ?? '');
    if (date !== null) return date;
    const beforeUpdate = parseDate(segment.text.split(updated)[0] ?? '');
    if (beforeUpdate !== null) return beforeUpdate;
  }
  if (structured !== null) return structured;
  for (const element of body?.root.ownerDocument.querySelectorAll('time[datetime]') ?? []) {
    const date = parseTimestamp(attribute(element, 'datetime'));
    if (date !== null) return date;
  }
  for (const segment of lines) {
    const date = parseDate(segment.text);
    if (date !== null) return date;
  }
  return null;
}

function bylineOf(document: Document, body: Body | null, article: Thing | null): string[] {
  if (body !== null) {
    for (const segment of surroundings(body)) {
      if (segment.text.length > 160) continue;
      const named = /author|autor|byline|verfasser/i.test(
        `${namesAt(segment)} ${classOf(segment.element.parentElement ?? segment.element)}`,
      );
      if (
        named ||
        /^(?:Von|Autor(?:in|en)?|Text|Interview|Verfasst von|Ein (?:Gast)?[Bb]eitrag von|Gastbeitrag von)\b/.test(segment.text)
      ) {
        const names = namesIn(segment.text.replace(anyDate, '|'));
        if (names.length > 0) return names;
      }
    }
    const scope = body.headline?.element.closest('article, main') ?? body.root;
    const links = [...scope.querySelectorAll('[rel~=author], [itemprop=author], [class*=author i], [class*=autor i]')].flatMap(element =>
      (element.textContent ?? '').length < 120 ? namesIn(element.textContent ?? '') : [],
    );
    if (links.length > 0) return [...new Set(links)];
  }
  const structured = personsIn(article?.author).flatMap(namesIn);
  if (structured.length > 0) return [...new Set(structured)];
  return [...new Set(namesIn(metaOf(document, 'author', 'article:author', 'dc.creator')))].filter(name => personName(name) !== null);
}

const labelledId = /\(?\b(?:ID|Artikel-?ID|Beitrags-?ID|Dokument-?ID)\s*[:#]\s*([\w/.-]{3,24}?)\)?\.?$/i;

function articleIdOf(body: Body | null): string | null {
  for (const segment of body?.all ?? []) {
    if (segment.text.length > 60) continue;
    const match = labelledId.exec(segment.text);
    if (match?.[1] !== undefined && /\d/.test(match[1])) return match[1];
  }
  return null;
}

function seriesOf(body: Body | null, title: string, kicker: string | null): Series | null {
  const lines = [
    title,
    kicker ?? '',
    ...(body === null
      ? []
      : surroundings(body)
          .filter(segment => segment.text.length < 140)
          .map(segment => segment.text)),
  ];
  for (const line of lines) {
    const series = seriesIn(line);
    if (series !== null) return series;
  }
  return null;
}

/** What the page says about its article outside the body, from the page as displayed first and from its structured data second. */
export function readMetadata(document: Document, url: string, body: Body | null): Metadata {
  const article = articleIn(readJsonLd(document));
  const siteName = metaOf(document, 'og:site_name', 'application-name') || null;
  const { title, kicker } = titleOf(document, body, article, siteName);
  return {
    url: addressOf(document, url),
    siteName,
    title,
    kicker: kicker !== null && overlap(kicker, title) < 1 ? kicker : null,
    byline: bylineOf(document, body, article),
    published: publishedOf(document, body, article),
    series: seriesOf(body, title, kicker),
    articleId: articleIdOf(body),
    lang: attribute(document.documentElement, 'lang') || null,
  };
}
