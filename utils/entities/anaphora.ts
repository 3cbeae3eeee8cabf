import { type Gender, saysOutright, speechWords } from '../gazetteer/people.ts';
import type { Person, PersonMention } from './persons.ts';
import { subjunctive } from './quoteClause.ts';
import type { Role } from './roles.ts';
import { isPreposition } from './subjects.ts';
import type { Token } from './tokens.ts';

const predicates = /^(?:ist|war|wird|wurde|bleibt|arbeitet|arbeitete|leitet|leitete|amtiert|wirkt)$/;

/**
 * Offices told in a sentence of their own: "… sagt Tomke Grotheer. Die Staatsrätin empfängt …", "Sie ist Chefin des Bürgeramts."
 * They are tied to the person named last, if that person has none yet and nobody else holds such an office.
 */
export function tieLaterRoles(
  tokens: readonly Token[],
  roles: readonly Role[],
  persons: readonly Person[],
  mentions: readonly PersonMention[],
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
  const byEnd = new Map(mentions.map(mention => [mention.end, mention]));
  let next = 0;
  for (const role of roles) {
    while (next < mentions.length && (mentions[next]?.start ?? 0) < role.from) next++;
    if (tied.has(role) || role.isPlural || role.head.class === 'private') continue;
    const pronoun = pronounBefore(tokens, role);
    // "Frau Hartung, Sie sind seit 100 Tagen CDO der Stadt Köln."
    const addressed = addressee(tokens, mentions, next, role);
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
    const called = pronoun === null ? calledNext(tokens, mentions, next, role) : null;
    if (called !== null) {
      tie(called, role);
      called.gender ??= role.gender;
      continue;
    }
    const clause = pronoun === null ? relativeSubject(tokens, mentions, next, role) : null;
    if (clause !== null && clause.roles.length === 0) {
      tie(clause, role);
      continue;
    }
    const heir = pronoun === null ? namedNext(tokens, mentions, next, role) : null;
    if (heir !== null) {
      tie(heir, role);
      heir.gender ??= role.gender;
      continue;
    }
    if (isOneOfTwo(tokens, role)) continue;
    if (pronoun === null && (!/^(?:der|die)$/.test(role.article) || !isSubject(tokens, role)) && !isSaidOfSubject(tokens, role)) continue;
    const gender = role.gender ?? (pronoun === null ? null : pronoun);
    const isHeld = [...(holders.get(role.head.base) ?? [])].some(
      person => (person.mentions[0]?.start ?? 0) < role.at && (gender === null || person.gender === null || person.gender === gender),
    );
    if (isHeld) continue;
    const last = lastNamed(tokens, mentions, next, role, gender);
    const isTaken = last === null || last.roles.some(known => !known.head.follows);
    const person =
      (pronoun === null
        ? (nextNamed(tokens, mentions, next, role, gender) ?? (isTaken ? nextQuoted(tokens, mentions, next, role, gender) : null))
        : null) ??
      last ??
      (pronoun === null ? namedInOffice(tokens, mentions, next, role, gender) : null);
    if (person === null || person.roles.some(known => !known.head.follows)) continue;
    // Everybody knows who the chancellor is: "Gabriel sagte, die Kanzlerin …" tells nothing of Gabriel.
    if (/^kanzler/.test(role.head.base) && (person.gender === null || person.gender !== gender)) continue;
    tie(person, role);
    person.gender ??= gender;
  }
  tieOnlyOne(tokens, roles, persons, tied, holders, tie);
}

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
      /^(?:der|die)$/i.test(role.article) &&
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
  if (!/^(?:Der|Die)$/.test(tokens[start]?.text ?? '')) return false;
  const isBusy = tokens.slice(start, role.from).some(token => predicates.test(token.text));
  const noun = tokens.slice(start + 1, start + 4).find(token => token.kind === 'capital');
  return isBusy && noun !== undefined && /(?:er|in|or|ist|ent|ant|ige|oge|mann|frau|wirt|ker)$/.test(noun.text);
}

