import type { Gender } from '../../gazetteer/people.ts';
import type { Person, PersonMention } from '../people/persons.ts';
import { isPreposition } from '../text/prepositions.ts';
import type { Sense } from '../text/sense.ts';
import type { Token } from '../text/tokens.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';
import type { Role } from './roles.ts';
import { isDescribed } from './undescribed.ts';

/**
 * What is left when every other clue has been read: "Emil Raible erfuhr es aus dem Radio. Heute ist dem Oberbürgermeister der Satz unangenehm." Where
 * a paragraph, or else the article, has one office without a holder and one person of its gender of whom nothing tells who that is, both are one.
 * `open` are such offices.
 */
export function tieLeftOver(
  tokens: readonly Token[],
  open: readonly Role[],
  mentions: readonly PersonMention[],
  tie: (person: Person, role: Role) => void,
  sense: Sense,
): void {
  const offices = perBlock(open, ({ at }) => tokens[at]?.block ?? -1);
  const named = perBlock(mentions, ({ start }) => tokens[start]?.block ?? -1);
  const told = new Set<string>();
  const tieOne = (roles: readonly Role[], here: readonly PersonMention[], isNear: boolean) => {
    for (const gender of ['f', 'm'] as const) {
      const [office, ...otherOffices] = roles.filter(role => genderOf(role) === gender && !told.has(role.head.base));
      if (office === undefined || otherOffices.some(role => role.head.base !== office.head.base)) continue;
      const fitting = here.filter(({ person }) => person.gender === gender || person.gender === null);
      const [person, ...others] = new Set(
        fitting.map(one => one.person).filter(one => (one.gender === gender || (isNear && one.gender === null)) && one.roles.length === 0),
      );
      if (person === undefined || others.length > 0 || isDescribed(tokens, person, sense)) continue;
      const before = fitting.findLast(({ end }) => end <= office.from);
      const nearest = before ?? fitting[0];
      // "Die Vorsitzende sprach. Sie leitet das gemeinsam mit Anna Muster.": who is named behind acts.
      const isOther = before === undefined && nearest !== undefined && isPreposition(tokens[nearest.from - 1]?.text ?? '');
      if (isNear && (nearest?.person !== person || isOther)) continue;
      // Of the whole article only somebody it comes back to.
      if (!isNear && person.mentions.length < 2) continue;
      tie(person, office);
      told.add(office.head.base);
    }
  };
  for (const [block, roles] of offices) tieOne(roles, named.get(block) ?? [], true);
  const clear = open.filter(
    ({ head, article, body }) =>
      (head.class === 'public' || body === 'state') && article !== 'des' && !beginsWithOneOf(head.base, 'rat|präsident'),
  );
  tieOne(clear, mentions, false);
}

function perBlock<T>(all: readonly T[], blockOf: (one: T) => number): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>();
  for (const one of all) {
    const block = blockOf(one);
    const others = found.get(block);
    if (others === undefined) found.set(block, [one]);
    else others.push(one);
  }
  return found;
}

/** Of "CIO" the article tells it. */
const genderOf = ({ gender, article }: Role): Gender | null =>
  gender ?? (article === 'die' ? 'f' : isOneOf(article, 'der|dem|den') ? 'm' : null);

/** "dem Oberbürgermeister", "die Amtsleiterin": whether the office at a position is told of as somebody's whom the text has told of. */
export function couldBeLeftOver(tokens: readonly Token[], roles: readonly Role[], position: number): boolean {
  const role = roles[position];
  if (role === undefined || role.head.follows || !isOneOf(role.article, 'der|die|dem|den|des')) return false;
  const { head, at, end, from } = role;
  if (head.class !== 'public' && head.prefix === '' && end <= at + 1) return false;
  if (beginsWithOneOf(head.base, 'leitung|vertret|bundesrat') || endsInOneOf(tokens[at]?.text ?? '', 'chef|chefin')) return false;
  // "Der Polizeichef und der Leiter der Wache": two people
  const before = roles[position - 1];
  if (tokens[from - 1]?.text === 'und' && before?.end === from - 1 && before.head.class !== 'private') return false;
  return (roles[position + 1]?.start ?? tokens.length) > at;
}
