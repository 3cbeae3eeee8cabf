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
  const [work, onFrame] = [vi.fn(), vi.fn()];
  afterDrawing(work, onFrame);
  vi.advanceTimersByTime(500);
  expect(work).not.toHaveBeenCalled();
  for (const frame of frames) frame();
  vi.advanceTimersByTime(5_000);
  expect(work).toHaveBeenCalledTimes(1);
  expect(onFrame).toHaveBeenCalledTimes(1);
});

test('in a tab that is not drawn it comes all the same, and only the frame is told of once the tab is shown', () => {
  const [work, onFrame] = [vi.fn(), vi.fn()];
  afterDrawing(work, onFrame);
  vi.advanceTimersByTime(1_000);
  expect(work).toHaveBeenCalledTimes(1);
  expect(onFrame).not.toHaveBeenCalled();
  for (const frame of frames) frame();
  vi.advanceTimersByTime(5_000);
  expect(work).toHaveBeenCalledTimes(1);
  expect(onFrame).toHaveBeenCalledTimes(1);
});

test('called off, neither comes', () => {
  const [work, onFrame] = [vi.fn(), vi.fn()];
  afterDrawing(work, onFrame)();
  for (const frame of frames) frame();
  vi.advanceTimersByTime(5_000);
  expect(work).not.toHaveBeenCalled();
  expect(onFrame).not.toHaveBeenCalled();
});
