import browser from 'webextension-polyfill';
import type { MessageKey } from '../../utils/i18n/t.ts';
import { askReader } from '../../utils/messaging/ask.ts';
import { NamedError } from '../../utils/messaging/messenger.ts';
import { showProblem } from './badge.ts';
import { ensureReader } from './inject.ts';
import { openInNormalWindow } from './privacy.ts';

/** Does something with the reader of a tab, injecting it first; what fails is said on the button, there being no other surface. */
async function withReader(tabId: number, act: () => Promise<unknown>): Promise<void> {
  try {
    await ensureReader(tabId);
    await act();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof NamedError) await showProblem(tabId, error.key as MessageKey);
    else await showProblem(tabId, 'errorGeneric', message);
  }
}

/** Opens the annotation popover at the selection of a tab. */
export const annotateIn = (tabId: number) => withReader(tabId, () => askReader(tabId, 'annotateSelection'));

/** Opens the annotation popover at the caption of a picture of a tab. */
export const annotateImageIn = (tabId: number, src: string) => withReader(tabId, () => askReader(tabId, 'annotateImage', { src }));

/** Saves the article of a tab; the reader says on the page that it did. */
export const saveIn = (tabId: number) => withReader(tabId, () => askReader(tabId, 'saveArticle'));

/** Starts or ends the walk through the mentions of a tab. */
export const walkIn = (tabId: number) => withReader(tabId, () => askReader(tabId, 'walkMentions'));

/** Opens the library in a new tab, at a clipping or at its list. */
export async function openLibrary(clippingId: string | null): Promise<void> {
  const route = clippingId === null ? '' : `#/clipping/${encodeURIComponent(clippingId)}`;
  await openInNormalWindow(browser.runtime.getURL('/library.html') + route);
}
