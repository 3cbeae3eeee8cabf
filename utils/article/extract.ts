import { type Body, findBody } from './body.ts';
import { readMetadata } from './metadata.ts';
import { type PageText, readPageText } from './pageText.ts';
import type { Article } from './types.ts';

/** An article together with its map to the page, for those who paint and select. */
export interface ReadArticle {
  article: Article;
  pageText: PageText;
  body: Body | null;
}

/** Reads the article of a live or parsed page, which is not changed. `url` is the page's own address, '' where it has none. */
export function readArticle(document: Document, url: string): ReadArticle {
  const body = findBody(document);
  const pageText = readPageText(body ?? { segments: [], periphery: [] });
  const { text, bodyEnd, blocks } = pageText;
  return { article: { ...readMetadata(document, url, body), text, bodyEnd, blocks }, pageText, body };
}

/** The article of a page as plain data; its `text` is the page text. */
export const extract = (document: Document, url: string): Article => readArticle(document, url).article;
