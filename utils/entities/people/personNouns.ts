import type { Gender } from '../../gazetteer/people.ts';
import { nameWords } from '../../gazetteer/people.ts';
import type { Sense } from '../text/sense.ts';
import type { Token } from '../text/tokens.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';

const feminine = /(?:[a-zäöü]in|frau|schwester|mutter|tochter|witwe)$|^(?:Frau|Mutter|Schwester|Tochter|Dame|Witwe)$/;
const masculine =
  /(?:er|ist|ent|ant|oge|at|mann|walt|arzt|wirt|or|eur|kommissar|notar|chef|experte|jurist|gast|boss|star|profi|coach|vize|vater|bruder|sohn|junge|kollege|zeuge|legende|mitglied|kapitän|veteran)$|^(?:Mann|Vater|Bruder|Sohn|Junge|Herr|Coach|Star|Profi|Boss)$/i;
const plural =
  '(leute|menschen|eltern|kinder|innen|ler|ner|ger|ker|ter|der|ser|isten|enten|anten|oren|ogen|männer|frauen|verbände|vereine|parteien|behörden|kommunen|länder|gruppen|anwälte|ärzte|fraktionen|städte|gewerkschaften)n?';
/** "die Justizbeschäftigte", "der Stadtverordnete": adjectives that stand for somebody. */
const adjectival = 'beschäftigte|angestellte|bedienstete|verordnete|abgeordnete|delegierte|beauftragte|vorsitzende|beamte';
/** They end like persons and speak as firms, stations and things. */
const noPerson =
  'anbieter|hersteller|händler|betreiber|sender|versicherer|dienstleister|vermieter|träger|vermittler|server|computer|rechner|router|ticker|charakter|theater|center|fehler|ordner|drucker|körper|sommer|winter|oktober|november|dezember|september|zimmer|fenster|wasser|feuer|leiter|muster|register|meter|theater|motor|faktor|sektor|monitor|reaktor|text|termin|moment|patent|prozent|dokument|element|instrument|argument|parlament|kontinent|talent|trend|rat|staat|apparat|senat|monat|format|zitat|mandat|plakat|beirat|vorrat|inserat|referat|termin|gewinn|beginn|sinn|berlin|bericht|orchester|absender|kalender|nenner|dämpfer|haken|druck';

/** Is it a noun for one person of a gender, as its article tells: "der Experte", "die Juristin"? */
export function isPersonNoun(text: string, gender: Gender, sense: Sense): boolean {
  if (endsInOneOf(text, '-Jährigen?')) return true;
  if (!/^\p{Lu}/u.test(text) || nameWords.notNames.has(text) || sense.levelOf(text) !== null) return false;
  if (endsInOneOf(text.toLowerCase(), adjectival)) return true;
  if (gender === 'f') return feminine.test(text) && !endsInOneOf(text.toLowerCase(), 'termin|medizin|disziplin|doktrin');
  return masculine.test(text) && !(endsInOneOf(text.toLowerCase(), noPerson) && !/(?:amtsleiter|chefleiter|[a-z]{3,}leiter)$/i.test(text));
}

/** The same in any case and of either gender: "dem Aktivisten", "der Juristin". */
const isPersonNounInflected = (text: string, sense: Sense): boolean =>
  isPersonNoun(text, 'f', sense) || isPersonNoun(text, 'm', sense) || isPersonNoun(text.replace(/e?n$/, ''), 'm', sense);

/** "mit dem Aktivisten | Anna Muster": whether a noun for the person stands before the name at `index`, with the article of an object. */
export const isDescribedOblique = (tokens: readonly Token[], index: number, sense: Sense): boolean =>
  isOneOf(tokens[index - 2]?.text ?? '', 'dem|den|einem|einen') && isPersonNounInflected(tokens[index - 1]?.text ?? '', sense);

/** "Kritiker", "Datenschützern": a noun for several people. */
export const isPeople = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && endsInOneOf(text.toLowerCase(), plural) && !endsInOneOf(text.toLowerCase(), noPerson);

const determiner =
  'der|die|ein|eine|dieser|diese|jener|jene|mancher|manche|viele|mehrere|einige|alle|beide|zwei|drei|andere|weitere|meine?|unsere?';

/** A noun phrase for somebody or for a group of people that begins at `index`: end of the phrase and the noun, or null. */
export function personPhrase(
  tokens: readonly Token[],
  index: number,
  sense: Sense,
): { noun: number; end: number; isIndefinite: boolean; isPlural: boolean } | null {
  const first = tokens[index];
  if (first === undefined || !isOneOf(first.text.toLowerCase(), determiner)) return null;
  let noun = index + 1;
  // "Die 51-jährige Mathematikerin"
  if (endsInOneOf(tokens[noun]?.text ?? '', '-jährige')) noun++;
  while (noun < index + 5 && tokens[noun]?.kind === 'small' && endsInOneOf(tokens[noun]?.text ?? '', 'e|en|er|es')) noun++;
  // "Der Berliner Landesrechnungshof"
  while (
    tokens[noun]?.kind === 'capital' &&
    (tokens[noun]?.text ?? '').endsWith('er') &&
    tokens[noun + 1]?.isFirstName !== true &&
    isOneOf(tokens[noun + 1]?.kind ?? '', 'capital|acronym')
  )
    noun++;
  const token = tokens[noun];
  if (token === undefined || token.block !== first.block || (token.kind !== 'capital' && !endsInOneOf(token.text, '-Jährige[nr]?')))
    return null;
  const article = first.text.toLowerCase();
  // "Unser Bote Xaver Muster": the name tells who
  if (isOneOf(article, 'meine?|unsere?') && tokens[noun + 1]?.kind === 'capital') return null;
  const isIndefinite = !isOneOf(article, 'der|die');
  const isSingular =
    (isOneOf(article, 'der|ein|dieser|jener|mancher|mein|unser') && isPersonNoun(token.text, 'm', sense)) ||
    (isOneOf(article, 'die|eine|diese|jene|manche|meine|unsere') && isPersonNoun(token.text, 'f', sense));
  const isPlural = !isSingular && !isOneOf(article, 'der|ein|eine|dieser|jener|mancher') && endsInOneOf(token.text.toLowerCase(), plural);
  return isSingular || isPlural ? { noun, end: noun + 1, isIndefinite, isPlural } : null;
}
