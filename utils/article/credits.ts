import { plainText } from './clutterMeasure.ts';
import type { Finding } from './declutter.ts';

const credit = /^[([]?\s?(?:©|\(c\)|fotos?:|bild(?:er|quelle)?:|quelle:|grafik:|illustration:|copyright)/i;

/** The second of two equal credits of one picture; the first stays, it is owed to the photographer. */
export function findDoubleCredits(document: Document): Finding[] {
  const found: Finding[] = [];
  for (const figure of document.querySelectorAll('figure')) {
    const seen = new Set<string>();
    for (const element of figure.querySelectorAll('*')) {
      if (element.firstElementChild || (element.textContent ?? '').length > 120) continue;
      const text = plainText(element);
      if (!credit.test(text)) continue;
      const name = text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
      if (seen.has(name)) found.push({ element, kind: 'credit', rule: `credit twice: ${text}` });
      seen.add(name);
    }
  }
  return found;
}
