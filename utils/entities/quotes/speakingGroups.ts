import { nameWords } from '../../gazetteer/people.ts';
import { personPhrase } from '../people/personNouns.ts';
import type { Sense } from '../text/sense.ts';
import type { Token } from '../text/tokens.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';

/** Nouns that name bodies, media and texts although they end like a doing or a state of things. */
const speakers =
  '(verwaltung|regierung|zeitung|stiftung|leitung|abteilung|führung|vertretung|versammlung|mitteilung|meldung|erklärung|begründung|ankündigung|verordnung|satzung|einladung|ausschreibung|stellungnahme|antwort|vereinigung|einrichtung|redaktion|fraktion|kommission|organisation|delegation|opposition|koalition|institution|inspektion|direktion|union|station|föderation|gewerkschaft|gesellschaft|wirtschaft|mannschaft|körperschaft|genossenschaft|gemeinschaft|botschaft|anwaltschaft|belegschaft|nachbarschaft|ministerschaft|schaft|behörde|universität|fakultät|minderheit|mehrheit|einheit|agentur|polizei|bundespolizei|kanzlei|partei|polizeidirektion|dokumentation|publikation|information|aufsicht|umfrage|studie|statistik|presse|kirche)(e?n)?';
/** What is done, thought or planned, and measures: it is spoken of and says nothing. */
const states = '(ung|heit|keit|tion)(en)?|ismus|nis|tät|anz|enz';
const things =
  '(vorhaben|vorgehen|verhalten|fazit|meinung|vorwürf|vorwurf|kritik|worte|wort|recht|geschwindigkeit|zahl|zahlen|grund|gründe|kosten|preis|preise|lage|situation|idee|frage|folge|ziel|wahl|krise|streit|debatte|test|version|tatbestand|quartier|portal|system|projekt|dienst|programm|verfahren|modell|gerät|abkommen|thema|problem|ganze)[es]?';

/**
 * Can the words of a noun phrase be who speaks: people, a body, a medium, a text? False for what only stands where a subject does
 * ("das Vorhaben", "die Umstellung", "Insbesondere").
 */
export function canSpeak(tokens: readonly Token[], start: number, end: number, sense: Sense): boolean {
  if (personPhrase(tokens, start, sense) !== null) return true;
  const nouns = tokens.slice(start, end).filter(({ kind }) => kind !== 'small' && kind !== 'mark' && kind !== 'number');
  const isArticle = isOneOf(nouns[0]?.text ?? '', 'Der|Die|Das|Eine?r?|Viele|Mehrere|Einige|Alle|Andere|Diese[rs]?');
  const head = nouns[isArticle ? 1 : 0];
  // Pronouns and "einer von ihnen" are told by others.
  if (head === undefined) return true;
  if (head.kind === 'acronym' || sense.levelOf(head.text) !== null) return true;
  const word = head.text.toLowerCase();
  if (endsInOneOf(word, speakers)) return true;
  return !endsInOneOf(word, states) && !endsInOneOf(word, things) && !nameWords.notNames.has(head.text);
}
