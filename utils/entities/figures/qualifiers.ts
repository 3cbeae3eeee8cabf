import { type Found, phraseAfter, phraseBefore, wordStart } from '../text/phrases.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { isAt } from '../text/words.ts';
import type { Qualifier } from '../types.ts';
import type { FigureForms } from './figureForms.ts';
import type { Quantity } from './quantity.ts';

const oldAfter = / (?:alt|lang|hinaus|dauern|dauert|gedauert)(?![A-Za-zÀ-ɏ])/y;
const spannedAfter = /(?: [A-Za-zÀ-ɏ]+)? (?:hinweg|verteilt|gestreckt)(?![A-Za-zÀ-ɏ])/y;
const measuredBefore =
  /(?<=(?<![A-Za-zÀ-ɏ])(?:[Ss]eit|[Vv]or|[Nn]ach|[Ii]n|[Mm]it|[Vv]on|[Aa]uf|[Bb]ei|[Uu]m|[Aa]us|[Ff]ür|[Aa]n|[Dd]auert[A-Za-zÀ-ɏ]*|[Ww]ar(?:en)?|[Ss]ind|[Ii]st|[Hh]aben|[Hh]at|[Ww]urden|[Bb]ereits|[Ss]chon|[Ii]nzwischen|[Ii]nsgesamt|[Dd]erzeit|[Mm]it|[Gg]ut|[Ww]eit|[Dd]eutlich|[Bb]etreibt|[Vv]erwaltet|[Bb]etreut) [Üü]ber )/y;
/** "Menschen über 65 Jahren" */
const agedBefore =
  /(?<=(?<![A-Za-zÀ-ɏ])(?:Menschen|Personen|Leuten?|Bürger[A-Za-zÀ-ɏ]*|Frauen|Männern?|Einwohner[A-Za-zÀ-ɏ]*|Kunden|Kundinnen|Senioren|Seniorinnen|Ältere[nr]?|Kindern?|Erwachsene[nr]?|Nutzer[A-Za-zÀ-ɏ]*|Befragte[nr]?|Versicherte[nr]?|Beschäftigte[nr]?|[Aa]llen?|[Jj]eder) [Üü]ber )/y;
const laidAfter = /(?: [A-Za-zÀ-ɏ]+)? (?:legen|verlegen|führen|verlaufen|gelegt|geführt|verlegt|ziehen|transportieren)(?![A-Za-zÀ-ɏ])/y;
const beforeHalf = /(?<=(?<![A-Za-zÀ-ɏ])(?:die|der|den|eine[rnm]?|ein|einem|zur) )/y;
const estimates = 'geschätzt|gerechnet|überschlagen|gepeilt|schätzungsweise|überschlägig';
const between = /(?<=(?<![A-Za-zÀ-ɏ])[Zz]wischen )/y;
const timeUnits = new Set(['Jahre', 'Monate', 'Wochen', 'Tage', 'Stunden', 'Minuten', 'Werktage', 'Arbeitstage', 'Jahrzehnte', 'Quartale']);

/** The qualifier of a quantity from the words right before it, else right behind it, and those words; 'exact' and null without one. */
export function qualify(quantity: Quantity, text: string, forms: FigureForms): { qualifier: Qualifier; qualifying: string | null } {
  const { start, counted, end } = quantity;
  const isHalf = quantity.isFraction && isAt(beforeHalf, text, start);
  let at = isHalf ? start - (beforeHalfLength(text, start) ?? 0) : start;
  if (quantity.high !== null && text.endsWith('wischen ', at) && isAt(between, text, at)) at -= 'zwischen '.length;
  const found = qualifierBefore(text, at, forms);
  // "auf Platz 14, allenfalls auf 13" doubts the rank, it sets no limit.
  if (quantity.isRank && found !== null && beginsWithOneOf(found.phrase, 'allenfalls|höchstens'))
    return { qualifier: 'exact', qualifying: null };
  if (found?.phrase.toLowerCase() === 'an die' && isSent(text, at, end)) return { qualifier: 'exact', qualifying: null };
  if (found !== null && isDenied(text, found)) return { qualifier: 'exact', qualifying: null };
  if (found !== null && !isCompared(found.phrase, text, end) && !isPreposition(found.phrase.toLowerCase(), quantity, at, text, forms))
    return { qualifier: found.value, qualifying: found.phrase };
  if (quantity.isRank) return { qualifier: 'exact', qualifying: null };
  // "ein gutes Drittel", "eine knappe Million"
  const [, inside] = /^[Ee]ine?[nrsm]? (gut|knapp)e/.exec(text.slice(start, end)) ?? [];
  if (inside !== undefined) return { qualifier: inside === 'gut' ? 'over' : 'under', qualifying: inside };
  const behind = qualifierBehind(text, end, forms) ?? (counted === null ? null : qualifierBehind(text, counted.end, forms));
  if (behind !== null) return { qualifier: behind.value, qualifying: behind.phrase };
  // "300 plus", but "341 plus 28": the next number is added
  if (beginsWithOneOf(text.slice(end, end + 5), '+| ?plus') && /^(?:\+| ?plus(?! \d))(?![A-Za-zÀ-ɏ])/.test(text.slice(end, end + 7)))
    return {
      qualifier: 'atleast',
      qualifying: text
        .slice(end, end + 6)
        .trim()
        .replace(/\s.*$/, ''),
    };
  return { qualifier: 'exact', qualifying: null };
}

