import type { FigureForms } from './figureForms.ts';
import type { Quantity } from './quantities.ts';
import type { Qualifier } from './types.ts';
import { isAt, matchAt } from './words.ts';

const spannedAfter = /(?: \p{L}+)? (?:hinweg|verteilt|gestreckt)(?!\p{L})/uy;
const measuredBefore =
  /(?<=(?<!\p{L})(?:[Ss]eit|[Vv]or|[Nn]ach|[Ii]n|[Mm]it|[Vv]on|[Aa]uf|[Bb]ei|[Uu]m|[Aa]us|[Ff]ür|[Aa]n|[Dd]auert\p{L}*|[Ww]ar(?:en)?|[Ss]ind|[Ii]st|[Hh]aben|[Hh]at|[Ww]urden|[Bb]ereits|[Ss]chon|[Ii]nzwischen|[Ii]nsgesamt|[Dd]erzeit|[Mm]it|[Gg]ut|[Ww]eit|[Dd]eutlich|[Bb]etreibt|[Vv]erwaltet|[Bb]etreut) [Üü]ber )/uy;
const beforeHalf = /(?<=(?<!\p{L})(?:die|der|den|eine[rnm]?|ein|einem|zur) )/uy;
const between = /(?<=(?<!\p{L})[Zz]wischen )/uy;
const timeUnits = new Set(['Jahre', 'Monate', 'Wochen', 'Tage', 'Stunden', 'Minuten', 'Werktage', 'Arbeitstage', 'Jahrzehnte', 'Quartale']);

/** The qualifier of a quantity from the words right before it, else right behind it, and those words; 'exact' and null without one. */
export function qualify(quantity: Quantity, text: string, forms: FigureForms): { qualifier: Qualifier; qualifying: string | null } {
  const { start, counted, end } = quantity;
  const isHalf = quantity.isFraction && isAt(beforeHalf, text, start);
  let at = isHalf ? start - (beforeHalfLength(text, start) ?? 0) : start;
  if (quantity.high !== null && isAt(between, text, at)) at -= 'zwischen '.length;
  const found = matchAt(forms.qualifier, text, at);
  const words = found?.[1] ?? '';
  const qualifier = forms.qualifiers.get(words) ?? forms.qualifiers.get(words.charAt(0).toLowerCase() + words.slice(1));
  if (qualifier !== undefined && !isPreposition(words.toLowerCase(), quantity, at, text, forms)) return { qualifier, qualifying: words };
  const behind = matchAt(forms.qualifierAfter, text, end) ?? (counted === null ? null : matchAt(forms.qualifierAfter, text, counted.end));
  const after = forms.qualifiersAfter.get(behind?.[1] ?? '');
  if (after !== undefined) return { qualifier: after, qualifying: behind?.[1] ?? null };
  if (/^(?:\+| ?plus)(?!\p{L})/u.test(text.slice(end, end + 6)))
    return {
      qualifier: 'atleast',
      qualifying: text
        .slice(end, end + 6)
        .trim()
        .replace(/\s.*$/, ''),
    };
  return { qualifier: 'exact', qualifying: null };
}

function beforeHalfLength(text: string, start: number): number {
  return /\p{L}+ $/u.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
}

/** "über" and "unter" are prepositions in "ein Vertrag über 30 Millionen", "über drei Jahre hinweg", "unter zwei Aspekten". */
function isPreposition(words: string, quantity: Quantity, start: number, text: string, forms: FigureForms): boolean {
  if (words !== 'über' && words !== 'unter') return false;
  if (words === 'über' && isAt(forms.amountBefore, text, start)) return true;
  const isTime = quantity.unit !== null && timeUnits.has(quantity.unit.unit);
  if (words === 'über' && isTime) {
    if (isAt(spannedAfter, text, quantity.end)) return true;
    return !isAt(measuredBefore, text, start);
  }
  if (!quantity.isWord || quantity.unit !== null || quantity.isFraction || quantity.low > 12 || quantity.magnitude > 1) return false;
  return words === 'unter' || !isAt(measuredBefore, text, start);
}
