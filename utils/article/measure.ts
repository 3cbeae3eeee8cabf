import type { Reading, Segment } from './segments.ts';

/** What an element holds, counted over its blocks. */
export interface Stats {
  /** Characters, and how many of them stand in links. */
  length: number;
  linked: number;
  /** Characters of running prose. */
  prose: number;
  blocks: number;
  /** Headings that are links as a whole: they announce other pages. */
  linkedHeadings: number;
  /** Characters of prose between the headline and the element. */
  proseBefore: number;
  /** Its text, at most 3,000 characters. */
  text: string;
}

/** Measures an element of the page; null for elements that make no block. */
export type Measure = (element: Element) => Stats | null;

/** Words whose full stop ends no sentence. */
const abbreviation =
  /(?<!\p{L})(?:Prof|Univ|Dipl(?:\.-\p{L}{2,})?|iur|habil|phil|nat|Mag|Abs|Art|Str|bzw|inkl|vgl|Tel|geb|gez|Ing|sog|ggf)\./gu;

/** A full stop behind a word, not behind "Az." or a day; at the end of a block any. */
const sentenceEnd = /\p{Ll}{3}[)"“”»]*[.!?…]["“”«»’)]*(?:\s|$)|[\p{L}\d%)"“”][.!?…]["“”«»’)]*$|\p{L}:$/u;

/** Judged once: the finders of headline, root and body all ask. */
const judged = new WeakMap<Segment, boolean>();

/** Running text: long enough, with the marks of sentences, and hardly linked. */
export function isProse(segment: Segment): boolean {
  let verdict = judged.get(segment);
  if (verdict === undefined) {
    verdict = readsAsProse(segment);
    judged.set(segment, verdict);
  }
  return verdict;
}

function readsAsProse({ text, linked, kind }: Segment): boolean {
  if (kind === 'heading' || kind === 'caption' || kind === 'term') return false;
  return text.length >= 80 && linked < text.length * 0.4 && sentenceEnd.test(text.replace(abbreviation, ''));
}

/** Whether all of the block is a link to somewhere else. */
export const isLinked = (segment: Segment): boolean => segment.linked >= segment.text.length * 0.85;

/** Sums over all blocks of a page, so that measuring an element takes constant time. `headlineAt` is the headline's index or -1. */
export function measureOf({ segments, extents }: Reading, headlineAt: number): Measure {
  const sums = { length: [0], linked: [0], prose: [0], linkedHeadings: [0] };
  const push = (list: number[], value: number) => list.push((list.at(-1) ?? 0) + value);
  for (const segment of segments) {
    push(sums.length, segment.text.length);
    push(sums.linked, segment.linked);
    push(sums.prose, isProse(segment) ? segment.text.length : 0);
    push(sums.linkedHeadings, segment.kind === 'heading' && segment.level > 1 && isLinked(segment) ? 1 : 0);
  }
  const between = (list: number[], from: number, to: number) => (list[to] ?? 0) - (list[from] ?? 0);
  return element => {
    const extent = extents.get(element);
    if (extent === undefined) return null;
    const [from, to] = extent;
    return {
      length: between(sums.length, from, to),
      linked: between(sums.linked, from, to),
      prose: between(sums.prose, from, to),
      blocks: to - from,
      linkedHeadings: between(sums.linkedHeadings, from, to),
      proseBefore: from > headlineAt ? between(sums.prose, headlineAt + 1, from) : 0,
      get text() {
        const parts: string[] = [];
        for (let index = from, length = 0; index < to && length < 3000; index += 1) {
          const text = segments[index]?.text ?? '';
          parts.push(text);
          length += text.length;
        }
        return parts.join(' · ').slice(0, 3000);
      },
    };
  };
}
