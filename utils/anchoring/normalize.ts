import type { Span } from '../article/types.ts';

/** A text with one spelling for what desks and systems spell differently, and the way back to the original offsets. */
export interface Normalized {
  text: string;
  /** Original offset at which each normalised unit begins; one more entry for the end. */
  starts: Int32Array;
  /** Original offset behind each normalised unit. */
  ends: Int32Array;
}

const invisible = new Set([0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff]);
const doubleQuotes = new Set([...'"“”„‟«»″'].map(code));
const singleQuotes = new Set([..."'‘’‚‛‹›′ʼ`´"].map(code));
const dashes = new Set([...'-‐‑‒–—―−'].map(code));

function code(character: string): number {
  return character.charCodeAt(0);
}

/**
 * NFC; soft hyphens and zero-width characters dropped; white space of any kind as one blank; every quotation mark, apostrophe and dash
 * as its ASCII form; an ellipsis as three dots. Case stays.
 */
export function normalize(text: string): Normalized {
  const starts = new Int32Array(text.length * 3 + 1);
  const ends = new Int32Array(text.length * 3 + 1);
  const pieces: string[] = [];
  let length = 0;
  let run = 0; // Start of a stretch that stands in the result as it is.
  const put = (piece: string, from: number, to: number) => {
    for (let i = 0; i < piece.length; i++) {
      starts[length] = from;
      ends[length] = to;
      length++;
    }
  };
  const flush = (to: number) => {
    if (to > run) pieces.push(text.slice(run, to));
  };
  let endsInBlank = true; // White space at the beginning is dropped.
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if (unit < 0x80 && unit > 0x20 && unit !== 0x60 && !isMark(next)) {
      put('x', at, at + 1);
      endsInBlank = false;
      at++;
      continue;
    }
    let end = at + 1;
    let piece: string;
    if (invisible.has(unit)) piece = '';
    else if (isBlank(unit)) {
      while (end < text.length && (isBlank(text.charCodeAt(end)) || invisible.has(text.charCodeAt(end)))) end++;
      piece = endsInBlank ? '' : ' ';
    } else {
      while (end < text.length && isMark(text.charCodeAt(end))) end++;
      piece = end > at + 1 ? text.slice(at, end).normalize('NFC') : spelling(unit, text[at] ?? '');
    }
    if (piece !== text.slice(at, end)) {
      flush(at);
      pieces.push(piece);
      run = end;
    }
    put(piece, at, end);
    if (piece !== '') endsInBlank = piece === ' ';
    at = end;
  }
  flush(text.length);
  starts[length] = text.length;
  ends[length] = text.length;
  return { text: pieces.join(''), starts: starts.subarray(0, length + 1), ends: ends.subarray(0, length + 1) };
}

/** Anything that normalising changes, or may. */
const unusual = /[^\u0021-\u005f\u0061-\u007e\u00c0-\u017f ]|[\u0060]| {2}|^ /;

/** The normalised text alone, without the way back. */
export function normalizedText(text: string): string {
  return unusual.test(text) ? normalize(text).text : text;
}

function spelling(unit: number, character: string): string {
  if (doubleQuotes.has(unit)) return '"';
  if (singleQuotes.has(unit)) return "'";
  if (dashes.has(unit)) return '-';
  if (unit === 0x2026) return '...';
  if (unit < 0x300) return character;
  // Some signs are composed to one of those above: U+1FEF is a grave accent.
  const composed = character.normalize('NFC');
  return composed.length === 1 && composed !== character ? spelling(composed.charCodeAt(0), composed) : composed;
}

function isBlank(unit: number): boolean {
  return (
    (unit >= 9 && unit <= 13) ||
    unit === 0x20 ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x3000
  );
}

/** Combining diacritical marks, as decomposed umlauts have them. */
function isMark(unit: number): boolean {
  return unit >= 0x300 && unit <= 0x36f;
}

/** The stretch of the original text that a stretch of the normalised one stands for. */
export function originalSpan({ starts, ends }: Normalized, span: Span): Span {
  const start = starts[span.start] ?? 0;
  return { start, end: span.end > span.start ? (ends[span.end - 1] ?? start) : start };
}

/** The normalised offset of the first unit that begins at or behind an original offset. */
export function normalizedOffset({ starts }: Normalized, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
