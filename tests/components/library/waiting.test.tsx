// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Waiting } from '../../../components/library/Waiting.tsx';

vi.mock('../../../utils/i18n/t.ts', () => ({ t: (key: string) => key }));
afterEach(() => vi.useRealTimers());

test('who waits is told so after a moment, and after some seconds why it may take long', async () => {
  vi.useFakeTimers();
  await act(() => render(<Waiting />, document.body));
  const status = () => document.querySelector('[role=status]');
  expect(status()?.textContent).toBe('');
  await act(() => void vi.advanceTimersByTime(1_000));
  expect([status()?.textContent, document.querySelector('progress')]).toEqual(['loading', null]);
  await act(() => void vi.advanceTimersByTime(4_000));
  expect(status()?.textContent).toBe('loadingwaitingLong');
  expect(document.querySelector('progress')?.hasAttribute('value')).toBe(false);
});
