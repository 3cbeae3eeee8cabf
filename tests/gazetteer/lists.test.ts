import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { gazetteer } from '../../utils/gazetteer/gazetteer.ts';

const { states, figures } = gazetteer;
const codes = ['BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH'];

function doubles(list: readonly string[]): string[] {
  return list.filter((word, index) => list.indexOf(word) !== index);
}

describe('the list of Länder', () => {
  test('holds all sixteen, once, with name and adjective', () => {
    expect(states.states.map(state => state.code).sort()).toEqual(codes.map(code => `DE-${code}`).sort());
    for (const state of states.states) {
      expect(state.names[0]).toBe(state.name);
      expect(state.adjectives.length).toBeGreaterThan(0);
    }
  });

  test('no spelling means two Länder', () => {
    const spellings = states.states.flatMap(state => [
      ...new Set([
        ...state.names,
        ...state.adjectives,
        ...state.invariables,
        ...state.people,
        ...state.safe,
        ...state.inContext,
        ...state.codes,
        ...state.dotted,
        ...state.nicknames,
      ]),
    ]);
    expect(doubles(spellings)).toEqual([]);
  });

  test('city states and free states are who they are', () => {
    const named = (isOne: (state: (typeof states.states)[number]) => boolean) =>
      states.states
        .filter(isOne)
        .map(state => state.name)
        .sort();
    expect(named(state => state.isCityState)).toEqual(['Berlin', 'Bremen', 'Hamburg']);
    expect(named(state => state.isFreistaat)).toEqual(['Bayern', 'Sachsen', 'Thüringen']);
  });

  test('adjectives are stems, dotted forms end in their full stop', () => {
    for (const state of states.states) {
      for (const adjective of state.adjectives) expect(adjective).toMatch(/sch$/);
      for (const form of state.dotted) expect(form).toMatch(/\.$/);
    }
  });
});

describe('the lists of figures', () => {
  test('no printed form is two units, two magnitudes or two qualifiers', () => {
    expect(doubles(figures.units.flatMap(unit => unit.forms))).toEqual([]);
    expect(doubles(figures.magnitudes.flatMap(magnitude => magnitude.forms))).toEqual([]);
    expect(doubles(Object.values(figures.qualifiers).flat())).toEqual([]);
    expect(doubles(Object.values(figures.qualifiersAfter).flat())).toEqual([]);
  });

  test('what is never counted is not counted always', () => {
    expect(figures.notCounted.filter(noun => figures.countedAlways.includes(noun))).toEqual([]);
  });
});

test('no list holds a word twice', () => {
  const lists = [...Object.values(states), ...Object.values(figures)].filter(list => Array.isArray(list) && typeof list[0] === 'string');
  expect(lists.flatMap(list => doubles(list as string[]))).toEqual([]);
});

test('states and figures cost at most 14 kB of the gazetteer’s 45 kB', () => {
  expect(gzipSync(JSON.stringify(gazetteer), { level: 9 }).length).toBeLessThan(14_000);
});
