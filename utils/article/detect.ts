import terms from '../gazetteer/detection.json' with { type: 'json' };
import type { Detection, Reason } from './types.ts';

/** `*` in a term stands for the rest of the word; endings of nouns and hyphen compounds are always allowed. */
const pattern = (source: string): RegExp => new RegExp(` (${source.replaceAll('*', '[^ ]*')})(e?[ns])?(-[^ ]*)?(?= )`, 'gi');

const compile = () => ({
  topics: terms.topics.map(([weight, words]) => [Number(weight), pattern(String(words))] as const),
  admin: pattern(terms.admin),
  digital: pattern(terms.digital),
});
let compiled: ReturnType<typeof compile> | null = null;

/** Words with one space around each; ends of sentences become `§`, all other marks go. */
const words = (text: string): string =>
  ` ${text
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/[‐‑]/g, '-')
    .replace(/[.!?:]+(?=\s|$)|\n/g, ' § ')
    .replace(/[^\p{L}\p{N}§.-]+/gu, ' ')} `;

const rounded = (weight: number): number => Math.round(weight * 10) / 10;
const hits = (text: string, regex: RegExp): string[] => text.match(regex) ?? [];

/** How much a text is about government IT, and the words that say so; headline and lead count more. */
export function topicOf(headline: string, lead: string, body: string): { score: number; reasons: Reason[] } {
  compiled ??= compile();
  const { topics, admin, digital } = compiled;
  const head = `${headline}\n${lead}`;
  const title = words(head);
  const text = words(`${head}\n${body}`);
  const reasons: Reason[] = [];
  let score = 0;
  const add = (term: string, weight: number, count: number) => {
    reasons.push({ term, weight: rounded(weight), count });
    score += weight;
  };
  // A long text names many things in passing: what counts is how often, measured against 250 words.
  const length = Math.max(1, text.split(' ').length / 250) ** 0.5;
  for (const [weight, regex] of topics) {
    const found = hits(text, regex);
    if (!found[0]) continue;
    // A word for it says much the first time, a word against it only when it returns.
    const often = weight > 0 ? Math.min(2, 2 - 2 ** (1 - found.length / length)) : 1.3 - 1.3 / (1 + found.length / length);
    add(found[0].trim(), weight * often * (weight > 0 && hits(title, regex)[0] ? 1.5 : 1), found.length);
  }
  const sentences = text.split('§').filter(sentence => sentence.length > 12);
  const has = (regex: RegExp) => sentences.map(sentence => Boolean(hits(`${sentence} `, regex)[0]));
  const about = has(admin);
  const means = has(digital);
  // Both in one sentence, or in two that follow each other.
  const both = sentences.filter((_, at) => about[at] && (means[at] || means[at - 1] || means[at + 1])).length;
  const isIn = (part: string) => [admin, digital].every(regex => hits(part, regex)[0]);
  const inTitle = isIn(words(headline)) ? 2.5 : title.split('§').some(sentence => isIn(`${sentence} `)) ? 1 : 0;
  // A short text by its share of such sentences, a long one by their number: general news has three at most.
  if (both) add('Verwaltung + digital', Math.max((both / (sentences.length + 2)) * 13, (both - 2) * 1.3) + inTitle, both);
  return { score: rounded(score), reasons: reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)) };
}

const skipped = 'nav,footer,aside,form,dialog,[role=dialog]';
const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What a page looks like from afar: headline, the blocks of prose that stand together, and what is beside the prose. */
export interface Shape {
  headline: string;
  blocks: string[];
  /** Share of the text that is links, 0 to 1. */
  links: number;
  /** Headings that are links to other pages. */
  teasers: number;
}

