/** An expected failure of the library with an i18n key for the user's message; `detail` is for the report, not for the user. */
export class StorageError extends Error {
  readonly key: string;
  readonly detail: string;
  constructor(key: string, detail = '') {
    super(detail ? `${key}: ${detail}` : key);
    this.name = 'StorageError';
    this.key = key;
    this.detail = detail;
  }
}

const keysByName: Record<string, string> = {
  QuotaExceededError: 'errorStorageFull',
  VersionError: 'errorStorageNewer',
  DatabaseClosedError: 'errorStorageGone',
  OpenFailedError: 'errorStorageGone',
  UnknownError: 'errorStorageGone',
  NotFoundError: 'errorStorageGone',
  InvalidStateError: 'errorStorageGone',
  TimeoutError: 'errorStorageGone',
  MissingAPIError: 'errorStoragePrivate',
  SecurityError: 'errorStoragePrivate',
};

interface Nested {
  name?: unknown;
  message?: unknown;
  inner?: unknown;
  cause?: unknown;
  failures?: unknown;
}

/**
 * The StorageError for what IndexedDB or Dexie threw; null when it is none of the expected ones. Dexie wraps the reason
 * (AbortError, BulkError, OpenFailedError hold it inside), so the innermost known name decides.
 */
export function storageErrorOf(error: unknown): StorageError | null {
  let key: string | null = null;
  let current: unknown = error;
  for (let depth = 0; depth < 6 && typeof current === 'object' && current !== null; depth++) {
    if (current instanceof StorageError) return current;
    const { name, message, inner, cause, failures } = current as Nested;
    const named = keysByName[String(name)];
    if (named) key = named;
    // Firefox in a private window: "A mutation operation was attempted on a database that did not allow mutations."
    if (/did not allow mutations/.test(String(message))) key = 'errorStoragePrivate';
    // Chrome on a full disk names the reason only in the message.
    if (/QuotaExceeded|FILE_ERROR_NO_SPACE|disk is full/i.test(String(message))) key = 'errorStorageFull';
    current = inner ?? cause ?? (Array.isArray(failures) ? failures[0] : null);
  }
  return key ? new StorageError(key, String((error as Nested).message ?? error)) : null;
}