/** "an die 16 Länder verschickt", "ein Brief an die 120 Ämter": to whom something goes, and not how many about. */
const sentBehind =
  /^[^.!?;:\n]{0,60}?(?<![A-Za-zÀ-ɏ])(?:(?:ver|über|ab|zu)?(?:schickt|sandt|sendet|liefert|teilt|geben|tragen|wiesen|mittelt|kauft)|gerichtet|gemeldet|gezahlt|adressiert|angeschlossen|(?:schicken|senden|liefern|verteilen|übermitteln|richten|melden|zahlen))(?![A-Za-zÀ-ɏ])/;
const sentBefore =
  /(?<![A-Za-zÀ-ɏ])(?:Appell|Bitte|Brief|Schreiben|Rundschreiben|Mail|E-Mail|Aufruf|Fragebogen|Umfrage|Anfrage|appelliert[en]*|wende[nt]t?[en]*|richte[nt]t?[en]*|geh(?:t|en)|ging(?:en)?|schick(?:t|te|ten|en)|liefer(?:t|te|ten|n)|verteil(?:t|te|ten|en)|zahl(?:t|te|ten|en)|schrieb(?:en)?|meld(?:et|ete|eten|en))(?: [A-Za-zÀ-ɏ]+){0,4} an die $/;
const isSent = (text: string, start: number, end: number): boolean =>
  sentBehind.test(text.slice(end, end + 90)) || sentBefore.test(text.slice(Math.max(0, start - 80), start));

const earlier = / (?:zuvor|vorher|früher|davor|im Vorjahr)(?![A-Za-zÀ-ɏ])/y;

/** "mehr als zwei Jahre zuvor" compares with then, it does not say how long ago. */
function isCompared(phrase: string, text: string, end: number): boolean {
  return phrase.endsWith(' als') && isAt(earlier, text, end);
}

const denied = /(?<![A-Za-zÀ-ɏ])[Kk]ein(?:e[rnms]?)? (?:[A-Za-zÀ-ɏ-]+ ){1,6}$/;
/** "kein Los größer als 250.000 Euro": up to so much, and not more. */
const isDenied = (text: string, { phrase, start }: Found<Qualifier>): boolean =>
  isOneOf(phrase.toLowerCase(), 'größer als|höher als|teurer als') && denied.test(text.slice(Math.max(0, start - 80), start));

function qualifierBehind(text: string, end: number, forms: FigureForms): Found<Qualifier> | null {
  const found = text[end] === ' ' ? phraseAfter(forms.qualifiersAfter, text, end + 1) : null;
  // "fünf Städte und mehr als 600 Gemeinden": the words belong to the next number.
  return found !== null && /^ (?:als|von|für|\d)/.test(text.slice(found.end, found.end + 5)) ? null : found;
}

