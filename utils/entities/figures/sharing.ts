import type { Reading } from '../text/reading.ts';
import { spanAt } from '../text/sentences.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { isAt, previousWord } from '../text/words.ts';
import type { FigureForms } from './figureForms.ts';
import { isBracketed, isHour } from './notFigures.ts';
import { isNumberedName } from './numbered.ts';
import { qualifierBefore } from './qualifiers.ts';
import type { Quantity } from './quantity.ts';
import { nounNamed, nounOfNumber, nounOfPieces, nounTold } from './understood.ts';

/** A number in one breath with it, the paragraph before, what the sentence is about, or an age behind a name. */
type UnitSource = 'neighbour' | 'before' | 'money' | 'age';

/** A quantity with what it understands from its neighbours. */
export interface SharedQuantity extends Quantity {
  /** The noun that is counted without being printed beside the number. */
  understood: string | null;
  /** One of several numbers in brackets behind names: "Hessen (64,0) und Bayern (61,2)". */
  isListed: boolean;
  /** Where the unit came from, if not from the words of the number itself. */
  unitFrom: UnitSource | null;
}

const connector =
  /^(?:,? (?:und|oder|bzw\.|beziehungsweise|sowie|statt|nur noch|jetzt nur noch|nun nur noch|künftig|allenfalls auf|höchstens auf|bestenfalls auf|auf|gegen|gegenüber|nach|bis|von|zu|aber|dann|zuletzt|davon|von insgesamt)|,|\/| –| -| \(von| von den| statt bisher| statt zuvor| statt wie bisher)(?: (?:auf|nur|noch|bereits|inzwischen|mittlerweile|zuletzt|sogar|jetzt|nun|künftig|dann|von|den|die|der|insgesamt|bisher|zuvor|rund|etwa|knapp|fast|gut|über|unter|mehr als|weniger als|bis zu|mindestens|höchstens|circa|ca\.|ungefähr|um die|nahezu|annähernd|heute|aktuell|zwischen|derzeit|möglichen|maximal|maximal möglichen)){0,4} ?(?:€ |CHF |EUR )?$/;
/** All words of such connections: where others stand, the pattern need not be tried. */
const connecting =
  'und|oder|bzw.|beziehungsweise|sowie|statt|nur|noch|jetzt|nun|künftig|allenfalls|höchstens|bestenfalls|auf|gegen|gegenüber|nach|bis|von|zu|aber|dann|zuletzt|davon|insgesamt|,|/|–|-|den|bisher|zuvor|wie|bereits|inzwischen|mittlerweile|sogar|die|der|rund|etwa|knapp|fast|gut|über|unter|mehr|als|weniger|mindestens|circa|ca.|ungefähr|um|nahezu|annähernd|heute|aktuell|zwischen|derzeit|möglichen|maximal';
const isConnector = (between: string): boolean =>
  (between.split(' ').every(word => word === '' || word === '(von' || isOneOf(word, connecting)) ||
    ['€', 'CHF', 'EUR'].some(unit => between.includes(unit))) &&
  connector.test(between);
const determiner =
  '[Dd]ie|[Dd]er|[Dd]en|[Aa]lle|[Dd]iese[nr]?|[Bb]eide[nr]?|[Zz]u|[Uu]nter|[Uu]m|[Ii]hre[nr]?|[Uu]nsere[nr]?|[Dd]as|[Dd]es|[Jj]ene[nr]?';
/** Times of day and idioms: "kurz nach neun", "in acht nehmen". */
const clockBefore =
  '[Uu]m|[Gg]egen|[Hh]alb|[Vv]iertel|[Kk]urz|[Nn]ach|[Vv]or|[Aa]b|[Bb]is|[Aa]ußer|gib|gibt|geben|gebt|punkt|Uhr|Punkt|Nummer|eins';
const ofTheOnes = /(?<=(?<![A-Za-zÀ-ɏ])(?:[Vv]on|[Aa]us|[Uu]nter) (?:den|diesen|ihren|allen) )/y;
const rest = / (?:übrigen|anderen|weiteren|restlichen|verbleibenden|genannten)(?![A-Za-zÀ-ɏ])/y;
/** "Erika Muster, 45, leitet …", "Er ist 29, …", "Sie wird im Herbst zwölf.", "jünger als 80": an age. */
const beforeAge =
  '(,|Jüngste|Älteste|ist|war|sei|wird|erst|gerade|heute|inzwischen|damals|schon|bald|als|bin|Jahr|Frühjahr|Sommer|Herbst|Winter) ';
const ageBefore =
  /(?<=(?:[A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ][a-zß-öø-ÿ]+-?)+(?: (?:von|van|de|zu))? [A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ][A-Za-zÀ-ɏ-]+, |(?<![A-Za-zÀ-ɏ])(?:(?:Er|Sie|er|sie|und der|und die) (?:ist|war|sei|wird)(?: (?:erst|gerade|heute|inzwischen|damals|schon|bald|dieses Jahr|nächstes Jahr|im (?:Frühjahr|Sommer|Herbst|Winter)))?|(?:[Dd]er|[Dd]ie) (?:Jüngste|Älteste)(?: (?:ist|war|sei))?|älter als|jünger als|(?:ich|Ich) bin) )/y;
/** "Ofri, 22, sowie ihre Mutter" */
const loneNameBefore = /(?<=(?<![A-Za-zÀ-ɏ])[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+, )/y;
const ageAfter = /[,.;)]|[“”"]|$| und /y;
/** "kostet im Saarland neunzehn" */
const placeBefore = /(?<=(?<![A-Za-zÀ-ɏ])(?:im|in) [A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ][A-Za-zÀ-ɏ-]+ )/y;
const ofThem = / (?:davon|von ihnen|von denen|dieser)(?![A-Za-zÀ-ɏ])/y;
const spanOfTime =
  /(?<=(?<![A-Za-zÀ-ɏ])(?:[Nn]ach|[Ii]n|[Ss]eit|[Vv]or|[Ii]nnerhalb von|[Bb]innen|[Pp]ro|[Jj]e|[Aa]b|[Bb]is|[Ff]ür|[Üü]ber|[Aa]lle|letzten|vergangenen|nächsten|kommenden|folgenden|ersten|[Mm]it) )/y;
const timeShift = / (?:später|früher|zuvor|vorher|danach|darauf|alt|lang|davor)(?![A-Za-zÀ-ɏ])/y;
const time = 'Jahre|Monate|Wochen|Tage|Stunden|Minuten|Sekunden|Quartale|Jahrzehnte|Werktage|Arbeitstage';

function lend(to: SharedQuantity, from: Quantity, source: UnitSource = 'neighbour'): void {
  // "um 17 Prozent (von 370.000 auf 432.500)": so many are no share.
  if (from.unit?.unit.startsWith('Prozent') && Math.abs(to.low) > 1500) return;
  // "stieg binnen zwei Jahren auf 140.000": so many are no time.
  const ratio = to.low / from.low;
  if (isOneOf(from.unit?.unit ?? '', time) && from.high === null && (ratio > 40 || ratio < 1 / 40)) return;
  to.unitFrom = source;
  to.isBare = false;
  to.unit = from.unit;
  to.isRank = from.isRank;
  if (to.magnitude === 1 && from.magnitude > 1 && Math.abs(to.low) < 1000 && from.unit !== null) to.magnitude = from.magnitude;
}

const namesBetween = /^\)(?:,| und|;| sowie)[^.;:!?()\d]{2,60}\($/;

/** Marks numbers in brackets behind names, two or more in a row; they share the unit the paragraph measures in. */
function markLists(quantities: readonly SharedQuantity[], text: string): void {
  for (const [index, one] of quantities.entries()) {
    const next = quantities[index + 1];
    if (next === undefined || next.block !== one.block || !one.isBare || !next.isBare || next.start - one.end > 66) continue;
    if (!namesBetween.test(text.slice(one.end, next.start)) || !isBracketed(text, one) || !isBracketed(text, next)) continue;
    // Ages and footnotes are whole numbers.
    if (Number.isInteger(one.low) && Number.isInteger(next.low)) continue;
    one.isListed = true;
    next.isListed = true;
  }
  for (let index = quantities.length - 2; index >= 0; index--) {
    const one = quantities[index];
    const next = quantities[index + 1];
    if (one?.isListed !== true || !one.isBare || next?.block !== one.block || next.start - one.end > 120) continue;
    if (isOneOf(next.unit?.unit ?? '', 'Punkte|Prozent')) lend(one, next, 'before');
  }
}

/** Right to left: "40 und 50 Prozent", "von vier auf zehn Köpfe", "740 von 1.101 Behörden". */
function lendLeft(quantities: readonly SharedQuantity[], text: string, isJoined: (one: Quantity, other: Quantity) => boolean): void {
  for (let index = quantities.length - 2; index >= 0; index--) {
    const one = quantities[index];
    const other = quantities[index + 1];
    if (one !== undefined && other !== undefined && isMoneyBefore(one, other, text)) lend(one, { ...other, magnitude: one.magnitude });
    if (one === undefined || other === undefined || !one.isBare || one.block.kind === 'table-row') continue;
    if (!isJoined(one, other)) {
      if (isParallel(one, other, text)) lend(one, other);
      continue;
    }
    if (other.unit !== null || other.isRank) lend(one, other);
    else if (other.counted !== null || other.understood !== null) {
      one.understood = other.counted?.noun ?? other.understood;
      one.isBare = false;
      if (isOfMagnitude(one, other, text)) one.magnitude = other.magnitude;
    } else if (other.magnitude >= 1e6 && isOfMagnitude(one, other, text)) one.magnitude = other.magnitude;
  }
}

/** "von 2,1 auf 3,4 Millionen", but "zusammen kommen die vier auf 3,1 Millionen". */
function isOfMagnitude(one: Quantity, other: Quantity, text: string): boolean {
  if (one.magnitude !== 1 || other.magnitude <= 1 || one.low >= 1000) return false;
  const isFrom = text.slice(Math.max(0, one.start - 4), one.start).endsWith('von ');
  return isFrom || !one.isWord || !text.startsWith(' auf ', one.end);
}

/** "von 83 Millionen in diesem Jahr auf 70 Millionen Euro": both are money. */
function isMoneyBefore(one: Quantity, other: Quantity, text: string): boolean {
  if (one.block !== other.block || one.unit !== null || one.counted !== null || one.magnitude < 1e6 || other.magnitude < 1e6) return false;
  if (!isOneOf(other.unit?.unit ?? '', 'Euro|Franken|Dollar|US-Dollar') || other.start - one.end > 80) return false;
  return !/[.;:!?] /.test(text.slice(one.end, other.start));
}

const isLarge = (printed: string): boolean => ['Mio', 'Mrd', 'Milli'].some(word => printed.includes(word));
const money =
  /(?:^|[^A-Za-zÀ-ɏ])(?:kostet|kosten|Kosten|gekostet|Budget|Etat|investiert|investieren|Investitionen|Fördermittel|Mittel|zahlt|zahlen|zahlte|Zuschuss|Haushalt|ausgegeben|Förderung|fördert|spart|sparen|Einsparungen)(?![A-Za-zÀ-ɏ])/;

/** Millions of nothing in a sentence about costs are millions of Euro, unless the paragraph counts in another currency. */
function isMoney({ start, block }: Quantity, from: number, { text, sentences }: Reading): boolean {
  const sentence = spanAt(sentences, start);
  if (sentence === null || !money.test(text.slice(Math.max(sentence.start, from, start - 120), start))) return false;
  return !/Franken|CHF|Dollar|Pfund/.test(text.slice(Math.max(block.start, start - 600), Math.min(block.end, start + 600)));
}

const parallel =
  /^(?:,| und|;)(?: (?:[A-ZÄÖÜ][^ ]*|\d{4}|im|in|bei|auf|um|mit|von|der|die|das|den|rund|etwa|knapp|über|dann|nur|noch|bereits|schon|sogar))+ ?$/;

/** "2023 bei 17,3, 2024 bei 18,1 Millionen Euro", "bei den Männern 55, bei den Frauen 45 Prozent": parallel clauses with the unit in the last. */
function isParallel(one: Quantity, next: Quantity, text: string): boolean {
  if (next.block !== one.block || next.start - one.end > 45 || next.isRank) return false;
  if (!isOneOf(next.unit?.unit ?? '', 'Prozent|Euro|Franken|Punkte') || (next.magnitude > 1 && one.low >= 1000)) return false;
  return parallel.test(text.slice(one.end, next.start));
}

const amountAgain =
  /^[^.!?]{0,60}(?<![A-Za-zÀ-ɏ])(?:beantragt|bewilligt|veranschlagt|geplant|eingeplant|vorgesehen|gefordert|verlangt|zugesagt|ausgegeben|abgerufen|abgeflossen|angemeldet|angesetzt|kalkuliert|gekostet|ausgezahlt|gebilligt)(?![A-Za-zÀ-ɏ])[^.!?]{0,30}$/;
const isAmountAgain = (between: string) => amountAgain.test(between);

/** Whether a number may count or measure what a quantity before it did: "26 Tage; früher waren es mehr als 70". */
function mayRepeat(one: Quantity, before: Quantity, text: string): boolean {
  if (before.unit === null || before.isRank) return false;
  const unit = before.unit.unit;
  if (before.high !== null) return isOneOf(unit, 'Euro|Franken') && one.magnitude > 1 && before.high >= 1e6;
  // "48 Millionen Euro, beantragt waren rund elf"
  if (before.magnitude >= 1e6 && one.magnitude === 1 && one.isBare && one.low < 1000 && isAmountAgain(text.slice(before.end, one.start)))
    return true;
  if (isOneOf(unit, time)) {
    const ratio = one.low / before.low;
    return one.magnitude === 1 && ratio > 0.04 && ratio < 25 && !isAt(spanOfTime, text, before.start) && !isAt(timeShift, text, before.end);
  }
  if (unit === 'Prozent') return one.magnitude === 1 && one.low <= 100 && !isOneOf(previousWord(text, one.start), 'über|unter|ab');
  if (unit === 'Punkte') return one.magnitude === 1 && one.low <= before.low * 2;
  if (unit === 'Euro' || unit === 'Franken')
    return one.magnitude > 1 ? before.magnitude > 1 : one.low >= 1000 && one.low < before.low * before.magnitude;
  return false;
}

/** "bisher sind es 17", "vor vier Jahren waren es 260.000", "15 Euro statt 60": the same measure again, told so. */
const sameBefore =
  /(?<![A-Za-zÀ-ɏ])(?:(?:sind|waren|wären|seien|ist|war|sei) es(?: [A-Za-zÀ-ɏ]+){0,6} |statt (?:bisher |zuvor |früher )?)$/;
const sameBehind = /^(?:[.,;:!?)“]|$| (?:gewesen|und|aber))/;
const isSame = ({ start, end }: Quantity, text: string): boolean =>
  sameBefore.test(text.slice(Math.max(0, start - 50), start)) && sameBehind.test(text.slice(end, end + 9));

/** A share has at most 100 parts, and sums that are compared are of one order. */
function mayMeasure(one: Quantity, measured: Quantity): boolean {
  if (!isOneOf(measured.unit?.unit ?? '', 'Prozent|Euro|Franken')) return false;
  if (measured.unit?.unit === 'Prozent') return one.magnitude === 1 && one.low <= 100;
  const ratio = (one.low * one.magnitude) / (measured.low * measured.magnitude);
  return ratio > 0.001 && ratio < 1000;
}

const clauseBefore = /(?<=[,;] (?:und )?(?:der|die|das|den|dem) [A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ][A-Za-zÀ-ɏ-]+ )/y;
const clauseAfter = /[,.;]|$| und (?:der|die|das) /y;
/** "Der Bund trägt 60 Prozent, das Land 30, die Stadt 10." */
const isElliptic = (one: Quantity, last: Quantity, text: string) =>
  one.start - last.end < 60 && isAt(clauseBefore, text, one.start) && isAt(clauseAfter, text, one.end);

const isAge = ({ low, start, end, magnitude }: Quantity, text: string) =>
  low >= 1 &&
  low <= 110 &&
  magnitude === 1 &&
  endsInOneOf(text.slice(Math.max(0, start - 12), start), beforeAge) &&
  ((isAt(ageBefore, text, start) && isAt(ageAfter, text, end)) || (low >= 14 && text[end] === ',' && isAt(loneNameBefore, text, start)));

/** Numbers in one breath share unit, magnitude and noun; a number alone takes what the last quantity of its paragraph had. */
export function share(quantities: readonly Quantity[], reading: Reading, forms: FigureForms): SharedQuantity[] {
  const { text } = reading;
  const shared = quantities.map((quantity): SharedQuantity => ({ ...quantity, understood: null, isListed: false, unitFrom: null }));
  const isJoined = (one: Quantity, other: Quantity) =>
    one.block === other.block && other.start - one.end <= 60 && isConnector(text.slice(one.end, other.start));
  lendLeft(shared, text, isJoined);
  markLists(shared, text);
  const kept: SharedQuantity[] = [];
  let last: SharedQuantity | null = null;
  let counting: SharedQuantity | null = null;
  /** The last that has a unit. */
  let measured: SharedQuantity | null = null;
  for (const [index, one] of shared.entries()) {
    const before = shared[index - 1];
    const isTable = one.block.kind === 'table-row';
    if (one.isBare && before !== undefined && !isTable && isJoined(before, one) && (before.unit !== null || before.isRank))
      lend(one, before);
    const hasNothing = one.unit === null && one.counted === null && one.understood === null && !one.isRank;
    const isEuro = hasNothing && !isTable && isLarge(text.slice(one.start, one.end)) && isMoney(one, last?.end ?? 0, reading);
    if (isEuro) lend(one, { ...one, unit: forms.units.values.get('Euro') ?? null }, 'money');
    if (hasNothing && one.isBare && !isTable && isAge(one, text))
      lend(one, { ...one, unit: forms.units.values.get('Jahre') ?? null }, 'age');
    const isAgainSame =
      hasNothing && one.isBare && !isTable && measured?.block === one.block && one.start - measured.end < 160 && isSame(one, text);
    if (isAgainSame && measured !== null && mayMeasure(one, measured)) {
      const { magnitude } = one;
      lend(one, measured, 'before');
      if (one.low >= 1000) one.magnitude = magnitude;
      one.understood = measured.counted?.noun ?? null;
    }
    const told = hasNothing && !isEuro && !isTable && one.unit === null ? nounTold(one, kept, reading) : null;
    const isNear = last !== null && last.block === one.block && one.start - last.end < 220;
    if (one.unit !== null) {
      // Lent already.
    } else if (hasNothing && !isEuro && last !== null && isNear && !isTable) {
      const noun = told ?? nounOfNumber(one, reading) ?? last.counted?.noun ?? last.understood;
      if (noun !== null) one.understood = noun;
      else if (
        !one.isFraction &&
        !(one.isBare && !one.isWord && isNumberedName(text, one) && !isElliptic(one, last, text) && !isSame(one, text)) &&
        mayRepeat(one, last, text)
      ) {
        const { magnitude } = one;
        const isAgain = isAmountAgain(text.slice(last.end, one.start));
        lend(one, last, 'before');
        if (!isAgain) one.magnitude = magnitude;
      } else if (counting?.block === one.block && one.start - counting.end < 220) one.understood = counting.counted?.noun ?? null;
    } else if (hasNothing && !isEuro && !isTable) one.understood = told ?? nounOfNumber(one, reading);
    if (!stands(one, reading, forms, last)) continue;
    const pieces = nounOfPieces(one, reading, forms);
    if (pieces !== null && one.counted !== null) one.counted = { ...one.counted, noun: pieces };
    if (hasNothing && !isTable && one.unit === null && one.magnitude === 1) one.understood ??= nounNamed(one, reading, forms);
    kept.push(one);
    // "vor vier Jahren" tells when, and is measured by nothing.
    if (!isTable && one.unit !== null && !(isOneOf(one.unit.unit, time) && isAt(spanOfTime, text, one.start))) measured = one;
    if (!isTable && one.counted !== null && one.unit === null) counting = one;
    if (!isTable && !one.isRank && (one.counted !== null || one.unit !== null)) last = one;
  }
  return kept;
}

/** Whether a number that has nothing to count or measure still is a quantity. */
function stands(quantity: SharedQuantity, reading: Reading, forms: FigureForms, last: Quantity | null): boolean {
  const { text } = reading;
  const { start, end, block, low, isWord } = quantity;
  if (block.kind === 'table-row') return quantity.counted !== null || quantity.unit !== null || isTableValue(quantity, text);
  if (isHour(text, quantity) && quantity.counted === null && (quantity.unit === null || quantity.unitFrom !== null)) return false;
  if (!quantity.isBare) return true;
  const before = previousWord(text, start);
  if (isOneOf(before, '[Uu]m|[Gg]egen|[Aa]b|[Bb]is') && low <= 24 && quantity.understood === null) return false;
  const sentence = spanAt(reading.sentences, start);
  const isSameSentence = quantity.understood !== null && last !== null && sentence !== null && last.start >= sentence.start;
  if (isBracketed(text, quantity)) return isSameSentence || quantity.isListed;
  if (qualifierBefore(text, start, forms) !== null) return true;
  if (isWord) {
    if (isOneOf(before, determiner)) return isAt(ofTheOnes, text, start) || (quantity.understood !== null && isAt(rest, text, end));
    if (quantity.understood !== null && beginsWithOneOf(text.slice(end, end + 7), ' davon| von| dieser') && isAt(ofThem, text, end))
      return true;
    if (isNumberedName(text, quantity) && !isSameSentence && !isAt(placeBefore, text, start)) return false;
    if (isOneOf(before, '[Ii]n') && text.slice(start, end).toLowerCase() === 'acht') return false;
    return !isOneOf(before, clockBefore) && !isAt(/ [A-ZÀ-ÖØ-ÞĞİŁŒŚŞŠŹŻŽČĆŐŰ]/y, text, end);
  }
  if (isNumberedName(text, quantity)) return isSameSentence;
  if (start === block.start) return quantity.understood !== null;
  return true;
}

/** A number in a cell is a value, unless it is the rank or number of its row. */
function isTableValue({ start, end, block, low, isWord, isOrder, heading }: SharedQuantity, text: string): boolean {
  if (isWord || isOrder) return false;
  if (heading === null && start === block.start && Number.isInteger(low) && low <= 50 && beginsWithOneOf(text.slice(end, end + 2), '.? '))
    return false;
  return true;
}
