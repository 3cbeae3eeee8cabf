import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { biblatex } from '../../utils/export/bibliography.ts';
import { corpus, isThere, ownFolder, written } from './programs.ts';

const folder = ownFolder();

test.runIf(isThere('biber', '--version'))(
  'biber reads the BibLaTeX, every entry valid by its data model',
  async () => {
    const wholes = await corpus();
    const out = join(folder, 'out.bib');
    const { stdout, status } = spawnSync(
      'biber',
      ['--tool', '--validate-datamodel', '--nolog', `--output-file=${out}`, written(folder, biblatex, wholes)],
      { encoding: 'utf8' },
    );
    // Of an article without a date nothing else can be said than that.
    const undated = wholes.filter(({ clipping }) => clipping.published === null).length;
    const complaints = stdout.split('\n').filter(line => /^(?:WARN|ERROR)/.test(line));
    expect(complaints).toHaveLength(undated);
    for (const line of complaints) expect(line).toMatch(/Missing mandatory field - one of 'date, year' must be defined$/);
    expect(status).toBe(0);
    const read = readFileSync(out, 'utf8');
    expect(read.match(/^@online\{/gim)).toHaveLength(wholes.length);
    expect(read).toMatch(/AUTHOR\s+= \{Beispiel, Erika\}/i);
    expect(read).toMatch(/URLDATE\s+= \{2026-03-02\}/i);
    expect(read).toMatch(/AUTHOR\s+= \{\{Redaktion \\\{Müller \\& Söhne\\\} GmbH\}\}/i);
  },
  120_000,
);
