import { describe, expect, test } from 'vitest';
import { longestSearched } from '../../utils/entities/searched.ts';
import { keyOf } from '../../utils/messaging/messenger.ts';
import {
  articleShape,
  consentShape,
  countsShape,
  glimpseShape,
  idShape,
  pageShape,
  shaped,
  targetShape,
} from '../../utils/messaging/shapes.ts';

const glimpse = {
  ...{ url: 'https://www.example.org/a', headline: 'Elf Anträge online', title: 'Elf Anträge online', about: '', text: 'Der Kreis …' },
  ...{ prose: 3, links: 0.1, teasers: 0, isMarked: true, hasTime: false },
};

const article = {
  text: 'Der Kreis …',
  blocks: [{ kind: 'paragraph', level: 0, start: 0, end: 11 }],
  published: null,
  byline: ['Mira Soltau'],
  bodyEnd: 11,
};

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
    expect(shaped(glimpseShape, { ...glimpse, extra: { a: 1 } })).toEqual(glimpse);
    expect(shaped(articleShape, article)).toEqual(article);
    expect(shaped(targetShape, { clippingId: null })).toEqual({ clippingId: null });
  });

  test.each([
    ['no object', glimpseShape, null],
    ['a missing part', glimpseShape, { headline: 'x' }],
    ['a word for a number', glimpseShape, { ...glimpse, prose: '7' }],
    ['a negative count', countsShape, { states: -1, officials: 0, figures: 0, quotes: 0, annotations: 0, isClipped: false }],
    ['half a mention', countsShape, { states: 0.5, officials: 0, figures: 0, quotes: 0, annotations: 0, isClipped: false }],
    ['a block of no kind', articleShape, { ...article, blocks: [{ kind: 'x', level: 0, start: 0, end: 1 }] }],
    ['a block at half a character', articleShape, { ...article, blocks: [{ kind: 'paragraph', level: 0, start: 0.5, end: 1 }] }],
    ['no id', idShape, { id: '' }],
    ['an unknown outcome', consentShape, { kind: 'accepted', cmp: 'x' }],
  ])('is refused: %s', (_, shape, sent) => expect(keyFor(() => shaped(shape as typeof idShape, sent))).toBe('errorBadMessage'));

  test.each([
    ['an address of a megabyte', pageShape, { url: 'x'.repeat(1e6), articleId: null }],
    ['a whole book', glimpseShape, { ...glimpse, text: 'x'.repeat(1e6) }],
    ['more text than is searched', articleShape, { ...article, text: 'x'.repeat(longestSearched + 1) }],
    ['authors without number', articleShape, { ...article, byline: Array(1e5).fill('x') }],
    ['a headline of a megabyte', glimpseShape, { ...glimpse, headline: 'x'.repeat(1e6) }],
  ])('is too large: %s', (_, shape, sent) => expect(keyFor(() => shaped(shape as typeof pageShape, sent))).toBe('errorTooLarge'));
});
