import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceAt } from '../../utils/anchoring/sentence.ts';

/** The sentence around the words between the bars. */
function around(marked: string): string {
  const start = marked.indexOf('|');
  const text = marked.replaceAll('|', '');
  const sentence = sentenceAt(text, { start, end: marked.indexOf('|', start + 1) - 1 });
  return text.slice(sentence.start, sentence.end);
}

describe('the sentence around a quote', () => {
  test.each([
    ['Erster Satz. Das ist |der zweite|. Der dritte.', 'Das ist der zweite.'],
    ['|Erster| Satz. Zweiter.', 'Erster Satz.'],
    ['Erster. |Zweiter Satz.| Dritter.', 'Zweiter Satz.'],
    ['Eins. Zwei |drei. Vier| fünf. Sechs.', 'Zwei drei. Vier fünf.'],
    ['Davor.\nEine |Überschrift|\nDanach.', 'Eine Überschrift'],
    ['Davor. CIO Dr. Horst |Baier| sagt das. Danach.', 'CIO Dr. Horst Baier sagt das.'],
    ['Davor. Am 1. Januar |kommen| rd. 3,5 Mio. Euro z. B. für 5 Orte. Danach.', 'Am 1. Januar kommen rd. 3,5 Mio. Euro z. B. für 5 Orte.'],
    ['„Das ist |gut|.“ So Baier.', '„Das ist gut.“'],
    ['„Ist das |gut|?“, fragt er. Ja!', '„Ist das gut?“, fragt er.'],
    ['Rund 20.000 |Plätze| sind es. Ende.', 'Rund 20.000 Plätze sind es.'],
    ['Kein Ende hat |dieser| Satz', 'Kein Ende hat dieser Satz'],
  ])('%s', (marked, sentence) => expect(around(marked)).toBe(sentence));

  test('always holds the quote, whatever the text', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', ' ', '\n', '“', '1', 'Dr') }),
        fc.nat(60),
        fc.nat(60),
        (text, a, b) => {
          const [start = 0, end = 0] = [a, b].map(at => Math.min(at, text.length)).sort((x, y) => x - y);
          const sentence = sentenceAt(text, { start, end });
          expect(sentence.start).toBeGreaterThanOrEqual(0);
          expect(sentence.start).toBeLessThanOrEqual(start);
          expect(sentence.end).toBeGreaterThanOrEqual(end);
          expect(sentence.end).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 1_000 },
    ));
});
