import type { Block, Span } from '../../article/types.ts';
import type { RecognizerInput } from '../types.ts';
import { once } from './once.ts';
import { sentencesOf, spanAt } from './sentences.ts';

/** The article as recognisers read it: same length and offsets as the page text, with one kind of blank and of hyphen. */
export interface Reading {
  /** No-break and thin blanks and tabs are blanks, U+2010 and U+2011 are "-"; line breaks stay. */
  text: string;
  /** The page text itself. */
  source: string;
  /** All blocks, sorted. */
  blocks: readonly Block[];
  /** The blocks whose mentions count: captions and the headline repeat or adorn the body. */
  body: readonly Block[];
  /** Sentences of all blocks, in order. */
  sentences: readonly Span[];
}

const variants = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000\u2010\u2011]/g;

/** The reading of an article, prepared once for all recognisers. */
export const readingOf = once((input: RecognizerInput): Reading => {
  const text = input.text.replace(variants, found => (found === '\u2010' || found === '\u2011' ? '-' : ' '));
  const blocks = input.blocks
    .filter(block => block.start >= 0 && block.end <= text.length && block.start < block.end)
    .sort((a, b) => a.start - b.start);
  return {
    text,
    source: input.text,
    blocks,
    body: blocks.filter(block => block.kind !== 'caption' && block.kind !== 'title'),
    sentences: sentencesOf(text, blocks),
  };
});

/** How far around a mention its sentence is read; longer sentences are lists, and a list of 100,000 names must stay quick. */
const reach = 400;

/** The sentence around an offset, as text, at most 400 characters to each side. */
export function sentenceText({ text, sentences }: Reading, offset: number): string {
  const sentence = spanAt(sentences, offset);
  return sentence === null ? '' : text.slice(Math.max(sentence.start, offset - reach), Math.min(sentence.end, offset + reach));
}
