import type { FiguresData, Unit } from '../../gazetteer/types.ts';
import { once } from '../text/once.ts';
import { type Phrases, phrases } from '../text/phrases.ts';
import type { Qualifier } from '../types.ts';
import { wordValue } from './numbers.ts';

/** A name with a number `offset` characters in. */
export interface NumberedName {
  phrase: string;
  offset: number;
}

/** The lists of figures, ready for looking up. */
export interface FigureForms {
  magnitudes: Phrases<number>;
  units: Phrases<Unit>;
  /** Units right before the number. */
  unitsBefore: Phrases<Unit>;
  unitAdjectives: ReadonlySet<string>;
  ranks: ReadonlySet<string>;
  qualifiers: Phrases<Qualifier>;
  /** Words that may stand between a qualifier and its number: "mindestens noch 30". */
  betweenQualifier: ReadonlySet<string>;
  qualifiersAfter: Phrases<Qualifier>;
  amountNouns: ReadonlySet<string>;
  labels: ReadonlySet<string>;
  /** Names and idioms by the number word or digits they contain. */
  names: ReadonlyMap<string, readonly NumberedName[]>;
  notCounted: ReadonlySet<string>;
  hotlines: ReadonlySet<string>;
  ordinalNouns: ReadonlySet<string>;
  countedAlways: ReadonlySet<string>;
  stopWords: ReadonlySet<string>;
  adjectivesOfPlaces: ReadonlySet<string>;
  titled: readonly string[];
}

const unitPhrases = (units: readonly Unit[]): Phrases<Unit> =>
  phrases(units.flatMap(unit => unit.forms.map((form): [string, Unit] => [form.replaceAll('_', ' '), unit])));

const qualifierPhrases = (lists: FiguresData['qualifiers']): Phrases<Qualifier> =>
  phrases(Object.entries(lists).flatMap(([qualifier, words]) => words.map((word): [string, Qualifier] => [word, qualifier as Qualifier])));

function namesByNumber(list: readonly string[]): Map<string, NumberedName[]> {
  const names = new Map<string, NumberedName[]>();
  for (const phrase of list) {
    for (const word of phrase.matchAll(/\d+|[A-Za-zÀ-ɏ]+/g)) {
      if (!/^\d/.test(word[0]) && wordValue(word[0]) === null) continue;
      names.set(word[0], [...(names.get(word[0]) ?? []), { phrase, offset: word.index }]);
    }
  }
  return names;
}

/** Prepares the lists of figures; the first call costs a millisecond or two, later ones nothing. */
export const figureForms = once(
  (data: FiguresData): FigureForms => ({
    magnitudes: phrases(data.magnitudes.flatMap(({ value, forms }) => forms.map((form): [string, number] => [form, value]))),
    units: unitPhrases(data.units),
    unitsBefore: unitPhrases(data.unitsBefore),
    unitAdjectives: new Set(data.unitAdjectives),
    ranks: new Set(data.ranks),
    qualifiers: qualifierPhrases(data.qualifiers),
    betweenQualifier: new Set(data.betweenQualifier),
    qualifiersAfter: qualifierPhrases(data.qualifiersAfter),
    amountNouns: new Set(data.amountNouns),
    labels: new Set(data.labels),
    names: namesByNumber(data.phrases),
    notCounted: new Set(data.notCounted),
    hotlines: new Set(data.hotlines),
    ordinalNouns: new Set(data.ordinalNouns),
    countedAlways: new Set(data.countedAlways),
    stopWords: new Set(data.stopWords),
    adjectivesOfPlaces: new Set(data.adjectivesOfPlaces),
    titled: data.titled,
  }),
);
