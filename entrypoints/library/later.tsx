import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Pending } from './Pending.tsx';
import type { Live } from './useLive.ts';

const loads: (() => Promise<unknown>)[] = [];

/**
 * A view whose code is read when it is first shown, or by `loadAll`: the first list, which is what most open the library for, waits for
 * no other view's. Says so while it is read, and why where it cannot be.
 */
export function later<Props extends object>(load: () => Promise<FunctionComponent<Props>>): FunctionComponent<Props> {
  let known: FunctionComponent<Props> | null = null;
  const read = async () => {
    known ??= await load();
    return known;
  };
  loads.push(read);
  return props => {
    const [View, setView] = useState(() => known);
    const [live, setLive] = useState<Live<unknown>>({ state: 'loading' });
    useEffect(() => {
      if (View) return;
      read().then(
        one => setView(() => one),
        error => setLive({ state: 'failed', error }),
      );
    }, [View]);
    return View ? <View {...props} /> : <Pending live={live}>{null}</Pending>;
  };
}

/** Reads the code of all views, so that none of them waits when it is asked for; what fails is told by the view itself. */
export function loadAll(): void {
  for (const load of loads) load().catch(() => undefined);
}
