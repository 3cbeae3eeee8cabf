import { expect, test } from 'vitest';
import { snippetAround } from '../../../components/library/snippet.ts';

const filler = 'Lorem ipsum dolor sit amet consetetur. '.repeat(12);

test('without hits it is the beginning', () => expect(snippetAround(filler, []).text).toBe(filler.slice(0, 220)));

test('the hits of the snippet are where its words are', () => {
  const text = `${filler}Die Registermodernisierung in Bayern kommt voran. ${filler}`;
  const start = text.indexOf('Register');
  const { text: snippet, hits } = snippetAround(text, [
    { start, end: start + 8 },
    { start: text.indexOf('Bayern'), end: text.indexOf('Bayern') + 6 },
  ]);
  expect(hits.map(hit => snippet.slice(hit.start, hit.end))).toEqual(['Register', 'Bayern']);
  expect(snippet.startsWith('… ')).toBe(true);
  expect(snippet.endsWith(' …')).toBe(true);
  expect(snippet.length).toBeLessThan(240);
});

test('a place with both words beats an earlier place with one', () => {
  const text = `Bayern zuerst. ${filler}Bayern und die Akte. ${filler}`;
  const hit = (from: number, length: number) => ({ start: from, end: from + length });
  const second = text.indexOf('Bayern', 20);
  const { text: snippet } = snippetAround(text, [hit(0, 6), hit(second, 6), hit(text.indexOf('Akte'), 4)]);
  expect(snippet).toContain('Bayern und die Akte');
});
