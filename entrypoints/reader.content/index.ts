import { defineContentScript } from 'wxt/utils/define-content-script';
import { readerMark } from '../background/readerMark.ts';
import { hasNeighbours } from './neighbours.ts';
import { startReader } from './reader.ts';
import './style.css';

/** Injected on demand by the background; its style sheet, the paint of highlights, is inserted by the background as well. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const world = globalThis as Record<string, unknown>;
    // Two injections may be under way at once; the second finds the mark of the first.
    if (readerMark in world || !hasNeighbours()) return;
    world[readerMark] = true;
    await startReader(ctx);
  },
});
