/** Caps for files that come from somebody else. */
export const importLimits = {
  /** Bytes of the file and of what it unpacks to. */
  bytes: 200_000_000,
  /** Clippings, and annotations in all. */
  rows: 100_000,
} as const;
