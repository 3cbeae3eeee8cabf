import { send } from './messenger.ts';
import type { Announcements, PageToBackground, PageToReader } from './protocol.ts';

/** Asks the background; a failure the background named arrives as a NamedError. */
export function askBackground<K extends keyof PageToBackground>(
  method: K,
  ...args: Parameters<PageToBackground[K]>
): Promise<Awaited<ReturnType<PageToBackground[K]>>> {
  return send<PageToBackground, K>('background', null, method, ...args) as Promise<Awaited<ReturnType<PageToBackground[K]>>>;
}

/** Asks the reader in a tab; rejects when none was injected there. */
export function askReader<K extends keyof PageToReader>(
  tabId: number,
  method: K,
  ...args: Parameters<PageToReader[K]>
): Promise<Awaited<ReturnType<PageToReader[K]>>> {
  return send<PageToReader, K>('reader', tabId, method, ...args) as Promise<Awaited<ReturnType<PageToReader[K]>>>;
}

/** Tells every open page of the extension; nobody listening is not an error. */
export async function announce<K extends keyof Announcements>(method: K, ...args: Parameters<Announcements[K]>): Promise<void> {
  try {
    await send<Announcements, K>('announcements', null, method, ...args);
  } catch (error) {
    if (!isNobodyListening(error)) throw error;
  }
}

/** Whether a message failed because no context listens at the other end (no reader injected, no page of ours open). */
export function isNobodyListening(error: unknown): boolean {
  return (
    error instanceof Error &&
    /receiving end does not exist|errorNoAnswer|message port closed|No tab with id|Invalid tab ID/i.test(error.message)
  );
}

/** Whether the extension was updated or removed under this content script: nothing can be sent until the page is loaded again. */
export function isInvalidated(error: unknown): boolean {
  return (
    error instanceof Error &&
    /context invalidated|extension context|conduits?\b.*closed|reading 'sendMessage'|disconnected/i.test(error.message)
  );
}

/** Whether the background was ended before it answered; what was asked may or may not have been done, and may be asked again. */
export function isCutOff(error: unknown): boolean {
  return error instanceof Error && /message (?:channel|port) closed|receiving end does not exist/i.test(error.message);
}
