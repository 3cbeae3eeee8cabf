import { expect, test } from 'vitest';
import { readSample } from '../../entrypoints/background/warmUp.ts';

test('the sentences that warm the recognisers hold something for each of them', () => {
  const found = readSample();
  expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['state', 'official', 'figure', 'quote']));
  const rules = new Set(found.map(({ why }) => why.rule));
  expect([...rules].filter(rule => rule.startsWith('official')).length).toBeGreaterThanOrEqual(3);
  expect([...rules].filter(rule => rule.startsWith('quote')).length).toBeGreaterThanOrEqual(4);
});
