import search from 'approx-string-match';
import type { Span } from '../article/types.ts';
import { byScore, type Found, looseLikeness, score, weigh } from './evidence.ts';
import { type Grams, places } from './grams.ts';
import { isInsideWord, type Wanted } from './wanted.ts';

/** Occurrences beyond so many are ranked by the characters next to them before they are weighed. */
const weighedOccurrences = 5;
const occurrenceCap = 20_000;
/** Quotes longer than this are compared by their ends. */
const longQuote = 1_000;
const endLength = 200;

/** The best places where the quote stands word for word in the normalised text, the best first. */
export function occurrences(text: string, grams: () => Grams, wanted: Wanted): Found[] {
  let starts: number[] = [];
  for (let at = text.indexOf(wanted.quote); at >= 0 && starts.length < occurrenceCap; at = text.indexOf(wanted.quote, at + 1))
    starts.push(at);
  if (starts.length > weighedOccurrences) {
    const { prefix } = wanted;
    const expected = places(grams(), text, prefix + wanted.quote + wanted.suffix, 3).map(place => place.offset + prefix.length);
    const isExpected = (at: number) => expected.some(place => Math.abs(place - at) <= 60);
    const ranked = starts.map(at => ({ at, same: sameAround(text, wanted, at) })).sort((a, b) => b.same - a.same || a.at - b.at);
    const likely = [...ranked.slice(0, weighedOccurrences), ...ranked.filter(({ at }) => isExpected(at)).slice(0, weighedOccurrences)];
    starts = [...new Set(likely.map(({ at }) => at))];
  }
  return starts.map(start => weigh(text, wanted, { start, end: start + wanted.quote.length }, 1)).sort(byScore(wanted));
}

/** Unchanged characters directly beside a place. */
function sameAround(text: string, { prefix, suffix, quote }: Wanted, at: number): number {
  let same = 0;
  while (same < prefix.length && text[at - 1 - same] === prefix[prefix.length - 1 - same]) same++;
  let behind = 0;
  while (behind < suffix.length && text[at + quote.length + behind] === suffix[behind]) behind++;
  return same + behind;
}

/** The likeliest places of a quote that does not stand in the text as it was, the best first. */
export function likenesses(text: string, grams: Grams, wanted: Wanted): Found[] {
  const before = wanted.before.length > wanted.prefix.length ? wanted.before.slice(-200) : wanted.prefix;
  const after = wanted.after.length > wanted.suffix.length ? wanted.after.slice(0, 200) : wanted.suffix;
  const isLong = wanted.quote.length > longQuote;
  const passage = isLong ? before + wanted.quote.slice(0, longQuote) : before + wanted.quote + after;
  return places(grams, text, passage, 4)
    .flatMap(({ offset }) => matchesNear(text, wanted, offset + before.length, before, after))
    .sort(byScore(wanted));
}

function matchesNear(text: string, wanted: Wanted, start: number, before: string, after: string): Found[] {
  const { quote } = wanted;
  const slack = 48 + Math.round(quote.length * 0.25);
  const from = Math.max(0, start - slack);
  const to = Math.min(text.length, start + quote.length + slack);
  if (to <= from) return [];
  const matches = quote.length > longQuote ? matchEnds(text, quote, from, to) : matchWhole(text, quote, from, to);
  const gap = gapBetween(text, from, to, before, after);
  if (gap) matches.push({ span: gap, likeness: likenessOfGap(text.slice(gap.start, gap.end), quote) });
  return matches.map(({ span, likeness }) => weigh(text, wanted, toWords(text, wanted, span), likeness));
}

interface Match {
  span: Span;
  likeness: number;
}

function matchWhole(text: string, quote: string, from: number, to: number): Match[] {
  // Equally good matches differ in where they begin or end; of those that begin at one place the one of the quote's length will do.
  const byStart = new Map<number, { end: number; errors: number }>();
  for (const { start, end, errors } of search(text.slice(from, to), quote, Math.floor(quote.length * (1 - looseLikeness)))) {
    const other = byStart.get(start);
    const off = (stop: number) => Math.abs(stop - start - quote.length);
    if (!other || off(end) < off(other.end)) byStart.set(start, { end, errors });
  }
  return [...byStart].slice(0, 4).map(([start, { end, errors }]) => ({
    span: { start: from + start, end: from + end },
    likeness: 1 - errors / quote.length,
  }));
}

/** A long quote by its two ends; its likeness is theirs, lessened by a differing length. */
function matchEnds(text: string, quote: string, from: number, to: number): Match[] {
  const errors = Math.floor(endLength * (1 - looseLikeness));
  const head = search(text.slice(from, Math.min(to, from + 2 * endLength + quote.length / 2)), quote.slice(0, endLength), errors)[0];
  if (!head) return [];
  const start = from + head.start;
  const tailFrom = Math.max(start, to - 2 * endLength - Math.round(quote.length / 2));
  const tail = search(text.slice(tailFrom, to), quote.slice(-endLength), errors).at(-1);
  if (!tail || tailFrom + tail.end <= start) return [];
  const end = tailFrom + tail.end;
  const length = Math.min(quote.length, end - start) / Math.max(quote.length, end - start);
  return [{ span: { start, end }, likeness: (1 - (head.errors + tail.errors) / (2 * endLength)) * length }];
}

/** What now stands between the unchanged surroundings of a quote: where it was replaced. The text's own ends count as surroundings. */
function gapBetween(text: string, from: number, to: number, before: string, after: string): Span | null {
  const left = before.slice(-24);
  const right = after.slice(0, 24);
  if (Math.max(left.trim().length, right.trim().length) < 8) return null;
  if ((left !== '' && left.trim().length < 8) || (right !== '' && right.trim().length < 8)) return null;
  const at = left === '' ? 0 : text.indexOf(left, Math.max(0, from - left.length));
  if (at < 0 || at > to) return null;
  const start = at + left.length;
  const end = right === '' ? text.length : text.indexOf(right, start);
  return start >= from && end > start && end <= to + right.length ? { start, end } : null;
}

/** A figure in the place of a figure counts as like it, since nothing but the number changed. */
function likenessOfGap(gap: string, quote: string): number {
  const longer = Math.max(gap.length, quote.length);
  const errors =
    gap.length > 4 * quote.length + 40 || quote.length > longQuote ? longer : (search(gap, quote, quote.length)[0]?.errors ?? quote.length);
  const likeness = Math.max(0, 1 - errors / quote.length) * (Math.min(gap.length, 3 * quote.length) / gap.length);
  return /\d/.test(quote) && /\d/.test(gap) && gap.length < quote.length + 12 ? Math.max(likeness, looseLikeness) : likeness;
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

/** Score of the best place in the text that does not touch `own`, the place of the quote itself; 0 when there is none worth a look. */
export function rivalScore(text: string, grams: Grams, wanted: Wanted, own: Span): number {
  const others = [...occurrences(text, () => grams, wanted), ...likenesses(text, grams, wanted)].filter(
    ({ span }) => span.end <= own.start || own.end <= span.start,
  );
  return others.reduce((best, found) => Math.max(best, score(found, wanted)), 0);
}
