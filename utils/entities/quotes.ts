import type { People } from './persons.ts';
import type { QuoteMention, RecognizerInput } from './types.ts';

/** Words between quotation marks that the text attributes to a speaker, and reported speech apart (`indirect`). */
export function recognizeQuotes(_input: RecognizerInput, _people: People): QuoteMention[] {
  return [];
}
