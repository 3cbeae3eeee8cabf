import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type ClutterScore, clutterRecall, clutterTogether, scoreClutter } from './clutter.ts';
import { devFolder, loadPages, setAsideFolder, shortFolder } from './pages.ts';

const held: Record<'dev' | 'short' | 'setAside', Record<string, number>> = JSON.parse(
  readFileSync(resolve(import.meta.dirname, 'clutterRatchet.json'), 'utf8'),
);

/** Each part is scored once. */
const scores = new Map<string, Promise<ClutterScore>>();
function scoreOf(folder: string): Promise<ClutterScore> {
  const score = scores.get(folder) ?? scoreClutter(loadPages(folder));
  scores.set(folder, score);
  return score;
}

test.each([
  ['dev', devFolder],
  ['short', shortFolder],
  ['setAside', setAsideFolder],
] as const)(
  '%s: no labelled text is hidden, and no kind of clutter is hidden less than before',
  async (part, folder) => {
    if (!existsSync(folder)) return;
    const score = await scoreOf(folder);
    expect(score.pages).toBeGreaterThan(0);
    // On the set-aside pages nobody reads what went wrong.
    if (part === 'setAside') expect(score.lost.length).toBe(0);
    else expect(score.lost).toEqual([]);
    const reached = clutterRecall(score);
    const fallen = Object.entries(held[part]).filter(([kind, share]) => (reached[kind] ?? 0) < share);
    expect(fallen.map(([kind, share]) => `${kind}: ${reached[kind]} < ${share}`)).toEqual([]);
  },
  300_000,
);

test('on all labelled pages 95 of 100 newsletters, vendor boxes, share bars and related lists are hidden', async () => {
  const { recall } = clutterTogether(await Promise.all([devFolder, shortFolder, setAsideFolder].map(scoreOf)));
  const short = ['newsletter', 'vendor', 'share', 'related'].filter(kind => (recall[kind]?.ok ?? 0) / (recall[kind]?.of ?? 1) < 0.95);
  expect(short).toEqual([]);
}, 300_000);
