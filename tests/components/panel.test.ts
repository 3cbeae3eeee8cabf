import { describe, expect, test } from 'vitest';
import { meaningOfKey } from '../../components/annotation/meaningKeys.ts';
import { completionsOf } from '../../components/annotation/TagInput.tsx';
import { describe as described, figureValue, whyText } from '../../components/entity/describe.ts';
import { groupFigures, groupOfficials, groupQuotes, groupStates } from '../../components/panel/groups.ts';
import { reasonText } from '../../components/popup/reasons.ts';
import { placeBeside } from '../../components/reader/placement.ts';
import type { Entity, FigureMention, OfficialMention, StateMention } from '../../utils/entities/types.ts';

const why = { rule: 'unknown-rule', evidence: ['CIO', 'Dr. Horst Baier'] };
const state = (code: StateMention['code'], start: number): StateMention => ({ kind: 'state', code, start, end: start + 3, why });
const official = (role: string | null, code: OfficialMention['state'], start: number): OfficialMention => ({
  kind: 'official',
  person: 'Horst Baier',
  role,
  state: code,
  source: 'text',
  start,
  end: start + 5,
  why,
});
const figure = (value: FigureMention['value'], unit: string | null, start: number): FigureMention => ({
  kind: 'figure',
  value,
  unit,
  qualifier: 'exact',
  noun: 'Kommunen',
  scope: null,
  start,
  end: start + 3,
  why,
});
const entities: Entity[] = [
  state('DE-NW', 0),
  official(null, null, 10),
  state('DE-NI', 20),
  figure(270, null, 30),
  official('CIO des Landes', 'DE-NI', 40),
  state('DE-NI', 50),
  figure(270, null, 60),
];

describe('the panel puts together', () => {
  test('states by name, the most mentioned first', () =>
    expect(groupStates(entities).map(({ key, mentions }) => [key, mentions.length])).toEqual([
      ['DE-NI', 2],
      ['DE-NW', 1],
    ]));
  test('an official with the office and state that any mention knows', () =>
    expect(groupOfficials(entities)).toMatchObject([{ key: 'Horst Baier', role: 'CIO des Landes', state: 'DE-NI' }]));
  test('the same value of the same thing', () => expect(groupFigures(entities)[0]?.mentions).toHaveLength(2));
  test('no quotes where there are none', () => expect(groupQuotes(entities)).toEqual([]));
});

describe('a mention in words', () => {
  test('a rank has its unit first', () => expect(figureValue(figure(6, 'Platz', 0))).toBe('Platz 6'));
  test('a qualifier is said', () => expect(figureValue({ ...figure(20000, null, 0), qualifier: 'approx' })).toBe('rund 20.000'));
  test('a range has a dash', () => expect(figureValue(figure([40, 50], 'Prozent', 0))).toBe('40–50 Prozent'));
  test('millions are said in words', () => expect(figureValue(figure(12_500_000, 'Euro', 0))).toBe('12,5 Millionen Euro'));
  test('no digit is lost by it', () => expect(figureValue(figure(12_345_678, 'Euro', 0))).toBe('12.345.678 Euro'));
  test('a range in millions', () => expect(figureValue(figure([38e6, 42e6], 'Euro', 0))).toBe('38–42 Millionen Euro'));
  test('two thirds are a fraction', () => expect(figureValue(figure(0.667, null, 0))).toBe('⅔'));
  test('half a metre is not', () => expect(figureValue(figure(0.5, 'Meter', 0))).toBe('0,5 Meter'));
  test('a rule without a message shows its evidence', () => expect(whyText(why)).toBe('CIO · Dr. Horst Baier'));
  test('an official without a named office says so', () => expect(described(official(null, null, 0)).facts).toEqual(['Amt nicht genannt']));
});

describe('why a page was recognised', () => {
  test('a word of the text stands for itself', () => expect(reasonText({ term: 'E-Akte', weight: 1, count: 3 })).toBe('E-Akte ×3'));
  test('a sign of form is put in words', () => expect(reasonText({ term: 'words', weight: 1, count: 462 })).toBe('462 Wörter'));
});

describe('tags complete', () => {
  const known = ['E-Akte', 'Onlinedienste', 'Akten', 'KI'];
  test('beginnings before inner matches', () => expect(completionsOf('ak', [], known)).toEqual(['Akten', 'E-Akte']));
  test('without those already there', () => expect(completionsOf('ak', ['Akten'], known)).toEqual(['E-Akte']));
  test('the most used when nothing is typed', () =>
    expect(completionsOf(' ', ['KI'], known)).toEqual(['E-Akte', 'Onlinedienste', 'Akten']));
});

test('digits choose meanings in the order shown', () => {
  expect(['1', '5', '6', '0', 'a', '12'].map(meaningOfKey)).toEqual(['fact', 'contradiction', null, null, null, null]);
});

describe('a surface beside its text', () => {
  const viewport = { width: 1000, height: 600 };
  const size = { width: 380, height: 300 };
  const overlaps = (target: { left: number; right: number; top: number; bottom: number }, { left, top }: { left: number; top: number }) =>
    left < target.right && left + size.width > target.left && top < target.bottom && top + size.height > target.top;

  test.each([
    ['below the text', { left: 100, right: 200, top: 50, bottom: 70 }, { left: 100, top: 78 }],
    ['above where there is no room below', { left: 100, right: 200, top: 500, bottom: 520 }, { left: 100, top: 192 }],
    ['inside the window at its right edge', { left: 900, right: 990, top: 50, bottom: 70 }, { left: 612, top: 78 }],
    ['beside a tall passage', { left: 50, right: 500, top: 10, bottom: 590 }, { left: 508, top: 10 }],
  ])('%s', (_, target, expected) => {
    const place = placeBeside(target, size, viewport);
    expect(place).toEqual(expected);
    expect(overlaps(target, place)).toBe(false);
  });

  test('stays in the window when the text fills it', () => {
    const { left, top } = placeBeside({ left: 0, right: 1000, top: -500, bottom: 2000 }, size, viewport);
    expect(left).toBeGreaterThanOrEqual(8);
    expect(top + size.height).toBeLessThanOrEqual(600);
  });
});
