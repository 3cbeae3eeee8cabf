import type { Block } from '../article/types.ts';
import { type Gender, speechWords } from '../gazetteer/people.ts';
import { bodyBehind, bodyInSentence, bodyOfPronoun } from './affiliation.ts';
import { tieLaterRoles } from './anaphora.ts';
import { firstNamesAlone } from './firstNamesAlone.ts';
import type { NameRun } from './nameRun.ts';
import { genderOfFirst } from './names.ts';
import { type Naming, type NamingRule, namingsOf } from './namings.ts';
import { readingOf } from './reading.ts';
import { type Role, roleAt } from './roles.ts';
import { readScope, type Scope } from './scope.ts';
import { readSense, type Sense } from './sense.ts';
import { surnameMentions } from './surnames.ts';
import { tieColumnOffices } from './tableOffices.ts';
import { readTokens, type Token, tokenAt } from './tokens.ts';
import type { Places } from './traits.ts';
import type { RecognizerInput, StateMention } from './types.ts';
import { endsInOneOf } from './wordLists.ts';

/** Somebody the article names, official or not. */
export interface Person {
  first: string;
  last: string;
  gender: Gender | null;
  /** All offices and jobs the text ties to the person, in text order. */
  roles: Role[];
  mentions: PersonMention[];
}

/** One place where the text names a person; numbers are token indices, `end` exclusive. */
export interface PersonMention {
  person: Person;
  start: number;
  end: number;
  /** The phrase with article, office and apposition that the name is part of. */
  from: number;
  to: number;
  roles: Role[];
  rule: NamingRule | 'surname' | 'office';
  body: { start: number; end: number } | null;
}

/** The people of an article, read once for officials and quotes alike. */
export interface People {
  tokens: readonly Token[];
  places: Places;
  roles: readonly Role[];
  /** Sorted by start; those of headline and captions are not among them. */
  mentions: readonly PersonMention[];
  persons: readonly Person[];
  /** The Land a token names, where it does, also in the headline: token start -> mention. */
  stateAt: ReadonlyMap<number, StateMention>;
  /** Numbers of the tokens that name a Land, in no order. */
  stateTokens: readonly number[];
  states: readonly StateMention[];
  scope: Scope;
  sense: Sense;
  /** Numbers of the blocks that are rows of tables. */
  rows: ReadonlySet<number>;
  /** Numbers of the blocks that are headings. */
  headings: ReadonlySet<number>;
  /** Numbers of the blocks that are the headline. */
  headlines: ReadonlySet<number>;
}

/** First and last name, without titles; the last name alone where the text has no other. */
export const fullName = ({ first, last }: Person): string => (first === '' ? last : `${first} ${last}`);

