import { StorageError } from '../../utils/clippings/storageError.ts';
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

/** Questions that have one answer each; every one has a number of its own. */
type Once = 'all' | 'duplicates';
let asks = 0;

/** Asks the finder something that is answered once; rejects with its failure. */
export function askOnce<K extends Once>(kind: K): Promise<Extract<FromFinder, { kind: K }>> {
  return new Promise((resolve, reject) => {
    const abort = new AbortController();
    const ask = ++asks;
    onFinder(message => {
      if (message.kind === 'failed') reject(message.key ? new StorageError(message.key, message.message) : new Error(message.message));
      else if (message.kind !== kind || (message as Extract<FromFinder, { kind: Once }>).ask !== ask) return;
      // The kind was compared.
      else resolve(message as Extract<FromFinder, { kind: K }>);
      abort.abort();
    }, abort.signal);
    askFinder({ kind, ask });
  });
}
