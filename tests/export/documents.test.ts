import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ClippingWhole } from '../../utils/clippings/types.ts';
import { authorOf, biblatex, cslJson, ris } from '../../utils/export/bibliography.ts';
import { docx } from '../../utils/export/docx.ts';
import { exportFormats } from '../../utils/export/formats.ts';
import { html } from '../../utils/export/html.ts';
import { ods } from '../../utils/export/ods.ts';
import { odt } from '../../utils/export/odt.ts';
import type { ExportedFile } from '../../utils/export/types.ts';
import { hypothesis, webAnnotation } from '../../utils/export/webAnnotation.ts';
import { readImport } from '../../utils/import/readFile.ts';
import { nasty, nastyWholes, options, plainWhole } from './corpus.ts';

let plain: ClippingWhole;
let wholes: ClippingWhole[];
beforeAll(async () => {
  [plain, wholes] = await Promise.all([plainWhole(), nastyWholes()]);
});

const withText = { ...options, includeText: true };

/** Parses XML strictly; throws at the first fault. */
function xml(text: string): Document {
  return new new JSDOM('').window.DOMParser().parseFromString(text, 'text/xml');
}

function faults(text: string): string | null {
  return xml(text).querySelector('parsererror')?.textContent ?? null;
}

function parts(file: ExportedFile): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(file.content as Uint8Array)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('every format', () => {
  test.each(exportFormats.map(format => [format.id, format] as const))(
    '%s takes nothing, one and the nasty corpus',
    async (_id, format) => {
      for (const some of [[], [plain], wholes, [plain, ...wholes]]) {
        const file = format.export(some, withText);
        expect(file.name).toMatch(/^[^\\/:*?"<>|]+\.[a-z.]+$/u);
        expect(file.content.length).toBeGreaterThan(some.length === 0 ? -1 : 20);
      }
    },
  );

  test('its id and label are its own', () => {
    expect(new Set(exportFormats.map(format => format.id)).size).toBe(exportFormats.length);
    expect(new Set(exportFormats.map(format => format.labelKey)).size).toBe(exportFormats.length);
  });

  test('the full text goes along only where it was asked for', () => {
    for (const format of exportFormats.filter(one => !one.isLossless && !one.id.startsWith('csv-quotes') && one.id !== 'ods')) {
      const content = format.export([plain], options).content;
      const text = typeof content === 'string' ? content : Object.values(parts({ name: '', mime: '', content })).join();
      expect([format.id, text.includes('Das hilft den Kommunen')]).toEqual([format.id, false]);
    }
  });
});

describe.each([
  ['odt', odt],
  ['ods', ods],
  ['docx', docx],
] as const)('%s', (_id, format) => {
  test('every part is well-formed XML, whatever the notes hold', () => {
    for (const [name, text] of Object.entries(parts(format.export([plain, ...wholes], withText)))) {
      if (name !== 'mimetype') expect([name, faults(text)]).toEqual([name, null]);
    }
  });

  test('script stays words and odd addresses are no links', () => {
    const odd = { ...plain, clipping: { ...plain.clipping, url: 'javascript:alert(1)', title: nasty.script } };
    const all = Object.values(parts(format.export([odd], options))).join();
    expect(all).not.toMatch(/<script|(?:href|Target)="javascript/);
  });
});

describe('OpenDocument', () => {
  test('the media type stands first and unpacked', () => {
    for (const format of [odt, ods]) {
      const bytes = format.export([plain], options).content as Uint8Array;
      expect(strFromU8(bytes.subarray(30, 38 + format.mime.length))).toBe(`mimetype${format.mime}`);
    }
  });

  test('the report has headings, a footnote per quote and its language', () => {
    const files = parts(odt.export([plain], options));
    const document = xml(files['content.xml'] ?? '');
    const headings = [...document.getElementsByTagName('text:h')].map(one => [one.getAttribute('text:outline-level'), one.textContent]);
    expect(headings.slice(0, 3)).toEqual([
      ['1', 'Pressespiegel zur Verwaltungsdigitalisierung'],
      ['2', 'E-Akte in Niedersachsen'],
      ['3', 'Markierungen'],
    ]);
    expect(document.getElementsByTagName('text:note')).toHaveLength(1);
    expect(document.getElementsByTagName('text:note-body')[0]?.textContent).toMatch(
      /^Erika Beispiel: E-Akte in Niedersachsen\. eGovernment, 27\. Februar 2026/,
    );
    expect(files['styles.xml']).toContain('fo:language="de" fo:country="DE"');
  });

  test('figures are numbers and dates are dates', () => {
    const document = xml(parts(ods.export([plain], options))['content.xml'] ?? '');
    const tables = [...document.getElementsByTagName('table:table')];
    expect(tables.map(table => table.getAttribute('table:name'))).toEqual(['Markierungen', 'Zahlen', 'Zitate']);
    const cells = [...(tables[1]?.getElementsByTagName('table:table-cell') ?? [])];
    expect(cells.find(cell => cell.getAttribute('office:value-type') === 'float')?.getAttribute('office:value')).toBe('20000');
    expect(cells.find(cell => cell.getAttribute('office:value-type') === 'date')?.getAttribute('office:date-value')).toBe('2026-02-27');
  });
});

describe('HTML', () => {
  test('holds every note as words, one footnote per quote, no script and no request', () => {
    const { document } = new JSDOM(String(html.export([plain, ...wholes], withText).content)).window;
    expect(document.querySelectorAll('script, img, link, iframe, [onerror], a[href^="javascript"]')).toHaveLength(0);
    expect(document.querySelectorAll('blockquote')).toHaveLength(1 + wholes.length);
    expect(document.querySelectorAll('footer li')).toHaveLength(1 + wholes.length);
    expect(document.body.textContent).toContain('<script>alert(1)</script>');
    expect(document.documentElement.lang).toBe('de');
  });
});

describe('bibliographies', () => {
  test('names of people are split, those of offices kept whole', () => {
    expect(authorOf('Erika Beispiel')).toEqual({ family: 'Beispiel', given: 'Erika' });
    expect(authorOf('Ursula von der Leyen')).toEqual({ family: 'von der Leyen', given: 'Ursula' });
    expect(authorOf('Thomas de Maizière')).toEqual({ family: 'de Maizière', given: 'Thomas' });
    expect(authorOf('Prof. Dr. Peter Freiherr von und zu Beispielsberg')).toEqual({
      family: 'Freiherr von und zu Beispielsberg',
      given: 'Peter',
    });
    expect(authorOf('Ida Maria Gräfin von Hahn-Beispiel')).toEqual({ family: 'Gräfin von Hahn-Beispiel', given: 'Ida Maria' });
    expect(authorOf('José da Silva Santos')).toEqual({ family: 'da Silva Santos', given: 'José' });
    expect(authorOf('Dr. Erika Beispiel')).toEqual({ family: 'Beispiel', given: 'Erika' });
    expect(authorOf('Anna Graf')).toEqual({ family: 'Graf', given: 'Anna' });
    expect(authorOf('Der neue Staat von morgen und übermorgen bei uns allen')).toHaveProperty('literal');
    expect(authorOf('Bundesministerium des Innern')).toEqual({ literal: 'Bundesministerium des Innern' });
    expect(authorOf('dpa')).toEqual({ literal: 'dpa' });
    expect(authorOf('Redaktion {Müller & Söhne} GmbH')).toEqual({ literal: 'Redaktion {Müller & Söhne} GmbH' });
  });

  test('CSL-JSON names particles by themselves, and they come back', async () => {
    const byline = ['Ursula von der Leyen', 'Ida Gräfin von Hahn-Beispiel', 'Bundesministerium des Innern'];
    const file = cslJson.export([{ ...plain, clipping: { ...plain.clipping, byline } }], options);
    expect(JSON.parse(String(file.content))[0].author).toEqual([
      { family: 'Leyen', given: 'Ursula', 'non-dropping-particle': 'von der' },
      { family: 'Gräfin von Hahn-Beispiel', given: 'Ida' },
      { literal: 'Bundesministerium des Innern' },
    ]);
    const { clippings } = await readImport(new File([file.content], file.name), options.now);
    expect(clippings[0]?.clipping.byline).toEqual(byline);
  });

  test('BibLaTeX balances its braces and escapes what LaTeX would run', () => {
    const text = String(biblatex.export([plain, ...wholes], options).content);
    expect(text).toContain('@online{beispiel2026akte'.slice(0, 20));
    const plainBraces = text.replace(/\\[{}]/g, '');
    expect(plainBraces.split('{').length).toBe(plainBraces.split('}').length);
    const titles = [...text.matchAll(/^ {2}(?:title|annotation) += \{(.*)\},$/gm)].map(match => match[1] ?? '');
    expect(titles.filter(title => /(?<!\\)[&%$#_]/.test(title))).toEqual([]);
    expect(new Set([...text.matchAll(/^@online\{([^,]+),/gm)].map(match => match[1])).size).toBe(1 + wholes.length);
  });

  test('RIS has one field per line', () => {
    const lines = String(ris.export([plain, ...wholes], options).content).split('\r\n');
    expect(lines.filter(line => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect(lines).toContain('AU  - Beispiel, Erika');
  });

  test('come back as the same articles', async () => {
    for (const format of [ris, cslJson]) {
      const bytes = new TextEncoder().encode(String(format.export([plain], options).content));
      const { clippings } = await readImport(bytes, options.now);
      const { title, byline, siteName, published, urlKey } = plain.clipping;
      expect(clippings[0]?.clipping).toMatchObject({ title, byline, siteName, published, urlKey });
    }
  });
});

describe('annotations for other programs', () => {
  test('W3C JSON-LD comes back without loss', async () => {
    const file = webAnnotation.export([plain, ...wholes], options);
    const { format, clippings } = await readImport(new TextEncoder().encode(String(file.content)), options.now);
    expect(format).toBe('web-annotation');
    const rows = clippings.flatMap(one => one.annotations.map(({ clippingId: _, ...row }) => row));
    const wellFormed = (value: unknown) => JSON.parse(new TextDecoder().decode(new TextEncoder().encode(JSON.stringify(value))));
    expect(rows).toEqual([plain, ...wholes].flatMap(whole => whole.annotations.map(({ clippingId: _, ...row }) => wellFormed(row))));
  });

  test('W3C items have what the model asks for', () => {
    const { first } = JSON.parse(String(webAnnotation.export([plain], options).content));
    expect(first.items[1]).toMatchObject({
      type: 'Annotation',
      motivation: 'highlighting',
      body: [
        { type: 'TextualBody', purpose: 'commenting', value: 'Stand *Februar*' },
        { type: 'TextualBody', purpose: 'tagging', value: 'E-Akte' },
      ],
      target: {
        source: { id: plain.clipping.url },
        selector: [
          { type: 'TextQuoteSelector', exact: 'Rund 20.000 Arbeitsplätze' },
          { type: 'TextPositionSelector', start: 36, end: 61 },
        ],
      },
    });
  });

  test('Hypothesis JSON holds an array of annotations that our own reader takes', async () => {
    const file = hypothesis.export([plain], options);
    const { format, clippings } = await readImport(new TextEncoder().encode(String(file.content)), options.now);
    expect([format, clippings[0]?.annotations.length]).toEqual(['hypothesis', 2]);
  });
});
