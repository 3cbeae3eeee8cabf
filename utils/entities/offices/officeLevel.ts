import { capitals, officeWords } from '../../gazetteer/people.ts';
import { towns } from '../../gazetteer/places.ts';
import { isGovernmental } from '../lands/landEvidence.ts';
import type { People } from '../people/persons.ts';
import type { Token } from '../text/tokens.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { headOf } from './heads.ts';
import type { Role } from './roles.ts';

/** An office of "any" level is of a Land where its own phrase names such a body: "Abteilungsleiterin im Ministerium", "CIO des Landes". */
export function levelOfOffice(tokens: readonly Token[], role: Role): Role['head']['level'] {
  const { level, base, prefix } = role.head;
  // "Dezernent bei der Bezirksregierung", "Kommunalabteilungsleiterin des Innenministeriums"
  if (level === 'municipal' && role.end > role.at + 1 && beginsWithOneOf(base, 'dezernent|leit')) {
    if (role.body === 'state') return 'state';
    if (beginsWithOneOf(prefix, 'Kommunalabteilungs|Kommunalaufsichts')) return 'government';
  }
  if (level === 'foreign' && isOfPolice(tokens, role)) return 'government';
  if (level !== 'any') return level;
  if (beginsWithOneOf(base, 'regierungspräsid|oberfinanzpräsid')) return 'state';
  const police = 'hauptkommissar|oberkommissar|polizist|polizeirat|polizeioberrat|polizeimeister|kriminalrat|kriminaloberrat';
  if (beginsWithOneOf(base, 'ministerial|amtschef') || beginsWithOneOf(base, police)) return 'government';
  if (role.body === 'state') return 'state';
  for (let index = role.at; index < role.end; index++) {
    const text = tokens[index]?.text ?? '';
    if (isOneOf(text, 'Land|Landes|Freistaats?|Freistaates')) return 'state';
    if (role.body === 'any' && isGovernmental(text)) return 'government';
  }
  return beginsWithOneOf(prefix, 'Polizei|Kriminal|Rechnungshof|Staatskanzlei|Gerichts|LKA-|Ministeriums|Regierungs')
    ? 'government'
    : 'any';
}

/** How words begin that tell of the police near a bare "Kommissar", and words that tell of Brussels. */
const police = 'Polizei|Polizist|Streife|Revier|Kripo|Kriminal|Ermittl|Wache';
const brussels = 'EU(-.*)?|Kommission|Brüssel|Brüsseler|Europäische[nrms]?|Europas?|Union';

/** "Neben ihr im Streifenwagen sitzt der Kommissar": of the police of a Land, where nothing of the Union is told nearby. */
function isOfPolice(tokens: readonly Token[], { at, end, head }: Role): boolean {
  if (head.base !== 'kommissar' || head.prefix !== '' || end > at + 1) return false;
  let isTold = false;
  for (let index = Math.max(0, at - 60); index < at + 60; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'small') continue;
    if (isOneOf(token.text, brussels)) return false;
    isTold ||= beginsWithOneOf(token.text, police);
  }
  return isTold;
}

/** Words at the beginning of a sentence that end as "Kölner" does. */
const noTown = 'Unser|Euer|Einer|Dieser|Jener|Jeder|Ihrer|Seiner|Aller|Neuer|Junger|Alter|Weiterer|Oberster|Erster|Zweiter';

/** "Kölner", "Münchner", "Kölns" before an office. */
export function hasTownBefore(tokens: readonly Token[], role: Role): boolean {
  for (let index = role.from; index < role.at; index++) {
    const token = tokens[index];
    if (
      token?.kind === 'capital' &&
      ((token.text.endsWith('er') && /^[A-ZÄÖÜ][a-zäöüß-]+er$/.test(token.text)) || towns.has(token.text)) &&
      headOf(token.text) === null &&
      !officeWords.qualifiers.has(token.text) &&
      !isOneOf(token.text, noTown)
    )
      return true;
  }
  return false;
}

/** "Leiter der Feuerwehr in Essen": the body of a town, unless it is one of the Land there ("Leiterin des Finanzamts in Kassel"). */
export function isInTown(tokens: readonly Token[], role: Role): boolean {
  let isThere = false;
  for (let index = role.at + 1; index < role.end; index++) {
    const text = tokens[index]?.text ?? '';
    if (isGovernmental(text) || beginsWithOneOf(text, 'Polizei|Landes|Justiz|Forst|Regionalforst')) return false;
    isThere ||= tokens[index - 1]?.text === 'in' && towns.has(text);
  }
  return isThere;
}

/** The words of an office's phrase, with what stands before the office itself. */
export const wordsOfOffice = (tokens: readonly Token[], role: Role): string =>
  tokens
    .slice(role.from, role.end)
    .map(token => token.text)
    .join(' ');

