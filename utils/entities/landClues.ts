import { speechWords } from '../gazetteer/people.ts';
import type { StateCode } from '../gazetteer/types.ts';
import { isFederalBody } from './landEvidence.ts';
import type { People, Person } from './persons.ts';
import type { Role } from './roles.ts';
import { isOneOf } from './wordLists.ts';

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

/**
 * "Bund | 11.500 | Anna Muster, Referatsleiterin" serves none, "HB | Anna Muster" under the head "CIO" the row's Land; undefined where no row tells.
 */
export function rowOf(people: People, person: Person, { at }: Role): StateCode | null | undefined {
  const { tokens, rows, scope } = people;
  const own = tokens[person.mentions[0]?.start ?? at];
  if (own === undefined || !rows.has(own.block)) return undefined;
  let first = person.mentions[0]?.start ?? at;
  while (tokens[first - 1]?.block === own.block) first--;
  if (tokens[first]?.text === 'Bund') return null;
  return own.block === tokens[at]?.block ? undefined : (scope.at(own.start) ?? undefined);
}

/** "Maren Ivens (Amtsleiterin, Hamburg)": the Land behind the office in brackets; undefined where none stands there. */
export function inBrackets({ tokens, stateAt }: People, { end }: Role): StateCode | undefined {
  if (tokens[end]?.text !== ',' || tokens[end + 2]?.text !== ')') return undefined;
  return stateAt.get(tokens[end + 1]?.start ?? -1)?.code;
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
  return head.base.startsWith('präsident') && tokens.slice(at + 1, end).some(({ text }) => isOneOf(text, 'Senats|Senates'));
}
