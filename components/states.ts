import type { StateCode } from '../utils/gazetteer/types.ts';
import { type MessageKey, t } from '../utils/i18n/t.ts';

/** Name of a Land in the UI language. */
export function stateName(code: StateCode): string {
  return t(`state${code.slice(3)}` as MessageKey);
}

/** `NI` of `DE-NI`. */
export function stateShort(code: StateCode): string {
  return code.slice(3);
}
