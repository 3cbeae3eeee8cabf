import { firstNames, type Gender, nameWords, saysOutright, speechWords } from '../gazetteer/people.ts';
import { headOf } from './heads.ts';
import type { Person, PersonMention } from './persons.ts';
import { isPreposition } from './prepositions.ts';
import type { Sense } from './sense.ts';
import type { Token } from './tokens.ts';
import type { Places } from './traits.ts';
import { endsInOneOf, isOneOf } from './wordLists.ts';

const determiners = new Set(
  'der die das den dem des ein eine einen einem einer eines kein keine keinen keiner im am zum zur beim vom ins ans diese dieser dieses diesen diesem jede jeder jedem jeden jedes alle allen aller viele vielen vieler mehr weniger einige einigen mehrere mehreren unsere unser unserer unseren unserem ihre ihrer ihren ihrem ihr seine seiner seinen seinem sein manche solche welche beide beiden per pro je'.split(
    ' ',
  ),
);
const singular =
  'hat|ist|will|kann|muss|soll|wird|war|hatte|wurde|darf|mag|weiß|sieht|gibt|sprach|nahm|ging|kam|stand|lag|schrieb|hob|wies|fand|rief|bat|zog|trat|hielt|ließ|lud|verwies|unterstrich|übernahm|nannte|dankte|versprach';
const isSingular = (word: string): boolean => isOneOf(word, singular) || /^[a-zäöüß]{2,}(?:t|te)$/.test(word);
const plural = 'ten|en';

/** Is the word at `index` surely a person there: an office, title, speech verb or "laut" beside it? */
function hasPersonCue(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const token = tokens[index];
  const isNear = (other: Token | undefined) => other !== undefined && other.block === token?.block;
  if (isNear(before) && before !== undefined) {
    if (before.kind === 'title' || nameWords.salutations.has(before.text) || headOf(before.text) !== null) return true;
    if (isOneOf(before.text, 'laut|so|Laut|So|wie')) return true;
    if (
      before.kind === 'small' &&
      speechWords.say.has(before.text) &&
      !endsInOneOf(before.text, plural) &&
      isOneOf(tokens[index - 2]?.text ?? '', '[,“”"«»]')
    )
      return true;
    if (isOneOf(before.text, 'ist|war') && isOneOf(tokens[index - 2]?.text ?? '', '[Ee]s') && after?.kind === 'mark') return true;
    if (before.kind === 'small' && saysOutright(before.text) && !endsInOneOf(before.text, plural) && before.sentence === token?.sentence)
      return true;
  }
  if (isNear(after) && after !== undefined) {
    if (after.text === ':' && (before === undefined || before.block !== token?.block || before.text === '.')) return true;
    if (after.text === 'zufolge') return true;
    if (after.kind === 'small' && after.sentence === token?.sentence && saysOutright(after.text) && !endsInOneOf(after.text, plural))
      return true;
    if (after.text === '(' && nameWords.parties.has(tokens[index + 2]?.text ?? '')) return true;
  }
  return false;
}

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

/** Surnames that this text also uses as nouns, with an article or an adjective. */
function nounsAmong(tokens: readonly Token[], bearing: readonly number[]): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (const index of bearing) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'capital') continue;
    const before = tokens[index - 1];
    if (
      before !== undefined &&
      before.block === token.block &&
      determiners.has(before.text.toLowerCase()) &&
      !isOneOf(before.text.toLowerCase(), 'der|ihr|sein|mehr|pro|je|per') &&
      // "ein Video, auf dem Muster sich äußert"
      (nameWords.nounSurnames.has(token.text) || (tokens[index - 2]?.text !== ',' && tokens[index - 3]?.text !== ','))
    )
      nouns.add(token.text);
  }
  return nouns;
}

