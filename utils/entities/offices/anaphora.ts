import { speechWords } from '../../gazetteer/people.ts';
import { isTimeWord } from '../people/nameClues.ts';
import type { Person, PersonMention } from '../people/persons.ts';
import type { Sense } from '../text/sense.ts';
import type { Token } from '../text/tokens.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { addressee, apposedSubject, lastNamed, predicates, pronounBefore, relativeSubject, subjectOfPredicate } from './holderBefore.ts';
import { calledNext, namedInOffice, namedNext, nextNamed, nextQuoted } from './holderBehind.ts';
import { type LaterRole, laterRole } from './laterRole.ts';
import { couldBeLeftOver, tieLeftOver } from './leftOver.ts';
import { isFormerOffice } from './officeLevel.ts';
import type { Role } from './roles.ts';
import { holderNamedNext, isDescribed } from './undescribed.ts';

/** Roles of one person that an office is compared with; nobody holds as many, but a page may say so. */
const mostCompared = 40;
const compared = ({ roles }: Person): readonly Role[] => roles.slice(0, mostCompared);

/**
 * Offices told in a sentence of their own: "… sagt Tomke Grotheer. Die Staatsrätin empfängt …", "Sie ist Chefin des Bürgeramts."
 * They are tied to the person named last, if that person has none yet and nobody else holds such an office.
 */
export function tieLaterRoles(
  tokens: readonly Token[],
  roles: readonly Role[],
  persons: readonly Person[],
  mentions: readonly PersonMention[],
  sense: Sense,
): void {
  const tied = new Set(persons.flatMap(person => person.roles));
  const holders = new Map<string, Set<Person>>();
  const know = (person: Person, role: Role) => {
    const known = holders.get(role.head.base);
    if (known === undefined) holders.set(role.head.base, new Set([person]));
    else known.add(person);
  };
  for (const person of persons) for (const role of person.roles) know(person, role);
  const tie = (person: Person, role: Role) => {
    person.roles.push(role);
    know(person, role);
    tied.add(role);
  };
  /** Told of one person of a public body, and of none that is known yet. */
  const isOpen = (role: Role) =>
    !tied.has(role) && !role.isPlural && role.head.class !== 'private' && !isCouncil(tokens, role) && !isEmployee(role);
  const byEnd = new Map(mentions.map(mention => [mention.end, mention]));
  for (const [position, role] of roles.entries()) {
    if (!isOpen(role)) continue;
    // "die Vorsitzende Richterin": part of the office behind
    if ((roles[position + 1]?.start ?? tokens.length) <= role.at) continue;
    const pronoun = pronounBefore(tokens, role);
    const gender = role.gender ?? pronoun;
    const place = laterRole(tokens, mentions, role, gender);
    // "Frau Hartung, Sie sind seit 100 Tagen CDO der Stadt Köln."
    const addressed = addressee(place);
    if (addressed !== null && addressed.roles.length === 0) {
      tie(addressed, role);
      continue;
    }
    const subject = subjectOfPredicate(tokens, byEnd, role);
    if (subject !== null && subject.roles.length === 0) {
      tie(subject, role);
      subject.gender ??= role.gender;
      continue;
    }
    const successor = apposedSubject(place);
    if (successor?.roles.every(known => isFormerOffice(tokens, known)) === true) {
      tie(successor, role);
      continue;
    }
    const called = pronoun === null ? calledNext(place) : null;
    if (called !== null) {
      tie(called, role);
      called.gender ??= role.gender;
      continue;
    }
    const clause = pronoun === null ? relativeSubject(place) : null;
    if (clause !== null && clause.roles.length === 0) {
      tie(clause, role);
      continue;
    }
    const heir = pronoun === null ? namedNext(place) : null;
    if (heir !== null) {
      tie(heir, role);
      heir.gender ??= role.gender;
      continue;
    }
    if (isOneOfTwo(tokens, role) || isStaff(tokens, role)) continue;
    const isSource = role.article === 'dem' && isOneOf(tokens[role.from - 1]?.text ?? '', '[Ll]aut');
    const isSpokenOf = isSource || (isOneOf(role.article, 'der|die') && isSubject(tokens, role));
    if (pronoun === null && !isSpokenOf && !isTopic(tokens, role) && !isSaidOfSubject(tokens, role)) continue;
    const isHeld = [...(holders.get(role.head.base) ?? [])].some(
      person =>
        (person.mentions[0]?.start ?? 0) < role.at &&
        (gender === null || person.gender === null || person.gender === gender) &&
        !compared(person).every(known => isOfOtherLand(tokens, known, role, sense) || isOtherOffice(tokens, known, role)),
    );
    if (isHeld) continue;
    const last = lastNamed(place) ?? lastUndescribed(place, sense);
    const isTaken = last === null || last.roles.some(known => !known.head.follows && !isCalling(known, role));
    // "… ist Tino Muster. Er habe sie beantragt, erzählt der Amtsleiter.": a tag means whom the paragraph tells of.
    const isTag = !isTaken && speechWords.say.has(tokens[role.from - 1]?.text ?? '') && tokens[role.from - 2]?.kind === 'mark';
    const isHere = isTag && place.before?.person === last && tokens[place.before?.start ?? 0]?.block === tokens[role.at]?.block;
    const person =
      (pronoun === null && !isHere ? (nextNamed(place) ?? (isTaken ? nextQuoted(place) : null)) : null) ??
      last ??
      (pronoun === null ? namedInOffice(place) : null);
    // "war Beigeordnete in Hagen, bevor … Seit einem Jahr ist sie CIO."
    const isOver = (known: Role) => pronoun !== null && isFormerOffice(tokens, known);
    if (person === null || person.roles.some(known => !known.head.follows && !isOver(known) && !isCalling(known, role))) continue;
    // Everybody knows who the chancellor is: "Gabriel sagte, die Kanzlerin …" tells nothing of Gabriel.
    if (role.head.base.startsWith('kanzler') && (person.gender === null || person.gender !== gender)) continue;
    tie(person, role);
    person.gender ??= gender;
  }
  tieOnlyOne(tokens, roles, persons, tied, holders, tie);
  for (const [position, role] of roles.entries()) {
    const isHeld = [...(holders.get(role.head.base) ?? [])].some(
      person => !compared(person).every(known => known.head.prefix !== '' && isOtherOffice(tokens, known, role)),
    );
    if (!isOpen(role) || role.head.follows || isHeld || isAnyEmployee(role) || isStaff(tokens, role)) continue;
    if (isOneOfTwo(tokens, role) || (roles[position + 1]?.start ?? tokens.length) <= role.at) continue;
    const place = laterRole(tokens, mentions, role, role.gender);
    const behind = isSpeakerLabel(tokens, place.behind) ? mentions[mentions.indexOf(place.behind) + 1] : place.behind;
    const person = holderNamedNext(tokens, role, behind, sense);
    if (person === null || behind === undefined) continue;
    // "Den Landrat ärgert das mehr als den Kämmerer. Bernd Tal …": the nearest one
    const isNearer = roles.some(
      other =>
        other.at > role.at &&
        other.end <= behind.start &&
        !tied.has(other) &&
        other.head.class !== 'private' &&
        other.gender === role.gender,
    );
    if (isNearer) continue;
    tie(person, role);
    person.gender ??= role.gender;
  }
  const left = roles.filter(
    (role, position) =>
      isOpen(role) &&
      !isStaff(tokens, role) &&
      !holders.has(role.head.base) &&
      !isOneOfTwo(tokens, role) &&
      couldBeLeftOver(tokens, roles, position),
  );
  tieLeftOver(tokens, left, mentions, tie, sense);
}

