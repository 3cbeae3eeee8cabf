import { evaluate, productAnalyze } from './evaluate.ts';
import { devFolder, loadPages, shortFolder } from './pages.ts';

const analyze = (await productAnalyze())!;
for (const p of process.argv.slice(2))
  for (const f of [devFolder, shortFolder]) {
    const pages = loadPages(f, p);
    if (pages.length) await evaluate(pages, analyze);
  }
