import search from 'approx-string-match';
import type { Span } from '../article/types.ts';
import { type Grams, gramsOf, places } from './grams.ts';
import { type Normalized, normalize, normalizedOffset, originalSpan } from './normalize.ts';
import { agreesAfter, agreesBefore } from './similarity.ts';
import type { Anchor, Candidate, Location } from './types.ts';
import { wordDiff } from './wordDiff.ts';

/** A text made ready for many anchors. */
export interface Prepared {
  text: string;
  normalized: Normalized;
  /** Made when the first anchor needs it. */
  grams: Grams | null;
}

/** A stored anchor in normalised form: the quote and what stood left and right of it. */
interface Wanted {
  quote: string;
  /** Within the sentence. */
  before: string;
  after: string;
  /** Regardless of sentences. */
  prefix: string;
  suffix: string;
  startsAtWord: boolean;
  endsAtWord: boolean;
  position: number;
}

interface Found {
  span: Span;
  /** Share of the quote that agrees. */
  likeness: number;
  /** How well the surroundings agree, 0 to 1. */
  context: number;
  distance: number;
}

/** A quote of so many characters needs no surroundings to be believed when it stands there word for word. */
const selfEvident = 56;
/** Surroundings of a short quote must agree as much as this. */
const neededContext = 0.62;
/** A quote that changed must agree as much as this, or as `looseLikeness` between unchanged surroundings. */
const neededLikeness = 0.7;
const looseLikeness = 0.5;
/** So many characters of the sentence beside the quote are enough to judge by. */
const enoughContext = 40;
/** Quotes longer than this are compared by their ends. */
const longQuote = 1_000;
/** No more occurrences than this are weighed. */
const occurrenceCap = 400;

/** Reads a text once for any number of anchors. */
export function prepare(text: string): Prepared {
  return { text, normalized: normalize(text), grams: null };
}

/**
 * Looks for an anchor: at its position, word for word, in normalised spelling, then by likeness near the place its surroundings point to.
 * What does not agree enough is orphaned, with the likeliest places as candidates.
 */
export function locate(text: string | Prepared, anchor: Anchor): Location {
  const prepared = typeof text === 'string' ? prepare(text) : text;
  const { quote, position } = anchor;
  if (quote.exact === '') return { state: 'orphaned', candidates: [] };
  if (standsAt(prepared.text, anchor, position.start)) {
    return { state: 'firm', span: { start: position.start, end: position.start + quote.exact.length }, score: 1, stage: 'position' };
  }
  const wanted = wantedOf(anchor, prepared.normalized);
  if (wanted.quote === '') return { state: 'orphaned', candidates: [] };
  const same = occurrences(prepared.normalized.text, wanted);
  const best = same[0];
  if (best && isBelieved(best, wanted, same[1])) return firm(prepared, anchor, best);
  const changed = likenesses(prepared, wanted);
  const likeliest = changed[0];
  if (likeliest && isRecognised(likeliest, wanted, best)) {
    const span = originalSpan(prepared.normalized, likeliest.span);
    const changes = wordDiff(wanted.quote, normalizedSlice(prepared, likeliest.span));
    if (changes.length === 0) return firm(prepared, anchor, likeliest);
    return { state: 'changed', span, score: scoreOf(likeliest), stage: likeliest.distance < 2_000 ? 'near' : 'anywhere', changes };
  }
  return { state: 'orphaned', candidates: candidatesOf(prepared, [...same, ...changed]) };
}

/** The quote stands at `start` word for word, and so do the sixteen characters on each side. */
function standsAt(text: string, { quote }: Anchor, start: number): boolean {
  const end = start + quote.exact.length;
  return (
    text.startsWith(quote.exact, start) &&
    text.slice(Math.max(0, start - 16), start) === quote.prefix.slice(-Math.min(16, start)) &&
    text.slice(end, end + 16) === quote.suffix.slice(0, 16)
  );
}

function normalizedSlice({ normalized }: Prepared, span: Span): string {
  return normalized.text.slice(span.start, span.end);
}

function firm(prepared: Prepared, anchor: Anchor, found: Found): Location {
  const span = originalSpan(prepared.normalized, found.span);
  const isExact = prepared.text.slice(span.start, span.end) === anchor.quote.exact;
  const stage = !isExact ? 'normalized' : span.start === anchor.position.start ? 'position' : 'exact';
  return { state: 'firm', span, score: scoreOf(found), stage };
}

