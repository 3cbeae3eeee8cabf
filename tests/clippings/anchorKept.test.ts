import { expect, test } from 'vitest';
import { anchorOf } from '../../utils/anchoring/anchorOf.ts';
import { checkAnchor } from '../../utils/clippings/limits.ts';

const text = 'Das Amt zahlt aus. Die Kommune prüft den Antrag. Das Amt zahlt aus. Niemand weiß, warum.';

test('an anchor is kept with all that is known of its surroundings', () => {
  const anchor = anchorOf(text, { start: 4, end: 7 });
  expect(anchor?.repeats).toBeGreaterThan(0);
  expect(checkAnchor(anchor)).toEqual(anchor);
});

test('an anchor from elsewhere gets nothing it did not bring', () => {
  const { repeats: _1, rival: _2, ...foreign } = anchorOf(text, { start: 4, end: 7 }) ?? {};
  expect(Object.keys(checkAnchor(foreign) ?? {})).not.toContain('repeats');
});
