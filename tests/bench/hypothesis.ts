import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { JSDOM } from 'jsdom';
import { anchorOf } from '../../utils/anchoring/anchorOf.ts';
import { locate } from '../../utils/anchoring/locate.ts';
import type { Anchor } from '../../utils/anchoring/types.ts';
import { readPageText } from '../../utils/article/pageText.ts';
import { readSegments } from '../../utils/article/segments.ts';
import { positionOf, quoteOf } from '../../utils/import/hypothesis.ts';

/** Cases that held, and the others as sentences. */
export interface Cases {
  name: string;
  held: number;
  missed: string[];
}

/**
 * Hypothesis's own cases, from `src/annotator/anchoring/test` of its client (a checkout or an unpacked copy): annotated pages, ranges of
 * a page with the quote each must give, and quotes that only their surroundings tell apart.
 */
export function hypothesisCases(folder: string): Cases[] {
  const baselines = existsSync(join(folder, 'html-baselines')) ? join(folder, 'html-baselines') : folder;
  const all = readdirSync(baselines)
    .filter(name => name.endsWith('.json'))
    .map(name => annotatedPage(baselines, name));
  if (existsSync(join(folder, 'html-test.js'))) all.push(ranges(folder));
  if (existsSync(join(folder, 'match-quote-test.js'))) all.push(quotes(folder));
  return all;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function tally(name: string, cases: readonly (readonly [string, boolean])[]): Cases {
  return { name, held: cases.filter(([, holds]) => holds).length, missed: cases.filter(([, holds]) => !holds).map(([what]) => what) };
}

function foreign(quote: { exact: string; prefix?: string; suffix?: string }, position: { start: number; end: number }): Anchor {
  return {
    quote: { type: 'TextQuoteSelector', prefix: '', suffix: '', ...quote },
    position: { type: 'TextPositionSelector', ...position },
    sentence: '',
    sentenceOffset: 0,
  };
}

/** A page of theirs and its annotations: every quote must be found, in the text as it is and with white space as a reader sees it. */
function annotatedPage(folder: string, name: string): Cases {
  const { rows } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { rows: { target: { selector: unknown[] }[] }[] };
  const body = new JSDOM(readFileSync(join(folder, name.replace('.json', '.html')), 'utf8')).window.document.body;
  const text = body.textContent ?? '';
  return tally(
    name,
    rows.flatMap(({ target }) => {
      const selectors = target[0]?.selector ?? [];
      const [quote, position] = [quoteOf(selectors), positionOf(selectors)];
      if (!quote || !position) return [[`no selectors in ${JSON.stringify(selectors)}`, false] as const];
      return [text, text.replace(/\s+/g, ' ')].map(one => {
        const found = locate(one, foreign(quote, position));
        return [quote.exact, found.state === 'firm' && plain(one.slice(found.span.start, found.span.end)) === plain(quote.exact)] as const;
      });
    }),
  );
}

/** The array literal in a test file of theirs that begins with `opening`; it holds nothing but numbers, strings and objects of them. */
function literal<T>(source: string, opening: string, closing: string): T {
  const from = source.indexOf(opening);
  const to = source.indexOf(closing, from);
  if (from < 0 || to < 0) throw new Error(`Hypothesis's tests have no «${opening}» any more.`);
  const value = source.slice(from + opening.search(/[[{]/), to + closing.search(/[\]}]/) + 1);
  return JSON.parse(JSON.stringify(runInNewContext(`(${value})`, {}))) as T;
}

type RangeCase = [string | number, number, string | number, number, string, string];

/** Their ranges: the page text has the quote of each, and an anchor made there leads back to the same words, also when all has moved. */
function ranges(folder: string): Cases {
  const { document, XPathResult, NodeFilter } = new JSDOM(
    `<section>${readFileSync(join(folder, 'html-anchoring-fixture.html'), 'utf8')}</section>`,
  ).window;
  const root = document.querySelector('section') as Element;
  const page = readPageText({ segments: readSegments(root).segments, periphery: [] });
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node);
  const nodeOf = (place: string | number) =>
    typeof place === 'number'
      ? texts[place]
      : document.evaluate(place.replace(/^\//, ''), root, null, XPathResult.FIRST_ORDERED_NODE_TYPE, null).singleNodeValue;
  const source = readFileSync(join(folder, 'html-test.js'), 'utf8');
  return tally(
    'html-test.js, ranges',
    literal<RangeCase[]>(source, 'const rangeSpecs = [', '\n];').map(([startNode, startOffset, endNode, endOffset, quote, what]) => {
      const range = document.createRange();
      range.setStart(nodeOf(startNode) as Node, startOffset);
      range.setEnd(nodeOf(endNode) as Node, endOffset);
      const span = page.spanOf(range);
      const anchor = span && anchorOf(page.text, span);
      if (!anchor) return [`${what}: no span`, false] as const;
      const isQuote = plain(anchor.quote.exact) === plain(quote);
      const holds = ['', 'Ein Absatz, der vorher nicht da war.\n'].every(before => {
        const found = locate(before + page.text, anchor);
        if (found.state !== 'firm') return false;
        const back = page.rangeOf({ start: found.span.start - before.length, end: found.span.end - before.length });
        return back !== null && plain(page.text.slice(found.span.start - before.length, found.span.end - before.length)) === plain(quote);
      });
      return [`${what}: ${JSON.stringify(anchor.quote.exact)}`, isQuote && holds] as const;
    }),
  );
}

interface QuoteCase {
  quote: string;
  prefix?: string;
  suffix?: string;
  expected: string;
}

/**
 * Their quotes that stand in a text twice. Theirs must choose the place meant; ours must never choose the other one, and must choose
 * where the surroundings are as they were: surroundings that differ are too little to go by for two words, and are left to the reader.
 */
function quotes(folder: string): Cases {
  const source = readFileSync(join(folder, 'match-quote-test.js'), 'utf8');
  const { twoCities = '' } = literal<Record<string, string>>(source, 'const fixtures = {', '\n};');
  const text = twoCities.replace(/\s+/g, ' ');
  const cases = literal<QuoteCase[]>(source, '  [\n    // Exact prefix', '\n  ].forEach(({ quote, prefix, suffix, expected }');
  return tally(
    'match-quote-test.js, quotes told apart by their surroundings',
    cases.map(({ quote, prefix = '', suffix = '', expected }) => {
      const found = locate(text, foreign({ exact: quote, prefix, suffix }, { start: 0, end: quote.length }));
      const right = text.indexOf(expected);
      const isLeft = found.state === 'orphaned' && found.candidates.some(({ span }) => span.start === right);
      const outcome = found.state === 'orphaned' ? 'left to the reader' : `at ${found.span.start}, right: ${right}`;
      return [`«${prefix}|${quote}|${suffix}»: ${outcome}`, found.state === 'orphaned' ? isLeft : found.span.start === right] as const;
    }),
  );
}
