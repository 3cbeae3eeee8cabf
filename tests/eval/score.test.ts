import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rate, rates } from './counts.ts';
import type { Gold } from './gold.ts';
import { devFolder, loadPages, parsePage } from './pages.ts';
import type { Prediction } from './prediction.ts';
import { type Score, score } from './score.ts';
import { measures } from './table.ts';

const source = `<html><head><script type="application/label+json">{"isEgov":true,"isArticle":true,"title":"Neues aus den Ländern",
"byline":["Eva Sommer"],"published":"2025-03-04","series":{"name":"Rundblick","part":2},"articleId":"77"}</script></head><body>
<h1 data-gold="neutral">Neues aus den Ländern</h1>
<p data-gold="p">In <l-state code="DE-HE">Hessen</l-state> sind rund <l-figure value="200" qualifier="approx" noun="Ämter">200</l-figure> Ämter dabei, in <l-state code="DE-BY" optional>Bayern</l-state> keine.</p>
<p data-gold="p">„<l-quote speaker="Ute Kern">Wir sind froh</l-quote>“, sagt CIO <l-official person="Ute Kern" role="CIO" state="DE-HE">Dr. Ute Kern</l-official> über <l-figure value="5" unit="Prozent">5 Prozent</l-figure>.</p>
<div data-gold="clutter:newsletter">Jetzt den Newsletter der Redaktion bestellen und nichts verpassen</div></body></html>`;
const { gold } = parsePage('seed', source);

/** An answer without fault, its page text opened by the headline and spaced unlike the gold. */
function perfect(of: Gold): Prediction {
  const { isEgov, isArticle, title, byline, published, series, articleId } = of;
  let text = `${title}\n`;
  const starts = (of.paragraphs ?? []).map(paragraph => {
    const start = text.length;
    text += `${paragraph}\n\n`;
    return start;
  });
  const shifted = <T extends { paragraph: number; start: number; end: number }>(labels: T[]) =>
    labels.map(label => ({
      ...label,
      start: label.start + (starts[label.paragraph] ?? 0),
      end: label.end + (starts[label.paragraph] ?? 0),
    }));
  const page = { isEgov, isArticle, title, byline, published, series, articleId };
  if (of.paragraphs === undefined) return page;
  return {
    ...page,
    text,
    states: shifted(of.states),
    officials: shifted(of.officials),
    figures: shifted(of.figures),
    quotes: shifted(of.quotes),
  };
}

const scoreOne = (prediction: Prediction) => score({ seed: gold }, { seed: prediction });
const ones = (result: Score) => Object.entries(measures(result)).filter(([, value]) => value !== 1);

describe('the scorer', () => {
  test('gives 1 everywhere for a perfect answer and says nothing', () => {
    const result = scoreOne(perfect(gold));
    expect(ones(result)).toEqual([]);
    expect(result.disagreements).toEqual([]);
  });

  test('gives 0 for no answer', () => {
    const { kinds, detection } = score({ seed: gold }, {});
    expect(rates(detection).recall).toBe(0);
    expect(kinds.states.overlap).toEqual({ tp: 0, fp: 0, fn: 1 });
  });

  test('neither rewards nor punishes an optional label', () => {
    const answer = perfect(gold);
    expect(scoreOne({ ...answer, states: answer.states?.slice(0, 1) ?? [] }).kinds.states.overlap).toEqual({ tp: 1, fp: 0, fn: 0 });
  });

  test('tells exact from overlapping spans, and compares attributes on the pair', () => {
    const answer = perfect(gold);
    const officials =
      answer.officials?.map(official => ({ ...official, start: official.start + 4, role: 'Ministerin', state: null })) ?? [];
    const { exact, overlap, attributes } = scoreOne({ ...answer, officials }).kinds.officials;
    expect(exact).toEqual({ tp: 0, fp: 1, fn: 1 });
    expect(overlap).toEqual({ tp: 1, fp: 0, fn: 0 });
    expect(attributes).toEqual({ person: { ok: 1, of: 1 }, role: { ok: 0, of: 1 }, state: { ok: 0, of: 1 } });
  });

  test('does not mind quotation marks around a quote, nor entities outside the body', () => {
    const answer = perfect(gold);
    const quotes = answer.quotes?.map(quote => ({ ...quote, start: quote.start - 1, end: quote.end + 1 })) ?? [];
    const states = [...(answer.states ?? []), { start: 15, end: 21, code: 'DE-BE' }];
    const { kinds } = scoreOne({ ...answer, quotes, states });
    expect(kinds.quotes.exact).toEqual({ tp: 1, fp: 0, fn: 0 });
    expect(kinds.states.exact).toEqual({ tp: 1, fp: 0, fn: 0 });
  });

  test('sees clutter in the text and a paragraph that is broken', () => {
    const answer = perfect(gold);
    const text = `${answer.text?.replace('dabei', 'dabei (Anzeige)')}${gold.clutterText.join()}`;
    const { extraction } = scoreOne({ ...answer, text });
    expect(extraction.paragraphs).toEqual({ ok: 1, of: 2 });
    expect(extraction.leaked).toEqual({ ok: 1, of: 1 });
  });
});

