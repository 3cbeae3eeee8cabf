/** A computation in small steps: whoever runs it may let the page breathe at every `yield`. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Runs all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Goes through a list and stops to breathe now and then; loops over thousands of elements are written with it. */
export function* inSteps<T>(items: readonly T[], act: (item: T) => void, every = 32): Steps<void> {
  for (let index = 0; index < items.length; index++) {
    if (index % every === every - 1) yield;
    act(items[index] as T);
  }
}

/** Lets the page go on and calls back at once behind what waits, without the 4 ms that nested timers are held back. */
export function soon(next: () => void): void {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    channel.port1.close();
    next();
  };
  channel.port2.postMessage(null);
}

export interface Slicing {
  /** Milliseconds of one slice. */
  slice: number;
  /** Calls back when the page may be worked on again. */
  breathe(next: () => void): void;
  /** Told the milliseconds of each slice; answers whether to go on. */
  spend(milliseconds: number): boolean;
  signal: AbortSignal;
}

/** Runs the steps in slices, the first at once; answers the result, or null when `spend` or the signal ended it. */
export function inSlices<T>(steps: Steps<T>, { slice, breathe, spend, signal }: Slicing): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const run = () => {
      if (signal.aborted) return resolve(null);
      try {
        const start = performance.now();
        let now = start;
        while (now - start < slice) {
          const { done, value } = steps.next();
          now = performance.now();
          if (!done) continue;
          spend(now - start);
          return resolve(value);
        }
        if (spend(now - start)) breathe(run);
        else resolve(null);
      } catch (error) {
        reject(error);
      }
    };
    run();
  });
}
