import type { FigureForms } from './figureForms.ts';
import type { Quantity } from './quantities.ts';
import { isAt, previousWord } from './words.ts';

/** A quantity with what it understands from its neighbours. */
export interface SharedQuantity extends Quantity {
  /** The noun that is counted without being printed beside the number. */
  understood: string | null;
  /** The unit or noun came from a neighbour. */
  isShared: boolean;
}

const connector =
  /^(?:,? (?:und|oder|bzw\.|beziehungsweise|sowie|statt|auf|gegenüber|nach|bis|von|zu|aber|dann|zuletzt|davon|von insgesamt)|,|\/| –| -| \(von| von den| statt bisher| statt zuvor| statt wie bisher)(?: (?:auf|nur|noch|bereits|inzwischen|mittlerweile|zuletzt|sogar|jetzt|nun|künftig|dann|von|den|die|der|insgesamt|bisher|zuvor|rund|etwa|knapp|fast|gut|über|mehr als|weniger als|bis zu|mindestens|höchstens|circa|ca\.|heute|zwischen)){0,4} ?(?:€ |CHF |EUR )?$/;
const determiner =
  /^(?:[Dd]ie|[Dd]er|[Dd]en|[Aa]lle|[Dd]iese[nr]?|[Bb]eide[nr]?|[Zz]u|[Uu]nter|[Uu]m|[Ii]n|[Ii]hre[nr]?|[Uu]nsere[nr]?|[Dd]as|[Dd]es|[Jj]ene[nr]?)$/;
const strongBefore =
  /^(?:auf|von|nur|noch|bereits|schon|erst|es|waren|sind|um|insgesamt|statt|davon|darunter|weitere|derzeit|aktuell|zuletzt|rund|etwa|knapp|über|fast|gut|mehr als|mindestens|haben|werden|hatten|und)$/i;
const clauseEnd =
  /(?:[,.;:!?)“”"]|$| (?:davon|weitere|haben|hatten|sind|waren|wurden|werden|nutzen|planen|arbeiten|setzen|bereits|noch|wollen|fehlen|von))/uy;

function lend(to: SharedQuantity, from: Quantity): void {
  to.isShared = true;
  to.isBare = false;
  to.unit = from.unit;
  to.isRank = from.isRank;
  if (to.magnitude === 1 && from.magnitude > 1 && Math.abs(to.low) < 1000 && from.unit !== null) to.magnitude = from.magnitude;
}

/** Numbers in one breath share unit, magnitude and noun: "40 und 50 Prozent", "von sieben auf 58 Prozent", "740 von 1.101 Behörden". */
export function share(quantities: readonly Quantity[], text: string, forms: FigureForms): SharedQuantity[] {
  const shared = quantities.map((quantity): SharedQuantity => ({ ...quantity, understood: null, isShared: false }));
  const isJoined = (one: Quantity, other: Quantity) =>
    one.block === other.block && other.start - one.end <= 60 && connector.test(text.slice(one.end, other.start));
  for (let index = shared.length - 2; index >= 0; index--) {
    const one = shared[index];
    const other = shared[index + 1];
    if (one === undefined || other === undefined || !one.isBare || one.block.kind === 'table-row' || !isJoined(one, other)) continue;
    if (other.unit !== null || other.isRank) lend(one, other);
    else if (other.counted !== null || other.understood !== null) {
      one.understood = other.counted?.noun ?? other.understood;
      if (one.magnitude === 1 && other.magnitude > 1 && one.low < 1000) one.magnitude = other.magnitude;
    }
  }
  let last: SharedQuantity | null = null;
  for (const [index, one] of shared.entries()) {
    const before = shared[index - 1];
    if (one.isBare && one.understood === null && before !== undefined && one.block.kind !== 'table-row' && isJoined(before, one)) {
      if (before.unit !== null || before.isRank) lend(one, before);
    }
    if (
      one.unit === null &&
      one.counted === null &&
      one.understood === null &&
      !one.isRank &&
      last?.block === one.block &&
      one.block.kind !== 'table-row'
    ) {
      if (one.start - last.end < 220) one.understood = last.counted?.noun ?? last.understood;
    }
    if (one.counted !== null && one.unit === null) last = one;
  }
  return shared.filter(quantity => stands(quantity, text, forms));
}

/** Whether a number that has nothing to count or measure still is a quantity. */
function stands(quantity: SharedQuantity, text: string, forms: FigureForms): boolean {
  if (!quantity.isBare) return true;
  const { start, end, block, low, isWord } = quantity;
  if (block.kind === 'table-row') return isTableValue(quantity, text);
  const before = previousWord(text, start);
  if (/^(?:[Uu]m|[Gg]egen|[Aa]b|[Bb]is)$/.test(before) && low <= 24 && quantity.understood === null) return false;
  if (isAt(forms.qualifier, text, start)) return true;
  if (isWord) {
    if (determiner.test(before)) return false;
    if (quantity.understood !== null) return isAt(clauseEnd, text, end);
    return strongBefore.test(before) && isAt(/[,.;:!?)“”"]|$/uy, text, end);
  }
  if (start === block.start) return quantity.understood !== null;
  return true;
}

/** A number in a cell is a value, unless it is the rank or number of its row. */
function isTableValue({ start, end, block, low, isWord }: SharedQuantity, text: string): boolean {
  if (isWord) return false;
  if (start === block.start && Number.isInteger(low) && low <= 50 && /^\.? /.test(text.slice(end, end + 2))) return false;
  return true;
}
