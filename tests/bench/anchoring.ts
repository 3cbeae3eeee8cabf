import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { anchorOf } from '../../utils/anchoring/anchorOf.ts';
import { locateEach } from '../../utils/anchoring/locateAll.ts';
import { sentenceAt } from '../../utils/anchoring/sentence.ts';
import type { Anchor } from '../../utils/anchoring/types.ts';
import type { Span } from '../../utils/article/types.ts';
import { type Operator, operators } from './edits.ts';
import { hypothesisCases } from './hypothesis.ts';
import { ownTexts } from './ownTexts.ts';
import { random } from './random.ts';
import { rivals } from './rivals.ts';
import { readTexts } from './texts.ts';

// How well marks are found again after a desk edited the page, and how long it takes.
// Usage: npm run bench:anchoring -- FOLDER [--fast] [--hypothesis DIR]; FOLDER holds *.txt or fundus's *.json, and may be left out;
// DIR is `src/annotator/anchoring/test` of Hypothesis's client. SHOW_WRONG=1 and SHOW_LOST=1 print the cases.

const { values, positionals } = parseArgs({
  options: { fast: { type: 'boolean', default: false }, hypothesis: { type: 'string' } },
  allowPositionals: true,
});
const [folder] = positionals;
const { fast: isFast, hypothesis: theirs } = values;
const texts = folder && existsSync(folder) ? readTexts(folder) : [];
const corpora = [
  ...(texts.length > 0 ? [{ name: `${texts.length} texts of the folder`, texts, perText: 12 }] : []),
  { name: '40 texts of our own', texts: ownTexts(40, random(11)), perText: 6 },
];

/** What a desk does that leaves the passage what it was. */
const smallEdits = [
  'typo fixed in the quote',
  'typo fixed beside the quote',
  'figure corrected',
  'gendered form',
  'quotes, dashes, soft hyphens',
];

/** Limits that did not hold, as sentences; the bench fails with them. */
const missed: string[] = [];

interface Score {
  found: number;
  wrong: number;
}

interface Row {
  operator: Operator;
  cases: number;
  scores: Score[];
}

type Quotes = (text: string, draw: (n: number) => number) => Span | null;

/** A whole sentence of 30 to 320 characters. */
const sentenceQuote: Quotes = (text, draw) => {
  for (let attempt = 0; attempt < 20; attempt++) {
    const at = draw(text.length);
    const span = sentenceAt(text, { start: at, end: at });
    const length = span.end - span.start;
    if (length >= 30 && length <= 320) return span;
  }
  return null;
};

/** One to three words within a sentence, as names and figures are. */
const wordQuote: Quotes = (text, draw) => {
  const sentence = sentenceQuote(text, draw);
  if (!sentence) return null;
  const words = [...text.slice(sentence.start, sentence.end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}.-]*[\p{L}\p{N}]/gu)];
  const first = draw(words.length);
  const a = words[first];
  const b = words[Math.min(words.length - 1, first + draw(3))];
  if (!a || !b) return null;
  return { start: sentence.start + a.index, end: sentence.start + b.index + b[0].length };
};

let edits = 0;
for (const corpus of corpora) {
  for (const [kind, choose] of [
    ['sentences of 30 to 320 characters', sentenceQuote],
    ['quotes of 1 to 3 words', wordQuote],
  ] as const) {
    const rows = operators.map((operator): Row => ({ operator, cases: 0, scores: rivals.map(() => ({ found: 0, wrong: 0 })) }));
    const draw = random(kind.length * 7 + corpus.name.length);
    for (const text of corpus.texts) {
      for (let n = 0; n < (isFast ? 2 : corpus.perText); n++) {
        const quote = choose(text, draw);
        const anchor = quote && anchorOf(text, quote);
        if (quote && anchor) for (const row of rows) tryOut(row, text, quote, anchor, draw);
      }
    }
    if (corpus.texts === texts && !isFast) check(kind, rows);
    edits += rows.reduce((sum, row) => sum + row.cases, 0);
    print(`${kind}, ${corpus.name}`, rows);
  }
}
console.log(`${edits} edits in all\n`);
for (const { name, held, missed: cases } of theirs ? hypothesisCases(theirs) : []) {
  console.log(`Hypothesis's ${name}: ${held} of ${held + cases.length}`);
  for (const one of cases) missed.push(`Hypothesis's ${name}: ${one}`);
}
time();
console.log(missed.length === 0 ? '\nevery limit holds' : `\nmissed: ${missed.join('; ')}`);
if (missed.length > 0) process.exitCode = 1;

