import { inSlices, soon } from '../../utils/article/steps.ts';
import type { Article, Detection } from '../../utils/article/types.ts';
import { searched } from '../../utils/entities/searched.ts';
import type { Entity } from '../../utils/entities/types.ts';
import { askBackground, isCutOff } from '../../utils/messaging/ask.ts';
import { neighbours } from './neighbours.ts';
import type { PageRead } from './session.ts';

/** Below this many characters a page has no text to read: headlines and menus alone. */
const leastText = 200;

/** Milliseconds of reading at a time: the page, which may be scrolled meanwhile, must not stand still. */
const slice = 8;

export interface ReadingOptions {
  /** Ends the reading: another page stands there, or the reader was switched off. */
  signal: AbortSignal;
  /** Told the milliseconds of work, piece by piece. */
  spend(milliseconds: number): void;
  /** Told why the mentions could not be looked for; the article is read all the same. */
  fail(error: unknown): void;
}

/** What the background says of the page; of an extension that was ended under the page, nothing comes any more. */
const judged = (): Promise<Detection> =>
  askBackground('judgePage', neighbours().glimpse(document, location.href)).catch(() => ({
    isEgov: false,
    isArticle: false,
    score: 0,
    reasons: [],
  }));

/** The mentions of an article; asked for once more where the background was ended over it. */
async function mentionsOf(article: Article): Promise<Entity[]> {
  const ask = () => askBackground('recognize', searched(article));
  return ask().catch(error => {
    if (isCutOff(error)) return ask();
    throw error;
  });
}

/**
 * Reads the page in slices; answers null when it has no article text, and when the signal ended the reading. Entities are taken over from
 * `before` when the text is the same.
 */
export async function readPage(before: PageRead | null, { signal, spend, fail }: ReadingOptions): Promise<PageRead | null> {
  const url = location.href;
  const goOn = (milliseconds: number) => {
    spend(milliseconds);
    return true;
  };
  const read = await inSlices(neighbours().articleInSteps(document, url), { slice, breathe: soon, spend: goOn, signal });
  if (read === null) return null;
  const { article, pageText, body } = read;
  if (!body || article.bodyEnd < leastText) return null;
  const isSame = before?.article.text === article.text && before.url === url;
  const asked = isSame
    ? before.entities
    : mentionsOf(article).catch(error => {
        if (!signal.aborted) fail(error);
        return [];
      });
  // On a page of 10,000 elements the look that is judged takes as long as a slice.
  await new Promise<void>(soon);
  if (signal.aborted) return null;
  const detection = isSame ? before.detection : judged();
  const entities = await asked;
  return signal.aborted ? null : { url, article, pageText, detection, entities, root: body.root, body };
}
