import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { surfaceMark } from '../background/readerMark.ts';
import { createUi } from './ui.tsx';

/** What the reader shows on a page, injected right before it: a script of its own, so that the reader's code stays small. */
export default defineUnlistedScript(() => {
  (globalThis as Record<string, unknown>)[surfaceMark] = createUi;
});
