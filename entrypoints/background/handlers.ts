import browser, { type Runtime } from 'webextension-polyfill';
import { judge } from '../../utils/article/detect.ts';
import type { Detection } from '../../utils/article/types.ts';
import { openRepository } from '../../utils/clippings/repository.ts';
import { recognize } from '../../utils/entities/recognize.ts';
import { t } from '../../utils/i18n/t.ts';
import { announce, askReader } from '../../utils/messaging/ask.ts';
import type { Handlers } from '../../utils/messaging/messenger.ts';
import type { PageToBackground } from '../../utils/messaging/protocol.ts';
import {
  articleShape,
  clippingShape,
  consentShape,
  countsShape,
  glimpseShape,
  idShape,
  linksShape,
  pageShape,
  shaped,
  targetShape,
} from '../../utils/messaging/shapes.ts';
import { readSettings } from '../../utils/settings/settings.ts';
import { openSidePanel } from '../sidepanel/open.ts';
import { openLibrary } from './acts.ts';
import { showCounts, showDetected, showNothing } from './badge.ts';
import { ensureReader, hasReader, injectCapture } from './inject.ts';
import { rememberTab } from './tabState.ts';
import { hostOf, savedUrl, tabOf, trustedUrl } from './trust.ts';
import { warmUp } from './warmUp.ts';
import { bearWitness } from './witness.ts';

const repository = openRepository();

const tellPanels = (sender: Runtime.MessageSender) => announce('articleStateChanged', { tabId: tabOf(sender) });

/** Tells panels and the other tabs of the page that its annotations changed. */
async function tellAll(sender: Runtime.MessageSender): Promise<void> {
  await tellPanels(sender);
  const addressOf = (url = '') => url.replace(/#.*$/s, '');
  const own = addressOf(sender.url);
  for (const { id, url } of await browser.tabs.query({})) {
    // What a tab makes of the news is its own affair: the change is in the database, and nobody waits for another tab.
    if (id !== undefined && id !== tabOf(sender) && addressOf(url) === own) void askReader(id, 'annotationsChanged').catch(() => {});
  }
}

/** Judges what a page says it looks like; its address comes from the browser. */
function detectionOf(sent: unknown, sender: Runtime.MessageSender): Detection {
  const seen = shaped(glimpseShape, sent);
  return judge({ ...seen, url: trustedUrl(seen.url, sender) });
}

/** The answers to all messages of content scripts; articles, drafts and changes are checked by the repository. */
export const pageHandlers: Handlers<PageToBackground> = {
  async pageSeen(sent, sender) {
    const detection = detectionOf(sent, sender);
    const tabId = tabOf(sender);
    const { sitesOff } = await readSettings();
    if (!detection.isEgov || !detection.isArticle || sitesOff.includes(hostOf(sender))) return showNothing(tabId);
    // After a navigation within the page the reader is there already and says anew what it found.
    if (await hasReader(tabId)) return askReader(tabId, 'annotationsChanged');
    await showDetected(tabId);
    await ensureReader(tabId);
    // The reader reads the page now, and asks for the recognisers when it has.
    warmUp();
  },

  judgePage: (sent, sender) => detectionOf(sent, sender),

  recognize: sent => recognize(shaped(articleShape, sent)),

  async articleRead(sent, sender) {
    const counts = shaped(countsShape, sent);
    const { states, officials, figures, quotes, isClipped } = counts;
    // A reader that found no text takes the promise of the detection back.
    if (states + officials + figures + quotes === 0 && !isClipped) await showNothing(tabOf(sender));
    else await showCounts(tabOf(sender), counts);
    await tellPanels(sender);
  },

  prepareSaving: sender => injectCapture(tabOf(sender)),

  async saveClipping(clip, sender) {
    // Asked at every save and granted at most once: without it the browser may clear the library when the disk is full.
    await navigator.storage.persist?.().catch(() => false);
    const { clippingId } = await repository.saveClipping(clip, savedUrl(String(clip.article?.url), sender));
    return { clippingId, isLibraryLost: await bearWitness(repository) };
  },

  keepPictures({ clippingId, pictures }) {
    return repository.keepPictures(shaped(clippingShape, { clippingId }).clippingId, pictures);
  },

  async clippingOfPage(sent, sender) {
    const { url, articleId, body } = shaped(pageShape, sent);
    const address = trustedUrl(url, sender);
    const found = await repository.clippingOfPage(address, articleId);
    const again = found && (await repository.pageAgain(found.clipping.id, sender.url ?? address, body));
    return found && again && { clippingId: found.clipping.id, ...again };
  },

  async clippedAmong(sent, sender) {
    const { urls } = shaped(linksShape, sent);
    const { sitesOff } = await readSettings();
    const clipped = sitesOff.includes(hostOf(sender)) ? [] : await repository.clippedAmong(urls);
    return { label: t('linkClipped'), urls: [...clipped] };
  },

  async saveAnnotation({ clippingId, draft, id }, sender) {
    const checked = { ...shaped(clippingShape, { clippingId }), ...shaped(idShape, { id }) };
    const annotation = await repository.saveAnnotation(checked.clippingId, draft, checked.id);
    await tellAll(sender);
    return annotation;
  },

  async editAnnotation({ id, change }, sender) {
    const annotation = await repository.editAnnotation(shaped(idShape, { id }).id, change);
    await tellAll(sender);
    return annotation;
  },

  async deleteAnnotation(sent, sender) {
    await repository.deleteAnnotation(shaped(idShape, sent).id);
    await tellAll(sender);
  },

  async undo(sent, sender) {
    const label = await repository.undo(shaped(clippingShape, sent).clippingId);
    await tellAll(sender);
    return label;
  },

  async redo(sent, sender) {
    const label = await repository.redo(shaped(clippingShape, sent).clippingId);
    await tellAll(sender);
    return label;
  },

  knownTags: () => repository.knownTags(),

  openLibrary: sent => openLibrary(shaped(targetShape, sent).clippingId),

  // Works while the browser still counts the click on the page as a gesture; the toolbar and the shortcut always work.
  openSidePanel: sender => openSidePanel(sender.tab?.windowId ?? 0),

  async consentHandled(sent, sender) {
    await rememberTab(tabOf(sender), 'consent', { url: sender.tab?.url ?? trustedUrl('', sender), outcome: shaped(consentShape, sent) });
  },
};
