import browser from 'webextension-polyfill';
import type { AnnotationText } from '../../components/annotation/AnnotationForm.tsx';
import type { Span } from '../../utils/article/types.ts';

/** An annotation that was begun and not saved: kept beside the settings, never in the page's own storage, until it is saved or discarded. */
export interface Draft {
  id: string;
  kind: 'new' | 'edit';
  span: Span;
  quote: string;
  value: AnnotationText;
}

const keyOf = (url: string) => `draft:${url.replace(/#.*$/s, '')}`;

/** Keeps the draft of a page; the browser may be closed or the extension updated the next moment. */
export const keepDraft = (url: string, draft: Draft) => browser.storage.local.set({ [keyOf(url)]: draft });

/** Forgets the draft of a page. */
export const dropDraft = (url: string) => browser.storage.local.remove(keyOf(url));

/** The draft of a page, or null. */
export async function recallDraft(url: string): Promise<Draft | null> {
  const stored = await browser.storage.local.get(keyOf(url));
  return (stored[keyOf(url)] as Draft | undefined) ?? null;
}
