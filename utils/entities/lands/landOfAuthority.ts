import { capitals } from '../../gazetteer/people.ts';
import { towns } from '../../gazetteer/places.ts';
import type { StateCode } from '../../gazetteer/types.ts';
import type { Role } from '../offices/roles.ts';
import { firstAtOrAfter } from '../text/firstAtOrAfter.ts';
import type { Token } from '../text/tokens.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { bodyCode, type Evidence, isFederalBody } from './landEvidence.ts';
import { municipality } from './landOrTown.ts';
import type { LandSurroundings } from './landSurroundings.ts';

/** Jobs that people of every authority have. */
const job =
  'sachbearbeit|sachgebietsleit|dezernent|dezernatsleit|abteilungsleit|referent|referatsleit|dienststellenleit|projektleit|mitarbeit|leit|prüf|architekt|entwickl|manag|chef|vertret|verantwort|koordinat|expert|sprech|archiv';
/** What an article calls an authority it has named, with no word more. */
const bare = 'Behörde|Amts?|Amtes|Haus|Hauses|Hause|Dienststelle|Zentrale';
/** The same with the kind of authority, which names it where it stands first. */
const ofKind = 'Landesamts?|Landesamtes|Landesbetriebs?|Landesbetriebes';
/** A part of an authority, which tells nothing of whose it is. */
const part =
  'Rechenzentrums?|Abteilung|Referats?|Dezernats?|Sachgebiets?|Außenstelle|Nebenstelle|Niederlassung|Stabsstelle|Servicestelle|Leitstelle|Poststelle|Zulassungsstelle|Kfz-Zulassungsstelle';
/** Words for the Land as such, for towns in general. */
const noAuthority =
  'Land|Landes|Landesverwaltung|Freistaats?|Freistaates|Region|Landtags?|Kommunen?|Städten?|Gemeinden?|Kreisen?|Landkreisen?|Bezirken?|Landesregierung';

/** "das Dezernat", "das zuständige Referat", "die Behörde": a part of an authority, or an authority, without a name. */
export const isPartAlone = (tokens: readonly Token[], start: number, end: number): boolean =>
  end === start + 1 && isOneOf(tokens[start]?.text ?? '', `${bare}|${ofKind}|${part}`) && tokens[end]?.text !== 'in';

/** A town or county itself, which nobody calls an authority. */
const town = `${municipality}|Rathaus|Rathauses|Bürgerbüro`;

/** Whether an office points to an authority named before: "in der Behörde", "ist dort Dezernentin", "die zuständige Referentin", "des Rechenzentrums". */
function pointsBack({ people: { tokens } }: LandSurroundings, role: Role): boolean {
  if (role.end > role.at + 1) {
    const isShort = role.end - role.at < 5 && isOneOf(tokens[role.end - 2]?.text ?? '', 'der|des|im|am|beim|dieser|dieses');
    return isShort && isOneOf(tokens[role.end - 1]?.text ?? '', `${bare}|${ofKind}|${part}`);
  }
  return isThere(tokens, role) || isOneOf(tokens[role.at - 1]?.text ?? '', 'zuständigen?|zuständiger');
}

/** "Bernd Tal, dort Abteilungsleiter", "Dort arbeitet als Referentin" */
function isThere(tokens: readonly Token[], role: Role): boolean {
  const sentence = tokens[role.at]?.sentence;
  for (let index = role.from - 1; index > role.from - 4 && tokens[index]?.sentence === sentence; index--)
    if (isOneOf(tokens[index]?.text ?? '', '[Dd]ort')) return true;
  return tokens[role.end]?.text === 'dort';
}

/** "Im Ministerium in Mainz gilt die Gemeinde als Vorbild. Bernd Tal, dort Abteilungsleiter": where the sentence before takes place, not what it speaks of. */
function landOfPlaceBefore(around: LandSurroundings, index: number): StateCode | null | undefined {
  const { tokens } = around.people;
  const sentence = tokens[index]?.sentence ?? 0;
  for (const one of around.before(index)) {
    const token = tokens[one.at];
    if (token === undefined || token.sentence < sentence - 1) return undefined;
    const code = landOf(around, one);
    let first = one.at - 1;
    while (tokens[first]?.kind === 'small' && endsInOneOf(tokens[first]?.text ?? '', 'e[nr]')) first--;
    if (tokens[first]?.text === 'der') first--;
    if (code !== undefined && tokens[first]?.isFirst === true && isOneOf(tokens[first]?.text ?? '', 'Im|Am|Beim|In|Bei')) return code;
  }
  return undefined;
}

