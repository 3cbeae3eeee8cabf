import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ClippingWhole } from '../../utils/clippings/types.ts';
import { biblatex, cslJson, ris } from '../../utils/export/bibliography.ts';
import { csvAnnotations } from '../../utils/export/csv.ts';
import { docx } from '../../utils/export/docx.ts';
import { html } from '../../utils/export/html.ts';
import { markdownOf } from '../../utils/export/markdown.ts';
import { odt } from '../../utils/export/odt.ts';
import type { ExportFormat } from '../../utils/export/types.ts';
import { nasty, options } from './corpus.ts';
import { corpus, isThere, ownFolder, written as writtenIn } from './programs.ts';

const pandoc = isThere('pandoc', '--version');
const python = isThere('python3', '--version');
const bibutils = isThere('ris2xml', '--version');

const folder = ownFolder();
let all: ClippingWhole[];
beforeAll(async () => {
  all = await corpus();
});

const written = (format: ExportFormat) => writtenIn(folder, format, all);

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

test.runIf(bibutils)(
  'bibutils reads RIS',
  () => {
    const mods = execFileSync('ris2xml', [written(ris)], { maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] }).toString();
    expect(mods.split('<mods ').length - 1).toBe(articles());
  },
  60_000,
);

test.runIf(python)(
  "Python's csv reads the same cells that were written",
  () => {
    const script =
      'import csv,json,sys\nprint(json.dumps(list(csv.reader(open(sys.argv[1],encoding="utf-8-sig",newline=""),delimiter=";"))))';
    const rows: string[][] = JSON.parse(execFileSync('python3', ['-c', script, written(csvAnnotations)], { maxBuffer: 1e9 }).toString());
    expect(rows).toHaveLength(1 + 2 * articles());
    expect(new Set(rows.map(row => row.length)).size).toBe(1);
    const notes = rows.map(row => row[2]);
    expect(notes).toContain(nasty.quotes);
    expect(notes).toContain(nasty.lines.replace(/\r\n/g, '\n'));
  },
  60_000,
);
