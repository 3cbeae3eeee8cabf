import { byScore, type Found, isBelieved, isRecognised, score } from './evidence.ts';
import { type Grams, gramsOf } from './grams.ts';
import { likenesses, occurrences } from './matching.ts';
import { type Normalized, normalize, originalSpan } from './normalize.ts';
import type { Anchor, Candidate, Location } from './types.ts';
import { type Wanted, wantedOf } from './wanted.ts';
import { wordDiff } from './wordDiff.ts';

/** A text made ready for many anchors. */
export interface Prepared {
  text: string;
  normalized: Normalized;
  /** Made when the first anchor needs it. */
  grams: Grams | null;
}

/** Surroundings that agree so much leave no doubt about an unchanged quote. */
const beyondDoubt = 0.92;
/** A place within so many characters of the old one is near. */
const near = 2_000;

/** Reads a text once for any number of anchors. */
export function prepare(text: string): Prepared {
  return { text, normalized: normalize(text), grams: null };
}

/**
 * Looks for an anchor: at its position, word for word, in normalised spelling, then by likeness at the places its surroundings point to.
 * What does not agree enough is orphaned, with the likeliest places as candidates.
 */
export function locate(text: string | Prepared, anchor: Anchor): Location {
  const prepared = typeof text === 'string' ? prepare(text) : text;
  const { quote, position } = anchor;
  if (quote.exact === '') return { state: 'orphaned', candidates: [] };
  if (standsAt(prepared.text, anchor)) {
    return { state: 'firm', span: { start: position.start, end: position.start + quote.exact.length }, score: 1, stage: 'position' };
  }
  const { normalized } = prepared;
  const wanted = wantedOf(anchor, normalized);
  if (wanted.quote === '') return { state: 'orphaned', candidates: [] };
  const grams = () => {
    prepared.grams ??= gramsOf(normalized.text);
    return prepared.grams;
  };
  const same = occurrences(normalized.text, grams, wanted);
  const best = same[0];
  const isBest = best !== undefined && isBelieved(best, wanted, sentencesLike(normalized.text, wanted));
  if (isBest && (best.sentence >= beyondDoubt || Math.min(best.left, best.right) >= beyondDoubt))
    return firm(prepared, anchor, wanted, best);
  const changed = likenesses(normalized.text, grams(), wanted);
  const likeliest = changed.find(found => isRecognised(found, wanted));
  // A small word may stand unchanged next to the place where it was changed: the surroundings tell which is meant.
  if (likeliest && (!isBest || score(likeliest, wanted) > score(best, wanted))) return recognised(prepared, anchor, wanted, likeliest);
  if (isBest) return firm(prepared, anchor, wanted, best);
  return { state: 'orphaned', candidates: candidatesOf(prepared, wanted, [...same, ...changed]) };
}

/** How often the sentence (the quote where none was kept) stands in the text as it was. */
function sentencesLike(text: string, { before, quote, after }: Wanted): number {
  let times = 0;
  const sentence = before + quote + after;
  for (let at = text.indexOf(sentence); at >= 0; at = text.indexOf(sentence, at + sentence.length)) times++;
  return times;
}

/** The quote stands at its position word for word, and so do the sixteen characters on each side. */
function standsAt(text: string, { quote, position: { start } }: Anchor): boolean {
  const end = start + quote.exact.length;
  return (
    text.startsWith(quote.exact, start) &&
    text.slice(Math.max(0, start - 16), start) === quote.prefix.slice(-16) &&
    text.slice(end, end + 16) === quote.suffix.slice(0, 16)
  );
}

function firm(prepared: Prepared, anchor: Anchor, wanted: Wanted, found: Found): Location {
  const span = originalSpan(prepared.normalized, found.span);
  const isExact = prepared.text.slice(span.start, span.end) === anchor.quote.exact;
  const stage = !isExact ? 'normalized' : span.start === anchor.position.start ? 'position' : 'exact';
  return { state: 'firm', span, score: score(found, wanted), stage };
}

function recognised(prepared: Prepared, anchor: Anchor, wanted: Wanted, found: Found): Location {
  const changes = wordDiff(wanted.quote, prepared.normalized.text.slice(found.span.start, found.span.end));
  if (changes.length === 0) return firm(prepared, anchor, wanted, found);
  const span = originalSpan(prepared.normalized, found.span);
  return { state: 'changed', span, score: score(found, wanted), stage: found.distance < near ? 'near' : 'anywhere', changes };
}

/** Up to three places that might be meant, each once. */
function candidatesOf(prepared: Prepared, wanted: Wanted, found: readonly Found[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const one of [...found].sort(byScore(wanted))) {
    const span = originalSpan(prepared.normalized, one.span);
    const isKnown = candidates.some(other => other.span.start < span.end && span.start < other.span.end);
    if (!isKnown && span.end > span.start) candidates.push({ span, score: score(one, wanted) });
    if (candidates.length === 3) break;
  }
  return candidates;
}
