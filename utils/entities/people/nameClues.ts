import { headOf } from '../offices/heads.ts';
import type { Token } from '../text/tokens.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import type { NameRun } from './nameRun.ts';

/** Small words between a name's comma and its office: "…, seit Mai 2023 die neue". */
const beforeApposition = new Set(
  'zum zur seit als heute damals zugleich auch ebenfalls selbst dort bislang bisher zuvor aktuell derzeit künftig ab im und bis von ehemals früher vormals inzwischen mittlerweile jetzt nun noch zuletzt seinerzeit beide beides sowie am anfang ende mitte ihres seines zeichens erst kürzlich nach vor langem lange einst übrigens hier bereits der die das den dem des ein eine in ihrer seiner funktion eigenschaft zu jener dieser damaligen nebenbei hauptberuflich nebenberuflich eigentlich wiederum zeitweise kurzzeitig langjährig frisch neu soeben gerade mal also'.split(
    ' ',
  ),
);

/** "die Imkerin", "der Landwirt": a noun for a person behind its article. */
export function isAgent(token: Token, before: Token | undefined): boolean {
  if (before === undefined || before.block !== token.block || token.text.length < 6) return false;
  if (before.text === 'die' || before.text === 'Die') return token.text.endsWith('in') && /[a-z]in$/.test(token.text);
  return (
    (before.text === 'der' || before.text === 'Der') &&
    endsInOneOf(token.text, 'er|or|ist|ent|ant|oge|wirt|mann|chef|ker') &&
    headOf(token.text) === null
  );
}

/** "Trainer Nicolej Krickau": what somebody is, before an unknown first name. */
export const isCalling = 'er|ist|ent|ant|oge|in|experte|chef|mann|frau|coach';

/** "Virologe", "Gastwirtin", "Kollegen": what somebody is, in words that no unknown first name is like. */
const agent =
  '(ologe|ologin|iker|ikerin|istin?|wirt|wirtin|arzt|ärztin|anwalt|anwältin|kraft|pilot|pilotin|trainer|trainerin|sänger|sängerin|ökonom|ökonomin|student|studentin|präsident|präsidentin|dozent|dozentin|referent|referentin|therapeut|therapeutin|demonstrant|demonstrantin|fabrikant|künstler|künstlerin|schützer|schützerin|vater|mutter|sohn|tochter|bruder|schwester|onkel|tante|kollege|kollegin|gefährte|gefährtin|experte|expertin|chef|chefin|boss|lehrer|lehrerin|berater|beraterin|entwickler|entwicklerin|händler|händlerin|forscher|forscherin|wissenschaftler|wissenschaftlerin|politiker|politikerin|schüler|schülerin|rentner|rentnerin|handwerker|mediziner|medizinerin|atorin?)n?';
export const isAgentNoun = (word: string): boolean => word.length > 3 && endsInOneOf(word.toLowerCase(), agent);

/** "Emmas Therapeutin", "Trumps Umfeld": somebody of somebody, and no name. */
const isOfSomebody = (first: string, last: string): boolean =>
  /[^s]s$/.test(first) && (isAgentNoun(last) || headOf(last) !== null || isOneOf(last, 'Umfeld|Team|Ärzte|Eltern|Familie|Freunde'));

/** "Mutmaßlicher Spion" is no name. */
export const isAdjectival = (token: Token | undefined): boolean =>
  endsInOneOf(token?.text ?? '', 'licher?|lichen|ischer?|iger|ige|ender?|barer?|loser?|voller?|samer?|tete|eter|ierter?');

/** Are the word at `index` and the next no unknown name but "Virologe Muster" or "Musters Therapeutin"? */
export function isDescription(tokens: readonly Token[], index: number): boolean {
  const [first, last] = [tokens[index]?.text ?? '', tokens[index + 1]?.text ?? ''];
  return isAgentNoun(first) || isOfSomebody(first, last);
}

/** An unknown first name is believed beside a speech verb where no word of the name looks like a noun. */
export function isUnusual(tokens: readonly Token[], run: NameRun): boolean {
  if (run.isKnown || run.hasTitle) return true;
  if (isDescription(tokens, run.start)) return false;
  for (let index = run.start; index < run.end; index++) {
    const token = tokens[index];
    if (
      token?.kind === 'capital' &&
      (token.text.length < 3 || endsInOneOf(index === run.start ? token.text : '', 'er|en|ische?|in|innen|um|us|ung|ik'))
    )
      return false;
  }
  return true;
}

/** Index behind "(CDU)" and the like, or `index` itself. */
export function behindBrackets(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.text !== '(') return index;
  for (let next = index + 1; next < index + 9; next++) if (tokens[next]?.text === ')') return next + 1;
  return index;
}

/** Index of the bracket that opens what ends before `end`, or `end` itself. */
export function beforeBrackets(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.text !== ')') return end;
  for (let index = end - 2; index > end - 10 && index >= 0; index--) if (tokens[index]?.text === '(') return index;
  return end;
}

export const isTimeWord = (token: Token): boolean =>
  token.kind === 'number' ||
  beforeApposition.has(token.text.toLowerCase()) ||
  (token.kind === 'capital' &&
    isOneOf(
      token.text,
      'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Anfang|Mitte|Ende|Jahre?n?|Zeichens|Funktion|Eigenschaft|Jahr|Monaten|Zeit|Wochen|Tagen|Hauptberuf|Hauptamt|Nebenamt|Ehrenamt|Zivilberuf|Nebenberuf|Herbst|Sommer|Frühjahr',
    ));

/** A small word or a word of time, but no article: "war der Zerfall der Sowjetunion" names nobody. */
export const isTimeWordOrSmall = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'small' || isTimeWord(token)) &&
  !isOneOf(token.text, 'der|die|das|den|dem|des|ein|eine|einen|einem|einer');

/** What stands before an unknown name: nothing, a small word, a mark; never a further capitalised word. */
export function isFreshStart(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (before === undefined || token === undefined || before.block !== token.block || before.sentence !== token.sentence) return true;
  if (before.kind === 'small')
    return !isOneOf(
      before.text,
      'der|die|das|den|dem|des|im|am|zum|zur|beim|vom|ein|eine|einem|einer|eines|einen|kein|keine|diese[rmns]?|ihre[rmn]?|seine[rmn]?',
    );
  return before.kind === 'mark';
}

/** "Anna Muster zum Beispiel ist …", "Anna Muster dagegen wird …": index of the aside, or `index` itself. */
export function beforeAside(tokens: readonly Token[], index: number): number {
  if (tokens[index - 1]?.text === 'Beispiel' && tokens[index - 2]?.text === 'zum') return index - 2;
  return isOneOf(tokens[index - 1]?.text ?? '', 'etwa|dagegen|hingegen|wiederum|selbst|übrigens|nämlich|indes|jedoch|aber|derweil')
    ? index - 1
    : index;
}
