import { JSDOM, VirtualConsole } from 'jsdom';

const squeeze = (text: string): string => text.normalize('NFKC').replace(/[\s\u00AD\u200B]/g, '');

const looksOf = (element: Element): string => `${element.localName}.${element.className} < ${element.parentElement?.className ?? ''}`;

/**
 * Texts that belong to the article, though the gold lacks them (its parsers select some paragraphs by class and mostly pass over lists):
 * what the publisher itself declares as the article's text (`articleBody` of JSON-LD), and, by place and make, between the first and the last
 * unit of the gold, paragraphs made exactly like three or more of the gold's, and items of lists near the gold's common ancestor, unless they
 * are links. Told from page and gold alone, whatever an extractor found.
 */
export function gapsIn(html: string, units: readonly string[]): string[] {
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  const gaps = [...besideUnits(window.document, units), ...declaredIn(window.document, units)];
  window.close();
  return gaps;
}

/** What is left of the `articleBody` that a page declares when the gold's units are taken out of it. */
function declaredIn(document: Document, units: readonly string[]): string[] {
  const plain = (text: string) =>
    text
      .replace(/[\u00AD\u200B]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const declared = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(script =>
    bodiesOf(script.textContent ?? ''),
  );
  const longest = declared.map(plain).sort((a, b) => b.length - a.length)[0] ?? '';
  return units.reduce((left, unit) => left.replaceAll(plain(unit), '\n'), longest).split('\n');
}

/** The `articleBody` in a script of JSON-LD, read by its key alone as such scripts are often malformed. */
function bodiesOf(json: string): string[] {
  return [...json.matchAll(/"articleBody"\s*:\s*("(?:[^"\\]|\\.)*")/g)].flatMap(([, literal = '""']) => {
    try {
      return [String(JSON.parse(literal.replace(/[\n\r\t]/g, ' ')))];
    } catch {
      return [];
    }
  });
}

function besideUnits(document: Document, units: readonly string[]): string[] {
  const wanted = units.map(squeeze).filter(unit => unit.length > 30);
  const holders = [...document.querySelectorAll('p, h2, h3, h4, li, div, td')].filter(element => {
    const text = squeeze(element.textContent ?? '');
    return text.length < 20_000 && wanted.some(unit => text.includes(unit));
  });
  const innermost = holders.filter(element => !holders.some(other => other !== element && element.contains(other)));
  // A unit may stand once more elsewhere, in a teaser or the page's head: what holds most of them is the article.
  const holds = (element: Element) => innermost.filter(holder => element.contains(holder)).length >= innermost.length * 0.8;
  let common: Element = document.documentElement;
  for (let next: Element | undefined = common; next !== undefined; next = [...common.children].find(holds)) common = next;
  const inside = innermost.filter(element => common.contains(element));
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return [];
  const looks = innermost.map(looksOf);
  const isBetween = (element: Element) =>
    common.contains(element) &&
    ((first.compareDocumentPosition(element) & 4) !== 0 || first.contains(element)) &&
    ((last.compareDocumentPosition(element) & 2) !== 0 || last.contains(element));
  const isLinked = (element: Element) => {
    const inLinks = [...element.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent ?? '').length, 0);
    return inLinks > (element.textContent ?? '').length / 2;
  };
  const isNear = (list: Element | null) => {
    let steps = 0;
    for (let at = list; at !== null && at !== common; at = at.parentElement) steps += 1;
    return steps <= 3 && list?.closest('nav, aside, header, footer') === null;
  };
  return [...common.querySelectorAll('p, li')]
    .filter(element => isBetween(element) && !isLinked(element) && !element.contains(first))
    .filter(element =>
      element.localName === 'li' ? isNear(element.parentElement) : looks.filter(look => look === looksOf(element)).length > 2,
    )
    .map(element => element.textContent ?? '')
    .filter(text => squeeze(text).length > 1 && !wanted.some(unit => squeeze(text).includes(unit)));
}
