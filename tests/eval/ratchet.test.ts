import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { evaluate, productAnalyze } from './evaluate.ts';
import { loadPages, setAsideFolder } from './pages.ts';
import { measures } from './table.ts';

const ratchet = resolve(import.meta.dirname, 'ratchet.json');

test('no measure on the set-aside pages falls below the ratchet', async context => {
  const pages = loadPages(setAsideFolder);
  const analyze = await productAnalyze();
  if (pages.length === 0 || !existsSync(ratchet) || analyze === null) {
    console.log(
      `ratchet skipped: ${pages.length} set-aside pages, ${existsSync(ratchet) ? 'a' : 'no'} ratchet.json, ${analyze ? 'an' : 'no'} analyzePage`,
    );
    return context.skip();
  }
  const held: Record<string, number> = JSON.parse(readFileSync(ratchet, 'utf8'));
  const reached = measures(await evaluate(pages, analyze));
  const fallen = Object.entries(held).filter(([name, value]) => (reached[name] ?? 0) < value);
  expect(fallen.map(([name, value]) => `${name}: ${reached[name]} < ${value}`)).toEqual([]);
}, 300_000);
