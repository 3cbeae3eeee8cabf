import { capitals } from '../../gazetteer/people.ts';
import { towns } from '../../gazetteer/places.ts';
import type { StateCode } from '../../gazetteer/types.ts';
import { levelOfBody } from '../offices/heads.ts';
import type { Role } from '../offices/roles.ts';
import { firstAtOrAfter } from '../text/firstAtOrAfter.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { cityStates } from './dominantLand.ts';
import { chancellor, isFederalBody } from './landEvidence.ts';
import { type LandSurroundings, nameOfBody } from './landSurroundings.ts';

/** The last Land named before the office in its paragraph, or 'federal' where a body of the Bund is named in its sentence after that. */
export function evidenceBefore(around: LandSurroundings, role: Role): StateCode | 'federal' | null {
  const { tokens } = around.people;
  const sentence = tokens[role.at]?.sentence;
  const isThere = tokens.slice(role.at, role.end).some(({ text }) => beginsWithOneOf(text, 'dortig'));
  for (const { at, kind, code } of around.before(role.from)) {
    const token = tokens[at];
    if (kind === 'land' && token?.sentence !== sentence && around.dominant.isOnly && isListed(around, at)) continue;
    if (kind === 'land' && token?.sentence !== sentence && !isThere && isPartner(around, at)) continue;
    // "Niedersachsen und Bremen …. Finanzministerin Anna Muster": city states have senators
    if (kind === 'land' && role.head.base.startsWith('minister') && isOneOf(code ?? '', 'DE-H[BH]') && token?.sentence !== sentence)
      continue;
    // "In Bayern ist es anders als in Hessen. …, sagt die Staatssekretärin": Länder compared in an article about the Bund
    if (kind === 'land' && token?.sentence !== sentence && around.dominant.opening === 'federal' && isCompared(around, at)) continue;
    if (kind === 'land' || kind === 'capital') return code;
    // "In Wien ist man stolz. … Staatssekretärin Anna Muster": an article from abroad.
    if (
      kind === 'foreign' &&
      around.dominant.isAbroad &&
      ((isOneOf(tokens[at - 1]?.text ?? '', 'in|In|aus|Aus') && (token?.sentence ?? 0) >= (sentence ?? 0) - 1) ||
        (token?.isFirst === true && isOneOf(tokens[at + 1]?.text ?? '', '[./–—:(]')) ||
        tokens[at - 1]?.text === '/')
    )
      return 'federal';
    if (kind !== 'federal') continue;
    if (
      (token?.text === 'Bundesrepublik' || isFederalBody(token?.text ?? '')) &&
      (token?.sentence === sentence || !around.dominant.isStrong)
    )
      return 'federal';
    // "Kanzlerin Anna Muster lehnte den Vorschlag des Umweltministers ab"
    if (isOneOf(token?.text ?? '', chancellor) && (token?.sentence ?? 0) >= (sentence ?? 0) - (around.dominant.isStrong ? 0 : 1))
      return 'federal';
    if (token?.text === 'Bund' && token.sentence === sentence && role.from - at < 6) return 'federal';
  }
  return null;
}

/** "In Speyer hat der Präsident des Rechnungshofs …", "Goslar. … Verkehrsministerin Anna Muster": the Land of a town close before, where none is named. */
export function townBefore(around: LandSurroundings, role: Role): StateCode | null {
  const { tokens } = around.people;
  const sentence = tokens[role.at]?.sentence ?? 0;
  for (const { at, kind, code } of around.before(role.from)) {
    if ((tokens[at]?.sentence ?? 0) < sentence - 1) break;
    if (kind === 'town' || kind === 'region') return code;
  }
  // "die Präsidentin des Landesschulamts, Anna Muster, meldet aus Frankfurt"
  for (let index = role.end; index < role.end + 10 && tokens[index]?.sentence === sentence; index++) {
    const from = tokens[index]?.text === 'aus' ? towns.get(tokens[index + 1]?.text ?? '') : undefined;
    if (from !== undefined) return from;
  }
  const told = new Set<StateCode | null>();
  for (const { code } of around.before(role.from)) told.add(code);
  told.delete(null);
  if (told.size === 1 && around.dominant.code === null) return [...told][0] ?? null;
  const opening = around.evidence[0];
  const isOpened = opening?.kind === 'town' && tokens[opening.at]?.isFirst === true;
  return isOpened && !around.people.states.some(({ start }) => start < (tokens[role.at]?.start ?? 0)) ? opening.code : null;
}

