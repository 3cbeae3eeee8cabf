import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { dedicatedHosts } from './utils/gazetteer/sources.ts';

/** Match patterns of the sites that are about government IT alone; everything else is asked for. */
const dedicated = dedicatedHosts.flatMap(host => [`*://${host}/*`, `*://*.${host}/*`]);

export default defineConfig({
  imports: false,
  // The word lists as strings to parse: a browser reads those several times faster than program text.
  vite: () => ({ json: { stringify: true, namedExports: false } }),
  hooks: {
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints) {
        // The scripts every page gets run where the manifest has host access, and nowhere else; granted sites register them at run time.
        if (entrypoint.type === 'content-script' && entrypoint.name === 'consent') entrypoint.options.matches = dedicated;
        // Content scripts without the framework's wrapper: it does not know them for such.
        if (['detect', 'listing', 'read', 'surface', 'capture'].includes(entrypoint.name))
          entrypoint.outputDir = join(entrypoint.outputDir, 'content-scripts');
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_appName__',
    description: '__MSG_appDescription__',
    default_locale: 'de',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus', ...(browser === 'chrome' ? ['sidePanel'] : [])],
    host_permissions: dedicated,
    content_scripts: [
      {
        matches: dedicated,
        js: ['content-scripts/detect.js', 'content-scripts/listing.js'],
        css: ['listing.css'],
        run_at: 'document_idle',
      },
    ],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_appName__' },
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 96: 'icons/96.png', 128: 'icons/128.png' },
    commands: {
      'toggle-side-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandToggleSidePanel__' },
      'annotate-selection': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandAnnotateSelection__' },
      'save-clipping': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandSaveClipping__' },
      'walk-mentions': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_commandWalkMentions__' },
      'open-library': { description: '__MSG_commandOpenLibrary__' },
    },
    ...(browser === 'chrome'
      ? { minimum_chrome_version: '125' }
      : {
          browser_specific_settings: {
            gecko: { id: 'amtslupe@amtslupe.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }),
  }),
});
