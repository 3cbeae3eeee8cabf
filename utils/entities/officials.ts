import type { People } from './persons.ts';
import type { OfficialMention, RecognizerInput } from './types.ts';

/** Every mention of a person who holds or held a public office or speaks for a public body. */
export function recognizeOfficials(_input: RecognizerInput, _people: People): OfficialMention[] {
  return [];
}
