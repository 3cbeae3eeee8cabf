import { existsSync, writeFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type LaunchOptions, type Surface, type TestBrowser, until } from './harness.ts';

const geckoId = 'amtslupe@amtslupe.example';
const uuid = '6f1c7a52-5f0e-4a3d-9d43-0a1f2b3c4d5e';

/** Puppeteer keeps its BiDi connection to itself; these two are its internals, pinned with its version. */
interface Internals {
  connection: { send(method: string, params: unknown): Promise<{ result: never }> };
}
interface PageInternals {
  mainFrame(): { _id: string };
}

interface RemoteValue {
  type: string;
  value?: unknown;
}

/** Turns a BiDi remote value into JSON. */
function fromRemote(remote: RemoteValue): unknown {
  if (remote.type === 'array') return (remote.value as RemoteValue[]).map(fromRemote);
  if (remote.type === 'object')
    return Object.fromEntries((remote.value as [string, RemoteValue][]).map(([key, value]) => [key, fromRemote(value)]));
  return remote.value ?? null;
}

/** Firefox with the unpacked extension under a fixed UUID, driven over WebDriver BiDi. */
export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const browser: Browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: options.headless,
    userDataDir: options.profile,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      'intl.locale.requested': options.language,
      'intl.accept_languages': options.language,
      'browser.download.folderList': 2,
      'browser.download.dir': options.downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.no_proxies_on': '',
      'dom.security.https_first': false,
      'dom.security.https_first_for_unknown_suffixes': false,
      'dom.security.https_first_pbm': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
      'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
      'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
      ...(options.forcedColors ? { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 } : {}),
      'browser.sessionstore.resume_from_crash': false,
      'browser.startup.page': 0,
      'toolkit.startup.max_resumed_crashes': -1,
      'browser.shell.checkDefaultBrowser': false,
      // The surfaces that are no tabs are reached by frame scripts; without these Firefox ends itself when one is loaded.
      'security.allow_parent_unrestricted_js_loads': true,
      'security.allow_eval_with_system_principal': true,
      'security.allow_eval_in_parent_process': true,
      'app.update.disabledForTesting': true,
      'datareporting.policy.dataSubmissionEnabled': false,
    },
  });
  const send = (browser as unknown as Internals).connection.send.bind((browser as unknown as Internals).connection);
  const contextOf = (page: Page) => (page as unknown as PageInternals).mainFrame()._id;
  const origin = `moz-extension://${uuid}`;

  await browser.installExtension(options.extension);

  /** Runs a function body with the rights of the browser itself; `args` are JSON. */
  async function inChrome<T>(body: string, ...args: unknown[]): Promise<T> {
    const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' } as never)) as unknown as {
      result: { contexts: { context: string; url: string }[] };
    };
    const window = tree.result.contexts.find(context => context.url.includes('browser.xhtml'));
    if (!window) throw new Error('no browser window');
    const reply = (await send('script.callFunction', {
      functionDeclaration: `async function(json) { const args = JSON.parse(json); const value = await (async () => { ${body} })(); return JSON.stringify(value ?? null); }`,
      awaitPromise: true,
      target: { context: window.context },
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
    })) as unknown as { result: { type: string; result?: RemoteValue; exceptionDetails?: { text: string } } };
    if (reply.result.type !== 'success') throw new Error(reply.result.exceptionDetails?.text ?? 'script failed');
    return JSON.parse(String(fromRemote(reply.result.result ?? { type: 'null' }))) as T;
  }

  async function openExtensionPage(path: string): Promise<Page> {
    const page = await browser.newPage();
    await send('browsingContext.navigate', { context: contextOf(page), url: `${origin}/${path}`, wait: 'none' });
    await until(`${path} to load`, () =>
      page.evaluate(address => document.readyState === 'complete' && location.href.startsWith(address), `${origin}/${path.split('#')[0]}`),
    );
    return page;
  }

  let probe: Page | null = null;
  async function inExtension<T>(code: string): Promise<T> {
    // A page that went with a former run of the extension is closed without a word.
    if (!(await probe?.evaluate(() => true).catch(() => false))) {
      const front = await inChrome<string>('return gBrowser.selectedTab.linkedPanel;');
      probe = await openExtensionPage('options.html');
      await inChrome('const tab = gBrowser.tabs.find(tab => tab.linkedPanel === args[0]); if (tab) gBrowser.selectedTab = tab;', front);
    }
    return (await probe?.evaluate(`(async () => { ${code} })()`)) as T;
  }

  const extensionOf = `const extension = WebExtensionPolicy.getByID('${geckoId}').extension;`;

  /** Runs an expression that answers a promise of JSON text in the content of a `<browser>`, by a frame script. */
  function inFrame<T>(find: string, expression: string): Promise<T> {
    return inChrome<T>(
      `const target = ${find}; const name = 'amtslupe-test-' + Math.random();
       const script = '(' + args[0] + ').then(value => sendAsyncMessage("' + name + '", { value }), error => sendAsyncMessage("' + name + '", { error: String(error) }));';
       const reply = await new Promise(resolve => {
         target.messageManager.addMessageListener(name, message => resolve(message.data));
         target.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
       });
       if (reply.error) throw new Error(reply.error);
       return JSON.parse(reply.value);`,
      expression,
    );
  }

  /** A popup or sidebar is no BiDi context: code reaches it by a frame script, pictures by a snapshot of its window. */
  async function surface(find: string, close: string): Promise<Surface> {
    // A frame script that meets the blank document a popup begins with runs in Firefox's own process and takes it down.
    await until('the surface to load', () =>
      inChrome(
        `const target = ${find}; if (!target?.isRemoteBrowser || !target.currentURI?.spec?.startsWith('${origin}') || target.webProgress?.isLoadingDocument) return false;
         await new Promise(resolve => setTimeout(resolve, 400)); return ${find} === target && !target.webProgress?.isLoadingDocument;`,
      ),
    );
    const evaluate = <T>(code: string) => {
      const wrapped = JSON.stringify(`(async () => JSON.stringify((await (async () => { ${code} })()) ?? null))()`);
      return inFrame<T>(
        find,
        `(async () => Cu.evalInSandbox(${wrapped}, Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })))()`,
      );
    };
    await until('the surface to be complete', () => evaluate("return document.readyState === 'complete';"));
    return {
      evaluate,
      async screenshot(path) {
        const encoded = await inChrome<string>(
          `const target = ${find}; const bitmap = await target.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
           const canvas = new OffscreenCanvas(bitmap.width, bitmap.height); canvas.getContext('2d').drawImage(bitmap, 0, 0);
           const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
           let text = ''; for (const byte of bytes) text += String.fromCharCode(byte); return btoa(text);`,
        );
        writeFileSync(path, Buffer.from(encoded, 'base64'));
      },
      close: () => inChrome(close),
    };
  }

  const self: TestBrowser = {
    name: 'firefox',
    browser,
    origin,
    downloads: options.downloads,
    inExtension,
    openExtensionPage,
    async openPage(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async openPrivatePage(urlOrPath) {
      const url = urlOrPath.includes('://') ? urlOrPath : `${origin}/${urlOrPath}`;
      const isAllowed = await inChrome<boolean>(`${extensionOf} return extension.privateBrowsingAllowed;`);
      if (!isAllowed) {
        await inChrome(
          `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
           const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
           await ExtensionPermissions.add('${geckoId}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
           await (await AddonManager.getAddonByID('${geckoId}')).reload();`,
        );
        probe = null;
      }
      const before = new Set(await browser.pages());
      await inExtension(`await browser.windows.create({ url: ${JSON.stringify(url)}, incognito: true });`);
      const page = await until('the private window', async () => {
        for (const one of await browser.pages()) {
          // Puppeteer does not learn the address of a page of ours.
          if (!before.has(one) && (await one.evaluate(address => location.href.startsWith(address), url))) return one;
        }
        return null;
      });
      await until('its page to load', () => page.evaluate(() => document.readyState === 'complete'));
      return page;
    },
    async clearLibrary() {
      await inChrome(
        `const principal = Services.scriptSecurityManager.createContentPrincipal(Services.io.newURI('${origin}/'), {});
         await new Promise(resolve => { Services.qms.clearStoragesForPrincipal(principal).callback = resolve; });`,
      );
    },
    async openPopup(page) {
      await page.bringToFront();
      await inChrome(
        `${extensionOf} const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs'); ` +
          'await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);',
      );
      return surface(
        "document.querySelector('browser.webextension-popup-browser')",
        "for (const panel of document.querySelectorAll('panel')) panel.hidePopup();",
      );
    },
    async openSidePanel(page) {
      await page.bringToFront();
      await inChrome(
        `const id = [...SidebarController.sidebars.keys()].find(key => key.includes('amtslupe')); await SidebarController.show(id);`,
      );
      return surface(
        "document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')",
        'SidebarController.hide();',
      );
    },
    async layOut(page, medium) {
      await page.bringToFront();
      await inChrome("gBrowser.selectedBrowser.browsingContext.mediumOverride = args[0] === 'print' ? 'print' : '';", medium);
    },
    async inShadow<T>(page: Page, code: string) {
      await page.bringToFront();
      // The page may be in another window than the first.
      return inFrame<T | null>(
        `([...Services.wm.getEnumerator('navigator:browser')].map(one => one.gBrowser.selectedBrowser).find(one => one.currentURI.spec === ${JSON.stringify(page.url())}) ?? gBrowser.selectedBrowser)`,
        `(async () => { const host = [...content.document.documentElement.children, ...content.document.body.children].find(element => element.openOrClosedShadowRoot); ` +
          `if (!host) return 'null'; const root = host.openOrClosedShadowRoot; return JSON.stringify((() => { ${code} })() ?? null); })()`,
      );
    },
    async runCommand(page, command) {
      await page.bringToFront();
      await inChrome(
        `${extensionOf} const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs'); ` +
          `const keyset = document.querySelector('keyset[id^="ext-keyset-id"]'); ` +
          `const commands = await extension.shortcuts.allCommands(); const shortcut = commands.find(one => one.name === args[0])?.shortcut; ` +
          `if (!shortcut) { extension.shortcuts.onCommand?.(args[0]); extension.shortcuts.emit?.('command', args[0]); return; } ` +
          `const letter = shortcut.split('+').at(-1); const key = [...keyset.querySelectorAll('key')].find(key => (key.getAttribute('key') ?? '').toUpperCase() === letter.toUpperCase()); key.doCommand();`,
        command,
      );
    },
    async clickContextMenu(page, itemId, selectionText, srcUrl) {
      await page.bringToFront();
      await inChrome(
        `${extensionOf} const tab = gBrowser.selectedTab; const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs'); ` +
          `const tabTracker = ExtensionParent.apiManager.global.tabTracker; const native = extension.tabManager.convert(tab); ` +
          `extension.emit('webext-menu-menuitem-click', { menuItemId: args[0], selectionText: args[1], srcUrl: args[2] ?? undefined, pageUrl: tab.linkedBrowser.currentURI.spec, editable: false, modifiers: [] }, tab);`,
        itemId,
        selectionText,
        srcUrl ?? null,
      );
    },
    async inBackground<T>(code: string) {
      await inExtension('await browser.runtime.sendMessage({}).catch(() => {});');
      const wrapped = JSON.stringify(`(async () => JSON.stringify((await (async () => { ${code} })()) ?? null))()`);
      return inFrame<T>(
        `[...WebExtensionPolicy.getByID('${geckoId}').extension.views].find(view => view.viewType === 'background').xulBrowser`,
        `(async () => Cu.evalInSandbox(${wrapped}, Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })))()`,
      );
    },
    async killBackground() {
      // Firefox lets what is under way end first, unless told otherwise; when memory is short or an update comes it does not.
      await inChrome(
        `${extensionOf} await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
      );
      // A message may start it again at once; while it ends or starts, events of the test's own making would be lost.
      await new Promise(resolve => setTimeout(resolve, 300));
      await until('the background to have ended', async () =>
        ['stopped', 'running'].includes(await inChrome<string>(`${extensionOf} return extension.backgroundState;`)),
      );
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
        // Puppeteer puts the profile's own settings back when the browser is gone; a start meanwhile would miss them.
        const backups = ['prefs.js.puppeteer', 'user.js.puppeteer'].map(file => `${options.profile}/${file}`);
        await until('the profile to be put in order', () => !backups.some(file => existsSync(file)));
        if (!existsSync(`${options.profile}/user.js`)) writeFileSync(`${options.profile}/user.js`, '');
      } else await browser.close();
      return launchFirefox(options);
    },
    async close() {
      await browser.close();
    },
  };
  return self;
}