/** Finds every person the text names, joins later mentions, and tells offices; `states` are the state mentions of the same text, `headline` those of its headline. */
export function readPeople(input: RecognizerInput, states: readonly StateMention[], headline: readonly StateMention[]): People {
  const { blocks } = readingOf(input);
  const { tokens, places } = readTokens(input);
  const { stateAt, stateTokens } = statesByToken(tokens, [...states, ...headline]);
  const sense = readSense(tokens, places, token => stateAt.has(token.start));
  const roles: Role[] = [];
  for (const index of places.office) {
    const role = roleAt(tokens, index, sense);
    if (role !== null) roles.push(role);
  }
  const namings = namingsOf({
    tokens,
    places,
    roles: roles.filter(role => tokens[role.at]?.kind !== 'title'),
    sense,
    isTabular: block => blocks[block]?.kind === 'table-row' || blocks[block]?.kind === 'list-item',
  });
  for (const naming of namings)
    if (naming.roles.length === 0) naming.body = bodyBehind(tokens, naming.run.end, sense) ?? bodyInSentence(tokens, naming.run, sense);
    else if (naming.roles.every(isBare)) naming.body = bodyBehind(tokens, naming.run.end, sense);
  const persons = personsOf(namings, tokens);
  const isBody = (index: number) => {
    const kind = blocks[tokens[index]?.block ?? -1]?.kind;
    return kind !== 'title' && kind !== 'caption';
  };
  const named = [...persons.flatMap(person => person.mentions), ...surnameMentions(tokens, places, persons, sense)];
  const taken = new Set(named.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)));
  const mentions = [...named, ...firstNamesAlone(tokens, places, persons, index => taken.has(index))]
    .filter(mention => isBody(mention.start))
    .sort((a, b) => a.start - b.start);
  for (const person of persons) person.mentions = [];
  for (const mention of mentions) mention.person.mentions.push(mention);
  const blocksThat = (isOne: (block: Block) => boolean) => new Set(blocks.flatMap((block, index) => (isOne(block) ? [index] : [])));
  const told = outsideNames(states, tokens, mentions);
  const bodyEnd = input.bodyEnd ?? input.text.length;
  tieColumnOffices(readingOf(input), tokens, roles, persons);
  tieLaterRoles(tokens, roles, persons, mentions, sense);
  tieLaterBodies(tokens, persons, mentions, sense);
  return {
    tokens,
    places,
    roles,
    mentions,
    persons,
    stateAt,
    stateTokens,
    states: told,
    scope: readScope(input, told),
    sense,
    rows: blocksThat(({ kind }) => kind === 'table-row'),
    headings: blocksThat(({ kind, start }) => kind === 'heading' && start < bodyEnd),
    headlines: blocksThat(({ kind, start }) => kind === 'title' || (kind === 'heading' && start >= bodyEnd)),
  };
}

/** "Pressesprecherin": a job that does not say whose. */
const isBare = ({ head, body, at, end }: Role): boolean => head.class === 'open' && body === null && end === at + 1;

/** The states that are no part of a name: "sagte Hamburger" names Cosima Hamburger, if the text has her full name. */
function outsideNames(states: readonly StateMention[], tokens: readonly Token[], mentions: readonly PersonMention[]): StateMention[] {
  let at = 0;
  return states.filter(({ start, end }) => {
    while (at < mentions.length && (tokens[(mentions[at]?.end ?? 1) - 1]?.end ?? 0) <= start) at++;
    const mention = mentions[at];
    const first = mention === undefined ? undefined : tokens[mention.start];
    return mention === undefined || mention.person.first === '' || first === undefined || first.start >= end;
  });
}

function statesByToken(tokens: readonly Token[], states: readonly StateMention[]): Pick<People, 'stateAt' | 'stateTokens'> {
  const stateAt = new Map<number, StateMention>();
  const stateTokens: number[] = [];
  for (const state of states) {
    let index = tokenAt(tokens, state.start);
    if ((tokens[index - 1]?.end ?? 0) > state.start) index--;
    for (; index < tokens.length && (tokens[index]?.start ?? 0) < state.end; index++) {
      stateAt.set(tokens[index]?.start ?? -1, state);
      stateTokens.push(index);
    }
  }
  return { stateAt, stateTokens };
}

