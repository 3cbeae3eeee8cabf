import { clean, type Piece, type Segment } from './segments.ts';
import type { Block, Span } from './types.ts';

/** Which segments of a page make the page text, in order: the body, then what stands around it. */
export interface TextSource {
  segments: readonly Segment[];
  periphery: readonly Segment[];
}

/**
 * The page text and its map to the page. `text` is the body (up to `bodyEnd`) and the peripheral blocks behind it, a line break between
 * blocks; white space, also a no-break space, is one space, and between the cells of a table row one tab; soft hyphens and zero-width characters are gone. `rangeOf` and `spanOf`
 * are exact inverses on every span that is not empty and does not begin or end on a line break.
 */
export interface PageText {
  text: string;
  bodyEnd: number;
  blocks: Block[];
  rangeOf(span: Span): Range | null;
  /** The ends of `rangeOf` without a live range: a tenth of a millisecond less for each of thousands of spans. Not checked against later changes. */
  boundsOf(span: Span): Bounds | null;
  spanOf(range: Range): Span | null;
}

/** Where a span begins and ends in the page, as a StaticRange takes it. */
export interface Bounds {
  startContainer: Node;
  startOffset: number;
  endContainer: Node;
  endOffset: number;
}

type Point = readonly [Node, number];

function indexOf(node: Node): number {
  let index = 0;
  for (let before = node.previousSibling; before !== null; before = before.previousSibling) index += 1;
  return index;
}

const parentOf = (node: Node): Node => node.parentNode ?? node;

const keptCharacter = /[^\u00AD\u200B-\u200D\u2060\uFEFF]/;

function countSources(piece: Piece): number[] {
  const data = (piece.node as Text).data;
  const offsets: number[] = [];
  let afterSpace = piece.lead;
  const count = piece.end - piece.start;
  for (let index = piece.from; index < piece.to && offsets.length < count; index += 1) {
    const character = data.charAt(index);
    if (!keptCharacter.test(character)) continue;
    const isSpace = /\s/.test(character);
    if (!(isSpace && afterSpace)) offsets.push(index);
    afterSpace = isSpace;
  }
  return offsets;
}

/** What was found of a piece, for as long as its node says the same: painting asks for thousands of spans of few nodes. */
const known = new WeakMap<Piece, { data: string; isPlain: boolean; sources: number[] | null }>();

function knownOf(piece: Piece): { isPlain: boolean; sources: number[] | null } {
  const { data } = piece.node as Text;
  const before = known.get(piece);
  if (before?.data === data) return before;
  const length = piece.to - piece.from;
  const isPlain = length === piece.end - piece.start && clean(data.slice(piece.from, piece.to), piece.lead).length === length;
  const found = { data, isPlain, sources: null };
  known.set(piece, found);
  return found;
}

/** Whether the node's characters stand in the page text one for one, so that no offsets need counting. */
const isPlain = (piece: Piece): boolean => knownOf(piece).isPlain;

/** Offsets in the node of the characters that reach the page text, one for each character of the piece. */
function sources(piece: Piece): number[] {
  const found = knownOf(piece);
  found.sources ??= countSources(piece);
  return found.sources;
}

/** Where the character at `offset` of the piece begins in the page. */
function pointBefore(piece: Piece, offset: number): Point {
  switch (piece.gap) {
    case 'at':
    case 'enter':
      return [parentOf(piece.node), indexOf(piece.node)];
    case 'leave':
      return [piece.node, piece.node.childNodes.length];
    case 'none':
      return [piece.node, isPlain(piece) ? piece.from + offset : (sources(piece)[offset] ?? piece.to)];
  }
}

/** Where the character before `offset` of the piece ends in the page. */
function pointAfter(piece: Piece, offset: number): Point {
  switch (piece.gap) {
    case 'at':
    case 'leave':
      return [parentOf(piece.node), indexOf(piece.node) + 1];
    case 'enter':
      return [piece.node, 0];
    case 'none':
      return [piece.node, isPlain(piece) ? piece.from + offset : (sources(piece)[offset - 1] ?? piece.from) + 1];
  }
}

/** Negative when `a` stands before `b` in the document, 0 at the same point. */
function compare(a: Point, b: Point): number {
  if (a[0] === b[0]) return a[1] - b[1];
  const range = (a[0].ownerDocument ?? (a[0] as Document)).createRange();
  range.setStart(a[0], a[1]);
  return -range.comparePoint(b[0], b[1]);
}

