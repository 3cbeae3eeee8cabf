import { normalize, words } from './align.ts';
import type { GoldFigure, GoldOfficial, GoldQuote, GoldState } from './gold.ts';

/** Two names of one person: titles, Herr and Frau, and capitals do not count. */
export function isSamePerson(a: string | null | undefined, b: string | null | undefined): boolean {
  return plainName(a) === plainName(b);
}

/** A name without academic titles, lower-cased. */
export function plainName(name: string | null | undefined): string {
  return normalize(name)
    .replace(/\b(Prof|Dr|Ing|Dipl|med|jur|phil|h\.? ?c|rer|nat|MdB|MdL|Mag|habil)\b\.?-?/gi, '')
    .replace(/\b(Herr|Frau)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%€]/gu, '')
    .replace(/(innen|ern|en|er|es|e|n|s)$/u, '');
}

/** Lenient wording: equal, one inside the other, or half of the words shared. */
export function isSameRole(predicted: string | null | undefined, gold: GoldOfficial): boolean {
  if (!predicted) return false;
  const mine = normalize(predicted).toLowerCase();
  return [gold.role, ...(gold.roleAlts ?? [])].some(role => {
    const theirs = normalize(role).toLowerCase();
    if (mine.includes(theirs) || theirs.includes(mine)) return true;
    const a = words(mine).map(stem);
    const b = words(theirs).map(stem);
    const shared = a.filter(word => b.includes(word)).length;
    return shared > 0 && (2 * shared) / (a.length + b.length) >= 0.5;
  });
}

const magnitudes: readonly [RegExp, number][] = [
  [/\b(mio\.?|million(en)?)\b/i, 1e6],
  [/\b(mrd\.?|milliarden?)\b/i, 1e9],
  [/\b(tsd\.?|tausend)\b/i, 1e3],
];

const unitNames: readonly [RegExp, string][] = [
  [/^(%|prozent|percent|v\.? ?h\.?)$/i, 'prozent'],
  [/^(€|eur|euro|euros)$/i, 'euro'],
  [/^(cent|ct)$/i, 'cent'],
  [/^(prozentpunkte?n?|%-?punkte?n?)$/i, 'prozentpunkt'],
  [/^(platz|plätze|rang|ränge|stelle|rank|position)$/i, 'platz'],
  [/^(chf|franken|sfr\.?)$/i, 'frank'],
  [/^(count|anzahl|number|none|null|stück)?$/i, ''],
];

function plainUnit(unit: string | null | undefined): string {
  let plain = normalize(unit);
  for (const [pattern] of magnitudes) plain = plain.replace(pattern, '');
  plain = plain.trim();
  return unitNames.find(([pattern]) => pattern.test(plain))?.[1] ?? stem(plain.split(' ').at(-1) ?? '');
}

/** Lenient wording of what is counted: one word of each begins or ends with the other. No noun in the gold asks for none. */
export function isSameNoun(predicted: string | null | undefined, gold: string | null): boolean {
  if (!gold) return true;
  if (!predicted) return false;
  const b = words(gold).map(stem);
  return words(predicted)
    .map(stem)
    .some(x =>
      b.some(y => x === y || (x.length > 3 && y.length > 3 && (x.startsWith(y) || y.startsWith(x) || x.endsWith(y) || y.endsWith(x)))),
    );
}

type Value = number | [number, number] | null | undefined;
const bounds = (value: Value): number[] => (value === null || value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** Within one per cent, magnitude words and cents in the unit allowed for. */
export function isSameValue(value: Value, unit: string | null | undefined, gold: GoldFigure): boolean {
  const mine = bounds(value);
  const theirs = bounds(gold.value);
  if (mine.length === 0 || mine.length !== theirs.length) return false;
  const matches = (factor: number) =>
    mine.every((bound, i) => {
      const other = theirs[i] ?? Number.NaN;
      return Math.abs(bound * factor - other) <= Math.max(1e-9, 0.01 * Math.abs(other));
    });
  if (matches(1)) return true;
  if (magnitudes.some(([pattern, factor]) => pattern.test(unit ?? '') && matches(factor))) return true;
  const [a, b] = [plainUnit(unit), plainUnit(gold.unit)];
  return ((b === '' && a === 'prozent') || (b === 'euro' && a === 'cent')) && matches(0.01);
}

/** Same unit under any of its names; for counted things the noun may stand as the unit. */
export function isSameUnit(unit: string | null | undefined, gold: GoldFigure): boolean {
  const a = plainUnit(unit);
  const b = plainUnit(gold.unit);
  if (a === b) return true;
  if (b === '') {
    return (
      (a !== '' && gold.noun !== null && isSameNoun(unit, gold.noun)) || (a === 'prozent' && !Array.isArray(gold.value) && gold.value < 1)
    );
  }
  return (b === 'euro' && a === 'cent') || (a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a)));
}

export function isSameCode(code: string | null | undefined, gold: GoldState): boolean {
  return (code ?? '').toUpperCase().replace(/^(?!DE-)/, 'DE-') === gold.code;
}

/** null where the gold names no person: then the speaker is not scored. */
export function isSameSpeaker(speaker: string | null | undefined, gold: GoldQuote): boolean | null {
  return gold.speakerIsPerson ? isSamePerson(speaker, gold.speaker) : null;
}
