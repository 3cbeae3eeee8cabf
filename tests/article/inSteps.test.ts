import { describe, expect, test } from 'vitest';
import { articleInSteps, type ReadArticle, readArticle } from '../../utils/article/extract.ts';
import { parseQuickly, prose } from './parse.ts';

const url = 'https://www.beispiel.example/artikel/';
const count = 150;
const page = (word: string) =>
  parseQuickly(
    `<title>Beispiel</title><main><article><h1>${word} im Amt</h1>${Array.from({ length: count }, (_, index) => `<p>${word} ${index}. ${prose(100)}</p>`).join('')}</article></main>`,
  );

/** Reads in steps and meddles with the page once, behind the step of that number; answers how many steps there were, too. */
function readMeddling(document: Document, behind: number, meddle: () => void): { read: ReadArticle; steps: number } {
  const steps = articleInSteps(document, url);
  for (let step = 0; ; step += 1) {
    const { done, value } = steps.next();
    if (done) return { read: value, steps: step };
    if (step === behind) meddle();
  }
}

const { steps } = readMeddling(page('Antrag'), -1, () => {});
const everyOther = Array.from({ length: steps }, (_, step) => step).filter(step => step % 2 === steps % 2);

describe('reading in steps', () => {
  test('comes to the same as reading at one go, with room to breathe', () => {
    const document = page('Antrag');
    expect(readMeddling(document, -1, () => {}).read.article).toEqual(readArticle(document, url).article);
    expect(steps).toBeGreaterThan(10);
  });

  test.each(everyOther)('behind step %i another body: that one is read', step => {
    const document = page('Antrag');
    const { read } = readMeddling(document, step, () => document.body.replaceWith(page('Bescheid').body));
    expect(read.article).toEqual(readArticle(document, url).article);
    expect(read.article.text).toContain(`Bescheid ${count - 1}.`);
  });

  test.each(everyOther)('behind step %i the paragraphs so far are taken away: none of the others is lost', step => {
    const document = page('Antrag');
    const { read } = readMeddling(document, step, () => {
      for (const paragraph of [...document.querySelectorAll('p')].slice(0, -1)) paragraph.remove();
    });
    expect(read.article.text).toContain(`Antrag ${count - 1}.`);
  });

  test.each(everyOther)('behind step %i the page is emptied: no harm is done', step => {
    const document = page('Antrag');
    expect(() => readMeddling(document, step, () => document.documentElement.replaceChildren())).not.toThrow();
  });
});