/** The qualifier right before a number that begins at `start`: words, also with a small word between, or a sign such as "~". */
export function qualifierBefore(text: string, start: number, forms: FigureForms): Found<Qualifier> | null {
  let end = start;
  if (isOneOf(text.charAt(end - 1), '["„“”»«]')) end--;
  if (text[end - 1] === ' ') end--;
  if (end === start) {
    const value = end === 0 ? undefined : forms.qualifiers.values.get(text.charAt(end - 1));
    return value === undefined ? null : { phrase: text.charAt(end - 1), value, start: end - 1, end };
  }
  if (isOneOf(text.charAt(end - 1), '["“”»«]')) end--;
  // "grob geschätzt, 900 Ämter"
  if (text[end - 1] === ',' && endsInOneOf(text.slice(Math.max(0, end - 16), end - 1), estimates)) end--;
  const found = phraseBefore(forms.qualifiers, text, end);
  if (found !== null) return found;
  const from = wordStart(text, end);
  if (!forms.betweenQualifier.has(text.slice(from, end)) || text[from - 1] !== ' ') return null;
  const second = wordStart(text, from - 1);
  const apart = phraseBefore(
    forms.qualifiers,
    text,
    isOneOf(text.slice(second, from - 1), 'aber|jedoch|auch') && text[second - 1] === ' ' ? second - 1 : from - 1,
  );
  // "fast seit 20 Jahren", but "läuft gut seit zwei Jahren"
  if (text.slice(from, end) === 'seit') return apart?.phrase === 'gut' ? null : apart;
  // "zumindest bei 300 Testern": of whom it is true at least, not how many
  if (apart?.phrase.toLowerCase() === 'zumindest' && isOneOf(text.slice(from, end), 'bei|mit')) return null;
  // "mindestens für drei Jahre", but "gut für 690 Menschen".
  return apart !== null && isOneOf(text.slice(from, end), 'auf|bei|um|für|mit') && apart.value !== 'upto' && apart.value !== 'atleast'
    ? null
    : apart;
}

function beforeHalfLength(text: string, start: number): number {
  return /[A-Za-zÀ-ɏ]+ $/.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
}

/** "über" and "unter" are prepositions in "ein Vertrag über 30 Millionen", "über drei Jahre hinweg", "unter zwei Aspekten". */
function isPreposition(words: string, quantity: Quantity, start: number, text: string, forms: FigureForms): boolean {
  if (words !== 'über' && words !== 'unter') return false;
  // "jeder Vertrag über 50.000 Euro", "für Aufträge unter 25.000 Euro" tell a limit, "ein Vertrag über 30 Millionen" its worth
  if (hasAmountNoun(text, start, forms)) return words === 'über' ? !isOfEach(text, start) : quantity.unit === null;
  const isTime = quantity.unit !== null && timeUnits.has(quantity.unit.unit);
  // "die Leitung über 210 Kilometer legen"
  if (words === 'über' && isOneOf(quantity.unit?.unit ?? '', 'Kilometer|Meter') && isAt(laidAfter, text, quantity.end)) return true;
  if (words === 'über' && quantity.unit?.unit === 'Jahre' && isAt(agedBefore, text, start)) return false;
  if (words === 'über' && isTime) {
    if (isAt(spannedAfter, text, quantity.end)) return true;
    if (isAt(oldAfter, text, quantity.end)) return false;
    return !isAt(measuredBefore, text, start);
  }
  if (!quantity.isWord || quantity.unit !== null || quantity.isFraction || quantity.low > 12 || quantity.magnitude > 1) return false;
  // "der Wert liegt unter eins"
  if (words === 'unter' && quantity.isBare) return false;
  return words === 'unter' || !isAt(measuredBefore, text, start);
}

const eachBefore = /(?<=(?<![A-Za-zÀ-ɏ])(?:[Jj]ede[rsnm]?|[Aa]lle|[Ss]ämtliche) (?:[A-Za-zÀ-ɏ-]+ ){1,3}[Üü]ber )/y;
const isOfEach = (text: string, start: number): boolean => isAt(eachBefore, text, start);

/** What ends the compounds that are made out for an amount: "Gebührenbescheid über 300 Euro", "Lösegeldforderung über eine Million". */
const amountEnds =
  '(bescheid|plan|forderung|rechnung|vertrag|auftrag|kredit|darlehen|scheck|antrag|haushalt|etat|budget|angebot|strafe|gutschein|quittung|mahnung|zusage|bewilligung|vereinbarung|überweisung|spende|informationen|auskunft|überblick|übersicht|zuschuss|bürgschaft|anleihe)(e?s|e?n|e)?';

/** "Vertrag über", "Gespräch mit dem Chef über": a noun that takes an object with "über", at most four words before it. */
function hasAmountNoun(text: string, start: number, forms: FigureForms): boolean {
  let end = wordStart(text, start - 1) - 1;
  for (let count = 0; count < 4 && end > 0; count++) {
    const from = wordStart(text, end);
    if (forms.amountNouns.has(text.slice(from, end)) || (count === 0 && endsInOneOf(text.slice(from, end).toLowerCase(), amountEnds)))
      return true;
    if (!/^[A-Za-zÀ-ɏ]+$/.test(text.slice(from, end)) || text[from - 1] !== ' ') return false;
    end = from - 1;
  }
  return false;
}
