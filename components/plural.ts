import { type MessageKey, t } from '../utils/i18n/t.ts';
import { formatNumber, uiLanguage } from './format.ts';

type Counted = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** "1 Artikel", "2.345 Markierungen": the message `<stem>_one` or `<stem>_other` with the number formatted. */
export function counted(stem: Counted, count: number): string {
  const form = new Intl.PluralRules(uiLanguage()).select(count) === 'one' ? 'one' : 'other';
  return t(`${stem}_${form}` as MessageKey, formatNumber(count));
}
