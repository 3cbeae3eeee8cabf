// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Timeline } from '../../../components/library/compare/Timeline.tsx';
import { emptyFilter } from '../../../components/library/route.ts';

vi.mock('../../../utils/i18n/t.ts', () => ({ t: (key: string) => (key === 'uiLanguage' ? 'de' : key) }));
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);

/** A digit of the axis is hardly wider, in units of the drawing. */
const digitWidth = 8.5;

test.each([3, 2_500, 19_000])('the numbers of the axis stand within the drawing where a bar stands for %i articles', async count => {
  const periods = [{ from: '2024-01-01', to: '2024-12-31', count, figures: 5 * count }];
  await act(() => render(<Timeline step="year" periods={periods} filter={emptyFilter} />, document.body));
  const numbers = [...document.querySelectorAll('text[text-anchor=end].axis')];
  expect(numbers.length).toBeGreaterThan(1);
  for (const number of numbers) {
    expect(Number(number.getAttribute('x')) - digitWidth * (number.textContent?.length ?? 0)).toBeGreaterThanOrEqual(0);
  }
});

test('a month with one article is seen beside one with thousands', async () => {
  const periods = [1, 2_500, 0].map((count, index) => ({ from: `2024-0${index + 1}-01`, to: `2024-0${index + 1}-28`, count, figures: 0 }));
  await act(() => render(<Timeline step="month" periods={periods} filter={emptyFilter} />, document.body));
  const bars = [...document.querySelectorAll('.bar-mark')].map(bar => ['y', 'height'].map(side => Number(bar.getAttribute(side))));
  const [low = [], high = []] = bars;
  expect([bars.length, low[1], (low[0] ?? 0) + (low[1] ?? 0)]).toEqual([2, 3, (high[0] ?? 0) + (high[1] ?? 0)]);
});

test('it is drawn in the width there is, and says what a bar counts; where it is narrow fewer labels stand beside each other', async () => {
  const width = vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get');
  const periods = Array.from({ length: 40 }, (_, index) => ({
    from: `${2016 + Math.floor(index / 4)}-${['01', '04', '07', '10'][index % 4]}-01`,
    to: '',
    count: 1,
    figures: 0,
  }));
  const labels = async (pixels: number) => {
    width.mockReturnValue(pixels);
    render(null, document.body);
    await act(() => render(<Timeline step="quarter" periods={periods} filter={emptyFilter} />, document.body));
    expect(document.querySelector('svg')?.getAttribute('viewBox')).toBe(`0 0 ${pixels} 268`);
    expect(document.querySelector('nav p')?.textContent).toBe('timelineBy_quarter');
    return [...document.querySelectorAll('.axis')].map(label => label.textContent).filter(words => words?.startsWith('20'));
  };
  expect(await labels(1_000)).toEqual(['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025']);
  expect(await labels(330)).toEqual(['2016', '2018', '2020', '2022', '2024']);
  width.mockRestore();
});