/** "der Chefredakteur Bernd Tal, dessen Mitarbeiter": who works for somebody is somebody else. */
const isEmployee = ({ head, article }: Role): boolean => head.base.startsWith('mitarbeit') && isOneOf(article, 'dessen|deren|seine?|ihre?');

/** "Ein Mitarbeiter fragte. „…“, sagte Anna Muster": one of many, who is not named. */
const isAnyEmployee = ({ head, article }: Role): boolean => head.base.startsWith('mitarbeit') && article.startsWith('ein');

/** "sei die Projektleitung neu besetzt worden": the post, and nobody's. */
const isStaff = (tokens: readonly Token[], { at }: Role): boolean => endsInOneOf((tokens[at]?.text ?? '').toLowerCase(), 'leitung|führung');

/** "Der Gemeinderat stimmte zu. Anna Muster …": the body, not one of its members. */
const isCouncil = (tokens: readonly Token[], role: Role): boolean =>
  isOneOf(role.article, 'der|dem|den|des') &&
  isOneOf(tokens[role.at]?.text ?? '', 'Gemeinderat|Gemeinderates|Gemeinderats|Stadtrat|Stadtrates|Stadtrats');

/** "Muster: …" at the head of an answer. */
const isSpeakerLabel = (tokens: readonly Token[], mention: PersonMention | undefined): mention is PersonMention =>
  mention !== undefined && tokens[mention.end]?.text === ':' && tokens[mention.from - 1]?.block !== tokens[mention.start]?.block;

