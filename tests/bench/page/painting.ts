import { paint } from '../../../entrypoints/reader.content/paint.ts';
import { readArticle } from '../../../utils/article/extract.ts';

/** Runs inside the measured page: reads the article, paints `count` spans of ten characters spread over it, answers milliseconds. */
async function paintSpans(count: number): Promise<{ read: number; paint: number; characters: number; painted: number }> {
  const start = performance.now();
  const { pageText } = readArticle(document, location.href);
  const read = performance.now() - start;
  const step = Math.floor((pageText.bodyEnd - 10) / count);
  const spans = Array.from({ length: count }, (_, index) => ({ start: index * step, end: index * step + 10 }));
  await new Promise(resolve => requestAnimationFrame(resolve));
  const before = performance.now();
  const painted = paint('amtslupe-figure', spans, pageText);
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  return { read, paint: performance.now() - before, characters: pageText.bodyEnd, painted };
}

Object.assign(globalThis, { paintSpans });
