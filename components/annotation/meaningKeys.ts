import type { Meaning } from '../../utils/clippings/types.ts';
import { meaningLabels } from '../labels.ts';

/** The meanings in the order they are shown, which is the order of their digits. */
export const meaningOrder = Object.keys(meaningLabels) as Meaning[];

/** The meaning a digit key stands for (1 to 5 in the order shown), or null. */
export function meaningOfKey(key: string): Meaning | null {
  return /^[1-9]$/.test(key) ? (meaningOrder[Number(key) - 1] ?? null) : null;
}
