import type { Span } from '../article/types.ts';
import { type Agreement, agreesAfter, agreesBefore } from './similarity.ts';
import { isInsideWord, type Wanted } from './wanted.ts';

/** A place in the normalised text and what speaks for it, each from 0 (nothing) to 1 (all). */
export interface Found {
  span: Span;
  /** Share of the quote that agrees. */
  likeness: number;
  /** Agreement of the rest of the sentence; of the surroundings where the quote is nearly the whole sentence. */
  sentence: number;
  /** Agreement of the 64 characters on the one and on the other side. */
  left: number;
  right: number;
  /** From the old position, in characters. */
  distance: number;
}

/** So many characters of the sentence beside the quote are enough to judge by. */
const enoughContext = 40;
/** Quotes shorter than this need their sentence; longer than `selfEvident` they speak for themselves when they stand there word for word. */
const shortQuote = 24;
const selfEvident = 44;
/** A quote that changed must agree as much as this, or as `looseLikeness` between unchanged surroundings. */
const neededLikeness = 0.7;
export const looseLikeness = 0.5;
/** Edits around another place move its score by about so much. */
const rivalMargin = 0.02;

/** Weighs one place. A match that cuts a word where the quote did not is worth less. */
export function weigh(text: string, wanted: Wanted, span: Span, likeness: number): Found {
  const cuts =
    (wanted.startsAtWord && isInsideWord(text, span.start) ? 1 : 0) + (wanted.endsAtWord && isInsideWord(text, span.end) ? 1 : 0);
  const factor = 1 - 0.1 * cuts;
  const { before, after, prefix, suffix } = wanted;
  // The rest of the sentence and what stood there regardless of sentences begin at the quote alike: the longer holds the shorter.
  const beside = both(prefix, before, agreesBefore(wanted.left, text, span.start));
  const behind = both(suffix, after, agreesAfter(wanted.right, text, span.end));
  // What stood at the very beginning or end has a context on one side only.
  const left = factor * (prefix === '' ? behind.side : beside.side);
  const right = factor * (suffix === '' ? beside.side : behind.side);
  const inside = before.length + after.length;
  const rest = inside === 0 ? 0 : (factor * (beside.sentence * before.length + behind.sentence * after.length)) / inside;
  const share = Math.min(1, inside / enoughContext);
  const sentence = share * rest + (1 - share) * Math.max(left, right);
  return { span, likeness, sentence, left, right, distance: Math.abs(span.start - wanted.position) };
}

function both(side: string, sentence: string, { whole, part }: Agreement): { side: number; sentence: number } {
  return side.length >= sentence.length ? { side: whole, sentence: part } : { side: part, sentence: whole };
}

/** How good a place is: the shorter the quote, the more its surroundings count. */
export function score(found: Found, wanted: Wanted): number {
  const weight = wanted.quote.length / (wanted.quote.length + 40);
  const surroundings = 0.6 * found.sentence + 0.2 * (found.left + found.right);
  return Math.round((weight * found.likeness + (1 - weight) * surroundings) * 1_000) / 1_000;
}

/** Orders places: the best first, of equal ones the one nearest to the old position. */
export function byScore(wanted: Wanted): (a: Found, b: Found) => number {
  return (a, b) => score(b, wanted) - score(a, wanted) || a.distance - b.distance;
}

/**
 * Whether a place where the quote stands word for word is the one that was marked: a long quote speaks for itself, a short one needs
 * its sentence, and one in a sentence that the text repeated needs what stood around that sentence. `places` is how often that sentence
 * stands there now; where none was kept, the quote.
 */
export function isBelieved(found: Found, wanted: Wanted, places: number): boolean {
  if (isOtherCopy(found, wanted, places) || !beatsRival(found, wanted)) return false;
  const length = wanted.quote.length;
  if (length >= selfEvident) return true;
  // Marks from elsewhere may come without any surroundings; then the only place there is must be it.
  if (!hasSurroundings(wanted)) return places === 1;
  if (length < shortQuote) return hasItsSentence(found);
  // A heading or sentence that stood in the text once and stands there now is that one, wherever it was moved.
  const inside = wanted.before.length + wanted.after.length;
  if (inside === 0) return true;
  const surroundings = inside < enoughContext ? Math.max(found.sentence, found.left, found.right) : found.sentence;
  return surroundings >= 0.8 - (0.5 * (length - shortQuote)) / (selfEvident - shortQuote);
}

/** Whether a place whose words differ from the quote is the one that was marked. */
export function isRecognised(found: Found, wanted: Wanted): boolean {
  if (found.span.end <= found.span.start || found.likeness < looseLikeness || !beatsRival(found, wanted)) return false;
  if (!hasSurroundings(wanted)) return found.likeness >= 0.8 && wanted.quote.length >= shortQuote;
  const nearer = Math.min(found.left, found.right);
  const farther = Math.max(found.left, found.right);
  if (wanted.repeats > 0 && nearer < 0.75) return false;
  if (found.likeness < neededLikeness) return nearer >= 0.75;
  if (wanted.quote.length < shortQuote) return hasItsSentence(found);
  if (nearer >= 0.6) return true;
  if (found.likeness >= 0.85) return farther >= 0.75;
  return found.sentence >= 0.9 && wanted.before.length + wanted.after.length >= enoughContext;
}

function hasSurroundings({ prefix, suffix, before, after }: Wanted): boolean {
  return prefix !== '' || suffix !== '' || before !== '' || after !== '';
}

/** A place that was as good when the mark was made was not it then and is not now. Equal sentences have a rule of their own. */
function beatsRival(found: Found, wanted: Wanted): boolean {
  return wanted.repeats > 0 || score(found, wanted) > wanted.rival + rivalMargin;
}

/** One of several equal sentences is gone: the one that is left must have both its sides. */
function isOtherCopy(found: Found, wanted: Wanted, places: number): boolean {
  if (wanted.repeats === 0) return false;
  return places > wanted.repeats ? Math.max(found.left, found.right) < 0.75 : Math.min(found.left, found.right) < 0.75;
}

/** The whole sentence is nearly as it was, or one side is and the other still resembles. */
function hasItsSentence({ sentence, left, right }: Found): boolean {
  return sentence >= 0.85 || (sentence >= 0.6 && Math.max(left, right) >= 0.92);
}
