import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Session } from '../../entrypoints/reader.content/session.ts';
import { watchBody } from '../../entrypoints/reader.content/watch.ts';

let dom: JSDOM;
let off: AbortController;
let readings: { signal: AbortSignal; end: (hasChanged: boolean) => void }[];

const read = (signal: AbortSignal) =>
  new Promise<{ hasChanged: boolean; work: number }>(resolve => {
    readings.push({ signal, end: hasChanged => resolve({ hasChanged, work: 10 }) });
  });
const watch = () => {
  const session = { signal: off.signal, page: null, ui: { isOurs: () => false } } as unknown as Session;
  return watchBody(session, read);
};
const grow = () => dom.window.document.body.append(dom.window.document.createElement('p'));

beforeEach(() => {
  dom = new JSDOM('<p>Text</p>', { pretendToBeVisual: true });
  off = new AbortController();
  readings = [];
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('document', dom.window.document);
  vi.stubGlobal('MutationObserver', dom.window.MutationObserver);
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
});
afterEach(() => {
  off.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  dom.window.close();
});

describe('following the page', () => {
  test('what changes while a reading is under way is read when that has ended, not beside it', async () => {
    const following = watch();
    void following.look();
    grow();
    await vi.advanceTimersByTimeAsync(5000);
    expect(readings.length).toBe(1);
    readings[0]?.end(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(readings.length).toBe(2);
    readings[1]?.end(false);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(readings.length).toBe(2);
  });

  test('a page that became another one ends the reading of the one before, and is read when it has been drawn', async () => {
    const following = watch();
    void following.look();
    following.again();
    expect(readings[0]?.signal.aborted).toBe(true);
    readings[0]?.end(false);
    await vi.advanceTimersByTimeAsync(500);
    expect(readings.length).toBe(1);
    await vi.advanceTimersByTimeAsync(500);
    expect(readings.length).toBe(2);
    expect(readings[1]?.signal.aborted).toBe(false);
  });

  test('switched off, the reading under way is told and no other begins', async () => {
    const following = watch();
    void following.look();
    grow();
    off.abort();
    expect(readings[0]?.signal.aborted).toBe(true);
    readings[0]?.end(true);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(readings.length).toBe(1);
  });

  test('work adds up, and a page that takes too much of it is followed no longer', async () => {
    const following = watch();
    void following.look();
    for (let round = 0; round < 200; round += 1) {
      readings.at(-1)?.end(true);
      await vi.advanceTimersByTimeAsync(10);
      grow();
      await vi.advanceTimersByTimeAsync(600);
    }
    expect(readings.length).toBe(151);
  });
});
