import type { Token } from '../text/tokens.ts';
import type { Places } from '../text/traits.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import type { Person, PersonMention } from './persons.ts';

/** First names that are words, months, towns or plants as well. */
const ordinary =
  'August|Mai|Ernst|Wolf|Mark|Rose|Heide|Linde|Sofia|Iris|Jasmin|Erika|Viola|Rosa|Gloria|Victoria|Viktoria|Florenz|Paris|Julia|Merkur';

const isBeside = (token: Token, other: Token | undefined): boolean =>
  other !== undefined && other.block === token.block && Math.max(other.start - token.end, token.start - other.end) <= 2;

/** "Nathalie übersetzt das", "Erst lesen, Thomas": people whom the text calls by the first name alone; `taken` are the tokens of the other mentions. */
export function firstNamesAlone(
  tokens: readonly Token[],
  places: Places,
  persons: readonly Person[],
  taken: (index: number) => boolean,
): PersonMention[] {
  const byName = new Map<string, Person | null>();
  const add = (name: string, person: Person) => byName.set(name, byName.has(name) ? null : person);
  for (const person of persons) {
    const [name = ''] = person.first.split(' ');
    if (name.length < 3 || isOneOf(name, ordinary) || person.mentions.length === 0) continue;
    add(name, person);
    if (!endsInOneOf(name, '[sxzß]')) add(`${name}s`, person);
  }
  // "Thomas" is also the surname of somebody, or what a Thoma's things are called.
  for (const { last } of persons) byName.delete(last);
  if (byName.size === 0) return [];
  const found: PersonMention[] = [];
  for (const index of places.capital.filter(at => byName.has(tokens[at]?.text ?? ''))) {
    const token = tokens[index];
    const person = token?.kind === 'capital' ? byName.get(token.text) : undefined;
    if (token === undefined || person == null || taken(index)) continue;
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    // "Anna Weber" is somebody else, "Chatbot Anna" and "„Anna“" are things, "der Anna-Preis" is one.
    if (isBeside(token, after) && after !== undefined) {
      if (isOneOf(after.kind, 'capital|acronym|initial') && (!token.text.endsWith('s') || after.isFirstName)) continue;
      if (isOneOf(after.text, 'von|van|de|di|da|del|della|dos|du|ter|ten|le|la|el|al|bin|ibn')) continue;
    }
    if (isBeside(token, before) && before !== undefined && isOneOf(before.kind, 'capital|acronym|initial|title|number'))
      if (!before.isFirst || before.isFirstName || before.kind !== 'capital') continue;
    if (isBeside(token, before) && isOneOf(before?.text ?? '', 'Frau|Herr|Herrn|St|Sankt|San|Sankta')) continue;
    if (isOneOf(before?.text ?? '', '[„“"»«‚]') && isOneOf(after?.text ?? '', '[“”"«»‘]')) continue;
    const first = person.mentions[0]?.start ?? 0;
    if (index < first && (tokens[first]?.sentence ?? 0) - token.sentence > 1) continue;
    found.push({ person, start: index, end: index + 1, from: index, to: index + 1, roles: [], rule: 'surname', body: null });
  }
  return found;
}
