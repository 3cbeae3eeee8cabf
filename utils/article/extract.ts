import { type Body, bodyInSteps } from './body.ts';
import { readMetadata } from './metadata.ts';
import { type PageText, readPageText } from './pageText.ts';
import type { Segment } from './segments.ts';
import { siteRuleOf } from './sites/siteRule.ts';
import { finish, type Steps } from './steps.ts';
import type { Article } from './types.ts';

/** An article together with its map to the page, for those who paint and select. */
export interface ReadArticle {
  article: Article;
  pageText: PageText;
  body: Body | null;
}

type Opinion = (document: Document) => ReadonlySet<Element>;

/**
 * Reads the article of a live or parsed page, which is not changed. `url` is the page's own address, '' where it has none.
 * `secondOpinion` names the elements another extractor would keep; it is asked only where the own body finder is unsure.
 */
export const readArticle = (document: Document, url: string, secondOpinion?: Opinion): ReadArticle =>
  finish(articleInSteps(document, url, secondOpinion));

/**
 * The same in small steps. A page that gets another body meanwhile is read once more at one go; of smaller changes those behind the point
 * that was reached are read, and the others are for the next reading.
 */
export function* articleInSteps(document: Document, url: string, secondOpinion?: Opinion): Steps<ReadArticle> {
  const read = document.querySelector('body');
  let body = yield* bodyInSteps(document, siteRuleOf(document, url));
  if (body !== null && body.confidence < 0.5 && secondOpinion !== undefined) body = reconsider(body, secondOpinion(document));
  yield;
  const pageText = readPageText(body ?? { segments: [], periphery: [] });
  yield;
  const metadata = yield* readMetadata(document, url, body);
  if (document.querySelector('body') !== read) return readArticle(document, url, secondOpinion);
  const { text, bodyEnd, blocks } = pageText;
  return { article: { ...metadata, text, bodyEnd, blocks }, pageText, body };
}

/** The body with the other opinion's blocks, where that one has found clearly more. */
function reconsider(body: Body, kept: ReadonlySet<Element>): Body {
  const around = new Set(body.periphery);
  const segments = body.all.filter(segment => kept.has(segment.element) && !around.has(segment));
  const lengthOf = (list: readonly Segment[]) => list.reduce((sum, segment) => sum + segment.text.length, 0);
  return lengthOf(segments) > lengthOf(body.segments) * 1.5 + 200 ? { ...body, segments } : body;
}

/** The article of a page as plain data; its `text` is the page text. */
export const extract = (document: Document, url: string): Article => readArticle(document, url).article;
