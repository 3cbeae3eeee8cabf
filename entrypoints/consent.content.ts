import { defineContentScript } from 'wxt/utils/define-content-script';
import '../utils/article/sites/early.css';
import { earlyMarker } from '../utils/article/sites/earlyStyle.ts';
import { type Answering, answerConsent } from '../utils/consent/answer.ts';
import { startEngine } from '../utils/consent/engine.ts';
import type { ConsentOutcome } from '../utils/consent/types.ts';
import { hasWallMarker } from '../utils/consent/wall.ts';

interface Extension {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(listener: (message: unknown) => undefined): void;
      removeListener(listener: (message: unknown) => undefined): void;
    };
  };
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** The extension API without the polyfill: this script runs in every frame. */
declare const browser: Extension | undefined;
declare const chrome: Extension;

/** `wxt.config.ts` fills in the dedicated hosts; other sites register this script when they are granted. */
export default defineContentScript({
  matches: [],
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  async main(ctx) {
    // Before the first await, so that nothing is drawn that is hidden a moment later; the reader takes it off.
    const root = document.documentElement;
    if (window === window.top) root.setAttribute(earlyMarker, '');
    const extension = typeof browser === 'undefined' ? chrome : browser;
    const stored = (await extension.storage.local.get('settings')).settings as StoredSettings | undefined;
    if (wantsClutter(stored)) root.removeAttribute(earlyMarker);
    if (stored?.consent !== 'refuse' || stored.sitesOff?.includes(host()) || ctx.isInvalid) return;
    const isMainFrame = window === window.top;

    const ask = async (method: string, ...args: unknown[]): Promise<unknown> => {
      const reply = (await extension.runtime.sendMessage({ channel: 'consent', method, args })) as
        | { ok?: boolean; value?: unknown }
        | undefined;
      return reply?.ok ? reply.value : null;
    };
    const report = (outcome: ConsentOutcome) => {
      extension.runtime.sendMessage({ channel: 'background', method: 'consentHandled', args: [outcome] }).catch(() => {});
      if (!isMainFrame) ask('tellMainFrame', outcome).catch(() => {});
    };
    const shadowOf = (element: Element): ShadowRoot | null =>
      element.shadowRoot ??
      extension.dom?.openOrClosedShadowRoot(element) ??
      (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
      null;

    const answering: Answering = answerConsent(
      document,
      {
        isMainFrame,
        report,
        shadowOf,
        isVisible,
        press: control => (control as HTMLElement).click(),
        hideNotice(layer) {
          layer.setAttribute('data-amtslupe-hidden', 'consent');
          addStyle();
        },
      },
      ctx.signal,
    );
    const listener = (message: unknown): undefined => {
      const { channel, kind } = (message ?? {}) as { channel?: string; kind?: string };
      if (channel !== 'consent-page') return;
      if (kind === 'refused') answering.dismissed();
      else if (kind === 'wall') answering.leave();
    };
    extension.runtime.onMessage.addListener(listener);
    ctx.signal.addEventListener('abort', () => extension.runtime.onMessage.removeListener(listener));

    // The engine is for what our own rules do not know: it starts when the page stands and asks before it acts.
    ctx.setTimeout(async () => {
      if (answering.isSettled() || ctx.isInvalid) return;
      const rules = await ask('rules', { isMainFrame }).catch(() => null);
      if (!rules || answering.isSettled()) return;
      startEngine({
        isMainFrame,
        rules,
        run: async snippetId => (await ask('run', { snippetId })) === true,
        mayRefuse: () => !answering.isSettled() && !hasWallMarker(document),
        onDone(cmp, isRefused) {
          report({ kind: isRefused ? 'refused' : 'failed', cmp });
          if (isRefused) answering.dismissed();
        },
      });
    }, 400);
  },
});

/** What this script needs of the settings; all of it may be missing. */
interface StoredSettings {
  consent?: string;
  sitesOff?: string[];
  sitesNotDecluttered?: string[];
  hiddenClutter?: Record<string, boolean>;
  shownClutter?: Record<string, string[]>;
}

/** As the settings list sites. */
const host = (): string => location.hostname.replace(/^www\./, '');

/** Whether the reader switched off, here or everywhere, something that the early sheet hides. */
function wantsClutter(settings: StoredSettings | undefined): boolean {
  const sites = [...(settings?.sitesOff ?? []), ...(settings?.sitesNotDecluttered ?? [])];
  const kinds = settings?.hiddenClutter ?? {};
  const shown = settings?.shownClutter?.[host()] ?? [];
  return sites.includes(host()) || ['newsletter', 'vendor', 'share', 'related'].some(kind => kinds[kind] === false || shown.includes(kind));
}

function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width < 2 || height < 2) return [...element.children].some(child => child.getClientRects().length > 0 && isVisible(child));
  const style = getComputedStyle(element);
  return style.visibility !== 'hidden' && style.display !== 'none' && Number(style.opacity) > 0.05;
}

function addStyle(): void {
  const name = 'data-amtslupe-style';
  if (document.querySelector(`style[${name}=consent]`)) return;
  const style = document.createElement('style');
  style.setAttribute(name, 'consent');
  const rule = '[data-amtslupe-hidden=consent]{display:none!important}';
  style.textContent = rule;
  (document.head ?? document.documentElement).append(style);
  if (style.sheet && style.sheet.cssRules.length === 0) style.sheet.insertRule(rule);
}
