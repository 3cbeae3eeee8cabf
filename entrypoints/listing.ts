import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

const marker = 'data-amtslupe-clipped';

/** Whatever the background answers is wrapped like this; null where it failed. */
interface Reply {
  value?: { label: string; urls: string[] } | null;
}

/** Links asked about at once, and how often a page that keeps growing is looked at. */
const most = 500;
const looks = 12;

/** What is shorter names no article: "mehr", "Politik". */
const leastText = 15;

/**
 * The link with the most words for each address of the same site; menus, pictures and "mehr" lead there as well. An address is taken apart
 * once and as text: the browser parses it anew for each of its parts, and a page may have thousands.
 */
function headlines(): Map<string, HTMLAnchorElement> {
  const found = new Map<string, HTMLAnchorElement>();
  const words = new Map<string, number>();
  const own = location.host.replace(/^www\./, '');
  const here = location.pathname + location.search;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (found.size >= most) break;
    const length = link.textContent?.trim().length ?? 0;
    if (length < leastText) continue;
    const [, address = '', host = '', path = ''] = /^(https?:\/\/(?:www\.)?([^/?#]*)([^#]*))/.exec(link.href) ?? [];
    if (host !== own || path === here || length <= (words.get(address) ?? 0)) continue;
    words.set(address, length);
    found.set(address, link);
  }
  return found;
}

/**
 * Says on overview pages which articles are in the library already: a content script in all but the framework's wrapper, like
 * `detect.ts`. It sets one attribute on their links and takes it off again; what it looks like is `public/listing.css`.
 */
export default defineUnlistedScript(() => {
  let left = looks;
  let waiting = 0;
  let seen = '';

  const look = async () => {
    const links = headlines();
    const urls = [...links.keys()].slice(0, most);
    const ask = { channel: 'background', method: 'clippedAmong', args: [{ urls }] };
    const reply = urls.length ? ((await browser.runtime.sendMessage(ask)) as Reply | undefined) : undefined;
    const clipped = new Set((reply?.value?.urls ?? []).map(url => links.get(url)));
    for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[${marker}]`)) if (!clipped.has(link)) link.removeAttribute(marker);
    for (const link of clipped) link?.setAttribute(marker, reply?.value?.label ?? '');
    seen = urls.join('\n');
  };
  // The extension may have been updated or removed under this page: nothing more can be said from here.
  const lookAgain = () => void look().catch(() => observer.disconnect());

  const observer = new MutationObserver(() => {
    if (waiting || document.hidden) return;
    waiting = window.setTimeout(() => {
      waiting = 0;
      if ([...headlines().keys()].slice(0, most).join('\n') === seen) return;
      left -= 1;
      if (left <= 0) observer.disconnect();
      lookAgain();
    }, 1000);
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  // What was saved or deleted in another tab meanwhile.
  document.addEventListener('visibilitychange', () => document.hidden || lookAgain());
  lookAgain();
});
