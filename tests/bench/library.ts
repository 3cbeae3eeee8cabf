import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowsers } from '../tools/browsers.ts';
import type { LibraryTimes } from './page/library.ts';

// How the library grows from 1,000 to 20,000 clippings in a real browser, beside a plain scan and MiniSearch.
// Usage: npm run bench:library -- [chrome|firefox] [sizes…]

const name = process.argv.includes('firefox') ? 'firefox' : 'chrome';
const given = process.argv
  .slice(2)
  .map(Number)
  .filter(size => size > 0);
const sizes = given.length > 0 ? given : [1_000, 5_000, 20_000];

interface Line {
  label: string;
  value(times: LibraryTimes): number;
  limit: number | null;
}

const lines: Line[] = [
  { label: 'first list of 50, ms', value: times => times.firstList, limit: 500 },
  { label: 'saving one clipping (median), ms', value: times => times.save, limit: 30 },
  { label: 'list by person and Land, ms', value: times => times.filter, limit: null },
  { label: 'all tags, ms', value: times => times.tags, limit: null },
  { label: '1,000 figures of one Land, ms', value: times => times.mentions, limit: null },
  { label: 'facet counts in memory, ms', value: times => times.facets, limit: 100 },
  { label: 'search, median, ms', value: times => times.searchMedian, limit: null },
  { label: 'search, 95 of 100, ms', value: times => times.search95, limit: 50 },
  { label: '  plain scan, 95 of 100, ms', value: times => times.scan95, limit: null },
  { label: '  MiniSearch, 95 of 100, ms', value: times => times.mini95, limit: null },
  { label: 'building the index, ms', value: times => times.indexing, limit: null },
  { label: '  MiniSearch, ms', value: times => times.miniIndexing, limit: null },
  { label: 'filling the database, ms', value: times => times.fill, limit: null },
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
const server = createServer((request, response) => {
  const isScript = request.url === '/library.js';
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
  response.end(
    isScript ? readFileSync(join(folder, 'library.js')) : '<!doctype html><title>Bench</title><script src="/library.js"></script>',
  );
});
await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;
const browser = await puppeteer.launch({
  browser: name,
  executablePath: findBrowsers([name])[name],
  headless: true,
  protocolTimeout: 900_000,
  args: name === 'chrome' ? ['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc', '--enable-precise-memory-info'] : [],
});

try {
  const columns: LibraryTimes[] = [];
  for (const size of sizes) {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    columns.push(
      await page.evaluate(
        count => (globalThis as unknown as { benchLibrary(count: number): Promise<LibraryTimes> }).benchLibrary(count),
        size,
      ),
    );
    await page.close();
  }
  const last = columns.at(-1);
  const head = ['', ...sizes.map(size => size.toLocaleString('en')), 'limit', ''];
  const table = [
    head,
    ...lines.map(({ label, value, limit }) => {
      const worst = last ? value(last) : 0;
      return [
        label,
        ...columns.map(times => value(times).toFixed(1)),
        limit === null ? '' : String(limit),
        limit === null ? '' : worst <= limit ? '✓' : '✗',
      ];
    }),
  ];
  const widths = head.map((_, column) => Math.max(...table.map(row => (row[column] ?? '').length)));
  console.log(`The library in ${name}, clippings of 2 kB with 2.5 annotations and 20 mentions`);
  for (const row of table)
    console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
  if (last) console.log(`Slowest search: ${last.longestSearch}`);
  if (name === 'chrome')
    console.log(
      `Memory of the index over ${(sizes.at(-1) ?? 0).toLocaleString('en')} clippings: ${await memory(sizes.at(-1) ?? 0)} MB (limit 300)`,
    );
  process.exitCode = last && lines.every(({ value, limit }) => limit === null || value(last) <= limit) ? 0 : 1;
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Megabytes of script memory that a page needs to hold the index. */
async function memory(size: number): Promise<string> {
  const page: Page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  const used = () =>
    page.evaluate(() => {
      (globalThis as unknown as { gc(): void }).gc();
      return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
    });
  const before = await used();
  await page.evaluate(count => (globalThis as unknown as { holdIndex(count: number): number }).holdIndex(count), size);
  const after = await used();
  await page.close();
  return ((after - before) / 1e6).toFixed(0);
}
