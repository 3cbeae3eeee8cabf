import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterDrawing } from '../../entrypoints/library/afterDrawing.ts';

let frames: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('what comes after the drawing comes behind the frame, once', () => {
  const work = vi.fn();
  afterDrawing(work);
  vi.advanceTimersByTime(500);
  expect(work).not.toHaveBeenCalled();
  for (const frame of frames) frame();
  vi.advanceTimersByTime(5_000);
  expect(work.mock.calls).toEqual([[true]]);
});

test('in a tab that is not drawn it comes all the same, and not again once the tab is shown', () => {
  const work = vi.fn();
  afterDrawing(work);
  vi.advanceTimersByTime(1_000);
  expect(work.mock.calls).toEqual([[false]]);
  for (const frame of frames) frame();
  vi.advanceTimersByTime(5_000);
  expect(work).toHaveBeenCalledTimes(1);
});

test('called off, it never comes', () => {
  const work = vi.fn();
  afterDrawing(work)();
  for (const frame of frames) frame();
  vi.advanceTimersByTime(5_000);
  expect(work).not.toHaveBeenCalled();
});
