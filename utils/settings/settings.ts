import browser from 'webextension-polyfill';
import type { ClutterKind } from '../article/types.ts';
import type { Meaning } from '../clippings/types.ts';
import type { EntityKind } from '../entities/types.ts';

/** How consent dialogs are met; `unasked` acts like `leave` until the first-run page was answered. */
export type ConsentChoice = 'unasked' | 'refuse' | 'leave';

export interface Settings {
  consent: ConsentChoice;
  shownKinds: Record<EntityKind, boolean>;
  hiddenClutter: Record<ClutterKind, boolean>;
  /** Kinds that stay visible on single hosts, whatever `hiddenClutter` says. */
  shownClutter: Record<string, ClutterKind[]>;
  /** Hosts on which nothing is hidden. */
  sitesNotDecluttered: string[];
  /** Hosts on which nothing is done at all. */
  sitesOff: string[];
  /** Names the user gave to meanings; the translated name where there is none. */
  meaningNames: Partial<Record<Meaning, string>>;
  lastMeaning: Meaning;
  /** Pictures of saved articles are kept too. */
  keepsPictures: boolean;
}

export const defaultSettings: Settings = {
  consent: 'unasked',
  shownKinds: { state: true, official: true, figure: true, quote: true },
  hiddenClutter: {
    consent: true,
    newsletter: true,
    vendor: true,
    share: true,
    related: true,
    advert: true,
    promotion: true,
    comments: true,
    'paywall-offer': true,
    credit: true,
  },
  shownClutter: {},
  sitesNotDecluttered: [],
  sitesOff: [],
  meaningNames: {},
  lastMeaning: 'fact',
  keepsPictures: true,
};

const key = 'settings';

/** The settings as stored, missing parts filled with the defaults. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(key))[key] as Partial<Settings> | undefined;
  return {
    ...defaultSettings,
    ...stored,
    shownKinds: { ...defaultSettings.shownKinds, ...stored?.shownKinds },
    hiddenClutter: { ...defaultSettings.hiddenClutter, ...stored?.hiddenClutter },
  };
}

/** Stores the changed parts and answers the whole. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [key]: settings });
  return settings;
}

/** Calls back with the whole settings whenever any context changes them, until `signal` aborts. */
export function onSettingsChange(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) void readSettings().then(callback);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
