import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { type BrowserName, findBrowsers } from '../tools/browsers.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

/** A popup or side panel: no tab, so reached by other roads than a page, and driven by code that runs inside it. */
export interface Surface {
  /** Runs `code`, the body of an async function, in the surface's window; the answer is JSON. */
  evaluate<T>(code: string): Promise<T>;
  /** Writes a PNG. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** What a test may ask of a browser with the extension in it; the same for both. */
export interface TestBrowser {
  name: BrowserName;
  browser: Browser;
  /** `chrome-extension://ID` or `moz-extension://UUID`, without a slash at the end. */
  origin: string;
  /** Folder that downloads arrive in. */
  downloads: string;
  /** A tab of a web page. */
  openPage(url: string): Promise<Page>;
  /** A tab of one of our own pages, such as `library.html#/…`. */
  openExtensionPage(path: string): Promise<Page>;
  /** A tab of a web page, or of a page of ours (`path` without the origin), in a private window, where the extension is allowed as a user would allow it. */
  openPrivatePage(urlOrPath: string): Promise<Page>;
  /** Clears the extension's database as a browser short of space does: without asking, and settings stay. */
  clearLibrary(): Promise<void>;
  /** Presses the toolbar button over `page`; answers the popup. */
  openPopup(page: Page): Promise<Surface>;
  /** Opens the side panel (Chrome) or sidebar (Firefox) beside `page`. */
  openSidePanel(page: Page): Promise<Surface>;
  /** Lays `page` out as on paper, or as on the screen again. */
  layOut(page: Page, medium: 'print' | 'screen'): Promise<void>;
  /** Runs the command of the manifest as its keyboard shortcut would, over `page`. */
  runCommand(page: Page, command: string): Promise<void>;
  /** Clicks our context-menu item `id` over `page`, at a selection or at the picture with the address `srcUrl`. */
  clickContextMenu(page: Page, id: string, selectionText: string, srcUrl?: string): Promise<void>;
  /**
   * Runs `code` (the body of a function) in `page` with `root`, the closed shadow root that our surfaces live in; answers null
   * while there is none. This is what a person sees, and no script of the page can reach it.
   */
  inShadow<T>(page: Page, code: string): Promise<T | null>;
  /** Runs `code` (the body of an async function) with the extension's rights: `browser`/`chrome` are there. */
  inExtension<T>(code: string): Promise<T>;
  /** Runs `code` (the body of an async function) in the service worker or event page, which is woken where it sleeps. */
  inBackground<T>(code: string): Promise<T>;
  /** Ends the service worker or event page as the browser does when memory is short, in the middle of what it does. */
  killBackground(): Promise<void>;
  /** Puts the extension in place of itself under the open pages, as an update does. */
  updateExtension(): Promise<void>;
  /** Closes the browser (`kill`: by SIGKILL) and starts it again with the same profile. */
  restart(how?: 'close' | 'kill'): Promise<TestBrowser>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  proxyPort: number;
  extension: string;
  profile: string;
  /** Where downloads go. */
  downloads: string;
  program: string;
  headless: boolean;
  language: 'de' | 'en';
  colorScheme: 'light' | 'dark';
  /** The system's few colours in place of those of pages, as in a high-contrast mode. */
  forcedColors: boolean;
  /** The system asks for as little movement as possible. */
  reducedMotion: boolean;
}

/** Starts a browser with the built extension, a fresh profile (unless one is given), and all traffic through the proxy. */
export async function launch(name: BrowserName, options: Partial<LaunchOptions> & { proxyPort: number }): Promise<TestBrowser> {
  const program = options.program ?? findBrowsers([name])[name];
  const full: LaunchOptions = {
    extension: join(import.meta.dirname, '..', '..', '.output', name === 'chrome' ? 'chrome-mv3' : 'firefox-mv3'),
    profile: mkdtempSync(join(tmpdir(), `amtslupe-${name}-`)),
    downloads: mkdtempSync(join(tmpdir(), `amtslupe-${name}-downloads-`)),
    headless: true,
    language: 'de',
    colorScheme: 'light',
    forcedColors: false,
    reducedMotion: false,
    ...options,
    program,
  };
  return name === 'chrome' ? launchChromium(full) : launchFirefox(full);
}

/** Asks `question` every 50 ms until it answers something truthy; an error names what was waited for. */
export async function until<T>(what: string, question: () => Promise<T> | T, milliseconds = 10_000): Promise<NonNullable<T>> {
  const end = Date.now() + milliseconds;
  let last: unknown = null;
  while (Date.now() < end) {
    try {
      const answer = await question();
      if (answer) return answer as NonNullable<T>;
      last = answer;
    } catch (error) {
      last = error;
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error(
    `Waited ${milliseconds} ms in vain for: ${what} (last answer: ${last instanceof Error ? last.message : JSON.stringify(last)})`,
  );
}
