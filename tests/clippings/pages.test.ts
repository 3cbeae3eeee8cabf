import { expect, test } from 'vitest';
import { joinPages, withPage } from '../../utils/clippings/pages.ts';
import type { SavedPage } from '../../utils/clippings/types.ts';

const summary =
  'Wie weit sind die Länder mit ihren Onlinediensten? Für diese Reihe haben wir in allen sechzehn nachgefragt und ihre Antworten verglichen. Das Ergebnis überrascht an mehreren Stellen, denn vorn liegen nicht die, die man erwartet hätte.';
const page = (number: number, body: string): SavedPage => ({
  page: number,
  text: body,
  bodyEnd: body.length,
  blocks: [],
  html: '',
  entities: [],
});
const first = page(1, `${summary}\nDie erste Seite handelt von der E-Akte und davon, was ihre Einführung die Kommunen gekostet hat.`);
const second = page(2, `${summary}\nDie zweite Seite handelt von der Verwaltungscloud und davon, wer den Umzug der Fachverfahren bezahlt.`);

test('a second page that begins with the summary of the first is a page of its own', () => {
  const pages = withPage([first], second);
  expect(pages.map(one => one.page)).toEqual([1, 2]);
  expect(joinPages(pages).text).toContain('Verwaltungscloud');
});

test('the view of the whole article on one page takes the place of its pages', () => {
  const whole = page(1, `${first.text}\n${second.text.slice(summary.length + 1)}`);
  expect(withPage([second], whole)).toEqual([whole]);
  expect(withPage([whole], second)).toEqual([whole]);
});

const three = [
  'Das erste Drittel zählt 12 Ämter in Kiel.',
  'Das zweite Drittel zählt 34 Ämter in Mainz.',
  'Das letzte Drittel zählt 56 Ämter in Jena.',
].map((line, index): SavedPage => {
  const body = `${line} ${'Mehr davon steht auf jeder Seite in eigenen Worten, und keine zweite sagt dasselbe.'.slice(index * 3)}`;
  const text = `${body}\nBildunterschrift der Seite ${index + 1}`;
  const start = body.search(/\d/);
  return {
    page: index + 1,
    text,
    bodyEnd: body.length,
    blocks: [
      { start: 0, end: body.length, kind: 'paragraph' },
      { start: body.length + 1, end: text.length, kind: 'caption' },
    ] as SavedPage['blocks'],
    html: `<p>${body}</p>`,
    entities: [{ kind: 'figure', start, end: start + 2 }] as unknown as SavedPage['entities'],
  };
});

test.each([[[0, 1, 2]], [[2, 0, 1]], [[1, 2, 0, 1]]])('an article over three pages, read in the order %j, is one with parts', order => {
  const pages = order.reduce<SavedPage[]>((saved, at) => withPage(saved, three[at] as SavedPage), []);
  expect(pages.map(({ page: number }) => number)).toEqual([1, 2, 3]);
  const { text, bodyEnd, entities, blocks, html } = joinPages(pages);
  const body = text.slice(0, bodyEnd);
  expect(body.split('\n').map(line => line.slice(0, 12))).toEqual(['Das erste Dr', 'Das zweite D', 'Das letzte D']);
  expect(entities.map(({ start, end }) => text.slice(start, end))).toEqual(['12', '34', '56']);
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([...body.split('\n'), 'Bildunterschrift der Seite 1']);
  expect(html.match(/<p>/g)).toHaveLength(3);
  // Only the first page's words outside the body are kept: the others repeat them.
  expect(text.slice(bodyEnd)).toBe('\nBildunterschrift der Seite 1');
});

test('a page read again takes the place of what was read of it before', () => {
  const changed = { ...(three[1] as SavedPage), text: (three[1] as SavedPage).text.replace('34', '35') };
  const pages = withPage([...three], changed);
  expect(joinPages(pages).text).toContain('35 Ämter in Mainz');
  expect(joinPages(pages).text).not.toContain('34 Ämter');
});
