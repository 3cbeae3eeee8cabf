/** Caps for files that come from somebody else. */
export const importLimits = {
  /** Bytes of a file and of what it unpacks to. */
  bytes: 200_000_000,
  /** The same of our own backup, which is read line by line: 20,000 clippings are 200 MB without their pictures. */
  backupBytes: 1_000_000_000,
  /** Characters of one line of a backup; the largest article with all its entities stays far below. */
  line: 20_000_000,
  /** Clippings, and annotations in all. */
  rows: 100_000,
} as const;
