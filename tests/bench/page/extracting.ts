import { extract } from '../../../utils/article/extract.ts';

/** What the reader makes of the page it stands in; called by `extractionChromium.ts` in a world of its own, as a content script is. */
Object.assign(globalThis, {
  extractHere(url: string) {
    const { text, bodyEnd, title, byline, published } = extract(document, url);
    return { text: text.slice(0, bodyEnd), title, authors: byline.join(', '), published: published ?? '' };
  },
});
