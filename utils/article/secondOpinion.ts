import { Readability } from '@mozilla/readability';

const mark = 'data-second-opinion';

/**
 * The elements that Readability keeps as the article, asked where our own body finder is unsure. It works on a copy, so the page stays
 * as it is. Empty where it finds nothing, or where the page has more than 20,000 elements and the answer would take too long.
 */
export function secondOpinion(document: Document): Set<Element> {
  const originals = [...document.querySelectorAll('body *')];
  if (originals.length > 20_000) return new Set();
  const copy = document.cloneNode(true) as Document;
  [...copy.querySelectorAll('body *')].forEach((element, index) => {
    element.setAttribute(mark, String(index));
  });
  const article = new Readability(copy, { serializer: root => root as Element }).parse();
  if (!article?.content) return new Set();
  const kept = [...article.content.querySelectorAll(`[${mark}]`)];
  return new Set(kept.flatMap(element => originals[Number(element.getAttribute(mark))] ?? []));
}
