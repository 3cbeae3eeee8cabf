import { expect, test } from 'vitest';
import type { Article, Block } from '../../utils/article/types.ts';
import { isTooLong, longestSearched, searched } from '../../utils/entities/searched.ts';
import { articleShape, shaped } from '../../utils/messaging/shapes.ts';

const half = longestSearched / 2;
const block = (start: number, end: number): Block => ({ kind: 'paragraph', level: 0, start, end });
const article = (text: string, blocks: Block[]) =>
  ({ text, blocks, published: null, byline: [], bodyEnd: text.length }) as unknown as Article;

test('an article is searched as a whole', () => {
  const short = article('Der Kreis', [block(0, 9)]);
  expect(searched(short)).toEqual({ text: 'Der Kreis', blocks: short.blocks, published: null, byline: [], bodyEnd: 9 });
  expect(isTooLong(short)).toBe(false);
});

test('of a text without end the beginning is searched, up to the end of a block, and the background takes it', () => {
  const long = article('x'.repeat(3 * half), [block(0, half), block(half + 1, 2 * half), block(2 * half + 1, 3 * half)]);
  const { text, blocks } = searched(long);
  expect(text.length).toBe(longestSearched);
  expect(blocks.length).toBe(2);
  expect(isTooLong(long)).toBe(true);
  expect(() => shaped(articleShape, searched(long))).not.toThrow();
});
