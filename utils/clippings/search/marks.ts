import type { SearchDocument } from './searchIndex.ts';
import type { Vocabulary } from './vocabulary.ts';
import { eachWord } from './words.ts';

/** A document as the index keeps it. */
export interface Marked {
  /** Each term once: its number, with the mark that its posting carries. */
  marks: Map<number, number>;
  /** The words in a row, see `rowOf`; 0 where a field or a line of names ends, so that no phrase reaches across. */
  row: string;
}

/** Weight of a word in title, own words, names, text. */
const weights = [8, 5, 4, 1] as const;

/** A mark is below this: one bit per field, and roughly how often (0 to 3) times 16. */
export const markSize = 64;
const fieldBits = 16;

/** How much a posting with a mark counts. */
export const weightOfMark = Float32Array.from({ length: markSize }, (_, mark) => {
  const times = 1 + Math.floor(mark / fieldBits) / 2;
  return times * weights.reduce<number>((sum, weight, field) => sum + (mark & (1 << field) ? weight : 0), 0);
});

/** Reads a document's words: every term with its mark (the fields it stands in, and roughly how often), and the words in their order. */
export function markedOf(document: SearchDocument, vocabulary: Vocabulary): Marked {
  const marks = new Map<number, number>();
  const times = new Map<number, number>();
  const row: number[] = [];
  const read = (field: number, text: string) => {
    eachWord(text, (term, isWhole) => {
      const number = vocabulary.numberOf(term);
      marks.set(number, (marks.get(number) ?? 0) | (1 << field));
      times.set(number, (times.get(number) ?? 0) + 1);
      if (!isWhole) row.push(number);
    });
    row.push(0);
  };
  for (const [field, lines] of [document.title, document.own, document.names].entries())
    for (const line of lines.split('\n')) if (line !== '') read(field, line);
  read(3, document.text);
  for (const [number, mark] of marks) {
    const count = times.get(number) ?? 1;
    marks.set(number, mark + fieldBits * (count > 7 ? 3 : count > 3 ? 2 : count > 1 ? 1 : 0));
  }
  return { marks, row: rowOf(row) };
}

const digit = 64;
/** A call takes only so many values. */
const callCap = 8_192;

/**
 * Numbers of terms as one string, in which the browser's own search finds others: digits to the base of 64, the last one of each number
 * 64 higher, so that its end is known. What stands often comes early and has a small number: a word takes two bytes, as half a text does.
 */
export function rowOf(numbers: readonly number[]): string {
  const codes: number[] = [];
  for (const number of numbers) {
    // No library has more than 64 to the power of 4 different words.
    if (number >= digit ** 3) codes.push(Math.floor(number / digit ** 3));
    if (number >= digit ** 2) codes.push(Math.floor(number / digit ** 2) % digit);
    if (number >= digit) codes.push(Math.floor(number / digit) % digit);
    codes.push(digit + (number % digit));
  }
  let row = '';
  for (let at = 0; at < codes.length; at += callCap) row += String.fromCharCode(...codes.slice(at, at + callCap));
  return row;
}

/** Whether a phrase, a row itself, stands in a row of words; null, of which a term is unknown, stands nowhere. */
export function holdsPhrase(row: string, phrase: string | null): boolean {
  if (phrase === null) return false;
  for (let at = row.indexOf(phrase); at >= 0; at = row.indexOf(phrase, at + 1)) {
    // Else it begins within a longer number.
    if (at === 0 || row.charCodeAt(at - 1) >= digit) return true;
  }
  return false;
}
