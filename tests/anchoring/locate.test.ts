import { describe, expect, test } from 'vitest';
import { anchorOf } from '../../utils/anchoring/anchorOf.ts';
import { locate, prepare } from '../../utils/anchoring/locate.ts';
import { locateAll } from '../../utils/anchoring/locateAll.ts';
import type { Anchor } from '../../utils/anchoring/types.ts';

const text = [
  'E-Akte im Norden',
  'Niedersachsen hat eine neue Digitalstrategie verabschiedet. Rund 20.000 Arbeitsplätze arbeiten nun mit der E-Akte, sagt der Beauftragte der Landesregierung. Weitere folgen im nächsten Jahr.',
  'Auch Sachsen will nachziehen. Dort sollen zunächst die Landratsämter umgestellt werden, bevor die Gemeinden an der Reihe sind.',
  '„Die Bürger erwarten, dass es schneller geht“, sagte die Ministerin in Hannover. Bis 2027 sollen 575 Leistungen online sein.',
  'In Niedersachsen gilt das auch für die Kommunen. Ein Konsortium kümmert sich um den Betrieb.',
].join('\n');

function mark(quote: string, from = 0): Anchor {
  const start = text.indexOf(quote, from);
  const anchor = anchorOf(text, { start, end: start + quote.length });
  if (!anchor) throw new Error(`not in the text: ${quote}`);
  return anchor;
}

function found(changed: string, anchor: Anchor): string {
  const location = locate(changed, anchor);
  if (location.state === 'orphaned') return 'orphaned';
  const quote = changed.slice(location.span.start, location.span.end);
  return location.state === 'firm' ? `${location.stage}: ${quote}` : `changed: ${quote}`;
}

describe('what is stored', () => {
  test('quote, both sides across block borders, position and sentence', () => {
    const anchor = mark('Auch Sachsen');
    expect(anchor).toMatchObject({ sentence: 'Auch Sachsen will nachziehen.', sentenceOffset: 0 });
    expect(anchor.quote.prefix).toMatch(/im nächsten Jahr\.\n$/);
    expect(text.slice(anchor.position.start, anchor.position.end)).toBe('Auch Sachsen');
  });

  test('white space at the ends is left out, nothing but white space stores nothing', () => {
    expect(anchorOf('a  b  c', { start: 1, end: 6 })).toMatchObject({ quote: { exact: 'b' }, position: { start: 3, end: 4 } });
    expect(anchorOf('a   c', { start: 1, end: 4 })).toBeNull();
  });
});

describe('firm', () => {
  test('an unchanged text', () => expect(found(text, mark('575 Leistungen'))).toBe('position: 575 Leistungen'));
  test('a paragraph added above', () => expect(found(`Neues vorab.\n${text}`, mark('575 Leistungen'))).toBe('exact: 575 Leistungen'));
  test('the second of two equal words', () => {
    const second = mark('Niedersachsen', text.indexOf('In Niedersachsen'));
    const changed = `Vorspann.\n${text}`;
    const location = locate(changed, second);
    expect(location).toMatchObject({ state: 'firm', span: { start: changed.lastIndexOf('Niedersachsen') } });
  });
  test('typographic quotes, dashes, no-break spaces and soft hyphens', () => {
    const anchor = mark('„Die Bürger erwarten, dass es schneller geht“');
    const changed = text.replace('„Die', '"Die').replace('geht“', 'geht"').replace('Bürger erwarten', 'Bür\u00adger\u00a0erwarten');
    expect(found(changed, anchor)).toBe('normalized: "Die Bür\u00adger\u00a0erwarten, dass es schneller geht"');
  });
  test('umlauts written with combining marks', () => {
    expect(found(text.normalize('NFD'), mark('Bürger erwarten'))).toBe(`normalized: ${'Bürger erwarten'.normalize('NFD')}`);
  });
});

