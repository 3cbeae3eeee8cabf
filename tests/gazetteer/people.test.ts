import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { headOf } from '../../utils/entities/offices/heads.ts';
import { officeOn } from '../../utils/entities/offices/holders.ts';
import directory from '../../utils/gazetteer/directory.json' with { type: 'json' };
import names from '../../utils/gazetteer/names.json' with { type: 'json' };
import offices from '../../utils/gazetteer/offices.json' with { type: 'json' };
import { bodies, capitals, officeHeads, officeHolders, speechWords, stateBodies } from '../../utils/gazetteer/people.ts';
import places from '../../utils/gazetteer/places.json' with { type: 'json' };
import speech from '../../utils/gazetteer/speech.json' with { type: 'json' };
import states from '../../utils/gazetteer/states.json' with { type: 'json' };

const codes = new Set(states.states.map(state => state.code));
const words = (list: string): string[] => list.split(' ');
const doubled = (list: readonly string[]): string[] => list.filter((word, index) => list.indexOf(word) !== index);

describe('directory of office holders', () => {
  test('everybody is listed once, in order of the alphabet', () => {
    expect(doubled(directory.map(holder => holder.name))).toEqual([]);
    expect(directory.every(holder => holder.offices.length > 0)).toBe(true);
  });

  test('dates are ISO, as exact as known, and run forward', () => {
    const date = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
    const wrong = officeHolders.flatMap(({ name, offices: held }) =>
      held
        .filter(({ from, to }) => [from, to].some(day => day !== null && !date.test(day)) || (from !== null && to !== null && from > to))
        .map(({ role }) => `${name}: ${role}`),
    );
    expect(wrong).toEqual([]);
  });

  test('an office of a Land names the Land, any other none', () => {
    const wrong = officeHolders.flatMap(({ name, offices: held }) =>
      held.filter(({ level, state }) => (level === 'state') !== (state !== null && codes.has(state))).map(() => name),
    );
    expect(wrong).toEqual([]);
  });

  test('every office is one the program knows, in the form of the holder', () => {
    const wrong = officeHolders.flatMap(({ name, gender, offices: held }) =>
      held
        .filter(({ role }) => {
          const heads = role.split(/[ ,/]+/).flatMap(word => headOf(word) ?? []);
          return (
            heads.length === 0 ||
            heads.some(
              head => head.gender !== null && head.gender !== gender && !/(?:beauftragt|vorsitzend|bevollmächtigt)/.test(head.base),
            )
          );
        })
        .map(({ role }) => `${name}: ${role}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the day of the article decides who held what', () => {
    const held = officeHolders.find(({ name }) => name === 'Boris Pistorius')?.offices ?? [];
    expect(officeOn(held, '2021-05-04')?.state).toBe('DE-NI');
    expect(officeOn(held, '2024-05-04')?.role).toBe('Bundesminister der Verteidigung');
    expect(officeOn(held, '1999-01-01')).toBe(null);
  });
});

describe('offices', () => {
  test('a form belongs to one noun', () => {
    expect(doubled(officeHeads.flatMap(head => head.forms))).toEqual([]);
  });

  test('classes and levels are those the program reads', () => {
    expect([...new Set(offices.heads.map(head => head.class))].sort()).toEqual(['open', 'private', 'public']);
    const levels = ['any', 'federal', 'foreign', 'government', 'municipal', 'parliament', 'state'];
    expect([...new Set(offices.heads.map(head => head.level))].filter(level => !levels.includes(level))).toEqual([]);
  });

  test.each([
    ['Digitalministerin', 'public', 'government'],
    ['Bundesdigitalminister', 'public', 'federal'],
    ['Samtgemeindebürgermeisters', 'public', 'municipal'],
    ['Landesdatenschutzbeauftragte', 'public', 'state'],
    ['BSI-Präsidentin', 'public', 'federal'],
    ['Bitkom-Präsident', 'private', 'any'],
    ['CDU-Chefin', 'private', 'any'],
    ['Geschäftsführerin', 'open', 'any'],
  ])('%s is %s, %s', (word, kind, level) => {
    expect(headOf(word)).toMatchObject({ class: kind, level });
  });

  test.each(['Ministerium', 'Halbleiter', 'Lautsprecher', 'Begleiter', 'Innenministeriums', 'Ministerrat'])('%s is no office', word => {
    expect(headOf(word)?.class ?? 'private').toBe('private');
  });

  test('bodies of one Land are public bodies', () => {
    expect([...stateBodies.keys()].filter(word => bodies.get(word) !== 'state')).toEqual([]);
    expect([...stateBodies.values()].filter(code => !codes.has(code))).toEqual([]);
  });
});

describe('places', () => {
  const listed = [...Object.values(places.towns), ...Object.values(places.regions)].flatMap(list => list.split(' '));

  test('a town lies in one Land, and capitals are in their own list', () => {
    expect(doubled(listed)).toEqual([]);
    expect(listed.filter(town => capitals.has(town))).toEqual([]);
  });

  test('ambiguous towns are towns, codes are those of Länder', () => {
    expect(words(places.ambiguous).filter(town => !listed.includes(town))).toEqual([]);
    const named = [
      ...Object.keys(places.towns),
      ...Object.keys(places.regions),
      ...Object.keys(places.bodies),
      ...Object.values(places.agencyCodes),
    ];
    expect(named.filter(code => !codes.has(code))).toEqual([]);
  });
});

describe('names and speech', () => {
  test('a first name is in one list', () => {
    expect(doubled([...words(names.male), ...words(names.female), ...words(names.either)])).toEqual([]);
  });

  test('no list has a blank too many', () => {
    const lists = [
      names.male,
      names.female,
      names.either,
      names.notNames,
      names.wordSurnames.nouns,
      names.wordSurnames.others,
      speech.say,
      speech.weak,
      speech.label,
      speech.verdict,
    ];
    expect(lists.filter(list => words(list).includes(''))).toEqual([]);
  });

  test('weak and labelling verbs are verbs of speech', () => {
    expect([...speechWords.weak].filter(word => !speechWords.say.has(word))).toEqual([]);
    expect([...speechWords.label].filter(word => !speechWords.say.has(word))).toEqual([]);
  });

  test('the lists of people stay small enough to be injected', () => {
    const folder = join(import.meta.dirname, '../../utils/gazetteer');
    const bytes = ['directory', 'names', 'offices', 'speech'].map(
      name => gzipSync(JSON.stringify(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))).length,
    );
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(25_000);
  });
});
