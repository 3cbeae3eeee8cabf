import type { FromFinder, ToFinder } from './finderMessages.ts';

const worker = new Worker(new URL('./finder.worker.ts', import.meta.url), { type: 'module' });

/** Asks the library page's one finder; its answers come to those who listen. */
export function askFinder(message: ToFinder): void {
  worker.postMessage(message);
}

/** Calls back with everything the finder tells, until `signal` aborts. */
export function onFinder(callback: (message: FromFinder) => void, signal: AbortSignal): void {
  worker.addEventListener('message', ({ data }: MessageEvent<FromFinder>) => callback(data), { signal });
}