/** "Die Informatikerin", and then "ist sie Staatssekretärin": a trade leaves open what office somebody holds. */
const isCalling = ({ head, body, end, at, article }: Role, { head: { class: kind } }: Role): boolean =>
  kind === 'public' && head.class === 'open' && body === null && end === at + 1 && isOneOf(article, 'der|die');

/** "Leiterin des Aufbaustabs" and "die Leiterin des Standesamts", "IT-Beauftragte" and "Datenschutzbeauftragte": not one office. */
function isOtherOffice(tokens: readonly Token[], known: Role, role: Role): boolean {
  if (isFormerOffice(tokens, known) !== isFormerOffice(tokens, role)) return true;
  // "die Regierende Bürgermeisterin" beside "Bürgermeisterin Anna Muster"
  const isRegent = ({ start, at }: Role) => tokens.slice(start, at).some(({ text }) => isOneOf(text, 'Regierende[rnm]?'));
  if (isRegent(known) !== isRegent(role)) return true;
  const last = ({ end }: Role) => tokens[end - 1]?.text ?? '';
  const hasBody = (one: Role) => one.end > one.at + 1;
  if (hasBody(known) && hasBody(role)) return last(known).replace(/e?s$/, '') !== last(role).replace(/e?s$/, '');
  return known.head.prefix !== '' && role.head.prefix !== '' && known.head.prefix !== role.head.prefix;
}

/** "der CIO von Hamburg" and "der frühere CIO von Hessen": both offices name a Land, and not the same. */
function isOfOtherLand(tokens: readonly Token[], known: Role, role: Role, sense: Sense): boolean {
  const landIn = ({ from, end }: Role) =>
    tokens
      .slice(from, end)
      .find(token => sense.isState(token))
      ?.text.toLowerCase();
  const [one, other] = [landIn(known), landIn(role)];
  return one !== undefined && other !== undefined && one.slice(0, 5) !== other.slice(0, 5);
}

/** "Er schaute zu Anna Muster hinüber. Die Staatsanwältin las vor": in court too, where nothing else tells who that is. */
function lastUndescribed({ tokens, before, role, gender }: LaterRole, sense: Sense): Person | null {
  const own = before === undefined ? undefined : tokens[before.start];
  const head = tokens[role.at];
  if (before === undefined || own === undefined || head === undefined || own.block !== head.block || head.sentence - own.sentence !== 1)
    return null;
  return gender !== null && before.person.gender === gender && !isDescribed(tokens, before.person, sense) ? before.person : null;
}

/** "Den Justizsekretär hatte man geladen", "Estlands CIO lächelte": an office that opens its sentence in another case or without an article. */
const isTopic = (tokens: readonly Token[], { article, from, start }: Role): boolean =>
  tokens[from]?.isFirst === true && (isOneOf(article, 'den|dem') || (article === '' && from < start));

/**
 * "Um sieben schließt Gundula Wald die Tür auf. …", and much later "…“, sagt die Amtsleiterin": an office that nobody holds, and the one person
 * of its gender the text names again and again without telling what that person is.
 */
function tieOnlyOne(
  tokens: readonly Token[],
  roles: readonly Role[],
  persons: readonly Person[],
  tied: ReadonlySet<Role>,
  holders: ReadonlyMap<string, ReadonlySet<Person>>,
  tie: (person: Person, role: Role) => void,
): void {
  const open = roles.filter(
    role =>
      !tied.has(role) &&
      !role.isPlural &&
      role.head.class === 'public' &&
      role.gender !== null &&
      role.end === role.at + 1 &&
      isOneOf(role.article.toLowerCase(), 'der|die') &&
      !isOneOfTwo(tokens, role) &&
      isSubject(tokens, role),
  );
  for (const gender of ['f', 'm'] as const) {
    const offices = open.filter(role => role.gender === gender && !holders.has(role.head.base));
    const [first] = offices;
    if (first === undefined || offices.some(({ head }) => head.base !== first.head.base)) continue;
    const unknown = persons.filter(
      person =>
        person.first !== '' &&
        person.roles.length === 0 &&
        person.gender === gender &&
        person.mentions.every(({ body }) => body === null) &&
        !hasCalling(tokens, person),
    );
    const [person] = unknown;
    const isAhead = person !== undefined && (person.mentions[0]?.start ?? 0) < (offices.at(-1)?.from ?? 0);
    if (person !== undefined && unknown.length === 1 && person.mentions.length > 1 && isAhead) tie(person, first);
  }
}

