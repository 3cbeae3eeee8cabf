import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf } from '../../entrypoints/library/finderRows.ts';
import { createSearchIndex, type SearchDocument, type SearchIndex } from '../../utils/clippings/search/searchIndex.ts';
import { termOf, wordsOf } from '../../utils/clippings/search/words.ts';
import { plainWhole } from '../export/corpus.ts';

function document(id: string, text: string, change: Partial<SearchDocument> = {}): SearchDocument {
  return { id, title: '', own: '', names: '', text, ...change };
}

const index = createSearchIndex();
for (const one of [
  document('strategie', 'Das Land legt eine Digitalstrategie vor. Alles soll digital werden.'),
  document('akte', 'Die E-Akte kommt in allen Ländern. Kontakte helfen.', { title: 'E-Akte' }),
  document('register', 'Des Registers Modernisierung: Die Registermodernisierung, sagt Frau Müller, hilft Bürgerinnen und Bürgern.'),
  document('straße', 'In der Großen Straße gibt es keinen Kontakt zum Amt.', { own: 'wichtig prüfen', names: 'Horst Baier' }),
  document('bayern', 'Bayern und Hessen führen die Akte ein. Große Pläne für die Straße.'),
])
  index.put(one);

/** Ids of what a search finds, the best first. */
function found(typed: string): string[] {
  return foundIn(index, ['strategie', 'akte', 'register', 'straße', 'bayern'], typed);
}

function foundIn(one: SearchIndex, ids: readonly string[], typed: string): string[] {
  const points = one.find(typed)?.points ?? [];
  const pointsOf = (id: string) => points[one.numberOf(id)] ?? -1;
  return ids.filter(id => pointsOf(id) >= 0).sort((a, b) => pointsOf(b) - pointsOf(a));
}

describe('words', () => {
  test.each([
    ['Länder', 'Landes'],
    ['Ländern', 'Land'],
    ['Verwaltungen', 'Verwaltung'],
    ['Registers', 'Register'],
    ['Kommunen', 'Kommune'],
    ['Bürgerinnen', 'Bürger'],
    ['Müller', 'Mueller'],
    ['STRASSE', 'Straße'],
    ['Bür\u00adger', 'Bürger'],
    ['Ma\u0308rz', 'März'],
    ['Ämter', 'Amtes'],
    ['neuer', 'neuen'],
    ['Häuser', 'Haus'],
    ['Frauen', 'Frau'],
    ['Mio', 'Millionen'],
    ['Mrd', 'Milliarde'],
  ])('%s and %s are one', (a, b) => expect(termOf(a)).toBe(termOf(b)));

  test.each([
    ['2024', '2025'],
    ['Amt', 'Akte'],
    ['Register', 'Registratur'],
    ['neuen', 'neunzig'],
    ['Quelle', 'Quälle'],
  ])('%s and %s are two', (a, b) => expect(termOf(a)).not.toBe(termOf(b)));
});

