import { capitals } from '../../gazetteer/people.ts';
import type { StateCode } from '../../gazetteer/types.ts';
import type { Role } from '../offices/roles.ts';
import { firstAtOrAfter } from '../text/firstAtOrAfter.ts';
import { isOneOf } from '../text/wordLists.ts';
import type { LandSurroundings } from './landSurroundings.ts';

/** A capital in the sentence of the office: "hat heute im Mainzer Schloss unterzeichnet". */
export function capitalBehind(around: LandSurroundings, role: Role): StateCode | null {
  const { tokens } = around.people;
  const sentence = tokens[role.at]?.sentence;
  for (let index = role.end; index < role.end + 30 && tokens[index]?.sentence === sentence; index++) {
    const text = tokens[index]?.text ?? '';
    // "sprach von der „besten Verwaltung zwischen Kiel und Passau“"
    if (isOneOf(text, '[„“"»«]|zwischen')) return null;
    const code = capitals.get(text);
    // "sagte Staatssekretär Anna Muster am Rande einer Veranstaltung in Berlin": where the Bund is, too
    if (code === 'DE-BE' && around.evidence.some(({ kind }) => kind === 'federal')) return null;
    if (code !== undefined) return code;
  }
  return null;
}

/** "Verkehrsminister Anna Muster ärgert das. Schleswig-Holstein dürfe nicht zurückbleiben": the Land that opens the next sentence. */
export function landOfNextSentence(around: LandSurroundings, role: Role): StateCode | null {
  const { tokens, stateAt } = around.people;
  const own = tokens[role.at];
  let index = role.end;
  while (tokens[index]?.sentence === own?.sentence) index++;
  const next = tokens[index];
  return next?.block === own?.block ? (stateAt.get(next?.start ?? -1)?.code ?? null) : null;
}

/** "Die Sprecherin des Ministeriums kündigte an, mit Nordrhein-Westfalen zu reden": another Land, with which the own one has to do. */
export function isPartnerBehind(around: LandSurroundings, role: Role): boolean {
  const { tokens, stateAt } = around.people;
  const sentence = tokens[role.at]?.sentence;
  for (let index = role.end; index < role.end + 40 && tokens[index]?.sentence === sentence; index++)
    if (stateAt.has(tokens[index]?.start ?? -1)) return isOneOf(tokens[index - 1]?.text ?? '', 'mit|gegen|wie|nach|als|auch');
  return false;
}

/** "Innensenatorin Anna Muster erntete Spott, auch aus Hamburg", "war schneller als ihre Kollegin in Bremen": another Land that the sentence comes to. */
export function isPassedBehind(around: LandSurroundings, role: Role): boolean {
  const { tokens, stateAt } = around.people;
  const sentence = tokens[role.at]?.sentence;
  for (let index = role.end; index < role.end + 40 && tokens[index]?.sentence === sentence; index++)
    if (stateAt.has(tokens[index]?.start ?? -1)) {
      const before = tokens[index - 1]?.text ?? '';
      const isColleague = isOneOf(tokens[index - 2]?.text ?? '', '(K|Amtsk)olleg(e|en|in|innen)');
      return isOneOf(before, 'mit|gegen|wie|nach|als|auch|aus') || (isColleague && isOneOf(before, 'in|von'));
    }
  return false;
}

/** "Unterschrieben haben Staatssekretärin Anna Muster und ihre bayerische Kollegin Eva Tal": the Land is the other's. */
export function hasColleagueBehind(around: LandSurroundings, role: Role): boolean {
  const { tokens, roles, stateAt } = around.people;
  const sentence = tokens[role.at]?.sentence;
  for (let position = firstAtOrAfter(roles, role.end, one => one.at); position < roles.length; position++) {
    const other = roles[position];
    if (other === undefined || tokens[other.at]?.sentence !== sentence) return false;
    if (other.head.base.includes('kolleg') && tokens.slice(other.from, other.at).some(({ start }) => stateAt.has(start))) return true;
  }
  return false;
}

/** "Staatssekretär Bernd Tal hat sich das in Rheinland-Pfalz angesehen" in an article with another Land in its headline. */
export function isVisitedBehind(around: LandSurroundings, role: Role): boolean {
  const { tokens, stateAt } = around.people;
  const { isTitled, code: own } = around.dominant;
  if (!isTitled || own === null) return false;
  const sentence = tokens[role.at]?.sentence;
  for (let index = role.end; index < role.end + 40 && tokens[index]?.sentence === sentence; index++) {
    const code = stateAt.get(tokens[index]?.start ?? -1)?.code;
    if (code !== undefined) return code !== own && tokens[index - 1]?.text === 'in';
  }
  return false;
}
