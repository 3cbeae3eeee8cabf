import { capitals, stateBodies } from '../../gazetteer/people.ts';
import { agencyCodes, ambiguousTowns, bodyNames, regions, towns } from '../../gazetteer/places.ts';
import type { StateCode } from '../../gazetteer/types.ts';
import { headOf, levelOfBody } from '../offices/heads.ts';
import type { People } from '../people/persons.ts';
import type { Token } from '../text/tokens.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';

/** What a word of the text tells of whom the offices around it serve. */
export interface Evidence {
  /** Token index. */
  at: number;
  /**
   * 'land': names a Land, or a body only one Land has. 'capital': a capital, which may be the town or the government in it. 'town': a town or
   * county by name; 'region': a landscape. 'municipal', 'provider', 'federal', 'foreign', 'state': a body of that kind that does not tell its Land.
   */
  kind: 'land' | 'capital' | 'town' | 'region' | 'municipal' | 'provider' | 'federal' | 'foreign' | 'state';
  /** The Land named, or where the town lies. */
  code: StateCode | null;
}

/** Words of a body that is of a Land unless the phrase says otherwise. */
export const governmentEnds =
  'ministeriums?|ministerien|rechnungshofs?|rechnungshofes|gerichts?|polizei|polizeidirektion|polizeipräsidiums?|präsidiums?|staatsanwaltschaft|verfassungsschutz|verfassungsschutzes|regierung|parlaments?|landtags?';
export const governmentWords = 'kabinetts?|finanzamts?|freistaats?|freistaates|land|landes';
export const isGovernmental = (word: string): boolean => {
  const lower = word.toLowerCase();
  return endsInOneOf(lower, governmentEnds) || isOneOf(lower, governmentWords);
};
export const chancellor = '(Bundesk|K)anzler(s|in)?';
/** Bodies of the Bund by name; the bare "Bund" stands in every article about a Land. */
const federalNames =
  /^(?:BM[A-Z][A-Za-z]{0,4}|Bundes[a-zäöü]*(?:ministeriums?|ministerin|minister|ministers|regierung|kabinetts?|amtes|amts?)|Bundeskanzleramt|BSI)$/;
export const isFederalBody = (word: string): boolean =>
  word.startsWith('B') ? beginsWithOneOf(word, 'BM|Bundes|BSI') && federalNames.test(word) : isOneOf(word, 'ITZBund|FITKO|Auswärtige[ns]?');

const placeBefore =
  'in|In|aus|Aus|bei|nach|von|nahe|um|Stadt|Landeshauptstadt|Hansestadt|Gemeinde|Landkreis|Landkreises|Kreis|Kreises|Universitätsstadt|Bezirksregierung|Regierungspräsidium|Verwaltungsgericht|Landgericht|Amtsgericht|Raum|Region';
const isPlaceBefore = (word: string): boolean => isOneOf(word, placeBefore) || (word.endsWith('er') && /^[A-ZÄÖÜ][a-zäöüß]+er$/.test(word));
const townBefore =
  'Stadt|Landeshauptstadt|Kreisverwaltung|Stadtverwaltung|Oberbürgermeister|Oberbürgermeisterin|Bürgermeister|Bürgermeisterin|OB';
const townBehind =
  'Oberbürgermeister|Rathaus|Stadtrat|Stadtverwaltung|Bürgerbüro|Bürgeramt|Bürgermeister|Stadtwerke|Sozialamt|Kämmer|Dezernent|Ordnungsamt';
const isTownBehind = (word: string): boolean => word === 'OB' || beginsWithOneOf(word, townBehind);

/** They are no capitals, but a place line tells whose offices are meant. */
const cities: ReadonlyMap<string, StateCode> = new Map([
  ['Hamburg', 'DE-HH'],
  ['Bremen', 'DE-HB'],
]);
/** The capitals as datelines print them: "MAINZ –". */
const upperCapitals: ReadonlyMap<string, StateCode> = new Map([...capitals].map(([name, code]) => [name.toUpperCase(), code] as const));

/** "CASTROP-RAUXEL" as a name is written: "Castrop-Rauxel". */
const nameOfCapitals = (word: string): string => word.replace(/[^-]+/g, part => part.charAt(0) + part.slice(1).toLowerCase());
/** The Land of a town as datelines print it: "GOSLAR", "CASTROP-RAUXEL", "GROSSENHAIN". */
function upperTown(word: string): StateCode | undefined {
  return towns.get(nameOfCapitals(word)) ?? (word.includes('SS') ? towns.get(nameOfCapitals(word.replace('SS', 'ß'))) : undefined);
}

