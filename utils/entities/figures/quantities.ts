import type { Block } from '../../article/types.ts';
import { phraseBefore, wordStart } from '../text/phrases.ts';
import { beginsWithOneOf, endsInOneOf, isOneOf } from '../text/wordLists.ts';
import { followingWord, isAt, matchAt, previousWord } from '../text/words.ts';
import { type Counted, countedNoun, partitiveEnd } from './counted.ts';
import { isGlued, isNameOrTime, isYear } from './notFigures.ts';
import { isIdentifier, isLabelled, isNominal } from './numbered.ts';
import type { NumberToken } from './numbers.ts';
import { qualifierBefore } from './qualifiers.ts';
import { magnitudeAt, type NumberContext, type Quantity, unitAt } from './quantity.ts';
import { readRange } from './ranges.ts';

/** Why a number is none of the quantities: a year, or a label that the numbers in its row share. */
export type Refusal = 'year' | 'label' | 'name';

/** How the parts of a whole begin. */
const fractions = ' (halbe|Dritt|Viert|Fünft|Sechs|Siebt|Achte|Neunt|Zehnt|Zwölf|Zwanz|Hunde|Tause)';
const fraction =
  / (halbe[nrsm]? )?(Drittel|Viertel|Fünftel|Sechstel|Siebtel|Achtel|Neuntel|Zehntel|Zwölftel|Zwanzigstel|Hundertstel|Tausendstel)[ns]?(?![A-Za-zÀ-ɏ])/y;
const parts: Record<string, number> = {
  Drittel: 3,
  Viertel: 4,
  Fünftel: 5,
  Sechstel: 6,
  Siebtel: 7,
  Achtel: 8,
  Neuntel: 9,
  Zehntel: 10,
  Zwölftel: 12,
  Zwanzigstel: 20,
  Hundertstel: 100,
  Tausendstel: 1000,
};
/** "ein gutes Drittel", "eine knappe Million" */
const roughly = '(?:gute|knappe|ganze)[nrs]?';
const scale = new RegExp(` ${roughly}(?= )`, 'y');
const halfNext = new RegExp(` (?:${roughly} )?(halbe[nrsm]?) `, 'y');
const millionsCompound = /-(Millionen|Milliarden|Mio\.?|Mrd\.?)-(Euro|Franken|Dollar)(?![A-Za-zÀ-ɏ])/y;
const rankAfter = /\. (?:Platz|Rang)(?:es|e|s)?(?![A-Za-zÀ-ɏ])/y;
const indefinite = '([Mm]ehrere|[Ee]inige|[Vv]iele|[Ww]enige|[Uu]nzählige)[nr]? |[Ee]in paar ';
const indefiniteBefore =
  /(?<=(?<![A-Za-zÀ-ɏ])(?:[Mm]ehrere[nr]?|[Ee]inige[nr]?|[Vv]iele[nr]?|[Ee]in paar|[Ww]enige[nr]?|[Uu]nzählige[nr]?) )/y;
const ordinalBefore =
  /(?<=(?<![A-Za-zÀ-ɏ])(?:erste[nrsm]?|zweite[nrsm]?|dritte[nrsm]?|vierte[nrsm]?|letzte[nrsm]?|nächste[nrsm]?|kommende[nrsm]?) )/y;
