import { nameWords } from '../../gazetteer/people.ts';
import { headOf } from '../offices/heads.ts';
import type { Sense } from '../text/sense.ts';
import type { Token } from '../text/tokens.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';

const commonNoun =
  'ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|nisse|tum|ministerium|ministeriums|amt|behörde|behörden|gesetz|gesetzes|projekt|projekts|projekte|portal|portale|plattform|system|systeme|register|daten|dienst|dienste|leistungen|leistung|tag|tage|tagen|jahr|jahre|jahren|kommunen|strategie|prozess|prozesse|verfahren|zentrum|kongress|konferenz|gipfel|messe|agenda|budget|euro|innen|vertreter|partner|mitarbeiter|nutzer|anwender|anbieter|programm|gremium|vertrag|konzept|beschluss|antrag|anträge|bericht|akte|cloud|software|technik|technologie|technologien|wirtschaft|zeitung|woche|montag|dienstag|kreis|markt|netz|stelle|stellen|hause|haus|platz|straße|thema|themen|ziel|ziele|kritik|ende|anfang|mitte|freude|vorteil|vorteile|unternehmen|presse|agentur|institut|hochschule|universität|stiftung|schule|museum|halle|saal|preis|sätze|ressourcen|finanzen|personal|center|institute|hotel|foundation|association|league|festivals|nahmen?|kunft|künfte|pflichten|pflicht|zahlen|gelder|unterlagen|hilfen|rechte';

/** Words that open a sentence before a noun, in capitals there: "Einige Ämter", "Unsere Stadt", "Bevor Kiel", "Drei Kreise". */
const opening =
  '(Einig|Manch|Mehrer|Ander|Zahlreich|Sämtlich|Solch|Beid|Etlich|Wenig)e[rn]?|Mein(e[rmns]?)?|Dein(e[rmns]?)?|Unser(e[rmns]?)?|Eure?|Ihre[rmns]|Seine[rmns]|Keine[rmns]|Bevor|Obgleich|Sooft|Lediglich|Einzig|Via|Soll|Sollte|Lässt|Hat|Hatte|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Elf|Zwölf|Hundert|Tausend|Unabhängig';
/** Does the word stand before a noun, and begin no name? */
export const isOpening = (text: string): boolean => isOneOf(text, opening);

/** Could the word be (part of) a name, apart from where it stands? */
export function couldBeName(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'capital') return false;
  const { text } = token;
  if (text.length < 2 || nameWords.notNames.has(text) || nameWords.salutations.has(text)) return false;
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
  if ((first >= 65 && first <= 90 && second >= 65 && second <= 90) || /\d/.test(text)) return false;
  // "Homeoffice-fähig"
  if (/-[a-zäöü]+(?:ig|isch|lich|bar|los|frei|nah|weit|gestützt|basiert)$/.test(text)) return false;
  // "FragDenStaat", but "McAllister", "DiCaprio", "O'Brien"
  return !/[a-zäöüß][A-ZÄÖÜ]/.test(text) || beginsWithOneOf(text, 'Mc|Mac|De|Di|La|Le|Van|Fitz');
}

/** A word that names a thing, a body or an office rather than a person. */
export const looksCommon = (text: string, sense: Sense): boolean =>
  endsInOneOf(text.toLowerCase(), commonNoun) || sense.levelOf(text) !== null || headOf(text) !== null;