function wantedOf(anchor: Anchor, normalized: Normalized): Wanted {
  const { quote, sentence, sentenceOffset } = anchor;
  const exact = normalize(quote.exact).text.trim();
  const prefix = spaced(quote.prefix, quote.exact, 'before');
  const suffix = spaced(quote.suffix, quote.exact, 'after');
  const isUsable = sentence.startsWith(quote.exact, sentenceOffset);
  return {
    quote: exact,
    before: isUsable ? spaced(sentence.slice(0, sentenceOffset), quote.exact, 'before') : '',
    after: isUsable ? spaced(sentence.slice(sentenceOffset + quote.exact.length), quote.exact, 'after') : '',
    prefix,
    suffix,
    startsAtWord: !(/[\p{L}\p{N}]$/u.test(prefix) && /^[\p{L}\p{N}]/u.test(exact)),
    endsAtWord: !(/^[\p{L}\p{N}]/u.test(suffix) && /[\p{L}\p{N}]$/u.test(exact)),
    position: normalizedOffset(normalized, Math.min(anchor.position.start, normalized.starts.at(-1) ?? 0)),
  };
}

/** Normalised context with the blank between it and the quote kept, which `normalize` would drop at an end. */
function spaced(context: string, quote: string, side: 'before' | 'after'): string {
  const whole = side === 'before' ? normalize(`${context}${quote}`).text : normalize(`${quote}${context}`).text;
  const length = normalize(quote).text.trimEnd().length;
  return side === 'before' ? whole.trimEnd().slice(0, Math.max(0, whole.trimEnd().length - length)) : whole.slice(length);
}

/** Every place where the normalised quote stands, those with the best surroundings first, then those nearest to the old place. */
function occurrences(text: string, wanted: Wanted): Found[] {
  const all: Found[] = [];
  for (let at = text.indexOf(wanted.quote); at >= 0 && all.length < occurrenceCap; at = text.indexOf(wanted.quote, at + 1)) {
    const span = { start: at, end: at + wanted.quote.length };
    all.push({ span, likeness: 1, context: contextAt(text, wanted, span), distance: Math.abs(at - wanted.position) });
  }
  return all.sort(byWorth);
}

function byWorth(a: Found, b: Found): number {
  return scoreOf(b) - scoreOf(a) || a.distance - b.distance;
}

function scoreOf({ likeness, context }: Found): number {
  return Math.round((0.6 * likeness + 0.4 * context) * 1_000) / 1_000;
}

/**
 * How well the surroundings agree: the rest of the sentence, and where that is short also what stands before and behind it,
 * of which one side is enough (a paragraph may have been put in on the other).
 */
function contextAt(text: string, wanted: Wanted, span: Span): number {
  const left = agreesBefore(wanted.before, text, span.start);
  const right = agreesAfter(wanted.after, text, span.end);
  const inside = wanted.before.length + wanted.after.length;
  const sentence = inside === 0 ? 0 : (left * wanted.before.length + right * wanted.after.length) / inside;
  const outside = Math.max(agreesBefore(wanted.prefix, text, span.start), agreesAfter(wanted.suffix, text, span.end));
  const share = Math.min(1, inside / enoughContext);
  const agreement = share * sentence + (1 - share) * outside;
  const cut =
    (wanted.startsAtWord && isInsideWord(text, span.start) ? 0.1 : 0) + (wanted.endsAtWord && isInsideWord(text, span.end) ? 0.1 : 0);
  return Math.max(0, agreement - cut);
}

function isInsideWord(text: string, offset: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[offset - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[offset] ?? '');
}

/** Word for word: a long quote speaks for itself, a short one needs its sentence. */
function isBelieved(found: Found, wanted: Wanted, second: Found | undefined): boolean {
  const needed = neededContext * Math.min(1, Math.max(0, (selfEvident - wanted.quote.length) / (selfEvident / 2)));
  if (found.context < needed) return false;
  const isAlone = !second || second.context < found.context - 0.05;
  return isAlone || found.context >= 0.5 || wanted.quote.length >= selfEvident;
}

/** The likeliest places of a quote that does not stand in the text as it was. */
function likenesses(prepared: Prepared, wanted: Wanted): Found[] {
  const { text } = prepared.normalized;
  prepared.grams ??= gramsOf(text);
  const before = wanted.before.length > wanted.prefix.length ? wanted.before.slice(-200) : wanted.prefix;
  const after = wanted.after.length > wanted.suffix.length ? wanted.after.slice(0, 200) : wanted.suffix;
  const head = wanted.quote.slice(0, longQuote);
  const passage = `${before}${head}${wanted.quote.length > longQuote ? '' : after}`;
  const found = places(prepared.grams, text, passage, 5).flatMap(({ offset }) => {
    const span = matchNear(text, wanted, offset + before.length, before, after);
    return span ? [span] : [];
  });
  return found.sort(byWorth);
}

