import type { Gender } from '../gazetteer/people.ts';
import type { Person, PersonMention } from './persons.ts';
import type { Role } from './roles.ts';
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
  let next = 0;
  for (const role of roles) {
    while (next < mentions.length && (mentions[next]?.start ?? 0) < role.from) next++;
    if (tied.has(role) || role.isPlural || role.head.class === 'private') continue;
    const pronoun = pronounBefore(tokens, role);
    if (pronoun === null && !/^(?:der|die)$/.test(role.article)) continue;
    const gender = role.gender ?? (pronoun === null ? null : pronoun);
    const holders = persons.filter(
      person =>
        person.roles.some(known => known.head.base === role.head.base) &&
        (gender === null || person.gender === null || person.gender === gender),
    );
    if (holders.length > 0) continue;
    const person = lastNamed(tokens, mentions, next, role, gender);
    if (person === null || person.roles.some(known => known.head.class !== 'private' || known.body !== null) || person.roles.length > 0)
      continue;
    person.roles.push(role);
    person.gender ??= gender;
    tied.add(role);
  }
}

/** Gender of "Er" or "Sie" where the office is said of it, or null. */
function pronounBefore(tokens: readonly Token[], role: Role): Gender | null {
  const head = tokens[role.at];
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

function lastNamed(
  tokens: readonly Token[],
  mentions: readonly PersonMention[],
  next: number,
  role: Role,
  gender: Gender | null,
): Person | null {
  const head = tokens[role.at];
  if (head === undefined) return null;
  for (let index = next - 1; index >= 0; index--) {
    const mention = mentions[index];
    const token = mention === undefined ? undefined : tokens[mention.start];
    if (mention === undefined || token === undefined) return null;
    if (head.block - token.block > 1 || head.sentence - token.sentence > 2) return null;
    const { person } = mention;
    if (gender !== null && person.gender !== null && person.gender !== gender) continue;
    return person;
  }
  return null;
}
