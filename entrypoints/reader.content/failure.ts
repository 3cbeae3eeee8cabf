import { type MessageKey, t } from '../../utils/i18n/t.ts';
import { isInvalidated } from '../../utils/messaging/ask.ts';
import { keyOf } from '../../utils/messaging/messenger.ts';

// Read ahead: once the extension was updated under the page, its texts can no longer be asked for.
let reloadText = '';

/** Reads the text that is needed when nothing can be read any more. */
export function prepareFailureTexts(): void {
  reloadText = t('errorReload');
}

/** What went wrong in the user's words. */
export function failureText(error: unknown): string {
  if (isInvalidated(error)) return reloadText;
  const key = keyOf(error) as MessageKey | null;
  return key ? t(key) : t('errorGeneric', error instanceof Error ? error.message : String(error));
}