/** Index of the first of `count` for which `test` holds, given that it holds for all behind it. */
function firstIndex(count: number, test: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Pieces in document order with offsets into the page text. */
function offsetAtStart(pieces: readonly Piece[], point: Point): number | null {
  const index = firstIndex(pieces.length, at => {
    const piece = pieces[at];
    return piece !== undefined && compare(pointAfter(piece, piece.end - piece.start), point) > 0;
  });
  const piece = pieces[index];
  if (piece === undefined) return null;
  return piece.start + offsetWithin(piece, point);
}

function offsetAtEnd(pieces: readonly Piece[], point: Point): number | null {
  const index = firstIndex(pieces.length, at => {
    const piece = pieces[at];
    return piece !== undefined && compare(pointBefore(piece, 0), point) >= 0;
  });
  const piece = pieces[index - 1];
  if (piece === undefined) return null;
  if (compare(pointAfter(piece, piece.end - piece.start), point) <= 0) return piece.end;
  return piece.start + offsetWithin(piece, point);
}

/** How many characters of the piece stand before the point. */
function offsetWithin(piece: Piece, [node, offset]: Point): number {
  if (node !== piece.node || piece.gap !== 'none') return 0;
  if (isPlain(piece)) return Math.max(0, Math.min(offset - piece.from, piece.end - piece.start));
  const offsets = sources(piece);
  return firstIndex(offsets.length, index => (offsets[index] ?? 0) >= offset);
}

/** Reads the page text of a body; the page is not changed. */
export function readPageText(source: TextSource): PageText {
  const blocks: Block[] = [];
  const parts: string[] = [];
  const body: Piece[] = [];
  const around: Piece[] = [];
  let length = 0;
  let bodyEnd = 0;

  const append = (segment: Segment, pieces: Piece[]) => {
    const start = length === 0 ? 0 : length + 1;
    parts.push(segment.text);
    blocks.push({ kind: segment.kind, level: segment.level, start, end: start + segment.text.length });
    for (const piece of segment.pieces) pieces.push({ ...piece, start: start + piece.start, end: start + piece.end });
    length = start + segment.text.length;
  };

  for (const segment of source.segments) append(segment, body);
  bodyEnd = length;
  for (const segment of source.periphery) append(segment, around);
  const all = [...body, ...around];

  const boundsOf = ({ start, end }: Span): Bounds | null => {
    if (start < 0 || end > length || start >= end) return null;
    const first = all[firstIndex(all.length, index => (all[index]?.end ?? 0) > start)];
    const last = all[firstIndex(all.length, index => (all[index]?.end ?? 0) >= end)];
    if (first === undefined || last === undefined) return null;
    const [startContainer, startOffset] = pointBefore(first, Math.max(0, start - first.start));
    // A span that ends on the line break behind a block ends with the block.
    const [endContainer, endOffset] = end > last.start ? pointAfter(last, end - last.start) : pointBefore(last, 0);
    return startContainer === endContainer && startOffset === endOffset ? null : { startContainer, startOffset, endContainer, endOffset };
  };

  const rangeOf = (span: Span): Range | null => {
    const bounds = boundsOf(span);
    if (bounds === null) return null;
    const range = (bounds.startContainer.ownerDocument as Document).createRange();
    try {
      range.setStart(bounds.startContainer, bounds.startOffset);
      range.setEnd(bounds.endContainer, bounds.endOffset);
    } catch {
      return null; // The page was changed since it was read and the node is shorter now.
    }
    return range.collapsed ? null : range;
  };

  const spanIn = (pieces: readonly Piece[], range: Range): Span | null => {
    const start = offsetAtStart(pieces, [range.startContainer, range.startOffset]);
    const end = offsetAtEnd(pieces, [range.endContainer, range.endOffset]);
    return start !== null && end !== null && start < end ? { start, end } : null;
  };

  const spanOf = (range: Range): Span | null => {
    if (range.collapsed || all[0] === undefined) return null;
    if (range.startContainer.getRootNode() !== all[0].node.getRootNode()) return null;
    return spanIn(body, range) ?? spanIn(around, range);
  };

  return { text: parts.join('\n'), bodyEnd, blocks, rangeOf, boundsOf, spanOf };
}
