import { describe, expect, test } from 'vitest';
import { devFolder, freshFolder, loadPages, parsePage, setAsideFolder, shortFolder } from './pages.ts';

const labels = (more: object = {}) =>
  `<script type="application/label+json">${JSON.stringify({ isEgov: true, isArticle: true, title: 'Titel', ...more })}</script>`;
const page = (body: string, more?: object) =>
  parsePage(
    'x',
    `<!doctype html><html><head>${labels(more)}<link rel="canonical" href="https://a.example/b"></head><body>${body}</body></html>`,
  );

describe('a labelled page', () => {
  test('gives offsets in the normalised paragraph, through markup, soft hyphens and nested labels', () => {
    const { gold } = page(
      '<p data-gold="p"> In\n <l-state code="DE-NI">Nieder&shy;<b>sachsen</b></l-state> sagt <l-official person="Horst Baier" role="CIO" state="DE-NI">Dr.&nbsp;Horst <i>Baier</i></l-official>: „<l-quote speaker="Horst Baier">Auch <l-state code="DE-NW">NRW</l-state> will.</l-quote>“<br>Ende</p>',
    );
    expect(gold.paragraphs).toEqual(['In Niedersachsen sagt Dr. Horst Baier: „Auch NRW will.“ Ende']);
    expect(gold.states.map(({ start, end, text, code }) => [start, end, text, code])).toEqual([
      [3, 16, 'Niedersachsen', 'DE-NI'],
      [45, 48, 'NRW', 'DE-NW'],
    ]);
    expect(gold.officials).toEqual([
      { paragraph: 0, start: 22, end: 37, text: 'Dr. Horst Baier', person: 'Horst Baier', role: 'CIO', state: 'DE-NI' },
    ]);
    expect(gold.quotes).toEqual([
      { paragraph: 0, start: 40, end: 54, text: 'Auch NRW will.', speaker: 'Horst Baier', speakerIsPerson: true },
    ]);
    expect(gold.url).toBe('https://a.example/b');
  });

  test('is clean afterwards: no label element, attribute or script, and text nodes joined', () => {
    const { html } = page(
      '<p class="a" data-gold="p">Rund <l-figure value="20000" qualifier="approx" noun="Plätze">20.000</l-figure> Plätze<l-neutral> x</l-neutral></p>',
    );
    expect(html).toBe(
      '<!DOCTYPE html><html><head><link rel="canonical" href="https://a.example/b"></head><body><p class="a">Rund 20.000 Plätze x</p></body></html>',
    );
  });

  test('reads figures with their attributes, ranges, and the second qualifier of knapp', () => {
    const { gold } = page(
      '<p data-gold="p">knapp <l-figure value="40" unit="Prozent" qualifier="under">40 Prozent</l-figure> in <l-figure value="[5,7]" unit="Tage" optional>5 bis 7 Tage</l-figure></p>',
    );
    expect(gold.figures).toEqual([
      {
        paragraph: 0,
        start: 6,
        end: 16,
        text: '40 Prozent',
        value: 40,
        unit: 'Prozent',
        qualifier: 'under',
        qualifierAlts: ['approx'],
        noun: null,
      },
      {
        paragraph: 0,
        start: 20,
        end: 32,
        text: '5 bis 7 Tage',
        optional: true,
        value: [5, 7],
        unit: 'Tage',
        qualifier: 'exact',
        noun: null,
      },
    ]);
  });

  test('joins table cells by one space and leaves a part with a label of its own out of the paragraph', () => {
    const { gold } = page(
      '<table><tr data-gold="p"><td><l-state code="DE-HE">Hessen</l-state></td><td>5</td></tr></table><div data-gold="p">Text <aside data-gold="clutter:vendor">Anbieter</aside>weiter</div>',
    );
    expect(gold.paragraphs).toEqual(['Hessen 5', 'Text weiter']);
    expect(gold.clutterText).toEqual(['Anbieter']);
  });

  test('takes paragraphs of a page that has none of its own elements for them', () => {
    const { gold, html } = page('<div>eins<br><br><l-p>zwei drei</l-p><br><l-neutral>Foto: X</l-neutral></div>');
    expect(gold.paragraphs).toEqual(['zwei drei']);
    expect(gold.neutral).toEqual(['Foto: X']);
    expect(html).toContain('<div>eins<br><br>zwei drei<br>Foto: X</div>');
  });

  test('names clutter and kept elements by a selector that finds them on the clean page', () => {
    const { elements } = page(
      '<div>a</div><div data-gold="clutter:share">b</div><section data-gold="keep"><p data-gold="p">c</p></section>',
    );
    expect(elements).toEqual([
      { kind: 'share', selector: 'html > body:nth-child(2) > div:nth-child(2)', text: 'b' },
      { kind: 'keep', selector: 'html > body:nth-child(2) > section:nth-child(3)', text: 'c' },
    ]);
  });

  test.each([
    ['a state outside a paragraph', '<p><l-state code="DE-NI">x</l-state></p>'],
    ['an unknown state', '<p data-gold="p"><l-state code="DE-XX">x</l-state></p>'],
    ['an official without a role', '<p data-gold="p"><l-official person="A B">x</l-official></p>'],
    ['an unknown qualifier', '<p data-gold="p"><l-figure value="1" qualifier="ca">1</l-figure></p>'],
    ['an unknown mark', '<p data-gold="text">x</p>'],
    ['an unknown kind of clutter', '<p data-gold="clutter:banner">x</p>'],
  ])('refuses %s', (_, body) => {
    expect(() => page(body)).toThrow();
  });
});

describe.each([devFolder, setAsideFolder, freshFolder, shortFolder])('the fixtures', folder => {
  const pages = loadPages(folder);

  test('are labelled as a whole', () => {
    for (const { name, gold, html } of pages) {
      expect(typeof gold.isEgov, name).toBe('boolean');
      expect(typeof gold.isArticle, name).toBe('boolean');
      // An item of a ticker is one paragraph.
      if (gold.isEgov && gold.isArticle) expect(gold.paragraphs?.length, name).toBeGreaterThan(0);
      if (gold.published !== null) expect(gold.published, name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(/data-gold|<\/?l-|label\+json/.test(html), name).toBe(false);
    }
  });

  test('hold every label where its text is, once', () => {
    for (const { name, gold } of pages) {
      for (const kind of ['states', 'officials', 'figures', 'quotes'] as const) {
        const places = gold[kind].map(({ paragraph, start, end }) => `${paragraph}:${start}-${end}`);
        expect(new Set(places).size, `${name} ${kind}`).toBe(places.length);
        for (const { paragraph, start, end, text } of gold[kind]) expect(gold.paragraphs?.[paragraph]?.slice(start, end), name).toBe(text);
      }
    }
  });

  test('call each person by one name that contains the mention', () => {
    for (const { name, gold } of pages) {
      for (const { person, text } of gold.officials) {
        const last = text.replace(/[’']$/, '').split(' ').at(-1) ?? '';
        const names = person.split(' ');
        const isOne = last.startsWith(names.at(-1) ?? '') || names.some(name => name.startsWith(last.replace(/s$/, '')));
        expect(isOne, `${name}: ${text} is ${person}`).toBe(true);
      }
    }
  });
});
