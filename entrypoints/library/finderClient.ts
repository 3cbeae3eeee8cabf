import { type FromFinder, isStarting, type ToFinder } from './finderMessages.ts';

let worker: Worker | null = null;
const waiting: ToFinder[] = [];
const callbacks = new Set<(message: FromFinder) => void>();

/**
 * Asks the library page's one finder; its answers come to those who listen. It is not started before a message that makes it read the
 * library: until then it could answer nothing, and its script would take the processor from the first list.
 */
export function askFinder(message: ToFinder): void {
  if (!worker && !isStarting(message)) {
    waiting.push(message);
    return;
  }
  if (!worker) {
    worker = new Worker(new URL('./finder.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<FromFinder>) => {
      for (const callback of callbacks) callback(data);
    };
    for (const one of waiting.splice(0)) worker.postMessage(one);
  }
  worker.postMessage(message);
}

/** Calls back with everything the finder tells, until `signal` aborts. */
export function onFinder(callback: (message: FromFinder) => void, signal: AbortSignal): void {
  callbacks.add(callback);
  signal.addEventListener('abort', () => callbacks.delete(callback));
}
