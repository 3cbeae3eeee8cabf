import type { StateCode } from '../../gazetteer/types.ts';
import type { Role } from '../offices/roles.ts';
import { firstAtOrAfter } from '../text/firstAtOrAfter.ts';
import { beginsWithOneOf, isOneOf } from '../text/wordLists.ts';
import type { LandSurroundings } from './landSurroundings.ts';

/** What an authority has several of. */
const part = 'Abteilung|Außenstelle|Nebenstelle|Zweigstelle|Dienststelle|Niederlassung|Behörde';

/** The Land of the body that the text before the office at a token names, where the words of the office point to it: "Deren Präsidentin", "Die Leiterin der Abteilung". */
export const ofNamedBody = (around: LandSurroundings, index: number): StateCode | null =>
  ofWatchdog(around, index) ?? ofPartAbove(around, index) ?? ofBodyInTown(around, index);

/** "In Bremen hat die Datenschutzbeauftragte Anna Muster": every Land has one, and no town is named in the sentence. */
function ofWatchdog(around: LandSurroundings, index: number): StateCode | null {
  const { tokens, roles } = around.people;
  const role = roles[around.roleFrom(index)];
  if (role === undefined || (role.article !== 'die' && role.article !== 'der')) return null;
  if (role.end !== role.at + 1 || !(tokens[role.at]?.text ?? '').startsWith('Datenschutzbeauftragte') || role.at !== role.from + 1)
    return null;
  for (const { at, kind, code } of around.before(index)) {
    if (tokens[at]?.sentence !== tokens[index]?.sentence) return null;
    if (kind !== 'land') return null;
    if (around.isPlace(at)) return code;
  }
  return null;
}

/** "Die Abteilung Geobasis der Bezirksregierung Köln …", and below "Die Leiterin der Abteilung": of the Land's body that the paragraphs above tell of. */
function ofPartAbove(around: LandSurroundings, index: number): StateCode | null {
  const { tokens, roles, stateAt } = around.people;
  const role = roles[around.roleFrom(index)];
  if (role === undefined) return null;
  const isSpokesman = role.body === null && role.end === role.at + 1 && isOneOf(tokens[role.at]?.text ?? '', '(S|Presses)precher(in)?');
  if (!isSpokesman && !isOneOf(tokens[role.end - 1]?.text ?? '', part)) return null;
  const block = tokens[index]?.block ?? 0;
  for (let position = firstAtOrAfter(around.evidence, index, one => one.at) - 1; position >= 0; position--) {
    const one = around.evidence[position];
    if (one === undefined || block - (tokens[one.at]?.block ?? 0) > 2) return null;
    if (one.kind === 'state') return around.office.named(Math.max(0, one.at - 2), one.at) ?? around.dominant.first;
    if (one.kind === 'land' && !stateAt.has(tokens[one.at]?.start ?? -1)) return one.code;
    if (!isOneOf(one.kind, 'capital|town|land')) return null;
  }
  return null;
}

/** "Die Fachaufsicht liegt bei der ADD in Trier. Deren Präsidentin": of a body whose town is told, if no town has such a body. */
function ofBodyInTown(around: LandSurroundings, index: number): StateCode | null {
  const { tokens, roles, sense } = around.people;
  const role = roles[around.roleFrom(index)];
  if (role === undefined || !isOneOf(role.article.toLowerCase(), 'deren|dessen')) return null;
  const sentence = tokens[index]?.sentence ?? 0;
  for (const { at, kind, code } of around.before(index)) {
    if ((tokens[at]?.sentence ?? 0) < sentence - 1) return null;
    if (kind !== 'town' && kind !== 'capital') return null;
    const body = tokens[at - 2]?.text ?? '';
    const isOfLand = isOneOf(sense.levelOf(body) ?? 'unknown', 'any|state|unknown') && !body.startsWith('Bundes');
    return tokens[at - 1]?.text === 'in' && isOfLand ? code : null;
  }
  return null;
}

/** "Die Aufsicht führt die Bezirksregierung in Münster. Dezernentin Anna Muster": of the Land's body the sentence before names, not of a town. */
export function ofDepartment(around: LandSurroundings, role: Role): StateCode | null {
  const { tokens } = around.people;
  if (!role.head.base.startsWith('dezernent') || role.body !== null || role.end > role.at + 1) return null;
  const sentence = tokens[role.at]?.sentence ?? 0;
  for (const { at, kind, code } of around.before(role.from)) {
    if ((tokens[at]?.sentence ?? 0) < sentence - 1 || kind !== 'land') return null;
    const body = tokens[at - (tokens[at - 1]?.text === 'in' ? 2 : 1)]?.text ?? '';
    return beginsWithOneOf(body, 'Bezirksregierung|Regierungspräsidium|Landesdirektion') ? code : null;
  }
  return null;
}
