import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowsers, quietChromium } from '../tools/browsers.ts';
import type { GoldPage } from './extractionGold.ts';
import type { Extraction } from './extractionScore.ts';

/** The reader as one script. */
async function readerScript(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'amtslupe-extracting-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, '..', '..'),
    build: {
      outDir: folder,
      lib: { entry: join(import.meta.dirname, 'page', 'extracting.ts'), formats: ['iife'], name: 'bench', fileName: () => 'extracting.js' },
    },
  });
  return readFileSync(join(folder, 'extracting.js'), 'utf8');
}

/** Runs the reader beside the page's own scripts, in a world that they cannot reach. */
async function readHere(session: CDPSession, script: string, url: string): Promise<Extraction> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'reader' });
  await session.send('Runtime.evaluate', { expression: script, contextId: executionContextId });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `extractHere(${JSON.stringify(url)})`,
    contextId: executionContextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Extraction;
}

/** Loads the page under its own address, its inline scripts and styles at work; what it asks others for it does not get. */
async function load(page: Page, { html, url }: GoldPage): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', request => {
    const isPage =
      request.isNavigationRequest() &&
      request.frame() === page.mainFrame() &&
      request.url().split('#')[0] === new URL(url).href.split('#')[0];
    void (isPage ? request.respond({ contentType: 'text/html; charset=utf-8', body: html }) : request.abort()).catch(() => {});
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  await new Promise(resolve => setTimeout(resolve, 500));
}

/** What the reader makes of each page in Chromium, by name; a page that went elsewhere by itself is missing. */
export async function readInChromium(pages: readonly GoldPage[]): Promise<Map<string, Extraction>> {
  const script = await readerScript();
  const browser = await puppeteer.launch({
    executablePath: findBrowsers(['chrome']).chrome,
    pipe: true,
    args: [
      ...quietChromium,
      // Nothing is looked up, so nothing is asked for outside of this machine.
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
  const read = new Map<string, Extraction>();
  try {
    for (const gold of pages) {
      const page = await browser.newPage();
      page.on('dialog', dialog => void dialog.dismiss().catch(() => {}));
      try {
        await load(page, gold);
        read.set(gold.name, await readHere(await page.createCDPSession(), script, gold.url));
      } catch (error) {
        console.log(`  ${gold.name} was not read in Chromium: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
      } finally {
        await page.close().catch(() => {});
      }
    }
  } finally {
    await browser.close();
  }
  return read;
}
