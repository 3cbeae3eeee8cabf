import createDOMPurify from 'dompurify';
import type { Body } from './body.ts';
import { captionOf } from './figures.ts';
import type { Piece, Segment } from './segments.ts';
import { clean } from './segments.ts';
import { attribute, tagOf } from './visibility.ts';

const inlineTags = new Set([
  'A',
  'B',
  'STRONG',
  'I',
  'EM',
  'SUB',
  'SUP',
  'CODE',
  'Q',
  'MARK',
  'ABBR',
  'S',
  'U',
  'CITE',
  'KBD',
  'SMALL',
  'DEL',
  'INS',
]);

const allowed = {
  ALLOWED_TAGS: [
    ...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'li', 'blockquote', 'pre', 'table', 'tbody', 'tr', 'td', 'figure', 'figcaption', 'img'],
    ...[...inlineTags].map(tag => tag.toLowerCase()),
  ],
  ALLOWED_ATTR: ['href', 'src', 'alt', 'title', 'width', 'height'],
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|data:image\/(?:png|jpe?g|gif|webp|avif);)/i,
};

/** The absolute address of a link or picture, or null where it is none that may be kept. */
function addressOf(value: string, base: string): string | null {
  if (value.trim() === '') return null;
  try {
    const url = new URL(value, base);
    if (/^(?:https?|mailto):$/.test(url.protocol)) return url.href;
    return /^data:image\/(?:png|jpe?g|gif|webp|avif);/i.test(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * The body as clean HTML for reading in the library: headings, paragraphs, lists, tables, quotations, links and the editorial pictures with
 * caption and credit. Its text is that of the body; scripts, handlers, frames, counting pixels, forms and foreign styles are not in it.
 */
export function articleHtml(document: Document, body: Body, base = document.baseURI): string {
  const target = document.implementation.createHTMLDocument('');
  const out = target.createElement('div');
  let group: { element: Element; source: Element | null } | null = null;

  /** The list or table the block goes into, kept open while blocks of the same one follow. */
  const groupFor = (tag: 'ul' | 'table', source: Element | null): Element => {
    if (group !== null && group.element.localName === tag && group.source === source) return group.element;
    const element = target.createElement(tag);
    out.append(element);
    group = { element, source };
    return element;
  };

  const place = (segment: Segment) => {
    const { kind, level, element } = segment;
    if (kind === 'list-item') {
      const item = target.createElement('li');
      groupFor('ul', element.closest('ul, ol')).append(item);
      appendInline(item, segment, segment.pieces, base);
      return;
    }
    if (kind === 'table-row') {
      const row = target.createElement('tr');
      groupFor('table', element.closest('table')).append(row);
      for (const pieces of cellsOf(segment.pieces)) {
        const cell = target.createElement('td');
        appendInline(cell, segment, pieces, base);
        row.append(cell);
      }
      return;
    }
    group = null;
    const tag = kind === 'heading' ? `h${Math.min(6, Math.max(2, level))}` : kind === 'preformatted' ? 'pre' : 'p';
    const block = target.createElement(tag);
    appendInline(block, segment, segment.pieces, base);
    if (kind === 'quotation') {
      const quotation = target.createElement('blockquote');
      quotation.append(block);
      out.append(quotation);
    } else out.append(block);
  };

  const placeFigure = (figure: Element) => {
    const picture = pictureOf(target, figure, base);
    if (picture === null) return;
    group = null;
    const copy = target.createElement('figure');
    copy.append(picture);
    const words = captionOf(figure);
    if (words !== '') {
      const caption = target.createElement('figcaption');
      caption.append(words);
      copy.append(caption);
    }
    out.append(copy);
  };

  const figures = [...body.figures];
  for (const segment of body.segments) {
    while (figures[0] !== undefined && isBefore(figures[0], segment.element)) placeFigure(figures.shift() ?? figures[0]);
    place(segment);
  }
  for (const figure of figures) placeFigure(figure);

  const purify = createDOMPurify(document.defaultView ?? window);
  return purify.sanitize(out, { ...allowed, RETURN_DOM: false }) as string;
}

const isBefore = (a: Element, b: Element): boolean => (a.compareDocumentPosition(b) & 4) !== 0;

/** The text of the pieces below `parent`, in the inline elements it stands in on the page. */
function appendInline(parent: Element, segment: Segment, pieces: readonly Piece[], base: string): void {
  let open: { source: Element; copy: Element }[] = [];
  for (const piece of pieces) {
    const path = piece.gap === 'none' ? inlinePath(piece.node, segment.element, base) : open.map(({ source }) => source);
    let shared = 0;
    while (shared < path.length && open[shared]?.source === path[shared]) shared += 1;
    open = open.slice(0, shared);
    for (const source of path.slice(shared)) {
      const copy = parent.ownerDocument.createElement(source.localName);
      const href = tagOf(source) === 'A' ? addressOf(attribute(source, 'href'), base) : null;
      if (href !== null) copy.setAttribute('href', href);
      (open.at(-1)?.copy ?? parent).append(copy);
      open.push({ source, copy });
    }
    (open.at(-1)?.copy ?? parent).append(textOf(piece));
  }
}

/** The inline elements that a node stands in within its block; a link to nowhere is none. */
function inlinePath(node: Node, block: Element, base: string): Element[] {
  const path: Element[] = [];
  for (let at = node.parentElement; at !== null && at !== block; at = at.parentElement) {
    const isLink = tagOf(at) === 'A';
    if (inlineTags.has(tagOf(at)) && (!isLink || addressOf(attribute(at, 'href'), base) !== null)) path.unshift(at);
  }
  return path;
}

const textOf = (piece: Piece): string =>
  piece.gap === 'none' ? clean((piece.node as Text).data.slice(piece.from, piece.to), piece.lead).slice(0, piece.end - piece.start) : ' ';

/** The pieces of each cell of a row. */
function cellsOf(pieces: readonly Piece[]): Piece[][] {
  const cells: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.gap === 'enter' || piece.gap === 'leave') cells.push([]);
    else cells.at(-1)?.push(piece);
  }
  return cells.filter(cell => cell.length > 0);
}

/** A picture that nobody is meant to see: it counts readers, or holds a place. */
const isPixel = (image: Element): boolean =>
  ['width', 'height'].some(side => Number(attribute(image, side) || 100) < 30) ||
  (/display:\s*none|visibility:\s*hidden|(?:^|;)\s*(?:width|height):\s*[01](?:px)?\s*(?:;|$)/i.test(attribute(image, 'style')) &&
    attribute(image, 'data-src') === '');

/** The picture element of a figure, or the figure itself where it is one. */
export function pictureElement(figure: Element): Element | null {
  if (tagOf(figure) === 'IMG') return figure;
  const images = [...figure.querySelectorAll('img, amp-img')];
  return images.find(image => !isPixel(image)) ?? images[0] ?? null;
}

/** The address of a picture, the one that lazy loading hides where need be; null for pixels and placeholders. */
export function pictureAddress(image: Element, base: string): string | null {
  const candidates = [
    attribute(image, 'data-src'),
    attribute(image, 'data-lazy-src'),
    attribute(image, 'data-original'),
    attribute(image, 'src'),
    attribute(image, 'srcset').split(/\s|,/)[0] ?? '',
  ];
  const src = candidates.map(candidate => addressOf(candidate, base)).find(address => address !== null && !/^data:/.test(address)) ?? null;
  return src === null || isPixel(image) ? null : src;
}

/** A copy of the figure's picture; null for pixels and placeholders. */
function pictureOf(target: Document, figure: Element, base: string): Element | null {
  const image = pictureElement(figure);
  const src = image && pictureAddress(image, base);
  if (image === null || src === null) return null;
  const copy = target.createElement('img');
  copy.setAttribute('src', src);
  const alt = attribute(image, 'alt');
  copy.setAttribute('alt', alt);
  return copy;
}
