import type { Span } from '../../utils/article/types.ts';
import type { PageRead } from './session.ts';

/** So many levels around a picture its caption is looked for. */
const levels = 5;

/** The caption of the picture with this address, as a span of the page text; null where the article has no such picture or it has none. */
export function captionOf(src: string, { article, pageText }: PageRead): Span | null {
  const captions = article.blocks.filter(block => block.kind === 'caption');
  const pictures = [...document.images].filter(image => image.currentSrc === src || image.src === src);
  for (const picture of pictures) {
    let around = picture.parentElement;
    for (let level = 0; around && level < levels; level += 1, around = around.parentElement) {
      const within = captions.filter(block => {
        const start = pageText.rangeOf(block)?.startContainer;
        return start !== undefined && around?.contains(start);
      });
      // Where several pictures share an element, a caption in it may be any of theirs.
      if (within.length > 1) break;
      if (within[0]) return { start: within[0].start, end: within[0].end };
    }
  }
  return null;
}
