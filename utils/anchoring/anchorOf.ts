import type { Span } from '../article/types.ts';
import { gramsOf } from './grams.ts';
import { rivalScore } from './matching.ts';
import { normalize, normalizedOffset } from './normalize.ts';
import { sentenceAt } from './sentence.ts';
import type { Anchor } from './types.ts';
import { wantedOf } from './wanted.ts';

/** Characters kept on each side of the quote. */
const contextLength = 64;
/** A longer sentence is left out: the quote itself says enough then. */
const sentenceCap = 2_000;
/** Longer texts and quotes are not looked through for rivals, to keep marking quick. */
const rivalTextCap = 300_000;
const rivalQuoteCap = 600;

/** What to store for a span of the page text; white space at its ends is left out. A span of nothing but white space gives null. */
export function anchorOf(text: string, span: Span): Anchor | null {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  if (start >= end) return null;
  const sentence = sentenceAt(text, { start, end });
  const isKept = sentence.end - sentence.start <= sentenceCap;
  const passage = isKept ? text.slice(sentence.start, sentence.end) : text.slice(start, end);
  const repeats = count(text, passage) - 1;
  // Where the sentence is repeated, only what stands around it tells which one is meant.
  const from = (repeats > 0 ? Math.min(start, sentence.start) : start) - contextLength;
  const to = (repeats > 0 ? Math.max(end, sentence.end) : end) + contextLength;
  const anchor: Anchor = {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(wholeCharacter(text, Math.max(0, from)), start),
      suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, to))),
    },
    position: { type: 'TextPositionSelector', start, end },
    sentence: isKept ? text.slice(sentence.start, sentence.end) : '',
    sentenceOffset: isKept ? start - sentence.start : 0,
    repeats,
  };
  return { ...anchor, rival: repeats > 0 ? 0 : rivalOf(text, anchor) };
}

function rivalOf(text: string, anchor: Anchor): number {
  const { start, end } = anchor.position;
  if (text.length > rivalTextCap || end - start > rivalQuoteCap) return 0;
  const normalized = normalize(text);
  const wanted = wantedOf(anchor, normalized);
  if (wanted.quote === '') return 0;
  const own = { start: normalizedOffset(normalized, start), end: normalizedOffset(normalized, end) };
  return rivalScore(normalized.text, gramsOf(normalized.text), wanted, own);
}

function count(text: string, passage: string): number {
  let times = 0;
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + passage.length)) times++;
  return times;
}

/** The offset itself, or the one behind it when it would cut a surrogate pair in two. */
function wholeCharacter(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text[offset] ?? '') && offset > 0 ? offset + 1 : offset;
}