/** "Nils Ostermeier kennt das. Seit acht Jahren arbeitet er im Hauptamt." */
function tieLaterBodies(tokens: readonly Token[], persons: readonly Person[], mentions: readonly PersonMention[], sense: Sense): void {
  const last = new Map(mentions.map((mention, index) => [mention, mentions[index + 1]?.start ?? tokens.length] as const));
  for (const person of persons) {
    const mention = person.mentions[0];
    const own = mention === undefined ? undefined : tokens[mention.start];
    if (
      mention === undefined ||
      own === undefined ||
      person.first === '' ||
      person.roles.length > 0 ||
      person.mentions.some(one => one.body !== null)
    )
      continue;
    const pronoun = person.gender === 'f' ? /^[Ss]ie$/ : person.gender === 'm' ? /^[Ee]r$/ : /^(?:[Ee]r|[Ss]ie)$/;
    const limit = Math.min(last.get(mention) ?? tokens.length, mention.end + 60);
    let from = mention.end;
    // "… saß Anna Muster; sie leitet die Landesvertretung."
    while (from < limit && tokens[from]?.sentence === own.sentence && tokens[from - 1]?.text !== ';') from++;
    for (let sentences = 0; sentences < 2 && from < limit && tokens[from]?.block === own.block; sentences++) {
      let to = from;
      while (to < limit && tokens[to]?.sentence === tokens[from]?.sentence) to++;
      mention.body ??= bodyOfPronoun(tokens, from, to, pronoun, sense);
      from = to;
    }
  }
  // "Ute Wendt und Rosa Kühn vom Bürgerbüro"
  for (let index = 0; index + 1 < mentions.length; index++) {
    const [one, next] = [mentions[index], mentions[index + 1]];
    if (one === undefined || next === undefined || one.body !== null || next.body === null || one.person.roles.length > 0) continue;
    if (next.start === one.end + 1 && tokens[one.end]?.text === 'und' && next.body.start - next.end < 3) one.body = next.body;
  }
}

/** Same person? "H. Baier" and "Horst Baier", "Jan Albrecht" and "Jan Philipp Albrecht", "Anna-Lena" and "Anna Lena". */
function sameFirst(a: string, b: string): boolean {
  if (a === b) return true;
  const left = a.split(/[ -]/);
  const right = b.split(/[ -]/);
  const isSame = (x: string, y: string) =>
    x === y || (x.endsWith('.') && y.startsWith(x.slice(0, 1))) || (y.endsWith('.') && x.startsWith(y.slice(0, 1)));
  return left.slice(0, right.length).every((name, index) => isSame(name, right[index] ?? ''));
}

/** "Baiers" is Baier's where a Baier is known, or where the thing that is his follows. */
export function bareSurname(last: string): string | null {
  return /[^sxzß]s$/.test(last) && last.length > 3 ? last.slice(0, -1) : null;
}

/** "sagte Kreuels": the words that stand right behind a verb of saying, as a speaker does. */
const wordsBehindSpeech = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.flatMap(({ text }, index) => (speechWords.say.has(text) ? [tokens[index + 1]?.text ?? ''] : [])));

