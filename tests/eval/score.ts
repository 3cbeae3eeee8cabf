import { normalize, squeeze, words } from './align.ts';
import { plainName } from './attributes.ts';
import { type Counts, count, counts, type Disagreement, type KindScore, type Share, share } from './counts.ts';
import { type Gold, type SpanKind, spanKinds } from './gold.ts';
import { type Locator, locator } from './locate.ts';
import type { Prediction } from './prediction.ts';
import { scoreKind } from './scoreKind.ts';

/** The measures of the guideline's section 6 over a set of pages; `present` counts only the pages where the gold has a value. */
export interface Score {
  pages: number;
  detection: Counts & { missed: string[]; falseAlarms: string[] };
  isArticle: Share;
  metadata: Record<MetadataField, { all: Share; present: Share }>;
  extraction: { match: number; predicted: number; gold: number; paragraphs: Share; leaked: Share };
  kinds: Record<SpanKind, KindScore>;
  disagreements: Disagreement[];
}

export const metadataFields = ['title', 'byline', 'published', 'series', 'articleId'] as const;
export type MetadataField = (typeof metadataFields)[number];

/** Compares predictions with gold, page by name; a page without a prediction counts as an empty one. */
export function score(gold: Record<string, Gold>, predictions: Record<string, Prediction>): Score {
  const kindScore = (): KindScore => ({ exact: counts(), overlap: counts(), full: counts(), attributes: {} });
  const field = () => ({ all: share(), present: share() });
  const result: Score = {
    pages: Object.keys(gold).length,
    detection: { ...counts(), missed: [], falseAlarms: [] },
    isArticle: share(),
    metadata: { title: field(), byline: field(), published: field(), series: field(), articleId: field() },
    extraction: { match: 0, predicted: 0, gold: 0, paragraphs: share(), leaked: share() },
    kinds: { states: kindScore(), officials: kindScore(), figures: kindScore(), quotes: kindScore() },
    disagreements: [],
  };
  for (const [page, labels] of Object.entries(gold)) {
    const prediction = predictions[page] ?? {};
    scoreDetection(page, labels, prediction, result);
    if (labels.paragraphs === undefined || !labels.isEgov || !labels.isArticle) continue;
    scoreMetadata(page, labels, prediction, result);
    const locate = locator(labels.paragraphs, prediction.text);
    scoreExtraction(page, labels, prediction, locate, result);
    for (const kind of spanKinds) scoreKind({ page, kind, gold: labels, prediction, locate }, result.kinds[kind], result.disagreements);
  }
  return result;
}

function scoreDetection(page: string, gold: Gold, prediction: Prediction, result: Score): void {
  const expected = gold.isEgov && gold.isArticle;
  const said = prediction.isEgov === true && prediction.isArticle !== false;
  if (expected && said) result.detection.tp++;
  if (expected && !said) {
    result.detection.fn++;
    result.detection.missed.push(page);
  }
  if (!expected && said) {
    result.detection.fp++;
    result.detection.falseAlarms.push(page);
  }
  if (typeof prediction.isArticle === 'boolean') count(result.isArticle, prediction.isArticle === gold.isArticle);
}

function scoreMetadata(page: string, gold: Gold, prediction: Prediction, result: Score): void {
  const names = (byline: string[] | null | undefined) => (byline ?? []).map(plainName).filter(Boolean).sort().join('|');
  const right: Record<MetadataField, boolean> = {
    title: [gold.title, ...(gold.titleAlts ?? [])].some(title => normalize(title) === normalize(prediction.title)),
    byline: names(prediction.byline) === names(gold.byline),
    published: (prediction.published ?? '').slice(0, 10) === (gold.published ?? ''),
    series: isSameSeries(prediction.series ?? null, gold.series),
    articleId: (prediction.articleId ?? '').trim() === (gold.articleId ?? ''),
  };
  for (const name of metadataFields) {
    count(result.metadata[name].all, right[name]);
    if (gold[name] !== null) count(result.metadata[name].present, right[name]);
    if (!right[name]) {
      const detail = `gold=${JSON.stringify(gold[name])} found=${JSON.stringify(prediction[name] ?? null)}`;
      result.disagreements.push({ page, kind: name, what: 'WRONG', detail });
    }
  }
}

function isSameSeries(found: Prediction['series'], gold: Gold['series']): boolean {
  if (!found || !gold) return !found && !gold;
  const plain = (name: string) =>
    normalize(name)
      .toLowerCase()
      .replace(/^(serie|reihe)\s*:?\s*/, '')
      .replace(/["']/g, '')
      .trim();
  const [a, b] = [plain(found.name), plain(gold.name)];
  return Number(found.part) === gold.part && a !== '' && (a.includes(b) || b.includes(a));
}

function scoreExtraction(page: string, gold: Gold, prediction: Prediction, locate: Locator, result: Score): void {
  const bag = (texts: (string | null | undefined)[]) => {
    const counted = new Map<string, number>();
    for (const word of texts.flatMap(words)) counted.set(word, (counted.get(word) ?? 0) + 1);
    return counted;
  };
  const body = bag(gold.paragraphs ?? []);
  const forgiven = bag([gold.title, gold.kicker, ...gold.neutral]);
  const { extraction, disagreements } = result;
  for (const [word, times] of bag([prediction.text])) {
    const matched = Math.min(times, body.get(word) ?? 0);
    extraction.match += matched;
    extraction.predicted += times - Math.min(times - matched, forgiven.get(word) ?? 0);
  }
  for (const times of body.values()) extraction.gold += times;
  if (locate.whole === null || prediction.text === undefined) {
    extraction.paragraphs.of += gold.paragraphs?.length ?? 0;
    return;
  }
  for (const [index, whole] of locate.whole.entries()) {
    count(extraction.paragraphs, whole);
    if (!whole) disagreements.push({ page, kind: 'paragraph', what: 'BROKEN', detail: gold.paragraphs?.[index]?.slice(0, 90) ?? '' });
  }
  const squeezed = squeeze(prediction.text).text;
  for (const text of gold.clutterText) {
    const clutter = squeeze(text).text;
    if (clutter.length < 25) continue;
    const leaked = [0, Math.floor((clutter.length - 25) / 2), clutter.length - 25].some(at =>
      squeezed.includes(clutter.slice(at, at + 25)),
    );
    count(extraction.leaked, leaked);
    if (leaked) disagreements.push({ page, kind: 'clutter', what: 'LEAKED', detail: text.slice(0, 90) });
  }
}
