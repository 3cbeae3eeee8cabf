import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { glimpse } from '../../utils/article/glimpse.ts';
import { type Feature, featuresOf } from '../../utils/article/topic.ts';
import type { DetectionData } from '../../utils/gazetteer/types.ts';
import { devFolder, loadPages } from '../eval/pages.ts';
import { pages } from '../fixtures/detection/pages.ts';
import { textsOfOthers, weightOfOthers } from './detectionTexts.ts';

// node tests/tools/fitDetection.ts [--also FILE] [--write]
// Fits `model` of detection.json to the labelled texts and pages: logistic regression that stays near the weights one would set by hand.
// How near is chosen by cross-validation. Every other text of texts-2.json and texts-4.json is held out and reported only. Always the same result for the same data.

const path = resolve(import.meta.dirname, '../../utils/gazetteer/detection.json');
const data = JSON.parse(readFileSync(path, 'utf8')) as DetectionData;
const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false }, also: { type: 'string' } } });

interface Sample {
  name: string;
  isEgov: boolean;
  features: Feature[];
  /** Of others, and not kept here. */
  isOfOthers?: boolean;
}

function samplesOf(file: string, isWanted: (index: number) => boolean): Sample[] {
  const texts = JSON.parse(readFileSync(resolve(import.meta.dirname, `../fixtures/detection/${file}`), 'utf8')) as Record<
    string,
    string[][]
  >;
  return ['egov', 'other'].flatMap(kind =>
    (texts[kind] ?? [])
      .filter((_, index) => isWanted(index))
      .map(([name = '', text = '']) => ({
        name,
        isEgov: kind === 'egov',
        features: featuresOf(name, '', text),
      })),
  );
}

function sampleOf(name: string, html: string, url: string, isEgov: boolean): Sample {
  const { window } = new JSDOM(html);
  const seen = glimpse(window.document, url);
  window.close();
  return { name, isEgov, features: featuresOf(seen.headline, seen.about, seen.text) };
}

const seen: Sample[] = [
  ...samplesOf('texts.json', () => true),
  ...samplesOf('texts-2.json', index => index % 2 === 0),
  ...samplesOf('texts-3.json', () => true),
  ...samplesOf('texts-4.json', index => index % 2 === 0),
  ...loadPages(devFolder)
    // A page about government IT that is no article is judged by its form.
    .filter(({ gold }) => gold.isArticle)
    .map(({ name, html, gold }) => sampleOf(name, html, gold.url ?? '', gold.isEgov)),
  ...pages.filter(page => page.isArticle).map(({ name, html, url }) => sampleOf(name, html, url, true)),
  ...(options.also === undefined ? [] : textsOfOthers(options.also)).map(({ isEgov, headline, about, text }) => ({
    name: headline,
    isEgov,
    features: featuresOf(headline, about, text),
    isOfOthers: true,
  })),
];
const held = ['texts-2.json', 'texts-4.json'].map(file => ({ file, samples: samplesOf(file, index => index % 2 === 1) }));

/** Weights as one would set them by hand, and the bounds that keep a weight from saying the opposite of what its list is for. */
const byHand: Record<string, number> = {
  Ämter: 0,
  'Ämter + Technik': 3,
  'Ämter + Daten': 2,
  'Ämter + Geräte': 2,
  'Ämter + Papierwelt': 2,
  'Ämter + Umstellung': 1.5,
  'Leistungen + Technik': 3,
  'Leistungen + Daten': 1.5,
  'Leistungen + Geräte': 2,
  'Leistungen + Papierwelt': 2,
  'Leistungen + Umstellung': 1,
  'Amtspersonen + Technik': 2,
  'Amtspersonen + Daten': 1,
  'Amtspersonen + Geräte': 1,
  'Amtspersonen + Papierwelt': 1,
  'Amtspersonen + Umstellung': 0.5,
  'Ebenen + Technik': 1.5,
  'Ebenen + Daten': 1,
  'Ebenen + Umstellung': 0.5,
  topics: 0.8,
};
const against = new Set(data.against.map(({ name }) => name));
const names = [
  'topics',
  ...data.administration.map(({ name }) => name),
  ...data.digital.map(({ name }) => name),
  ...data.administration.flatMap(office => data.digital.map(({ name }) => `${office.name} + ${name}`)),
  ...against,
];
const prior = names.map(name => byHand[name] ?? (against.has(name) ? -2.5 : 0));
const bounds = names.map((name): [number, number] =>
  against.has(name) ? [-6, 0] : name === 'topics' ? [0.5, 1.5] : name.includes(' + ') ? [0, 8] : [-4, 0.8],
);

const placeOf = new Map(names.map((name, at) => [name, at]));

/** The features of a text as pairs of place and value. */
function rowOf({ features }: Sample): Row {
  const sums = new Map<number, number>();
  for (const { name, value } of features) {
    const at = placeOf.get(name) ?? 0;
    sums.set(at, (sums.get(at) ?? 0) + value);
  }
  return [...sums];
}

