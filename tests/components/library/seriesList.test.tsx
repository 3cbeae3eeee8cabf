// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { SeriesList } from '../../../components/library/compare/SeriesList.tsx';
import { seriesOf } from '../../../components/library/compare/series.ts';
import type { Summary } from '../../../components/library/compare/summary.ts';

vi.mock('../../../utils/i18n/t.ts', () => ({
  t: (key: string, ...rest: string[]) => (key === 'uiLanguage' ? 'de' : [key, ...rest].join(' ')),
}));

const part = (number: number) =>
  ({ id: String(number), title: 'Titel', published: null, createdAt: '', series: { name: 'Serie', part: number } }) as unknown as Summary;

test.each([
  [[1], 'seriesParts_one 1'],
  [[1, 2], 'seriesParts_other 2'],
  // So long a gap is a misread number: how many parts there are is not known.
  [[100, 240], 'seriesParts_other 2'],
  [[1, 3], 'seriesSaved 2 3 · seriesMissing_one 2'],
  [[2, 4], 'seriesSaved 2 4 · seriesMissing_other 1, 3'],
])('of the parts %j it says only what is known', async (parts, words) => {
  await act(() => render(<SeriesList series={seriesOf(parts.map(part))} current={null} read={new Set()} />, document.body));
  expect(document.querySelector('.series p')?.textContent).toBe(words);
});
