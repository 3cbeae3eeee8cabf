import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { glimpse, isWorthJudging } from '../utils/article/glimpse.ts';

/**
 * Looks at a page and sends what it saw, where that may be an eGovernment article.
 * A content script in all but the framework's wrapper, which alone would take a third of its 10 kB: `wxt.config.ts` puts it into the
 * manifest for the dedicated hosts, other sites register it when they are granted.
 */
export default defineUnlistedScript(() => {
  const { location } = window;
  // Browsers without the Navigation API tell of no more than the back button.
  const { navigation = window } = window as { navigation?: EventTarget };
  let wasWorth = false;
  let waiting = 0;
  let seen = '';
  const address = () => location.pathname + location.search;

  const look = async () => {
    seen = address();
    const page = glimpse(document, location.href);
    const isWorth = isWorthJudging(page);
    // The background judges, with all the words; what cannot be an article is said only where it replaced what might have been one.
    const isNews = isWorth || wasWorth;
    wasWorth = isWorth;
    if (isNews) await browser.runtime.sendMessage({ channel: 'background', method: 'pageSeen', args: [page] });
  };
  // The extension may have been updated or removed under this page: nothing more can be said from here.
  const lookAgain = () => look().catch(() => {});

  lookAgain();
  for (const type of ['currententrychange', 'popstate'])
    navigation.addEventListener(type, () => {
      if (seen === address()) return;
      clearTimeout(waiting);
      // A single-page site draws the new page after the address has changed.
      waiting = window.setTimeout(lookAgain, 600);
    });
});
