import type { FiguresData, Unit } from '../gazetteer/types.ts';
import { once } from './once.ts';
import type { Qualifier } from './types.ts';

/** The lists of figures, ready for matching. Patterns are sticky; set `lastIndex` before use. */
export interface FigureForms {
  magnitude: RegExp;
  magnitudes: ReadonlyMap<string, number>;
  /** Magnitudes and units anywhere in the head of a table column; global. */
  magnitudeIn: RegExp;
  unitIn: RegExp;
  unit: RegExp;
  units: ReadonlyMap<string, Unit>;
  /** A unit right before the number, found by looking back. */
  unitBefore: RegExp;
  unitsBefore: ReadonlyMap<string, Unit>;
  rankBefore: RegExp;
  /** A qualifier right before, found by looking back. */
  qualifier: RegExp;
  qualifiers: ReadonlyMap<string, Qualifier>;
  qualifierAfter: RegExp;
  qualifiersAfter: ReadonlyMap<string, Qualifier>;
  amountBefore: RegExp;
  labelBefore: RegExp;
  phrases: RegExp;
  notCounted: ReadonlySet<string>;
  hotlines: ReadonlySet<string>;
  ordinalNouns: ReadonlySet<string>;
  countedAlways: ReadonlySet<string>;
  stopWords: ReadonlySet<string>;
  adjectivesOfPlaces: ReadonlySet<string>;
}

const literally = (form: string) => form.replaceAll('_', ' ').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const oneOf = (forms: readonly string[]) =>
  [...forms]
    .sort((a, b) => b.length - a.length)
    .map(literally)
    .join('|');
const spelled = (form: string) => form.replaceAll('_', ' ');

function unitMap(units: readonly Unit[]): Map<string, Unit> {
  return new Map(units.flatMap(unit => unit.forms.map((form): [string, Unit] => [spelled(form), unit])));
}

function qualifierMap(lists: FiguresData['qualifiers']): Map<string, Qualifier> {
  return new Map(
    Object.entries(lists).flatMap(([qualifier, words]) => words.map((word): [string, Qualifier] => [word, qualifier as Qualifier])),
  );
}

/** "rund", "Rund": a sentence may begin with any of them. */
const anyCase = (words: Iterable<string>) => [...words].flatMap(word => [word, word.charAt(0).toUpperCase() + word.slice(1)]);

/** Compiles the lists of figures; the first call costs some milliseconds, later ones nothing. */
export const figureForms = once((data: FiguresData): FigureForms => {
  const units = unitMap(data.units);
  const unitsBefore = unitMap(data.unitsBefore);
  const qualifiers = qualifierMap(data.qualifiers);
  const qualifiersAfter = qualifierMap(data.qualifiersAfter);
  const magnitudes = new Map(data.magnitudes.flatMap(({ value, forms }) => forms.map((form): [string, number] => [form, value])));
  return {
    magnitude: new RegExp(`[ -]?(${oneOf([...magnitudes.keys()])})(?![\\p{L}\\p{N}])`, 'uy'),
    magnitudes,
    magnitudeIn: new RegExp(`(?<![\\p{L}\\p{N}])(${oneOf([...magnitudes.keys()])})(?![\\p{L}\\p{N}])`, 'gu'),
    unitIn: new RegExp(`(?<![\\p{L}\\p{N}])(${oneOf([...units.keys()])})(?![\\p{L}\\p{N}²³/])`, 'gu'),
    unit: new RegExp(
      `(?: |-(?=Euro|Franken|Dollar))?(?:(?:${oneOf(data.unitAdjectives)}) )?(${oneOf([...units.keys()])})(?![\\p{L}\\p{N}²³/])`,
      'uy',
    ),
    units,
    unitBefore: new RegExp(`(?<=(?<![\\p{L}\\p{N}])(${oneOf([...unitsBefore.keys()])}) ?)`, 'uy'),
    unitsBefore,
    rankBefore: new RegExp(`(?<=(?<![\\p{L}\\p{N}-])(${oneOf(data.ranks)})(?: Nr\\.)? )`, 'uy'),
    qualifier: new RegExp(
      `(?<=(?<![\\p{L}\\p{N}])(${oneOf(anyCase(qualifiers.keys()))})(?: (?:nur|noch|jeweils|insgesamt|je|weitere[nr]?|(?:aber )?(?:bei|auf|um|für|mit)))?["“”»«]? ?["„“”»«]?)`,
      'uy',
    ),
    qualifiers,
    qualifierAfter: new RegExp(` (${oneOf([...qualifiersAfter.keys()])})(?!\\p{L})`, 'uy'),
    qualifiersAfter,
    amountBefore: new RegExp(`(?<=(?<!\\p{L})(?:${oneOf(data.amountNouns)})(?: \\p{L}+){0,3} über (?:insgesamt |rund |etwa )?)`, 'uy'),
    labelBefore: new RegExp(`(?<=(?<![\\p{L}\\p{N}-])(?:${oneOf(data.labels)})(?:[ :-]| ?: ?| Nr\\. ?)?(?:\\()?)`, 'uy'),
    phrases: new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf(data.phrases)})(?![\\p{L}\\p{N}])`, 'gu'),
    notCounted: new Set(data.notCounted),
    hotlines: new Set(data.hotlines),
    ordinalNouns: new Set(data.ordinalNouns),
    countedAlways: new Set(data.countedAlways),
    stopWords: new Set(data.stopWords),
    adjectivesOfPlaces: new Set(data.adjectivesOfPlaces),
  };
});
