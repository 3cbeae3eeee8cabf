import { evalSnippets, filterCompactRules, type IndexedCMPRuleset } from '@duckduckgo/autoconsent';
import compactRules from '@duckduckgo/autoconsent/rules/compact-rules.json' with { type: 'json' };
import type { ConsentOutcome } from './types.ts';

/** Where a message came from, as the browser says. */
export interface ConsentSender {
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** The browser calls the answers need. */
export interface ConsentBrowser {
  /** `scripting.executeScript` in one frame, in the page's world. */
  execute(target: { tabId: number; frameId: number }, run: () => unknown): Promise<unknown>;
  /** `tabs.sendMessage` to the main frame. */
  tell(tabId: number, message: unknown): Promise<unknown>;
}

/** Functions of the engine that consent; it is never asked to, and the background would not do it. */
const accepting = /ACCEPT|CONSENTMANAGER_4$|COOKIEINFORMATION_1$|EZOIC_0$|MICROSOFT_1$|TEALIUM_2$|THEFREEDICTIONARY_1$|USERCENTRICS_API_3$/;

/** The background's answers to the consent script, for `answer('consent', …)`. */
export function consentHandlers(deps: ConsentBrowser) {
  return {
    rules({ isMainFrame }: { isMainFrame: boolean }, sender: ConsentSender): unknown {
      return filterCompactRules(compactRules as unknown as IndexedCMPRuleset, { url: sender.url ?? '', mainFrame: isMainFrame });
    },
    async run({ snippetId }: { snippetId: string }, sender: ConsentSender): Promise<boolean> {
      const snippets = evalSnippets as Record<string, () => unknown>;
      const snippet = Object.hasOwn(snippets, snippetId) && !accepting.test(snippetId) ? snippets[snippetId] : undefined;
      if (!snippet || sender.tab?.id === undefined) return false;
      return Boolean(await deps.execute({ tabId: sender.tab.id, frameId: sender.frameId ?? 0 }, snippet));
    },
    async tellMainFrame(outcome: ConsentOutcome, sender: ConsentSender): Promise<void> {
      if (sender.tab?.id === undefined || !sender.frameId) return;
      const { kind, cmp } = outcome;
      await deps.tell(sender.tab.id, { channel: 'consent-page', kind: String(kind), cmp: String(cmp).slice(0, 100) });
    },
  };
}
