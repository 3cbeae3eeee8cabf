import { firstAtOrAfter } from '../text/firstAtOrAfter.ts';
import { beginsWithOneOf, isOneOf } from '../text/wordLists.ts';
import type { LandSurroundings } from './landSurroundings.ts';

// Whether an office that both a Land and a town may have is one of the Land or of a town; `index` is the token it begins at.

/** Words for one town or county, which its name follows. */
export const municipality = 'Stadt|Gemeinde|Landkreis|Kreis|Landeshauptstadt|Samtgemeinde|Verbandsgemeinde';

/** Jobs of which a town hall has many. */
const clerk = 'sachbearbeit|teamleit|standesbeamt|mitarbeit|beamt|systemadministrat|administrat|amtsleit|fachdienstleit|sachgebietsleit';

/** "Seither steht Vizepräsident Bernd Tal an der Spitze": no town has presidents. */
export function isPresidentOfLand(around: LandSurroundings, index: number): boolean {
  const role = around.people.roles[around.roleFrom(index)];
  if (role === undefined || role.body !== null || role.head.prefix !== '' || !isOneOf(role.head.base, '(vize)?präsident')) return false;
  const block = around.people.tokens[index]?.block ?? 0;
  if (around.dominant.isAbroad || !around.isOfOneLevel()) return false;
  for (let position = firstAtOrAfter(around.evidence, index, one => one.at) - 1; position >= 0; position--) {
    const one = around.evidence[position];
    if (one === undefined || block - (around.people.tokens[one.at]?.block ?? 0) >= 3) return false;
    if (one.kind === 'state') return true;
  }
  return false;
}

/** A CIO beside a county's head, in a paragraph that names the Land: the one is the Land's as the other is the county's. */
export function isBesideCounty(around: LandSurroundings, index: number): boolean {
  const { tokens, roles } = around.people;
  const position = around.roleFrom(index);
  const role = roles[position];
  if (role === undefined || !beginsWithOneOf(role.head.base, 'c(i|d|is)o')) return false;
  return [roles[position - 1], roles[position + 1]].some(
    other =>
      other !== undefined &&
      Math.abs(other.at - role.at) < 8 &&
      tokens[other.at]?.sentence === tokens[role.at]?.sentence &&
      beginsWithOneOf(other.head.base, 'landr[aä]t'),
  );
}

/** "Referatsleiterin": ministries have them, towns hardly. */
export function isOfMinistry(around: LandSurroundings, index: number): boolean {
  const role = around.people.roles[around.roleFrom(index)];
  return role !== undefined && role.body === null && role.head.base.startsWith('referatsleit') && !around.dominant.isFederal;
}

/** "Bürgermeister Anna Muster … Sachbearbeiterin Eva Stein": a job without a body, where the office told last is one of a town. */
export function isUnderMayor(around: LandSurroundings, index: number): boolean {
  const { roles } = around.people;
  const own = around.roleFrom(index);
  const role = roles[own];
  if (role === undefined || role.body !== null || !beginsWithOneOf(role.head.base, clerk)) return false;
  for (let position = own - 1; position >= 0; position--) {
    const { level, class: kind } = roles[position]?.head ?? role.head;
    if (kind === 'public' && level !== 'any') return level === 'municipal';
  }
  return false;
}

/** "Betreut wird sie durch den Zweckverband. Dessen Geschäftsführer": of a union of towns, in the sentence before. */
export function isOfUnion(around: LandSurroundings, index: number): boolean {
  const { tokens } = around.people;
  const role = around.people.roles[around.roleFrom(index)];
  if (!isOneOf((role?.article ?? '').toLowerCase(), 'dessen|deren')) return false;
  const sentence = tokens[index]?.sentence ?? 0;
  for (const { at, kind } of around.before(index)) {
    if ((tokens[at]?.sentence ?? 0) < sentence - 1) return false;
    if (kind === 'municipal') return (tokens[at]?.text ?? '').startsWith('Zweckverband');
  }
  return false;
}

/** "Die Stadt Weilheim will Geld der Staatsregierung, wie IT-Leiter Bernd Tal erklärt": of the town the sentence is about. */
export function isOfTownAhead(around: LandSurroundings, index: number): boolean {
  const { tokens } = around.people;
  const role = around.people.roles[around.roleFrom(index)];
  if (role === undefined || role.body !== null || tokens[role.from - 1]?.text !== 'wie') return false;
  let start = index;
  while (tokens[start - 1]?.sentence === tokens[index]?.sentence) start--;
  return isOneOf(tokens[start]?.text ?? '', 'Die|Der') && around.people.sense.levelOf(tokens[start + 1]?.text ?? '') === 'municipal';
}
