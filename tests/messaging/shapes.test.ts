import { describe, expect, test } from 'vitest';
import { keyOf } from '../../utils/messaging/messenger.ts';
import { consentShape, countsShape, detectionShape, idShape, pageShape, shaped, targetShape } from '../../utils/messaging/shapes.ts';

const detection = { isEgov: true, isArticle: true, score: 7.5, reasons: [{ term: 'E-Akte', weight: 2, count: 3 }] };

const keyFor = (work: () => unknown) => {
  try {
    work();
    return null;
  } catch (error) {
    return keyOf(error);
  }
};

describe('what a page sends', () => {
  test('passes when it has the shape, without what is unknown', () => {
    expect(shaped(detectionShape, { ...detection, extra: { a: 1 } })).toEqual(detection);
    expect(shaped(targetShape, { clippingId: null })).toEqual({ clippingId: null });
  });

  test.each([
    ['no object', detectionShape, null],
    ['a missing part', detectionShape, { isEgov: true }],
    ['a word for a number', detectionShape, { ...detection, score: '7' }],
    ['a negative count', countsShape, { states: -1, officials: 0, figures: 0, quotes: 0, annotations: 0, isClipped: false }],
    ['half a mention', countsShape, { states: 0.5, officials: 0, figures: 0, quotes: 0, annotations: 0, isClipped: false }],
    ['no id', idShape, { id: '' }],
    ['an unknown outcome', consentShape, { kind: 'accepted', cmp: 'x' }],
  ])('is refused: %s', (_, shape, sent) => expect(keyFor(() => shaped(shape as typeof idShape, sent))).toBe('errorBadMessage'));

  test.each([
    ['an address of a megabyte', pageShape, { url: 'x'.repeat(1e6), articleId: null }],
    ['a thousand reasons', detectionShape, { ...detection, reasons: Array.from({ length: 1000 }, () => detection.reasons[0]) }],
  ])('is too large: %s', (_, shape, sent) => expect(keyFor(() => shaped(shape as typeof pageShape, sent))).toBe('errorTooLarge'));
});
