import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { personName } from '../../utils/article/byline.ts';
import { extract } from '../../utils/article/extract.ts';
import { type GoldPage, readGold, squeeze } from './extractionGold.ts';

/** What an extractor made of a page. */
interface Extraction {
  text: string;
  title: string;
  /** Only ours tells it apart from the title. */
  kicker?: string | null;
  authors: string;
  published: string;
}

interface PageScore {
  name: string;
  precision: number;
  recall: number;
  f1: number;
  clutter: string[];
  title: boolean;
  author: boolean | null;
  date: boolean | null;
  extraction: Extraction;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, ours: { type: 'boolean' }, pages: { type: 'boolean' }, diff: { type: 'boolean' } },
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
      kicker: article.kicker,
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

const tokens = (text: string): string[] =>
  text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function bag(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const phrases = [
  /newsletter/gi,
  /jetzt abonnieren/gi,
  /lesen sie auch/gi,
  /mehr zum thema/gi,
  /das könnte sie auch interessieren/gi,
  /auch interessant/gi,
  /cookie/gi,
  /google news/gi,
  /whatsapp-kanal/gi,
  /artikel teilen/gi,
  /link kopieren/gi,
  /datenschutzerklärung/gi,
  /empfohlener redaktioneller inhalt/gi,
  /jetzt kostenlos/gi,
  /meistgelesen/gi,
  /^anzeige$/gim,
];

const plain = (text: string): string =>
  text
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const loose = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Every person among the gold's authors is named; desks, agencies and places among them are no persons, so naming nobody is right there too. */
function isAuthorRight(gold: string[], found: string): boolean {
  const persons = gold.flatMap(author => personName(author.toLowerCase() === author ? '' : author) ?? []);
  if (persons.length === 0) return found === '' || gold.some(author => loose(found).includes(loose(author)));
  return persons.every(person => loose(found).includes(loose(person)));
}

function score(page: GoldPage, extraction: Extraction): PageScore {
  const gold = bag(tokens(page.units.join('\n')));
  const own = bag(tokens(extraction.text));
  let match = 0;
  for (const [word, count] of own) match += Math.min(count, gold.get(word) ?? 0);
  const size = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const precision = size(own) === 0 ? 0 : match / size(own);
  const recall = match / size(gold);
  const goldText = page.units.join('\n');
  const hits = (text: string, phrase: RegExp) => text.match(phrase)?.length ?? 0;
  const days = Math.abs(Date.parse(extraction.published) - Date.parse(page.published)) / 86_400_000;
  return {
    name: page.name,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    clutter: phrases.filter(phrase => hits(extraction.text, phrase) > hits(goldText, phrase)).map(phrase => phrase.source),
    title: [extraction.title, `${extraction.kicker ?? ''} ${extraction.title}`].some(
      title => loose(plain(title)) === loose(plain(page.title)),
    ),
    author: page.authors.length === 0 ? null : isAuthorRight(page.authors, extraction.authors),
    date: page.published === '' ? null : days <= 1,
    extraction,
  };
}

const mean = (numbers: number[]): number => numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1);
const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

function row(name: string, scores: PageScore[], milliseconds: number): string {
  const share = (key: 'title' | 'author' | 'date') =>
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
    share('title').padStart(7),
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
  if (!title) console.log('  title', JSON.stringify(extraction.title), '≠', JSON.stringify(page.title));
  if (author === false) console.log('  author', JSON.stringify(extraction.authors), '≠', JSON.stringify(page.authors));
  if (date === false) console.log('  date', extraction.published, '≠', page.published);
}

const [folder] = positionals;
if (folder === undefined || !existsSync(folder)) {
  console.error(
    'Usage: npm run bench:extraction -- FOLDER [--only NAME] [--ours] [--pages] [--diff]\n\nFOLDER holds pages as flairNLP/fundus keeps them in tests/resources/parser/test_data/de.',
  );
  process.exit(2);
}
const pages = readGold(folder).filter(page => values.only === undefined || page.name.includes(values.only));
console.log(`${pages.length} pages\n`);
console.log('             precision  recall  F1 mean/med   F1<.9  lowest   title  author    date  clutter    median');
for (const [name, run] of Object.entries(extractors)) {
  if (values.ours && name !== 'Amtslupe') continue;
  const scores: PageScore[] = [];
  const times: number[] = [];
  for (const page of pages) {
    const start = performance.now();
    const extraction = await Promise.resolve()
      .then(() => run(page))
      .catch((): Extraction => ({ text: '', title: '', authors: '', published: '' }));
    times.push(performance.now() - start);
    scores.push(score(page, extraction));
  }
  console.log(row(name, scores, median(times)));
  if (name !== 'Amtslupe') continue;
  const unseen = pages.filter(
    (page, index) =>
      scores[index]?.title === false &&
      !squeeze(page.html.replace(/<(script|style|head|title)\b[\s\S]*?<\/\1>/gi, '').replace(/<[^>]*>/g, '')).includes(squeeze(page.title)),
  );
  console.log(`             (of the titles missed, ${unseen.length} stand nowhere on their page as the gold has them)`);
  for (const entry of scores) {
    const page = pages.find(candidate => candidate.name === entry.name);
    if (values.pages)
      console.log(
        `  ${entry.name.padEnd(34)} P ${entry.precision.toFixed(3)} R ${entry.recall.toFixed(3)} F1 ${entry.f1.toFixed(3)} ${entry.clutter.join(' ')}`,
      );
    if (values.diff && page !== undefined) printDifference(page, entry);
  }
}
process.exit(0);
