import { defineContentScript } from 'wxt/utils/define-content-script';
import { detect } from '../utils/article/detect.ts';

/** The extension API without the polyfill, which would outweigh this script. */
declare const browser: typeof chrome | undefined;
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** `wxt.config.ts` fills in the dedicated hosts of the source list; other sites register this script when they are granted. */
export default defineContentScript({
  matches: [],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const runtime = (typeof browser === 'undefined' ? chrome : browser).runtime;
    let known = false;
    let waiting = 0;
    const look = () => {
      const found = detect(document, location.href);
      const isHit = found.isEgov && found.isArticle;
      // Nothing is said of pages that are none, but for the one that replaced an article.
      if (isHit || known) runtime.sendMessage({ channel: 'background', method: 'pageDetected', args: [found] }).catch(() => {});
      known = isHit;
    };
    look();
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl, oldUrl }) => {
      if (newUrl.pathname + newUrl.search === oldUrl.pathname + oldUrl.search) return;
      clearTimeout(waiting);
      // A single-page site draws the new page after the address has changed.
      waiting = ctx.setTimeout(look, 600);
    });
  },
});