describe('changed', () => {
  test('a corrected figure is called out', () => {
    const location = locate(text.replace('20.000', '25.000'), mark('Rund 20.000 Arbeitsplätze arbeiten nun mit der E-Akte'));
    expect(location).toMatchObject({ state: 'changed', changes: [{ before: '20.000', after: '25.000', isFigure: true }] });
  });
  test('a figure that is the whole quote', () => {
    expect(found(text.replace('575', '601'), mark('575'))).toBe('changed: 601');
  });
  test('a typo in a long quote', () => {
    const location = locate(text.replace('umgestellt', 'umgestelt'), mark('Dort sollen zunächst die Landratsämter umgestellt werden'));
    expect(location).toMatchObject({ state: 'changed', changes: [{ before: 'umgestellt', after: 'umgestelt', isFigure: false }] });
  });
  test('a gendered form', () => {
    expect(found(text.replace('Die Bürger', 'Die Bürger:innen'), mark('Bürger erwarten'))).toBe('changed: Bürger:innen erwarten');
  });
  test('the last third rewritten', () => {
    const quote = 'Dort sollen zunächst die Landratsämter umgestellt werden, bevor die Gemeinden an der Reihe sind.';
    expect(found(text.replace('bevor die Gemeinden an der Reihe sind', 'alle anderen folgen dann später'), mark(quote))).toMatch(
      /^changed: Dort/,
    );
  });
});

describe('orphaned', () => {
  test('a deleted sentence, with what is likest as candidates', () => {
    expect(found(text.replace('Auch Sachsen will nachziehen. ', ''), mark('Auch Sachsen will nachziehen.'))).toBe('orphaned');
  });
  test('a name whose sentence is gone stays off the other places of the name', () => {
    const anchor = mark('Niedersachsen');
    const changed = text.replace('Niedersachsen hat eine neue Digitalstrategie verabschiedet. ', '');
    const location = locate(changed, anchor);
    expect(location.state).toBe('orphaned');
    expect(location.state === 'orphaned' && location.candidates[0]?.span.start).toBe(changed.indexOf('Niedersachsen'));
  });
  test('a short name never lands inside a longer one', () => {
    expect(found(text.replace('Auch Sachsen will nachziehen. ', ''), mark('Sachsen', text.indexOf('Auch')))).toBe('orphaned');
  });
  test('an empty text', () => expect(found('', mark('Sachsen'))).toBe('orphaned'));
});

describe('marks from elsewhere, without a sentence', () => {
  const foreign = (exact: string, prefix = '', suffix = ''): Anchor => ({
    quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
    position: { type: 'TextPositionSelector', start: 0, end: exact.length },
    sentence: '',
    sentenceOffset: 0,
  });
  const start = (anchor: Anchor) => {
    const location = locate(text, anchor);
    return location.state === 'orphaned' ? null : location.span.start;
  };

  test('the only place of a quote without any surroundings', () =>
    expect(start(foreign('Ein Konsortium'))).toBe(text.indexOf('Ein Konsortium')));
  test('one of several places without any surroundings is not guessed', () => expect(start(foreign('Niedersachsen'))).toBeNull());
  test.each([
    ['Niedersachsen', '', ' hat eine neue Digitalstrategie', 'Niedersachsen hat'],
    ['Niedersachsen', 'Online sein.\nIn ', ' gilt das auch für die', 'Niedersachsen gilt'],
    ['Niedersachsen', '', ' gillt das auch fuer die', 'Niedersachsen gilt'],
    ['Die', '„', ' Bürger erwarten, dass es schneller', 'Die Bürger'],
    ['sollen', 'Bis 2027', '575 Leistungen online', 'sollen 575'],
  ])('%s between %j and %j', (exact, prefix, suffix, place) => expect(start(foreign(exact, prefix, suffix))).toBe(text.indexOf(place)));
  test('a long quote with two slips', () => {
    expect(start(foreign('Dort solen zunächst die Landratsämter umgestelt werden'))).toBe(text.indexOf('Dort sollen'));
  });
  test('another text altogether', () =>
    expect(start(foreign('Es war einmal ein König, der hatte drei Töchter und keinen Sohn.'))).toBeNull());
});

describe('many anchors', () => {
  test('are located in order and give way to other work', async () => {
    const anchors = ['Niedersachsen', '575 Leistungen', 'Ein Konsortium'].map(quote => mark(quote));
    let pauses = 0;
    let time = 0;
    const slices = { pause: async () => void pauses++, now: () => (time += 10), budget: 5 };
    const locations = await locateAll(`Neu.\n${text}`, anchors, slices);
    expect(locations.map(location => location.state)).toEqual(['firm', 'firm', 'firm']);
    expect(pauses).toBe(3);
  });

  test('stop when asked to', async () => {
    const stop = new AbortController();
    const slices = { pause: async () => stop.abort(), now: Date.now, budget: 0 };
    await expect(locateAll(text, [mark('575'), mark('575')], slices, stop.signal)).rejects.toThrow();
  });

  test('a text is read once', () => {
    const prepared = prepare(text);
    expect(locate(prepared, mark('575'))).toEqual(locate(text, mark('575')));
  });
});
