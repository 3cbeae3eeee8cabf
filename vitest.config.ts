import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/bench/**', 'node_modules/**'],
    environment: 'node',
    // The polyfill refuses to load outside an extension.
    alias: { 'webextension-polyfill': fileURLToPath(new URL('tests/tools/fakeBrowser.ts', import.meta.url)) },
    restoreMocks: true,
  },
});
