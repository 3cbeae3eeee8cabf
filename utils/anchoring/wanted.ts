import { type Normalized, normalizedOffset, normalizedText } from './normalize.ts';
import { type Context, contextAfter, contextBefore } from './similarity.ts';
import type { Anchor } from './types.ts';

/** A stored anchor in normalised form: the quote and what stood left and right of it. */
export interface Wanted {
  quote: string;
  /** The rest of the sentence, left and right of the quote. */
  before: string;
  after: string;
  /** What stood there regardless of sentences. */
  prefix: string;
  suffix: string;
  /** The longer of the two on each side, ready to be compared; the shorter is the part of it that is nearest to the quote. */
  left: Context;
  right: Context;
  startsAtWord: boolean;
  endsAtWord: boolean;
  /** Normalised offset at which it stood, as far as the text still reaches there. */
  position: number;
  /** How often the sentence stood elsewhere in the text. */
  repeats: number;
  /** Score of the likeliest other place when the mark was made. */
  rival: number;
}

const wordCharacter = /[\p{L}\p{N}]/u;

/** The anchor in the spelling of a normalised text. */
export function wantedOf(anchor: Anchor, normalized: Normalized): Wanted {
  const { quote, sentence, sentenceOffset } = anchor;
  const exact = normalizedText(quote.exact).trim();
  const prefix = textBefore(quote.prefix, quote.exact, exact.length);
  const suffix = textAfter(quote.suffix, quote.exact, exact.length);
  const isUsable = sentence.startsWith(quote.exact, sentenceOffset);
  const before = isUsable ? textBefore(sentence.slice(0, sentenceOffset), quote.exact, exact.length) : '';
  const after = isUsable ? textAfter(sentence.slice(sentenceOffset + quote.exact.length), quote.exact, exact.length) : '';
  return {
    quote: exact,
    before,
    after,
    prefix,
    suffix,
    left: prefix.length >= before.length ? contextBefore(prefix, before.length) : contextBefore(before, prefix.length),
    right: suffix.length >= after.length ? contextAfter(suffix, after.length) : contextAfter(after, suffix.length),
    startsAtWord: !(wordCharacter.test(prefix.at(-1) ?? '') && wordCharacter.test(exact[0] ?? '')),
    endsAtWord: !(wordCharacter.test(suffix[0] ?? '') && wordCharacter.test(exact.at(-1) ?? '')),
    position: normalizedOffset(normalized, Math.min(anchor.position.start, normalized.starts.at(-1) ?? 0)),
    repeats: anchor.repeats ?? 0,
    rival: anchor.rival ?? 0,
  };
}

/** Normalised together with the quote, since the blank between them would be dropped at an end. */
function textBefore(context: string, quote: string, length: number): string {
  const whole = normalizedText(context + quote).trimEnd();
  return whole.slice(0, Math.max(0, whole.length - length));
}

function textAfter(context: string, quote: string, length: number): string {
  return normalizedText(quote + context).slice(length);
}

/** Whether an offset lies between two characters of one word. */
export function isInsideWord(text: string, offset: number): boolean {
  return wordCharacter.test(text[offset - 1] ?? '') && wordCharacter.test(text[offset] ?? '');
}
