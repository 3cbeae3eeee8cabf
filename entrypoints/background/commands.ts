import browser, { type Tabs } from 'webextension-polyfill';
import { toggleSidePanel } from '../sidepanel/open.ts';
import { annotateIn, openLibrary, saveIn, walkIn } from './acts.ts';
import { showProblem } from './badge.ts';

const onTab: Record<string, (tabId: number) => Promise<void>> = {
  'annotate-selection': annotateIn,
  'save-clipping': saveIn,
  'walk-mentions': walkIn,
};

/** Answers the keyboard commands of the manifest. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command: string, tab?: Tabs.Tab) => {
    if (command === 'open-library') void openLibrary(null);
    if (command === 'toggle-side-panel' && tab?.windowId !== undefined) {
      void toggleSidePanel(tab.windowId).catch(async error => {
        if (tab.id !== undefined) await showProblem(tab.id, 'errorGeneric', String(error));
      });
    }
    const act = onTab[command];
    if (act && tab?.id !== undefined) void act(tab.id);
  });
}
