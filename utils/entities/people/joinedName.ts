import { firstNames } from '../../gazetteer/people.ts';
import { beginsWithOneOf, isOneOf } from '../text/wordLists.ts';

const first = 'Anna|Anne|Ann|Eva|Hans|Heinz|Karl|Klaus|Marie|Rose|Lise|Liese';

/** The second of two first names written as one ("Katrin" of "Annekatrin", "Peter" of "Hanspeter"), or null. */
export function secondName(text: string): string | null {
  if (!beginsWithOneOf(text, first)) return null;
  for (let length = 3; length < 6 && text.length - length > 3; length++) {
    const second = text.charAt(length).toUpperCase() + text.slice(length + 1);
    if (isOneOf(text.slice(0, length), first) && firstNames.has(second)) return second;
  }
  return null;
}
