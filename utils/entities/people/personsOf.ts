import { type Gender, speechWords } from '../../gazetteer/people.ts';
import type { Token } from '../text/tokens.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import type { NameRun } from './nameRun.ts';
import { genderOfFirst } from './names.ts';
import type { Naming } from './namings.ts';
import type { Person } from './persons.ts';

/** The people that names in a text are of, each with its mentions and offices: names of one person are joined. */
export function personsOf(namings: readonly Naming[], tokens: readonly Token[]): Person[] {
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
    if (person.first === '') person.first = givenName(person, tokens);
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

/** "sagte Kreuels": the words that stand right behind a verb of saying, as a speaker does. */
const wordsBehindSpeech = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.flatMap(({ text }, index) => (speechWords.say.has(text) ? [tokens[index + 1]?.text ?? ''] : [])));

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
function bareSurname(last: string): string | null {
  return /[^sxzß]s$/.test(last) && last.length > 3 ? last.slice(0, -1) : null;
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
    // Whom the article is about is named in full more than once; a relative is told in passing.
    if (person.mentions.length > 1) score += 10;
    if (score > most) {
      most = score;
      best = person;
    }
  }
  return best;
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

/** "Herr Muster ist 24 und heißt mit Vornamen Jan": the first name that a sentence tells of somebody otherwise named without; '' where none does. */
function givenName({ mentions }: Person, tokens: readonly Token[]): string {
  for (const { end } of mentions) {
    const { sentence } = tokens[end - 1] ?? {};
    for (let index = end; index < end + 20 && tokens[index]?.sentence === sentence; index++)
      if (isOneOf(tokens[index]?.text ?? '', 'Vornamen?') && tokens[index + 1]?.isFirstName === true) return tokens[index + 1]?.text ?? '';
  }
  return '';
}

function salutedGender(person: Person, tokens: readonly Token[]): Gender | null {
  for (const mention of person.mentions) {
    const before = tokens[mention.start - 1]?.text;
    if (before === 'Frau') return 'f';
    if (before === 'Herr' || before === 'Herrn') return 'm';
  }
  return null;
}