/** Whether a word can be evidence at all, whatever stands around it. */
export const mayTell = (word: string): boolean =>
  isPlaceOrBody(word) ||
  word === 'Bundesrepublik' ||
  levelOfBody(word) !== null ||
  isFederalBody(word) ||
  isOneOf(word, chancellor) ||
  isGovernmental(word);
/** A capital or town, a body of one Land, or the code of an agency's regional service. */
export const isPlaceOrBody = (word: string): boolean =>
  opensBody(word) ||
  cities.has(word) ||
  agencyCodes.has(word) ||
  capitals.has(word) ||
  upperCapitals.has(word) ||
  towns.has(word) ||
  regions.has(word) ||
  word === 'Bad' ||
  word === 'Südwesten' ||
  (word.length > 3 && word === word.toUpperCase() && upperTown(word) !== undefined);

/** The tokens that may be evidence, in order: by their own word, as a Land, or as an organisation; some twice. */
const placesOfEvidence = ({ places, stateTokens, sense }: People): Int32Array =>
  Int32Array.from([...places.evidence, ...stateTokens, ...sense.bodies]).sort();

/** Reads the evidence of a text, in order; words of people's names are none. */
export function landEvidence(people: People): Evidence[] {
  const { tokens, stateAt, mentions, sense } = people;
  const found: Evidence[] = [];
  let next = 0;
  let last = -1;
  for (const at of placesOfEvidence(people)) {
    if (at === last) continue;
    last = at;
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= at) next++;
    if ((mentions[next]?.start ?? at + 1) <= at) continue;
    const token = tokens[at];
    if (token === undefined || token.kind === 'number' || token.kind === 'mark') continue;
    const named = stateAt.get(token.start)?.code;
    const code =
      named ??
      bodyCodeIn(people, at) ??
      (tokens[at - 1]?.text === '/' && tokens[at - 2]?.text === 'dpa' ? agencyCodes.get(token.text) : undefined);
    if (code !== undefined) {
      found.push({ at, kind: 'land', code });
      continue;
    }
    if (token.kind === 'small') continue;
    const place = placeAt(tokens, at);
    if (place !== null) {
      // "die Regierung von Unterfranken": the place is part of the body's name.
      const body = found.at(-1);
      if (body?.kind === 'land' && body.at === at - 2 && body.code === place.code && tokens[at - 1]?.text === 'von') continue;
      found.push(isOfLandIn(tokens, at) ? { at, kind: 'land', code: place.code } : place);
      continue;
    }
    // "Für die Bundesrepublik verhandelt …", but "in der Bundesrepublik" is a place.
    const isActing = token.text === 'Bundesrepublik' && isOneOf(tokens[at - 2]?.text ?? '', '[Ff]ür');
    if (isActing || isOneOf(token.text, chancellor) || isFederalBody(token.text)) found.push({ at, kind: 'federal', code: null });
    else {
      // "das Bundesamt für Verfassungsschutz": what a body of the Bund is for is no other body.
      const body = found.at(-1);
      if (body?.kind === 'federal' && body.at === at - 2 && tokens[at - 1]?.text === 'für') continue;
      const level = sense.levelOf(token.text);
      if (level === 'any' ? isGovernmental(token.text) : level === 'state') found.push({ at, kind: 'state', code: null });
      else if (level === 'municipal' || level === 'provider' || level === 'foreign' || level === 'federal')
        found.push({ at, kind: level, code: null });
    }
  }
  return found;
}

/** Authorities that the Länder have in many towns. */
const inTowns =
  'finanzamte?s?|(amts|land|oberlandes|verwaltungs|oberverwaltungs|arbeits|sozial)gerichte?s?|(general)?staatsanwaltschaft|polizeipräsidiums?|polizeidirektion|regierungspräsidiums?|bezirksregierung|oberfinanzdirektion|(regional)?forstamte?s?|autobahnpolizei|(polizei)?(wache|revier|inspektion|station)|kommissariat';
/** "Finanzamt Goslar", "Bezirksregierung in Münster", "Landesinstitut in Bad Kreuznach": the town tells the Land the authority is of. */
function isOfLandIn(tokens: readonly Token[], at: number): boolean {
  const isIn = tokens[at - 1]?.text === 'in';
  const body = tokens[at - (isIn ? 2 : 1)];
  if (body?.block !== tokens[at]?.block) return false;
  const word = body?.text ?? '';
  return (
    isOneOf(word.toLowerCase(), inTowns) ||
    (isIn && !capitals.has(tokens[at]?.text ?? '') && word.startsWith('Landes') && levelOfBody(word) === 'state')
  );
}

