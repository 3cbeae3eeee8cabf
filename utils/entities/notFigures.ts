import type { Block, Span } from '../article/types.ts';
import type { FigureForms } from './figureForms.ts';
import type { NumberToken } from './numbers.ts';
import { wordStart } from './phrases.ts';
import { followingWord, isAt, matchAt, previousWord, startsUpper } from './words.ts';

const gluedBefore = /(?<=[A-Za-zÀ-ɏ0-9_#@:/\\=&§*]|[A-Za-zÀ-ɏ0-9)][.,'’·]|[A-Za-zÀ-ɏ0-9][-–]|\[)/y;
const gluedAfter = /[A-Za-zÀ-ɏ_*#@&]|\.[A-Za-zÀ-ɏ]|[:/·x×](?=\d)|\/|['’](?=[A-Za-zÀ-ɏ])|\](?![A-Za-zÀ-ɏ])|[.](?=[\d/–,-])/y;
const ratioBefore = /(?<=(?:Verhältnis|Stimmen) (?:von )?\d{1,3} zu )/y;
const compoundAfter = /-(?=[A-Za-zÀ-ɏ]|,| und| oder| bis)/y;
const clockAfter = /(?:(?:[ –-]| bis | und )+\d{1,2}(?:[:.]\d{2})?)? ?Uhr(?![A-Za-zÀ-ɏ])|:\d/y;
const readingAfter = / ?(?:min|Min|Minuten?)\.? (?:Lesedauer|Lesezeit|Lesen|zum Lesen)/y;
const readingBefore = /(?<=(?:Lesedauer|Lesezeit|Lesedauer ca\.|Lesezeit ca\.):? ?)/y;
const determinerBefore =
  /(?<=(?<![A-Za-zÀ-ɏ])(?:[Dd]e[rnms]|[Dd]ie|[Dd]as|[Ii]m|[Aa]m|[Vv]om|[Zz]u[mr]|[Bb]eim|[Ii]ns|jede[rmns]?|diese[rmns]?|ihre?[rmns]?|seine?[rmns]?|unsere?[rmns]?|seit|bis|ab|vor|nach|in|auf) )/y;
const marker = /[.)](?: |$)/y;
const streetBefore = /(?<=(?:straße|Straße|str\.|Str\.|platz|allee|Allee|gasse|damm|chaussee|promenade) )/y;
const countryCode = /(?<=\+)/y;
const months =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)$/;
const comparedBefore = /(?<=(?:mehr|weniger|besser|schlechter|höher|niedriger|anders) als )/y;
const yearContextBefore =
  /(?<=(?<![A-Za-zÀ-ɏ])(?:[Jj]ahre?[sn]?|[Ss]eit|[Bb]is|[Aa]b|[Ii]m|[Ii]n|[Vv]or|[Nn]ach|Anfang|Mitte|Ende|Sommer|Herbst|Winter|Frühjahr|Frühling|Frühsommer|Spätsommer|Stand|zwischen|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|Halbjahr|Haushalt|Doppelhaushalt|bis Ende|\d{1,2}\.) )/y;

/** The number is a part of a longer word, number, address or time, or numbers a thing: "NIS-2", "12. Sitzung", "18 Uhr", "2 min Lesedauer". */
export function isNameOrTime(text: string, token: NumberToken, block: Block, forms: FigureForms): boolean {
  const { start, end, kind } = token;
  if (kind !== 'digits') return isAt(compoundAfter, text, end) || isAt(clockAfter, text, end) || /^-/.test(text.slice(end, end + 1));
  if (isAt(ratioBefore, text, start) || isAt(gluedBefore, text, start) || isAt(compoundAfter, text, end) || isAt(clockAfter, text, end))
    return true;
  if (isAt(readingAfter, text, end) || isAt(readingBefore, text, start)) return true;
  if (isAt(streetBefore, text, start)) return true;
  if (start === block.start && isAt(marker, text, end) && end < block.end) return true;
  if (text[start] === '0' && end - start > 1 && text[start + 1] !== ',' && text[start + 1] !== '.') return true;
  if (isAt(countryCode, text, start) && /^(?:49|41|43)$/.test(text.slice(start, end))) return true;
  return isOrdinal(text, token, block, forms);
}

/** What is glued to the number and is no unit makes a name of it: "5G", "90er", "24/7". */
export function isGlued(text: string, end: number): boolean {
  return isAt(gluedAfter, text, end);
}

function isOrdinal(text: string, { start, end, value }: NumberToken, block: Block, forms: FigureForms): boolean {
  if (text[end] !== '.' || end + 1 >= block.end) return false;
  const after = text.slice(end + 1, end + 3);
  if (/^ [a-zß-öø-ÿğıłœśşšźżžčćőű]|^[/–,-]/.test(after)) return true;
  if (/^ \d/.test(after)) return value !== null && value <= 31;
  if (!/^ /.test(after)) return false;
  const next = followingWord(text, end + 1);
  if (months.test(next) || forms.ordinalNouns.has(next)) return true;
  return value !== null && value < 400 && isAt(determinerBefore, text, start) && startsUpper(next);
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
  if (isAt(yearContextBefore, text, start)) return true;
  if (isAt(comparedBefore, text, start) && counted === null) return true;
  if (isQualified) return counted === null && value > 1985 && value < 2050 && value % 50 !== 0;
  if (counted === null || !forms.countedAlways.has(counted)) return true;
  if (value % 100 === 0) return false;
  return !isAt(
    /(?<=(?<![A-Za-zÀ-ɏ])(?:[Dd]ie|[Dd]en|[Dd]er|[Aa]lle|[Aa]ller|[Ii]nsgesamt|[Mm]it|[Ff]ür|[Vv]on|[Bb]ei|[Gg]enau|[Ee]xakt|[Ww]eitere[nr]?) )/y,
    text,
    start,
  );
}

const hotlineBefore = /(?<=(?<![A-Za-zÀ-ɏ])(?:[Dd]ie|[Dd]er|[Uu]nter|Nummer|Notruf|Rufnummer|Hotline|der bundesweiten|und|oder) )/y;
const hotlineCue = /Notruf|Behördennummer|Behördenruf|Rufnummer|Hotline|Telefon|Anruf|anrufen|Servicecenter|wähl|erreichbar/;
/** "Teil 5", "§ 3", "Rufnummer: 115": the word before numbers a thing. */
export function isLabelled(text: string, { start }: Span, forms: FigureForms): boolean {
  const end = text[start - 1] === ' ' ? start - 1 : start;
  if (end === start) return false;
  const from = wordStart(text, end);
  return forms.labels.has(text.slice(from, text[end - 1] === ':' ? end - 1 : end));
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
  if (forms.hotlines.has(printed)) {
    if (counted !== null && forms.countedAlways.has(counted)) return false;
    return (
      isAt(hotlineBefore, text, start) || hotlineCue.test(text.slice(Math.max(block.start, start - 200), Math.min(block.end, end + 200)))
    );
  }
  if (/^\d{7,}$/.test(printed)) return true;
  if (!/^\d{5}$/.test(printed)) return false;
  return isAt(postcodePlace, text, end) && !printed.endsWith('00') && !(counted !== null && forms.countedAlways.has(counted));
}

/** A capitalised word right before a number that counts nothing carries it as part of its name: "Raum 214", "Windows 11". */
export function isNumberedName(text: string, { start }: Span): boolean {
  const before = previousWord(text, start);
  return (
    startsUpper(before) &&
    !before.endsWith('.') &&
    !/^(?:Insgesamt|Davon|Darunter|Waren|Sind|Nur|Noch|Und|Auf|Von|Um|Mit|In|Etwa|Zuletzt|Derzeit|Aktuell|Heute|Bisher|Bislang|Inzwischen|Mittlerweile|Es|Weitere)$/.test(
      before,
    )
  );
}

/** Brackets around a lone number hold a footnote, an age or a code. */
export function isBracketed(text: string, { start, end }: Span): boolean {
  return matchAt(/(?<=[([])/y, text, start) !== null && matchAt(/[)\]]/y, text, end) !== null;
}
