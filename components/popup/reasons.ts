import type { Reason } from '../../utils/article/types.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';

/** A reason of the detection in words: signs of form have a message `reason_<term>`, words of the text stand for themselves. */
export function reasonText({ term, count }: Reason): string {
  const key = `reason_${term.replace(/\W+/g, '_')}` as MessageKey;
  const text = t(key, count);
  if (text !== key) return text;
  return count > 1 ? `${term} ×${count}` : term;
}
