import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { tabWith } from '../e2e/acts.ts';
import { launch, type TestBrowser, until } from '../e2e/harness.ts';
import { startProxy } from '../e2e/proxy.ts';
import type { BrowserName } from '../tools/browsers.ts';
import { importByDialog } from './libraryImport.ts';
import type { Times } from './page/library.ts';
import { usedBy } from './processes.ts';
import { median } from './row.ts';

// How the library of the built extension grows from 1,000 to 20,000 clippings, in real browsers, beside a plain scan.
// Usage: npm run bench:library -- [chrome] [firefox] [sizes…] [--without-import]; needs the builds (npm run build).
// The import of as many clippings as there are takes longer than all the rest.

const words = process.argv.slice(2);
const isWithImport = !words.includes('--without-import');
const named = words.filter((word): word is BrowserName => word === 'chrome' || word === 'firefox');
const given = words.map(Number).filter(size => size > 0);
const sizes = given.length > 0 ? given : [1_000, 5_000, 20_000];
/** The dialog's import is measured for what the page is busy with; how long a large one takes the importer alone says. */
const dialogSize = 1_000;
/** Workers of Firefox look for garbage 5 s after their last work, and a last time some seconds later; milliseconds. */
const untilCollected = 15_000;
const root = join(import.meta.dirname, '..', '..');

interface Line {
  label: string;
  key: string;
  limit: number | null;
}

const lines: Line[] = [
  { label: 'library opened anew to first list, ms', key: 'firstList', limit: 500 },
  { label: '  for the first time in a browser, ms', key: 'rested', limit: 500 },
  // The browser is still busy with itself: told, and judged by the line before.
  { label: '  while the browser still starts, ms', key: 'cold', limit: null },
  { label: '  of it reading the list of 60, ms', key: 'list', limit: null },
  { label: 'saving one clipping, ms', key: 'save', limit: 30 },
  { label: 'search with its list and facets, median, ms', key: 'searchMedian', limit: null },
  { label: 'search with its list and facets, 95 of 100, ms', key: 'search95', limit: 50 },
  { label: '  plain scan of texts in memory, ms', key: 'scan', limit: null },
  { label: '  MiniSearch, 95 of 100, ms', key: 'mini95', limit: null },
  { label: 'list by facets with all counts, ms', key: 'facets', limit: 100 },
  { label: '60 rows with their hits, ms', key: 'hits', limit: null },
  { label: 'rows in memory after, ms', key: 'reading', limit: null },
  { label: 'all words searchable after, ms', key: 'indexing', limit: null },
  { label: '  MiniSearch, ms', key: 'miniIndexing', limit: null },
  { label: '  a question meanwhile is answered in, ms', key: 'interrupting', limit: null },
  { label: 'panel: all tags, ms', key: 'tags', limit: null },
  { label: 'repository: list by person and Land, ms', key: 'filter', limit: null },
  { label: 'repository: 1,000 figures of one Land, ms', key: 'mentions', limit: null },
  { label: 'memory of page and worker, MB', key: 'memory', limit: 300 },
  // Firefox: with what its collector has not looked through yet.
  { label: '  at the moment when all words are searchable, MB', key: 'memoryAtOnce', limit: null },
  { label: 'import of as many from a backup: megabytes', key: 'importMegabytes', limit: null },
  { label: '  read, checked and compared (dry run), ms', key: 'importPlan', limit: null },
  { label: '  steps of progress told', key: 'importSteps', limit: null },
  { label: '  applied, all or nothing, ms', key: 'importApply', limit: null },
  { label: '  undone, ms', key: 'importUndo', limit: null },
  { label: 'import of 1,000 more by the dialog: dry run, ms', key: 'dialogPlan', limit: null },
  { label: '  applied, ms', key: 'dialogApply', limit: null },
  { label: '  undone and read in, ms', key: 'dialogUndo', limit: null },
  { label: '  the page busy at worst: in the dry run, ms', key: 'planBlocked', limit: null },
  { label: '  while applying and reading it in, ms', key: 'applyBlocked', limit: null },
  { label: '  while undoing, ms', key: 'undoBlocked', limit: null },
  { label: 'filling, ms', key: 'fill', limit: null },
];

