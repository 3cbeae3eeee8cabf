import browser from 'webextension-polyfill';
import type { Repository } from '../../utils/clippings/repository.ts';

/**
 * What is remembered of the library outside of its database, so that it is noticed when a browser clears the database: which one it
 * was (a database that is made anew has another id), when something was last saved there (ISO 8601), and a loss that was not read yet.
 */
interface Witness {
  device: string;
  savedAt: string;
  /** When something was last saved in a library that is gone. */
  lost: string | null;
}

const key = 'witness';

async function recall(): Promise<Witness | null> {
  return ((await browser.storage.local.get(key))[key] as Witness | undefined) ?? null;
}

/** Remembers that something was saved just now; answers whether the library of before was found to be gone. */
export async function bearWitness(repository: Repository): Promise<boolean> {
  const [before, device] = await Promise.all([recall(), repository.memo('device')]);
  if (device === null) return false;
  const isAnother = before !== null && before.device !== device;
  const lost = isAnother ? before.savedAt : (before?.lost ?? null);
  await browser.storage.local.set({ [key]: { device, savedAt: new Date().toISOString(), lost } satisfies Witness });
  return isAnother;
}

/** When something was last saved in a library that the browser has cleared since, until that was read; null where nothing was lost. */
export async function lostLibrary(repository: Repository): Promise<string | null> {
  const [before, device] = await Promise.all([recall(), repository.memo('device')]);
  if (before === null) return null;
  return before.device === device ? before.lost : before.savedAt;
}

/** The user has read of the loss. */
export async function forgetLoss(repository: Repository): Promise<void> {
  const [before, device] = await Promise.all([recall(), repository.memo('device')]);
  if (before === null || device === null) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: { ...before, device, lost: null } satisfies Witness });
}
