import { type Frame, frameOf, isPlainButton } from './frames.ts';
import { finish, type Steps } from './steps.ts';
import type { BlockKind } from './types.ts';
import { hiddenByStyleSheets, isOutOfSight, tagOf } from './visibility.ts';

/**
 * A stretch of one node in a segment. `start` and `end` count characters of the segment's text. `lead` tells that the character
 * before was a space already. A gap is a space that stands for an element: a `<br>` ('at') or a border inside a table row
 * ('enter', 'leave').
 */
export interface Piece {
  node: Text | Element;
  from: number;
  to: number;
  start: number;
  end: number;
  lead: boolean;
  gap: 'none' | 'at' | 'enter' | 'leave';
}

/** A block of text as the reader sees it, before anybody knows whether it belongs to the article. */
export interface Segment {
  /** The innermost element that makes the block. */
  element: Element;
  /** The innermost element that holds all of the text, perhaps a `<span>`. */
  inner: Element;
  kind: BlockKind;
  /** 1 to 6 for a heading, 0 otherwise. */
  level: number;
  text: string;
  /** How many characters of `text` stand in links. */
  linked: number;
  pieces: Piece[];
}

/** The blocks of a page in order, and for every element that makes a block which of them it holds: [first, behind the last]. */
export interface Reading {
  segments: Segment[];
  extents: Map<Element, [number, number]>;
}

/** Characters a reader does not see; they are dropped from the text while offsets into the nodes stay right. */
export const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const needsCleaning = /[\u00AD\u200B-\u200D\u2060\uFEFF\t\n\f\r\v\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]| {2}/;

/** The characters of a node as they appear in the page text: invisible ones dropped, white space collapsed to one space. */
export function clean(data: string, lead: boolean): string {
  const text = needsCleaning.test(data) ? data.replace(invisible, '').replace(/\s+/g, ' ') : data;
  return lead && text.startsWith(' ') ? text.slice(1) : text;
}

