import type { Why } from '../types.ts';
import type { SharedQuantity } from './sharing.ts';

const inferences = { neighbour: 'figureShared', before: 'figureAgain', money: 'figureMoney', age: 'figureAge' } as const;

/** Why a quantity is one: its qualifier, rank, range, share, unit or noun; and apart, where a unit or noun comes from that it does not print itself. */
export function whyOfFigure(quantity: SharedQuantity, printed: string, noun: string | null, unit: string | null): Why {
  const inferred = inferenceOf(quantity, printed, noun, unit);
  const why = shapeOf(quantity, printed);
  if (why !== null) return inferred === null ? why : { ...why, inferred };
  if (inferred !== null) return inferred;
  if (unit !== null) return { rule: 'figureUnit', evidence: [printed, unit] };
  return noun === null ? { rule: 'figureNumber', evidence: [printed] } : { rule: 'figureCount', evidence: [printed, noun] };
}

/** What the number itself shows: "rund 270", "Platz sechs", "5 bis 7", "zwei Drittel". */
function shapeOf({ qualifier, qualifying, isRank, high, isFraction }: SharedQuantity, printed: string): Why | null {
  if (qualifying !== null) return { rule: `figure_${qualifier}`, evidence: [printed, qualifying] };
  if (isRank) return { rule: 'figureRank', evidence: [printed] };
  if (high !== null) return { rule: 'figureRange', evidence: [printed] };
  return isFraction ? { rule: 'figureFraction', evidence: [printed] } : null;
}

function inferenceOf(
  { unitFrom, isColumnUnit, isRank, counted, heading }: SharedQuantity,
  printed: string,
  noun: string | null,
  unit: string | null,
): { rule: string; evidence: string[] } | null {
  if (isRank) return null;
  if (unit !== null && isColumnUnit) return { rule: 'figureColumn', evidence: [printed, unit] };
  if (unit !== null && unitFrom !== null) return { rule: inferences[unitFrom], evidence: [printed, unit] };
  if (unit !== null || noun === null || counted !== null) return null;
  return { rule: heading === null ? 'figureUnderstood' : 'figureColumnCount', evidence: [printed, noun] };
}