/** Finds the text of a page cheaply: the element whose paragraphs weigh most. */
export function shapeOf(document: Document): Shape {
  const scores = new Map<Element, number>();
  const found: [Element, string][] = [];
  for (const element of document.querySelectorAll('p,li,blockquote,dt,dd,td,h2,h3,h4,div,section')) {
    const isBox = /^(?:div|section)$/.test(element.localName);
    if (isBox ? element.querySelector('p,div,li,table,h1,article') : element.querySelector('p,li')) continue;
    const text = textOf(element);
    if (!text || element.closest(skipped)) continue;
    found.push([element, text]);
    if (text.length < 60 || element.closest('a')) continue;
    let share = text.length;
    for (let up = element.parentElement, level = 0; up && level < 5; up = up.parentElement, level++, share /= 1.6)
      scores.set(up, (scores.get(up) ?? 0) + share);
  }
  let root: Element | null = null;
  for (const [element, score] of scores) if (!root || score > (scores.get(root) ?? 0)) root = element;
  const inside = found.filter(([element]) => root?.contains(element));
  const length = inside.reduce((sum, [, text]) => sum + text.length, 1);
  const area = root?.closest('article,main') ?? root;
  const links = [...(root?.querySelectorAll('a') ?? [])].reduce((sum, link) => sum + textOf(link).length, 0);
  return {
    headline: textOf(document.querySelector('h1')) || document.title,
    blocks: inside.map(([, text]) => text),
    links: links / length,
    teasers: area?.querySelectorAll(':is(h2,h3,h4) a,a :is(h2,h3,h4)').length ?? 0,
  };
}

/** Whether a page carries one editorial text: positive speaks for it. */
function articleness(
  document: Document,
  { headline, blocks, links, teasers }: Shape,
  path: string,
  add: (term: string, weight: number, count: number) => void,
): void {
  const text = blocks.join('\n');
  const prose = blocks.filter(block => block.length > 80 && /[.!?]["“»]?$/.test(block)).length;
  const count = text.split(/\s+/).length;
  add('words', count < 35 ? -9 : count < 60 ? -1 : count < 120 ? 1 : 2, count);
  add('prose', Math.min(2, prose / 2), prose);
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')].map(script => script.textContent).join();
  if (document.querySelector('meta[property="og:type"][content=article]') || /"@type":\s*\[?"\w*(Article|BlogPosting|Report)"/.test(data))
    add('article', 2, 1);
  const told = new Set(text.match(reported)).size + Math.min(3, hits(text, /„[^“]{15,}“|«[^»]{15,}»|»[^«]{15,}«/g).length);
  if (told) add('reported', Math.min(4, told), told);
  if (document.querySelector('time') || /\d\d?\.\s?(?:\d\d?\.|[JFMASOND]\p{L}+)\s?\d{4}/u.test(text.slice(0, 600))) add('date', 1, 1);
  if (/^\/(index\.\w+)?$/.test(path)) add('start page', -6, 1);
  if (
    /\/(?:tag|them|kategorie|category|autor|such|search|job|karriere|shop|produkt|veranst|event|termin|forum|downl)\w*(\/[^/]*)?\/?(\?.*)?$|\/newsletter\/?$|\/threads?\//i.test(
      path,
    )
  )
    add('address', -2, 1);
  if (links > 0.35) add('links', -4, Math.round(links * 100));
  if (teasers > 3 && teasers > prose) add('teasers', -5, teasers);
  for (const [name, [title, words]] of Object.entries(terms.shapes)) {
    if (title && new RegExp(title, 'i').test(headline)) add(name, -7, 1);
    const kinds = new Set(text.match(new RegExp(words as string, 'gi'))).size;
    if (kinds > 2) add(name, (-1.5 * (kinds - 1)) / Math.max(1, (count / 300) ** 0.5), kinds);
  }
}
const reported = new RegExp(terms.reported, 'gi');

/** Whether a page is an eGovernment article, with what spoke for and against it; pure, for any document. */
export function detect(document: Document, url: string): Detection {
  const shape = shapeOf(document);
  const text = shape.blocks.join('\n').slice(0, 16_000);
  const lead = `${document.querySelector('meta[name=description]')?.getAttribute('content') ?? ''}\n${text.slice(0, 250)}`;
  const { score, reasons } = topicOf(shape.headline, lead, text.slice(250));
  let article = 0;
  const { pathname, search } = new URL(url, 'http://a');
  articleness(document, shape, pathname + search, (term, weight, count) => {
    article += weight;
    reasons.push({ term, weight: rounded(weight), count });
  });
  return { isEgov: score >= 3, isArticle: article >= 1, score, reasons };
}
