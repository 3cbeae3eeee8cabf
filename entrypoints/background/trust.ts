import type { Runtime } from 'webextension-polyfill';
import { pageNumber } from '../../utils/clippings/urlKey.ts';
import { NamedError } from '../../utils/messaging/messenger.ts';

/** Number of the tab a message came from; messages about a page come from tabs only. */
export function tabOf(sender: Runtime.MessageSender): number {
  const id = sender.tab?.id;
  if (id === undefined) throw new NamedError('errorBadMessage', 'no tab');
  return id;
}

/** The last two labels of a host name: the site, closely enough to compare a canonical link with the page that names it. */
function siteOf(url: URL): string {
  return url.hostname.split('.').slice(-2).join('.');
}

/** The address a page claims for its article where it is of the sender's own site, else the sender's; without the fragment. */
export function trustedUrl(claimed: string, sender: Pick<Runtime.MessageSender, 'url' | 'tab'>): string {
  const own = URL.parse(sender.url ?? sender.tab?.url ?? '');
  if (!own) throw new NamedError('errorBadMessage', 'no address');
  const other = URL.parse(claimed);
  const isOwn = other !== null && /^https?:$/.test(other.protocol) && siteOf(other) === siteOf(own);
  const url = isOwn ? other : own;
  url.hash = '';
  return url.href;
}

/**
 * The same for what is to be saved: many sites name the first page of a split article as the address of all its pages, and the second
 * would be kept in place of the first.
 */
export function savedUrl(claimed: string, sender: Pick<Runtime.MessageSender, 'url' | 'tab'>): string {
  const own = trustedUrl('', sender);
  const named = trustedUrl(claimed, sender);
  return pageNumber(own) > 1 && pageNumber(named) === 1 ? own : named;
}

/** Host of the page a message came from, without `www.`, as the settings list sites. */
export function hostOf(sender: Pick<Runtime.MessageSender, 'url' | 'tab'>): string {
  return URL.parse(sender.url ?? sender.tab?.url ?? '')?.hostname.replace(/^www\./, '') ?? '';
}
