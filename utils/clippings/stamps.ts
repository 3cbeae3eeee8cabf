/** Where the library is: gives the time and the device that stamps carry. */
export interface Clock {
  now(): Date;
  device: string;
}

/** A stamp later than `after` and not before now, so that a clock set back never makes a change the loser. */
export function stampAfter(clock: Clock, after: string): string {
  const now = clock.now().getTime();
  const latest = Date.parse(timeOf(after));
  const time = Number.isFinite(latest) && latest >= now ? latest + 1 : now;
  return `${new Date(time).toISOString()}@${clock.device}`;
}

/** The ISO 8601 time of a stamp, '' for none. */
export function timeOf(stamp: string): string {
  return stamp.slice(0, stamp.indexOf('@') < 0 ? stamp.length : stamp.indexOf('@'));
}

/** The latest stamp of a row, '' when it has none. */
export function latestStamp(stamps: Record<string, string>): string {
  let latest = '';
  for (const stamp of Object.values(stamps)) if (stamp > latest) latest = stamp;
  return latest;
}
