import browser from 'webextension-polyfill';
import { t } from '../../utils/i18n/t.ts';
import { annotateImageIn, annotateIn, openLibrary, saveIn } from './acts.ts';

const readable = ['http://*/*', 'https://*/*', 'file:///*'];

/** Creates the context menu anew; browsers keep it, so this belongs to installation and start. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'annotate-selection',
    contexts: ['selection'],
    title: t('commandAnnotateSelection'),
    documentUrlPatterns: readable,
  });
  browser.contextMenus.create({
    id: 'annotate-image',
    contexts: ['image'],
    title: t('commandAnnotateImage'),
    documentUrlPatterns: readable,
  });
  browser.contextMenus.create({ id: 'save-clipping', contexts: ['page'], title: t('commandSaveClipping'), documentUrlPatterns: readable });
  browser.contextMenus.create({ id: 'open-library', contexts: ['action'], title: t('commandOpenLibrary') });
}

/** Answers clicks in the context menu. */
export function listenToMenus(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === 'open-library') void openLibrary(null);
    if (tab?.id === undefined) return;
    if (info.menuItemId === 'annotate-selection') void annotateIn(tab.id);
    if (info.menuItemId === 'annotate-image') void annotateImageIn(tab.id, info.srcUrl ?? '');
    if (info.menuItemId === 'save-clipping') void saveIn(tab.id);
  });
}
