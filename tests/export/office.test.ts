import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ClippingWhole } from '../../utils/clippings/types.ts';
import { csvAnnotations, csvFigures } from '../../utils/export/csv.ts';
import { docx } from '../../utils/export/docx.ts';
import { ods } from '../../utils/export/ods.ts';
import { odt } from '../../utils/export/odt.ts';
import { nasty } from './corpus.ts';
import { corpus, isAsked, ownFolder, written } from './programs.ts';

const folder = ownFolder();
let all: ClippingWhole[];

/** Lets LibreOffice open files and save what it made of them as flat XML. */
function opened(paths: readonly string[], to: 'fods' | 'fodt', filter: string | null): Document[] {
  const out = join(folder, `${to}-${filter ?? ''}`.replace(/\W/g, ''));
  mkdirSync(out, { recursive: true });
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const how = filter === null ? [] : [`--infilter=${filter}`];
  execFileSync('soffice', [profile, '--headless', ...how, '--convert-to', to, '--outdir', out, ...paths], {
    stdio: 'ignore',
    timeout: 280_000,
  });
  return paths.map(path => {
    const name =
      path
        .split('/')
        .at(-1)
        ?.replace(/\.\w+$/, `.${to}`) ?? '';
    return new JSDOM(readFileSync(join(out, name), 'utf8'), { contentType: 'text/xml' }).window.document;
  });
}

const elements = (document: Document | Element, name: string) => [...document.getElementsByTagName(name)];
const attribute = (element: Element | undefined, name: string) => element?.getAttribute(name) ?? null;

/** Rows of a sheet: each cell with its type and what it shows. */
function rowsOf(document: Document, sheet: string | null): { type: string | null; text: string; value: string | null }[][] {
  const table = elements(document, 'table:table').find(one => sheet === null || attribute(one, 'table:name') === sheet);
  return (table ? elements(table, 'table:table-row') : []).map(row =>
    elements(row, 'table:table-cell').flatMap(cell => {
      const read = {
        type: attribute(cell, 'office:value-type'),
        text: elements(cell, 'text:p')
          .map(one => one.textContent)
          .join('\n'),
        value: attribute(cell, 'office:value') ?? attribute(cell, 'office:date-value'),
      };
      // Equal cells beside each other are written once, those to the sheet's end too.
      const times = Math.min(30, Number(attribute(cell, 'table:number-columns-repeated') ?? 1));
      return Array.from({ length: times }, () => read);
    }),
  );
}

describe.runIf(isAsked('soffice', '--version'))('LibreOffice', () => {
  beforeAll(async () => {
    all = await corpus();
  });

  test('opens the ODS: numbers are numbers, dates are dates, words are words, nothing is a formula', () => {
    const [document] = opened([written(folder, ods, all)], 'fods', null);
    if (!document) throw new Error('nothing was opened');
    const [head = [], figure = []] = rowsOf(document, 'Zahlen');
    const cell = (name: string) => figure[head.findIndex(one => one.text === name)];
    expect(cell('Wert')).toMatchObject({ type: 'float', value: '20000' });
    expect(cell('Veröffentlicht')).toMatchObject({ type: 'date', value: '2026-02-27' });
    expect(cell('Was gezählt wird')).toMatchObject({ type: 'string', text: 'Arbeitsplätze' });
    const annotations = rowsOf(document, 'Markierungen').filter(row => row.some(one => one.text !== ''));
    expect(annotations).toHaveLength(1 + 2 * all.length);
    const notes = annotations.map(row => row[2]?.text);
    for (const text of [nasty.formula, nasty.quotes, nasty.umlauts, nasty.markup, nasty.hebrew]) expect(notes).toContain(text);
    expect(elements(document, 'table:table-cell').filter(one => one.hasAttribute('table:formula'))).toEqual([]);
    expect(elements(document, 'text:a').some(one => attribute(one, 'xlink:href')?.includes('#:~:text='))).toBe(true);
  }, 300_000);

  test('opens the CSV as its German dialog offers it: semicolons, UTF-8, numbers and dates told, nothing a formula', () => {
    // 59: semicolon, 34: quotation mark, 76: UTF-8, 1: first line; 1031: German; special numbers are detected.
    const filter = 'Text - txt - csv (StarCalc):59,34,76,1,,1031,false,true';
    const [annotations, figures] = opened([written(folder, csvAnnotations, all), written(folder, csvFigures, all)], 'fods', filter);
    if (!annotations || !figures) throw new Error('nothing was opened');
    const rows = rowsOf(annotations, null).filter(row => row.some(one => one.text !== ''));
    expect(rows).toHaveLength(1 + 2 * all.length);
    expect(rows.map(row => row[2]?.text)).toContain(nasty.quotes);
    expect(rows.map(row => row[2]?.text)).toContain(nasty.umlauts);
    const [head = [], figure = []] = rowsOf(figures, null);
    const cell = (name: string) => figure[head.findIndex(one => one.text === name)];
    expect(cell('Wert')).toMatchObject({ type: 'float', value: '20000' });
    expect(cell('Veröffentlicht')).toMatchObject({ type: 'date', value: '2026-02-27' });
    for (const document of [annotations, figures])
      expect(elements(document, 'table:table-cell').filter(one => one.hasAttribute('table:formula'))).toEqual([]);
  }, 300_000);

  test('opens ODT and DOCX: headings, a footnote per quote with its citation, German as the language', () => {
    const documents = opened([written(folder, odt, all), written(folder, docx, all)], 'fodt', null);
    expect(documents).toHaveLength(2);
    for (const document of documents) {
      const headings = elements(document, 'text:h');
      const titles = headings.filter(one => attribute(one, 'text:outline-level') === '2').map(one => one.textContent);
      expect(titles).toHaveLength(all.length);
      expect(titles).toContain(nasty.umlauts);
      const notes = elements(document, 'text:note').filter(one => attribute(one, 'text:note-class') === 'footnote');
      expect(notes).toHaveLength(all.length);
      expect(notes[0]?.textContent).toContain('Erika Beispiel: E-Akte in Niedersachsen. eGovernment, 27. Februar 2026, https://');
      expect(notes[0]?.textContent).toContain('(abgerufen am 2. März 2026)');
      const languages = elements(document, 'style:text-properties').map(
        one => `${attribute(one, 'fo:language') ?? ''}-${attribute(one, 'fo:country') ?? ''}`,
      );
      expect(languages).toContain('de-DE');
      const words = document.documentElement.textContent ?? '';
      for (const text of [nasty.quotes, nasty.markup, nasty.formula, nasty.hebrew, '<script>alert(1)</script>'])
        expect(words).toContain(text);
    }
  }, 300_000);
});