/** Small edits found, passages that are gone left alone: percent of the cases of one table, on the texts of the folder. */
function check(kind: string, rows: readonly Row[]): void {
  const isShort = kind.startsWith('quotes');
  const share = (names: readonly string[], part: (score: Score) => number) => {
    const chosen = rows.filter(({ operator }) => names.includes(operator.name));
    const cases = chosen.reduce((sum, row) => sum + row.cases, 0);
    return cases === 0 ? null : (100 * chosen.reduce((sum, row) => sum + (row.scores[0] ? part(row.scores[0]) : 0), 0)) / cases;
  };
  const hold = (what: string, value: number | null, holds: (value: number) => boolean) => {
    if (value !== null && !holds(value)) missed.push(`${what} ${value.toFixed(2)} %`);
  };
  const found = share(smallEdits, score => score.found);
  hold(`small edits found (${kind})`, found, value => value >= 99.5);
  const gone = share(['sentence deleted', 'paragraph deleted'], score => score.wrong);
  hold(`deleted and placed wrongly (${kind})`, gone, value => value <= (isShort ? 2 : 0.3));
  if (isShort)
    hold(
      'short quotes found where nearby text moved',
      share(['nearby text moved'], score => score.found),
      value => value >= 98,
    );
}

function tryOut(row: Row, text: string, quote: Span, anchor: Anchor, draw: (n: number) => number): void {
  const edit = row.operator.apply(text, quote, sentenceAt(text, quote), draw);
  if (!edit) return;
  row.cases++;
  rivals.forEach((rival, index) => {
    const span = rival.find(edit.text, anchor);
    const score = row.scores[index];
    if (!span || !score) return;
    const isRight = edit.truth !== null && span.start < edit.truth.end && edit.truth.start < span.end;
    if (isRight) score.found++;
    else score.wrong++;
    if (!isRight && index === 0 && process.env.SHOW_WRONG)
      console.log(
        `WRONG ${row.operator.name}: ${JSON.stringify(anchor)} -> ${JSON.stringify(edit.text.slice(Math.max(0, span.start - 60), span.end + 60))} ${JSON.stringify([...locateEach(edit.text, [anchor])])}`,
      );
  });
  if (row.scores[0] && process.env.SHOW_LOST && row.operator.expects === 'found' && !rivals[0]?.find(edit.text, anchor))
    console.log(
      `LOST ${row.operator.name}: ${JSON.stringify(anchor)} -> ${JSON.stringify([...locateEach(edit.text, [anchor])])} truth ${JSON.stringify(edit.truth)} ${JSON.stringify(edit.text.slice(Math.max(0, (edit.truth?.start ?? 0) - 60), (edit.truth?.end ?? 0) + 60))}`,
    );
}

function print(title: string, rows: readonly Row[]): void {
  const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
  const lines = rows.map(({ operator, cases, scores }) => [
    operator.expects === 'orphaned' ? `${operator.name} (right: orphaned)` : operator.name,
    String(cases),
    ...scores.map(({ found, wrong }) => `${operator.expects === 'found' ? `${percent(found, cases)} / ` : ''}${percent(wrong, cases)}`),
  ]);
  const table = [['found / wrong place', 'n', ...rivals.map(rival => rival.name)], ...lines];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map(line => (line[column] ?? '').length)));
  console.log(title);
  for (const line of table) console.log(line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  console.log('');
}

/** 200 annotations on 5,000 words: all in place, all moved, all changed. */
function time(): void {
  const draw = random(5);
  const words = ownTexts(60, draw).join('\n').split(' ').slice(0, 5_000).join(' ');
  const anchors = Array.from({ length: 200 }, (_, n) => {
    const quote = (n % 2 ? sentenceQuote : wordQuote)(words, draw);
    const anchor = quote && anchorOf(words, quote);
    if (!anchor) throw new Error('No quote to be had.');
    return anchor;
  });
  const pages = [
    ['unchanged', words],
    ['paragraph inserted above', `${'Neuer Absatz. '.repeat(20)}\n${words}`],
    ['a typo in every second word', words.replace(/(\p{L}{3})(\p{L})(\p{L}+)( \S+ )/gu, '$1$3$4')],
    ['another text altogether', ownTexts(60, random(99)).join('\n').split(' ').slice(0, 5_000).join(' ')],
  ] as const;
  console.log('200 annotations on 5,000 words      whole   longest single anchor (best of 7 runs, ms)');
  for (const [name, text] of pages) {
    const runs = Array.from({ length: 7 }, () => {
      const begun = performance.now();
      let last = begun;
      let longest = 0;
      for (const _location of locateEach(text, anchors)) {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
      }
      return { whole: last - begun, longest };
    });
    const whole = Math.min(...runs.map(run => run.whole)).toFixed(0);
    const longest = Math.min(...runs.map(run => run.longest)).toFixed(1);
    if (Number(whole) > 150 || Number(longest) > 50) missed.push(`200 annotations, ${name}: ${whole} ms, longest ${longest} ms`);
    console.log(`${name.padEnd(32)}  ${whole.padStart(6)}  ${longest.padStart(8)}`);
  }
}
