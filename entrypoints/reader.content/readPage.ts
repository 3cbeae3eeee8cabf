import { detect } from '../../utils/article/detect.ts';
import { readArticle } from '../../utils/article/extract.ts';
import { neighbours } from './neighbours.ts';
import type { PageRead } from './session.ts';

/** Below this many characters a page has no text to read: headlines and menus alone. */
const leastText = 200;

/** Reads the page as it stands; null when it has no article text. Entities are taken over from `before` when the text is the same. */
export function readPage(before: PageRead | null): PageRead | null {
  const { article, pageText, body } = readArticle(document, location.href);
  if (!body || article.bodyEnd < leastText) return null;
  const isSame = before?.article.text === article.text && before.url === location.href;
  return {
    url: location.href,
    article,
    pageText,
    detection: isSame ? before.detection : detect(document, location.href),
    entities: isSame ? before.entities : neighbours().recognize(article),
    root: body.root,
    html: () => '',
  };
}