function matchNear(text: string, wanted: Wanted, start: number, before: string, after: string): Found | null {
  const { quote } = wanted;
  const slack = 48 + Math.round(quote.length * 0.25);
  const from = Math.max(0, start - slack);
  const to = Math.min(text.length, start + quote.length + slack);
  if (to <= from) return null;
  const span = quote.length > longQuote ? matchEnds(text, quote, from, to) : matchWhole(text, wanted, from, to);
  const between = gapBetween(text, from, to, before, after);
  const found = span && foundAt(text, wanted, span.span, span.likeness);
  if (between && (!found || found.likeness < neededLikeness || found.context < neededContext)) {
    const likeness = 1 - (search(normalizedPart(text, between), quote, quote.length)[0]?.errors ?? quote.length) / quote.length;
    const isFigure = /\d/.test(quote) && /\d/.test(normalizedPart(text, between));
    const filled = foundAt(text, wanted, between, isFigure ? Math.max(likeness, looseLikeness) : likeness);
    if (!found || scoreOf(filled) > scoreOf(found)) return filled;
  }
  return found;
}

function normalizedPart(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

function foundAt(text: string, wanted: Wanted, span: Span, likeness: number): Found {
  const whole = toWords(text, wanted, span);
  return { span: whole, likeness, context: contextAt(text, wanted, whole), distance: Math.abs(whole.start - wanted.position) };
}

/** The best approximate match in a window, the one whose surroundings agree best where several are equal. */
function matchWhole(text: string, wanted: Wanted, from: number, to: number): { span: Span; likeness: number } | null {
  const { quote } = wanted;
  const matches = search(text.slice(from, to), quote, Math.floor(quote.length * (1 - looseLikeness)));
  let best: { span: Span; likeness: number } | null = null;
  let bestContext = -1;
  for (const match of matches.slice(0, 20)) {
    const span = { start: from + match.start, end: from + match.end };
    const context = contextAt(text, wanted, span);
    if (context > bestContext) {
      best = { span, likeness: 1 - match.errors / quote.length };
      bestContext = context;
    }
  }
  return best;
}

/** A long quote by its first and last 200 characters; its likeness is theirs, lessened by a differing length. */
function matchEnds(text: string, quote: string, from: number, to: number): { span: Span; likeness: number } | null {
  const part = 200;
  const errors = Math.floor(part * (1 - looseLikeness));
  const head = search(text.slice(from, Math.min(to, from + 2 * part + quote.length / 2)), quote.slice(0, part), errors)[0];
  if (!head) return null;
  const start = from + head.start;
  const tailFrom = Math.max(start, to - 2 * part - Math.round(quote.length / 2));
  const tail = search(text.slice(tailFrom, to), quote.slice(-part), errors).at(-1);
  if (!tail) return null;
  const end = tailFrom + tail.end;
  if (end <= start) return null;
  const length = Math.min(quote.length, end - start) / Math.max(quote.length, end - start);
  return { span: { start, end }, likeness: (1 - (head.errors + tail.errors) / (2 * part)) * length };
}

/** What now stands between the unchanged surroundings of a quote: where it was replaced. */
function gapBetween(text: string, from: number, to: number, before: string, after: string): Span | null {
  const left = before.slice(-24);
  const right = after.slice(0, 24);
  if (left.trim().length < 12 || right.trim().length < 12) return null;
  const start = text.indexOf(left, Math.max(0, from - left.length));
  if (start < 0 || start > to) return null;
  const end = text.indexOf(right, start + left.length);
  return end > start + left.length && end <= to + right.length ? { start: start + left.length, end } : null;
}

/** Widens a match to whole words where the quote consisted of whole words. */
function toWords(text: string, wanted: Wanted, span: Span): Span {
  let { start, end } = span;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  if (wanted.startsAtWord) while (start > 0 && isInsideWord(text, start)) start--;
  if (wanted.endsAtWord) while (end < text.length && isInsideWord(text, end)) end++;
  return { start, end };
}

/** Changed words: enough of the quote must be left, and a short one needs its sentence as much as an unchanged one does. */
function isRecognised(found: Found, wanted: Wanted, exact: Found | undefined): boolean {
  if (found.span.end <= found.span.start) return false;
  if (exact && exact.context > found.context) return false;
  const isShort = wanted.quote.length < selfEvident / 2;
  if (found.likeness >= neededLikeness) return found.context >= (isShort ? neededContext : wanted.quote.length < selfEvident ? 0.4 : 0);
  return found.likeness >= looseLikeness && found.context >= 0.75;
}

/** Up to three places that might be meant, each once. */
function candidatesOf(prepared: Prepared, found: readonly Found[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const one of [...found].sort(byWorth)) {
    const span = originalSpan(prepared.normalized, one.span);
    const isKnown = candidates.some(other => other.span.start < span.end && span.start < other.span.end);
    if (!isKnown && span.end > span.start) candidates.push({ span, score: scoreOf(one) });
    if (candidates.length === 3) break;
  }
  return candidates;
}