/** "wie es Bayern und Hessen verwenden": one of several Länder named together. */
function isListed(around: LandSurroundings, at: number): boolean {
  const { tokens, stateAt } = around.people;
  const isLand = (index: number) => stateAt.has(tokens[index]?.start ?? -1);
  const isJoint = (index: number) => isOneOf(tokens[index]?.text ?? '', 'und|oder|,|sowie');
  return (isJoint(at - 1) && isLand(at - 2)) || (isJoint(at + 1) && isLand(at + 2));
}

/** "In Bayern ist es ein anderes als in Hessen": the sentence names another Land too. */
function isCompared(around: LandSurroundings, at: number): boolean {
  if (around.dominant.isStrong) return false;
  const { tokens, stateAt } = around.people;
  const [own, code] = [tokens[at], stateAt.get(tokens[at]?.start ?? -1)?.code];
  for (const step of [-1, 1])
    for (let index = at + step; index > at - 30 && index < at + 30 && tokens[index]?.sentence === own?.sentence; index += step) {
      const other = stateAt.get(tokens[index]?.start ?? -1)?.code;
      if (other !== undefined && other !== code) return true;
    }
  return false;
}

/** "Gemeinsam mit Bremen und Hamburg will sie …": a Land that another one works with. */
function isPartner(around: LandSurroundings, at: number): boolean {
  const { tokens, stateAt } = around.people;
  let first = at;
  while (stateAt.has(tokens[first - 1]?.start ?? -1) || isOneOf(tokens[first - 1]?.text ?? '', 'und|,|sowie')) first--;
  return tokens[first - 1]?.text === 'mit' && isOneOf(tokens[first - 2]?.text ?? '', '[Gg]emeinsam|[Zz]usammen');
}

/** "In Potsdam sieht man das kritisch.", "Aus Schwerin heißt es": the government there, in this sentence or the one before. */
export function governmentBefore(around: LandSurroundings, index: number): StateCode | null {
  const { tokens } = around.people;
  const sentence = tokens[index]?.sentence ?? 0;
  for (const { at, kind, code } of around.before(index)) {
    const token = tokens[at];
    if (token === undefined || token.sentence < sentence - 1) return null;
    const opener = tokens[at - 1];
    const isSeat = kind === 'capital' && opener?.isFirst === true && isOneOf(opener.text, 'In|Aus');
    if (isSeat && isOneOf(tokens[at + 2]?.text ?? '', 'man|es') && tokens[at + 2]?.sentence === token.sentence) return code;
  }
  return null;
}

/** "In Niedersachsen hat man sich das abgeschaut. Digitalministerin Anna Muster …": another Land opens this sentence or the one before. */
export function topicBefore(around: LandSurroundings, role: Role): StateCode | null {
  const { tokens } = around.people;
  const sentence = tokens[role.at]?.sentence ?? 0;
  for (const { at, kind, code } of around.before(role.from)) {
    const token = tokens[at];
    if (token === undefined || token.sentence < sentence - 1) return null;
    const before = tokens[at - 1];
    if (kind === 'land' && (token.isFirst || (before?.isFirst === true && isOneOf(before.text, 'In|Im|Aus')))) return code;
  }
  return governmentBefore(around, role.from);
}

/** Is the Land named in the few words right before the office: "in Bremen bei Finanzsenator"? */
export function isBeside(around: LandSurroundings, role: Role, code: StateCode): boolean {
  const { tokens, stateAt } = around.people;
  const sentence = tokens[role.at]?.sentence;
  for (let index = role.from - 1; index >= role.from - 5; index--) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== sentence || token.kind === 'mark') return false;
    if (stateAt.get(token.start)?.code === code) return true;
  }
  return false;
}

export function isInSentence(around: LandSurroundings, role: Role, code: StateCode): boolean {
  for (const one of around.before(role.from)) {
    if (around.people.tokens[one.at]?.sentence !== around.people.tokens[role.at]?.sentence) return false;
    if (one.code === code) return true;
  }
  return false;
}

/**
 * "Hessen hat 421 Gemeinden, das Saarland 52. Ministerin Anna Muster und Staatssekretär Bernd Tal streiten": two Länder and two offices, in order;
 * where one of the offices tells its Land, as "der Bremer Finanzsenator", the other has the other one.
 */