const signs = '[-−–+]|€ ?|inus ';
const sign = /(?<=(?:^|[ (\n])([-−–+]|[Mm]inus )(?:€ ?)?)/y;
const amountBefore = /(?<=\d ?)/y;
const moved =
  / (?:gut|nach (?:oben|unten|vorn|hinten)|auf|ab|zurück|hinauf|hinunter|vor|verloren|hinter|besser|schlechter|höher|tiefer)(?![A-Za-zÀ-ɏ])/y;
const scored =
  /Index|Score|Rang|Rank|Platz|Note|Wertung|Skala|Prozent|erreich|erziel|bekam|bekomm|erhielt|erhält|hol|verlor|verlier|gew[aio]nn|Spiel|Sieg|Liga|Tabelle|möglich|besser|schlechter|mehr|weniger|verbesser|Abstand|Vorsprung|vor uns|hinter|verringer|\bum /i;
const byBefore = /(?<=(?<![A-Za-zÀ-ɏ])[Uu]m (?:[a-zäöüß]+ )?)/y;
const multiplied = /(?: ?(?:-?mal|Mal|-?fach[A-Za-zÀ-ɏ]*|x)(?![A-Za-zÀ-ɏ\d]))/y;

/** The quantity that begins with number `index`, or why it is none. */
export function readQuantity(context: NumberContext, index: number, block: Block): Quantity | Refusal {
  const { text, tokens, forms } = context;
  const token = tokens[index];
  if (token === undefined || token.value === null) return 'name';
  const isWord = token.kind !== 'digits';
  const quantity: Quantity = {
    start: token.start,
    end: token.end,
    block,
    low: token.value,
    high: null,
    magnitude: 1,
    unit: null,
    counted: null,
    isRank: token.kind === 'rank',
    isFraction: false,
    isWord,
    isPointed: token.isPointed,
    isBare: false,
    qualifier: 'exact',
    qualifying: null,
    isOrder: false,
    heading: null,
    isColumnUnit: false,
    next: index + 1,
  };
  if (token.kind === 'rank') return quantity;
  if (
    token.kind === 'digits' &&
    beginsWithOneOf(text.slice(token.end, token.end + 3), '. [PR]') &&
    isAt(rankAfter, text, token.end) &&
    !token.isPointed
  ) {
    return { ...quantity, end: rankAfter.lastIndex, isRank: true };
  }
  const compound = token.kind === 'digits' && text[token.end] === '-' ? matchAt(millionsCompound, text, token.end) : null;
  if (compound !== null) {
    const end = token.end + compound[0].length;
    const unit = forms.units.values.get(compound[2] ?? '') ?? null;
    return { ...quantity, end, magnitude: forms.magnitudes.values.get(compound[1] ?? '') ?? 1, unit };
  }
  if (isNameOrTime(text, token, block, forms)) return 'name';
  if (
    isWord &&
    endsInOneOf(text.slice(Math.max(0, token.start - 12), token.start), indefinite) &&
    isAt(indefiniteBefore, text, token.start)
  )
    return 'name';
  if (token.kind === 'half' && isAt(ordinalBefore, text, token.start)) return 'name';
  readBefore(context, quantity);
  if (quantity.isRank) {
    readRange(context, quantity, block);
    return quantity;
  }
  readFraction(context, quantity);
  readMagnitude(context, quantity);
  readRange(context, quantity, block);
  if (quantity.unit === null && !quantity.isFraction) {
    const found = unitAt(context, quantity.end, isWord);
    // "zwei Plätze gutgemacht", but "zwölf Plätze zum Wintersemester" are counted.
    const isCounted = found?.unit.unit === 'Plätze' && !isAt(moved, text, found.end) && !isAt(byBefore, text, token.start);
    // "mit neun Punkten" are items, "gewinnt drei Punkte" are not.
    const isItem =
      found?.unit.unit === 'Punkte' && isWord && !scored.test(text.slice(Math.max(block.start, token.start - 90), found.end + 50));
    if (found !== null && !isCounted && !isItem) {
      quantity.unit = found.unit;
      quantity.end = found.end;
    }
  }
  return refused(context, quantity, token) ?? quantity;
}

/** What stands before the number and belongs to it: a currency, "Platz", a minus. */
function readBefore({ text, forms }: NumberContext, quantity: Quantity): void {
  const end = text[quantity.start - 1] === ' ' ? quantity.start - 1 : quantity.start;
  const unit = quantity.isWord || end === 0 ? null : phraseBefore(forms.unitsBefore, text, end);
  const rank = end < quantity.start ? wordStart(text, end) : end;
  // "12.000 € 38.000 €": the sign belongs to the number before it.
  if (unit !== null && !isAt(amountBefore, text, unit.start)) {
    quantity.unit = unit.value;
    quantity.start = unit.start;
  } else if (forms.ranks.has(text.slice(rank, end))) {
    quantity.isRank = true;
    quantity.start = rank;
  }
  const minus =
    !quantity.isWord && endsInOneOf(text.slice(Math.max(0, quantity.start - 5), quantity.start), signs)
      ? matchAt(sign, text, quantity.start)
      : null;
  if (minus !== null) {
    if (minus[1] !== '+') quantity.low = -quantity.low;
    quantity.start -= (minus[1] ?? '').length;
  }
}

function readFraction({ text, tokens, forms }: NumberContext, quantity: Quantity): void {
  const token = tokens[quantity.next - 1];
  if (token?.kind === 'half') {
    quantity.isFraction = true;
    return;
  }
  // "ein gutes Drittel"
  const scaled = token?.kind === 'article' ? (matchAt(scale, text, quantity.end)?.[0].length ?? 0) : 0;
  const at = quantity.end + scaled;
  const found = beginsWithOneOf(text.slice(at, at + 6), fractions) ? matchAt(fraction, text, at) : null;
  if (found !== null) {
    quantity.end = at;
    quantity.low /= parts[found[2] ?? ''] ?? 1;
    if (found[1] !== undefined) quantity.low /= 2;
    quantity.end += found[0].length;
    quantity.isFraction = true;
    return;
  }
  const half = token?.kind === 'article' ? matchAt(halfNext, text, quantity.end) : null;
  const next = tokens[quantity.next];
  if (half === null || next?.kind !== 'half') {
    quantity.end = at;
    return;
  }
  quantity.low = 0.5;
  quantity.end = next.end;
  quantity.next += 1;
  quantity.isFraction =
    unitAt({ text, tokens, forms }, quantity.end, true) === null && magnitudeAt({ text, tokens, forms }, quantity.end) === null;
}

function readMagnitude(context: NumberContext, quantity: Quantity): void {
  const found = magnitudeAt(context, quantity.end);
  if (found === null) {
    if (quantity.isFraction && unitAt(context, quantity.end, true) !== null) quantity.isFraction = false;
    return;
  }
  quantity.magnitude = found.value;
  quantity.end = found.end;
  quantity.isFraction = false;
}

/** Finds what is counted and says why the number may be no figure after all. */
function refused(context: NumberContext, quantity: Quantity, token: NumberToken): Refusal | null {
  const { text, forms } = context;
  const { block } = quantity;
  const isTable = block.kind === 'table-row';
  if (quantity.unit === null && forms.notCounted.has(followingWord(text, quantity.end))) return 'name';
  if (quantity.unit === null && isGlued(text, quantity.end)) return 'name';
  const isLone = quantity.unit === null && quantity.magnitude === 1 && quantity.high === null && !quantity.isFraction;
  if (isLone && (isNominal(text, token) || isPronoun(context, quantity, token))) return 'name';
  if (beginsWithOneOf(text.slice(quantity.end, quantity.end + 5), ' ?(-?mal|Mal|-?fach|x)') && isAt(multiplied, text, quantity.end))
    return 'name';
  if (quantity.isPointed && quantity.unit === null && quantity.magnitude === 1) return 'name';
  const isShare = quantity.isFraction || quantity.unit?.unit === 'Prozent';
  const partitive = isShare || quantity.unit === null ? partitiveEnd(text, quantity.end, isShare) : null;
  const direct = quantity.unit !== null && !quantity.isFraction ? null : countedNoun(text, quantity.end, block.end, forms);
  const nounAllowed = direct !== null && (!isTable || forms.countedAlways.has(direct.noun)) ? direct : null;
  quantity.counted = nounAllowed ?? (partitive === null || isTable ? null : countedAfterNumber(context, partitive, quantity));
  quantity.isBare = quantity.unit === null && quantity.counted === null && !quantity.isFraction && quantity.magnitude === 1;
  const isStrong = quantity.unit !== null && isOneOf(quantity.unit.unit, 'Euro|Prozent|Franken|Prozentpunkte|US-Dollar');
  if (!isStrong && isLabelled(text, token, forms)) return 'label';
  if (quantity.unit === null && quantity.high === null && quantity.magnitude === 1) {
    const qualified = qualifierBefore(text, token.start, forms);
    const isQualified = qualified !== null && !isOneOf(qualified.phrase.toLowerCase(), 'ab|bis|über|unter|um die');
    if (isYear(text, token, block, nounAllowed?.noun ?? null, forms, isQualified)) return 'year';
    if (isIdentifier(text, token, block, nounAllowed?.noun ?? null, forms)) return 'label';
  }
  if (
    quantity.high !== null &&
    quantity.unit === null &&
    quantity.low >= 1000 &&
    quantity.high < 2100 &&
    // "von 2008 bis 2020 Vorstandschef"
    (quantity.counted === null || (quantity.low >= 1900 && !forms.countedAlways.has(quantity.counted.noun))) &&
    token.end - token.start === 4 &&
    token.kind === 'digits'
  )
    return 'year';
  return null;
}

const afterOne = 'auf|[Bb]ei|[Vv]on|[Uu]m|[Üü]ber|[Uu]nter|bis|gegen|plus|minus|mal';
/** "sie haben eins gemeinsam", "eins der Ämter", "noch eins": for a thing, not for how many; "bei eins" and "eins von drei" are numbers. */
function isPronoun({ text, tokens }: NumberContext, { start, next }: Quantity, token: NumberToken): boolean {
  if (text.slice(token.start, token.end).toLowerCase() !== 'eins' || isOneOf(previousWord(text, start), afterOne)) return false;
  return !isOneOf(text.slice(token.end, tokens[next]?.start), ' von | von den | der | aus ');
}

/** "drei der vier Länder", "740 von 1.101 Meldebehörden": the noun may stand behind a second number. */
function countedAfterNumber(context: NumberContext, partitive: number, quantity: Quantity): Counted | null {
  const { text, tokens, forms } = context;
  // A share in brackets may stand between.
  const second = tokens.slice(quantity.next, quantity.next + 2).find(({ start }) => start === partitive + 1);
  let at = partitive;
  if (second !== undefined && second.end <= quantity.block.end) {
    at = magnitudeAt(context, second.end)?.end ?? second.end;
    if (unitAt(context, at, second.kind !== 'digits') !== null) return null;
    const of = partitiveEnd(text, at, false);
    return countedNoun(text, at, quantity.block.end, forms) ?? (of === null ? null : countedNoun(text, of, quantity.block.end, forms));
  }
  return countedNoun(text, at, quantity.block.end, forms);
}
