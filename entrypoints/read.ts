import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { articleInSteps } from '../utils/article/extract.ts';
import { glimpse } from '../utils/article/glimpse.ts';
import { readingMark } from './background/readerMark.ts';

/**
 * What reads the page: the article, and the look that the background judges. Injected right before the reader; a script of its own keeps
 * the reader's code small.
 */
export default defineUnlistedScript(() => {
  (globalThis as Record<string, unknown>)[readingMark] = { articleInSteps, glimpse };
});
