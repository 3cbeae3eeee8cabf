import { type Gazetteer, gazetteer as shipped } from '../gazetteer/gazetteer.ts';
import { recognizeFigures } from './figures.ts';
import { recognizeOfficials } from './officials.ts';
import { readPeople } from './persons.ts';
import { recognizeQuotes } from './quotes.ts';
import { recognizeStates } from './states.ts';
import type { Entity, RecognizerInput } from './types.ts';

/**
 * Everything there is to highlight in an article, sorted by start. Kinds may overlap (a figure inside a quote), but a state
 * inside an official's name is that person's surname and no state.
 */
export function recognize(input: RecognizerInput, gazetteer: Gazetteer = shipped): Entity[] {
  const states = recognizeStates(input, gazetteer);
  const people = readPeople(input, states);
  const officials = recognizeOfficials(input, people);
  const figures = recognizeFigures(input, states, gazetteer);
  const quotes = recognizeQuotes(input, people);
  const isSurname = (start: number, end: number) => officials.some(official => official.start <= start && end <= official.end);
  return [...states.filter(state => !isSurname(state.start, state.end)), ...officials, ...figures, ...quotes].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}
