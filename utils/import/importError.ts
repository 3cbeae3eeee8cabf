/** Messages an import can end with. */
export type ImportErrorKey =
  | 'importEmpty'
  | 'importTooLarge'
  | 'importNotText'
  | 'importUnknownFormat'
  | 'importNotJson'
  | 'importTruncated'
  | 'importNewerSchema'
  | 'importInvalid'
  | 'importTooMany';

/** A file that cannot be imported: an i18n key, the line where it fails (from 1; null for the whole file) and what was wrong there. */
export class ImportError extends Error {
  readonly key: ImportErrorKey;
  readonly line: number | null;
  readonly detail: string;
  constructor(key: ImportErrorKey, line: number | null = null, detail = '') {
    super(`${key}${line === null ? '' : ` in line ${line}`}${detail === '' ? '' : `: ${detail}`}`);
    this.name = 'ImportError';
    this.key = key;
    this.line = line;
    this.detail = detail;
  }
}
