import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClippingWhole } from '../../utils/clippings/types.ts';
import { biblatex, cslJson, ris } from '../../utils/export/bibliography.ts';
import { csvAnnotations } from '../../utils/export/csv.ts';
import { docx } from '../../utils/export/docx.ts';
import { html } from '../../utils/export/html.ts';
import { markdownOf } from '../../utils/export/markdown.ts';
import { ods } from '../../utils/export/ods.ts';
import { odt } from '../../utils/export/odt.ts';
import type { ExportFormat } from '../../utils/export/types.ts';
import { nasty, nastyWholes, options, plainWhole } from './corpus.ts';

// The programs that people open our files with, where this machine has them. What is missing is said, not failed.

function isThere(program: string, ...question: string[]): boolean {
  const there = spawnSync(program, question, { stdio: 'ignore' }).status === 0;
  if (!there) console.log(`${program} is not on this machine: its reading of exports is not tested.`);
  return there;
}

const pandoc = isThere('pandoc', '--version');
const python = isThere('python3', '--version');
const bibutils = isThere('ris2xml', '--version');
const office = process.env.TEST_LIBREOFFICE ? isThere('soffice', '--version') : false;
if (!office) console.log('LibreOffice opens the exports when TEST_LIBREOFFICE is set; it takes a minute.');

const folder = mkdtempSync(join(tmpdir(), 'exports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let plain: ClippingWhole;
let all: ClippingWhole[];
beforeAll(async () => {
  plain = await plainWhole();
  all = [plain, ...(await nastyWholes())];
});

function written(format: ExportFormat): string {
  const { content } = format.export(all, options);
  const path = join(folder, `${format.id}.${format.extension}`);
  writeFileSync(path, content);
  return path;
}

/** pandoc's reading as JSON. */
function read(path: string, from: string): { blocks: { t: string; c: unknown }[]; meta: Record<string, { c: unknown }> } {
  return JSON.parse(
    execFileSync('pandoc', ['-f', from, '-t', 'json', path], { maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] }).toString(),
  );
}

function headingsOf({ blocks }: ReturnType<typeof read>): number[] {
  return blocks.filter(block => block.t === 'Header').map(block => (block.c as [number])[0]);
}

const articles = () => all.length;
const footnotes = (document: unknown) => JSON.stringify(document).split('"t":"Note"').length - 1;

describe.runIf(pandoc)('pandoc', () => {
  test.each([
    ['odt', odt],
    ['docx', docx],
  ] as const)(
    'reads %s: a heading per article, a footnote per quote',
    (from, format) => {
      const document = read(written(format), from);
      expect(headingsOf(document).filter(level => level === 2)).toHaveLength(articles());
      expect(footnotes(document)).toBe(articles());
    },
    60_000,
  );

  test('reads HTML', () => {
    const document = JSON.stringify(read(written(html), 'html'));
    expect(document).toContain('alert(1)');
    expect(document).not.toContain('RawBlock');
  }, 60_000);

  test('reads Markdown: the title is the heading, no quote becomes markup', () => {
    for (const whole of all) {
      const path = join(folder, 'one.md');
      const quoteOnly = {
        ...whole,
        clipping: { ...whole.clipping, note: '' },
        annotations: whole.annotations.map(row => ({ ...row, note: '' })),
      };
      writeFileSync(path, markdownOf(quoteOnly, options).replace(/^---\n[\s\S]*?\n---\n/, ''));
      const document = read(path, 'gfm');
      expect(headingsOf(document)[0]).toBe(1);
      expect(headingsOf(document).filter(level => level === 1)).toHaveLength(1);
      expect(JSON.stringify(document.blocks)).not.toMatch(/"t":"(?:RawInline|RawBlock|Math|Table|CodeBlock)"/);
    }
  }, 120_000);

  test.each([
    ['biblatex', biblatex],
    ['csljson', cslJson],
  ] as const)(
    'reads %s: every work with its title',
    (from, format) => {
      const works = JSON.parse(
        execFileSync('pandoc', ['-f', from, '-t', 'csljson', written(format)], {
          maxBuffer: 1e9,
          stdio: ['ignore', 'pipe', 'ignore'],
        }).toString(),
      );
      expect(works).toHaveLength(articles());
      expect(works[0]).toMatchObject({ title: 'E-Akte in Niedersachsen', author: [{ family: 'Beispiel', given: 'Erika' }] });
      const umlauts = works.find((work: { title?: string }) => work.title?.startsWith('Äpfel'));
      expect(umlauts?.title).toBe(nasty.umlauts);
    },
    60_000,
  );
});

test.runIf(bibutils)('bibutils reads RIS', () => {
  const mods = execFileSync('ris2xml', [written(ris)], { maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  expect(mods.split('<mods ').length - 1).toBe(articles());
});

test.runIf(python)("Python's csv reads the same cells that were written", () => {
  const script =
    'import csv,json,sys\nprint(json.dumps(list(csv.reader(open(sys.argv[1],encoding="utf-8-sig",newline=""),delimiter=";"))))';
  const rows: string[][] = JSON.parse(execFileSync('python3', ['-c', script, written(csvAnnotations)], { maxBuffer: 1e9 }).toString());
  expect(rows).toHaveLength(1 + 2 * articles());
  expect(new Set(rows.map(row => row.length)).size).toBe(1);
  const notes = rows.map(row => row[2]);
  expect(notes).toContain(nasty.quotes);
  expect(notes).toContain(nasty.lines.replace(/\r\n/g, '\n'));
});

describe.runIf(office)('LibreOffice', () => {
  const convert = (path: string, to: string) => {
    execFileSync(
      'soffice',
      [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', to, '--outdir', folder, path],
      { stdio: 'ignore', timeout: 120_000 },
    );
  };

  test('opens the ODS: three sheets, the first with a row per annotation', () => {
    convert(written(ods), 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1');
    const sheet = readFileSync(join(folder, 'ods-Zahlen.csv'), 'utf8');
    expect(sheet.split('\n')[1]).toContain('20000');
    expect(readFileSync(join(folder, 'ods-Markierungen.csv'), 'utf8')).toContain('E-Akte in Niedersachsen');
  }, 150_000);

  test.each([
    ['odt', odt],
    ['docx', docx],
  ] as const)(
    'opens the %s and keeps all its words',
    (_id, format) => {
      convert(written(format), 'txt:Text (encoded):UTF8');
      const text = readFileSync(join(folder, `${format.id}.txt`), 'utf8');
      expect(text).toContain('Pressespiegel zur Verwaltungsdigitalisierung');
      expect(text).toContain(nasty.umlauts);
      expect(text).toContain('<script>alert(1)</script>');
    },
    150_000,
  );
});
