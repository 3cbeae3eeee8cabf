import { type MessageKey, t } from '../../utils/i18n/t.ts';
import { isCutOff, isInvalidated } from '../../utils/messaging/ask.ts';
import { keyOf } from '../../utils/messaging/messenger.ts';

/** Asks for the text that is needed when none can be asked for: after the extension was updated under the page. */
export function prepareFailureText(): void {
  t('errorReload');
}

/** What went wrong in the user's words. */
export function failureText(error: unknown): string {
  if (isInvalidated(error)) return t('errorReload');
  if (isCutOff(error)) return t('errorNoAnswer');
  const key = keyOf(error) as MessageKey | null;
  return key ? t(key) : t('errorGeneric', error instanceof Error ? error.message : String(error));
}