function personsOf(namings: readonly Naming[], tokens: readonly Token[]): Person[] {
  const byLast = new Map<string, Person[]>();
  const persons: Person[] = [];
  const full = namings.filter(naming => naming.run.first !== '');
  const lone = namings.filter(naming => naming.run.first === '');
  const counts = new Map<string, number>();
  for (const { run } of namings) counts.set(run.last, (counts.get(run.last) ?? 0) + 1);

  const find = (run: NameRun): Person | null =>
    (byLast.get(run.last) ?? []).find(person => person.first === '' || sameFirst(person.first, run.first)) ?? null;
  const known = new Set(full.flatMap(({ run }) => (run.isKnown ? [run.last] : [])));
  let speaking: ReadonlySet<string> | null = null;
  const speakers = () => (speaking ??= wordsBehindSpeech(tokens));
  for (const naming of full) {
    const { run } = naming;
    // "Schlachter Holm", "Fed-Vize Barr": what somebody is, not how somebody is called
    if (!run.isKnown && known.has(run.last) && endsInOneOf(run.first, 'er|in|ist|ent|ant|or|an|än|chef|vize|experte|kollege')) {
      while (run.start < run.end - 1 && tokens[run.start]?.text !== run.last.split(' ')[0]) run.start++;
      run.first = '';
      lone.push(naming);
      continue;
    }
    // "Thielens Behörde warnt": of a Thielen the text knows
    const owner = bareSurname(run.first);
    if (!run.isKnown && owner !== null && known.has(owner)) continue;
    const bare = bareSurname(run.last);
    const next = tokens[run.end];
    const isGenitive =
      bare !== null &&
      (counts.has(bare) ||
        // … but "nannte Daniela Behrens Pörksen geeignet", where the text knows a Pörksen.
        (next?.kind === 'capital' &&
          !known.has(next.text) &&
          next.block === tokens[run.start]?.block &&
          next.start - (tokens[run.end - 1]?.end ?? 0) <= 2 &&
          counts.get(run.last) === 1 &&
          // … nor "hat Bernward Kreuels Zahlen mitgebracht", where Kreuels speaks.
          !speakers().has(run.last)));
    const last = isGenitive && bare !== null ? bare : run.last;
    let person = find({ ...run, last });
    if (person === null) {
      person = { first: run.first, last, gender: genderOfFirst(run.first), roles: [], mentions: [] };
      persons.push(person);
      byLast.set(last, [...(byLast.get(last) ?? []), person]);
    } else if (run.first.length > person.first.length && !run.first.includes('.')) person.first = run.first;
    join(person, naming);
  }
  for (const naming of lone) {
    const { run } = naming;
    const bare = bareSurname(run.last);
    const last = !byLast.has(run.last) && bare !== null && byLast.has(bare) ? bare : run.last;
    const candidates = byLast.get(last) ?? [];
    let person = pick(candidates, naming, tokens);
    if (person === null) {
      person = { first: '', last, gender: null, roles: [], mentions: [] };
      persons.push(person);
      byLast.set(last, [...candidates, person]);
    }
    join(person, naming);
  }
  for (const person of persons) {
    person.roles.sort((a, b) => a.at - b.at);
    // "Der CIO des Landes, Wiebke Tönnies": where the noun does not tell, the first name knows better than the article.
    const own = person.roles.filter(role => role.head.class !== 'private');
    person.gender =
      own.find(role => role.head.gender !== null && role.gender === role.head.gender)?.gender ??
      person.gender ??
      own.find(role => role.gender !== null)?.gender ??
      salutedGender(person, tokens);
  }
  return persons;
}

function salutedGender(person: Person, tokens: readonly Token[]): Gender | null {
  for (const mention of person.mentions) {
    const before = tokens[mention.start - 1]?.text;
    if (before === 'Frau') return 'f';
    if (before === 'Herr' || before === 'Herrn') return 'm';
  }
  return null;
}

function join(person: Person, naming: Naming): void {
  const { run, roles } = naming;
  person.roles.push(...roles);
  const froms = roles.map(role => role.from);
  const tos = roles.map(role => role.end);
  person.mentions.push({
    person,
    start: run.start,
    end: run.end,
    from: Math.min(run.start, ...(naming.rule === 'predicate' ? [] : froms)),
    to: Math.max(run.end, ...(naming.rule === 'predicate' ? [] : tos)),
    roles,
    rule: naming.rule,
    body: naming.body,
  });
}

/** Which of several people of one surname is meant by an office or salutation beside it. */
function pick(candidates: readonly Person[], naming: Naming, tokens: readonly Token[]): Person | null {
  if (candidates.length < 2) return candidates[0] ?? null;
  const role = naming.roles[0];
  const before = tokens[naming.run.start - 1]?.text;
  const gender = role?.gender ?? (before === 'Frau' ? 'f' : before === 'Herr' || before === 'Herrn' ? 'm' : null);
  let best = candidates[0] ?? null;
  let most = Number.NEGATIVE_INFINITY;
  for (const person of candidates) {
    const last = person.mentions.filter(mention => mention.start < naming.run.start).at(-1);
    let score = last === undefined ? -50 : -Math.min(40, (naming.run.start - last.start) / 50);
    if (gender !== null && person.gender !== null) score += gender === person.gender ? 30 : -100;
    if (role !== undefined && person.roles.some(known => known.head.base === role.head.base)) score += 60;
    if (score > most) {
      most = score;
      best = person;
    }
  }
  return best;
}
