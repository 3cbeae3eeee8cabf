import type { Article } from '../article/types.ts';
import type { RecognizerInput } from './types.ts';

/** What lies behind this many characters is not searched for mentions: no article is so long, and the search must end. */
export const longestSearched = 600_000;

/** What the recognisers read of an article: of a very long text its beginning, up to the end of a block. */
export function searched({ text, blocks, published, byline, bodyEnd }: Article): RecognizerInput {
  const within = text.length <= longestSearched ? blocks : blocks.filter(({ end }) => end <= longestSearched);
  return { text: text.slice(0, longestSearched), blocks: within, published, byline, bodyEnd };
}

/** Whether the mentions of an article were looked for in its beginning alone. */
export const isTooLong = ({ text }: Article): boolean => text.length > longestSearched;
