import { nameWords, saysOutright } from '../../gazetteer/people.ts';
import { once } from '../text/once.ts';
import type { Sense } from '../text/sense.ts';
import type { Token } from '../text/tokens.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { couldBeName, looksCommon } from './couldBeName.ts';
import { isDescription } from './nameClues.ts';
import type { NameRun } from './nameRun.ts';
import { nameAt } from './names.ts';
import type { NamingContext } from './namings.ts';

const determiner =
  'der|die|das|den|dem|des|im|am|zum|zur|beim|vom|ein|eine|einem|einer|eines|einen|kein|keine|diese[rmns]?|ihre[rmns]?|seine[rmns]?|unsere[rmns]?|alle[rmns]?|viele[rn]?|mehr|dessen|deren';
const isDeterminer = (word: string): boolean =>
  isOneOf(word, determiner) ||
  (endsInOneOf(word, '(ische|liche|ige|ene|ten|ende)[rmns]?') && /^[a-zäöü]{3,}(?:ische|liche|ige|ene|ten|ende)[rmns]?$/.test(word));
const nounEnding = 'ung|heit|keit|schaft|tion|ismus|nis|chen|lein|ment|tät|innen|ungen|tage?|jahr|monat|woche|abend|morgen';

/** Words that speak somewhere in the text, as only a surname without article can: "Wübbena konterte", "klagte Prahl." */
const speakingWords = once(({ tokens, places, sense }: NamingContext): ReadonlySet<string> => {
  const found = new Set<string>();
  const add = (token: Token | undefined, verb: Token) => {
    if (
      token?.kind === 'capital' &&
      token.text.length > 2 &&
      !token.isFirstName &&
      token.sentence === verb.sentence &&
      isProper(token, sense)
    )
      found.add(token.text);
  };
  for (const index of places.says) {
    const verb = tokens[index];
    if (verb === undefined || !endsInOneOf(verb.text, 't(e)?')) continue;
    const [subject, behind, after] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
    if (subject?.isFirst === true) add(subject, verb);
    // "„…“, klagte Prahl.", "„…“, sagte Prahl am Dienstag"
    if (isTagEnd(behind, after) && isOneOf(subject?.text ?? '', '[,“”"«»]')) add(behind, verb);
  }
  // "„…“, brummt Prahl.": right behind a quotation every verb is one of speech.
  for (const index of places.capital) {
    const [close, comma, verb, name] = [tokens[index - 3], tokens[index - 2], tokens[index - 1], tokens[index]];
    if (verb?.kind !== 'small' || comma?.text !== ',' || !isOneOf(close?.text ?? '', '[“”"«»]') || !endsInOneOf(verb.text, 't(e)?'))
      continue;
    if (isTagEnd(name, tokens[index + 1])) add(name, verb);
  }
  return found;
});

/** Does the sentence end, or go on in small letters, behind the name? */
const isTagEnd = (name: Token | undefined, after: Token | undefined): boolean =>
  after?.kind === 'mark' || (after?.kind === 'small' && after.sentence === name?.sentence);

/** Words that stand alone where a noun cannot: "will Thielemann nachreichen", and nowhere behind an article. */
const bareWords = once(({ tokens, places, sense }: NamingContext): ReadonlySet<string> => {
  const bare = new Set<string>();
  const common = new Set<string>();
  for (const index of places.capital) {
    const token = tokens[index];
    if (token?.kind !== 'capital' || token.text.length < 4 || token.isFirstName) continue;
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    const isHere = before !== undefined && before.sentence === token.sentence && before.block === token.block;
    if (isHere && before.kind === 'small' && isDeterminer(before.text.toLowerCase())) common.add(token.text);
    const isAlone =
      next?.kind === 'small' &&
      next.sentence === token.sentence &&
      (token.isFirst ? takesSubject(next.text) : isHere && before.kind === 'small' && takesSubject(before.text));
    if (isAlone && isProper(token, sense)) bare.add(token.text);
  }
  for (const word of common) bare.delete(word);
  return bare;
});

/** A verb that has somebody as its subject: "will", "hat", "kommt". */
const takesSubject = (word: string): boolean =>
  isOneOf(
    word,
    'will|wollte|kann|konnte|muss|musste|soll|sollte|darf|mag|hat|hatte|ist|war|wird|wurde|kommt|kam|geht|ging|steht|stand|sieht|sah|nimmt|nahm|gibt|gab|hält|hielt|lässt|ließ|weiß|wusste|findet|fand',
  );

/** "„…“, so Prahl." */
const isTagOf = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.text === 'so' && tokens[index - 2]?.text === ',' && tokens[index + 1]?.kind === 'mark';

const isProper = (token: Token, sense: Sense): boolean =>
  couldBeName(token) && !looksCommon(token.text, sense) && !sense.isState(token) && !endsInOneOf(token.text.toLowerCase(), nounEnding);

/**
 * Names whose first name no list knows: two capitalised words where no noun phrase can stand, with a sign of a person beside them (party or
 * age in brackets, "vom" and a body) or whose surname speaks elsewhere in the text.
 */
