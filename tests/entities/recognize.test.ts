import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../utils/article/types.ts';
import { recognize } from '../../utils/entities/recognize.ts';
import type { Entity, RecognizerInput } from '../../utils/entities/types.ts';
import { readMarked } from './inline.ts';

const kinds = ['paragraph', 'heading', 'list-item', 'table-row', 'quotation', 'caption', 'title'] as const;

/** Any text as an article: a block per line, kinds in turn. */
function articleOf(text: string): RecognizerInput {
  const blocks: Block[] = [];
  let start = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const kind = kinds[index % kinds.length] ?? 'paragraph';
    if (line !== '') blocks.push({ start, end: start + line.length, kind, level: kind === 'heading' ? 2 : 0 });
    start += line.length + 1;
  }
  return { text, blocks, published: null, byline: [] };
}

const pieces = [
  'Niedersachsen',
  'nordrhein-westfälische',
  'NRW',
  'BY',
  'Freistaat',
  'Berlin',
  'Hamburger',
  'Dr.',
  'Ministerin',
  'Anna',
  'Bremer',
  '20.000',
  '3',
  'zwei',
  'drei Viertel',
  'bis',
  'und',
  'von',
  'Prozent',
  'Mio.',
  'Euro',
  'Platz',
  '€',
  '2025',
  '12.',
  'Mai',
  '–',
  '-',
  '„',
  '“',
  '‚',
  '‘',
  '»',
  '«',
  '"',
  ',',
  '.',
  ':',
  '(',
  ')',
  'sagte',
  'laut',
  'Kommunen',
  '\n',
  ' ',
  ' ',
  '\u00a0',
  '\u2011',
  '\t',
  '😀',
  '\u0308',
]; // prettier-ignore

const germanish = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 80 })
  .map(words => words.join(' '));

function isWellFormed(input: RecognizerInput, entities: readonly Entity[]): void {
  for (const { start, end } of entities) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(input.text.length);
    const block = input.blocks.find(one => one.start <= start && end <= one.end);
    expect(block).toBeDefined();
    expect(['caption', 'title']).not.toContain(block?.kind);
  }
  expect([...entities].sort((a, b) => a.start - b.start || b.end - a.end)).toEqual(entities);
  for (const kind of ['state', 'official', 'figure', 'quote']) {
    const own = entities.filter(entity => entity.kind === kind);
    for (const [index, entity] of own.entries())
      expect(own[index + 1]?.start ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(entity.end);
  }
}

describe('whatever the text', () => {
  test.each([
    ['any Unicode', fc.string({ unit: 'binary', maxLength: 400 })],
    ['words of the trade in any order', germanish],
  ])('spans are inside one block, sorted, apart within a kind, and the same the second time: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, text => {
        const input = articleOf(text);
        const entities = recognize(input);
        isWellFormed(input, entities);
        expect(recognize({ ...input })).toEqual(entities);
      }),
      { numRuns: 300 },
    );
  });

  test('every entity survives JSON', () => {
    const { input } = readMarked('Rund 5 bis 7 Prozent der Kommunen in Hessen, sagte Ministerin Anna Muster: „Das ist gut.“');
    const entities = recognize(input);
    expect(JSON.parse(JSON.stringify(entities))).toEqual(entities);
  });
});

describe('long runs stay linear', () => {
  const runs: [string, (length: number) => string, shortest?: number][] = [
    ['digits', length => '7'.repeat(length)],
    ['separated digits', length => '1 '.repeat(length / 2)],
    ['thousands', length => '1.000 '.repeat(length / 6)],
    ['titles', length => 'Dr. '.repeat(length / 4)],
    ['opening quotes', length => '„'.repeat(length)],
    ['straight quotes', length => '" '.repeat(length / 2)],
    ['hyphens', length => '-'.repeat(length)],
    ['hyphenated words', length => 'Nord-'.repeat(length / 5)],
    ['states', length => 'Hessen und '.repeat(length / 11)],
    ['codes', length => 'BY, HE, '.repeat(length / 8)],
    ['bare number words', length => 'zwei und '.repeat(length / 9)],
    ['adjectives', length => `drei ${'große '.repeat(length / 6)}`],
    ['bare Berlin', length => 'Berlin muss '.repeat(length / 12)],
    ['offices before one name', length => `${'Die CIO. '.repeat(length / 9)}„Ja“, sagte Anna Berg.`],
    ['offices in the dative', length => 'dem Chef Fax, '.repeat(length / 14), 75_000],
    ['quotations without a full stop', repeated('Interview „Wir schalten das Fax nicht ab, wir machen es überflüssig“ '), 25_000],
    ['names without a full stop', repeated('Herzlich Ihre Antonia Kress '), 50_000],
    ['free states', repeated('Manche Ämter im Freistaat melden, Ende Mai, Dank den Müttern, Erfolge. '), 100_000],
    [
      'two people in one office',
      repeated(
        'Gemeint war Ulrich Traut, Staatsminister im Staatsministerium. Geöffnet hat ihn Vroni Ziegl, die bayerische Staatsministerin für Digitales. ',
      ),
      100_000,
    ],
    [
      'one person and another office',
      repeated('Staatssekretär Klaus Pacher kam, erzählt der Bürgermeister: „So schaut Zukunft aus!“ '),
      50_000,
    ],
    ['questions that nobody answers', repeated('Ob es regnet? „Nein, nie und nimmer.“ '), 25_000],
    ['table rows', length => 'Hessen\t12\t3\n'.repeat(length / 12)],
  ];

  function repeated(sentence: string): (length: number) => string {
    return length => sentence.repeat(length / sentence.length);
  }

  function fastest(text: string): number {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 2; run++) {
      const input = articleOf(text);
      const before = process.cpuUsage();
      recognize(input);
      const { user, system } = process.cpuUsage(before);
      best = Math.min(best, (user + system) / 1000);
    }
    return best;
  }

  // Eight times the text may take about eight times as long; a quadratic pass takes sixty-four times as long.
  test.each(runs)(
    '%s',
    (_, text, shortest = 12_500) => {
      const short = fastest(text(shortest));
      const long = fastest(text(8 * shortest));
      expect(long / Math.max(short, 4)).toBeLessThan(30);
    },
    60_000,
  );
});

describe('how overlaps are settled', () => {
  test("a state's name that is an official's surname is no state", () => {
    const { input } = readMarked('Die Ministerin Julia Willie Hamburg (Grüne) kündigte das Portal in Niedersachsen an.');
    expect(
      recognize(input)
        .filter(({ kind }) => kind === 'state')
        .map(({ start, end }) => input.text.slice(start, end)),
    ).toEqual(['Niedersachsen']);
  });
});

test('letters with their marks apart (as some editors write them) are read and keep their offsets', () => {
  const source = 'In Thüringen und Baden-Württemberg sind es fünf Ämter.'.normalize('NFD');
  const { input } = readMarked(source);
  expect(recognize(input).map(({ start, end }) => input.text.slice(start, end).normalize('NFC'))).toEqual([
    'Thüringen',
    'Baden-Württemberg',
    'fünf',
  ]);
});
