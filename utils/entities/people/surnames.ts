import { firstNames } from '../../gazetteer/people.ts';
import { headOf } from '../offices/heads.ts';
import type { Sense } from '../text/sense.ts';
import type { Token } from '../text/tokens.ts';
import type { Places } from '../text/traits.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import type { Person, PersonMention } from './persons.ts';
import { isPersonHere, nounsAmong } from './surnameHere.ts';

/** The further mentions of known people: surname, title and surname, full name, each also in the genitive. */
export function surnameMentions(tokens: readonly Token[], places: Places, persons: readonly Person[], sense: Sense): PersonMention[] {
  const byWord = new Map<string, Person[]>();
  const parts = new Map<Person, string[]>();
  for (const person of persons) {
    const words = person.last.split(' ');
    parts.set(person, words);
    const word = words.at(-1) ?? '';
    if (word.length < 2) continue;
    for (const form of [word, `${word}s`, `${word}'s`, `${word}’s`]) byWord.set(form, [...(byWord.get(form) ?? []), person]);
    const hyphen = word.indexOf('-');
    if (hyphen > 0) byWord.set(word.slice(0, hyphen + 1), [...(byWord.get(word.slice(0, hyphen + 1)) ?? []), person]);
  }
  if (byWord.size === 0) return [];
  const taken = new Set<number>();
  const latest = new Map<Person, number>();
  const known = persons.flatMap(person => person.mentions).sort((a, b) => a.start - b.start);
  for (const { start, end } of known) for (let index = start; index < end; index++) taken.add(index);
  const bearing = places.capital.filter(index => byWord.has(tokens[index]?.text ?? ''));
  const nouns = nounsAmong(tokens, bearing);
  const found: PersonMention[] = [];
  let next = 0;
  let behind = 0;
  for (const index of bearing) {
    for (; (known[next]?.start ?? index) < index; next++) {
      const mention = known[next];
      if (mention !== undefined && mention.start >= behind) latest.set(mention.person, mention.start);
    }
    const token = tokens[index];
    if (token === undefined || token.kind !== 'capital' || index < behind || taken.has(index)) continue;
    const bearers = byWord.get(token.text);
    if (bearers === undefined) continue;
    const candidates = bearersOf(bearers, token.text, tokens[index + 1]?.text ?? '', parts);
    if (candidates.length === 0) continue;
    const end = token.text.endsWith('-') ? index + 2 : index + 1;
    const start = startOf(tokens, index, candidates, parts);
    if (start === null) continue;
    const person = choose(tokens, start.first, index, candidates, latest);
    if (person === null) continue;
    const isGenitive = parts.get(person)?.at(-1) !== token.text;
    if (start.index === index && !isPersonHere(tokens, index, nouns, sense, person.gender, isGenitive)) continue;
    latest.set(person, index);
    const full = {
      person,
      start: start.index,
      end: withApostrophe(tokens, end),
      from: start.index,
      to: end,
      roles: [],
      rule: 'surname' as const,
      body: null,
    };
    found.push(full);
    behind = end;
  }
  return found;
}

/** Whose surname a word is, also parted at its hyphen ("Müller- Lüdenscheidt"): those it is as it stands before those it may be the genitive of. */
function bearersOf(
  persons: readonly Person[],
  text: string,
  next: string,
  parts: ReadonlyMap<Person, readonly string[]>,
): readonly Person[] {
  const surname = (person: Person) => parts.get(person)?.at(-1);
  if (text.endsWith('-')) return persons.filter(person => surname(person) === text + next || `${surname(person)}s` === text + next);
  const exact = persons.filter(person => surname(person) === text);
  return exact.length > 0 ? exact : persons;
}

/** "Dylakiewicz’ erstes Jahr": the apostrophe is the genitive where no quotation mark could be meant. */
function withApostrophe(tokens: readonly Token[], end: number): number {
  const last = tokens[end - 1];
  const mark = tokens[end];
  const next = tokens[end + 1];
  const isGenitive =
    mark !== undefined &&
    isOneOf(mark.text, "['’]") &&
    mark.start === last?.end &&
    endsInOneOf(last.text, '[sxzß]|ce') &&
    next?.block === last.block &&
    next.start > mark.end &&
    (next.kind === 'capital' || next.kind === 'small');
  return isGenitive ? end + 1 : end;
}

/** Where the mention begins (titles, given names, particles), and which given names stand there; null where another's do. */
function startOf(
  tokens: readonly Token[],
  index: number,
  candidates: readonly Person[],
  parts: ReadonlyMap<Person, string[]>,
): { index: number; first: string } | null {
  let start = index;
  const words = parts.get(candidates[0] as Person) ?? [];
  for (let part = words.length - 2; part >= 0; part--) {
    const before = tokens[start - 1];
    if (before === undefined || before.text.toLowerCase() !== words[part]?.toLowerCase() || before.block !== tokens[index]?.block) break;
    start--;
  }
  let first = '';
  let from = start;
  while (from > 0) {
    const before = tokens[from - 1];
    if (before === undefined || before.block !== tokens[index]?.block || (tokens[from]?.start ?? 0) - before.end > 1) break;
    const isGiven = candidates.some(person => person.first.split(' ').includes(before.text)) || before.kind === 'initial';
    if (!isGiven) {
      if (from === start && firstNames.has(before.text) && before.kind === 'capital' && !candidates.some(person => person.first === ''))
        return null;
      break;
    }
    from--;
    first = first === '' ? before.text : `${before.text} ${first}`;
  }
  while (from > Math.max(0, index - 12) && tokens[from - 1]?.kind === 'title' && tokens[from - 1]?.block === tokens[index]?.block) from--;
  return { index: from, first };
}

function choose(
  tokens: readonly Token[],
  first: string,
  index: number,
  candidates: readonly Person[],
  latest: ReadonlyMap<Person, number>,
): Person | null {
  if (first !== '') {
    const named = candidates.filter(
      person =>
        person.first === '' ||
        first
          .split(' ')
          .every(name => person.first.split(' ').some(own => own === name || (name.endsWith('.') && own.startsWith(name.slice(0, 1))))),
    );
    return named[0] ?? null;
  }
  if (candidates.length === 1) return candidates[0] ?? null;
  // "Frau Lange", "Staatssekretär Lange"
  const before = tokens[index - 1]?.text ?? '';
  const gender = before === 'Frau' ? 'f' : isOneOf(before, 'Herrn?') ? 'm' : (headOf(before)?.gender ?? null);
  const called = gender === null ? candidates : candidates.filter(person => person.gender === gender);
  const fitting = called.length > 0 ? called : candidates;
  let best: Person | null = fitting[0] ?? null;
  for (const person of fitting) if ((latest.get(person) ?? -1) > (best === null ? -1 : (latest.get(best) ?? -1))) best = person;
  // The surname alone is whom the article is about; a relative of the same name is told in passing.
  const isPassing = best?.mentions.length === 1 && tokens[latest.get(best) ?? index]?.block !== tokens[index]?.block;
  const main = isPassing ? fitting.find(person => person.mentions.length > 1 && latest.has(person)) : undefined;
  return main ?? best;
}