function isPersonHere(
  tokens: readonly Token[],
  index: number,
  nouns: ReadonlySet<string>,
  sense: Sense,
  gender: Gender | null,
  isGenitive: boolean,
): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (token === undefined) return false;
  const isSame = (other: Token | undefined) => other !== undefined && other.block === token.block;
  if (hasPersonCue(tokens, index)) return true;
  const isOrdinary = nameWords.nounSurnames.has(token.text) || nouns.has(token.text);
  // "ein Land, das Musters Behörde lobt"
  const isOwner =
    before !== undefined && isOneOf(before.text, 'das|die|den') && tokens[index - 2]?.text === ',' && token.text.endsWith('s');
  if (!isOrdinary && isOwner && after?.kind === 'capital' && after.sentence === token.sentence) return true;
  if (!isOrdinary && !nameWords.otherSurnames.has(token.text) && isRelative(tokens, index - 1)) return true;
  if (isSame(before) && before !== undefined && determiners.has(before.text.toLowerCase()) && before.sentence === token.sentence) {
    // "einen Brief, den ihr Piechotta geschrieben hatte", "Der Zacherl, wie ihn alle nennen"
    // "Der Rieger hat gesagt", as people talk
    const isTalkedOf =
      !isOrdinary &&
      !nameWords.otherSurnames.has(token.text) &&
      isOneOf(before.text.toLowerCase(), 'der|die') &&
      gender === (before.text.toLowerCase() === 'der' ? 'm' : 'f');
    if (isTalkedOf && !isSame(tokens[index + 1])) return true;
    if (isTalkedOf && (after?.kind === 'mark' || (after?.kind === 'small' && isSingular(after.text)))) return true;
    return !isOrdinary && (isOneOf(before.text, 'ihr|sein|mehr|pro|je|per') || (isOneOf(before.text, 'Der|Die') && after?.text === ','));
  }
  // "Kältetechnik Graf" is a firm, "nach Einschätzung Grafs" is not.
  const isCompany =
    !isGenitive &&
    isSame(before) &&
    before !== undefined &&
    before.kind === 'capital' &&
    token.start - before.end === 1 &&
    !before.isFirst &&
    !before.isFirstName;
  // "Verwaltungsexperte Lange", "Zahlungsverkehr-Spezialistin Neumann"
  const isCalling =
    isCompany &&
    (before.text.includes('-') || before.text.length > 7) &&
    endsInOneOf(
      before.text,
      'ler|ner|ker|ger|ter|der|ser|cher|mer|ist|ent|ant|in|mann|frau|chef|experte|oge|vize|kollege|star|profi|coach|boss|legende',
    );
  if (isCalling) return true;
  if (isCompany && !nameWords.notNames.has(before.text) && !sense.isState(before)) return false;
  // A first name that is not the person's makes somebody else of it.
  if (isSame(before) && before?.isFirstName === true && before.end + 1 === token.start) return false;
  if (sense.isState(token)) return false;
  // "Kluge Politik würde das aufgreifen."
  if (token.isFirst && isSame(after) && after?.kind === 'capital' && after.start - token.end === 1 && endsInOneOf(token.text, 'e[rn]?'))
    return false;
  const isVerbAfter =
    isSame(after) && after !== undefined && after.kind === 'small' && isSingular(after.text) && !endsInOneOf(after.text, plural);
  if (nameWords.otherSurnames.has(token.text)) return token.isFirst ? isVerbAfter && !isOneOf(after?.text ?? '', 'ist|war|wird|hat') : true;
  if (nameWords.nounSurnames.has(token.text) || nouns.has(token.text)) {
    const second = tokens[index + 2];
    if (
      token.isFirst &&
      isSame(after) &&
      after?.text === ',' &&
      second !== undefined &&
      isOneOf(second.text, 'von|seit|selbst|früher|einst|damals|zugleich|im|in|bei|mit')
    )
      return true;
    if (isVerbAfter && !nouns.has(token.text)) return true;
    return (
      isVerbAfter && (token.isFirst || (isSame(before) && before !== undefined && isOneOf(before.text, 'und|dass|weil|wenn|als|wie|,')))
    );
  }
  // An adjective before it: "junger Wolf" is none of ours.
  if (
    isSame(before) &&
    before !== undefined &&
    before.kind === 'small' &&
    /^[a-zäöü]{4,}(?:er|es|em)$/.test(before.text) &&
    !token.isFirst &&
    !isOneOf(
      before.text,
      'über|unter|aber|oder|immer|weiter|hinter|später|bisher|daher|seither|sondern|außer|wieder|jeder|dieser|ihrer|seiner|erläuter|unseres|laut|nachdem|indem|zudem|trotzdem|seitdem|außerdem',
    )
  )
    return false;
  return true;
}

/** "das Budget, das Muster beantragt hatte", "der Plan, mit dem Muster antritt": a pronoun, no article; a verb stands behind the name. */
function isRelative(tokens: readonly Token[], index: number): boolean {
  const pronoun = tokens[index];
  const after = tokens[index + 2];
  if (pronoun === undefined || !isOneOf(pronoun.text, 'der|die|das|den|dem') || after?.sentence !== pronoun.sentence) return false;
  if (after.kind === 'mark' ? !isOneOf(after.text, '[„"»]') : after.kind !== 'small') return false;
  const isBehindPreposition = isPreposition(tokens[index - 1]?.text ?? '') && tokens[index - 2]?.text === ',';
  return tokens[index - 1]?.text === ',' || isBehindPreposition;
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
  return best;
}
