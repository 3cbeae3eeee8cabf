import { expect, test } from 'vitest';
import { newsOf } from '../../utils/clippings/news.ts';
import { article, freshRepository, input } from './testing.ts';

const saved = 'Die E-Akte kommt.\nRund 12 Länder sind dabei.\nDie Frist endet im Mai.';

test('the same text has no news, however its white space and order differ', () => {
  expect(newsOf(saved, 'Die  E-Akte kommt.\n\nDie Frist endet im Mai.\nRund 12 Länder sind dabei.')).toEqual({ fresh: 0, gone: 0 });
});

test('a paragraph added is fresh', () => {
  expect(newsOf(saved, `${saved}\nNachtrag: Auch Bremen ist dabei.`)).toEqual({ fresh: 1, gone: 0 });
});

test('a changed figure counts on both sides', () => {
  expect(newsOf(saved, saved.replace('12', '13'))).toEqual({ fresh: 1, gone: 1 });
});

test('of a split article the page at hand is compared with itself', async () => {
  const repository = freshRepository();
  const url = 'https://www.egovernment.de/e-akte-in-niedersachsen-a-1234567/';
  const second = 'Auf der zweiten Seite steht, was danach kam und wie die Kommunen darauf antworteten.';
  const { clippingId } = await repository.saveClipping(input(), url);
  await repository.saveClipping(input({ text: second, bodyEnd: second.length, blocks: [] }), `${url}?seite=2`);
  expect((await repository.pageAgain(clippingId, `${url}?seite=2`, second))?.news).toEqual({ fresh: 0, gone: 0 });
  expect((await repository.pageAgain(clippingId, url, article().text.slice(0, article().bodyEnd)))?.news).toEqual({ fresh: 0, gone: 0 });
  expect((await repository.pageAgain(clippingId, `${url}?seite=3`, 'Eine dritte Seite.'))?.news).toEqual({ fresh: 1, gone: 0 });
  const sentence = { sentence: second, sentenceOffset: 0 };
  const quote = { type: 'TextQuoteSelector' as const, exact: 'Auf der zweiten Seite', prefix: '', suffix: '' };
  const anchor = { quote, position: { type: 'TextPositionSelector' as const, start: 0, end: 21 }, ...sentence };
  await repository.saveAnnotation(clippingId, { anchor, meaning: 'fact', note: '', tags: [] });
  const marksOn = async (address: string, body: string) => (await repository.pageAgain(clippingId, address, body))?.annotations.length;
  expect(await marksOn(`${url}?seite=2`, second)).toBe(1);
  expect(await marksOn(url, article().text)).toBe(0);
  // A page that lost the passage keeps the mark, which counts as lost there.
  expect(await marksOn(`${url}?seite=2`, 'Ein anderer Text.')).toBe(1);
});
