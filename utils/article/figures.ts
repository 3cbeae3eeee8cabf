import { isOutOfSight, tagOf } from './visibility.ts';

const none: ReadonlySet<Element> = new Set();

/** The text of an element as a reader sees it, lines parted by a space. */
function visibleText(element: Element): string {
  if (isOutOfSight(element, none)) return '';
  return [...element.childNodes]
    .map(node =>
      node.nodeType === 3
        ? (node.nodeValue ?? '')
        : node.nodeType === 1
          ? tagOf(node as Element) === 'BR'
            ? ' '
            : ` ${visibleText(node as Element)} `
          : '',
    )
    .join('');
}

const tidy = (text: string): string =>
  text
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\(\s+/g, '(')
    .replace(/\s+([),.;:])/g, '$1')
    .trim();

/** Words that name the maker of a picture; the same one twice in a caption is printed once. */
const credit = /\(?(?:©|Foto:|Bild:|Bildrechte:|Quelle:|Copyright)\s*[^()]{2,80}\)?/g;

/** Caption and credit of a figure in one line, each credit once; '' where it has none. */
export function captionOf(figure: Element): string {
  const caption = figure.querySelector('figcaption, [class*=caption i], [class*=bildunter i]');
  const text = tidy(caption === null ? '' : visibleText(caption));
  const seen = new Set<string>();
  return tidy(
    text.replace(credit, words => {
      const key = words.replace(/[^\p{L}\d]/gu, '').toLowerCase();
      if (seen.has(key)) return '';
      seen.add(key);
      return words;
    }),
  );
}

/** The pictures that belong to the body: figures (else pictures of their own) in `scope` that stand in no furniture. */
export function findFigures(scope: Element, isOutside: (element: Element) => boolean): Element[] {
  const found = [...scope.querySelectorAll('figure, img, amp-img')].filter(element => {
    if (tagOf(element) === 'FIGURE')
      return element.querySelector('img, amp-img') !== null && element.parentElement?.closest('figure') === null;
    return element.closest('figure, a[href*="share"], button') === null && Number(element.getAttribute('width') || 200) >= 150;
  });
  return found.filter(element => element.parentElement === null || !isOutside(element.parentElement));
}
