import type { Block } from '../../article/types.ts';
import type { Unit } from '../../gazetteer/types.ts';
import { phraseAfter } from '../text/phrases.ts';
import { followingWord, isAt, matchAt } from '../text/words.ts';
import type { Qualifier } from '../types.ts';
import type { Counted } from './counted.ts';
import type { FigureForms } from './figureForms.ts';
import type { NumberToken } from './numbers.ts';

/** A number with what belongs to it, before its neighbours have lent it a unit or a noun. */
export interface Quantity {
  start: number;
  end: number;
  block: Block;
  /** Numbers as printed, before the magnitude; the second of a range. */
  low: number;
  high: number | null;
  magnitude: number;
  unit: Unit | null;
  counted: Counted | null;
  isRank: boolean;
  isFraction: boolean;
  isWord: boolean;
  isPointed: boolean;
  /** Nothing behind the number tells what it counts. */
  isBare: boolean;
  qualifier: Qualifier;
  /** The word that qualifies, as printed. */
  qualifying: string | null;
  /** In a table: the column holds ranks or running numbers, and the noun of its head. */
  isOrder: boolean;
  heading: string | null;
  /** The head of the column gave the unit. */
  isColumnUnit: boolean;
  /** Index of the first number behind it. */
  next: number;
}

/** What is known while numbers are read: the text, its numbers in order, the lists. */
export interface NumberContext {
  text: string;
  tokens: readonly NumberToken[];
  forms: FigureForms;
}

const hyphenUnit = /-(?=(?:Euro|Franken|Dollar)(?![A-Za-zÀ-ɏ]))/y;

/** "Mio." or "Tausend Millionen" at `offset`, and where it ends. */
export function magnitudeAt({ text, forms }: NumberContext, offset: number): { value: number; end: number } | null {
  const gap = text[offset] === ' ' || text[offset] === '-' ? 1 : 0;
  const found = phraseAfter(forms.magnitudes, text, offset + gap) ?? magnitudeBehind(forms, text, offset);
  if (found === null) return null;
  const { value, end } = found;
  const second = value === 1000 || value === 100 ? magnitudeAt({ text, forms, tokens: [] }, end) : null;
  return second === null ? { value, end } : { value: value * second.value, end: second.end };
}

const described = / (?:weitere|fehlende|restliche|[a-zäöüß]{2,}(?:te|ene))n?(?= (?:Millionen|Milliarden)(?![A-Za-zÀ-ɏ]))/y;

/** "104 beantragten Millionen": the magnitude behind an adjective. */
function magnitudeBehind(forms: FigureForms, text: string, offset: number): { value: number; end: number } | null {
  const adjective = text[offset] === ' ' ? matchAt(described, text, offset) : null;
  return adjective === null ? null : phraseAfter(forms.magnitudes, text, offset + adjective[0].length + 1);
}

/** The unit at `offset`, also behind an adjective ("volle Jahre"), and where it ends. */
export function unitAt({ text, forms }: NumberContext, offset: number, isWord: boolean): { unit: Unit; end: number } | null {
  const at = text[offset] === ' ' || (text[offset] === '-' && isAt(hyphenUnit, text, offset)) ? offset + 1 : offset;
  let found = phraseAfter(forms.units, text, at);
  if (found === null && at > offset) {
    const word = followingWord(text, offset);
    if (forms.unitAdjectives.has(word) && text[at + word.length] === ' ') found = phraseAfter(forms.units, text, at + word.length + 1);
  }
  if (found === null || (isWord && found.value.digitsOnly === true)) return null;
  return { unit: found.value, end: found.end };
}
