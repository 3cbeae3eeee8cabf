import type { Block } from '../../article/types.ts';
import { beginsWithOneOf, isOneOf } from '../text/wordLists.ts';
import { isAt, matchAt } from '../text/words.ts';
import { magnitudeAt, type NumberContext, type Quantity, unitAt } from './quantity.ts';

const rangeSign = /(?:-? bis(?: zu)? (?:rund |etwa |circa |ca\. |maximal |höchstens |knapp |über |gut )?| ?[–—-] ?)/y;
const betweenSign = / und (?:rund |etwa |knapp |über |gut )?/y;
const betweenBefore = /(?<=(?<![A-Za-zÀ-ɏ])([Zz]wischen (?:rund |etwa |knapp |gut )?)(?:€ ?)?)/y;

/** What the first number leaves to the second: 1000 in "20- bis 30.000" and "40 bis 45.000", 100 in "zwei bis dreihundert"; else 1, as in "1 bis 2.000". */
function leftOut(low: number, high: number, second: string): number {
  const size = second.endsWith('hundert') ? 100 : 1000;
  return low > 1 && high % size === 0 && low * size < high && low * size * 2 >= high ? size : 1;
}

/** Extends the quantity to its second number where it is a range; the first number takes magnitude and unit of the second. */
export function readRange(context: NumberContext, quantity: Quantity, block: Block): void {
  const { text, tokens } = context;
  const first = tokens[quantity.next - 1];
  const second = tokens[quantity.next];
  if (first === undefined || second === undefined || second.value === null || second.end > block.end || quantity.isFraction) return;
  if (second.kind !== 'digits' && second.kind !== 'word') return;
  let at = quantity.end;
  const firstUnit = quantity.unit === null && !quantity.isRank ? unitAt(context, at, quantity.isWord) : null;
  if (firstUnit !== null) at = firstUnit.end;
  const isBetween =
    text.slice(Math.max(0, quantity.start - 24), first.start).includes('wischen ') &&
    (isAt(betweenBefore, text, first.start) || isAt(betweenBefore, text, quantity.start));
  const found =
    (beginsWithOneOf(text.slice(at, at + 5), ' ?[–—-]|-? bis ') ? matchAt(rangeSign, text, at) : null) ??
    (isBetween ? matchAt(betweenSign, text, at) : null);
  if (found === null) {
    readPair(context, quantity);
    return;
  }
  const prefix = /^(?:€|EUR|CHF) ?/.exec(text.slice(at + found[0].length, at + found[0].length + 5))?.[0].length ?? 0;
  if (at + found[0].length + prefix !== second.start) return;
  if (
    second.kind === 'digits' &&
    /^(?:19|20)\d\d$/.test(text.slice(second.start, second.end)) &&
    second.value > 1900 &&
    first.value !== null &&
    first.value < 1000
  ) {
    if (unitAt(context, second.end, false) === null) return;
  }
  const magnitude = magnitudeAt(context, second.end);
  let end = magnitude?.end ?? second.end;
  const factor = magnitude?.value ?? 1;
  const unit = quantity.unit === null && !quantity.isRank ? unitAt(context, end, quantity.isWord) : null;
  if (firstUnit !== null && unit !== null && unit.unit.unit !== firstUnit.unit.unit) return;
  if (firstUnit !== null && unit === null) return;
  if (unit !== null) end = unit.end;
  const isAlone = quantity.magnitude === 1 && quantity.low < 1000;
  const shared = isAlone ? factor * leftOut(quantity.low, second.value, text.slice(second.start, second.end)) : quantity.magnitude;
  // "50 Cent bis ein Euro": each in its own unit
  const own = firstUnit !== null && unit !== null ? (firstUnit.unit.factor ?? 1) / (unit.unit.factor ?? 1) : 1;
  const low = quantity.low * shared * own;
  const high = second.value * (magnitude === null && quantity.magnitude > 1 && second.value < 1000 ? quantity.magnitude : factor);
  if (high <= low) return;
  // "5-7": only with something measured, or a file number would do.
  if (isOneOf(found[0], '[–—-]') && unit === null && quantity.unit === null && !isAt(/ [A-Za-zÀ-ɏ]/y, text, end) && !isBetween) return;
  quantity.low = low;
  quantity.high = high;
  quantity.magnitude = 1;
  quantity.end = end;
  quantity.unit = unit?.unit ?? quantity.unit;
  quantity.next += 1;
}

/** "in den letzten fünf, sechs Jahren": two number words that follow each other in counting and name about as many; lists of three are none. */
function readPair(context: NumberContext, quantity: Quantity): void {
  const { text, tokens } = context;
  const [before, first, second, third] = [-2, -1, 0, 1].map(offset => tokens[quantity.next + offset]);
  if (first?.kind !== 'word' || second?.kind !== 'word' || first.value === null || second.value !== first.value + 1 || first.value < 2)
    return;
  if (text.slice(first.end, second.start) !== ', ' || quantity.end !== first.end || quantity.isRank) return;
  if (third !== undefined && /^(?:, | und | oder )$/.test(text.slice(second.end, third.start))) return;
  if (before !== undefined && text.slice(before.end, first.start) === ', ') return;
  const unit = unitAt(context, second.end, true);
  if (unit === null && !/^ [A-ZÄÖÜ][a-zäöü]/.test(text.slice(second.end, second.end + 3))) return;
  quantity.high = second.value;
  quantity.end = unit?.end ?? second.end;
  quantity.unit = unit?.unit ?? quantity.unit;
  quantity.next += 1;
}