/** "Der gelernte Techniker …, wirkt seit dem Herbst als Vizepräsident": of a person the sentence calls by a noun. */
function isSaidOfSubject(tokens: readonly Token[], role: Role): boolean {
  if (tokens[role.from - 1]?.text !== 'als') return false;
  const sentence = tokens[role.at]?.sentence;
  let start = role.from - 1;
  while (start > 0 && role.from - start < 40 && tokens[start - 1]?.sentence === sentence) start--;
  if (!isOneOf(tokens[start]?.text ?? '', 'Der|Die')) return false;
  const isBusy = tokens.slice(start, role.from).some(token => isOneOf(token.text, predicates));
  const noun = tokens.slice(start + 1, start + 4).find(token => token.kind === 'capital');
  return isBusy && noun !== undefined && endsInOneOf(noun.text, 'er|in|or|ist|ent|ant|ige|oge|mann|frau|wirt|ker');
}

/** "IT-Forensiker Jonas Muster": what somebody is stands before the name. */
function hasCalling(tokens: readonly Token[], { mentions: [first] }: Person): boolean {
  const before = first === undefined ? undefined : tokens[first.from - 1];
  return before?.kind === 'capital' && before.block === tokens[first?.from ?? 0]?.block && !before.isFirstName && before.text.length > 4;
}

/** "Der Polizeichef und der Leiter der Wache": two people, and nobody named before is one of them. */
const isOneOfTwo = (tokens: readonly Token[], role: Role): boolean =>
  isOneOf(tokens[role.end]?.text ?? '', 'und|sowie') && isOneOf(tokens[role.end + 1]?.text ?? '', 'der|die|seine?|ihre?');

/** "35 Jahre hat der Abteilungsleiter daran gearbeitet", "…, nun geht die Staatsrätin": behind the verb of a clause that time or an adverb opens. */
function isInverted(tokens: readonly Token[], { from }: Role): boolean {
  const [first, verb] = [tokens[from], tokens[from - 1]];
  if (first === undefined || verb?.sentence !== first.sentence || !isFiniteVerb(verb)) return false;
  for (let index = from - 2; index > from - 7; index--) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== first.sentence || token.kind === 'mark') return index < from - 2;
    if (token.kind !== 'small' && !isTimeWord(token)) return false;
  }
  return false;
}

const isFiniteVerb = ({ kind, text }: Token): boolean =>
  kind === 'small' &&
  (isOneOf(text, 'hat|ist|war|will|kann|muss|soll|wird|geht|gibt|kommt|lässt|ließ|hatte|wollte') || /^[a-zäöü]{3,}te$/.test(text));

/** Opens its sentence, or stands right behind a speech verb: "Die Staatsrätin empfängt", "…“, sagte die Staatsrätin". */
function isSubject(tokens: readonly Token[], role: Role): boolean {
  const first = tokens[role.from];
  const before = tokens[role.from - 1];
  if (first?.isFirst === true || (before !== undefined && before.block === first?.block && speechWords.say.has(before.text))) return true;
  // "…“, erinnert sich die Staatsrätin"
  // "Es ist Dienstag in Kiel, und die Staatssekretärin lässt sich berichten", "Von 90 Anträgen, trug die Amtsleiterin vor, seien …"
  const behind = tokens[role.end];
  if (before?.text === 'und' && tokens[role.from - 2]?.text === ',' && behind?.kind === 'small' && isFiniteVerb(behind)) return true;
  if (tokens[role.from - 2]?.text === ',' && before?.kind === 'small' && behind?.kind === 'small' && tokens[role.end + 1]?.text === ',')
    return true;
  // "Anna Muster war nicht im Saal; die Ministerin hielt sich in Tallinn auf."
  if (before?.text === ';' && behind?.kind === 'small') return true;
  // "Fragt man Anna Muster, lächelt die Präsidentin."
  if (
    tokens[role.from - 2]?.text === ',' &&
    isOneOf(before?.text ?? '', 'lächelt|nickt|winkt|grinst|schmunzelt|seufzt|zögert|schweigt|überlegt')
  )
    return true;
  if (before?.text === 'sich' && speechWords.say.has(tokens[role.from - 2]?.text ?? '')) return true;
  // "Heute geht die Wachtmeisterin ohne Wagen."
  const opener = tokens[role.from - 2];
  if (
    opener?.isFirst === true &&
    opener.sentence === first?.sentence &&
    before?.kind === 'small' &&
    /^[a-zäöü]{3,}t(?:e)?$/.test(before.text)
  )
    return true;
  if (isInverted(tokens, role)) return true;
  // "…“, so die Bürgermeisterin."
  if (before?.text === 'so' && tokens[role.from - 2]?.text === ',' && isOneOf(tokens[role.end]?.text ?? '', '[,.]')) return true;
  if (before?.text === 'denn' || isSaidOfSubject(tokens, role)) return true;
  return isOneOf(before?.text ?? '', 'Auch|Dann|Danach|Zudem|Doch|Aber') && before?.isFirst === true;
}