/** The text of a neighbour in the same block. */
const beside = (token: Token, other: Token | undefined): string => (other?.block === token.block ? other.text : '');

/** "Peine. Wer …", "GOSLAR – Wer …": opens a paragraph, where the text says from where it tells. */
function isPlaceLine(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || token.block === tokens[at - 1]?.block || next?.block !== token.block) return false;
  return isOneOf(next.text, '[.–—:]') || (next.text === '(' && tokens[at + 2]?.kind !== 'number');
}

/** "im Südwesten", as the news call Baden-Württemberg, but "im Südwesten der Stadt". */
const isSouthWest = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'Südwesten' &&
  isOneOf(tokens[at - 1]?.text ?? '', '[Ii]m|den') &&
  !isOneOf(tokens[at + 1]?.text ?? '', 'der|des|von|und|Deutschlands|Europas|Berlins');

function placeAt(tokens: readonly Token[], at: number): Evidence | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const capital =
    capitals.get(token.text) ??
    (cities.has(token.text) && isPlaceLine(tokens, at) ? cities.get(token.text) : undefined) ??
    (token.isFirst ? upperCapitals.get(token.text) : undefined);
  // "die beste Verwaltung zwischen Kiel und Passau": from one end of the country to the other
  if (capital !== undefined && (tokens[at - 1]?.text === 'zwischen' || tokens[at - 3]?.text === 'zwischen')) return null;
  if (capital !== undefined) {
    const isTown =
      isOneOf(beside(token, tokens[at - 1]), townBefore) ||
      (isTownBehind(beside(token, tokens[at + 1])) && endsInOneOf(token.text, 'er|s'));
    return { at, kind: isTown ? 'town' : 'capital', code: capital };
  }
  const region = regions.get(token.text) ?? (isSouthWest(tokens, at) ? 'DE-BW' : undefined);
  if (region !== undefined) return { at, kind: 'region', code: region };
  if (token.text === 'Bad') {
    const spa = towns.get(`Bad ${beside(token, tokens[at + 1])}`);
    return spa === undefined ? null : { at, kind: 'town', code: spa };
  }
  const isDateline = isPlaceLine(tokens, at);
  const town = towns.get(token.text) ?? (isDateline ? upperTown(token.text) : undefined);
  if (town === undefined || headOf(token.text) !== null) return null;
  const isPlace = isDateline || !ambiguousTowns.has(token.text) || isPlaceBefore(beside(token, tokens[at - 1])) || isOfLandIn(tokens, at);
  return isPlace ? { at, kind: 'town', code: town } : null;
}

/** The body of a word before its hyphen ("ULD" of "ULD-Chefin"), or null. */
const beforeHyphen = (word: string): string | null => {
  const hyphen = word.indexOf('-');
  return hyphen > 1 ? word.slice(0, hyphen) : null;
};
const namesBeginningWith = (word: string) =>
  bodyNames.get(word) ?? (word.endsWith('s') ? bodyNames.get(word.replace(/e?s$/, '')) : undefined);
/** Whether a word is or opens the name of a body only one Land has. */
export const opensBody = (word: string): boolean =>
  stateBodies.has(word) || (word.includes('-') && stateBodies.has(beforeHyphen(word) ?? '')) || namesBeginningWith(word) !== undefined;

/** The Land of a body only one Land has: "ITDZ", "ULD-Chefin", "Ministerium für Heimat". */
export function bodyCode(tokens: readonly Token[], at: number): StateCode | undefined {
  const text = tokens[at]?.text ?? '';
  const single = stateBodies.get(text) ?? stateBodies.get(beforeHyphen(text) ?? '');
  if (single !== undefined) return single;
  return namesBeginningWith(text)?.find(({ words }) =>
    words.every((word, index) => index === 0 || isForm(tokens[at + index]?.text ?? '', word)),
  )?.code;
}

/** The same where two city states call a body alike ("Finanzbehörde", "Senatorin für Finanzen"): of the one the article begins with. */
export function bodyCodeIn({ tokens, states }: People, at: number): StateCode | undefined {
  const code = bodyCode(tokens, at);
  if (code === undefined || !isOneOf(tokens[at]?.text ?? '', 'Finanzbehörde|Senator(in|s)?')) return code;
  const first = states[0];
  const isOpening = first !== undefined && isOneOf(first.code, 'DE-H[BH]') && first.start < (tokens[Math.min(40, at)]?.start ?? 0);
  return isOpening ? first.code : code;
}

const isForm = (text: string, word: string): boolean => text === word || (word.length > 5 && text.startsWith(word));
