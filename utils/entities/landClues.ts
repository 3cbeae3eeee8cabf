import { speechWords } from '../gazetteer/people.ts';
import type { StateCode } from '../gazetteer/types.ts';
import { isFederalBody } from './landEvidence.ts';
import type { People, Person } from './persons.ts';
import type { Role } from './roles.ts';
import { beginsWithOneOf, isOneOf } from './wordLists.ts';

/** "„Wir Saarländer sehen die Grenze“, sagte Anna Muster", "„Wir sind in Bayern“, …": the Land a speaker calls the own one. */
export function ofWe(people: People, person: Person): StateCode | null {
  const { tokens, stateAt } = people;
  for (const { start, from } of person.mentions) {
    const here = tokens[start];
    if (!speechWords.say.has(tokens[from - 1]?.text ?? '')) continue;
    for (let index = from - 2; index > from - 40 && tokens[index]?.block === here?.block; index--) {
      const code = stateAt.get(tokens[index]?.start ?? -1)?.code;
      if (code === undefined) continue;
      const isOwn = isOneOf((tokens[index - 1]?.text ?? '').toLowerCase(), 'wir|uns');
      const isHere =
        tokens[index - 1]?.text === 'in' && tokens.slice(index - 4, index - 1).some(({ text }) => isOneOf(text, '[Ww]ir|[Uu]ns'));
      if (isOwn || isHere) return code;
      break;
    }
  }
  return null;
}

/** "Bund | 11.500 | Anna Muster, Referatsleiterin": a table that tells of Länder and of the Bund. */
export function isInRowOfBund(people: People, { at }: Role): boolean {
  const { tokens, rows } = people;
  const block = tokens[at]?.block ?? -1;
  if (!rows.has(block)) return false;
  let first = at;
  while (tokens[first - 1]?.block === block) first--;
  return tokens[first]?.text === 'Bund';
}

/** "Der frühere CIO von Hessen leitet nun eine Abteilung im Bundesministerium" */
export function isNowAtBund(people: People, { at, end }: Role): boolean {
  const { tokens } = people;
  const rest = tokens.slice(end, end + 14).filter(({ sentence }) => sentence === tokens[at]?.sentence);
  return rest.some(({ text }) => isOneOf(text, 'nun|jetzt|heute|inzwischen|mittlerweile')) && rest.some(({ text }) => isFederalBody(text));
}

/** "zugleich Präsident des Senats": head of a city state. */
export function isOfSenate(people: People, { at, head, end }: Role): boolean {
  const { tokens } = people;
  return beginsWithOneOf(head.base, 'präsident') && tokens.slice(at + 1, end).some(({ text }) => isOneOf(text, 'Senats|Senates'));
}
