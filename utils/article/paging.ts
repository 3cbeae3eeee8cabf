import { attribute } from './visibility.ts';

/** An article split over several addresses: which part this page is and where the others are. */
export interface Paging {
  page: number;
  /** null where the page does not say how many there are. */
  pages: number | null;
  next: string | null;
  previous: string | null;
}

const parameter = /[?&](?:p|page|seite|pg|currentPage)=(\d{1,3})(?=&|#|$)/i;
const path = /\/(?:seite|page|p)[-/]?(\d{1,3})\/?(?=[?#]|$)|[-_,](?:seite|page|p)[-_]?(\d{1,3})(?:\.html?)?\/?(?=[?#]|$)/i;

/** The number of the page in an article's address ("?p=2", "/seite/3"), or null. */
export function pageNumberIn(url: string): number | null {
  const match = parameter.exec(url) ?? path.exec(url);
  const number = Number(match?.[1] ?? match?.[2] ?? 0);
  return number > 0 ? number : null;
}

/** The address of the first page: without the number that names the part. */
export const firstPageOf = (url: string): string =>
  url
    .replace(parameter, found => (found.startsWith('?') ? '?' : ''))
    .replace(path, '')
    .replace(/\?(?=#|$)|\?&/, found => (found === '?&' ? '?' : ''));

const label = /(?:Seite|Page|Teil)\s+(\d{1,3})\s*(?:\/|von|of)\s*(\d{1,3})/i;

/**
 * How the article is split over pages, from "Seite 2/5", `<link rel=next>`, numbered links and the address; null where it is on one page.
 * Links to other parts of a series are no pages.
 */
export function readPaging(document: Document, url: string): Paging | null {
  const address = (selector: string): string | null => {
    const element = document.querySelector(selector);
    const href = element === null ? '' : attribute(element, 'href');
    return href !== '' && URL.canParse(href, url) ? new URL(href, url).href : null;
  };
  const base = firstPageOf(url).replace(/#.*$/, '');
  const isOwn = (target: string | null): target is string => target !== null && firstPageOf(target).replace(/#.*$/, '') === base;
  const next = address('link[rel~=next], a[rel~=next]');
  const previous = address('link[rel~=prev], a[rel~=prev], link[rel~=previous]');
  const navigation = [...document.querySelectorAll('nav, [class*=pagin i], [class*=pager i], [class*=seiten i]')];
  const numbers = navigation
    .flatMap(element => [...element.querySelectorAll('a[href]')])
    .flatMap(link => {
      const href = attribute(link, 'href');
      const target = URL.canParse(href, url) ? new URL(href, url).href : null;
      return isOwn(target) ? (pageNumberIn(target) ?? []) : [];
    });
  const said =
    label.exec(navigation.map(element => element.textContent ?? '').join(' ')) ??
    label.exec(document.querySelector('title')?.textContent ?? '');
  const page = said !== null ? Number(said[1]) : (pageNumberIn(url) ?? 1);
  const pages = said !== null ? Number(said[2]) : numbers.length > 0 ? Math.max(page, ...numbers) : null;
  const links = { next: isOwn(next) ? next : null, previous: isOwn(previous) ? previous : null };
  const isSplit = (pages !== null && pages > 1) || links.next !== null || links.previous !== null;
  return isSplit ? { page, pages, ...links } : null;
}

/** A part of a series as its page links it. */
export interface SeriesLink {
  part: number;
  title: string;
  url: string;
}

const partInLink = /(?:Teil|Folge|Episode)\s+(\d{1,3})(?!\d)/i;

/** The other parts of the article's series that the page links to, by part; each part once. */
export function seriesLinks(document: Document, url: string): SeriesLink[] {
  const found = new Map<number, SeriesLink>();
  for (const link of document.querySelectorAll('a[href]')) {
    const title = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
    const match = title.length < 160 ? partInLink.exec(title) : null;
    const href = attribute(link, 'href');
    if (match === null || href.startsWith('#') || !URL.canParse(href, url)) continue;
    const part = Number(match[1]);
    const target = new URL(href, url).href;
    if (target !== url && !found.has(part)) found.set(part, { part, title, url: target });
  }
  return [...found.values()].sort((a, b) => a.part - b.part);
}
