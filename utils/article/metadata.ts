import type { Body } from './body.ts';
import { readByline } from './byline.ts';
import { anyDate } from './dates.ts';
import { overlap, titlesInHead } from './headline.ts';
import { splitHeadline } from './headlineParts.ts';
import { articleIn, readJsonLd, type Thing, textOf } from './jsonLd.ts';
import { readPublished } from './published.ts';
import { readSeries } from './series.ts';
import type { Steps } from './steps.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import type { Metadata } from './types.ts';
import { attribute } from './visibility.ts';

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

/** A kicker without the date and the kind of page that some sites print in the same line. */
const tidyKicker = (text: string): string | null =>
  text
    .replace(new RegExp(anyDate.source, 'giu'), ' ')
    .replace(
      /^[\s|·•–—:-]*(?:(?:Pressemitteilung|Meldung|Nachricht|Artikel|Medieninformation)(?=\s*[|·•–—:]|\s{2,}|$)[\s|·•–—:-]*)?|[\s|·•–—:-]+$/g,
      '',
    )
    .replace(/\s+/g, ' ') || null;

/** "amtsblick.de" and "Amtsblick" are one name. */
const topLevel = /\.\p{L}{2,7}$/u;

function titleOf(
  document: Document,
  body: Body | null,
  article: Thing | null,
  siteName: string | null,
): { title: string; kicker: string | null } {
  const inHead = titlesInHead(document);
  if (body?.headline) {
    const { title, kicker } = splitHeadline(body.headline, inHead);
    return { title, kicker: body.kicker === null ? kicker : tidyKicker(body.kicker.text) };
  }
  const [first = ''] = inHead;
  const title = first || textOf(article?.headline);
  // "Headline | Site" where the site does not name itself elsewhere.
  const suffix =
    siteName === null
      ? /(?<=\S+\s+\S+\s+\S+.*)\s[|–—-]\s(?:\S+\s?){1,4}$/
      : new RegExp(
          `\\s*[|–—:·-]\\s*${siteName.replace(topLevel, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:\\.\\w{2,7})?(?:\\s+[|–—:·-].*)?\\s*$`,
          'i',
        );
  return { title: title.replace(suffix, '').replace(/\s+[|–—:·-]$/, ''), kicker: null };
}

const idName = '(?:Artikel|Beitrags|Meldungs)';
const idValue = String.raw`([\w/.-]{3,24}?)(?=\)|\.?$|\s|[|·])`;
const labelledId = new RegExp(
  String.raw`(?<![\p{L}\p{Pd}/])(?:(?:ID|${idName}-?(?:ID|Nr\.|Nummer))\s*[:#]\s*|${idName}-?(?:ID|Nr\.|Nummer)\s+|^\(?ID\s+(?=[\w/.-]+\)?$))${idValue}`,
  'iu',
);
const idLabel = new RegExp(`^(?:ID|${idName}-?ID)\\s*:?$`, 'i');

function articleIdOf(body: Body | null): string | null {
  const all = body?.all ?? [];
  // In the body an ID would be one that the article writes about, but for its last lines.
  const chosen = new Set(body?.segments.slice(0, -4));
  for (const [index, segment] of all.entries()) {
    if (segment.text.length > 200 || chosen.has(segment)) continue;
    const isLabelled = idLabel.test(all[index - 1]?.text ?? '') && /^[\w/.-]{3,24}$/.test(segment.text);
    const value = labelledId.exec(segment.text)?.[1] ?? (isLabelled ? segment.text : undefined);
    if (value !== undefined && /\d/.test(value)) return value;
  }
  return null;
}

/** What the page says about its article outside the body, from the page as displayed first and from its structured data second. */
export function* readMetadata(document: Document, url: string, body: Body | null): Steps<Metadata> {
  const things = readJsonLd(document);
  const article = articleIn(things);
  const around: Surroundings = body === null ? { head: [], tail: [] } : surroundingsOf(body);
  const siteName = metaOf(document, 'og:site_name', 'application-name') || null;
  const { title, kicker } = titleOf(document, body, article, siteName);
  yield;
  const byline = readByline(document, body, around, article, things);
  yield;
  const published = readPublished(document, body, around, article, things);
  yield;
  const articleId = articleIdOf(body);
  yield;
  return {
    url: addressOf(document, url),
    siteName,
    title,
    kicker: kicker !== null && overlap(kicker, title) < 1 ? kicker : null,
    byline,
    published,
    series: readSeries(
      title,
      kicker,
      around,
      document.querySelector('title')?.textContent ?? '',
      body?.segments.map(({ text }) => text),
      body?.all.map(({ text }) => text),
    ),
    articleId,
    lang: attribute(document.documentElement, 'lang') || null,
  };
}
