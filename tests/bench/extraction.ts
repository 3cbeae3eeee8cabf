import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { extract } from '../../utils/article/extract.ts';
import { readInChromium } from './extractionChromium.ts';
import { type GoldPage, readGold } from './extractionGold.ts';
import { agreement, type Extraction, loose, type PageScore, score } from './extractionScore.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    ours: { type: 'boolean' },
    pages: { type: 'boolean' },
    diff: { type: 'boolean' },
    chromium: { type: 'boolean' },
  },
});

function domOf({ html, url }: GoldPage): JSDOM {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
}

const extractors: Record<string, (page: GoldPage) => Extraction | Promise<Extraction>> = {
  Amtslupe: page => {
    const dom = domOf(page);
    const article = extract(dom.window.document, page.url);
    dom.window.close();
    return {
      text: article.text.slice(0, article.bodyEnd),
      title: article.title,
      authors: article.byline.join(', '),
      published: article.published ?? '',
    };
  },
  Readability: page => {
    const dom = domOf({ ...page, html: page.html.replace(/<style\b[\s\S]*?<\/style>/gi, '') });
    const article = new Readability(dom.window.document).parse();
    dom.window.close();
    return {
      text: article?.textContent ?? '',
      title: article?.title ?? '',
      authors: article?.byline ?? '',
      published: article?.publishedTime ?? '',
    };
  },
  Defuddle: async page => {
    const article = await Defuddle(domOf(page).window.document, page.url);
    const text = new JSDOM(article.content).window.document.body.textContent ?? '';
    return { text, title: article.title, authors: article.author, published: article.published };
  },
};

const mean = (numbers: number[]): number => numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1);
const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

function row(name: string, scores: PageScore[], milliseconds: number): string {
  const share = (key: 'title' | 'titleAsGiven' | 'author' | 'date') =>
    `${scores.filter(score => score[key] === true).length}/${scores.filter(score => score[key] !== null).length}`;
  const f1 = scores.map(score => score.f1);
  return [
    name.padEnd(12),
    mean(scores.map(score => score.precision))
      .toFixed(3)
      .padStart(9),
    mean(scores.map(score => score.recall))
      .toFixed(3)
      .padStart(7),
    `${mean(f1).toFixed(3)}/${median(f1).toFixed(3)}`.padStart(13),
    String(f1.filter(value => value < 0.9).length).padStart(7),
    Math.min(...f1)
      .toFixed(3)
      .padStart(7),
    scores
      .filter(score => score.f1WithoutGaps < 0.85)
      .length.toString()
      .padStart(6),
    share('title').padStart(7),
    share('titleAsGiven').padStart(7),
    share('author').padStart(7),
    share('date').padStart(7),
    String(scores.filter(score => score.clutter.length > 0).length).padStart(8),
    `${Math.round(milliseconds)} ms`.padStart(9),
  ].join(' ');
}

/** Paragraphs of ours that the gold lacks and units of the gold that ours lacks, for working on a page. */
function printDifference(page: GoldPage, { extraction, title, author, date }: PageScore): void {
  const gold = loose(page.units.join(' '));
  const own = loose(extraction.text);
  for (const line of extraction.text.split('\n')) if (!gold.includes(loose(line))) console.log('  +', line.slice(0, 160));
  for (const unit of page.units) if (!own.includes(loose(unit))) console.log('  -', unit.slice(0, 160));
  if (title === false) console.log('  title', JSON.stringify(extraction.title), '≠', JSON.stringify(page.title));
  if (author === false) console.log('  author', JSON.stringify(extraction.authors), '≠', JSON.stringify(page.authors));
  if (date === false) console.log('  date', extraction.published, '≠', page.published);
}

/** How the reader's result in Chromium, the pages' scripts and styles at work, differs from that in jsdom. */
function compare(inChromium: Map<string, Extraction>): void {
  const both = [...inChromium].flatMap(([name, there]) => {
    const here = inJsdom.get(name);
    return here ? [{ name, here, there, f1: agreement(here.text, there.text) }] : [];
  });
  const same = (key: keyof Extraction) => both.filter(({ here, there }) => loose(here[key]) === loose(there[key])).length;
  console.log(
    `\nChromium: the reader in the pages, their inline scripts and styles at work. Read ${both.length} of ${pages.length}; same as in jsdom: text ${same('text')}, title ${same('title')}, authors ${same('authors')}, date ${same('published')}; F1 of the texts ${mean(both.map(({ f1 }) => f1)).toFixed(4)}`,
  );
  for (const { name, here, there, f1 } of both.filter(({ f1 }) => f1 < 1).sort((a, b) => a.f1 - b.f1))
    console.log(`  ${name.padEnd(34)} ${f1.toFixed(3)}  characters ${here.text.length} in jsdom, ${there.text.length} in Chromium`);
}

const [folder] = positionals;
if (folder === undefined || !existsSync(folder)) {
  console.error(
    'Usage: npm run bench:extraction -- FOLDER [--only NAME] [--ours] [--pages] [--diff] [--chromium]\n\nFOLDER holds pages as flairNLP/fundus keeps them in tests/resources/parser/test_data/de.',
  );
  process.exit(2);
}
const pages = readGold(folder).filter(page => values.only === undefined || page.name.includes(values.only));
console.log(`${pages.length} pages\n`);
console.log('             precision  recall  F1 mean/med   F1<.9  lowest <.85¹  title²  (given)  author    date  clutter    median');
const inJsdom = new Map<string, Extraction>();
const inChromium = values.chromium ? await readInChromium(pages) : null;
if (inChromium) extractors.Chromium = page => inChromium.get(page.name) ?? { text: '', title: '', authors: '', published: '' };
for (const [name, run] of Object.entries(extractors)) {
  if (values.ours && name !== 'Amtslupe' && name !== 'Chromium') continue;
  const scores: PageScore[] = [];
  const times: number[] = [];
  for (const page of pages) {
    const start = performance.now();
    const extraction = await Promise.resolve()
      .then(() => run(page))
      .catch((): Extraction => ({ text: '', title: '', authors: '', published: '' }));
    times.push(performance.now() - start);
    if (name === 'Amtslupe') inJsdom.set(page.name, extraction);
    scores.push(score(page, extraction));
  }
  console.log(row(name, scores, median(times)));
  if (name !== 'Amtslupe') continue;
  for (const entry of scores) {
    const page = pages.find(candidate => candidate.name === entry.name);
    if (values.pages)
      console.log(
        `  ${entry.name.padEnd(34)} P ${entry.precision.toFixed(3)} R ${entry.recall.toFixed(3)} F1 ${entry.f1.toFixed(3)} ${entry.clutter.join(' ')}`,
      );
    if (values.diff && page !== undefined) printDifference(page, entry);
  }
}
if (inChromium) compare(inChromium);
console.log(`
¹ pages below 0.85 where paragraphs and list items of the article that the gold has left out count neither for nor against
² the headline that the page shows above its text, with or without its kicker, looked up on every page and the same for every extractor; "given":
  the title that the gold gives, which on 11 of the 86 pages is one that the page does not show there but in its trail or head`);
process.exit(0);
