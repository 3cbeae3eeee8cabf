import type { BlockKind } from './types.ts';
import { attribute, classOf, tagOf } from './visibility.ts';

const inline = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK NOBR Q RB RT RTC RUBY S SAMP SMALL SPAN STRIKE ' +
    'STRONG SUB SUP TIME TT U VAR WBR PICTURE SOURCE OUTPUT SLOT BUTTON BR'
  ).split(' '),
);

/** What an open element means for the text in it: which kind of block it makes, if any. */
export interface Frame {
  element: Element;
  kind: BlockKind;
  level: number;
  isBlock: boolean;
  inRow: boolean;
  isLink: boolean;
}

function headingLevel(element: Element, tag: string): number {
  const match = /^H([1-6])$/.exec(tag);
  if (match) return Number(match[1]);
  if (attribute(element, 'role') !== 'heading') return 0;
  return Math.min(6, Math.max(1, Number(attribute(element, 'aria-level')) || 2));
}

/** Mail and old pages lay their columns out with tables; those rows are not rows of data. */
function isLayoutTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return true;
  if (table.querySelector('table, h1, h2, h3, ul + p, p + p, td > div ~ div ~ div, article, section, form') !== null) return true;
  for (const cell of table.querySelectorAll('td')) if ((cell.textContent ?? '').length > 600) return true;
  return false;
}

const kindOfTag: Partial<Record<string, BlockKind>> = {
  LI: 'list-item',
  BLOCKQUOTE: 'quotation',
  DT: 'term',
  PRE: 'preformatted',
  FIGCAPTION: 'caption',
  CAPTION: 'paragraph',
};

/** Sites put the kicker and the headline proper into one `<h1>`, each in an element of its own. */
const headlinePart =
  /kicker|headline|title|topline|dachzeile|overline|spitzmarke|roofline|eyebrow|subtitle|subline|prefix|super|topic|badge/i;

/** A custom element within a sentence, unlike one that makes a part of the page. */
function isPhrase(element: Element): boolean {
  if (/(?:^|-)(?:ads?|advert|anzeige|newsletter|share|comments?|teaser|consent)(?:-|$)/.test(element.localName)) return false;
  return (element.textContent ?? '').length < 100 && element.querySelector('p, div, ul, ol, section, h1, h2, h3, h4, table') === null;
}

/** A letter set large at the beginning of a paragraph, in a box of its own. */
const dropCap = /drop-?cap|initiale?(?:\s|$|-)/i;

/** The frame of an element within its parent's; `layout` collects the tables that only lay out columns. */
export function frameOf(element: Element, parent: Frame | undefined, layout: Set<Element>): Frame {
  const tag = tagOf(element);
  const frame: Frame = {
    element,
    kind: parent?.kind ?? 'paragraph',
    level: parent?.level ?? 0,
    isBlock: false,
    inRow: parent?.inRow ?? false,
    isLink: tag === 'A' || (parent?.isLink ?? false),
  };
  const level = headingLevel(element, tag);
  if (parent?.level === 1 && headlinePart.test(classOf(element))) return { ...frame, isBlock: true };
  if (level === 0 && (inline.has(tag) || (tag.includes('-') && isPhrase(element)))) return frame;
  if (dropCap.test(classOf(element)) && (element.textContent ?? '').trim().length <= 2) return frame;
  frame.isBlock = true;
  if (tag === 'TABLE') {
    frame.kind = 'paragraph';
    if (isLayoutTable(element)) layout.add(element);
  }
  if (tag === 'TR' && !frame.inRow) {
    const table = element.closest('table');
    if (table !== null && !layout.has(table)) return { ...frame, kind: 'table-row', level: 0, inRow: true };
  }
  if (frame.inRow) return frame;
  if (level > 0) return { ...frame, kind: 'heading', level };
  // Over a picture some sites write the head of the article itself.
  const kind = tag === 'FIGCAPTION' && element.querySelector('h1') !== null ? 'paragraph' : kindOfTag[tag];
  if (kind !== undefined) return { ...frame, kind, level: 0 };
  if (tag === 'DD' || tag === 'UL' || tag === 'OL' || tag === 'DL' || tag === 'FIGURE') return { ...frame, kind: 'paragraph', level: 0 };
  return frame;
}

/** A button is furniture, unless it is the visible part of a heading that opens and closes (questions and answers). */
export function isPlainButton(element: Element): boolean {
  if (tagOf(element) !== 'BUTTON' && attribute(element, 'role') !== 'button') return false;
  if (tagOf(element) === 'SUMMARY') return false;
  return element.closest('h1, h2, h3, h4, h5, h6, dt, summary') === null;
}
