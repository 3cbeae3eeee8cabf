import type { Person } from '../people/persons.ts';
import type { Reading } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';
import type { Role } from './roles.ts';

/** Which column an offset of a row stands in; cells are parted by tabs. */
function columnOf(source: string, rowStart: number, offset: number): number {
  let column = 0;
  for (let at = source.indexOf('\t', rowStart); at >= 0 && at < offset; at = source.indexOf('\t', at + 1)) column++;
  return column;
}

/** An office whose phrase runs into the next cell ("CIO | Leistungen") ends with its own. */
function withinCell(source: string, tokens: readonly Token[], role: Role): Role {
  let end = role.at + 1;
  while (end < role.end && source[tokens[end - 1]?.end ?? 0] !== '\t') end++;
  return end === role.end ? role : { ...role, end };
}

/** "Land | CIO | Leistungen" over "HB | Anna Muster | 212": the head of a column is the office of the people below it, who have none yet. */
export function tieColumnOffices(
  { source, blocks }: Reading,
  tokens: readonly Token[],
  roles: readonly Role[],
  persons: readonly Person[],
): void {
  const isRow = (block: number) => blocks[block]?.kind === 'table-row';
  for (const printed of roles) {
    const role = withinCell(source, tokens, printed);
    const first = tokens[role.from];
    const block = first?.block ?? -1;
    if (first === undefined || !isRow(block) || isRow(block - 1) || !isRow(block + 1) || role.isPlural || role.head.class === 'private')
      continue;
    // The cell holds the office alone.
    const row = blocks[block]?.start ?? 0;
    const ends = tokens[role.end - 1]?.end ?? 0;
    if (first.start !== row && source[first.start - 1] !== '\t') continue;
    if (ends !== blocks[block]?.end && source[ends] !== '\t') continue;
    const column = columnOf(source, row, first.start);
    for (const person of persons) {
      const mention = person.mentions[0];
      const own = mention === undefined ? undefined : tokens[mention.start];
      if (own === undefined || person.first === '' || person.roles.length > 0 || own.block <= block || !isRow(own.block)) continue;
      let above = own.block;
      while (above > block && isRow(above)) above--;
      if (above === block && columnOf(source, blocks[own.block]?.start ?? 0, own.start) === column) person.roles.push(role);
    }
  }
}
