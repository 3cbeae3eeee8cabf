import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ClippingWhole } from '../../utils/clippings/types.ts';
import { docx } from '../../utils/export/docx.ts';
import { html } from '../../utils/export/html.ts';
import { noteBlocks } from '../../utils/export/noteBlocks.ts';
import { odt } from '../../utils/export/odt.ts';
import { reportOf } from '../../utils/export/report.ts';
import { figureInWords } from '../../utils/export/wording.ts';
import { options, plainWhole } from './corpus.ts';

let plain: ClippingWhole;
beforeAll(async () => {
  plain = await plainWhole();
});

const part = (content: string | Uint8Array, name: string) => strFromU8(unzipSync(content as Uint8Array)[name] ?? new Uint8Array());

describe('a note in a report', () => {
  test('is the Markdown it is in the library: bold, italic, links, lists', () => {
    expect(noteBlocks('Zahl **prüfen**, *bald*: [Amt](https://amt.example/)\n\n- eins\n- [x] zwei\n  - drei')).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { text: 'Zahl ' },
          { text: 'prüfen', isBold: true },
          { text: ', ' },
          { text: 'bald', isItalic: true },
          { text: ': ' },
          { text: 'Amt', href: 'https://amt.example/' },
        ],
      },
      { kind: 'list', items: [[{ text: 'eins' }], [{ text: '☑ ' }, { text: 'zwei' }], [{ text: 'drei' }]] },
    ]);
  });
  test('a line break begins a paragraph', () =>
    expect(noteBlocks('eins\nzwei')).toEqual(['eins', 'zwei'].map(text => ({ kind: 'paragraph', runs: [{ text }] }))));
  test('markup of pages stays words', () =>
    expect(noteBlocks('<script>alert(1)</script>\n\nund <b>so</b>')).toEqual([
      { kind: 'paragraph', runs: [{ text: '<script>alert(1)</script>' }] },
      { kind: 'paragraph', runs: [{ text: 'und ' }, { text: '<b>' }, { text: 'so' }, { text: '</b>' }] },
    ]));
  test('a pasted book is plain text', () =>
    expect(noteBlocks('**a**\n'.repeat(5_000))[0]).toEqual({ kind: 'paragraph', runs: [{ text: '**a**' }] }));
});

describe('a report', () => {
  test('says its day, and lists its articles where they are many', () => {
    const many = Array.from({ length: 4 }, () => plain);
    expect(reportOf([plain], options)).toMatchObject({ date: 'Stand: 2. März 2026' });
    expect(reportOf([plain], options).blocks.some(block => block.kind === 'contents')).toBe(false);
    const { blocks } = reportOf(many, options);
    const [contents] = blocks.flatMap(block => (block.kind === 'contents' ? [block] : []));
    const headings = blocks.flatMap(block => (block.kind === 'heading' && block.level === 2 ? [block.id] : []));
    expect(contents?.items.map(item => item.id)).toEqual(headings);
    expect(new Set(headings).size).toBe(4);
  });

  test('has numbered pages in every format, and of a citation its address alone is a link', () => {
    const foot = part(odt.export([plain], options).content, 'styles.xml');
    expect(foot).toMatch(/Seite <text:page-number[^>]*>1<\/text:page-number> von <text:page-count>/);
    expect(foot).toContain('text:start-numbering-at="document"');
    const wordFoot = part(docx.export([plain], options).content, 'word/footer.xml');
    expect(wordFoot).toMatch(/Seite .* PAGE .* von .* NUMPAGES /);
    const text = String(html.export([plain], options).content);
    expect(text).toContain('content:"Seite " counter(page) " von " counter(pages) ""');
    expect(text).toMatch(new RegExp(`27\\. Februar 2026, <a href="${plain.clipping.url}"[^>]*>${plain.clipping.url}</a> \\(abgerufen`));
  });
});

test('figures are written as Germans write them, and in words where no digit is lost', () => {
  const figure = {
    kind: 'figure',
    start: 0,
    end: 1,
    unit: 'Euro',
    noun: null,
    qualifier: 'exact',
    scope: null,
    why: { rule: '', evidence: [] as string[] },
  } as const;
  const words = (value: number | [number, number], unit: string | null = 'Euro') => figureInWords({ ...figure, value, unit }, options);
  expect([words(4850), words(12_200_000), words(12_345_678), words([3, 5], 'Prozent'), words(1_000_000)]).toEqual([
    '4.850 Euro',
    '12,2 Millionen Euro',
    '12.345.678 Euro',
    '3–5 Prozent',
    '1 Million Euro',
  ]);
});
