/** A picture in a saved copy: where it stands and what is said of it. */
export interface SavedFigure {
  /** Number of the body block it stands before; as many as there are blocks for the end. */
  before: number;
  url: string;
  alt: string;
  caption: string;
}

/** Elements of the saved HTML that are a block of the page text each. */
const blocks = 'h2, h3, h4, h5, h6, p, li, tr, pre';

/** The pictures of a saved copy's HTML, in order. The HTML is only read: a parsed document that is not shown loads nothing. */
export function savedFigures(html: string): SavedFigure[] {
  if (!html.includes('<img')) return [];
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const figures: SavedFigure[] = [];
  let before = 0;
  for (const element of parsed.body.querySelectorAll(`${blocks}, figure`)) {
    if (element.localName !== 'figure') {
      before++;
      continue;
    }
    const image = element.querySelector('img');
    const url = image?.getAttribute('src') ?? '';
    if (!/^https?:/i.test(url)) continue;
    figures.push({ before, url, alt: image?.getAttribute('alt') ?? '', caption: element.querySelector('figcaption')?.textContent ?? '' });
  }
  return figures;
}