export function unknownNames(context: NamingContext, isTaken: (index: number) => boolean): NameRun[] {
  const { tokens, places, sense } = context;
  const speaking = speakingWords(context);
  const bare = bareWords(context);
  const found: NameRun[] = [];
  let taken: ReadonlySet<string> | null = null;
  for (let place = 0; place < places.capital.length; place++) {
    const index = places.capital[place] ?? 0;
    const first = tokens[index];
    const last = tokens[index + 1];
    if (first?.kind !== 'capital' || last?.kind !== 'capital' || last.block !== first.block || last.start - first.end > 1) continue;
    if (isTaken(index) || isTaken(index + 1) || first.isFirstName || first.text.length < 3 || last.text.length < 3) continue;
    // "Offene Daten" may open a sentence.
    const isBare = bare.has(last.text) && !(first.isFirst && endsInOneOf(first.text, 'e|e[nrsm]'));
    if (!speaking.has(last.text) && !isBare && !hasPersonBehind(tokens, index + 2, sense)) continue;
    if (!isProper(first, sense) || !isProper(last, sense) || isDescription(tokens, index)) continue;
    const before = tokens[index - 1];
    const isFree = before === undefined || before.block !== first.block || first.isFirst || before.kind === 'mark';
    if (!isFree && (before.kind !== 'small' || isDeterminer(before.text.toLowerCase()))) continue;
    if (tokens[index + 2]?.kind === 'capital' && tokens[index + 2]?.sentence === last.sentence) continue;
    // "Nadine Ortlepp … Lediglich Ortlepp hielt daran fest.": an adverb before a surname that the text gives with its first name
    // … but "Suha Ortlepp, die Witwe,"
    if (first.isFirst && tokens[index + 2]?.text !== ',' && tokens[index + 2]?.text !== '(') {
      taken ??= surnamesTaken(context, isTaken);
      if (taken.has(last.text)) continue;
    }
    const run = nameAt(tokens, index, true, sense);
    if (run !== null && run.end === index + 2) found.push(run);
  }
  return found;
}

/** The words that names of two words or more end in that are known already. */
const surnamesTaken = ({ tokens, places }: NamingContext, isTaken: (index: number) => boolean): ReadonlySet<string> =>
  new Set(
    places.capital
      .filter(index => isTaken(index) && isTaken(index - 1) && tokens[index - 1]?.sentence === tokens[index]?.sentence)
      .map(index => tokens[index]?.text ?? ''),
  );

/** "(CDU)", "(37)", "vom niedersächsischen Innenministerium", "von der Stadt Emden" */
function hasPersonBehind(tokens: readonly Token[], index: number, sense: Sense): boolean {
  const mark = tokens[index];
  const next = tokens[index + 1];
  if (mark === undefined || next === undefined) return false;
  if (mark.text === '(') {
    const isClosed = tokens[index + 2]?.text === ')';
    return isClosed && (nameWords.parties.has(next.text) || /^[2-7]\d$/.test(next.text));
  }
  if (mark.text !== 'vom' && !(mark.text === 'von' && next.text === 'der')) return false;
  for (let at = index + 1; at < index + 5; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    if (token.kind === 'capital' || token.kind === 'acronym') return sense.levelOf(token.text) !== null;
  }
  return false;
}

/**
 * The one surname that speaks in a text that names nobody else and means somebody by an office: "„…“, so Prahl. … räumt der Staatssekretär ein".
 * What an article stands before anywhere, or what more than one such word could be, is nobody.
 */
export function soleSpeaker(context: NamingContext, isTaken: (index: number) => boolean): NameRun | null {
  const { tokens, places, roles, sense } = context;
  const means = roles.some(
    ({ article, isPlural, from, at }) => isOneOf(article, 'der|die') && !isPlural && !isTaken(at) && isNominative(tokens, from),
  );
  if (!means) return null;
  const words = new Set(speakingWords(context));
  for (const index of places.capital) {
    const token = tokens[index];
    if (token?.kind === 'capital' && !token.isFirstName && token.text.length > 3 && isTagOf(tokens, index) && isProper(token, sense))
      words.add(token.text);
  }
  const [word, ...others] = words;
  if (word === undefined || others.length > 0) return null;
  let first = -1;
  for (const index of places.capital) {
    const token = tokens[index];
    if (isTaken(index) && token?.kind === 'capital') return null;
    if (token?.text !== word) continue;
    const before = tokens[index - 1];
    if (
      before !== undefined &&
      before.sentence === token.sentence &&
      (isDeterminer(before.text.toLowerCase()) || before.kind === 'capital')
    )
      return null;
    if (tokens[index + 1]?.kind === 'capital' && tokens[index + 1]?.sentence === token.sentence) return null;
    if (first < 0) first = index;
  }
  const run = first < 0 ? null : nameAt(tokens, first, true, sense);
  return run !== null && run.start === first && run.end === first + 1 ? run : null;
}

/** Opens its sentence or follows a verb or "so": whom the office means acts. */
const isNominative = (tokens: readonly Token[], from: number): boolean => {
  const before = tokens[from - 1];
  return tokens[from]?.isFirst === true || before?.text === 'so' || (before !== undefined && saysOutright(before.text));
};
