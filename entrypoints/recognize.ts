import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../utils/article/extract.ts';
import { glimpse } from '../utils/article/glimpse.ts';
import { recognize } from '../utils/entities/recognize.ts';
import { recognizerMark } from './background/readerMark.ts';

/**
 * All that is read from a page: the article, its mentions with the word lists they need, and the look at the page that the background
 * judges. Injected right before the reader, which is what a person does with the page: a script of its own keeps the reader's code small.
 */
export default defineUnlistedScript(() => {
  (globalThis as Record<string, unknown>)[recognizerMark] = { readArticle, recognize, glimpse };
});