const before = 'bislang|bisher|zuletzt|zuvor|vorher|vormals|ehemals|früher|einst|damals|seinerzeit';

/** "ehemalige", "Ex-", "bislang Abteilungsleiterin", "damals noch als Abteilungsleiterin": an office that is over. */
export const isFormerOffice = (tokens: readonly Token[], role: Role): boolean =>
  beginsWithOneOf(
    (tokens[role.start]?.text ?? '').toLowerCase(),
    'ex-|ehemalig|früher|damalig|vormalig|alt(bürger|oberbürger|land|bundes|kanzler|ministerp)',
  ) ||
  isOneOf(tokens[role.start - 1]?.text ?? '', before) ||
  (tokens[role.start - 1]?.text === 'als' &&
    (isOneOf(tokens[role.start - 2]?.text ?? '', before) ||
      (tokens[role.start - 2]?.text === 'noch' && isOneOf(tokens[role.start - 3]?.text ?? '', before)))) ||
  (tokens[role.from - 1]?.text === 'war' && isTakenOver(tokens, role));

/** "war Beigeordneter in Hagen, bevor er ins Ministerium wechselte" */
function isTakenOver(tokens: readonly Token[], { at, end }: Role): boolean {
  const sentence = tokens[at]?.sentence;
  for (let index = end; index < end + 8 && tokens[index]?.sentence === sentence; index++)
    if (isOneOf(tokens[index]?.text ?? '', 'bevor|ehe')) return true;
  return false;
}

/** What towns and districts have an "Amt für …" for. */
const townFields =
  'Soziales|Jugend|Familie|Schulen?|Sport|Kultur|Ordnung|Bürgerservice|Bürgerdienste|Bürgerangelegenheiten|Einwohnerwesen|Wohnen|Wohnungswesen|Stadtplanung|Stadtentwicklung|Gebäudemanagement|Gebäudewirtschaft|Wirtschaftsförderung';

/** "Digitalamt Kiel-Holtenau", "Wohngeldstelle von Plauen", "Amt für Soziales": an authority with the name of a town behind it, or of a field of towns. */
export function isLocal({ tokens, stateAt, sense }: People, index: number): boolean {
  const body = tokens[index]?.text ?? '';
  if (isOneOf(body, 'Amte?s?') && tokens[index + 1]?.text === 'für') {
    const field = tokens[index + 2]?.text ?? '';
    if (isOneOf(field, townFields) || (field === 'öffentliche' && tokens[index + 3]?.text === 'Ordnung')) return true;
  }
  if (
    !endsInOneOf(body, '[aA]mte?s?|stelle|behörde|büros?|rathaus') ||
    beginsWithOneOf(
      body,
      'Bundes|Landes|Staats|Finanz|Forst|Regionalforst|Polizei|Ober|Haupt|Auswärtig|Stabs|Geschäfts|Koordinierungs|Leit|Fach|Zentral|Clearing',
    )
  )
    return false;
  const at = tokens[index + 1]?.text === 'von' ? index + 2 : index + 1;
  const name = tokens[at];
  return (
    name?.kind === 'capital' &&
    name.block === tokens[index]?.block &&
    !name.isFirst &&
    !name.isFirstName &&
    !stateAt.has(name.start) &&
    !capitals.has(name.text) &&
    sense.levelOf(name.text) === null &&
    headOf(name.text) === null &&
    !/-[A-ZÄÖÜ]{2}|(?:ung|heit|keit|schaft|tion|ik|wesen|recht|dienste|sicherheit|standards)$/.test(name.text)
  );
}

/** Adjectives that a government is called by: of small countries and of capitals. */
const ofOtherTown = '(Luxemburg|Liechtenstein|Schweiz|Wien|Prag|Paris|London|Warschau|Kopenhagen|Brüssel|Den Haag|Rom|Tallinn|Vaduz)er';
const otherCountry =
  '(europä|sowjet|russ|ukrain|chines|türk|griech|italien|span|französ|brit|engl|amerikan|us-amerikan|israel|iran|irak|japan|ind|brasilian|mexikan|afghan|syr|ungar|rumän|bulgar|serb|kroat|slowen|slowak|tschech|poln|belg|niederländ|dän|schwed|norweg|finn|estn|lett|litau|portugies|isländ|kanad|austral|korean)isch';

/** "sowjetischen Staatspräsidenten", "Generalanwalt des Europäischen Gerichtshofes": of another country or of the Union, by the words of the office. */
export const isOfOtherCountry = (tokens: readonly Token[], { from, end }: Role): boolean =>
  tokens
    .slice(from, end)
    .some(
      ({ text }) => (beginsWithOneOf(text.toLowerCase(), otherCountry) && endsInOneOf(text, 'e|e[nrms]')) || isOneOf(text, ofOtherTown),
    );
