import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { glimpse } from '../utils/article/glimpse.ts';
import { recognize } from '../utils/entities/recognize.ts';
import { recognizerMark } from './background/readerMark.ts';

/** The recognisers with their word lists, and the look at the page that the background judges, injected right before the reader: a script of their own keeps the reader's code small. */
export default defineUnlistedScript(() => {
  (globalThis as Record<string, unknown>)[recognizerMark] = { recognize, glimpse };
});
