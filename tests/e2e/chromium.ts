import process from 'node:process';
import puppeteer, { type Page, type Protocol, type Target } from 'puppeteer-core';
import { quietChromium } from '../tools/browsers.ts';
import { type LaunchOptions, type Surface, type TestBrowser, until } from './harness.ts';

/** Backend id of the closed shadow root that hangs directly below the document element (or its body). */
function closedShadow(node: Protocol.DOM.Node): number | null {
  for (const shadow of node.shadowRoots ?? []) if (shadow.shadowRootType === 'closed') return shadow.backendNodeId;
  for (const child of node.children ?? []) {
    const found = closedShadow(child);
    if (found !== null) return found;
  }
  return null;
}

/** Chromium with the unpacked extension, driven over CDP. */
export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const browser = await puppeteer.launch({
    executablePath: options.program,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: options.profile,
    defaultViewport: null,
    downloadBehavior: { policy: 'allow', downloadPath: options.downloads },
    env: {
      ...process.env,
      LANGUAGE: options.language === 'de' ? 'de_DE:de' : 'en_US:en',
      LANG: options.language === 'de' ? 'de_DE.UTF-8' : 'en_US.UTF-8',
    },
    args: [
      ...quietChromium,
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,HttpsFirstBalancedMode,HttpsFirstModeIncognito',
      '--window-size=1280,900',
      `--lang=${options.language}`,
      `--accept-lang=${options.language}`,
      `--proxy-server=127.0.0.1:${options.proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      ...(options.reducedMotion ? ['--force-prefers-reduced-motion'] : []),
      ...(options.colorScheme === 'dark' ? ['--force-dark-mode', '--blink-settings=preferredColorScheme=0'] : []),
    ],
  });
  const id = await browser.installExtension(options.extension);
  const origin = `chrome-extension://${id}`;

  const workerTarget = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(origin);

  /** The service worker, woken by an event where it sleeps. */
  async function worker() {
    // A sleeping worker is no target; a message from one of our pages wakes it, as it would for a user.
    if (!browser.targets().some(workerTarget)) await inExtension('void browser.runtime.sendMessage({}).catch(() => {});');
    const target = await browser.waitForTarget(workerTarget, { timeout: 10_000 });
    const running = await target.worker();
    if (!running) throw new Error('the service worker does not answer');
    return running;
  }

  let probe: Page | null = null;

  /** Colours of the system as the test wants them. */
  async function look(page: Page): Promise<void> {
    if (!options.forcedColors) return page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.colorScheme }]);
    // Emulation lasts as long as the session that asked for it.
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  }

  async function openExtensionPage(path: string): Promise<Page> {
    const page = await browser.newPage();
    await look(page);
    await page.goto(`${origin}/${path}`, { waitUntil: 'load' });
    return page;
  }

  async function inExtension<T>(code: string): Promise<T> {
    if (!probe || probe.isClosed()) {
      const front = (await browser.pages()).at(-1);
      probe = await browser.newPage({ background: true } as never);
      await probe.goto(`${origin}/options.html`, { waitUntil: 'load' });
      await front?.bringToFront();
    }
    return (await probe.evaluate(`(async () => { const browser = chrome; ${code} })()`)) as T;
  }

  async function surface(page: Page): Promise<Surface> {
    await look(page);
    return {
      evaluate: code => page.evaluate(`(async () => { ${code} })()`) as Promise<never>,
      screenshot: async path => {
        await page.screenshot({ path: path as `${string}.png`, fullPage: true });
      },
      close: () => page.close(),
    };
  }

  const self: TestBrowser = {
    name: 'chrome',
    browser,
    origin,
    downloads: options.downloads,
    inExtension,
    openExtensionPage,
    async openPage(url) {
      const page = await browser.newPage();
      await look(page);
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async openPrivatePage(urlOrPath) {
      const url = urlOrPath.includes('://') ? urlOrPath : `${origin}/${urlOrPath}`;
      if (!(await inExtension<boolean>('return browser.extension.isAllowedIncognitoAccess();'))) {
        await browser.installExtension(options.extension, { enabledInIncognito: true });
        // The extension starts anew; a page of it that was opened too early has no rights.
        await until('the extension to be allowed', async () => {
          await probe?.close().catch(() => {});
          probe = null;
          return inExtension<boolean>('return browser.extension.isAllowedIncognitoAccess();');
        });
      }
      const before = new Set(browser.targets());
      await inExtension(`await browser.windows.create({ url: ${JSON.stringify(url)}, incognito: true });`);
      const target = await browser.waitForTarget(one => !before.has(one) && one.url().startsWith(url), { timeout: 10_000 });
      const page = await target.asPage();
      await until('its page to load', () => page.evaluate(() => document.readyState === 'complete'));
      return page;
    },
    async clearLibrary() {
      const page = await openExtensionPage('options.html');
      const session = await page.createCDPSession();
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
      await page.close();
    },
    async openPopup(page) {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('the extension is not installed');
      const popup = browser.waitForTarget(target => target.url().startsWith(`${origin}/popup.html`), { timeout: 10_000 });
      await extension.triggerAction(page);
      return surface(await (await popup).asPage());
    },
    layOut: (page, medium) => page.emulateMediaType(medium),
    async openSidePanel(page) {
      // The first question of all opens a page of ours, and puts the last tab in front.
      await inExtension('return true;');
      await page.bringToFront();
      const panel = browser.waitForTarget(target => target.url().startsWith(`${origin}/sidepanel.html`), { timeout: 10_000 });
      const url = JSON.stringify(page.url());
      await inExtension(
        `const tab = (await browser.tabs.query({})).find(tab => tab.url === ${url}); await browser.sidePanel.open({ windowId: tab.windowId });`,
      );
      return surface(await (await panel).asPage());
    },
    async inShadow<T>(page: Page, code: string) {
      const session = await page.createCDPSession();
      try {
        const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
        const shadow = closedShadow(root);
        if (!shadow) return null;
        const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow });
        const reply = await session.send('Runtime.callFunctionOn', {
          objectId: object.objectId ?? '',
          functionDeclaration: `function() { const root = this; ${code} }`,
          returnByValue: true,
        });
        if (reply.exceptionDetails) throw new Error(reply.exceptionDetails.exception?.description ?? reply.exceptionDetails.text);
        return (reply.result.value ?? null) as T | null;
      } finally {
        await session.detach();
      }
    },
    async runCommand(page, command) {
      await page.bringToFront();
      // Keys reach the page, not the browser's accelerators, in headless mode; the event is what the shortcut would raise.
      const tab = await self.inExtension<object>(
        `return (await browser.tabs.query({ url: '*://*/*' })).find(tab => tab.url === ${JSON.stringify(page.url())});`,
      );
      const running = await worker();
      await running.evaluate(
        (name, target) =>
          (
            globalThis as never as { chrome: { commands: { onCommand: { dispatch(...args: unknown[]): void } } } }
          ).chrome.commands.onCommand.dispatch(name, target),
        command,
        tab as never,
      );
    },
    async clickContextMenu(page, itemId, selectionText, srcUrl) {
      const tab = await self.inExtension<object>(
        `return (await browser.tabs.query({ url: '*://*/*' })).find(tab => tab.url === ${JSON.stringify(page.url())});`,
      );
      const running = await worker();
      await running.evaluate(
        (info, target) =>
          (
            globalThis as never as { chrome: { contextMenus: { onClicked: { dispatch(...args: unknown[]): void } } } }
          ).chrome.contextMenus.onClicked.dispatch(info, target),
        { menuItemId: itemId, selectionText, srcUrl, pageUrl: page.url(), editable: false },
        tab as never,
      );
    },
    async inBackground(code) {
      return (await (await worker()).evaluate(`(async () => { const browser = chrome; ${code} })()`)) as never;
    },
    async killBackground() {
      const target = browser.targets().find(workerTarget);
      if (!target) return;
      const running = await target.worker();
      await running?.close();
      // What was cut off may start another one at once.
      await until('the service worker to end', () => !browser.targets().includes(target));
    },
    async updateExtension() {
      probe = null;
      await browser.installExtension(options.extension);
    },
    async restart(how = 'close') {
      if (how === 'kill') {
        const child = browser.process();
        const gone = new Promise(resolve => child?.once('exit', resolve));
        child?.kill('SIGKILL');
        await gone;
      } else await browser.close();
      return launchChromium(options);
    },
    async close() {
      await browser.close();
    },
  };
  return self;
}
