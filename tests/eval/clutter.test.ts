import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { clutterRecall, scoreClutter } from './clutter.ts';
import { devFolder, loadPages, setAsideFolder } from './pages.ts';

const held: Record<'dev' | 'setAside', Record<string, number>> = JSON.parse(
  readFileSync(resolve(import.meta.dirname, 'clutterRatchet.json'), 'utf8'),
);

test.each([
  ['dev', devFolder],
  ['setAside', setAsideFolder],
] as const)(
  '%s: no labelled text is hidden, and no kind of clutter is hidden less than before',
  (part, folder) => {
    if (!existsSync(folder)) return;
    const score = scoreClutter(loadPages(folder));
    expect(score.pages).toBeGreaterThan(0);
    // On the set-aside pages nobody reads what went wrong.
    if (part === 'dev') expect(score.lost).toEqual([]);
    else expect(score.lost.length).toBe(0);
    const reached = clutterRecall(score);
    const fallen = Object.entries(held[part]).filter(([kind, share]) => (reached[kind] ?? 0) < share);
    expect(fallen.map(([kind, share]) => `${kind}: ${reached[kind]} < ${share}`)).toEqual([]);
  },
  300_000,
);
