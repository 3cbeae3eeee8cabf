import browser, { type Scripting } from 'webextension-polyfill';
import { consentHandlers } from '../../utils/consent/background.ts';

/** The answers to the consent script: rules, the engine's own bundled functions run in the page's world, news for the main frame. */
export const consentAnswers = consentHandlers({
  async execute({ tabId, frameId }, run) {
    const injection = { target: { tabId, frameIds: [frameId] }, func: run, world: 'MAIN' } as Scripting.ScriptInjection;
    const [result] = await browser.scripting.executeScript(injection);
    return result?.result;
  },
  tell: (tabId, message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
});
