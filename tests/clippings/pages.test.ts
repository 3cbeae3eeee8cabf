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