/** "Sachbearbeiterin Eva Stein", "IT-Leiter": a job that people of every authority have, and no word of which. */
export function isJobAlone(around: LandSurroundings, index: number): boolean {
  const role = around.people.roles[around.roleFrom(index)];
  if (role === undefined || role.body !== null || role.end > role.at + 1) return false;
  // Ministries have heads of sections; who is a leader of nothing leads what the sentence tells.
  if (beginsWithOneOf(role.head.base, 'referatsleit') || (role.head.prefix === '' && role.head.base.startsWith('leit'))) return false;
  return beginsWithOneOf(role.head.base, `${job}|beauftragt`);
}

/** How far above the authority may be named that an office points back to; paragraphs. */
const reach = 4;
/** At most so many words of evidence, or offices, are looked through. */
const most = 60;

/**
 * "Das Landesamt für Steuern …", and below "die Leiterin des Rechenzentrums", "Sachbearbeiterin im Haus", "ist dort Dezernentin": the Land of the
 * authority the text tells of; null where it is one of a town or the Bund, undefined where the office does not point to one or none is named.
 */
export function landOfAuthority(around: LandSurroundings, role: Role): StateCode | null | undefined {
  if (role.body === null && role.head.prefix === 'Ministeriums') return landOfMinistryBefore(around, role.from);
  const same = landOfSameBody(around, role);
  if (same !== undefined) return same;
  if (isInJobcentre(around, role)) return null;
  // "Oberstaatsanwalt für die Kasseler Behörde"
  const place = isOneOf(around.people.tokens[role.end - 1]?.text ?? '', 'Behörde') ? (around.people.tokens[role.end - 2]?.text ?? '') : '';
  const seat =
    role.head.base.includes('staatsanw') && place.endsWith('er') ? (towns.get(place.slice(0, -2)) ?? towns.get(place)) : undefined;
  if (seat !== undefined) return seat;
  const isPart = role.body === 'provider' && isOneOf(around.people.tokens[role.end - 1]?.text ?? '', part);
  if (role.body !== null && role.body !== 'any' && !isPart) return undefined;
  if (!beginsWithOneOf(role.head.base, job) || role.head.level === 'government') return undefined;
  // "beim Staatsbetrieb Sachgebietsleiter Bernd Tal", "Anna Muster, die das im Ministerium als Projektleiterin betreut"
  const beside = around.people.tokens[role.from - 1]?.text === 'als' ? role.from - 1 : role.from;
  const isIn = isOneOf(around.people.tokens[beside - 2]?.text ?? '', 'beim|im|am');
  if (isIn && beside < role.from && around.people.tokens[beside - 1]?.text === 'Ministerium')
    return landOfMinistryBefore(around, beside - 1);
  const isBeside = isIn && bodyRightBefore(around, beside);
  if (role.head.level === 'municipal' && !role.head.base.startsWith('dezernent') && !isBeside) return undefined;
  if (!(isBeside || pointsBack(around, role)) || around.office.named(role.from, role.end) !== null) return undefined;
  const there = isThere(around.people.tokens, role) ? landOfPlaceBefore(around, role.from) : undefined;
  if (there !== undefined) return there;
  const told = landOfAuthorityBefore(around, role.from, around.people.tokens[role.end - 1]?.text === 'Behörde');
  return told ?? landOfWatchdog(around, role) ?? told;
}

/** "Der Referatsleiter betreut den Test im selben Ministerium": of the ministry, or the authority, told of before. */
function landOfSameBody(around: LandSurroundings, { from, at }: Role): StateCode | null | undefined {
  const { tokens } = around.people;
  const sentence = tokens[at]?.sentence;
  for (let index = at + 1; index < at + 12 && tokens[index]?.sentence === sentence; index++) {
    if (!isOneOf(tokens[index]?.text ?? '', '(der)?selben|gleichen')) continue;
    const body = tokens[index + 1]?.text ?? '';
    if (body === 'Ministerium') return landOfMinistryBefore(around, from);
    if (isOneOf(body, `${bare}|${ofKind}|${part}`)) return landOfAuthorityBefore(around, from);
  }
  return undefined;
}

/** "Im Jobcenter Prignitz war das aufwendig. Geschäftsführer Bernd Tal …": the agency for work and a county run it together. */
function isInJobcentre({ people: { tokens } }: LandSurroundings, { at, end, from, body, head }: Role): boolean {
  if (body !== null || end > at + 1 || head.class !== 'open') return false;
  const own = tokens[at];
  for (let index = from - 1; index > from - 40; index--) {
    const token = tokens[index];
    if (token === undefined || token.block !== own?.block || own.sentence - token.sentence > 1) return false;
    if (isOneOf(token.text, 'Jobcenters?')) return true;
  }
  return false;
}

