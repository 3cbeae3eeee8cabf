import type { articleInSteps } from '../../utils/article/extract.ts';
import type { glimpse } from '../../utils/article/glimpse.ts';
import type { articleHtml } from '../../utils/article/html.ts';
import type { picturesOf } from '../../utils/article/pictures.ts';
import { captureMark, readingMark, surfaceMark } from '../background/readerMark.ts';
import type { createUi } from '../surface/ui.tsx';

/** The scripts that the background injects right before the reader, into the same isolated world. */
interface Neighbours {
  articleInSteps: typeof articleInSteps;
  glimpse: typeof glimpse;
  createUi: typeof createUi;
  /** Both missing until the first save of the page. */
  articleHtml: typeof articleHtml | undefined;
  picturesOf: typeof picturesOf | undefined;
}

/** Whether they are here: a page that is left between two injections gets the later scripts alone, and all of them once it was looked at. */
export const hasNeighbours = (): boolean => readingMark in globalThis && surfaceMark in globalThis;

/** What the neighbouring scripts offer. */
export function neighbours(): Neighbours {
  const world = globalThis as Record<string, unknown>;
  return { ...(world[readingMark] as object), ...(world[captureMark] as object), createUi: world[surfaceMark] } as Neighbours;
}