export function pairedLand(around: LandSurroundings, role: Role): StateCode | null {
  const { tokens, roles } = around.people;
  const sentence = tokens[role.at]?.sentence ?? 0;
  const position = firstAtOrAfter(roles, role.at, one => one.at);
  const pair = [roles[position - 1], role, roles[position + 1]].filter(
    one => one !== undefined && tokens[one.at]?.sentence === sentence && isOfGovernment(around, one),
  );
  const [one, other] = pair;
  if (pair.length !== 2 || one === undefined || other === undefined) return null;
  const isJoined = tokens.slice(one.end, other.from).some(({ text }) => text === 'und');
  const named: StateCode[] = [];
  for (const { at, kind, code } of around.before(one.from)) {
    if ((tokens[at]?.sentence ?? 0) < sentence - 1) break;
    if (kind === 'land' && code !== null) named.unshift(code);
  }
  if (!isJoined || named.length !== 2 || named[0] === named[1]) return null;
  const told = around.office.printed(role === one ? other : one);
  if (told != null) return named.find(code => code !== told && named.includes(told)) ?? null;
  const own = named[pair.indexOf(role)] ?? null;
  // "Digitalminister Bernd Tal und Senatorin Anna Muster": the city state is the senator's.
  const isSwapped =
    named.some(code => cityStates.includes(code)) && one.head.base !== other.head.base && isMinisterOfCity(one, other, named);
  return isSwapped ? (named.find(code => code !== own) ?? null) : own;
}

/** Whether two Länder in order would give the minister among two offices a city state, which has none. */
const isMinisterOfCity = (one: Role, other: Role, named: readonly StateCode[]): boolean =>
  [one, other].some(({ head }, index) => head.base.startsWith('minister') && cityStates.some(city => city === named[index]));

function isOfGovernment(around: LandSurroundings, role: Role): boolean {
  const level = around.office.levelOf(role);
  return level === 'state' || level === 'government';
}

/** "aus Dresden und Magdeburg. Ministerin Anna Muster rechnete vor, dass in Sachsen …": the sentence tells which of two. */
export function isOneOfPair(around: LandSurroundings, role: Role, code: StateCode): boolean {
  const { tokens } = around.people;
  const sentence = tokens[role.at]?.sentence ?? 0;
  const told = new Set<StateCode>();
  for (const one of around.before(role.from)) {
    if ((tokens[one.at]?.sentence ?? 0) < sentence - 1) break;
    if (one.code !== null) told.add(one.code);
  }
  return told.size > 1 && told.has(code);
}

/** "neben ihrem Kollegen aus Magdeburg, Bildungsminister Bernd Tal": the seat of whom the office is told. */
export function ofColleagueFrom(around: LandSurroundings, { from }: Role): StateCode | null {
  const { tokens } = around.people;
  const isColleague = isOneOf(tokens[from - 4]?.text ?? '', '(Amtsk|K)olleg(e|en|in)|Gast|Gäste');
  return tokens[from - 1]?.text === ',' && tokens[from - 3]?.text === 'aus' && isColleague
    ? (capitals.get(tokens[from - 2]?.text ?? '') ?? null)
    : null;
}

/** "In Thüringens Koordinierungsstelle arbeiten fünf. „…“, sagt deren Leiterin": the Land whose body is named last, in this sentence or the two before. */
export function ofItsBody(around: LandSurroundings, { article, from, body }: Role): StateCode | 'federal' | null {
  const { tokens } = around.people;
  if (!isOneOf(article, 'deren|dessen') || body !== null) return null;
  // "beim Informationstechnikzentrum des Bundes … Dessen Direktor"
  for (let index = from - 1; index > from - 40 && tokens[index]?.block === tokens[from]?.block; index--)
    if (
      tokens[index]?.text === 'Bundes' &&
      tokens[index - 1]?.text === 'des' &&
      (tokens[from]?.sentence ?? 0) - (tokens[index]?.sentence ?? 0) < 2
    )
      return 'federal';
  for (const { at, kind, code } of around.before(from)) {
    const token = tokens[at];
    if (kind !== 'land' || token === undefined || (tokens[from]?.sentence ?? 0) - token.sentence > 2) return null;
    return tokens[at + 1]?.kind === 'capital' && endsInOneOf(token.text, 's|e|er|en') ? code : null;
  }
  return null;
}

/**
 * "Das Landeskriminalamt Sachsen ist vor Ort. …, sagte Anna Muster, Sprecherin des Landeskriminalamts": the Land whose body of that name the text has
 * named, if only one; 'federal' for "Verfassungsschutz-Präsident Bernd Tal" where it names the "Bundesamt für Verfassungsschutz" alone.
 */
export function ofNamesake(around: LandSurroundings, { at, from, end, body, head }: Role): StateCode | 'federal' | null {
  const own = around.people.tokens[end - 1];
  const name = end > at + 1 ? nameOfBody(own?.text ?? '') : head.prefix.replace(/-$/, '');
  const isChief = beginsWithOneOf(head.base, 'präsident|vizepräsident|chef|sprech|leit');
  if (isChief && levelOfBody(name) === 'any' && around.office.named(from, end) === null && around.subjectsOfBund().has(name))
    return 'federal';
  if (body === null || own?.kind !== 'capital' || end < at + 2) return null;
  const [code, ...others] = around.landsOfBodies().get(nameOfBody(own.text)) ?? [];
  return others.length === 0 ? (code ?? null) : null;
}
