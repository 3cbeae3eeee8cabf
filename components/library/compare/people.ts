import type { StoredMention } from '../../../utils/clippings/types.ts';
import type { OfficialMention } from '../../../utils/entities/types.ts';
import type { StateCode } from '../../../utils/gazetteer/types.ts';
import type { Summary } from './summary.ts';

/** An office as the articles print it, and the dates of the first and last article that do; null where none is dated. */
export interface Office {
  role: string;
  state: StateCode | null;
  from: string | null;
  to: string | null;
  articles: number;
}

/** What the library knows of one person. */
export interface Person {
  name: string;
  offices: Office[];
  mentions: number;
  clippings: Summary[];
}

const keyOf = ({ role, state }: Pick<Office, 'role' | 'state'>) => `${role}\n${state ?? ''}`;

function latestFirst(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? 1 : -1;
}

/**
 * The people of the library, the most written about first; the offices of each by time, of those last named on one day the most named first:
 * the rows come in another order each time.
 */
export function peopleOf(rows: readonly { mention: StoredMention; clipping: Summary }[]): Person[] {
  const people = new Map<
    string,
    { mentions: number; clippings: Map<string, Summary>; offices: Map<string, Office & { ids: Set<string> }> }
  >();
  for (const { mention, clipping } of rows) {
    const official = mention.entity as OfficialMention;
    let person = people.get(official.person);
    if (!person) {
      person = { mentions: 0, clippings: new Map(), offices: new Map() };
      people.set(official.person, person);
    }
    person.mentions++;
    person.clippings.set(clipping.id, clipping);
    if (!official.role) continue;
    const key = keyOf({ role: official.role, state: official.state });
    const day = clipping.published?.slice(0, 10) ?? null;
    let office = person.offices.get(key);
    if (!office) {
      office = { role: official.role, state: official.state, from: day, to: day, articles: 0, ids: new Set() };
      person.offices.set(key, office);
    }
    if (day && (!office.from || day < office.from)) office.from = day;
    if (day && (!office.to || day > office.to)) office.to = day;
    office.ids.add(clipping.id);
  }
  return [...people]
    .map(([name, { mentions, clippings, offices }]) => ({
      name,
      mentions,
      clippings: [...clippings.values()].sort((a, b) => latestFirst(a.published, b.published) || (a.id < b.id ? 1 : -1)),
      offices: [...offices.values()]
        .map(({ ids, ...office }) => ({ ...office, articles: ids.size }))
        .sort((a, b) => latestFirst(a.to, b.to) || b.articles - a.articles || (keyOf(a) < keyOf(b) ? -1 : 1)),
    }))
    .sort((a, b) => b.clippings.length - a.clippings.length || a.name.localeCompare(b.name, 'de'));
}
