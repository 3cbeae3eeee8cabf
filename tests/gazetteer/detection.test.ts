import { describe, expect, test } from 'vitest';
import json from '../../utils/gazetteer/detection.json' with { type: 'json' };
import words from '../../utils/gazetteer/detectionWords.json' with { type: 'json' };
import type { DetectionData } from '../../utils/gazetteer/types.ts';

const data = json as unknown as DetectionData;
const { topics, administration, digital, against, never, model, shapes, reported } = data;
const lists = [...topics, ...administration, ...digital, ...against];

describe('the words of the detection', () => {
  test('stand in lists with names of their own', () => {
    expect(new Set(lists.map(({ name }) => name)).size).toBe(lists.length);
    for (const { terms } of lists) expect(terms.length).toBeGreaterThan(0);
  });

  test('are words, with a star at their ends or a gap between them', () => {
    const terms = [...lists.flatMap(list => list.terms), ...never];
    const word = String.raw`\*?-?[\p{L}\p{N}][\p{L}\p{N}.,&/'’\- ]*?\*?`;
    const shape = new RegExp(`^${word}(?: (?:… )?${word})*$`, 'u');
    expect(terms.filter(term => !shape.test(term))).toEqual([]);
  });

  test('stand once in a list', () => {
    for (const { name, terms } of lists) expect([name, terms.filter((term, at) => terms.indexOf(term) !== at)]).toEqual([name, []]);
  });

  test('of topics weigh 1 to 5', () => {
    expect(topics.filter(({ weight }) => !(weight >= 1 && weight <= 5))).toEqual([]);
  });
});

describe('the weights of the detection', () => {
  const names = new Set([
    'topics',
    ...[...administration, ...digital, ...against].map(({ name }) => name),
    ...administration.flatMap(office => digital.map(({ name }) => `${office.name} + ${name}`)),
  ]);

  test('belong to lists that exist', () => expect(Object.keys(model.weights).filter(name => !names.has(name))).toEqual([]));

  test('say what their list is for', () => {
    expect(model.weights.topics).toBeGreaterThan(0);
    expect(against.filter(({ name }) => (model.weights[name] ?? 0) > 0)).toEqual([]);
    expect(Object.entries(model.weights).filter(([name, weight]) => name.includes(' + ') && weight < 0)).toEqual([]);
    expect(model.bias).toBeLessThan(0);
  });
});

test('the patterns of page kinds are patterns', () => {
  for (const { headline = '', kicker = '', wording } of Object.values(shapes))
    for (const source of [headline, kicker, wording]) new RegExp(source, 'iu');
  expect(new RegExp(reported, 'i').test('sagte')).toBe(true);
});

test('each word that was learnt has one weight, and is a word, a beginning or an ending', () => {
  const terms = Object.values(words.terms).flatMap(list => list.split(' '));
  expect(terms.filter(term => !/^(?:[a-zäöüß]{2,}\*?|\*[a-zäöüß]{4,})$/.test(term))).toEqual([]);
  expect(new Set(terms).size).toBe(terms.length);
  expect(Object.keys(words.terms).filter(weight => !(Math.abs(Number(weight)) > 0))).toEqual([]);
});
