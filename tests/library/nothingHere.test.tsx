// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { FirstStepsIfEmpty, NothingFits } from '../../entrypoints/library/NothingHere.tsx';

const count = vi.hoisted(() => ({ clippings: 0 }));
vi.mock('../../utils/i18n/t.ts', () => ({ t: (key: string) => key }));
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../entrypoints/library/repository.ts', () => ({
  repository: {
    countClippings: async () => count.clippings,
    watch: async (read: () => Promise<unknown>, onValue: (value: unknown) => void) => onValue(await read()),
  },
}));

test.each([
  [0, ['emptyLibraryTitle', 'emptyLibraryHelp', 'emptyLibraryImport', 'emptyLibraryHelp']],
  [3, ['emptyResultTitle', 'filterClear']],
])('a search that finds nothing among %i articles names the first step only where there is none', async (clippings, words) => {
  count.clippings = clippings;
  render(null, document.body);
  await act(async () => {
    render([<NothingFits key="fits" onClear={() => {}} />, <FirstStepsIfEmpty key="steps" />], document.body);
  });
  await vi.waitFor(() => expect([...document.querySelectorAll('h2, button')].map(one => one.textContent)).toEqual(words));
});
