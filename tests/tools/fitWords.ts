import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { topicOf } from '../../utils/article/topic.ts';
import { termsOf, votesOf, wordsOf } from '../../utils/article/votes.ts';
import states from '../../utils/gazetteer/states.json' with { type: 'json' };
import { ofOthers, type Text, textsOfAll, textsOfOthers, unseenTexts, weightOfOthers } from './detectionTexts.ts';

// node tests/tools/fitWords.ts [--also FILE] [--write]
// Fits detectionWords.json: which words speak for government IT and which against it, by logistic regression over all labelled texts and
// pages, and over texts of others that may be learnt from but not kept here (see `textsOfOthers`). First every batch that no list of
// detection.json was written for is judged by a model that has not seen it; then all are learnt.

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false }, also: { type: 'string' } } });
const path = resolve(import.meta.dirname, '../../utils/gazetteer/detectionWords.json');

/** So many terms are kept, those that move scores most; a term must stand in so many texts. */
const kept = 4000;
const rarest = 4;
/** How much the words may say beside the lists of detection.json, and what they are lifted by: see the scores printed for other values. */
const voice = 5;
const lift = 0.5;
/** There is little that others wrote for it: each counts as so many of ours. */
const timesOfOthers = 4;
const pull = 1.3e-4;
const rounds = 300;

interface Row {
  at: Uint32Array;
  value: Float64Array;
}
interface Model {
  bias: number;
  weights: Float64Array;
}

const texts = [...textsOfAll(), ...(options.also === undefined ? [] : textsOfOthers(options.also))];
const counts = texts.map(({ headline, about, text }) => wordsOf(headline, about, text));
const inTexts = new Map<string, number>();
for (const words of counts) for (const term of new Set([...words.keys()].flatMap(termsOf))) inTexts.set(term, (inTexts.get(term) ?? 0) + 1);
/** Names of Länder and countries say where, not what. */
const lands = [
  'wien',
  'öster',
  'austria',
  'schweiz',
  'ukrain',
  'zürich',
  ...states.states.map(({ name }) => name.toLowerCase().slice(0, 5)),
];
const isLand = (term: string) => lands.some(land => term.replaceAll('*', '').startsWith(land));
const terms = [...inTexts].filter(([term, count]) => count >= rarest && !isLand(term)).map(([term]) => term);
const places = new Map(terms.map((term, at) => [term, at]));
/** What is in every text says little. */
const rarity = terms.map(term => Math.log(texts.length / (inTexts.get(term) ?? 1)));

const rows = counts.map((words): Row => {
  const sums = new Map<number, number>();
  for (const [word, count] of words)
    for (const term of termsOf(word)) {
      const at = places.get(term);
      if (at !== undefined) sums.set(at, (sums.get(at) ?? 0) + (count * (rarity[at] ?? 0)) / Math.sqrt(words.size));
    }
  return { at: Uint32Array.from(sums.keys()), value: Float64Array.from(sums.values()) };
});

function scoreOf({ bias, weights }: Model, { at, value }: Row): number {
  let score = bias;
  for (let index = 0; index < at.length; index++) score += (value[index] ?? 0) * (weights[at[index] ?? 0] ?? 0);
  return score;
}

/** Logistic regression with a pull to zero by gradient descent, both classes of ours counting alike; only the strongest terms are kept. */
function regress(isSeen: (text: Text) => boolean): Model {
  const seen = texts.flatMap((text, index) => (isSeen(text) ? [index] : []));
  const isOthers = (index: number) => texts[index]?.batch === ofOthers;
  const positives = seen.filter(index => texts[index]?.isEgov).length;
  const foreign = seen.filter(index => isOthers(index) && texts[index]?.isEgov === false).length;
  const shareOf = (index: number): number => {
    if (texts[index]?.isEgov) return (isOthers(index) ? timesOfOthers : 1) * (0.5 / positives);
    return isOthers(index) ? weightOfOthers / foreign : 0.5 / (seen.length - positives - foreign);
  };
  const model: Model = { bias: 0, weights: new Float64Array(terms.length) };
  const speed = new Float64Array(terms.length);
  let speedOfBias = 0;
  for (let round = 0; round < rounds; round++) {
    const gradient = model.weights.map(weight => pull * weight);
    let ofBias = 0;
    for (const index of seen) {
      const row = rows[index] as Row;
      const isEgov = texts[index]?.isEgov === true;
      const error = (1 / (1 + Math.exp(-scoreOf(model, row))) - (isEgov ? 1 : 0)) * shareOf(index);
      ofBias += error;
      for (let part = 0; part < row.at.length; part++) {
        const at = row.at[part] ?? 0;
        gradient[at] = (gradient[at] ?? 0) + error * (row.value[part] ?? 0);
      }
    }
    speedOfBias = 0.9 * speedOfBias - 0.05 * ofBias;
    model.bias += speedOfBias;
    for (let at = 0; at < terms.length; at++) {
      speed[at] = 0.9 * (speed[at] ?? 0) - 0.05 * (gradient[at] ?? 0);
      model.weights[at] = (model.weights[at] ?? 0) + (speed[at] ?? 0);
    }
  }
  const moves = new Float64Array(terms.length);
  for (const { at, value } of rows)
    for (let part = 0; part < at.length; part++) {
      const place = at[part] ?? 0;
      moves[place] = (moves[place] ?? 0) + ((value[part] ?? 0) * (model.weights[place] ?? 0)) ** 2;
    }
  const least = [...moves].sort((a, b) => b - a)[kept] ?? 0;
  for (let at = 0; at < terms.length; at++) if ((moves[at] ?? 0) <= least) model.weights[at] = 0;
  return model;
}

