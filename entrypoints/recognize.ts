import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '../utils/article/detect.ts';
import { recognize } from '../utils/entities/recognize.ts';
import { recognizerMark } from './background/readerMark.ts';

/** The recognisers and the detection with their word lists, injected right before the reader: a script of their own keeps the reader's code small. */
export default defineUnlistedScript(() => {
  (globalThis as Record<string, unknown>)[recognizerMark] = { recognize, detect };
});
