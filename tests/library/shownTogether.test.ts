import { expect, test } from 'vitest';
import { shownTogether } from '../../entrypoints/library/shownTogether.ts';

const answer = (query: number, total: number) => ({ query, total });

test('a count is shown with the rows it counts: until they come, the answer before stands', () => {
  const [before, newest] = [answer(1, 20_000), answer(2, 24)];
  expect(shownTogether(before, newest, 1)).toBe(before);
  expect(shownTogether(before, newest, 2)).toBe(newest);
});

test('nothing found has no rows to wait for, and the first answer none before it', () => {
  expect(shownTogether(answer(1, 9), answer(2, 0), 1)).toEqual(answer(2, 0));
  expect(shownTogether(null, answer(1, 9), 0)).toBeNull();
  expect(shownTogether(null, null, 0)).toBeNull();
});
