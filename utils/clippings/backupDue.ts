/** A library of this size is worth a reminder, and so many days after the last backup, or after the last "later". */
export const backupWorth = 20;
export const backupDays = 30;

/** What is known of the library and its backups; times are ISO 8601, null for never. */
export interface BackupState {
  /** Live clippings. */
  total: number;
  /** When all of it was last written to a file. */
  last: string | null;
  /** When the user last said "later". */
  later: string | null;
  /** When anything in it was last changed, '' for never. */
  changed: string;
}

/**
 * Whether it is time to remind of a backup: again and again, but not of a small library, not within a month of the last backup or of the
 * last "later", and not where nothing changed since that backup.
 */
export function isBackupDue({ total, last, later, changed }: BackupState, now: Date): boolean {
  const isRecent = (time: string | null) => time !== null && now.getTime() - Date.parse(time) < backupDays * 86_400_000;
  if (total < backupWorth || isRecent(last) || isRecent(later)) return false;
  return last === null || changed > last;
}
