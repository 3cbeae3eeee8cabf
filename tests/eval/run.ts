import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { clutterTable, clutterTogether, scoreClutter } from './clutter.ts';
import { evaluate, productAnalyze } from './evaluate.ts';
import { devFolder, freshFolder, loadPages, setAsideFolder, shortFolder } from './pages.ts';
import { measures, table } from './table.ts';

// npm run eval -- [--errors] [--only NAME] [--kind officials] [--raise]
// Errors are printed for the dev part alone: nobody tunes on the set-aside and the fresh pages. --raise lifts the ratchet to what is reached now.
const { values } = parseArgs({
  options: {
    errors: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    kind: { type: 'string', default: '' },
    raise: { type: 'boolean', default: false },
  },
});

const analyze = await productAnalyze();
if (analyze === null) {
  console.log(
    `tests/tools/analyzePage.ts does not exist yet: nothing to score. Labelled pages: ${loadPages(devFolder).length} dev, ${loadPages(setAsideFolder).length} set aside.`,
  );
  process.exit(0);
}

const dev = await evaluate(loadPages(devFolder, values.only), analyze);
console.log(`dev\n${table(dev, true)}`);
const devClutter = await scoreClutter(loadPages(devFolder, values.only));
console.log(clutterTable(devClutter));
const short = await evaluate(loadPages(shortFolder, values.only), analyze);
if (short.pages > 0) console.log(`\nshort pages\n${table(short, true)}`);
const shortClutter = await scoreClutter(loadPages(shortFolder, values.only));
console.log(clutterTable(shortClutter));
if (values.errors) {
  const shown = [...dev.disagreements, ...short.disagreements].filter(({ kind }) => kind.startsWith(values.kind));
  console.log(['', ...shown.map(({ page, kind, what, detail }) => `${page} | ${kind} | ${what} | ${detail}`)].join('\n'));
  console.log(['', ...devClutter.lost.map(line => `HIDDEN ${line}`), ...devClutter.left.map(line => `LEFT ${line}`)].join('\n'));
}

if (values.only === '') {
  const setAside = await evaluate(loadPages(setAsideFolder), analyze);
  const setAsideClutter = await scoreClutter(loadPages(setAsideFolder));
  console.log(`\nset aside\n${table(setAside, false)}\n${clutterTable(setAsideClutter)}`);
  if (values.raise && setAside.pages > 0) raise(measures(setAside));

  console.log(`\nall labelled pages\n${clutterTable(clutterTogether([devClutter, shortClutter, setAsideClutter]))}`);

  const freshPages = loadPages(freshFolder);
  if (freshPages.length > 0) {
    console.log(`\nfresh\n${table(await evaluate(freshPages, analyze), false)}\n${clutterTable(await scoreClutter(freshPages))}`);
  }
}

function raise(reached: Record<string, number>): void {
  const path = resolve(import.meta.dirname, 'ratchet.json');
  const held: Record<string, number> = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  // Rounded down, so that the same result passes on the next run.
  const raised = Object.entries(reached).map(([name, value]) => [name, Math.max(held[name] ?? 0, Math.floor(value * 1000) / 1000)]);
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`);
  console.log(`\nratchet.json holds ${raised.length} measures`);
}
