import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalize, normalizedText, originalSpan } from '../../utils/anchoring/normalize.ts';

const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      fc.constantFrom(
        ' ',
        '  ',
        '\n',
        '\u00a0',
        '\u00ad',
        '\u200b',
        'ü',
        'u\u0308',
        '„',
        '“',
        '–',
        '…',
        "'",
        'ab',
        'Ω',
        '\u212b',
        '👩🏽‍💻',
        '\ud800',
      ),
    ),
  )
  .map(parts => parts.join(''));

describe('one spelling', () => {
  test.each([
    ['„Ja“ – »nein« ‚doch‘', '"Ja" - "nein" \'doch\''],
    ['Bür\u00adger\u00a0 \n innen', 'Bürger innen'],
    ['Mu\u0308ller…', 'Müller...'],
    [' vorn und hinten ', 'vorn und hinten '],
    ['', ''],
  ])('%j', (from, to) => expect(normalize(from).text).toBe(to));

  test('the quick way gives the same', () =>
    fc.assert(
      fc.property(text, one => normalizedText(one) === normalize(one).text),
      { numRuns: 2_000 },
    ));

  test('normalising twice is normalising once', () =>
    fc.assert(
      fc.property(text, one => {
        const once = normalize(one).text;
        expect(normalize(once).text).toBe(once);
      }),
      { numRuns: 2_000 },
    ));

  test('every stretch leads back to a stretch of the original that reads the same', () =>
    fc.assert(
      fc.property(text, fc.nat(30), fc.nat(30), (one, a, b) => {
        const whole = normalize(one);
        const [start = 0, end = 0] = [a, b].map(at => Math.min(at, whole.text.length)).sort((x, y) => x - y);
        const span = originalSpan(whole, { start, end });
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(normalize(one.slice(span.start, span.end)).text.trim()).toContain(whole.text.slice(start, end).trim());
      }),
      { numRuns: 2_000 },
    ));
});
