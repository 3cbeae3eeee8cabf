import { nameWords, type Office, type OfficeHolder, officeHolders } from '../../gazetteer/people.ts';
import { fullName, type Person } from '../people/persons.ts';
import { headOf } from './heads.ts';
import type { Role } from './roles.ts';

const holdersByName = new Map(officeHolders.map(holder => [holder.name, holder]));
const holdersBySurname = new Map<string, OfficeHolder[]>();
for (const holder of officeHolders) {
  const surname = surnameOf(holder.name);
  holdersBySurname.set(surname, [...(holdersBySurname.get(surname) ?? []), holder]);
}

function surnameOf(name: string): string {
  const words = name.split(' ');
  const particle = words.findIndex((word, index) => index > 0 && nameWords.particles.has(word));
  return particle > 0 ? words.slice(particle).join(' ') : (words.at(-1) ?? name);
}

/** The office held on a day: the one whose dates hold it, the latest begun where several do, the last one before it otherwise. */
export function officeOn(offices: readonly Office[], day: string | null): Office | null {
  const begun = offices.filter(office => day === null || office.from === null || office.from <= day);
  const open = begun.filter(office =>
    day === null ? office.to === null : office.to === null || office.to >= day.slice(0, office.to.length),
  );
  return open.at(-1) ?? begun.at(-1) ?? null;
}

/** The directory's entry for a person: by full name, or by surname where the printed office is its and no other bears it. */
export function holderOf(person: Person, offices: readonly Role[], published: string | null): OfficeHolder | null {
  const byName = holdersByName.get(fullName(person));
  if (byName !== undefined) return byName;
  if (person.first !== '' || offices.length === 0) return null;
  const matching = (holdersBySurname.get(person.last) ?? []).filter(holder => {
    const office = officeOn(holder.offices, published);
    const bases = office === null ? [] : office.role.split(/[ ,]+/).flatMap(word => headOf(word)?.base ?? []);
    return offices.some(role => bases.includes(role.head.base) && (role.gender === null || role.gender === holder.gender));
  });
  return matching.length === 1 ? (matching[0] ?? null) : null;
}
