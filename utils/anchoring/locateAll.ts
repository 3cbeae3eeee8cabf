import { locate, type Prepared, prepare } from './locate.ts';
import type { Anchor, Location } from './types.ts';

/** Gives the other work of a page its turn, and tells the time in milliseconds. */
export interface Slices {
  pause(): Promise<void>;
  now(): number;
  /** Work goes on without a pause for so many milliseconds. */
  budget: number;
}

/** Locates one anchor per step, so that the caller decides when to stop or pause. */
export function* locateEach(text: string, anchors: readonly Anchor[]): Generator<Location, void> {
  let prepared: Prepared | null = null;
  for (const anchor of anchors) {
    prepared ??= prepare(text);
    yield locate(prepared, anchor);
  }
}

/** Locates all anchors in one text, in their order, pausing whenever the budget of a slice is used up; stops with the signal's reason. */
export async function locateAll(text: string, anchors: readonly Anchor[], slices: Slices, signal?: AbortSignal): Promise<Location[]> {
  const locations: Location[] = [];
  let since = slices.now();
  for (const location of locateEach(text, anchors)) {
    locations.push(location);
    if (slices.now() - since < slices.budget) continue;
    await slices.pause();
    signal?.throwIfAborted();
    since = slices.now();
  }
  return locations;
}
