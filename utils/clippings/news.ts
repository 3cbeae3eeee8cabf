import { annotationsOf } from './listing.ts';
import type { Shelf } from './shelf.ts';
import type { Annotation, Content, News } from './types.ts';
import { pageNumber } from './urlKey.ts';

/**
 * What a page that was saved is met with again: what is new in its `body`, and its live annotations. Of a split article only the page
 * at hand is compared (one that was not kept yet is new as a whole), and a mark that stands on another page is left out: here it would
 * count as lost. null where the clipping is gone.
 */
export async function pageAgain(
  shelf: Shelf,
  clippingId: string,
  url: string,
  body: string,
): Promise<{ news: News; annotations: Annotation[] } | null> {
  const [row, content, annotations] = await Promise.all([
    shelf.db.clippings.get(clippingId),
    shelf.db.contents.get(clippingId),
    annotationsOf(shelf, clippingId),
  ]);
  if (!row || !content) return null;
  if (!content.pages) return { news: newsOf(content.text.slice(0, row.bodyEnd), body), annotations };
  const own = content.pages.find(page => page.page === pageNumber(url));
  return {
    news: newsOf(own ? own.text.slice(0, own.bodyEnd) : '', body),
    annotations: annotations.filter(annotation => !isOfAnotherPage(annotation, body, content.pages ?? [], own)),
  };
}

function isOfAnotherPage({ anchor }: Annotation, body: string, pages: NonNullable<Content['pages']>, own: object | undefined): boolean {
  if (!anchor) return false;
  const { exact } = anchor.quote;
  const passage = anchor.sentence || exact;
  if (body.includes(passage)) return false;
  return pages.some(page => page !== own && page.text.includes(passage));
}

/**
 * What a page says now that its saved text does not, and the reverse, in paragraphs: one that was changed counts on both sides. White
 * space does not count, nor where a paragraph stands.
 */
export function newsOf(saved: string, body: string): News {
  const before = paragraphs(saved);
  const now = paragraphs(body);
  return { fresh: [...now].filter(text => !before.has(text)).length, gone: [...before].filter(text => !now.has(text)).length };
}

function paragraphs(text: string): Set<string> {
  return new Set(
    text
      .split('\n')
      .map(line => line.replace(/\s+/g, ' ').trim())
      .filter(line => line !== ''),
  );
}
