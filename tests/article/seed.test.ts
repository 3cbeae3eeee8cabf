import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { analyzePage } from '../tools/analyzePage.ts';

const folder = resolve(import.meta.dirname, '../../../shared/seed');

test('the seed page is read as its labels say', () => {
  if (!existsSync(folder)) {
    console.log('seed skipped: ../shared/seed is not there');
    return;
  }
  const expected = JSON.parse(readFileSync(resolve(folder, 'expected.json'), 'utf8'));
  const analysis = analyzePage(readFileSync(resolve(folder, 'article.html'), 'utf8'), expected.url);
  expect(analysis.text.split('\n')).toEqual(expected.paragraphs);
  const { title, kicker, byline, series, articleId, published, isEgov, isArticle } = analysis;
  expect({ title, kicker, byline, series, articleId, published, isEgov, isArticle }).toEqual({
    title: expected.title,
    kicker: expected.kicker,
    byline: expected.byline,
    series: expected.series,
    articleId: expected.articleId,
    published: null,
    isEgov: true,
    isArticle: true,
  });
}, 30_000);