const folder = mkdtempSync(join(tmpdir(), 'library-bench-'));
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    outDir: folder,
    lib: { entry: join(import.meta.dirname, 'page', 'library.ts'), formats: ['iife'], name: 'bench', fileName: () => 'library.js' },
  },
});
const code = readFileSync(join(folder, 'library.js'), 'utf8');
const proxy = await startProxy(new Map());
let doAllHold = true;
try {
  for (const name of named.length > 0 ? named : (['chrome', 'firefox'] as const)) doAllHold = (await bench(name)) && doAllHold;
} finally {
  await proxy.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(doAllHold ? 0 : 1);

async function bench(name: BrowserName): Promise<boolean> {
  const begun = Date.now();
  let processor = 0;
  let browser = await launch(name, { proxyPort: proxy.port });
  const count = () => {
    processor += usedBy(browser.browser.process()?.pid ?? 0, '')?.processor ?? 0;
  };
  const columns: Times[] = [];
  let slowest = '';
  try {
    // The first-run page would open over what is measured.
    await (await tabWith(browser, '/welcome.html')).close();
    const restarted = async (rest: number) => {
      count();
      browser = await browser.restart();
      await new Promise(resolve => setTimeout(resolve, rest));
    };
    const before = await memoryOf(browser);
    for (const [index, size] of sizes.entries()) {
      const times: Times = { fill: await fill(browser, sizes[index - 1] ?? 0, size) };
      Object.assign(times, await inPage<Times>(browser, `ask(${size})`));
      const found = await inPage<{ times: Times; slowest: string }>(browser, `find(${JSON.stringify(scriptOf(name, 'finder.worker'))})`);
      slowest = found.slowest;
      Object.assign(times, found.times, await inPage<Times>(browser, `rivals(${size})`));
      times.firstList = median(await repeated(5, () => firstList(browser)));
      const cold = async (rest: number) => {
        await restarted(rest);
        return firstList(browser);
      };
      times.cold = median(await repeated(3, () => cold(0)));
      times.rested = median(await repeated(3, () => cold(5_000)));
      // In a process that has done nothing else, as when `before` was measured: what the rows above leave behind is no library's.
      await restarted(5_000);
      const { rested, atOnce } = await memoryOf(browser);
      const other = name === 'firefox' ? before.rested : 0;
      Object.assign(times, { memory: rested - other, memoryAtOnce: atOnce - other });
      // Last, since what was imported and undone lies in the trash.
      if (isWithImport && size === sizes.at(-1)) {
        const script = JSON.stringify(scriptOf(name, 'importer.worker'));
        Object.assign(times, await inPage<Times>(browser, `importing(${script}, ${size})`));
        Object.assign(times, await importByDialog(browser, 2 * size, dialogSize));
      }
      columns.push(times);
      console.log(`${name}: ${size.toLocaleString('en')} clippings measured after ${((Date.now() - begun) / 1000).toFixed(0)} s`);
    }
    count();
  } finally {
    await browser.close();
  }
  const version = name === 'firefox' ? ' (memory: what its process holds more than without clippings)' : '';
  console.log(`\nThe library in ${name}: clippings of 3 kB with 2.5 annotations and 20 mentions${version}`);
  const hold = print(columns);
  console.log(`Slowest search: ${slowest}`);
  const wall = (Date.now() - begun) / 1000;
  console.log(
    `${processor.toFixed(0)} s of processor in ${wall.toFixed(0)} s; machine's load at the end ${(loadavg()[0] ?? 0).toFixed(1)}`,
  );
  return hold;
}

/** Adds clippings in steps that no driver gives up waiting for. */
async function fill(browser: TestBrowser, from: number, to: number): Promise<number> {
  let milliseconds = 0;
  for (let at = from; at < to; at += 1_000) milliseconds += await inPage<number>(browser, `fill(${at}, ${Math.min(to, at + 1_000)})`);
  return milliseconds;
}

async function repeated(times: number, work: () => Promise<number>): Promise<number[]> {
  const values: number[] = [];
  for (let time = 0; time < times; time++) values.push(await work());
  return values;
}

/** Runs a call of the bench's script in a page of the extension that has no finder of its own. */
async function inPage<T>(browser: TestBrowser, call: string): Promise<T> {
  const page = await browser.openExtensionPage('options.html');
  try {
    await page.evaluate(`${code}; undefined`);
    // Asked for again and again, since a driver gives up waiting for what takes minutes.
    await page.evaluate(
      `libraryBench.${call}.then(value => JSON.stringify({ value }), error => JSON.stringify({ error: String(error) })).then(text => { globalThis.answer = text; }); undefined`,
    );
    const text = await until(call, () => page.evaluate(() => (globalThis as { answer?: string }).answer), 3_600_000);
    const { value, error } = JSON.parse(text) as { value?: T; error?: string };
    if (error !== undefined) throw new Error(error);
    return value as T;
  } finally {
    await page.close();
  }
}

/** The address of a worker's script in the build. */
function scriptOf(name: BrowserName, begin: string): string {
  const assets = readdirSync(join(root, '.output', name === 'chrome' ? 'chrome-mv3' : 'firefox-mv3', 'assets'));
  const script = assets.find(file => file.startsWith(begin));
  if (!script) throw new Error(`No ${begin} in the build: run npm run build.`);
  return `/assets/${script}`;
}

/**
 * Milliseconds from the beginning of the navigation until the library's first list is painted. A tab that was closed before and held
 * much goes late, and may put another one in front: nothing is painted then, and it is measured again.
 */
async function firstList(browser: TestBrowser): Promise<number> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const page = await browser.openExtensionPage('library.html');
    try {
      await page.bringToFront();
      const { time, rows } = await until('the first list, or that the tab is hidden', () => page.evaluate(shown), 60_000);
      if (rows === 0) throw new Error('The list was empty.');
      if (time !== null) return time;
      console.log('  another tab came in front of the library: measured again');
    } finally {
      await page.close();
    }
    await new Promise(resolve => setTimeout(resolve, 2_000));
  }
  throw new Error('Other tabs came in front of the library again and again.');
}