/** "beim Staatsbetrieb Sachgebietsleiter Bernd Tal": a body of a Land is named right before the office. */
function bodyRightBefore(around: LandSurroundings, index: number): boolean {
  const one = around.evidence[firstAtOrAfter(around.evidence, index, ({ at }) => at) - 1];
  return one?.at === index - 1 && one.kind === 'state';
}

/** "Das hat der Landesbeauftragte angeordnet …", and below "Referentin in der Behörde": that of who holds an office that is an authority. */
function landOfWatchdog(around: LandSurroundings, role: Role): StateCode | null {
  const { tokens, roles } = around.people;
  const block = tokens[role.from]?.block ?? 0;
  const last = around.roleFrom(role.from) - 1;
  for (let position = last; position >= 0 && position > last - most; position--) {
    const other = roles[position];
    if (other === undefined || block - (tokens[other.at]?.block ?? 0) > reach) return null;
    if (other.head.level === 'state' && other.head.base.startsWith('beauftragt'))
      return around.office.printed(other) ?? around.dominant.code ?? around.dominant.first;
  }
  return null;
}

/**
 * The Land of the authority told of before a token: the one named last in its paragraph, else the one named most in the paragraphs above. `isStrict`
 * where towns and counties as such are none.
 */
export function landOfAuthorityBefore(around: LandSurroundings, index: number, isStrict = false): StateCode | null | undefined {
  const { tokens } = around.people;
  const block = tokens[index]?.block ?? 0;
  const told: (StateCode | null)[] = [];
  const last = firstAtOrAfter(around.evidence, index, one => one.at) - 1;
  for (let position = last; position >= 0 && position > last - most; position--) {
    const one = around.evidence[position];
    const distance = block - (tokens[one?.at ?? 0]?.block ?? 0);
    if (one === undefined || distance > reach) break;
    if (isStrict && isOneOf(tokens[one.at]?.text ?? '', town)) continue;
    const code = landOf(around, one);
    if (code === undefined) continue;
    if (distance === 0) return code;
    told.push(code);
  }
  if (told.length === 0) return undefined;
  const ofLand = told.filter(code => code !== null);
  return 2 * ofLand.length >= told.length ? (ofLand[0] ?? null) : null;
}

/** The Land of the authority a piece of evidence names; null for one of a town, the Bund or another country, undefined where it names none. */
function landOf(around: LandSurroundings, { at, kind, code }: Evidence): StateCode | null | undefined {
  const { tokens, stateAt } = around.people;
  const text = tokens[at]?.text ?? '';
  if (isOneOf(text, noAuthority) || isOneOf(text, bare)) return undefined;
  switch (kind) {
    case 'land':
      return stateAt.has(tokens[at]?.start ?? -1) || tokens[at - 1]?.text === '/' ? undefined : code;
    case 'state':
      return ofWords(around, at) ?? around.dominant.code ?? around.dominant.first ?? undefined;
    case 'municipal':
      return null;
    case 'provider':
      return bodyCode(tokens, at) ?? null;
    case 'federal':
      return isFederalBody(text) ? null : undefined;
    default:
      return undefined;
  }
}

/** "Bayerisches Landesamt", "Landesamt Rheinland-Pfalz", "Landesamt für Schule in Braunschweig": by the words of the body's name. */
function ofWords(around: LandSurroundings, at: number): StateCode | null {
  const { tokens } = around.people;
  const sentence = tokens[at]?.sentence;
  const before = around.office.named(Math.max(0, at - 2), at);
  if (before !== null) return before;
  for (let index = at + 1; index < at + 9 && tokens[index]?.sentence === sentence; index++) {
    const token = tokens[index];
    const text = token?.text ?? '';
    const isName = token?.kind === 'capital' || token?.kind === 'acronym';
    if (!isName && !isOneOf(text, 'für|und|der|des|von|im|in|,')) return null;
    const code =
      around.people.stateAt.get(token?.start ?? -1)?.code ??
      (tokens[index - 1]?.text === 'in' ? (towns.get(text) ?? capitals.get(text)) : undefined);
    if (code !== undefined) return code;
  }
  return null;
}

/** "im Ministerium", where the text told of a ministry of the Bund last: null; undefined where none was told. */
export function landOfMinistryBefore(around: LandSurroundings, index: number): StateCode | null | undefined {
  const { tokens } = around.people;
  const last = firstAtOrAfter(around.evidence, index, one => one.at) - 1;
  for (let position = last; position >= 0 && position > last - most; position--) {
    const one = around.evidence[position];
    const text = tokens[one?.at ?? 0]?.text ?? '';
    if (one === undefined || !endsInOneOf(text, 'ministeriums?') || isOneOf(text, 'Ministeriums?')) continue;
    return one.kind === 'federal' ? null : landOf(around, one);
  }
  return undefined;
}
