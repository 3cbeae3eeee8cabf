import browser, { type Scripting } from 'webextension-polyfill';
import { dedicatedHosts } from '../../utils/gazetteer/sources.ts';

/** Match patterns the manifest itself names; their scripts come from the manifest. */
const dedicated = dedicatedHosts.flatMap(host => [`*://${host}/*`, `*://*.${host}/*`]);

/** The content scripts for the origins granted beyond the manifest's own; empty where there are none. */
export function scriptsFor(origins: string[]): Scripting.RegisteredContentScript[] {
  const granted = origins.filter(origin => !dedicated.includes(origin));
  if (!granted.length) return [];
  // Without the exclusion a grant for all sites would run the scripts twice on the dedicated ones.
  const where = { matches: granted, excludeMatches: dedicated, persistAcrossSessions: true };
  return [
    {
      id: 'detect',
      js: ['content-scripts/detect.js', 'content-scripts/listing.js'],
      css: ['listing.css'],
      runAt: 'document_idle',
      ...where,
    },
    {
      id: 'consent',
      js: ['content-scripts/consent.js'],
      runAt: 'document_start',
      allFrames: true,
      matchOriginAsFallback: true,
      ...where,
    } as Scripting.RegisteredContentScript,
  ];
}

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const registered = await browser.scripting.getRegisteredContentScripts();
  const ids = registered.map(script => script.id);
  if (ids.length) await browser.scripting.unregisterContentScripts({ ids });
  const scripts = scriptsFor(origins);
  if (scripts.length) await browser.scripting.registerContentScripts(scripts);
}

let queue: Promise<void> = Promise.resolve();

/** Registers the content scripts for what is granted now, in place of what was registered before. */
export function registerForGrants(): Promise<void> {
  // One after the other, also after a failure: two grants in quick succession would register the same ids twice.
  queue = queue.then(register, register);
  return queue;
}

/** Follows what the user grants and revokes. */
export function listenToGrants(): void {
  browser.permissions.onAdded.addListener(() => void registerForGrants());
  browser.permissions.onRemoved.addListener(() => void registerForGrants());
}
