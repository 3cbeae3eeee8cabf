import type { Block, Span } from '../../article/types.ts';
import { wordStart } from '../text/phrases.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { followingWord, isAt, startsUpper } from '../text/words.ts';
import type { FigureForms } from './figureForms.ts';
import { isOfOne } from './numbered.ts';
import type { NumberToken } from './numbers.ts';
import { unitAt } from './quantity.ts';

const gluedBefore = /(?<=[A-Za-zÀ-ɏ0-9_#@:/\\=&§*]|[A-Za-zÀ-ɏ0-9)][.,'’·]|[A-Za-zÀ-ɏ0-9][-–]|\[)/y;
const gluedAfter =
  /[A-Za-zÀ-ɏ_*#@&]| (?:seitig|stellig|köpfig|teilig|spurig|stöckig)e?[nmrs]?(?![A-Za-zÀ-ɏ])| \d\/\d|\.[A-Za-zÀ-ɏ]|[:/·x×](?=\d)|\/|['’](?=[A-Za-zÀ-ɏ])|\](?![A-Za-zÀ-ɏ])|[.](?=[\d/–,-])/y;
const ratioBefore = /(?<=(?:Verhältnis|Stimmen) (?:von )?\d{1,3} zu |[Ee]ins zu )/y;
const ratioAfter = / zu (?:\d{1,2}|eins|zwei|drei|vier|fünf|sechs|null)(?![A-Za-zÀ-ɏ\d]|[.,]\d| ?[%€]| [A-ZÀ-ÖØ-Þ])/y;
const scoreBefore =
  /(?<=(?:gewinnt|gewann|gewonnen|siegte|besiegte|verlor|unterlag|schlug|endet|endete|trennten|führte|Partie|[Ss]piel|Finale)[^.!?\n]{0,30}(?: zu )?)/y;
const accountBefore = /(?<=[A-Z]{2}\d{2}(?: \d{4}){3,6} )/y;
const compoundAfter = /\+:|[-–]\d{1,3}-(?=[A-Za-zÀ-ɏ])|-(?=[A-Za-zÀ-ɏ]|,| und| oder| bis)/y;
const clockAfter = / [vn]\. ?Chr\.|(?:(?:[ –-]| bis | und )+\d{1,2}(?:[:.]\d{2})?){0,3} ?Uhr(?![A-Za-zÀ-ɏ])|:\d/y;
const readingAfter = / ?(?:min|Min|Minuten?)\.? (?:Lesedauer|Lesezeit|Lesen|zum Lesen)/y;
const readingBefore = /(?<=(?:Lesedauer|Lesezeit|Lesedauer ca\.|Lesezeit ca\.):? ?)/y;
const words = (list: string) => new Set(list.split(' '));
/** Words before an ordinal number, in lower case. */
const determiners = words(
  'der die das den dem des im am vom zum zur beim ins jeder jede jedem jedes jeden dieser diese diesem dieses diesen ihr ihre ihrer ihrem ihren ihres sein seine seiner seinem seinen unser unsere unserer unserem unseren seit bis ab vor nach in auf',
);
const marker = /[.)](?: |$)/y;
const street = 'straße|Straße|str.|Str.|platz|allee|Allee|gasse|damm|chaussee|promenade';
const months = words(
  'Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jan Feb Apr Jun Jul Aug Sep Sept Okt Nov Dez',
);
/** Words before a year, in lower case. */
const beforeYear = words(
  'jahr jahre jahren jahres seit bis ab im in vor nach anfang mitte ende sommer herbst winter frühjahr frühling frühsommer spätsommer stand zwischen januar februar märz april mai juni juli august september oktober november dezember quartal halbjahr haushalt doppelhaushalt',
);
/** Words that make a count of four digits, in lower case: "die 2050 Anträge". */
const beforeCount = words('die den der alle allen aller insgesamt mit für von bei genau exakt weitere weiterer weiteren');

/** The word right before `start`, one blank between, in lower case. */
function lowerBefore(text: string, start: number): string {
  return text[start - 1] === ' ' ? text.slice(wordStart(text, start - 1), start - 1).toLowerCase() : '';
}

const scoreEnd = /(?<=(?<![\d.,])\d{1,2} zu )/y;
/** The second number of "Verhältnis 4 zu 2" or of a result; "mit 14 zu sechs Stimmen" counts votes. */
const isRatioEnd = (text: string, { start, end }: NumberToken) =>
  text.endsWith(' zu ', start) &&
  !isAt(/ [A-ZÀ-ÖØ-Þ]/y, text, end) &&
  (isAt(ratioBefore, text, start) || (isAt(scoreEnd, text, start) && isAt(scoreBefore, text, start)));

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';
/** "20- bis 30.000", "zwei- bis dreihundert": the hyphen stands for what the second number ends in. */
const thousandsBehind = /- bis (?:zu )?(?:\d{1,3}[. ]000(?![\d-])|[a-zäöüß]+(?:tausend|hundert)(?![A-Za-zÀ-ɏ-]))/y;
const isCompound = (text: string, end: number): boolean =>
  isOneOf(text[end] ?? '', '[+–-]') && isAt(compoundAfter, text, end) && !isAt(thousandsBehind, text, end);
/** Nothing of a time of day is longer. */
const longestClock = 80;
const isClock = (text: string, end: number): boolean =>
  (text[end] === ':' || beginsWithOneOf(text.slice(end, end + 2), ' v| n') || text.slice(end, end + longestClock).includes('Uhr')) &&
  isAt(clockAfter, text, end);

const caseAfter = / (?:Bv[A-Z]|[IVX]{1,4} Z[RB]|[A-Z]{1,3}) \d+[/.]\d{2}(?!\d)/y;
const citedAfter = /(?:, \d+)? <\d/y;
/** A number of a file ("2 BvR 7/20") or a place in a law report ("136, 194 <201 f.>"). */
const isCited = (text: string, { start, end }: NumberToken): boolean =>
  text[start - 1] === '<' ||
  (text[end] === ' ' && startsUpper(text[end + 1] ?? '') && isAt(caseAfter, text, end)) ||
  (isOneOf(text[end] ?? '', ' |,') && text.slice(end, end + 12).includes('<') && isAt(citedAfter, text, end));

/** Courts and laws number their paragraphs: the one before or behind bears the number beside. */
function isParagraphNumber(text: string, { start, end, value }: NumberToken, block: Block): boolean {
  if (start !== block.start || value === null || text[end] !== ' ' || !startsUpper(text[end + 1] ?? '')) return false;
  const before = text.lastIndexOf('\n', start - 2) + 1;
  const behind = text.indexOf('\n', end) + 1;
  return (start > 0 && text.startsWith(`${value - 1} `, before)) || (behind > 0 && text.startsWith(`${value + 1} `, behind));
}

/** "der Gruppe eins | und zwei", "Stufe 1 oder | 2": numbers things together with the one before. */
const isCoordinatedLabel = (text: string, start: number): boolean =>
  isOneOf(text.slice(start - 5, start), ' und | bis |oder ') &&
  /(?<!(?:pro|je) )(?:gruppe|stufe|phase|kategorie|klasse|kapitel|zone|level|nummer)n? (?:eins|zwei|drei|vier|fünf|sechs|\d{1,2}) (?:und|bis|oder) $/i.test(
    text.slice(Math.max(0, start - 40), start),
  );

/** A number behind the name of a street; "pro Arbeitsplatz 90" and "in der Lindenstraße 39 Prozent weniger" are none, "Gartenstraße 12 a" is. */
function isHouseNumber(text: string, { start, end }: NumberToken, forms: FigureForms): boolean {
  if (isOfOne(text, wordStart(text, start - 1))) return false;
  const unit = unitAt({ text, tokens: [], forms }, end, false);
  return unit === null || (unit.end === end + 2 && /[a-z]/.test(text.charAt(end + 1)));
}

/** The number is a part of a longer word, number, address or time, or numbers a thing: "NIS-2", "12. Sitzung", "18 Uhr", "2 min Lesedauer". */
export function isNameOrTime(text: string, token: NumberToken, block: Block, forms: FigureForms): boolean {
  const { start, end, kind } = token;
  // What stands beside the number is looked at before a pattern is: most numbers need none, and an engine compiles each at its first use.
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (
    text.startsWith(' zu ', end) &&
    isAt(ratioAfter, text, end) &&
    (text.slice(start, end).toLowerCase() === 'eins' || isAt(scoreBefore, text, start))
  )
    return true;
  if (isCoordinatedLabel(text, start)) return true;
  // "Jan Holt (35.) und Uwe Grau (44.)": the minute of a goal, a place
  if (before === '(' && after === '.' && text[end + 1] === ')') return true;
  // "für die anderen, so Vier, …": whom the sentence names so
  if (kind === 'word' && startsUpper(text[start] ?? '') && text.endsWith(', so ', start) && after === ',') return true;
  // "am Ende eine 4", "mit einer 5 vorne": the digit itself
  if (
    kind === 'digits' &&
    end === start + 1 &&
    /(?:^|[^A-Za-zÀ-ɏ])eine[rn]? $/.test(text.slice(Math.max(0, start - 7), start)) &&
    /^(?:[.,;:!?“"]| (?:vorne|hinten|davor|dahinter|eingetippt|im Zeugnis))/.test(text.slice(end, end + 14))
  )
    return true;
  if (kind !== 'digits') {
    // "das Wort „Null“ löschen"
    // "ein O ist keine Null": the digit itself
    if (
      text.startsWith('Null', start) &&
      end === start + 4 &&
      /(?:^|[^A-Za-zÀ-ɏ])k?eine[rn]? $/.test(text.slice(Math.max(0, start - 8), start))
    )
      return true;
    const isQuoted = isOneOf(before, '„|“|»|"') && isOneOf(after, '“|”|«|"');
    return (
      isQuoted ||
      isRatioEnd(text, token) ||
      (after === '-' && !isAt(thousandsBehind, text, end)) ||
      isCompound(text, end) ||
      isClock(text, end)
    );
  }
  if (
    isRatioEnd(text, token) ||
    (before === ' ' ? isDigit(text[start - 2]) && isAt(accountBefore, text, start) : isAt(gluedBefore, text, start)) ||
    isCompound(text, end) ||
    isClock(text, end)
  )
    return true;
  if (isOneOf(after === ' ' ? (text[end + 1] ?? '') : after, '[mM]') && isAt(readingAfter, text, end)) return true;
  if (text.slice(Math.max(0, start - 16), start).includes('Lese') && isAt(readingBefore, text, start)) return true;
  if (before === ' ' && endsInOneOf(text.slice(Math.max(0, start - 12), start - 1), street) && isHouseNumber(text, token, forms))
    return true;
  if (start === block.start && isAt(marker, text, end) && end < block.end) return true;
  if (isCited(text, token) || isParagraphNumber(text, token, block)) return true;
  // "0 81 61/5 44 33 21"
  if (text[start] === '0' && end - start === 1 && /^ \d{2,4}[ /-]/.test(text.slice(end, end + 6))) return true;
  if (text[start] === '0' && end - start > 1 && text[start + 1] !== ',' && text[start + 1] !== '.') return true;
  if (text[start - 1] === '+' && isOneOf(text.slice(start, end), '49|41|43')) return true;
  return isOrdinal(text, token, block, forms);
}

/** What is glued to the number and is no unit makes a name of it: "5G", "90er", "24/7". */
export function isGlued(text: string, end: number): boolean {
  const after = text[end] ?? '';
  if (after === ' ' && !isDigit(text[end + 1]) && !beginsWithOneOf(text.slice(end + 1, end + 4), 'sei|ste|köp|tei|spu|stö')) return false;
  return !isOneOf(after, '[,;)!?%€\n]?') && isAt(gluedAfter, text, end);
}

/** "das 17. / 18. Jahrhundert": the second number ends in a full stop as well. */
const ordinalBeside = /^\. ?[/–-] ?\d{1,3}\./;
/** Posts of which there are some, one after the other: "1. Bürgermeister", "2. Vorsitzende". */
const posts =
  '(meister|leiter|sprecher|sekretär|präsident|direktor|kassierer|schriftführer|stellvertreter)(in)?|vorsitzende[rn]?|beigeordnete[rn]?|rat|rätin';
const isPost = (noun: string): boolean => endsInOneOf(noun.toLowerCase(), posts);

function isOrdinal(text: string, { start, end, value }: NumberToken, block: Block, forms: FigureForms): boolean {
  if (text[end] !== '.' || end + 1 >= block.end) return false;
  const after = text.slice(end + 1, end + 3);
  if (/^ [a-zß-öø-ÿğıłœśşšźżžčćőű]|^[/–,-]/.test(after)) return true;
  if (/^ \d/.test(after)) return value !== null && value <= 31;
  if (ordinalBeside.test(text.slice(end, end + 9))) return true;
  if (!after.startsWith(' ')) return false;
  const next = followingWord(text, end + 1);
  if (months.has(next) || forms.ordinalNouns.has(next) || (value !== null && value <= 4 && isPost(next))) return true;
  // "von 312 auf 28. Die Ökonomin": an article begins the next sentence.
  return (
    value !== null &&
    value < 400 &&
    determiners.has(lowerBefore(text, start)) &&
    startsUpper(next) &&
    !forms.stopWords.has(next.toLowerCase())
  );
}

/** Four digits from 1900 to 2099 are a year unless the text counts with them. */
export function isYear(
  text: string,
  token: NumberToken,
  block: Block,
  counted: string | null,
  forms: FigureForms,
  isQualified: boolean,
): boolean {
  const { start, end, value, kind } = token;
  if (kind !== 'digits' || value === null || end - start !== 4 || value < 1500 || value > 2099) return false;
  if (value < 1900) return counted === null && !isQualified && block.kind !== 'table-row';
  if (block.kind === 'table-row') return value >= 1990 && value <= 2049;
  const before = lowerBefore(text, start);
  if (beforeYear.has(before) || /^\d{1,2}\.$/.test(before)) return true;
  if (before === 'als' && counted === null) return true;
  if (isQualified) return counted === null && value > 1985 && value < 2050 && value % 50 !== 0;
  if (counted === null || !forms.countedAlways.has(counted)) return true;
  if (value % 100 === 0) return false;
  return !beforeCount.has(before);
}

const hourBefore = /(?<![A-Za-zÀ-ɏ])(?:[Hh]alb ?|(?:[Uu]m|[Gg]egen) (?:kurz |halb |Punkt )?|(?:[Kk]urz|Minuten?) (?:vor|nach) )$/;
/** What is changed by a number rather than done at an hour. */
const changed =
  /(?:st[ie]{1,2}g|sank|sink|wuchs|wächst|wachs|gewachsen|erhöh|verringer|reduzier|kürz|schrumpf|verschob|verschieb|verläng|gesunken|kletter|fiel|fall|gefallen|senk|mehr|weniger|zunahm|zugenommen|ging|geht|zurück)/i;
/** "um sieben", "drei Minuten nach acht", "kurz vor neun": an hour that stands without "Uhr". */
export function isHour(text: string, { start, end, isWord, low }: { start: number; end: number; isWord: boolean; low: number }): boolean {
  if (!isWord || low < 1 || low > 12 || !Number.isInteger(low) || !hourBefore.test(text.slice(Math.max(0, start - 24), start)))
    return false;
  if (/^(?: (?:[A-ZÄÖÜ%]|auf |bis |oder |und |von |größer|kleiner|höher|niedriger|besser|schlechter)|-)/.test(text.slice(end, end + 14)))
    return false;
  return !changed.test(text.slice(Math.max(0, start - 60), start)) && !changed.test(text.slice(end, end + 24));
}

/** Brackets around a lone number hold a footnote, an age or a code. */
export function isBracketed(text: string, { start, end }: Span): boolean {
  return (text[start - 1] === '(' || text[start - 1] === '[') && (text[end] === ')' || text[end] === ']');
}
