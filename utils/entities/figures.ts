import { type Gazetteer, gazetteer as shipped } from '../gazetteer/gazetteer.ts';
import { type FigureForms, figureForms } from './figures/figureForms.ts';
import { isInName, isInTitle, surnamesIn } from './figures/numbered.ts';
import { numbersOf } from './figures/numbers.ts';
import { qualify } from './figures/qualifiers.ts';
import { type Refusal, readQuantity } from './figures/quantities.ts';
import type { NumberContext, Quantity } from './figures/quantity.ts';
import { share } from './figures/sharing.ts';
import { columnAt, readColumns } from './figures/tables.ts';
import { whyOfFigure } from './figures/whyFigure.ts';
import { readScope } from './states/scope.ts';
import { type Reading, readingOf } from './text/reading.ts';
import { spanAt } from './text/sentences.ts';
import type { FigureMention, RecognizerInput, StateMention } from './types.ts';

const row = /^(?:,? (?:und|oder|bis|sowie|bzw\.|von|von insgesamt|der) |, ?| ?[–/-] ?| )$/;

/** Numbers behind a label share it: "Artikel 5, 6 und 7", "030 590097". */
function continuesLabel(text: string, from: number, to: number, refusal: Refusal): boolean {
  if (to - from > 16) return false;
  const between = text.slice(from, to);
  if (refusal === 'year') return false;
  return refusal === 'label' ? row.test(between) : /^[ )(/–-]{1,3}$/.test(between);
}

function quantitiesOf(reading: Reading, forms: FigureForms): Quantity[] {
  const { text, source, blocks } = reading;
  const isCellGap = (index: number) => {
    const block = spanAt(blocks, index);
    // With tabs between cells a blank belongs to its cell; without them it may part two cells.
    if (source[index] === '\t' || block?.kind !== 'table-row') return source[index] === '\t';
    const tab = source.indexOf('\t', block.start);
    return source[index] === ' ' && (tab < 0 || tab >= block.end);
  };
  const tokens = numbersOf(text, isCellGap);
  const context: NumberContext = { text, tokens, forms };
  const surnames = surnamesIn(text, tokens);
  const quantities: Quantity[] = [];
  let at = 0;
  let refusedEnd = -9;
  let refusal: Refusal = 'name';
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (token === undefined) break;
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= token.start) at++;
    const block = blocks[at];
    const isOutside =
      block === undefined || token.start < block.start || token.end > block.end || block.kind === 'caption' || block.kind === 'title';
    if (isOutside || isInName(text, token, forms) || isInTitle(text, token, forms) || surnames.has(token)) {
      index++;
      continue;
    }
    const read = readQuantity(context, index, block);
    const isRefused = typeof read === 'string';
    const isDigits = token.kind === 'digits';
    const isCounted = !isRefused && read.counted !== null && (refusal !== 'label' || forms.countedAlways.has(read.counted.noun));
    const hasOwn = !isRefused && (read.unit !== null || isCounted || read.isRank || read.isFraction);
    const continues =
      isDigits && block.kind !== 'table-row' && !hasOwn && refusedEnd > 0 && continuesLabel(text, refusedEnd, token.start, refusal);
    if (isRefused || continues || read.end > block.end) {
      refusedEnd = token.end;
      refusal = isRefused ? read : refusal;
      index++;
      continue;
    }
    quantities.push(read);
    index = read.next;
    // "42 vom Hundert": the unit holds a number word.
    while ((tokens[index]?.start ?? text.length) < read.end) index++;
  }
  return quantities;
}

/** Numbers in a table take unit, magnitude and noun from the head of their column; running numbers and ranks are dropped. */
function fillFromColumns(quantities: Quantity[], reading: Reading, forms: FigureForms): void {
  if (!quantities.some(quantity => quantity.block.kind === 'table-row')) return;
  const columns = readColumns(reading, forms);
  for (const quantity of quantities) {
    if (quantity.block.kind !== 'table-row' || quantity.unit !== null || quantity.isRank) continue;
    const column = columnAt(columns, quantity.block, reading.source, quantity.start);
    if (column === null) continue;
    quantity.isOrder = column.isOrder;
    if (quantity.counted !== null) continue;
    quantity.unit = column.unit;
    quantity.isColumnUnit = column.unit !== null;
    if (quantity.magnitude === 1) quantity.magnitude = column.magnitude;
    quantity.heading = column.noun;
  }
}

const rounded = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));

/** Every quantity of the body, sorted; `states` tell the Land of the passage. */
export function recognizeFigures(input: RecognizerInput, states: readonly StateMention[], gazetteer: Gazetteer = shipped): FigureMention[] {
  const forms = figureForms(gazetteer.figures);
  const reading = readingOf(input);
  const scope = readScope(input, states);
  const quantities = quantitiesOf(reading, forms);
  fillFromColumns(quantities, reading, forms);
  return share(quantities, reading, forms).map((quantity): FigureMention => {
    const { start, end, unit, isRank, isFraction } = quantity;
    const factor = quantity.magnitude * (unit?.factor ?? 1);
    const low = isFraction ? Number((quantity.low * factor).toFixed(3)) : rounded(quantity.low * factor);
    const { qualifier, qualifying } = qualify(quantity, reading.text, forms);
    const unitName = isRank ? 'Platz' : (unit?.unit ?? null);
    const noun = quantity.counted?.noun ?? quantity.heading ?? quantity.understood ?? (unit?.isCounted === true ? unit.unit : null);
    const printed = reading.text.slice(start, end);
    return {
      kind: 'figure',
      start,
      end,
      value: quantity.high === null ? low : [low, rounded(quantity.high * (unit?.factor ?? 1))],
      unit: unitName,
      qualifier,
      noun,
      scope: scope.inSentence(start) ?? scope.at(start),
      why: whyOfFigure({ ...quantity, qualifier, qualifying }, printed, noun, unitName),
    };
  });
}
