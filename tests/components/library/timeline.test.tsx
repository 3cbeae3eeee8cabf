// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Timeline } from '../../../components/library/compare/Timeline.tsx';
import { emptyFilter } from '../../../components/library/route.ts';

vi.mock('../../../utils/i18n/t.ts', () => ({ t: (key: string) => (key === 'uiLanguage' ? 'de' : key) }));
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));

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