describe('searching', () => {
  test('inflected, with and without umlauts', () => {
    expect(found('Land')).toEqual(expect.arrayContaining(['strategie', 'akte']));
    expect(found('buerger')).toEqual(['register']);
    expect(found('Mueller')).toEqual(['register']);
    expect(found('strasse')).toEqual(expect.arrayContaining(['straße', 'bayern']));
  });

  test('a compound by its parts, but not by what only looks like one', () => {
    expect(found('Strategie')).toEqual(['strategie']);
    expect(found('Modernisierung')).toEqual(['register']);
    expect(found('Akte').sort()).toEqual(['akte', 'bayern']);
  });

  test('while the word is being typed', () => {
    for (const typed of ['Reg', 'Regis', 'Registermod', 'Registermodernisierung']) expect(found(typed)).toEqual(['register']);
  });

  test('all words must stand, anywhere', () => {
    expect(found('Straße prüfen')).toEqual(['straße']);
    expect(found('Straße Baier wichtig')).toEqual(['straße']);
    expect(found('Straße Registermodernisierung')).toEqual([]);
  });

  test('what is excluded is gone', () => {
    expect(found('Akte -Bayern')).toEqual(['akte']);
    expect(found('-Bayern -Land')).toEqual(['register', 'straße']);
  });

  test('a phrase is found where its words stand in a row', () => {
    expect(found('„große Straße“')).toEqual(['straße']);
    expect(found('Straße -"große Pläne"')).toEqual(['straße']);
    expect(found('-"große Pläne" -"sagt Frau" -Akte').sort()).toEqual(['strategie', 'straße']);
    expect(found('"große Unbekannte"')).toEqual([]);
    expect(found('-"Straße Unbekannte"')).toHaveLength(5);
  });

  test.each([
    ['„großen Straßen“', 'GROSSE STRASSE', true],
    ['"Müller Übung"', 'Mueller-Uebung', true],
    ['"Müller Übung"', 'Mu\u0308ller U\u0308bung', true],
    ['"müller übung"', 'Mül\u00adler Übung', true],
    ['"neue Messe"', 'Neuer Messen', true],
    ['"neue Messe"', 'neue alte Messe', false],
    ['"neue Messe"', 'neugierige Messe', false],
    ['"neue Messe"', 'erneute Messe', false],
    ['"neue Messe"', 'neue Messegelände', false],
    ['"neue neue Messe"', 'neue neue neue Messe', true],
  ])('%s in %s: %s', (typed, text, isThere) => {
    for (const field of ['title', 'own', 'names', 'text']) {
      const one = createSearchIndex();
      one.put(document('x', '', { [field]: text }));
      expect([field, one.find(typed)?.size]).toEqual([field, isThere ? 1 : 0]);
    }
  });

  test('a phrase does not reach from one field or tag into the next', () => {
    const one = createSearchIndex();
    one.put(document('x', 'Messe', { title: 'Die neue', own: 'Haus\nOrdnung' }));
    expect(one.find('"neue Messe"')?.size).toBe(0);
    expect(one.find('"Haus Ordnung"')?.size).toBe(0);
  });

  test('finds what reading every text word by word finds', () => {
    const text = fc.array(fc.constantFrom('Amt', 'Akte', 'neue', 'alten', 'Bau', 'Bauamt', 'E-Akte', 'für', 'Straße'), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), text, fc.boolean(), (texts, words, isPhrase) => {
        const own = createSearchIndex();
        for (const [n, one] of texts.entries()) own.put(document(String(n), one.join(' ')));
        const sought = (isPhrase ? words.slice(0, 3) : words.slice(0, 2)).filter(word => isPhrase || word.length < 4);
        const terms = sought.flatMap(word => [...wordsOf(word)].map(({ term }) => term));
        const stands = (one: readonly string[]) => {
          const there = one.flatMap(word => [...wordsOf(word)].map(({ term }) => term));
          // Short words are themselves or the beginning of others.
          if (!isPhrase) return sought.every(word => there.some(term => term.startsWith(termOf(word))));
          return there.some((_, at) => terms.every((term, index) => there[at + index] === term));
        };
        const expected = texts.flatMap((one, n) => (stands(one) ? [String(n)] : []));
        const result = own.find(isPhrase ? `"${sought.join(' ')}"` : sought.join(' '));
        const ids = texts.map((_, n) => String(n));
        if (result) expect(ids.filter(id => (result.points[own.numberOf(id)] ?? -1) >= 0)).toEqual(expected);
      }),
    );
  });

  test('a word with a hyphen is one name', () => {
    for (const typed of ['E-Akte', 'eAkte', 'E-Akten', 'e‑akte']) expect([typed, found(typed)]).toEqual([typed, ['akte']]);
  });

  test('a hit in the title counts more than one in the text', () => expect(found('akte')[0]).toBe('akte'));

  test('hits are shown where they stand, inflection and compounds included', () => {
    const text = 'Die Strategien: eine Digitalstrategie.';
    const spans = index.find('Strategie')?.hits(text) ?? [];
    expect(spans.map(({ start, end }) => text.slice(start, end))).toContain('Digitalstrategie');
  });

  test('nothing typed finds nothing, and no typing breaks it', () => {
    expect(index.find('  ')).toBeNull();
    expect(index.find('– " „')).toBeNull();
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), typed => void index.find(typed)?.hits(typed)));
  });
});

describe('clippings come and go', () => {
  test('a changed one is found by its new words alone, also after many changes', () => {
    const own = createSearchIndex();
    for (let n = 0; n < 3_000; n++) own.put(document(`c${n % 7}`, `Fassung${n} gemeinsam`));
    expect(own.size).toBe(7);
    const ids = Array.from({ length: 7 }, (_, n) => `c${n}`);
    expect(foundIn(own, ids, 'Fassung2999')).toEqual(['c3']);
    expect(own.find('Fassung12')?.size).toBe(0);
    expect(own.find('gemeinsam')?.size).toBe(7);
    own.remove('c3');
    expect(own.find('gemeinsam')?.size).toBe(6);
  });

  test('the words of a stored clipping: text, notes, tags, people', async () => {
    const { clipping, annotations } = await plainWhole();
    const own = createSearchIndex();
    own.put(documentOf(clipping, annotations.map(row => `${row.note}\n${row.tags.join('\n')}`).join('\n'), clipping.text));
    for (const typed of ['Arbeitsplatz', 'Bericht', 'OZG', 'Baier', 'Beispiel', 'Bilanz', 'zahlt']) {
      expect([typed, own.find(typed)?.size]).toEqual([typed, 1]);
    }
  });
});
