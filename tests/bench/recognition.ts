import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Block } from '../../utils/article/types.ts';
import { recognize } from '../../utils/entities/recognize.ts';
import type { RecognizerInput } from '../../utils/entities/types.ts';
import { gazetteer } from '../../utils/gazetteer/gazetteer.ts';
import { devFolder, loadPages } from '../eval/pages.ts';
import { gazetteerLimit, gazetteerSize } from '../tools/gazetteerSize.ts';
import { median, printRows, type Row } from './row.ts';

/** Text as an article: a paragraph per line. */
function articleOf(text: string): RecognizerInput {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line !== '') blocks.push({ start, end: start + line.length, kind: 'paragraph', level: 0 });
    start += line.length + 1;
  }
  return { text, blocks, published: '2025-06-01', byline: [] };
}

/** Our labelled pages one after the other, from the beginning again when they run out. */
function corpus(): string {
  return loadPages(devFolder)
    .flatMap(({ gold }) => gold.paragraphs ?? [])
    .map(paragraph => paragraph.replace(/\s+/g, ' '))
    .join('\n');
}

const ofLength = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

function ofWords(text: string, count: number): string {
  let at = 0;
  const long = text.repeat(Math.ceil((count * 9) / text.length));
  for (let words = 0; words < count && at >= 0; words++) at = long.slice(at).search(/\s/) + at + 1;
  return long.slice(0, at);
}

/**
 * Milliseconds of processor time of this thread: what the code costs, whatever else the machine is doing. The clock of the system ticks in
 * milliseconds, so short work is done `times` over and divided.
 */
function timed(work: () => unknown, times = 1): number {
  const before = process.threadCpuUsage();
  for (let round = 0; round < times; round++) work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000 / times;
}

const times = (count: number, work: () => unknown, batch = 1) => Array.from({ length: count }, () => timed(work, batch));
const fastest = (values: readonly number[]) => Math.min(...values);
const ms = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;

/** The same spellings, each tried over the whole text on its own, and a pattern per kind of number. */
function listOfPatterns(text: string): number {
  let found = 0;
  for (const pattern of patterns) found += [...text.matchAll(pattern)].length;
  return found;
}

const spellings = gazetteer.states.states.flatMap(state => [
  ...state.names.flatMap(name => [name, `${name}s`]),
  ...state.adjectives.flatMap(adjective => ['e', 'en', 'er', 'es', 'em'].map(ending => adjective + ending)),
  ...state.invariables,
  ...state.people,
  ...state.safe,
]);
const patterns = [
  ...spellings.map(form => new RegExp(`(?<![\\p{L}\\p{N}])${form.replace(/[.]/g, '\\.')}(?![\\p{L}\\p{N}])`, 'gu')),
  ...gazetteer.figures.units.flatMap(unit =>
    unit.forms.map(form => new RegExp(`\\d[\\d.,]* ?${form.replace(/[.$^*+?()[\]\\|]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu')),
  ),
  /(?<!\p{L})(?:Minister|Ministerin|Staatssekretär|Staatssekretärin|CIO|Präsident|Präsidentin) (?:Dr\. )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu,
  /„[^“]{3,400}“,? (?:sagt|sagte|betont|betonte|erklärt|erklärte) \p{Lu}\p{L}+/gu,
];

/** Milliseconds of the very first call in a process of its own, the setting up of the gazetteer included. */
function firstCall(text: string): number {
  const path = join(tmpdir(), `amtslupe-bench-${process.pid}.txt`);
  writeFileSync(path, text);
  const runs = Array.from({ length: 7 }, () => {
    const printed = execFileSync(process.execPath, ['--no-warnings', fileURLToPath(import.meta.url), '--first', path], {
      encoding: 'utf8',
    });
    return Number(printed);
  });
  return fastest(runs);
}

async function peers(text: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of ['compromise', 'de-compromise']) {
    try {
      const nlp = (await import(name)).default as (text: string) => { text(): string };
      nlp(text.slice(0, 2000)).text();
      rows.push({
        name: `5,000 words through ${name}, tagging only`,
        value: ms(fastest(times(3, () => nlp(text).text()))),
        limit: 'for scale',
        ok: true,
      });
    } catch (error) {
      rows.push({
        name,
        value: `does not run: ${error instanceof Error ? error.message.slice(0, 40) : error}`,
        limit: 'for scale',
        ok: true,
      });
    }
  }
  return rows;
}

/** Times recognition of all kinds: warm, first call, throughput, growth with length, and what others take for the same text. */
export async function run(): Promise<Row[]> {
  const all = corpus();
  const words = ofWords(all, 5000);
  const first = firstCall(words);
  for (let round = 0; round < 20; round++) recognize(articleOf(words));
  const warm = times(12, () => recognize(articleOf(words)), 20);
  const megabyte = ofLength(all, 1_000_000);
  const throughput = fastest(times(3, () => recognize(articleOf(megabyte))));
  const rows: Row[] = [
    {
      name: '5,000-word article, warm',
      value: `${ms(fastest(warm))} (median ${ms(median(warm))})`,
      limit: '≤ 10 ms',
      ok: fastest(warm) <= 10,
    },
    { name: '5,000-word article, first call with set-up', value: ms(first), limit: '≤ 60 ms', ok: first <= 60 },
    { name: '1 MB of text', value: `${ms(throughput)}, ${(1000 / throughput).toFixed(1)} MB/s`, limit: 'reported', ok: true },
  ];
  rows.push({
    name: 'the gazetteer, gzip',
    value: `${(gazetteerSize() / 1000).toFixed(1)} kB`,
    limit: `≤ ${gazetteerLimit / 1000} kB`,
    ok: gazetteerSize() <= gazetteerLimit,
  });
  let before = 0;
  for (let length = 10_000; length <= 5_120_000; length *= 2) {
    const text = ofLength(all, length);
    const time = fastest(times(length < 400_000 ? 5 : 3, () => recognize(articleOf(text)), Math.max(1, Math.round(640_000 / length))));
    const ratio = time / before;
    if (before > 0) {
      rows.push({
        name: `${length / 2000} kB → ${length / 1000} kB`,
        value: `× ${ratio.toFixed(2)} (${ms(time)})`,
        limit: '≤ 2.2',
        ok: ratio <= 2.2,
      });
    }
    before = time;
  }
  const plain = fastest(times(5, () => listOfPatterns(words)));
  rows.push({ name: `5,000 words through ${patterns.length} patterns one by one`, value: ms(plain), limit: 'for scale', ok: true });
  return [...rows, ...(await peers(words))];
}

const path = process.argv[3];
if (process.argv[2] === '--first' && path !== undefined && existsSync(path)) {
  const input = articleOf(readFileSync(path, 'utf8'));
  console.log(timed(() => recognize(input)));
} else if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exit(printRows('Recognition', await run()) ? 0 : 1);
}
