// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { ArticleLinks } from '../../../components/library/compare/ArticleLinks.tsx';
import type { Summary } from '../../../components/library/compare/summary.ts';

vi.mock('../../../utils/i18n/t.ts', () => ({
  t: (key: string, ...rest: string[]) => (key === 'uiLanguage' ? 'de' : [key, ...rest].join(' ')),
}));

test.each([
  [12, null, 12],
  [13, 'facetMore 13', 13],
  [500, 'facetMore 500', 500],
  [1_628, 'articlesLatest 500', 500],
])('of %i articles the button shows as many as it says', async (count, words, shown) => {
  const clippings = Array.from(
    { length: count },
    (_, id) => ({ id: String(id), title: '', host: '', siteName: null, published: null }) as Summary,
  );
  render(null, document.body);
  await act(() => render(<ArticleLinks clippings={clippings} />, document.body));
  const button = document.querySelector('button');
  expect(button?.textContent ?? null).toBe(words);
  await act(() => button?.click());
  expect(document.querySelectorAll('li')).toHaveLength(shown);
});
