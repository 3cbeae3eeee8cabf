import type { StateCode } from '../../gazetteer/types.ts';
import type { PrintedLand } from '../lands/landPrinted.ts';
import type { People } from '../people/persons.ts';
import { once } from '../text/once.ts';
import type { Role } from './roles.ts';

/** All offices a text names, by their bare head, and those of them that are somebody's. */
const officesOf = once(({ roles, persons }: People) => {
  const byBase = new Map<string, Role[]>();
  for (const role of roles) {
    const same = byBase.get(role.head.base);
    if (same) same.push(role);
    else byBase.set(role.head.base, [role]);
  }
  return { byBase, owned: new Set(persons.flatMap(person => person.roles)) };
});

/** "Ex-CIO Bach" where the text tells of one CIO's Land elsewhere; null where it tells of none or of two. */
export function landOfSameOffice(role: Role, people: People, office: PrintedLand): StateCode | null {
  if (office.levelOf(role) !== 'any') return null;
  const { byBase, owned } = officesOf(people);
  const same = byBase.get(role.head.base) ?? [];
  // "Die Thüringer Landesbeauftragte hat geantwortet … sagte die Datenschutzbeauftragte": an office told of nobody else.
  const own = new Set(same.filter(other => !owned.has(other)).map(other => office.printed(other) ?? null));
  own.delete(null);
  if (own.size === 1) return [...own][0] ?? null;
  let found: StateCode | null = null;
  for (const other of same) {
    if (other === role) continue;
    const code = office.printed(other);
    if (code === null || (found !== null && code !== undefined && code !== found)) return null;
    if (code !== undefined) found = code;
  }
  return found;
}
