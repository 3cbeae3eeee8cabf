import { clutterTable, scoreClutter } from './clutter.ts';
import { evaluate, productAnalyze } from './evaluate.ts';
import { loadPages, shortFolder } from './pages.ts';
import { table } from './table.ts';

const analyze = (await productAnalyze())!;
const { writeFileSync } = await import('node:fs');
const lines: string[] = [];
for (const p of process.argv.slice(2)) {
  const pages = loadPages(shortFolder, p);
  const r: any = await evaluate(pages, analyze);
  console.log('\n' + p + '\n' + table(r, true));
  console.log(clutterTable(scoreClutter(pages)));
  lines.push(...r.disagreements.map(({ page, kind, what, detail }: any) => `${page} | ${kind} | ${what} | ${detail}`));
}
writeFileSync('/tmp/b13/zs.txt', lines.join('\n'));
