import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreesAfter, agreesBefore, contextAfter, contextBefore } from '../../utils/anchoring/similarity.ts';

/** The same by the book: the least edit distance of the first `length` characters to any beginning of the text. */
function byTheBook(context: string, length: number, text: string): number {
  if (length === 0) return 0;
  let above = Array.from({ length: text.length + 1 }, (_, j) => j);
  for (let i = 1; i <= length; i++) {
    const row = [i];
    for (let j = 1; j <= text.length; j++) {
      const same = context[i - 1] === text[j - 1] ? 0 : 1;
      row.push(Math.min((above[j - 1] ?? 0) + same, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return 1 - Math.min(...above) / length;
}

const reversed = (text: string) => text.split('').reverse().join('');
const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ü', ' ', '€', 'ц'), maxLength: 96 });

test('agreement behind a quote is the edit distance with the far end free', () => {
  fc.assert(
    fc.property(letters, letters, fc.nat(96), (context, text, wanted) => {
      const part = Math.min(wanted, context.length);
      const found = agreesAfter(contextAfter(context, part), `vorher ${text}`, 7);
      expect(found.whole).toBeCloseTo(byTheBook(context, context.length, text), 10);
      expect(found.part).toBeCloseTo(byTheBook(context, part, text), 10);
    }),
    { numRuns: 400 },
  );
});

test('agreement before a quote is the same, read backwards', () => {
  fc.assert(
    fc.property(letters, letters, fc.nat(96), (context, text, wanted) => {
      const part = Math.min(wanted, context.length);
      const found = agreesBefore(contextBefore(context, part), `${text} danach`, text.length);
      expect(found.whole).toBeCloseTo(byTheBook(reversed(context), context.length, reversed(text)), 10);
      expect(found.part).toBeCloseTo(byTheBook(reversed(context), part, reversed(text)), 10);
    }),
    { numRuns: 400 },
  );
});

test('only the 96 characters next to the quote count', () => {
  const near = 'Die Kommunen warten. '.repeat(5).slice(0, 96);
  expect(agreesAfter(contextAfter(near + 'x'.repeat(300), 10), near + 'y'.repeat(300), 0)).toEqual({ whole: 1, part: 1 });
});
