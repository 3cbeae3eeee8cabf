import browser from 'webextension-polyfill';
import { hostOfPattern, patternsOf } from '../../components/options/hostname.ts';
import { dedicatedHosts } from '../../utils/gazetteer/sources.ts';

const everywhere = ['*://*/*'];

/** Hosts granted beyond the dedicated ones, sorted; `*` where every website is. */
export async function grantedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const hosts = [...new Set(origins.map(hostOfPattern))].filter(host => !dedicatedHosts.includes(host));
  return hosts.includes('*') ? ['*'] : hosts.sort();
}

/** Asks the browser for hosts (`*` for all); call it straight from a click. Answers whether they were granted. */
export function allowHosts(hosts: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hosts.includes('*') ? everywhere : hosts.flatMap(patternsOf) });
}

/** Gives a host, or `*`, back. */
export async function revokeHost(host: string): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const covered =
    host === '*' ? origins.filter(origin => hostOfPattern(origin) === '*') : patternsOf(host).filter(pattern => origins.includes(pattern));
  await browser.permissions.remove({ origins: covered });
}

/** Calls back whenever permissions change, until `signal` aborts. */
export function onGrantsChange(callback: () => void, signal: AbortSignal): void {
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(callback);
    signal.addEventListener('abort', () => event.removeListener(callback));
  }
}
