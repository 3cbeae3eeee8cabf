import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyzePage } from './analyzePage.ts';

const usage = `Usage: npm run analyze -- FILE|DIR [--url URL] [--out DIR]

Reads saved pages and prints one JSON object per page. With a folder, NAME.json is written for every NAME.html,
into --out or beside the page. The address is taken from --url or the page's <link rel=canonical>.`;

/** Something the caller can put right: told in a sentence, exit code 2. */
class InputError extends Error {}

function readPage(path: string): string {
  let html: string;
  try {
    html = readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    throw new InputError(code === 'ENOENT' ? `${path}: there is no such file.` : `${path}: cannot be read (${String(code)}).`);
  }
  if (html.trim() === '') throw new InputError(`${path}: the file is empty.`);
  if (html.includes('\0') || !/<[a-z!?][^>]*>/i.test(html.slice(0, 100_000))) throw new InputError(`${path}: this is not an HTML page.`);
  return html;
}

function main(): void {
  const { values, positionals } = (() => {
    try {
      return parseArgs({
        allowPositionals: true,
        options: { url: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } },
      });
    } catch (error) {
      throw new InputError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    }
  })();
  if (values.help) {
    console.log(usage);
    return;
  }
  const [target, ...more] = positionals;
  if (target === undefined || more.length > 0) throw new InputError(usage);
  if (values.url !== undefined && !URL.canParse(values.url)) throw new InputError(`--url ${values.url}: this is no address.`);
  const found = statSync(target, { throwIfNoEntry: false });
  if (found === undefined) throw new InputError(`${target}: there is no such file or folder.`);
  if (!found.isDirectory()) {
    const analysis = JSON.stringify(analyzePage(readPage(target), values.url ?? null));
    if (values.out !== undefined) write(values.out, target, analysis);
    console.log(analysis);
    return;
  }
  const pages = readdirSync(target)
    .filter(name => /\.x?html?$/i.test(name))
    .sort();
  if (pages.length === 0) throw new InputError(`${target}: there is no .html file in this folder.`);
  for (const name of pages) {
    try {
      const analysis = JSON.stringify(analyzePage(readPage(join(target, name)), values.url ?? null));
      write(values.out ?? target, name, analysis);
      console.log(analysis);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  }
}

function write(folder: string, page: string, analysis: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, basename(page).replace(/\.x?html?$/i, '.json')), `${analysis}\n`);
}

try {
  main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
