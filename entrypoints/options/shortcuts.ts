import browser from 'webextension-polyfill';
import type { Shortcut } from '../../components/options/Shortcuts.tsx';

/** The extension's commands with their present keys, the browser's own entry left out. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(command => command.description)
    .map(command => ({ name: command.name ?? '', description: command.description ?? '', keys: command.shortcut ?? '' }));
}

/** What opens the browser's page for keys; null where extensions may not. */
export function shortcutSettings(): (() => void) | null {
  const firefox = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (firefox.openShortcutSettings) return () => void firefox.openShortcutSettings?.();
  if (navigator.userAgent.includes('Chrome/')) return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return null;
}