/** "IT-Forensiker Jonas Muster": what somebody is stands before the name. */
function hasCalling(tokens: readonly Token[], { mentions: [first] }: Person): boolean {
  const before = first === undefined ? undefined : tokens[first.from - 1];
  return before?.kind === 'capital' && before.block === tokens[first?.from ?? 0]?.block && !before.isFirstName && before.text.length > 4;
}

/** "Der Polizeichef und der Leiter der Wache": two people, and nobody named before is one of them. */
const isOneOfTwo = (tokens: readonly Token[], role: Role): boolean =>
  /^(?:und|sowie)$/.test(tokens[role.end]?.text ?? '') && /^(?:der|die|seine?|ihre?)$/.test(tokens[role.end + 1]?.text ?? '');

/** Opens its sentence, or stands right behind a speech verb: "Die Staatsrätin empfängt", "…“, sagte die Staatsrätin". */
function isSubject(tokens: readonly Token[], role: Role): boolean {
  const first = tokens[role.from];
  const before = tokens[role.from - 1];
  if (first?.isFirst === true || (before !== undefined && before.block === first?.block && speechWords.say.has(before.text))) return true;
  // "Heute geht die Wachtmeisterin ohne Wagen."
  const opener = tokens[role.from - 2];
  if (
    opener?.isFirst === true &&
    opener.sentence === first?.sentence &&
    before?.kind === 'small' &&
    /^[a-zäöü]{3,}t(?:e)?$/.test(before.text)
  )
    return true;
  // "…“, so die Bürgermeisterin."
  if (before?.text === 'so' && tokens[role.from - 2]?.text === ',' && /^[,.]$/.test(tokens[role.end]?.text ?? '')) return true;
  if (before?.text === 'denn' || isSaidOfSubject(tokens, role)) return true;
  return /^(?:Auch|Dann|Danach|Zudem|Doch|Aber)$/.test(before?.text ?? '') && before?.isFirst === true;
}

/** Whom "Sie sind" or "als … haben Sie" addresses: the name with a salutation before it in the same sentence. */
function addressee(tokens: readonly Token[], mentions: readonly PersonMention[], next: number, role: Role): Person | null {
  const mention = mentions[next - 1];
  const head = tokens[role.at];
  if (
    mention === undefined ||
    head === undefined ||
    tokens[mention.start]?.block !== head.block ||
    tokens[mention.start]?.sentence !== head.sentence
  )
    return null;
  if (!/^(?:Herr|Herrn|Frau)$/.test(tokens[mention.start - 1]?.text ?? '')) return null;
  const between = tokens.slice(mention.end, role.from).map(token => token.text);
  const isTold = between.includes('Sie') && between.some(word => /^(?:sind|waren|leiten|werden|bleiben|arbeiten|als)$/.test(word));
  return isTold || (between.at(-1) === 'als' && /^(?:sind|haben|waren|werden|können|müssen)$/.test(tokens[role.end]?.text ?? ''))
    ? mention.person
    : null;
}

/** "Muster, 58 Jahre alt, Leiterin", "Muster, 58, Leiterin": index of the comma before an age, or -1. */
function beforeAge(tokens: readonly Token[], index: number): number {
  const isAlt = tokens[index - 1]?.text === 'alt' && tokens[index - 2]?.text === 'Jahre';
  const number = isAlt ? index - 3 : index - 1;
  return tokens[number]?.kind === 'number' && tokens[number - 1]?.text === ',' ? number - 1 : -1;
}

