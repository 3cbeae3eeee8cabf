import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { devFolder, loadPages } from '../eval/pages.ts';
import { gazetteerLimit, gazetteerSize } from '../tools/gazetteerSize.ts';
import type { Measures } from './recognitionTimes.ts';
import { printRows, type Row } from './row.ts';

const ms = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;

/** Our labelled pages one after the other, a paragraph per line. */
function corpus(): string {
  return loadPages(devFolder)
    .flatMap(({ gold }) => gold.paragraphs ?? [])
    .map(paragraph => paragraph.replace(/\s+/g, ' '))
    .join('\n');
}

/**
 * The same paragraphs in an order drawn by lot, always the same: where length is what is measured, the first 80 kB must be of the same mix as the
 * next, and not short notices before long reports.
 */
function mixed(text: string): string {
  const paragraphs = text.split('\n');
  let seed = 1;
  for (let at = paragraphs.length - 1; at > 0; at--) {
    seed = (seed * 48_271) % 2_147_483_647;
    const other = seed % (at + 1);
    [paragraphs[at], paragraphs[other]] = [paragraphs[other] ?? '', paragraphs[at] ?? ''];
  }
  return paragraphs.join('\n');
}

function ofWords(text: string, count: number): string {
  let at = 0;
  for (let words = 0; words < count; words++) at = text.slice(at).search(/\s/) + at + 1;
  return text.slice(0, at);
}

/** What `recognitionTimes.ts` measures, in a process of its own; throws with its message when that fails. */
function measure<What extends keyof Measures>(what: What, path: string): Measures[What] {
  const script = resolve(import.meta.dirname, 'recognitionTimes.ts');
  return JSON.parse(execFileSync(process.execPath, ['--no-warnings', script, what, path], { encoding: 'utf8' }));
}

function peer(name: 'compromise' | 'deCompromise', path: string): Row {
  const row = { name: `5,000 words through ${name === 'compromise' ? name : 'de-compromise'}, tagging only`, limit: 'for scale', ok: true };
  try {
    return { ...row, value: ms(measure(name, path)) };
  } catch (error) {
    return { ...row, value: `does not run: ${error instanceof Error ? error.message.slice(0, 40) : error}` };
  }
}

function growth(path: string): Row[] {
  const times = measure('growth', path);
  return times.slice(1).map(([length, time], index) => {
    const ratio = time / (times[index]?.[1] ?? Number.NaN);
    return {
      name: `${length / 2000} kB → ${length / 1000} kB`,
      value: `× ${ratio.toFixed(2)} (${ms(time)})`,
      limit: '≤ 2.2',
      ok: ratio <= 2.2,
    };
  });
}

/** Times recognition of all kinds: warm, first call, throughput, growth with length, and what others take for the same text. */
export function run(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'amtslupe-bench-'));
  try {
    const [all, words, mix] = [join(folder, 'all.txt'), join(folder, 'words.txt'), join(folder, 'mixed.txt')];
    const text = corpus();
    writeFileSync(all, text);
    writeFileSync(words, ofWords(text, 5000));
    writeFileSync(mix, mixed(text));
    const warm = measure('warm', words);
    const first = Math.min(...Array.from({ length: 7 }, () => measure('first', words)));
    const behind = Array.from({ length: 7 }, () => measure('behindWarmUp', words)).sort((one, other) => one.first - other.first)[0];
    const megabyte = measure('megabyte', all);
    const patterns = measure('patterns', words);
    return [
      {
        name: '5,000-word article, warm',
        value: `${ms(warm.fastest)} (median ${ms(warm.median)})`,
        limit: '≤ 10 ms',
        ok: warm.fastest <= 10,
      },
      { name: '5,000-word article, first call with set-up', value: ms(first), limit: '≤ 60 ms', ok: first <= 60 },
      {
        name: '  of it left behind the warm-up while the page is read',
        value: `${ms(behind?.first ?? Number.NaN)} (warm-up ${ms(behind?.before ?? Number.NaN)})`,
        limit: 'reported',
        ok: true,
      },
      { name: '1 MB of text', value: `${ms(megabyte)}, ${(1000 / megabyte).toFixed(1)} MB/s`, limit: 'reported', ok: true },
      {
        name: 'the gazetteer, gzip',
        value: `${(gazetteerSize() / 1000).toFixed(1)} kB`,
        limit: `≤ ${gazetteerLimit / 1000} kB`,
        ok: gazetteerSize() <= gazetteerLimit,
      },
      ...growth(mix),
      { name: `5,000 words through ${patterns.count} patterns one by one`, value: ms(patterns.time), limit: 'for scale', ok: true },
      peer('compromise', words),
      peer('deCompromise', words),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.main) process.exit(printRows('Recognition', run()) ? 0 : 1);