/** Words inside a link about the link, for those who do not see its icon. */
const linkHint =
  /^\s*\(?(?:öffnet (?:sich )?in (?:einem )?neue[nm] |öffnet im neuen |(?:externer |interner )?link (?:wird |öffnet ))[^.]*(?:fenster|tab|geöffnet)[^.]*$/i;

/**
 * The text below `root`, cut into blocks as a reader sees them: inline elements joined, a break between blocks, a row of a data table
 * one block, `<br>` a space and two of them a break. One pass, linear in the size of the page; changes nothing.
 */
export const readSegments = (root: Element): Reading => finish(segmentsInSteps(root));

/** The same in small steps; where the page takes away what is being read, it is read once more at one go. */
export function* segmentsInSteps(root: Element): Steps<Reading> {
  const document = root.ownerDocument;
  const hidden = hiddenByStyleSheets(document);
  const layout = new Set<Element>();
  const segments: Segment[] = [];
  const extents: Reading['extents'] = new Map();
  const frames: Frame[] = [];
  let parts: string[] = [];
  let pieces: Piece[] = [];
  let length = 0;
  let linked = 0;
  let lead = true;
  let breaks = 0;
  let owner: Frame | undefined;

  const blockFrame = (): Frame | undefined => frames.findLast(frame => frame.isBlock) ?? frames[0];

  /** Takes back the space that the text so far ends in: behind it comes a border and nobody sees it. */
  const trim = () => {
    const last = pieces.at(-1);
    if (last === undefined || !lead) return;
    last.end -= 1;
    length -= 1;
    if (last.end === last.start) pieces.pop();
    parts.push((parts.pop() ?? '').slice(0, -1));
    lead = pieces.length === 0;
  };

  const flush = () => {
    trim();
    if (length > 0 && owner !== undefined) {
      const text = parts.join('');
      segments.push({
        element: owner.element,
        inner: innermost(owner.element, pieces),
        kind: owner.kind,
        level: owner.level,
        text,
        linked,
        pieces,
      });
    }
    parts = [];
    pieces = [];
    length = 0;
    linked = 0;
    lead = true;
    breaks = 0;
    owner = undefined;
  };

  const add = (node: Text | Element, from: number, to: number, text: string, gap: Piece['gap']) => {
    if (text === '') return;
    pieces.push({ node, from, to, start: length, end: length + text.length, lead, gap });
    parts.push(text);
    length += text.length;
    lead = /[ \t]$/.test(text);
    owner ??= blockFrame();
  };

  const space = (element: Element, gap: Piece['gap'], character: ' ' | '\t' = ' ') => {
    if (character === '\t' && pieces.at(-1)?.gap === 'none') trim();
    if (!lead) add(element, 0, 0, character, gap);
  };

  const readText = (node: Text) => {
    const frame = frames.at(-1);
    const data = node.data;
    if (frame?.isLink && data.length < 80 && linkHint.test(data)) return;
    if (breaks > 1 && /\S/.test(data)) flush();
    const stretches = frame?.kind === 'preformatted' && /\n\s*\n/.test(data) ? paragraphsOf(data) : [[0, data.length] as const];
    stretches.forEach(([from, to], index) => {
      if (index > 0) flush();
      const text = clean(from === 0 && to === data.length ? data : data.slice(from, to), lead);
      if (text.trim() !== '') breaks = 0;
      if (frame?.isLink) linked += text.length;
      add(node, from, to, text, 'none');
    });
  };

  /** Whether the walk should go into the element. */
  const enter = (element: Element): boolean => {
    if (tagOf(element) === 'BR') {
      breaks += 1;
      space(element, 'at');
      return false;
    }
    if (isOutOfSight(element, hidden) || isPlainButton(element)) return false;
    const parent = frames.at(-1);
    const frame = frameOf(element, parent, layout);
    // A tab between cells tells "9 804" in one cell from "9" and "804" in two.
    if (frame.isBlock && parent?.inRow) space(element, 'enter', '\t');
    else if (frame.isBlock) flush();
    frames.push(frame);
    if (frame.isBlock) extents.set(element, [segments.length, segments.length]);
    return true;
  };

  const leave = () => {
    const frame = frames.pop();
    if (frame === undefined || !frame.isBlock) return;
    if (frames.at(-1)?.inRow) space(frame.element, 'leave', '\t');
    else flush();
    const extent = extents.get(frame.element);
    if (extent !== undefined) extent[1] = segments.length;
  };

  const isWhole = yield* walk(document, root, enter, leave, readText);
  // What came behind would be missing.
  if (!isWhole) return readSegments(root);
  flush();
  return { segments, extents };
}

function innermost(element: Element, pieces: readonly Piece[]): Element {
  const last = pieces.at(-1)?.node ?? null;
  for (let at = pieces[0]?.node.parentElement ?? null; at !== null && at !== element; at = at.parentElement)
    if (at.contains(last)) return at;
  return element;
}

/** Plain text in a `<pre>`: blank lines part its paragraphs. Offsets of each into the data. */
function paragraphsOf(data: string): (readonly [number, number])[] {
  const borders = [...data.matchAll(/\n\s*\n/g)];
  const starts = [0, ...borders.map(border => border.index + border[0].length)];
  const ends = [...borders.map(border => border.index), data.length];
  return starts.map((start, index) => [start, ends[index] ?? data.length] as const);
}

/** So many nodes are visited in one step. */
const nodesOfStep = 64;

/**
 * Visits elements and text nodes in order with a TreeWalker, which neither deep nesting nor a form's field names can break. False where the
 * page took away the node at which the walk stood.
 */
function* walk(
  document: Document,
  root: Element,
  enter: (element: Element) => boolean,
  leave: () => void,
  read: (text: Text) => void,
): Steps<boolean> {
  const walker = document.createTreeWalker(root, 1 | 4 | 8);
  let node: Node | null = root;
  for (let visited = 1; node !== null; visited += 1) {
    if (visited % nodesOfStep === 0) {
      yield;
      if (!root.contains(node)) return false;
    }
    let entered = false;
    if (node.nodeType === 3 || node.nodeType === 4) read(node as Text);
    else if (node.nodeType === 1) entered = enter(node as Element);
    if (entered) {
      const child = walker.firstChild();
      if (child !== null) {
        node = child;
        continue;
      }
      leave();
    }
    if (node === root) return true;
    let next = walker.nextSibling();
    while (next === null) {
      const parent = walker.parentNode();
      if (parent === null) return true;
      leave();
      if (parent === root) return true;
      next = walker.nextSibling();
    }
    node = next;
  }
  return true;
}