/** "Yıldız ist seit zwei Jahren CDO", "Yıldız, seit zwei Jahren CDO,": a surname right before the verb or comma. */
function subjectOfPredicate(tokens: readonly Token[], byEnd: ReadonlyMap<number, PersonMention>, role: Role): Person | null {
  const head = tokens[role.at];
  for (let index = role.from - 1; index > role.from - 12 && index >= 0; index--) {
    const token = tokens[index];
    if (token === undefined || token.block !== head?.block || token.sentence !== head?.sentence) return null;
    if (token.kind === 'mark' && !/^[,(–]$/.test(token.text)) return null;
    // "Jutta Kaminski, mit dem OB weder verwandt noch verschwägert"
    if (index === role.from - 1 && /^(?:mit|bei|beim|von|vom|gegen|für|neben|gegenüber|unter|ohne|durch|zwischen)$/.test(token.text))
      return null;
    const isJoint = predicates.test(token.text) || (token.kind === 'mark' && role.from - index < 7);
    if (!isJoint) continue;
    const mention = byEnd.get(index) ?? byEnd.get(index - 3) ?? byEnd.get(beforeAge(tokens, index));
    const isJoined = byEnd.has(index) || tokens[index - 1]?.text === ')' || byEnd.has(beforeAge(tokens, index));
    if (mention !== undefined && isJoined) return mention.person;
    return null;
  }
  return null;
}

/** "Zuständig ist der Finanzsenator. Der heißt Bernd Tal": the next sentence tells how the holder is called. */
function calledNext(tokens: readonly Token[], mentions: readonly PersonMention[], next: number, role: Role): Person | null {
  let index = next;
  while (index < mentions.length && (mentions[index]?.start ?? 0) < role.end) index++;
  const mention = mentions[index];
  if (mention === undefined || !/^(?:heißt|hieß)$/.test(tokens[mention.from - 1]?.text ?? '')) return null;
  const subject = tokens[mention.from - 2];
  const head = tokens[role.at];
  if (subject?.isFirst !== true || subject.block !== head?.block || subject.sentence - head.sentence !== 1) return null;
  const gender = /^(?:Der|Er)$/.test(subject.text) ? 'm' : /^(?:Die|Sie)$/.test(subject.text) ? 'f' : null;
  if (gender === null || (role.gender !== null && role.gender !== gender)) return null;
  return mention.person.roles.length === 0 ? mention.person : null;
}

/** Gender of "Er" or "Sie" where the office is said of it, or null. */
function pronounBefore(tokens: readonly Token[], role: Role): Gender | null {
  const head = tokens[role.at];
  // "Angesiedelt ist sie beim Finanzsenator."
  if (isPreposition(tokens[role.from - 1]?.text ?? '')) return null;
  for (let index = role.from - 1; index > role.from - 8 && index >= 0; index--) {
    const token = tokens[index];
    if (token === undefined || token.block !== head?.block || token.sentence !== head?.sentence || token.kind === 'mark') return null;
    if (!predicates.test(token.text)) continue;
    const subject = tokens[index - 1]?.text ?? '';
    const inverted = tokens[index + 1]?.text ?? '';
    if (/^[Ee]r$/.test(subject) || inverted === 'er') return 'm';
    if (/^[Ss]ie$/.test(subject) || inverted === 'sie') return 'f';
    return null;
  }
  return null;
}

/** "Julia Carola Hamburg, die nicht aus Hamburg kommt, sondern Digitalministerin in Niedersachsen ist" */
function relativeSubject(tokens: readonly Token[], mentions: readonly PersonMention[], next: number, role: Role): Person | null {
  const mention = mentions[next - 1];
  const head = tokens[role.at];
  if (
    mention === undefined ||
    head === undefined ||
    tokens[mention.start]?.sentence !== head.sentence ||
    tokens[mention.start]?.block !== head.block
  )
    return null;
  // "führt Anna Muster das Team als kommissarische Leiterin"
  const isHeading = /^(?:führt|führte|leitet|leitete|begleitet|begleitete|vertritt|vertrat)$/.test(tokens[mention.from - 1]?.text ?? '');
  if (isHeading && tokens[role.from - 1]?.text === 'als' && role.from - mention.end < 9)
    if (tokens.slice(mention.end, role.from).every(({ kind }) => kind !== 'mark')) return mention.person;
  if (tokens[mention.end]?.text !== ',' || !/^(?:der|die)$/.test(tokens[mention.end + 1]?.text ?? '')) return null;
  if (predicates.test(tokens[role.end]?.text ?? '')) return mention.person;
  // "Pauline Scholz, die am selben Tag in Kiel antritt: als erste CDO der Landeshauptstadt"
  const isActing = tokens
    .slice(mention.end, role.from)
    .some(token => /^(?:antritt|antrat|anfängt|anfing|beginnt|begann|arbeitet|wirkt)$/.test(token.text));
  return isActing && tokens[role.from - 1]?.text === 'als' ? mention.person : null;
}

/**
 * "Zuständig wäre die Landes-CIO. Anna Muster hat …", "Erwartet wurde der Auftritt des Beauftragten. Prof. Anna Muster stellte …": an office that
 * serves nobody yet, and a new name that opens the next sentence without a job of its own and takes office or floor.
 */
function namedNext(tokens: readonly Token[], mentions: readonly PersonMention[], next: number, role: Role): Person | null {
  if (!/^(?:der|die|des|dem|den)$/.test(role.article)) return null;
  let index = next;
  while (index < mentions.length && (mentions[index]?.start ?? 0) < role.end) index++;
  const mention = mentions[index];
  const first = mention === undefined ? undefined : tokens[mention.start];
  const head = tokens[role.at];
  if (mention === undefined || first === undefined || head === undefined || first.block !== head.block) return null;
  const { person } = mention;
  // "Skeptisch äußerte sich der Präsident des Gerichts. Er begrüße den Plan, sagte Anna Muster."
  const isSpeaking = saysOutright(tokens[mention.from - 1]?.text ?? '');
  if (!first.isFirst && !isSpeaking) return null;
  if (first.sentence - head.sentence !== 1 || person.first === '' || person.roles.length > 0 || person.mentions[0] !== mention) return null;
  if (mention.body !== null || (role.gender !== null && person.gender !== null && person.gender !== role.gender)) return null;
  const isAnnounced = tokens
    .slice(role.from - 4, role.from)
    .some(token =>
      /^(?:Auftritt|Auftritts|Rede|Beitrag|Stellungnahme|Antwort|Wort|zuständig|Zuständig|wäre|blieb|bleibt|fehlt|fehlte)$/.test(
        token.text,
      ),
    );
  const takesOffice = tokens
    .slice(mention.end, mention.end + 6)
    .some(token => token.sentence === first.sentence && /^(?:Amt|Posten|Stelle|Aufgabe|Leitung|Haus)$/.test(token.text));
  // "Jetzt ist auch die Bundesministerin da. Anna Muster kam mit der Bahn."
  const isThere =
    /^(?:da|eingetroffen|angekommen|dabei|anwesend)$/.test(tokens[role.end]?.text ?? '') && tokens[role.end + 1]?.text === '.';
  if (isThere && first.isFirst) return person;
  if (isSpeaking) {
    const reported = tokens.slice(role.end, mention.from).filter(token => token.sentence === first.sentence);
    return /^(?:der|die)$/.test(role.article) &&
      reported.some(
        ({ text }, at) => subjunctive.test(text) || (/e$/.test(text) && /^(?:er|sie|es|man)$/i.test(reported[at - 1]?.text ?? '')),
      )
      ? person
      : null;
  }
  return isAnnounced || takesOffice ? person : null;
}

/** "Auch die Bürgerbeauftragte meldete sich. Dorothee Richter erinnerte …": the name that opens the next sentence. */
function nextNamed(
  tokens: readonly Token[],
  mentions: readonly PersonMention[],
  next: number,
  role: Role,
  gender: Gender | null,
): Person | null {
  const head = tokens[role.at];
  let index = next;
  while (index < mentions.length && (mentions[index]?.start ?? 0) < role.end) index++;
  const mention = mentions[index];
  const token = mention === undefined ? undefined : tokens[mention.start];
  if (
    mention === undefined ||
    token === undefined ||
    head === undefined ||
    token.block - head.block > 1 ||
    token.sentence - head.sentence > (token.block === head.block ? 1 : 3)
  )
    return null;
  if (token.block !== head.block && tokens[mention.start - 1]?.block === token.block) return null;
  const { person } = mention;
  if (!token.isFirst || person.first === '' || person.roles.length > 0 || person.mentions[0] !== mention) return null;
  return gender === null || person.gender === null || person.gender === gender ? person : null;
}

/** "Die Innenministerin wies das zurück. „…“, sagte Heike Wurm.": a new name that is said to have spoken what follows the office's sentence. */
function nextQuoted(
  tokens: readonly Token[],
  mentions: readonly PersonMention[],
  next: number,
  role: Role,
  gender: Gender | null,
): Person | null {
  const head = tokens[role.at];
  if (!/^(?:Der|Die)$/.test(tokens[role.from]?.text ?? '') || tokens[role.from]?.isFirst !== true) return null;
  let index = next;
  while (index < mentions.length && (mentions[index]?.start ?? 0) < role.end) index++;
  const mention = mentions[index];
  const token = mention === undefined ? undefined : tokens[mention.start];
  // A quotation is short, and many offices may stand before one name.
  if (mention === undefined || token === undefined || token.block !== head?.block || mention.start - role.end > 150) return null;
  const { person } = mention;
  if (person.first === '' || person.roles.length > 0 || person.mentions[0] !== mention || mention.from !== mention.start) return null;
  if (!speechWords.say.has(tokens[mention.start - 1]?.text ?? '')) return null;
  // One quotation opens right behind the sentence of the office and closes right before the verb.
  let at = role.end;
  while (at < mention.start && tokens[at]?.sentence === head.sentence && !/^[„“"»«]$/.test(tokens[at]?.text ?? '')) at++;
  const isOpen = /^[„“"»«]$/.test(tokens[at]?.text ?? '') && /^[.:]$/.test(tokens[at - 1]?.text ?? '');
  const marks = tokens.slice(at, mention.start).filter(({ text }) => /^[„“”"»«]$/.test(text)).length;
  const close = tokens.slice(mention.start - 4, mention.start - 1).some(({ text }) => /^[“”"»«]$/.test(text));
  if (!isOpen || !close || marks !== 2) return null;
  return gender === null || person.gender === null || person.gender === gender ? person : null;
}

/** "Die Digitalministerin strahlt. … Nora Fink, seit einem Jahr im Amt, …": somebody named later and said to be in office. */
function namedInOffice(
  tokens: readonly Token[],
  mentions: readonly PersonMention[],
  next: number,
  role: Role,
  gender: Gender | null,
): Person | null {
  for (let index = next; index < mentions.length && index < next + 6; index++) {
    const mention = mentions[index];
    if (mention === undefined || (tokens[mention.start]?.block ?? 0) - (tokens[role.at]?.block ?? 0) > 3) return null;
    const { person } = mention;
    if (person.roles.length > 0 || person.mentions[0] !== mention || person.gender === null || person.gender !== gender) continue;
    if (tokens[mention.end]?.text !== ',') continue;
    for (let at = mention.end + 1; at < mention.end + 10; at++)
      if (tokens[at]?.text === 'im' && tokens[at + 1]?.text === 'Amt' && tokens[at + 2]?.text === ',') return person;
  }
  return null;
}

function lastNamed(
  tokens: readonly Token[],
  mentions: readonly PersonMention[],
  next: number,
  role: Role,
  gender: Gender | null,
): Person | null {
  const head = tokens[role.at];
  // In court the prosecutor and the judge are hardly whom the report has just named.
  if (head === undefined || /^(?:staatsanw|richter)/.test(role.head.base)) return null;
  for (let index = next - 1; index >= 0; index--) {
    const mention = mentions[index];
    const token = mention === undefined ? undefined : tokens[mention.start];
    if (mention === undefined || token === undefined) return null;
    if (head.block - token.block > 1 || head.sentence - token.sentence > 4) return null;
    const { person } = mention;
    if (gender !== null && person.gender !== null && person.gender !== gender) continue;
    return person;
  }
  return null;
}
