import type { FromFinder, ToFinder } from './finderMessages.ts';
import { createFinder } from './finding.ts';

// The worker's global is not a window; only these two names of it are used.
const scope = self as unknown as { onmessage: ((event: MessageEvent<ToFinder>) => void) | null; postMessage(message: FromFinder): void };

const finder = createFinder(message => scope.postMessage(message));
scope.onmessage = ({ data }) => finder.hear(data);
