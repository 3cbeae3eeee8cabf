import browser from 'webextension-polyfill';
import { createMenus } from './menus.ts';
import { registerForGrants } from './registration.ts';

/** What is set up once: the menu, the scripts of granted sites, and the first-run page after the very first installation. */
export function listenToInstall(): void {
  browser.runtime.onInstalled.addListener(details => {
    void createMenus();
    void registerForGrants();
    if (details.reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => {
    void createMenus();
    void registerForGrants();
  });
}