const told = (name: string, judged: readonly { isEgov: boolean; score: number }[]) => {
  const found = judged.filter(({ isEgov, score }) => isEgov && score > 0).length;
  const missed = judged.filter(({ isEgov, score }) => isEgov && score <= 0).length;
  const alarms = judged.filter(({ isEgov, score }) => !isEgov && score > 0).length;
  console.log(
    `${name}: found ${found}, missed ${missed}, false alarms ${alarms}, F1 ${((2 * found) / (2 * found + missed + alarms)).toFixed(3)}`,
  );
};

const parts = new Map<string, number>([
  ['texts-2', 0],
  ['texts-5', 1],
  ['texts-6', 2],
  ['texts-7', 3],
  ['page-u7', 4],
  ['page-u8', 4],
  ['page-n2', 5],
  ['page-n1', 5],
  ['page-o1', 6],
  ['page-o2', 7],
  ['texts-9', 8],
  ['page-v9', 9],
  ['page-t9', 10],
  ['page-s9', 10],
  ['page-v9', 9],
  ['texts-10', 10],
  ['page-t9', 11],
]);
const judged = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].flatMap(part => {
  const isHeld = ({ batch }: Text) => parts.get(batch) === part;
  const model = regress(text => !isHeld(text));
  return texts.flatMap((text, index) =>
    isHeld(text)
      ? [
          {
            isEgov: text.isEgov,
            lists: topicOf(text.headline, text.about, text.text).score - votesOf(text.headline, text.about, text.text).score,
            words: scoreOf(model, rows[index] as Row),
          },
        ]
      : [],
  );
});
const spread = Math.sqrt(judged.reduce((sum, { words }) => sum + words ** 2, 0) / judged.length);
told(
  'unseen, lists alone',
  judged.map(({ isEgov, lists }) => ({ isEgov, score: lists })),
);
told(
  'unseen, words alone',
  judged.map(({ isEgov, words }) => ({ isEgov, score: words })),
);
for (const loud of [4, voice, 6])
  for (const more of [0, lift, 1])
    told(
      `unseen, both, voice ${loud}, lift ${more}`,
      judged.map(({ isEgov, lists, words }) => ({ isEgov, score: lists + (loud / spread) * words + more })),
    );

told(
  'as shipped, on unseen.json, which is never learnt from',
  unseenTexts().map(({ isEgov, headline, about, text }) => ({ isEgov, score: topicOf(headline, about, text).score })),
);

if (options.write) {
  const model = regress(() => true);
  const byWeight = new Map<number, string[]>();
  for (const [at, term] of terms.entries()) {
    const weight = Math.round((model.weights[at] ?? 0) * (rarity[at] ?? 0) * 20) / 20;
    if (weight !== 0) byWeight.set(weight, [...(byWeight.get(weight) ?? []), term]);
  }
  const listed = [...byWeight].sort(([a], [b]) => b - a).map(([weight, found]) => [String(weight), found.sort().join(' ')]);
  const scale = Math.round((voice / spread) * 1000) / 1000;
  const data = { bias: Math.round((model.bias * scale + lift) * 100) / 100, scale, terms: Object.fromEntries(listed) };
  writeFileSync(path, `${JSON.stringify(data, null, 2)}\n`);
  console.log(`written: ${[...byWeight.values()].flat().length} terms`);
}
