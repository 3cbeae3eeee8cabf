import type { Block, Span } from '../../article/types.ts';
import { firstNames } from '../../gazetteer/people.ts';
import { wordStart } from '../text/phrases.ts';
import { endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { followingWord, isAt, isWordCode, previousWord, startsUpper } from '../text/words.ts';
import type { FigureForms } from './figureForms.ts';
import type { NumberToken } from './numbers.ts';

const hotlineBefore = /(?<=(?<![A-Za-zÀ-ɏ])(?:[Dd]ie|[Dd]er|[Uu]nter|Notruf|Hotline|der bundesweiten|und|oder) )/y;
const hotlineCue = /Notruf|Behördennummer|Behördenruf|Rufnummer|Hotline|Telefon|Anruf|anrufen|Servicecenter|wähl|erreichbar/;
/** "pro Klasse drei Minuten", "je Arbeitsplatz 90 Euro": what begins at `from` is of each, and bears no number. */
export const isOfOne = (text: string, from: number): boolean => isOneOf(previousWord(text, from), '[Pp]ro|[Jj]e');

const times = 'Tag|Woche|Monat|Jahr|Quartal|Stunde|Minute';
const severalTimes = 'Tagen|Wochen|Monaten|Stunden';
const rowBehind = /(?:,| und| oder| bis) \d/y;
const sinceThen = / (?:der|des|nach|seit|ihre[rs]|seine[rs]|unsere[rs]|diese[rs])(?![A-Za-zÀ-ɏ])/y;
/** "an Tag eins", "in Woche zwei", "im Jahr drei der Reform" number a time that has no article; "im Jahr 300 Anträge" counts. */
function isTimeInOrder(text: string, word: string, from: number, end: number): boolean {
  if (!isOneOf(word, times) && !isOneOf(word, severalTimes)) return false;
  const before = previousWord(text, from);
  // "an den Tagen 3, 9 und 48"
  if (isOneOf(word, severalTimes)) return before === 'den' && (isAt(rowBehind, text, end) || isAt(sinceThen, text, end));
  if (before === '' || isOneOf(before, '[Aa]n|[Aa]b|[Ii]n|[Ss]eit|[Bb]is|[Nn]ach|[Vv]on|[Vv]or|[Ff]ür|[Aa]uf|ist|war|und')) return true;
  return isOneOf(before, '[Aa]m|[Ii]m|[Vv]om|[Zz]um') && isAt(sinceThen, text, end);
}

/** What ends in "nummer" bears a number. */
const numbers = 'nummern?';
/** "Teil 5", "§ 3", "Rufnummer: 115": the word before numbers a thing. */
export function isLabelled(text: string, { start, end: numberEnd }: Span, forms: FigureForms): boolean {
  const end = text[start - 1] === ' ' ? start - 1 : start;
  if (end === start) return false;
  const from = wordStart(text, end);
  if (isOfOne(text, from)) return false;
  const word = text.slice(from, text[end - 1] === ':' ? end - 1 : end);
  return forms.labels.has(word) || endsInOneOf(word, numbers) || isTimeInOrder(text, word, from, numberEnd);
}

const postcodePlace = / [A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ]/y;

/** A postcode, a service number, or a long run of digits that identifies something. */
export function isIdentifier(
  text: string,
  { start, end, kind }: NumberToken,
  block: Block,
  counted: string | null,
  forms: FigureForms,
): boolean {
  if (kind !== 'digits') return false;
  const printed = text.slice(start, end);
  // "116 117"
  if (forms.hotlines.has(printed.replace(' ', ''))) {
    if (counted !== null && forms.countedAlways.has(counted)) return false;
    return (
      isAt(hotlineBefore, text, start) || hotlineCue.test(text.slice(Math.max(block.start, start - 200), Math.min(block.end, end + 200)))
    );
  }
  if (printed.length >= 7 && /^\d{7,}$/.test(printed)) return true;
  if (printed.length !== 5 || !/^\d{5}$/.test(printed)) return false;
  return isAt(postcodePlace, text, end) && !printed.endsWith('00') && !(counted !== null && forms.countedAlways.has(counted));
}

/** A capitalised word right before a number that counts nothing carries it as part of its name: "Raum 214", "Windows 11". */
export function isNumberedName(text: string, { start, end }: Span): boolean {
  if (end - start > 4 && /^\d{1,3}[.’' ]\d{3}/.test(text.slice(start, end))) return false;
  const before = previousWord(text, start);
  return (
    (startsUpper(before) || /^[a-z][A-Z]/.test(before)) &&
    !before.endsWith('.') &&
    !isOneOf(
      before,
      'Kurzem|Insgesamt|Davon|Darunter|Waren|Sind|Nur|Noch|Und|Auf|Von|Um|Mit|In|Bei|Für|An|Etwa|Zuletzt|Derzeit|Aktuell|Heute|Bisher|Bislang|Inzwischen|Mittlerweile|Es|Weitere',
    )
  );
}

/** The number is in a name or idiom of the list: "Microsoft 365", "unter vier Augen". */
export function isInName(text: string, { start, end }: Span, forms: FigureForms): boolean {
  return (forms.names.get(text.slice(start, end)) ?? []).some(({ phrase, offset }) => {
    const from = start - offset;
    const isWhole = !isWordCode(text.charCodeAt(from - 1)) && !isWordCode(text.charCodeAt(from + phrase.length));
    return from >= 0 && isWhole && text.startsWith(phrase, from);
  });
}

const titleBefore = /([A-Za-zÀ-ɏ-]+) [„"»“](?=[A-ZÀ-ÖØ-Þ\d]|$)[^„"»“”«.!?;\n]{0,60}$/;
const titleBehind = /^[^„"»“”«.!?;\n]{0,60}["“”«]/;
/** "das Festival „48 Stunden Musterstadt“", "der Serie "Auf zwei Rädern"": what is called so is no quantity. */
export function isInTitle(text: string, { start, end }: Span, forms: FigureForms): boolean {
  if (!titleBehind.test(text.slice(end, end + 62))) return false;
  const called = titleBefore
    .exec(text.slice(Math.max(0, start - 100), start))?.[1]
    ?.toLowerCase()
    .replace(/e?s$/, '');
  return called !== undefined && forms.titled.some(noun => called.endsWith(noun));
}

const isUpperWord = (text: string, { kind, start }: NumberToken): boolean => kind === 'word' && startsUpper(text.charAt(start));

/** Numbers that are somebody's surname: "Acht", of "Karla Acht" and of "Acht wartet noch", but not of "Acht Ämter". */
export function surnamesIn(text: string, tokens: readonly NumberToken[]): ReadonlySet<NumberToken> {
  const alone = tokens.filter(token => isUpperWord(text, token) && !startsUpper(followingWord(text, token.end)));
  const printed = ({ start, end }: NumberToken) => text.slice(start, end);
  const surnames = new Set(alone.filter(({ start }) => firstNames.has(previousWord(text, start))).map(printed));
  return new Set(alone.filter(token => surnames.has(printed(token))));
}

/** "sagt Acht", "die sparsamen Vier": only names have a capital within a sentence; "null" and large numbers are written either way. */
export function isNominal(text: string, token: NumberToken): boolean {
  const { value, start, end } = token;
  if (value === null || value <= 0 || value >= 100 || !isUpperWord(text, token) || text[start - 1] !== ' ') return false;
  // Headlines in a row have a capital behind a comma: "Fähre fährt nicht, Drei neue Ämter".
  return text[start - 2] === ',' ? !/^ [A-Za-zÀ-ɏ]/.test(text.slice(end, end + 2)) : /[A-Za-zÀ-ɏ]/.test(text.charAt(start - 2));
}
