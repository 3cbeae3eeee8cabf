// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { type SavedSearch, SavedSearches } from '../../../components/library/SavedSearches.tsx';
import { freeName } from '../../../components/library/searchNames.ts';

vi.mock('../../../utils/i18n/t.ts', () => ({
  t: (key: string, ...values: string[]) => (key === 'uiLanguage' ? 'de' : [key, ...values].join(' ')),
}));

const searchesOf = (count: number): SavedSearch[] =>
  Array.from({ length: count }, (_, index) => ({ id: `id${index}`, name: `Suche ${index}`, hash: `#/?q=${index}` }));

const acts = { onRename: vi.fn(), onForget: vi.fn() };
const draw = (searches: SavedSearch[], current: string | null = null) =>
  act(() => render(<SavedSearches searches={searches} current={current} {...acts} />, document.body));
const button = (label: string) => document.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`);
const press = (label: string) =>
  act(() => {
    button(label)?.focus();
    button(label)?.click();
  });
const names = () => [...document.querySelectorAll('.saved-search a')].map(link => link.textContent);

beforeEach(async () => {
  vi.clearAllMocks();
  await act(() => render(null, document.body));
});

test('the keyboard is back on the pencil once a name is given or given up', async () => {
  await draw(searchesOf(2));
  await press('savedSearchRename Suche 1');
  const field = document.querySelector<HTMLInputElement>('.name-form input');
  expect(document.activeElement).toBe(field);
  await act(() => void field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })));
  expect(document.activeElement).toBe(button('savedSearchRename Suche 1'));
  await press('savedSearchRename Suche 1');
  await act(() => document.querySelector('form')?.requestSubmit());
  expect(document.activeElement).toBe(button('savedSearchRename Suche 1'));
  // The name it has is no new one.
  expect(acts.onRename).not.toHaveBeenCalled();
});

test('after one is forgotten the keyboard is on its neighbour', async () => {
  const searches = searchesOf(3);
  await draw(searches);
  await press('savedSearchForget Suche 2');
  expect(acts.onForget).toHaveBeenCalledWith(searches[2]);
  expect(document.activeElement?.textContent).toBe('Suche 1');
  await press('savedSearchForget Suche 0');
  expect(document.activeElement?.textContent).toBe('Suche 1');
});

test('a long list is folded, shows the one at hand all the same, and opens', async () => {
  await draw(searchesOf(9));
  expect(names()).toHaveLength(9);
  await draw(searchesOf(30), 'id20');
  expect(names()).toEqual([...searchesOf(8).map(search => search.name), 'Suche 20']);
  const more = document.querySelector<HTMLButtonElement>('.nav-act');
  expect(more?.textContent).toBe('facetMore 30');
  await act(() => more?.click());
  expect(names()).toHaveLength(30);
});

test('a name that is taken gets a number, one that is too long is shortened', () => {
  expect(freeName('„Register“', [])).toBe('„Register“');
  expect(freeName('„Register“', ['„Register“', '„Register“ (2)'])).toBe('„Register“ (3)');
  const long = 'Wort '.repeat(40);
  const first = freeName(long, []);
  const second = freeName(long, [first]);
  expect([first.length <= 100, first.endsWith('Wort…'), second.length <= 100, second.endsWith('… (2)')]).toEqual([true, true, true, true]);
});
