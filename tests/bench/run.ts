import process from 'node:process';
import { printRows, type Row } from './row.ts';

/** The parts of `npm run bench`; each prints its table beside limits and peers. Builds must be there (`npm run build`). */
const parts: { title: string; run: () => Promise<Row[]> }[] = [
  { title: 'Recognition', run: async () => (await import('./recognition.ts')).run() },
  { title: 'On the page (Chromium)', run: async () => (await import('./page.ts')).run() },
];

let allHold = true;
for (const { title, run } of parts) {
  allHold = printRows(title, await run()) && allHold;
}
process.exit(allHold ? 0 : 1);
