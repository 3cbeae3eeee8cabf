import terms from '../gazetteer/detection.json' with { type: 'json' };
import type { Detection, Reason } from './types.ts';

/** `*` in a term stands for the rest of the word; endings of nouns and hyphen compounds are always allowed. */
const pattern = (source: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d])(?:${source.replaceAll('*', '[\\p{L}\\d-]*').replaceAll('\\w', '[\\p{L}\\d-]')})(?:e?[ns])?(?:-[\\p{L}\\d]+)*(?![\\p{L}\\d])`,
    'gu',
  );

interface Group {
  name: string;
  weight: number;
  regex: RegExp;
}

let compiled: { groups: Group[]; admin: RegExp; digital: RegExp } | null = null;
function vocabulary() {
  const group =
    (sign: number) =>
    (entry: (string | number)[]): Group => ({
      name: String(entry[1]).split('|')[0] ?? '',
      weight: sign * Number(entry[0]),
      regex: pattern(String(entry[1])),
    });
  compiled ??= {
    groups: [...terms.egov.map(group(1)), ...terms.against.map(group(-0.5))],
    admin: pattern(terms.admin),
    digital: pattern(terms.digital),
  };
  return compiled;
}

const skipped = 'nav,footer,aside,form,dialog,[role=dialog],[role=navigation],[role=contentinfo]';

/** The blocks of the text that stands together in the page, heading first; prose only. */
export function mainText(document: Document): { title: string; blocks: string[]; root: Element | null } {
  const title = (document.querySelector('h1')?.textContent || document.title).trim();
  const scores = new Map<Element, number>();
  const prose: [Element, string][] = [];
  for (const element of document.querySelectorAll('p,li,blockquote,td,dd,h2,h3')) {
    if (element.closest(skipped) || (element.localName === 'li' && element.querySelector('p'))) continue;
    const text = (element.textContent ?? '').replace(/[\s\u00ad\u200b]+/g, m => (/\s/.test(m) ? ' ' : '')).trim();
    if (text.length < 2) continue;
    prose.push([element, text]);
    if (text.length < 60 || element.localName === 'td') continue;
    let share = text.length;
    for (let up = element.parentElement, level = 0; up && level < 4; up = up.parentElement, level++, share /= 1.5)
      scores.set(up, (scores.get(up) ?? 0) + share);
  }
  const root = [...scores].reduce<[Element | null, number]>((best, entry) => (entry[1] > best[1] ? entry : best), [null, 0])[0];
  return { title, root, blocks: prose.filter(([element]) => root?.contains(element)).map(([, text]) => text) };
}

/** Whether a page is an eGovernment article, with the terms that spoke for and against it. */
export function detect(document: Document, url: string): Detection {
  const { title, blocks, root } = mainText(document);
  const reasons: Reason[] = [];
  const { groups, admin, digital } = vocabulary();
  const text = blocks.join('\n').slice(0, 15000);
  const words = text.split(/\s+/).length;
  const head = `${title}\n${document.querySelector('meta[name=description]')?.getAttribute('content') ?? ''}\n${text.slice(0, 300)}`;
  let score = 0;
  const add = (term: string, weight: number, count: number) => {
    reasons.push({ term, weight: Math.round(weight * 100) / 100, count });
    score += weight;
  };
  for (const { name, weight, regex } of groups) {
    const count = text.match(regex)?.length ?? 0;
    const inHead = head.match(regex) ? 2 : 1;
    if (count || inHead > 1)
      add(name, weight * inHead * (2 - 2 ** (1 - Math.max(1, Math.min(3, count)))) * (count > 1 ? 1 : 1), Math.max(1, count));
  }
  const pairs = text.split(/[.!?:]\s|\n/).filter(sentence => sentence.match(admin) && sentence.match(digital)).length;
  if (pairs) add('Verwaltung + digital', pairs, pairs);
  score /= Math.max(1, words / 400) ** 0.5;
  const links = [...(root?.querySelectorAll('a') ?? [])].reduce((sum, link) => sum + (link.textContent?.length ?? 0), 0);
  const isArticle = words > 60 && links < 0.4 * text.length && new URL(url, 'http://a').pathname !== '/';
  reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { isEgov: score >= 8, isArticle, score: Math.round(score * 10) / 10, reasons };
}