type Row = [at: number, value: number][];

interface Model {
  bias: number;
  weights: number[];
}
const scoreOf = (model: Model, row: Row): number => row.reduce((sum, [at, value]) => sum + value * (model.weights[at] ?? 0), model.bias);

/** Gradient descent with momentum on the mean log-loss, both classes of ours counting alike, plus `pull` times the squared way from the prior. */
function regress(rows: Row[], texts: readonly Sample[], pull: number): Model {
  const labels = texts.map(({ isEgov }) => isEgov);
  const count = (isWanted: (text: Sample) => boolean) => texts.filter(isWanted).length;
  const positives = count(({ isEgov }) => isEgov);
  const others = count(({ isEgov, isOfOthers }) => !isEgov && isOfOthers === true);
  const own = texts.length - positives - others;
  const share = texts.map(({ isEgov, isOfOthers }) => (isEgov ? 0.5 / positives : isOfOthers ? weightOfOthers / others : 0.5 / own));
  const model: Model = { bias: -4, weights: [...prior] };
  const speed = { bias: 0, weights: names.map(() => 0) };
  for (let step = 0; step < 1000; step++) {
    const gradient = { bias: 0, weights: model.weights.map((weight, at) => 2 * pull * (weight - (prior[at] ?? 0))) };
    for (const [at, row] of rows.entries()) {
      const error = (1 / (1 + Math.exp(-scoreOf(model, row))) - (labels[at] ? 1 : 0)) * (share[at] ?? 0);
      gradient.bias += error;
      for (const [index, value] of row) gradient.weights[index] = (gradient.weights[index] ?? 0) + error * value;
    }
    speed.bias = 0.9 * speed.bias - 0.3 * gradient.bias;
    model.bias += speed.bias;
    for (const [at, slope] of gradient.weights.entries()) {
      speed.weights[at] = 0.9 * (speed.weights[at] ?? 0) - 0.3 * slope;
      const [low, high] = bounds[at] ?? [0, 0];
      model.weights[at] = Math.min(high, Math.max(low, (model.weights[at] ?? 0) + (speed.weights[at] ?? 0)));
    }
  }
  return model;
}

function report(name: string, samples: Sample[], scores: number[]): string {
  const count = (isEgov: boolean, isHit: boolean) =>
    samples.filter((sample, at) => sample.isEgov === isEgov && (scores[at] ?? 0) > 0 === isHit).length;
  const [tp, fp, fn] = [count(true, true), count(false, true), count(true, false)];
  const loss =
    samples.reduce((sum, { isEgov }, at) => sum + Math.log1p(Math.exp(isEgov ? -(scores[at] ?? 0) : (scores[at] ?? 0))), 0) /
    samples.length;
  const part = (ok: number, all: number) => (ok / all).toFixed(3);
  return `${name}: P ${part(tp, tp + fp)} R ${part(tp, tp + fn)} F1 ${part(2 * tp, 2 * tp + fp + fn)}, log-loss ${loss.toFixed(3)} (${samples.length} texts)`;
}

/** A false alarm on a page that is none annoys more than a miss: the score must be this much above even odds. */
const caution = 0.3;
const rows = seen.map(rowOf);
const folds = 10;
let best = { pull: 0, loss: Number.POSITIVE_INFINITY };
for (const pull of [0.0001, 0.0002, 0.0005]) {
  const scores = seen.map(() => 0);
  for (let fold = 0; fold < folds; fold++) {
    const isTest = (at: number) => at % folds === fold;
    const model = regress(
      rows.filter((_, at) => !isTest(at)),
      seen.filter((_, at) => !isTest(at)),
      pull,
    );
    for (const [at, row] of rows.entries()) if (isTest(at)) scores[at] = scoreOf(model, row) - caution;
  }
  const loss = seen.reduce((sum, { isEgov }, at) => sum + Math.log1p(Math.exp(isEgov ? -(scores[at] ?? 0) : (scores[at] ?? 0))), 0);
  console.log(report(`cross-validated, pull ${pull}`, seen, scores));
  if (loss < best.loss) best = { pull, loss };
}
const model = regress(rows, seen, best.pull);
model.bias -= caution;
console.log(`chosen: pull ${best.pull}`);
console.log(
  report(
    'fitted on',
    seen,
    rows.map(row => scoreOf(model, row)),
  ),
);
for (const { file, samples } of held)
  console.log(
    report(
      `held out of ${file}`,
      samples,
      samples.map(sample => scoreOf(model, rowOf(sample))),
    ),
  );

if (options.write) {
  const round = (value: number) => Math.round(value * 100) / 100;
  data.model.bias = round(model.bias);
  data.model.weights = Object.fromEntries(
    names.map((name, at) => [name, round(model.weights[at] ?? 0)]).filter(([, weight]) => weight !== 0),
  );
  writeFileSync(path, `${JSON.stringify(data, null, 2)}\n`);
  console.log('written; run `npx biome check --write utils/gazetteer/detection.json`');
}
