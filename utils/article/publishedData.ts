import { parseTimestamp } from './dates.ts';
import { pageIn, type Thing, textOf } from './jsonLd.ts';
import { attribute } from './visibility.ts';

/** The names under which pages keep the date, the most certain first. */
const names = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'dcterms.issued',
  'parsely-pub-date',
  'publish-date',
  'publication_date',
  'citation_publication_date',
  'citation_date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'pubdate',
  'og:published_time',
];

const readers = '[itemprop~=comment], [itemprop~=review], [class*=comment i], [id*=comment i], [class*=kommentar i], [id*=kommentar i]';

/** Whether the element belongs to what readers have written, which has dates of its own. */
export function isOfReaders(element: Element): boolean {
  const box = element.closest(readers);
  return box !== null && box.querySelector('h1') === null;
}

/** The dates in the page's meta elements, the most certain first. */
function* datesInMarkup(document: Document): Generator<string> {
  const metas = [...document.querySelectorAll('meta')].filter(meta => !isOfReaders(meta));
  for (const name of names) {
    const named = metas.find(meta => ['property', 'name', 'itemprop'].some(key => attribute(meta, key).toLowerCase() === name));
    if (named !== undefined) yield attribute(named, 'content');
  }
}

/** The date of first publication that the page's data name, as ISO 8601, or null. */
export function publishedInData(document: Document, article: Thing | null, things: readonly Thing[]): string | null {
  const named = [
    textOf(article?.datePublished),
    ...datesInMarkup(document),
    textOf(article?.dateCreated),
    // Some plugins describe the page alone.
    textOf(pageIn(things)?.datePublished),
  ];
  return named.map(parseTimestamp).find(date => date !== null) ?? null;
}
