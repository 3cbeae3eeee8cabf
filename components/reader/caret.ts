/** A place between two characters of the document. */
export interface Caret {
  node: Node;
  offset: number;
}

/** The place in the text nearest to a point of the viewport; what lets the pointer through is looked through. */
export function caretAt(x: number, y: number): Caret | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // TODO [2027-06-01]: drop with minimum_chrome_version 128, the first with caretPositionFromPoint.
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** Where a span begins and ends on the screen: the edge of its first and last character, as tall as the line. */
export interface Ends {
  start: End;
  end: End;
}

export interface End {
  x: number;
  top: number;
  bottom: number;
}

/** The ends of a span, from the ranges of its first and its last character; null where either is not drawn. */
export function endsOf(first: Range | null, last: Range | null): Ends | null {
  const head = [...(first?.getClientRects() ?? [])].find(box => box.height > 0);
  const tail = [...(last?.getClientRects() ?? [])].findLast(box => box.height > 0);
  if (!head || !tail) return null;
  return { start: { x: head.left, top: head.top, bottom: head.bottom }, end: { x: tail.right, top: tail.top, bottom: tail.bottom } };
}
