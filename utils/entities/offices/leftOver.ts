import type { Gender } from '../../gazetteer/people.ts';
import type { Person, PersonMention } from '../people/persons.ts';
import type { Sense } from '../text/sense.ts';
import type { Token } from '../text/tokens.ts';
import { isOneOf } from '../text/wordLists.ts';
import type { Role } from './roles.ts';
import { isDescribed } from './undescribed.ts';

/**
 * "Emil Raible erfuhr es aus dem Radio. Heute ist dem Oberbürgermeister der Satz unangenehm.": what is left when every other clue has been read. A
 * paragraph with one person of whom nothing tells who that is, and one office without a holder, tells both of one. `open` are such offices.
 */
export function tieLeftOver(
  tokens: readonly Token[],
  open: readonly Role[],
  mentions: readonly PersonMention[],
  tie: (person: Person, role: Role) => void,
  sense: Sense,
): void {
  const byBlock = new Map<number, Role[]>();
  for (const role of open) {
    const block = tokens[role.at]?.block ?? -1;
    const others = byBlock.get(block);
    if (others === undefined) byBlock.set(block, [role]);
    else others.push(role);
  }
  for (const [block, offices] of byBlock) {
    const named = new Set<Person>();
    for (const mention of mentions) if (tokens[mention.start]?.block === block) named.add(mention.person);
    for (const gender of ['f', 'm'] as const) {
      const [office, ...otherOffices] = offices.filter(role => fits(role.gender, gender));
      if (office === undefined || otherOffices.some(role => role.head.base !== office.head.base)) continue;
      const [person, ...others] = [...named].filter(one => one.gender === gender && one.roles.length === 0);
      if (person === undefined || others.length > 0 || isDescribed(tokens, person, sense)) continue;
      tie(person, office);
    }
  }
}

const fits = (gender: Gender | null, other: Gender): boolean => gender === other;

/** "dem Oberbürgermeister", "die Amtsleiterin": an office as somebody's whom the text has told of. */
export const isDefinite = ({ article }: Role): boolean => isOneOf(article, 'der|die|dem|den|des');