/** Runs in the library: when its first list was drawn and how many rows stand there; without a time where the tab is hidden; null before. */
function shown(): { time: number | null; rows: number } | null {
  const mark = performance.getEntriesByName('first list')[0];
  const rows = document.querySelectorAll('article.clipping-card').length;
  if (mark) return { time: mark.startTime, rows };
  return document.visibilityState === 'hidden' && rows > 0 ? { time: null, rows } : null;
}

/**
 * Megabytes that the library page needs once all words are searchable, at once and after garbage was collected (in Chromium always
 * after that): script memory with its worker's; in Firefox, of its process.
 */
async function memoryOf(browser: TestBrowser): Promise<{ atOnce: number; rested: number }> {
  const page = await browser.openExtensionPage('library.html');
  await until('all words', () => page.evaluate(() => performance.getEntriesByName('all words').length > 0), 240_000);
  const measured = async () => {
    const used =
      browser.name === 'chrome' ? await heapOf(page) : (usedBy(browser.browser.process()?.pid ?? 0, 'WebExtensions')?.memory ?? 0);
    if (used === 0) throw new Error('The process that holds the library was not found: its memory cannot be measured.');
    return used;
  };
  const atOnce = await measured();
  if (browser.name === 'firefox') await new Promise(resolve => setTimeout(resolve, untilCollected));
  const rested = await measured();
  await page.close();
  return { atOnce, rested };
}

async function heapOf(page: Page): Promise<number> {
  const sessions = [await page.createCDPSession(), ...page.workers().map(worker => worker.client)];
  let bytes = 0;
  for (const session of sessions) {
    await session.send('HeapProfiler.collectGarbage');
    // The pinned protocol types do not know of buffers yet.
    const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
    bytes += usage.usedSize + (usage.backingStorageSize ?? 0);
  }
  return bytes / 1e6;
}

function print(columns: readonly Times[]): boolean {
  const last = columns.at(-1) ?? {};
  const head = ['', ...sizes.map(size => size.toLocaleString('en')), 'limit', ''];
  const table = [
    head,
    ...lines.map(({ label, key, limit }) => [
      label,
      ...columns.map(times => times[key]?.toFixed(1) ?? ''),
      limit === null ? '' : String(limit),
      limit === null ? '' : (last[key] ?? Number.NaN) <= limit ? '✓' : '✗',
    ]),
  ];
  const widths = head.map((_, column) => Math.max(...table.map(row => (row[column] ?? '').length)));
  for (const row of table)
    console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
  return lines.every(({ key, limit }) => limit === null || (last[key] ?? Number.NaN) <= limit);
}
