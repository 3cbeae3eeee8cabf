import type { Block, Span } from '../../article/types.ts';

/** Words between quotation marks; `open` is the opening mark, the span is what stands between, without the marks. */
export interface Quoted extends Span {
  open: number;
  /** Behind the closing mark, or the end of the block where the speech goes on in the next paragraph. */
  close: number;
  /** No closing mark in this block: the next paragraph reopens. */
  isUnclosed: boolean;
}

type Style = 'german' | 'english' | 'straight' | 'inward' | 'outward' | 'swedish' | 'single' | 'quotesingle' | 'innerward';

const isSpace = (char: string | undefined): boolean => char === undefined || char === ' ' || char === '\n';
const isLeftEdge = (text: string, index: number, start: number): boolean =>
  index === start || /[\s(–—\-/[:„“"»«‚‘'›‹]/.test(text[index - 1] ?? ' ');
const isRightEdge = (text: string, index: number, end: number): boolean =>
  index + 1 >= end || /[\s.,;:!?)\]–—\-/“”"«»’'‹›…]/.test(text[index + 1] ?? ' ');
const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Which style a mark opens at `index`, or null; decided by the mark and by what stands beside it. */
function opens(text: string, index: number, block: Block): Style | null {
  const before = text[index - 1];
  const after = index + 1 < block.end ? text[index + 1] : undefined;
  if (isSpace(after)) return null;
  const left = isLeftEdge(text, index, block.start);
  switch (text[index]) {
    case '„':
    case '‟':
      return 'german';
    case '“':
      return left ? 'english' : null;
    case '”':
      return left ? 'swedish' : null;
    case '"':
      return left ? 'straight' : null;
    case '»':
      return left ? 'inward' : null;
    case '«':
      return left ? 'outward' : null;
    case '‚':
      return left || !isLetter(before) ? 'single' : null;
    case '‘':
      return left && isLetter(after) ? 'quotesingle' : null;
    case '›':
      return left ? 'innerward' : null;
    default:
      return null;
  }
}

const closers: Record<Style, string> = {
  german: '“”"',
  english: '”“"',
  straight: '"“”',
  inward: '«',
  outward: '»',
  swedish: '”',
  single: "‘’'",
  quotesingle: '’',
  innerward: '‹',
};
const outer = /[„‟“”"»«]/;
/** What can open or close: one native search is quicker than a look at every character. */
const mark = /["'«»\u2018-\u203a]/g;

/** All quotations of a block, the outermost only; one reading from left to right. */
export function quotedIn(text: string, block: Block): Quoted[] {
  const found: Quoted[] = [];
  let style: Style | null = null;
  let open = -1;
  let depth = 0;
  let reopened = -1;
  const own = text.slice(block.start, block.end);
  mark.lastIndex = 0;
  while (mark.test(own)) {
    const index = block.start + mark.lastIndex - 1;
    if (style !== null) {
      const char = text[index] ?? '';
      const isCloser = closers[style].includes(char) && closesHere(text, index, block, style);
      if (style === 'german' && char === '„') {
        // A second opening mark: nested if two closing ones follow, else the first was never closed.
        depth++;
        reopened = index;
        continue;
      }
      if (!isCloser) continue;
      if (depth > 0 && countClosers(text, index + 1, block.end) > 0) {
        depth--;
        continue;
      }
      if (depth > 0) {
        open = reopened;
        depth = 0;
      }
      found.push({ open, start: open + 1, end: index, close: index + 1, isUnclosed: false });
      style = null;
      continue;
    }
    const opened = opens(text, index, block);
    if (opened === null) continue;
    style = opened;
    open = index;
    depth = 0;
  }
  if (style !== null && outer.test(text[open] ?? '')) {
    if (depth > 0) open = reopened;
    found.push({ open, start: open + 1, end: block.end, close: block.end, isUnclosed: true });
  }
  return found;
}

function closesHere(text: string, index: number, block: Block, style: Style): boolean {
  if (style === 'german' || style === 'inward' || style === 'outward' || style === 'innerward') {
    if (text[index] !== '"') return true;
  }
  const isApostrophe = (text[index] === '’' || text[index] === "'") && isLetter(text[index - 1]) && isLetter(text[index + 1]);
  return !isApostrophe && !isSpace(text[index - 1]) && isRightEdge(text, index, block.end);
}

/** Does a closing mark follow before the next opening one? Looks no further than a sentence or two. */
function countClosers(text: string, from: number, end: number): number {
  const limit = Math.min(end, from + 400);
  for (let index = from; index < limit; index++) {
    const char = text[index];
    if (char === '„') return 0;
    if (char === '“' || char === '”') return 1;
  }
  return 0;
}

/** The span without blanks at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  return { start, end };
}