const reference = resolve(import.meta.dirname, '../../../shared/tools/score.mjs');

test('agrees in numbers with the reference scorer, on faulty answers too', async context => {
  if (!existsSync(reference)) {
    console.log('comparison skipped: the reference scorer is not here');
    return context.skip();
  }
  const module: { score: (gold: object, predictions: object) => ReferenceScore } = await import(
    /* @vite-ignore */ pathToFileURL(reference).href
  );
  const golds: Record<string, Gold> = {
    seed: gold,
    ...Object.fromEntries(
      ['interview', 'typo3', 'neg-sport'].flatMap(name => loadPages(devFolder, name)).map(page => [page.name, page.gold]),
    ),
  };
  const answers = Object.entries(golds).map(([name, labels]) => [name, perfect(labels)] as const);
  const faulty = answers.map(([name, answer], index) => [name, spoil(answer, index, golds[name]?.clutterText ?? [])] as const);
  for (const predictions of [Object.fromEntries(answers), Object.fromEntries(faulty), {}]) {
    expect(flat(score(golds, predictions))).toEqual(flatReference(module.score(golds, predictions)));
  }
}, 300_000);

/** Faults of every sort, a different choice for each page. */
function spoil(answer: Prediction, index: number, clutter: string[]): Prediction {
  const spoiled: Prediction = { ...answer, isEgov: index % 4 !== 0 };
  if (index % 3 === 0)
    Object.assign(spoiled, {
      title: 'Start',
      byline: ['Niemand'],
      published: '1999-01-01',
      series: { name: 'x', part: 9 },
      articleId: '0',
    });
  if (answer.text === undefined) return spoiled;
  const text = index % 2 ? answer.text + clutter.join('\n') : answer.text.replaceAll('e Ver', 'e (!) Ver');
  return {
    ...spoiled,
    text,
    states: answer.states?.map((state, i) => (i % 2 ? state : { ...state, code: 'DE-XX' })) ?? [],
    officials:
      answer.officials?.map((official, i) =>
        i % 3 ? { ...official, role: 'Hausmeister' } : { ...official, start: official.start + 1, person: 'Erika Muster' },
      ) ?? [],
    figures:
      answer.figures?.flatMap((figure, i) =>
        i % 4 ? [{ ...figure, value: i % 3 ? 42 : (figure.value ?? null), unit: 'Äpfel', end: figure.end + 6 }] : [],
      ) ?? [],
    quotes:
      answer.quotes?.flatMap(quote => [
        { ...quote, start: quote.start + 3, speaker: 'Erika Muster' },
        { ...quote, end: quote.start + 5 },
      ]) ?? [],
  };
}

const triple = ({ tp, fp, fn }: { tp: number; fp: number; fn: number }) => [tp, fp, fn];

function flat({ detection, metadata, extraction, kinds, isArticle }: Score): object {
  const { match, predicted, gold: expected, paragraphs, leaked } = extraction;
  return {
    detection: triple(detection),
    isArticle: isArticle.of > 0 ? isArticle.ok / isArticle.of : null,
    metadata: Object.entries(metadata).map(([field, { all, present }]) => [field, all.ok, all.of, present.ok, present.of]),
    extraction: [
      predicted ? match / predicted : 0,
      expected ? match / expected : 0,
      rate(paragraphs),
      leaked.of ? rate(leaked) : 0,
      leaked.of,
    ],
    kinds: Object.entries(kinds).map(([kind, { exact, overlap, full, attributes }]) => [
      kind,
      [exact, overlap, full].map(triple),
      Object.entries(attributes).map(([name, { ok, of }]) => [name, ok, of]),
    ]),
  };
}

interface ReferenceScore {
  detection: { tp: number; fp: number; fn: number; isArticle: number | null };
  meta: Record<string, { ok: number; n: number; okP: number; nP: number }>;
  extraction: { tokenP: number; tokenR: number; paragraphsWhole: number; clutterLeak: number; clutterBlocks: number };
  entities: Record<
    string,
    Record<'exact' | 'overlap' | 'full', { tp: number; fp: number; fn: number }> & { attr: Record<string, { ok: number; n: number }> }
  >;
}

function flatReference({ detection, meta, extraction, entities }: ReferenceScore): object {
  const { tokenP, tokenR, paragraphsWhole, clutterLeak, clutterBlocks } = extraction;
  return {
    detection: triple(detection),
    isArticle: detection.isArticle,
    metadata: Object.entries(meta).map(([field, { ok, n, okP, nP }]) => [field, ok, n, okP, nP]),
    extraction: [tokenP, tokenR, paragraphsWhole, clutterLeak, clutterBlocks],
    kinds: Object.entries(entities).map(([kind, { exact, overlap, full, attr }]) => [
      kind,
      [exact, overlap, full].map(triple),
      Object.entries(attr).map(([name, { ok, n }]) => [name, ok, n]),
    ]),
  };
}
