import type { Span } from '../article/types.ts';

/** W3C Web Annotation: https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  /** Up to 64 characters before and after, across block borders; more where the sentence stands in the text more than once. */
  prefix: string;
  suffix: string;
}

/** W3C Web Annotation: https://www.w3.org/TR/annotation-model/#text-position-selector */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** What is stored to find a span again. */
export interface Anchor {
  quote: TextQuoteSelector;
  position: TextPositionSelector;
  /** The sentence (or sentences) the quote stands in, and where in it the quote begins; '' when they are too long to keep. */
  sentence: string;
  sentenceOffset: number;
  /** How often the sentence (the quote where there is none) stood elsewhere in the same text; absent in anchors from elsewhere. */
  repeats?: number;
  /** How well the likeliest other place of the same text would have done, 0 to 1: a place must do better to be believed. Absent like `repeats`. */
  rival?: number;
}

/** One word-level difference between the stored quote and the text found: what stood there, what stands there now. */
export interface Change {
  before: string;
  after: string;
  isFigure: boolean;
}

/** A place that might be the one, shown to the user of an orphan. */
export interface Candidate {
  span: Span;
  score: number;
}

/** Outcome of looking for an anchor in a text: found as it was, found with changed words, or not found (never guessed). */
export type Location =
  | { state: 'firm'; span: Span; score: number; stage: 'position' | 'exact' | 'normalized' }
  | { state: 'changed'; span: Span; score: number; stage: 'near' | 'anywhere'; changes: Change[] }
  | { state: 'orphaned'; candidates: Candidate[] };
