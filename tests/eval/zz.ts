import { evaluate, productAnalyze } from './evaluate.ts';
import { devFolder, loadPages, shortFolder } from './pages.ts';

const analyze = (await productAnalyze())!;
const { writeFileSync, readFileSync } = await import('node:fs');
const lines: string[] = [];
for (const f of [devFolder, shortFolder]) {
  const r = await evaluate(loadPages(f), analyze);
  lines.push(...r.disagreements.map(({ page, kind, what, detail }: any) => `${page} | ${kind} | ${what} | ${detail}`));
}
const out = process.argv[2]!;
writeFileSync(out, lines.join('\n'));
if (process.argv[3]) {
  const a = new Set(readFileSync(process.argv[3], 'utf8').split('\n')),
    b = new Set(lines);
  console.log(
    [...a]
      .filter(x => !b.has(x))
      .map(x => '- ' + x)
      .join('\n'),
  );
  console.log(
    [...b]
      .filter(x => !a.has(x))
      .map(x => '+ ' + x)
      .join('\n'),
  );
}
