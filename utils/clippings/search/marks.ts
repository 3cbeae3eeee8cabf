import type { SearchDocument } from './searchIndex.ts';
import type { Vocabulary } from './vocabulary.ts';
import { eachWord } from './words.ts';

/** A document as the index keeps it. */
export interface Marked {
  /** Each term once: its number, with the mark that its posting carries. */
  marks: Map<number, number>;
  /** The words in a row by their terms' numbers; 0 where a field or a line of names ends, so that no phrase reaches across. */
  row: Uint32Array<ArrayBuffer>;
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
  return { marks, row: Uint32Array.from(row) };
}

/** Terms that stand in a row, 0 for an unknown one, and which of them is the rarest of the library: a row is searched for that one. */
export interface Phrase {
  terms: number[];
  rarest: number;
}

/** Whether a phrase stands in a row of words; an unknown term, 0, stands nowhere. */
export function holdsPhrase(row: Uint32Array, { terms, rarest }: Phrase): boolean {
  const wanted = terms[rarest] ?? 0;
  if (terms.includes(0)) return false;
  for (let at = row.indexOf(wanted); at >= 0; at = row.indexOf(wanted, at + 1)) {
    if (terms.every((term, index) => row[at - rarest + index] === term)) return true;
  }
  return false;
}
