import type { Article, Detection } from '../../utils/article/types.ts';
import type { RecognizerInput } from '../../utils/entities/types.ts';
import { askBackground } from '../../utils/messaging/ask.ts';
import { neighbours } from './neighbours.ts';
import type { PageRead } from './session.ts';

/** What lies behind this many characters is not searched for mentions: no article is so long, and the page must not stand still. */
const longestSearched = 600_000;

/** The beginning of a very long text, up to the end of a block; other texts as they are. */
function searched({ text, blocks, published, byline, bodyEnd }: Article): RecognizerInput {
  const within = text.length <= longestSearched ? blocks : blocks.filter(({ end }) => end <= longestSearched);
  return { text: text.slice(0, longestSearched), blocks: within, published, byline, bodyEnd };
}

/** Whether the mentions of an article were looked for in its beginning alone. */
export const isTooLong = ({ text }: Article): boolean => text.length > longestSearched;

/** Below this many characters a page has no text to read: headlines and menus alone. */
const leastText = 200;

/** What the background says of the page; of an extension that was ended under the page, nothing comes any more. */
const judged = (): Promise<Detection> =>
  askBackground('judgePage', neighbours().glimpse(document, location.href)).catch(() => ({
    isEgov: false,
    isArticle: false,
    score: 0,
    reasons: [],
  }));

/** Reads the page as it stands; null when it has no article text. Entities are taken over from `before` when the text is the same. */
export function readPage(before: PageRead | null): PageRead | null {
  const { article, pageText, body } = neighbours().readArticle(document, location.href);
  if (!body || article.bodyEnd < leastText) return null;
  const isSame = before?.article.text === article.text && before.url === location.href;
  return {
    url: location.href,
    article,
    pageText,
    detection: isSame ? before.detection : judged(),
    entities: isSame ? before.entities : neighbours().recognize(searched(article)),
    root: body.root,
    body,
  };
}
