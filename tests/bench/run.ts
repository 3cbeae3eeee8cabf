import process from 'node:process';
import { printRows, type Row } from './row.ts';

/** The parts of `npm run bench`; each prints its table beside limits and peers. Builds must be there (`npm run build`). */
const parts: { title: string; run: () => Promise<Row[]> }[] = [
  { title: 'Recognition', run: async () => (await import('./recognition.ts')).run() },
  { title: 'On the page (Chromium)', run: async () => (await import('./page.ts')).run() },
  { title: 'Longest task (Chromium)', run: async () => (await import('./longest.ts')).run() },
  { title: 'Toolbar and popover', run: async () => (await import('./popover.ts')).run() },
];

let allHold = true;
/** `npm run bench -- popover` runs the parts whose titles have the word in them. */
const [wanted = ''] = process.argv.slice(2);
for (const { title, run } of parts.filter(part => part.title.toLowerCase().includes(wanted.toLowerCase()))) {
  allHold = printRows(title, await run()) && allHold;
}
process.exit(allHold ? 0 : 1);
