import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ClippingWhole } from '../../utils/clippings/types.ts';
import { backup } from '../../utils/export/backup.ts';
import { csvAnnotations, csvFigures, csvQuotes } from '../../utils/export/csv.ts';
import { markdown } from '../../utils/export/markdown.ts';
import { citation, distinct, fileName, linkTo } from '../../utils/export/wording.ts';
import { nasty, nastyWholes, options, plainWhole } from './corpus.ts';

let plain: ClippingWhole;
let wholes: ClippingWhole[];
beforeAll(async () => {
  [plain, wholes] = await Promise.all([plainWhole(), nastyWholes()]);
});

describe('the German citation', () => {
  test('author, title, medium, date, address, day of access', () => {
    expect(citation(plain.clipping, options)).toBe(
      'Erika Beispiel: E-Akte in Niedersachsen. eGovernment, 27. Februar 2026, https://www.egovernment.de/e-akte-in-niedersachsen-a-1234567/ (abgerufen am 2. März 2026).',
    );
  });
  test('what is unknown leaves no punctuation behind', () => {
    const clipping = { ...plain.clipping, byline: [], published: null, siteName: null, title: 'Wer zahlt?' };
    expect(citation(clipping, options)).toBe(`Wer zahlt? ${clipping.url} (abgerufen am 2. März 2026).`);
  });
});

describe('links to a place', () => {
  test('a short quote whole, hyphens and commas encoded', () =>
    expect(linkTo('https://a.de/#x', 'E-Akte, jetzt')).toBe('https://a.de/#:~:text=E%2DAkte%2C%20jetzt'));
  test('a quote across blocks by its ends', () =>
    expect(linkTo('https://a.de/', 'eins zwei\ndrei vier')).toBe('https://a.de/#:~:text=eins%20zwei,drei%20vier'));
  test('no quote, no fragment', () => expect(linkTo('https://a.de/?b=1#c', null)).toBe('https://a.de/?b=1'));
});

describe('file names', () => {
  test('hold no character a system forbids and are never empty', () => {
    expect(fileName('a/b\\c:d*e?"f"<g>|h#i^[j]\u202e', 'md')).toBe('a b c d e f g h i j.md');
    expect([fileName('', 'md'), fileName('...', 'md'), fileName('con', 'md')]).toEqual(['Artikel.md', 'Artikel.md', 'Artikel con.md']);
    expect(fileName('ä'.repeat(300), 'md')).toHaveLength(83);
  });
  test('equal ones are told apart', () => expect(distinct(['a.md', 'A.md', 'a.md'])).toEqual(['a.md', 'A 2.md', 'a 3.md']));
});

describe('Markdown', () => {
  test('one article', () => {
    const file = markdown.export([plain], options);
    expect(file.name).toBe('E-Akte in Niedersachsen.md');
    const [, front = '', body = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(String(file.content)) ?? [];
    expect(parse(front)).toEqual({
      title: 'E-Akte in Niedersachsen',
      url: plain.clipping.url,
      author: ['Erika Beispiel'],
      site: 'eGovernment',
      published: '2026-02-27',
      clipped: '2026-03-02',
      series: 'Die Bilanz',
      part: 5,
      states: ['Niedersachsen'],
      officials: ['Horst Baier (CIO)'],
      tags: ['Länder', 'OZG-2-0'],
    });
    expect(body).toContain('> Rund 20.000 Arbeitsplätze\n\nStand *Februar*');
    expect(body).toContain('#:~:text=Rund%2020.000%20Arbeitspl%C3%A4tze>) · #E-Akte');
    expect(body).not.toContain('Das hilft den Kommunen');
    expect(String(markdown.export([plain], { ...options, includeText: true }).content)).toContain('Das hilft den Kommunen');
  });

  test('several articles come as an archive, one file each', () => {
    const file = markdown.export([plain, plain, ...wholes], options);
    const files = unzipSync(file.content as Uint8Array);
    expect(file.name).toBe('Amtslupe 2026-03-02 Markdown.zip');
    expect(Object.keys(files)).toHaveLength(wholes.length + 2);
    for (const [name, bytes] of Object.entries(files)) {
      expect(name).not.toMatch(/[\\/:*?"<>|]/);
      const front = /^---\n([\s\S]*?\n)---\n/.exec(strFromU8(bytes))?.[1];
      expect(parse(front ?? '')).toMatchObject({ url: expect.any(String) });
    }
  });

  test('a quoted heading, list, tag or script stays words', () => {
    const text = String(markdown.export([wholes[Object.keys(nasty).indexOf('script')] ?? plain], options).content);
    expect(text).toContain('> \\<script\\>alert(1)\\</script\\>');
  });
});

/** What a spreadsheet reads: RFC 4180 with semicolons. */
function readCsv(content: string): string[][] {
  const rows: string[][] = [[]];
  for (const match of content.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n"]*))(;|\r\n)/g)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('CSV', () => {
  test('figures as German spreadsheets want them', () => {
    const file = csvFigures.export([plain], options);
    const content = String(file.content);
    expect(content.startsWith('\ufeff') && content.endsWith('\r\n')).toBe(true);
    const [head = [], row = []] = readCsv(content);
    expect(Object.fromEntries(head.map((name, index) => [name, row[index]]))).toMatchObject({
      Genauigkeit: 'rund',
      Wert: '20000',
      'Was gezählt wird': 'Arbeitsplätze',
      Land: 'Niedersachsen',
      Veröffentlicht: '27.02.2026',
    });
  });

  test('quotes with the office in which the article introduces the speaker', () => {
    const [, row] = readCsv(String(csvQuotes.export([plain], options).content));
    expect(row?.slice(0, 4)).toEqual(['Horst Baier', 'CIO', 'Niedersachsen', '„Das hilft den Kommunen“,']);
  });

  test('every row has as many fields as the head, whatever the fields hold', () => {
    const rows = readCsv(String(csvAnnotations.export(wholes, options).content));
    expect(rows).toHaveLength(1 + 2 * wholes.length);
    expect(new Set(rows.map(row => row.length)).size).toBe(1);
  });

  test('nothing is a formula', () => {
    const cells = readCsv(String(csvAnnotations.export(wholes, options).content)).flat();
    expect(cells).toContain(`'${nasty.formula}`);
    expect(cells.filter(cell => /^\s*[=+\-@]/.test(cell))).toEqual([]);
  });
});

describe('the backup', () => {
  test('is a header and one JSON value per line', () => {
    const lines = String(backup.export(wholes, options).content).trimEnd().split('\n');
    const values = lines.map(line => JSON.parse(line));
    expect(values[0]).toEqual({ format: 'amtslupe-backup', schema: 3, exportedAt: options.now });
    expect(values.filter(value => value.kind === 'clipping').map(value => value.clipping)).toEqual(wholes.map(whole => whole.clipping));
    expect(values.filter(value => value.kind === 'annotation').map(value => value.annotation)).toEqual(
      wholes.flatMap(whole => whole.annotations),
    );
  });
});
