import type { readArticle } from '../../utils/article/extract.ts';
import type { glimpse } from '../../utils/article/glimpse.ts';
import type { articleHtml } from '../../utils/article/html.ts';
import type { picturesOf } from '../../utils/article/pictures.ts';
import type { recognize } from '../../utils/entities/recognize.ts';
import { captureMark, recognizerMark, surfaceMark } from '../background/readerMark.ts';
import type { createUi } from '../surface/ui.tsx';

/** The scripts that the background injects right before the reader, into the same isolated world. */
interface Neighbours {
  readArticle: typeof readArticle;
  recognize: typeof recognize;
  glimpse: typeof glimpse;
  createUi: typeof createUi;
  /** Both missing until the first save of the page. */
  articleHtml: typeof articleHtml | undefined;
  picturesOf: typeof picturesOf | undefined;
}

/** What the neighbouring scripts offer. */
export function neighbours(): Neighbours {
  const world = globalThis as Record<string, unknown>;
  return { ...(world[recognizerMark] as object), ...(world[captureMark] as object), createUi: world[surfaceMark] } as Neighbours;
}
